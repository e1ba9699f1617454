import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPractice } from '../../test/practice/server.ts';
import { launch } from '../../test/support/browser.ts';
import { PLACES, QUIET } from '../../test/support/stage.ts';
import { play } from './helpdesk.ts';
import { type Scene, storyPage } from './page.ts';

/**
 * `npm run story:helpdesk`: one call to a helpdesk, in German on Italian pages, with two real browsers: that of the helper
 * and that of the person who calls. Leaves pictures and an `index.html` in `out/helpdesk`.
 */
export async function main([out = 'out/helpdesk']: string[]): Promise<void> {
  const practice = await startPractice({ generation: '2026', state: { ...QUIET, twoStep: 'on' } });
  const options = { resolverRules: practice.resolverRules, lang: 'de' };
  const [helper, caller] = await Promise.all([launch(options), launch(options)]);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scenes: Scene[] = [];
  try {
    await play(helper, caller, PLACES['2026'].inbox, async (text, ...pages) => {
      const number = String(scenes.length + 1).padStart(2, '0');
      const pictures: Scene['pictures'] = [];
      for (const page of pages) {
        const file = `${number}${pages.length > 1 ? 'abc'[pictures.length] : ''}.png`;
        await page.bringToFront();
        await page.screenshot({ path: join(out, file) as `${string}.png` });
        pictures.push({ file, alt: text });
      }
      scenes.push({ pictures, label: String(scenes.length + 1), text });
      console.log(`${number}  ${text.split('\n')[0]}`);
    });
  } finally {
    writeFileSync(join(out, 'index.html'), storyPage('Ein Anruf beim Helpdesk', 'de', scenes));
    await Promise.all([helper.browser.close(), caller.browser.close()]);
    await practice.close();
  }
  console.log(`Picture story: ${out}/index.html (${scenes.length} scenes)`);
}
