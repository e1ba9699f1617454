import { areaOf } from '../geometry/box.ts';
import { documentOf, matches, viewOf } from '../geometry/dom.ts';
import { boxOf } from '../geometry/sight.ts';
import {
  composedAncestors,
  composedClosest,
  composedContains,
  composedText,
  DIALOG,
  referred,
  walk,
} from '../geometry/tree.ts';

/** Boxes and fields that belong together, with the words that say what they are for. */
const GROUP = 'fieldset,[role=group],[role=radiogroup],form';

const CONTROLS = 'button,a[href],input:not([type=hidden]),select,textarea,[role=button],[role=checkbox],[role=radio]';

/** Larger than this share of the window it is no neighbourhood any more, but the page; a dialog is one of its own. */
const MAX_SHARE = 0.45;
const DIALOG_SHARE = 0.6;

/**
 * What has to be read or used together with a target: the dialog it is in, its label and description, the group of boxes or the
 * question that it answers with its other buttons. Found by how the page is built, never by its words.
 *
 * @returns elements, the smallest first; without the target itself
 */
export function mustReadWith(target: Element): Element[] {
  const found = [
    ...labelsOf(target),
    composedClosest(target, DIALOG),
    questionOf(target),
    composedClosest(target, GROUP),
  ];
  const unique = [...new Set(found)].filter((one): one is Element => one !== null && one !== target);
  return unique
    .filter((one) => !composedContains(target, one) && isSmall(one, matches(one, DIALOG) ? DIALOG_SHARE : MAX_SHARE))
    .sort((a, b) => areaOf(boxOf(a)) - areaOf(boxOf(b)));
}

function labelsOf(target: Element): Element[] {
  const named = ['aria-labelledby', 'aria-describedby'].flatMap((name) => referred(target, name));
  const labels = (target as HTMLInputElement).labels;
  return [...(labels ? Array.from(labels) : []), ...named];
}

/** The smallest box round the target that holds another control and words of its own: a question with its answers. */
function questionOf(target: Element): Element | null {
  for (const at of composedAncestors(target)) {
    if (!isSmall(at)) break;
    const controls: Element[] = [];
    walk(at, (one) => {
      if (matches(one, CONTROLS) && !composedContains(target, one) && !composedContains(one, target))
        controls.push(one);
    });
    const words = composedText(at).trim().length;
    const own = [target, ...controls].reduce((sum, one) => sum + composedText(one).trim().length, 0);
    if (controls.length > 0 && controls.length <= 8 && words > own + 10) return at;
  }
  return null;
}

/** Whether it is a part of the window and not most of it. */
function isSmall(element: Element, share = MAX_SHARE): boolean {
  const own = viewOf(documentOf(element));
  const view = own?.top ?? own;
  const box = boxOf(element);
  return !!box && !!view && areaOf(box) <= share * view.innerWidth * view.innerHeight;
}
