import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds in a page against WCAG 2.2 AA: the rule, and where. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run(
        root: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }>;
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const rules = { 'target-size': { enabled: true } };
    const { violations } = await axe.run(document, { runOnly, rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id} ${JSON.stringify(target)} ${html.slice(0, 80)}`),
    );
  });
}
