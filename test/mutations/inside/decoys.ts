import { composedClosest, normalise, roleOf } from '../../../src/in-page/locate/locate.ts';
import { everyElement, make } from './elements.ts';
import type { Random } from './random.ts';

/** Sections of other things in which the same word can stand. */
const OTHERS = [
  'Notifiche via SMS',
  'Firma remota',
  'Archivio di sicurezza',
  'Newsletter',
  'Inoltro automatico',
  'Fatturazione',
];

/** Something with the label of a control that is not the control. */
export interface Decoy {
  kind: string;
  put(): void;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The control of a look-alike: of the same kind as the one it looks like. */
function twinOf(truth: Element, label: string): string {
  const said = escaped(label);
  const input =
    truth.localName === 'input' ? truth : everyElement(truth).find(({ localName }) => localName === 'input');
  const role = roleOf(truth);
  if (input instanceof HTMLInputElement && /^(text|email|password|radio|checkbox)$/.test(input.type))
    return `<label>${said} <input type="${input.type}"></label>`;
  if (role === 'radio' || role === 'checkbox')
    return `<div role="${role}" tabindex="0" aria-checked="false">${said}</div>`;
  return role === 'link' || role === 'menuitem' ? `<a href="#">${said}</a>` : `<button type="button">${said}</button>`;
}

/**
 * All the ways in which a page can say the same thing twice.
 *
 * @param label what look-alikes elsewhere on the page say
 * @param now what the control itself says now; copies of it that nobody sees say the same
 */
export function decoysOf(truth: Element, label: string, now: string, random: Random): Decoy[] {
  const twin = twinOf(truth, label);
  const copy = twinOf(truth, now);
  const main = everyElement(document.body).find((element) => element.matches('main,[role=main]')) ?? document.body;
  const beside = composedClosest(truth, 'section,form,nav,div')?.parentElement ?? main;
  const title = random.pick(OTHERS.filter((other) => normalise(other) !== normalise(label)));
  const end = (element: Element) => () => main.append(element);
  return [
    { kind: 'section', put: end(make('section', {}, `<h2>${title}</h2><p>Non è attivo.</p>${twin}`)) },
    { kind: 'group', put: end(make('fieldset', {}, `<legend>${title}</legend>${twin}`)) },
    {
      kind: 'footer',
      put: () =>
        document.body.append(
          make('footer', {}, `<a href="#">Privacy</a> <a href="#">${escaped(label)}</a> <a href="#">Contatti</a>`),
        ),
    },
    { kind: 'hidden', put: () => beside.append(make('div', { style: 'display:none' }, copy)) },
    { kind: 'inert', put: () => beside.append(make('div', { inert: '', style: 'opacity:.4' }, copy)) },
    {
      kind: 'off screen',
      put: () => beside.append(make('div', { style: 'position:absolute;left:-9999px;width:200px' }, copy)),
    },
    {
      kind: 'list',
      put: end(
        make(
          'table',
          {},
          ['Fattura n. 12', label, 'Convocazione', 'Ricevuta', 'Offerta']
            .map((subject) => `<tr><td>Mittente</td><td><a href="#">${escaped(subject)}</a></td></tr>`)
            .join(''),
        ),
      ),
    },
    {
      kind: 'dialog',
      put: () => document.body.append(make('div', { role: 'dialog', 'aria-label': title, hidden: '' }, copy)),
    },
  ];
}
