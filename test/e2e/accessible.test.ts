import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { galleryScript, hangIn } from '../../tools/gallery/build.ts';
import { findings } from '../support/axe.ts';
import { raiseStage, type Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { until } from '../support/until.ts';
import { walk } from '../support/walker.ts';
import { wordsOf } from '../support/words.ts';

/**
 * For people who do not see the screen, or see it badly: no findings of axe in the card, and a guide that can be followed
 * by ear. Our own pages: `accessible-pages.test.ts`.
 */
let stage: Stage;
let script: string;

beforeAll(async () => {
  [stage, script] = await Promise.all([raiseStage(), galleryScript()]);
});
afterAll(() => stage?.close());

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (scheme) => {
  test('in any state of the card', async () => {
    const page = await stage.open('about:blank');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [lang, size] of [
      ['it', 100],
      ['de', 200],
      ['en', 100],
    ] as const) {
      expect((await hangIn(page, script, lang, size)).length).toBeGreaterThan(20);
      expect(await findings(page), lang).toEqual([]);
    }
    await page.close();
  });
});

test('axe would find something that is wrong', async () => {
  const page = await stage.open('about:blank');
  await hangIn(page, script, 'it');
  await page.evaluate(() => {
    const button = document.querySelector('figure div')?.shadowRoot?.querySelector('[data-part=close]');
    button?.removeAttribute('aria-label');
    button?.removeAttribute('title');
  });
  expect((await findings(page)).join()).toContain('button-name');
  await page.close();
});

// A machine without voices has a button less in every head: the gallery shows it all the same.
test.each(LANGUAGES)('nothing in the head of a card lies on or beyond something else, in %s', async (lang) => {
  const page = await stage.open('about:blank');
  for (const [width, size] of [
    [1280, 100],
    [320, 100],
    [1280, 200],
  ] as const) {
    await page.setViewport({ width, height: 800 });
    await hangIn(page, script, lang, size);
    expect(await page.evaluate(crowdedHeads), `${width} pixels, ${size} %`).toEqual([]);
  }
  await page.close();
});

/** Runs in the page: the cards in whose heads two things share a place, or one sticks out. */
function crowdedHeads(): string[] {
  const lies = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return [...document.querySelectorAll('figure')].flatMap((figure) => {
    const head = figure.querySelector('div')?.shadowRoot?.querySelector('header');
    const boxes = [...(head?.querySelectorAll('button, span') ?? [])].map((one) => one.getBoundingClientRect());
    const room = head?.getBoundingClientRect();
    const isCrowded = boxes.some(
      (one, at) =>
        boxes.slice(at + 1).some((other) => lies(one, other)) ||
        (room && (one.left < room.left || one.right > room.right || one.bottom > room.bottom + 1)),
    );
    return isCrowded ? [figure.querySelector('figcaption')?.textContent ?? ''] : [];
  });
}

/** Labels stand in quotation marks on the card, and are said without. */
const letters = (text: string): string => text.replaceAll(/\P{L}/gu, '');

/** Signs beside the step number, such as `A3`. */
const SIGNS = /^ *[A-Z]\d*( [A-Z]\d*)*$/;

/**
 * What the page tells meanwhile comes when it comes: sentences and signs about the state of 2-step verification are left out,
 * and the time at which it was seen.
 */
const withoutNews = (text: string, lang: Language): string => {
  const news = ['on', 'off', 'waiting'].map((fact) => wordsOf(lang, `common:facts.accountTwoStep.${fact}`));
  return text
    .split('\n')
    .filter((line) => !news.includes(line.trim()) && !SIGNS.test(line))
    .join('\n')
    .replace(/\d{1,2}[. ][\p{L}\d]+[. ]\d{4}, \d{2}:\d{2}/gu, '(day and time)');
};

describe.each(['it', 'de'] as const)('a whole guide, as a screen reader has it, in %s', (lang) => {
  test('two-step-off', async () => {
    await stage.clear('2026');
    // Every card once: what it tells of the page meanwhile is left out, so that it may come before or after a look.
    const said = new Set<string>();
    const { launched, practice } = stage;
    await walk({
      launched,
      practice,
      guide: 'two-step-off',
      lang,
      choices: { reason: 'other' },
      onCard: async (card, page) => {
        // An offer takes the focus, which says it; a step is announced a moment after it is shown.
        const { shown, announced } = await until(`${card.step} to be announced`, async () => {
          const heard = await transcript(page);
          return (!card.step || letters(heard.announced).includes(letters(card.text).slice(0, 12))) && heard;
        });
        said.add(withoutNews(shown, lang) + (announced && `\nannounced: ${announced}`));
      },
    });
    await expect(`${[...said].join('\n\n')}\n`).toMatchFileSnapshot(`../recorded/two-step-off.${lang}.txt`);
  });
}); // biome-ignore format: pairs
