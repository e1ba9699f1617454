/** The part of `npm run bench -- names` that runs inside the page. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { isControlRole, namesOf, normalise, roleOf, visible } from '../../../src/in-page/locate/locate.ts';

/** Why our name of a control is not the standard one. `unexplained` is a fault, of ours or of the list. */
export type Why =
  | 'same'
  | 'standard has none: component, slot or text beside it'
  | 'standard says what it is, not which one'
  | 'standard runs words together or tears them apart'
  | 'standard reads what others do not see or say'
  | 'standard name is kept beside the one on show'
  | 'too long for a label'
  | 'unexplained';

export interface Compared {
  why: Why;
  ours: string;
  standard: string;
  tag: string;
}

const letters = (text: string): string => normalise(text).replaceAll(' ', '');

/** Compares the names of all controls on show, through open shadow roots. */
function compareNames(): Compared[] {
  const found: Compared[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!isControlRole(roleOf(element)) || !visible(element)) continue;
      const { primary: ours, others } = namesOf(element);
      const standard = computeAccessibleName(element);
      const tag = (element.cloneNode(false) as Element).outerHTML.slice(0, 160);
      found.push({ why: explain(element, ours, others, standard), ours, standard, tag });
    }
  };
  visit(document);
  return found;
}

function explain(element: Element, ours: string, others: string[], standard: string): Why {
  if (normalise(ours) === normalise(standard)) return 'same';
  if (!normalise(standard)) return 'standard has none: component, slot or text beside it';
  if (letters(ours) === letters(standard)) return 'standard runs words together or tears them apart';
  // What the useful part of our names leaves out although the standard has it.
  if (!others.concat(ours).some((name) => normalise(name) === normalise(standard))) {
    if (standard.length > 160) return 'too long for a label';
    const ownLabel = element.getAttribute('aria-label') ?? '';
    if (normalise(ownLabel) === normalise(standard)) return 'standard says what it is, not which one';
    if (ours && letters(standard).includes(letters(ours))) return 'standard reads what others do not see or say';
    return 'unexplained';
  }
  return 'standard name is kept beside the one on show';
}

Object.assign(globalThis, { compareNames });
