import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import type { GuideId } from '../../src/data/guides/guide.ts';
import type { Language } from '../../src/shared/languages.ts';
import { type CardSeen, readCard } from './card.ts';
import { languagesOfTitle } from './card-texts.ts';
import { marksInside, rightMarks } from './marks.ts';
import { readChecklist } from './panel.ts';
import { until } from './until.ts';
import { IN_PANEL, stepOf } from './walker.ts';

/** Checks one card of a walk: its language, its ring, and that the panel says the same. */
export async function checkCard(
  card: CardSeen,
  place: Page,
  panel: Page,
  { lang, choices }: { lang: Language; choices: Record<string, string> },
): Promise<void> {
  const where = `${card.guide}/${card.step} ${card.state}`;
  expect(card.lang, where).toBe(lang);
  const step = card.kind === 'start' ? undefined : stepOf(card.guide, card.step);
  if (!step) {
    expect(card.ring, where).toBeNull();
    return;
  }
  expect(languagesOfTitle(card.title, card.guide as GuideId, step, choices), `${where}: "${card.title}"`).toContain(
    lang,
  );
  if (card.state === 'located' || (card.ring && card.state !== IN_PANEL))
    await expectRightRing(card, place, choices, where);
  // The page may have proved the step meanwhile.
  await until(`the panel at ${where}`, async () =>
    ['current', 'done'].includes((await readChecklist(panel, card.guide))[card.step] ?? ''),
  );
}

/**
 * The ring must come to lie round a control that is right. Looks again for a moment, because a page may still be moving
 * while its style sheets arrive.
 */
async function expectRightRing(
  card: CardSeen,
  place: Page,
  choices: Record<string, string>,
  where: string,
): Promise<void> {
  let wrong = '';
  try {
    await until(
      'a right ring',
      async () => {
        const now = await readCard(place);
        const step = now && stepOf(now.guide, now.step);
        if (now?.step !== card.step || !step) return true;
        const right = rightMarks(now, step, choices);
        const { ring } = now;
        const inside = ring ? await marksInside(place, ring) : [];
        wrong = `the ring ${JSON.stringify(ring)} is round ${inside.join() || 'nothing marked'} and not ${right.join()}`;
        return inside.some((mark) => right.includes(mark));
      },
      3000,
    );
  } catch {
    expect.fail(`${where}: ${wrong}`);
  }
}
