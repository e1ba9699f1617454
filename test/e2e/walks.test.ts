import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, describe, expect, test } from 'vitest';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import { path } from '../../src/progress/path.ts';
import { choicesOf } from '../../src/progress/ways.ts';
import { HOSTS } from '../practice/core/hosts.ts';
import { BRANCHES, isIn, wayOf } from '../support/branches.ts';
import type { CardSeen } from '../support/card.ts';
import { LOGGED } from '../support/consoles.ts';
import { DISTURBED, DISTURBED_BRANCHES, type Disturbed, expectToHaveMet, isInside } from '../support/disturbances.ts';
import { wholeDom } from '../support/dom.ts';
import { SECRETS, secretsIn, watchLeaks } from '../support/leaks.ts';
import { beyond, netLogTo, readNetLog } from '../support/net-log.ts';
import { checklist } from '../support/panel.ts';
import { halfOf } from '../support/property.ts';
import type { Stage } from '../support/stage.ts';
import { FAKE_CAMERA, stagePool } from '../support/stage-pool.ts';
import { checkCard } from '../support/walk-checks.ts';
import { walk } from '../support/walker.ts';

/**
 * Every guide by every branch, from the start card to the end, as a person walks it: in the one generation of the pages or the
 * other, as the seed of the run has it, in both with `WHOLE=1`. Italian and German take turns, so that over the two generations
 * each branch is walked in both. One branch of each guide is walked with all
 * that can get in its way: what lies over slow pages in the one generation; and pages that draw themselves anew in a narrow
 * window, lose the session and break in the other. The guide comes to its end, and never points at anything but the step's
 * control, the way to it, or what puts the disturbance away. On all these ways nothing of what the person types and reads
 * comes into the extension's hands, and nothing is asked for but the pages.
 */
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const netLog = join(folder, 'net.json');
const stages = stagePool(1, { args: [...FAKE_CAMERA, LOGGED, netLogTo(netLog)] });
afterAll(async () => {
  await stages.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The walks wait for a stage, and that counts as their time; each step has a limit of its own. */
const LONG = 600_000;

const LANGS = ['it', 'de'] as const;
const GENERATIONS = ['2026', '2023'] as const;

/** Whoever does these is not signed in yet. */
const BEFORE_SIGN_IN = ['sign-in', 'forgotten-password'];

/** In which generations a branch is walked in this run. */
const generationsOf = (guide: string, index: number) => {
  const all = GENERATIONS.filter((generation) => isIn(generation, guide));
  // Neighbours are walked in different ones.
  return all.length === 1 ? all : halfOf(index % 2 === 0 ? all : all.toReversed());
};

const WALKS = BRANCHES.flatMap((branch, index) =>
  generationsOf(branch.guide, index).map((generation) => {
    const disturbed = DISTURBED_BRANCHES.has(branch) ? DISTURBED[generation] : null;
    return {
      ...branch,
      // Who is led through the sign-in begins before it.
      state: {
        ...branch.state,
        ...disturbed?.state,
        ...(BEFORE_SIGN_IN.includes(branch.guide) ? { signedIn: false } : {}),
      },
      disturbed,
      what: disturbed?.what ?? 'undisturbed',
      generation,
      lang: LANGS[(index + GENERATIONS.indexOf(generation)) % 2] as (typeof LANGS)[number],
    };
  }),
);

/** What was done over all walks: `guide/step`, with the generations in which its control was found. */
const met = new Map<string, Set<string>>();
const walked = new Set<string>();
/** Secrets that really stood on a page while the extension was at work there. */
const shown = new Set<string>();

describe.concurrent('every branch', () => {
  test.each(WALKS)(
    '$guide: $name, $generation in $lang, $what',
    { timeout: LONG },
    async ({ guide, choices, state, generation, lang, disturbed }) => {
      await stages.use(async (stage) => {
        await stage.clear(generation, state);
        const watch = await watchLeaks(stage);
        const panels: Page[] = [];
        const left = [...(disturbed?.breaks ?? [])];
        const cards = await walk({
          launched: stage.launched,
          practice: stage.practice,
          ...wayOf({ guide, choices, state }, generation),
          lang,
          triesAgain: disturbed !== null,
          ...(disturbed?.size ? { size: disturbed.size } : {}),
          onCard: async (card, place, panel) => {
            await checkCard(card, place, panel, { lang, choices });
            note(card, generation);
            panels[0] = panel;
            if (place !== panel) for (const secret of secretsIn(await wholeDom(place))) shown.add(secret);
            return isInside(card, guide) && breakOnce(left, place, stage);
          },
        });
        expect(cards.at(-1)?.state).toBe('done');
        expect(left).toEqual([]);
        if (disturbed) expectToHaveMet(disturbed, guide, cards);
        const statuses = Object.entries(await checklist(stage.launched, guide));
        expect(statuses.filter(([, status]) => status !== 'done' && status !== 'skipped')).toEqual([]);
        for (const [step, status] of statuses) if (status === 'done') met.set(`${guide}/${step}`, foundAt(guide, step));
        const traces = await watch.read(cards, panels[0] as Page);
        expect(traces.messages).toContain(guide);
        expect(traces.file).toContain(guide);
        const own = [...SECRETS, ...[stage.practice.state.mailPrograms.shown].filter(Boolean)];
        const leaks = Object.entries(traces).map(([where, text]) => [where, secretsIn(text, own)]);
        expect(Object.fromEntries(leaks.filter(([, found]) => found?.length))).toEqual({});
        expect(traces.consoles).toBe('');
        walked.add(`${guide} ${JSON.stringify(choices)}`);
      });
    },
  );
});

/** Lets the next thing go wrong. @returns whether the page has changed under the person's hand */
async function breakOnce(left: Disturbed['breaks'], place: Page, { practice }: Stage): Promise<boolean> {
  const next = left.shift();
  if (!next) return false;
  practice.apply({ disturbances: { [next]: true } });
  if (next === 'error') await place.reload();
  return next === 'error';
}

const foundAt = (guide: string, step: string): Set<string> => met.get(`${guide}/${step}`) ?? new Set();

function note({ guide, step, state }: CardSeen, generation: string): void {
  const found = foundAt(guide, step);
  met.set(`${guide}/${step}`, found);
  if (state === 'located') found.add(generation);
}

test('every step of every branch was walked, and every control found', () => {
  const steps = GUIDES.flatMap((guide) => guide.steps.map((step) => ({ key: `${guide.id}/${step.id}`, step })));
  expect(steps.map(({ key }) => key).filter((key) => !met.has(key))).toEqual([]);
  // In each generation when all are walked; else in one.
  const onPages = steps.filter(({ step }) => step.kind === 'page' && !step.onlyWhereShown);
  const least = (key: string) =>
    process.env.WHOLE ? GENERATIONS.filter((generation) => isIn(generation, key.split('/')[0] ?? '')).length : 1;
  expect(onPages.map(({ key }) => key).filter((key) => (met.get(key)?.size ?? 0) < least(key))).toEqual([]);
  const branches = GUIDES.flatMap((guide) => choicesOf(guide).map((choices) => ({ guide, choices })));
  for (const { guide, choices } of branches) {
    expect(walked).toContain(`${guide.id} ${JSON.stringify(choices)}`);
    expect(path(guide, choices).length).toBeGreaterThan(0);
  }
});

test('what the person reads stood on the pages, and was nowhere else [S13]', () => {
  for (const secret of SECRETS.filter((one) => /^(Maria Esempio$|Comune|Pratica)/.test(one)))
    expect(shown).toContain(secret);
  expect(shown.size).toBeGreaterThan(15);
});

test('in all these walks nothing was asked for but the pages themselves', async () => {
  await stages.close();
  const requests = readNetLog(netLog);
  expect(requests.length).toBeGreaterThan(500);
  expect(beyond(requests, Object.values(HOSTS))).toEqual([]);
});
