import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PAGE_IDS, PAGE_NUMBERS } from '../../../../src/data/pages/catalogue.ts';
import { COVERS } from '../../../../src/data/pages/obstructions.ts';
import { NOTHING_PRESSED, type Patience, type Pressed } from '../../../../src/in-page/guidance/card-state.ts';
import type { Assessment } from '../../../../src/in-page/guidance/finding.ts';
import { showCard } from '../../../../src/in-page/guidance/shown-card.ts';
import type { ShownCard } from '../../../../src/in-page/overlay/model.ts';
import { type AtSigns, codeAnswerSchema } from '../../../../src/messages/helpdesk.ts';
import type { CardView } from '../../../../src/messages/views.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { composeStep } from '../../../../src/worker/view/card.ts';
import { composeCode } from '../../../../src/worker/view/codes.ts';
import { composeAtSigns, composeSignList } from '../../../../src/worker/view/sign-texts.ts';
import { signsOf, splitSigns } from '../../../../src/worker/view/signs.ts';
import { ELEMENT, seen } from '../../support/guidance.ts';
import { EVERY_STEP, textsIn, UNFINISHED } from '../../support/views.ts';

const PATIENCE: Patience[] = ['fresh', 'waiting', 'over'];
const PRESSED: Pressed[] = [
  NOTHING_PRESSED,
  { ...NOTHING_PRESSED, isLoading: true },
  { ...NOTHING_PRESSED, isDoubted: true },
  { ...NOTHING_PRESSED, isOther: true },
  { ...NOTHING_PRESSED, isRestartAsked: true },
  { ...NOTHING_PRESSED, help: 1 },
  { ...NOTHING_PRESSED, help: 2, isDoubted: true, isOther: true },
];
const TRANSLATIONS = [
  ...(['chromium', 'edge', 'firefox', 'unknown'] as const).map((by) => ({ is: 'translated', by, into: 'de' }) as const),
  ...(['en', 'fr'] as const).flatMap((into) =>
    (['either', 'set'] as const).map((is) => ({ is, by: 'unknown', into }) as const),
  ),
].map((one) => ({ ...one, isWhole: true }));

/** Whatever a page can make of a step's card. */
function everySeen({ aim }: CardView): Assessment[] {
  if (!aim) throw new Error('no step');
  const page: Assessment['page'] = aim.pages[0] ?? 'unknown';
  const away =
    aim.pages.length > 0
      ? ([...PAGE_IDS, 'unknown'] as const).filter((one) => !aim.pages.some((right) => right === one))
      : [];
  const label = { label: 'Disattiva', ring: ELEMENT, page };
  const plain = [
    ...away.map((one) => seen('elsewhere', { page: one })),
    ...away.flatMap((one) => (one in aim.ways ? [seen('way', { ...label, page: one })] : [])),
    ...(aim.target
      ? [
          seen('target', label),
          seen('target', { ...label, isExpanded: true }),
          seen('disabled', label),
          seen('opener', label),
          seen('missing', { page }),
        ]
      : [seen('nothing-to-find', { page })]),
    ...(aim.also ? [seen('also', label)] : []),
    ...(aim.confirm ? [seen('confirm', label)] : []),
    ...(aim.target ? [...COVERS.map(({ id }) => id), 'unknown'] : []).map((cover) =>
      seen('covered', { ...label, cover }),
    ),
    ...(aim.target ? [seen('covered', { page, cover: 'tour', ring: null })] : []),
  ];
  const translated = plain
    .filter(({ found, page: at }) => found !== 'elsewhere' || at === 'unknown' || at === away[0])
    .flatMap((one) => TRANSLATIONS.map((translation) => ({ ...one, translation })));
  const guessed = plain
    .filter(({ found }) => found === 'target')
    .map(
      (one) =>
        ({ ...one, isGuess: true, translation: { is: 'set', by: 'unknown', into: 'en', isWhole: true } }) as const,
    );
  const telling = aim.reports.flatMap((fact) =>
    plain.filter(({ page: on }) => on === page).map((one) => ({ ...one, facts: [fact] })),
  );
  return [...plain, ...translated, ...guessed, ...telling];
}

/** What of a card is the same for both, but for the labels that only one of them sees. */
const partsOf = ({ state, isInstead, notes, text }: AtSigns['shown'] | ShownCard) => [
  state,
  isInstead,
  notes.map(unlabelled),
  text.map(unlabelled),
];

/** A label of the page is not told on the phone: the helper's card has that of the map. */
const unlabelled = (text: string): string => text.replace(/\[\[[^\]]*\]\](?: \([^)]*\))?/g, '[[…]]');

describe.each(LANGUAGES)('in %s', (lang) => {
  const look = { lang, textSize: 100, today: '2027-01-01' } as const;
  const texts = textsFor(lang);
  /** Each card that a step can have, whatever was answered before. */
  const cards = EVERY_STEP.flatMap(({ name, shown }) => {
    const all = shown.flatMap((progress) => composeStep(progress, look) ?? []);
    const own = all.filter((card) => `${card.guide}/${card.step}` === name);
    return [
      ...new Map(own.map((card) => [JSON.stringify([card.says, card.aim, card.buttons, card.body]), card])).values(),
    ];
  });

  it('whatever a card shows, its sign brings up the same in the helper’s panel', () => {
    expect(new Set(cards.map(({ code }) => code)).size).toBe(EVERY_STEP.length);
    expect(cards.length).toBeGreaterThan(EVERY_STEP.length);
    const bare: string[] = [];
    let count = 0;
    for (const card of cards) {
      const known = new Map<string, AtSigns>();
      const helper = helperCard(card);
      for (const one of everySeen(card))
        for (const patience of PATIENCE)
          for (const pressed of one.translation ? PRESSED.slice(-1) : PRESSED) {
            const isRightAway = one.found === 'missing' || (one.found === 'elsewhere' && one.page === 'unknown');
            // Only what is missing is waited for.
            if (!isRightAway && patience !== 'fresh') continue;
            const shown = showCard(card, one, patience, pressed);
            const what = `${card.code} ${shown.sign}: ${one.found} ${one.page} ${patience} ${JSON.stringify(pressed)}`;
            const isSimple = one.found === 'target' || one.found === 'nothing-to-find';
            if (shown.sign === '' && !isSimple) bare.push(what);
            count++;
            if (shown.sign === '') continue;
            const at = known.get(shown.sign) ?? composeAtSigns(helper, splitSigns(`1-1 ${shown.sign}`).signs, texts);
            known.set(shown.sign, at);
            const told = [at.unknown, ...partsOf(at.shown), at.shown.buttons];
            const wanted = [[], ...partsOf(shown), shown.buttons.map(({ label }) => label)];
            if (JSON.stringify(told) !== JSON.stringify(wanted)) expect(told, what).toEqual(wanted);
            if (one.facts.length > 0 && !/Y\d/.test(shown.sign)) bare.push(what);
          }
    }
    expect(bare).toEqual([]);
    expect(count).toBeGreaterThan(5000);
  });

  /** The card that its code brings up, with the signs of the answers that stand behind every other sign. */
  function helperCard({ code, says }: CardView): CardView {
    const answer = composeCode(`${code} ${says?.signs.answer ?? ''}`, look);
    if (answer.outcome !== 'preview') throw new Error(`${code}: ${answer.outcome}`);
    return answer.card;
  }

  it('every sign has words to say, and stands once in the list to print', () => {
    for (const card of [...cards.slice(0, 8), ...cards.filter(({ says }) => says?.signs.answer)]) {
      const every = Object.values(card.says?.signs ?? {});
      expect(new Set(every).size).toBe(every.length);
      const answer = composeCode(`${card.code} ${every.join(' ')}`, look);
      expect(v.parse(codeAnswerSchema, answer)).toEqual(answer);
      if (answer.outcome !== 'preview') throw new Error(answer.outcome);
      expect(answer.at?.signs).toHaveLength(every.length);
      for (const { name, say, helps } of answer.at?.signs ?? [])
        for (const text of [name, say, helps]) expect(text).not.toMatch(/^$|\{\{/);
    }
    const { signs, pages } = composeSignList(texts);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
    for (const text of textsIn(signs)) expect(text).not.toMatch(UNFINISHED);
    for (const { sign, word } of signs) expect(word[0]?.toUpperCase()).toBe(sign[0]);
    expect(pages.map(({ number }) => number)).toEqual(PAGE_IDS.map((page) => PAGE_NUMBERS[page]).sort((a, b) => a - b));
  });
});

it('a sign that a step does not have is told, and the step is shown all the same', () => {
  const answer = composeCode('7-5 N K3', { lang: 'it', textSize: 100 });
  expect(answer).toMatchObject({ outcome: 'preview', at: { unknown: ['K3'], shown: { state: 'not-found' } } });
});

it.each([
  ['7-5 N', '7-5', ['N']],
  ['75n', '75', ['N']],
  ['7 5 a 12, u1', '7 5', ['A12', 'U1']],
  ['Schritt 7-5 T1 A0', 'Schritt 7-5', ['T1', 'A0']],
  ['7-5x2u1', '7-5', ['X2', 'U1']],
  ['７－５ Ｎ', '7-5', ['N']],
  ['7-5', '7-5', []],
  ['7 Strich 5', '7 Strich 5', []],
  ['Hallo', 'Hallo', []],
])('%s is taken apart', (typed, code, signs) => {
  expect(splitSigns(typed)).toEqual({ code, signs });
});

it('a number with a letter between is still a number', () => {
  expect(composeCode('7 x 4', { lang: 'it', textSize: 100 })).toMatchObject({ outcome: 'preview', at: null });
});

/** Letters whose names are alike on the phone, by the language in which they are read out. */
const ALIKE = {
  it: ['BCDEGPTV', 'FS', 'MN', 'QU', 'I', 'AHK', 'LR', 'X', 'Y', 'Z'],
  de: ['BCDEGPTW', 'FS', 'MN', 'QU', 'IJ', 'AHK', 'LR', 'X', 'Y', 'Z'],
  en: ['BCDEGPTV', 'FSX', 'LMN', 'QUW', 'IY', 'AHJK', 'R', 'Z'],
};

it('no two letters sound alike, and none looks like a digit', () => {
  const letters = [...new Set(Object.values(signsOf(['fact'])).map((sign) => sign[0] ?? ''))];
  for (const groups of Object.values(ALIKE))
    for (const group of groups)
      expect(letters.filter((letter) => group.includes(letter)).length, group).toBeLessThan(2);
  expect(letters.join('')).not.toMatch(/[OISBLG\d]/);
});

it('pages keep the numbers that are printed', () => {
  expect(new Set(Object.values(PAGE_NUMBERS)).size).toBe(PAGE_IDS.length + 1);
  expect(PAGE_NUMBERS).toMatchObject({
    unknown: 0,
    login: 1,
    'webmail-messages': 3,
    'account-two-step': 8,
    'video-recognition': 16,
  });
});
