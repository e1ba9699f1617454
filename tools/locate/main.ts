import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { guideById, stepById, targetOf } from '../../src/data/guides/catalogue.ts';
import type { Step } from '../../src/data/guides/guide.ts';
import { GENERATIONS, type Generation } from '../../test/practice/core/world.ts';
import { openScene, SCENES } from '../../test/practice/scenes.ts';
import { startPractice } from '../../test/practice/server.ts';
import { settle } from '../../test/practice/settle.ts';
import { launch } from '../../test/support/browser.ts';
import { bundle } from '../../test/support/bundle.ts';
import type { Report } from './inside.ts';

const USAGE = `npm run locate -- <page> <guide>/<step> [options]
  <page>          an address of the practice site (https://account.aruba.it/pec), a file (saved.html), or a scene of the
                  practice site by its name (scene:account-two-step-on)
  --generation G  of the practice site: ${GENERATIONS.join(' or ')} (default 2026)
  --as URL        the address that the page counts as; for files, whose own says nothing
  --lang L        language of the browser (default it)
  --choose S=O    an answer given before, where the target depends on it (choose-method=webcam)`;

/** Opens a page, asks for the control of a step as the product does, prints why, and leaves a picture of the answer. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      generation: { type: 'string', default: '2026' },
      lang: { type: 'string', default: 'it' },
      as: { type: 'string' },
      choose: { type: 'string', multiple: true, default: [] },
    },
  });
  const [where = '', what = ''] = positionals;
  const generation = GENERATIONS.find((known) => known === values.generation);
  const [guideId = '', stepId = ''] = what.split('/');
  const guide = guideById(guideId);
  const step = guide && stepById(guide, stepId);
  if (!where || !step || !generation) {
    console.error(what && !step ? `There is no step "${what}".\n${USAGE}` : USAGE);
    return 2;
  }
  const choices = Object.fromEntries(values.choose.map((answer) => answer.split('=')));
  const target = targetOf(step, choices);
  if (!target) {
    console.error(
      `The step "${what}" points at nothing${'targetFor' in step ? ` before "${step.targetFor?.choice}"` : ''}.`,
    );
    return 2;
  }
  return look({ where, what, step, target, generation, lang: values.lang, as: values.as });
}

interface Question {
  where: string;
  what: string;
  step: Step;
  target: string;
  generation: Generation;
  lang: string;
  as: string | undefined;
}

async function look({ where, what, step, target, generation, lang, as }: Question): Promise<number> {
  const practice = await startPractice({ generation, state: { signedIn: true, accountOpen: true, notice: false } });
  const { browser } = await launch({ resolverRules: practice.resolverRules, extension: null, lang });
  try {
    const page = await browser.newPage();
    await openPage(page, practice, where, generation);
    await page.evaluate(await bundle('tools/locate/inside.ts'));
    const report = await page.evaluate(
      (...question) => (Reflect.get(globalThis, 'locateStep') as (...all: typeof question) => Report)(...question),
      as ?? page.url(),
      target,
      step.pages ?? [],
    );
    console.log(report.text);
    mkdirSync('out', { recursive: true });
    const picture = `out/locate-${what.replace('/', '-')}.png` as const;
    await page.screenshot({ path: picture });
    console.log(`\nPicture: ${picture}${report.found ? '' : ' (without a ring)'}`);
    return 0;
  } finally {
    await browser.close();
    await practice.close();
  }
}

type Practice = Awaited<ReturnType<typeof startPractice>>;

async function openPage(page: Page, practice: Practice, where: string, generation: Generation): Promise<void> {
  if (where.startsWith('scene:')) {
    const name = where.slice('scene:'.length);
    const scene = SCENES.find((one) => one.generation === generation && one.name === name);
    if (!scene) throw new Error(`no scene "${name}" in ${generation}`);
    return openScene(page, practice, scene);
  }
  await page.goto(existsSync(where) ? pathToFileURL(resolve(where)).href : where);
  await settle(page);
}
