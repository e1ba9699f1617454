import type { Page } from 'puppeteer';
import type { Scene } from '../practice/scenes.ts';

/** C right, W another control, A not found though it is there, G something found though it is not there. */
export interface RenewedAnswer {
  letter: 'C' | 'W' | 'A' | 'G' | '-';
  scene: string;
  mark: string;
  said: string;
}

/** As the bench build has it. */
interface Locate {
  describe(element: Element): object;
  find(
    root: Document,
    target: object,
  ): { status: 'found'; element: Element; label: string } | { status: string; reason: string };
}

/**
 * Finding controls again after a page was drawn anew by other people: every marked control is described on the page of
 * 2023, by what was seen there alone, and looked for on the page of 2026.
 */
export class Renewed {
  readonly answers: RenewedAnswer[] = [];
  /** By page and mark. */
  readonly #described = new Map<string, Map<string, object>>();

  /** Takes down every marked control of a page in which the bench build runs. */
  async describe(page: Page, { page: id }: Scene): Promise<void> {
    const known = this.#described.get(id) ?? new Map<string, object>();
    this.#described.set(id, known);
    const found = await page.evaluate(() => {
      const { describe } = (Reflect.get(globalThis, 'pecPassoBench') as { locate: Locate }).locate;
      const seen: [string, object][] = [];
      const visit = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) visit(element.shadowRoot);
          const mark = element.dataset.practice;
          if (mark && element.checkVisibility({ visibilityProperty: true })) seen.push([mark, describe(element)]);
        }
      };
      visit(document);
      return seen;
    });
    for (const [mark, description] of found) if (!known.has(mark)) known.set(mark, description);
  }

  /** Looks for what was described on the same page of before. */
  async find(page: Page, { page: id, name }: Scene): Promise<void> {
    const known = [...(this.#described.get(id) ?? [])];
    const answers = await page.evaluate((asked) => {
      const { find } = (Reflect.get(globalThis, 'pecPassoBench') as { locate: Locate }).locate;
      const marked = new Map<string, Element[]>();
      const visit = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) visit(element.shadowRoot);
          const mark = element.dataset.practice;
          if (mark && element.checkVisibility({ visibilityProperty: true }))
            marked.set(mark, [...(marked.get(mark) ?? []), element]);
        }
      };
      visit(document);
      const isWithin = (inner: Element, outer: Element): boolean => {
        for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
          if (at === outer) return true;
        return false;
      };
      return asked.map(([mark, description]) => {
        const there = marked.get(mark) ?? [];
        const answer = find(document, description);
        if (!('element' in answer)) return { mark, letter: there.length ? 'A' : '-', said: answer.reason } as const;
        const { element, label } = answer;
        const isRight = there.some((one) => isWithin(element, one) || isWithin(one, element));
        return {
          mark,
          letter: isRight ? 'C' : there.length ? 'W' : 'G',
          said: `${element.localName} "${label}"`,
        } as const;
      });
    }, known);
    this.answers.push(...answers.map((answer) => ({ ...answer, scene: name })));
  }
}
