import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds in a page against WCAG 2.2 AA: the rule, and where.
 * @param what `colours`: only what may differ when the same page is drawn in other colours
 */
export async function findings(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(AXE);
  // A bar that stays while the page scrolls lies over something wherever that has been scrolled to.
  await page.evaluate(() => scrollTo(0, 0));
  return page.evaluate(
    async (runOnly) => {
      const axe = Reflect.get(globalThis, 'axe') as {
        run(
          root: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }>;
      };
      const rules = Array.isArray(runOnly) ? { 'target-size': { enabled: true } } : {};
      const { violations } = await axe.run(document, { runOnly, rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id} ${JSON.stringify(target)} ${html.slice(0, 80)}`),
      );
    },
    what === 'all' ? ALL : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  );
}
