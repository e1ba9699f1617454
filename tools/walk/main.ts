import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import { startPractice } from '../../test/practice/server.ts';
import { BRANCHES, wayOf } from '../../test/support/branches.ts';
import { launch } from '../../test/support/browser.ts';
import { FAKE_CAMERA } from '../../test/support/stage-pool.ts';
import { walk } from '../../test/support/walker.ts';
import { type Scene, storyPage } from '../story/page.ts';

/**
 * Walks one guide on the practice site with the built extension, without a display, and leaves a picture story:
 * `npm run walk -- two-step-off --branch migration --lang de --generation 2026`. Without `--branch` it is the guide's first, and
 * the walk begins signed out.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'it' },
      generation: { type: 'string', default: '2026' },
      branch: { type: 'string' },
      out: { type: 'string', default: 'out/story' },
    },
  });
  const guide = positionals[0] ?? 'two-step-off';
  const { lang, generation, out } = values;
  const branches = BRANCHES.filter((known) => known.guide === guide);
  const branch = branches.find(({ name }) => !values.branch || name.startsWith(values.branch));
  if (
    !branch ||
    (lang !== 'it' && lang !== 'de' && lang !== 'en') ||
    (generation !== '2023' && generation !== '2026')
  ) {
    const known = branches.length > 0 ? branches.map(({ name }) => name) : GUIDES.map(({ id }) => id);
    console.error('usage: npm run walk -- <guide> [--branch <name>] [--lang it|de|en] [--generation 2023|2026]');
    console.error(`known: ${known.map((name) => `"${name}"`).join(', ')}`);
    return 2;
  }
  const signedOut = values.branch ? {} : { signedIn: false, accountOpen: false };
  const state = { ...branch.state, ...signedOut };
  const practice = await startPractice({ generation, state });
  const launched = await launch({ resolverRules: practice.resolverRules, lang, args: FAKE_CAMERA });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scenes: Scene[] = [];
  try {
    await walk({
      launched,
      practice,
      ...wayOf({ ...branch, state }, generation),
      lang,
      onCard: async (card, page) => {
        const file = `${String(scenes.length + 1).padStart(2, '0')}-${card.guide}-${card.step || card.kind}-${card.state}.png`;
        await page.screenshot({ path: join(out, file) as `${string}.png` });
        scenes.push({ pictures: [{ file, alt: card.title }], label: card.code, text: `${card.title}: ${card.text}` });
        console.log(`${card.code || '   '}  ${card.title} [${card.state}]`);
      },
    });
  } finally {
    writeFileSync(join(out, 'index.html'), storyPage(guide, lang, scenes));
    await launched.browser.close();
    await practice.close();
  }
  console.log(`Picture story: ${out}/index.html (${scenes.length} pictures)`);
  return 0;
}
