import { composedAncestors, normalise } from '../../../src/in-page/locate/locate.ts';
import { everyElement, everyText, isSeen } from './elements.ts';
import type { Random } from './random.ts';
import { ENGLISH, WORDINGS, type Wording } from './wordings.ts';

const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'label', 'value'];

/** Says `to` wherever one of these elements, or its label, says `from`; nothing else changes. @returns whether anything did */
function say(elements: readonly Element[], from: string, to: string): boolean {
  const key = normalise(from);
  let changed = false;
  for (const element of elements) {
    for (const text of everyText(element))
      if (normalise(text.data) === key) {
        text.data = to;
        changed = true;
      }
    for (const one of [element, ...everyElement(element)])
      for (const name of ATTRIBUTES)
        if (normalise(one.getAttribute(name) ?? '') === key && !(name === 'value' && one.localName !== 'input')) {
          one.setAttribute(name, to);
          changed = true;
        }
  }
  return changed;
}

/** The control with what labels it: its `<label>`, the component round it, and for a field the box that it stands in. */
function withLabels(truth: Element): Element[] {
  const around = [...composedAncestors(truth)].slice(0, 6).filter((one) => one.localName.includes('-'));
  const inputs = [truth, ...everyElement(truth)].filter((one) => one instanceof HTMLInputElement);
  const labels = inputs.flatMap((input) => [...(input.labels ?? [])]);
  const beside = inputs.length && !labels.length ? [truth.parentElement?.parentElement ?? truth] : [];
  const own = around.filter((host) => everyElement(host).filter((one) => one.matches('button,a,input')).length < 2);
  return [truth, ...labels, ...own, ...beside];
}

/** Gives a control one of the wordings that its label may have elsewhere; `null` where none is known or it cannot be done. */
export function rename(truth: Element, label: string, random: Random): Wording | null {
  const known = Object.entries(WORDINGS).find(([text]) => normalise(text) === normalise(label))?.[1];
  if (!known) return null;
  const wording = random.pick(known);
  if (!say(withLabels(truth), label, wording.text)) return null;
  // Copies that are not seen now, as in the menu for narrow windows, are renamed with it.
  say(
    everyElement(document).filter((one) => one.matches('a,button,[role=button],[role=menuitem]') && !isSeen(one)),
    label,
    wording.text,
  );
  return wording;
}

/** Shows the page in English as far as its words are known. */
export function translate(): void {
  const known = new Map(Object.entries(ENGLISH).map(([from, to]) => [normalise(from), to]));
  for (const text of everyText(document)) {
    const to = known.get(normalise(text.data));
    if (to) text.data = to;
  }
  for (const element of everyElement(document))
    for (const name of ATTRIBUTES) {
      const to = known.get(normalise(element.getAttribute(name) ?? ''));
      if (to && (name !== 'value' || element.matches('input[type=submit],input[type=button]')))
        element.setAttribute(name, to);
    }
  document.documentElement.lang = 'en';
}
