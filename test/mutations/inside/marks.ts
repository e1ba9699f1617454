import { composedContains } from '../../../src/in-page/locate/locate.ts';
import { everyElement, isSeen } from './elements.ts';

const CONTROL =
  'a[href],button,input,select,textarea,summary,[tabindex]:not([tabindex="-1"]),[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=radio],[role=option],[role=switch],[role=combobox]';

/** The true elements of a page by the names that the practice site gives them; the names themselves are off the page. */
export class Marks {
  private readonly known = new Map<string, Element[]>();

  /** Takes all marks off the page. */
  constructor() {
    for (const element of everyElement(document)) {
      const name = element.getAttribute('data-practice');
      if (name === null) continue;
      this.known.set(name, [...(this.known.get(name) ?? []), element]);
      element.removeAttribute('data-practice');
    }
  }

  of(name: string): Element[] {
    return this.known.get(name) ?? [];
  }

  names(): string[] {
    return [...this.known.keys()];
  }

  /** An element was made anew in another form. */
  replace(before: Element, after: Element): void {
    for (const elements of this.known.values()) {
      const at = elements.indexOf(before);
      if (at >= 0) elements[at] = after;
    }
  }

  /** Whether an answer means one of these: the element, something in it, or something round it that holds no other control. */
  isOne(answer: Element, names: readonly string[]): boolean {
    return names.flatMap((name) => this.of(name)).some((truth) => means(answer, truth));
  }
}

function means(answer: Element, truth: Element): boolean {
  if (composedContains(truth, answer)) return true;
  const labels = [...((truth as HTMLInputElement).labels ?? [])];
  if (labels.some((label) => label.contains(answer))) return true;
  if (!composedContains(answer, truth) || answer === document.body) return false;
  return everyElement(answer).every(
    (inner) =>
      !inner.matches(CONTROL) || composedContains(inner, truth) || composedContains(truth, inner) || !isSeen(inner),
  );
}
