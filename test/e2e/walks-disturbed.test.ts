import type { Page } from 'puppeteer';
import { afterAll, describe, expect, test } from 'vitest';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import type { GuideId } from '../../src/data/guides/guide.ts';
import type { StatePatch } from '../practice/core/state.ts';
import { BRANCHES, startOf } from '../support/branches.ts';
import type { CardSeen } from '../support/card.ts';
import { checklist } from '../support/panel.ts';
import { FAKE_CAMERA, stagePool } from '../support/stage-pool.ts';
import { checkCard } from '../support/walk-checks.ts';
import { walk } from '../support/walker.ts';

/**
 * Every guide with everything that can get in its way, in two walks: what lies over pages, on slow ones; and pages that
 * draw themselves anew in a narrow window, lose the session and break. The guide comes to its end, and never points at
 * anything but the step's control, the way to it, or what puts the disturbance away.
 */
const stages = stagePool(1, { args: FAKE_CAMERA });
afterAll(() => stages.close());

const LONG = 600_000;

interface Disturbed {
  what: string;
  generation: '2023' | '2026';
  lang: 'it' | 'de';
  state: StatePatch;
  size?: { width: number; height: number };
  /** What goes wrong once, in the middle. */
  breaks: ('expire' | 'error')[];
}

const COVERED: Disturbed = {
  what: 'covers and slow pages',
  generation: '2026',
  lang: 'de',
  state: {
    signedIn: false,
    accountOpen: false,
    notice: true,
    disturbances: { cookies: 'dialog', promotion: true, tour: true, slow: 300 },
  },
  breaks: [],
};

const RESTLESS: Disturbed = {
  what: 'new nodes, narrow window, lost session, error page',
  generation: '2023',
  lang: 'it',
  state: { notice: true, disturbances: { cookies: 'bar', rerender: 700 } },
  size: { width: 420, height: 760 },
  breaks: ['error', 'expire'],
};

/** One branch of each guide, the one with the most steps of its own. */
const LONGEST: Partial<Record<GuideId, string>> = { 'confirm-identity': 'webcam', 'check-status': 'identity missing' };

const WALKS = GUIDES.flatMap(({ id }, index) => {
  const own = BRANCHES.filter((branch) => branch.guide === id);
  const branch = own.find(({ name }) => name === LONGEST[id]) ?? own[0];
  if (!branch) throw new Error(`${id} has no branch`);
  return [COVERED, RESTLESS].map((disturbed, turn) => ({
    ...branch,
    ...disturbed,
    state: { ...branch.state, ...(id === 'sign-in' ? { signedIn: false } : {}), ...disturbed.state },
    lang: ((index + turn) % 2 ? 'it' : 'de') as 'it' | 'de',
  }));
});

describe.concurrent('every guide', () => {
  test.each(WALKS)('$guide, $what, $generation in $lang', { timeout: LONG }, async (one) => {
    await stages.use(async ({ launched, practice, clear }) => {
      const { guide, choices, generation, lang, state, size } = one;
      await clear(generation, state);
      const left = [...one.breaks];
      const met: CardSeen[] = [];
      await walk({
        launched,
        practice,
        guide,
        lang,
        choices,
        triesAgain: true,
        from: startOf(guide, state, generation),
        ...(size ? { size } : {}),
        onCard: async (card, place, panel) => {
          met.push(card);
          await checkCard(card, place, panel, { lang, choices });
          return isInside(card, guide) && breakOnce(left, place, practice);
        },
      });
      expect(met.at(-1)?.state).toBe('done');
      expect(left).toEqual([]);
      const statuses = Object.values(await checklist(launched, guide));
      expect(statuses.filter((status) => status !== 'done' && status !== 'skipped')).toEqual([]);
      expectToHaveMet(one, met);
    });
  });
});

/** On a page of the guide itself, at a step that can be done there: the place where a breakdown hurts. */
const isInside = (card: CardSeen, guide: string): boolean =>
  card.guide === guide && card.kind === 'page' && card.state === 'located';

async function breakOnce(
  left: Disturbed['breaks'],
  place: Page,
  practice: { apply(patch: StatePatch): void },
): Promise<boolean> {
  const next = left.shift();
  if (!next) return false;
  practice.apply({ disturbances: { [next]: true } });
  if (next === 'error') await place.reload();
  return next === 'error';
}

/** The disturbance was there, and the card spoke of it. */
function expectToHaveMet({ guide, breaks, state }: (typeof WALKS)[number], met: CardSeen[]): void {
  const states = new Set(met.map((card) => card.state));
  if (state.disturbances?.cookies === 'dialog') expect(states).toContain('covered');
  if (breaks.includes('error'))
    expect(met.some(({ page, state }) => page === 'unknown' && state === 'elsewhere')).toBe(true);
  // After its first step this guide goes on in the phone, and needs no page any more.
  if (breaks.includes('expire') && guide !== 'two-step-on')
    expect(met.some(({ guide }) => guide === 'sign-in')).toBe(true);
}
