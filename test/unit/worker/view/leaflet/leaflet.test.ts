import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../../../manifest.config.ts';
import { ANSWERS, answerNumber } from '../../../../../src/data/answers/catalogue.ts';
import { shapesOfTarget } from '../../../../../src/data/drawings/targets.ts';
import { asideOf, GUIDES, offersOf, stepCode, targetOf } from '../../../../../src/data/guides/catalogue.ts';
import { PAGE_IDS, PAGE_NUMBERS } from '../../../../../src/data/pages/catalogue.ts';
import { genuineHost, HOSTS, START_ADDRESS } from '../../../../../src/data/pages/hosts.ts';
import { labelOf } from '../../../../../src/data/pages/label-of.ts';
import type { Leaflet, LeafletStep } from '../../../../../src/messages/leaflet.ts';
import { leafletAnswerSchema } from '../../../../../src/messages/leaflet.ts';
import { path } from '../../../../../src/progress/path.ts';
import { choicesOf } from '../../../../../src/progress/ways.ts';
import { LANGUAGES } from '../../../../../src/shared/languages.ts';
import { textsFor } from '../../../../../src/worker/i18n/texts.ts';
import { FIRST_ANSWER } from '../../../../../src/worker/view/answer-signs.ts';
import { composeLeaflet } from '../../../../../src/worker/view/leaflet/compose.ts';
import { leafletOf } from '../../../../../src/worker/view/leaflet/leaflet.ts';
import { signsOf } from '../../../../../src/worker/view/signs.ts';
import { labelsOf, stepText } from '../../../../../src/worker/view/step-texts.ts';

const TODAY = '2026-11-22';
const make = (guide: (typeof GUIDES)[number], lang: (typeof LANGUAGES)[number], today = TODAY): Leaflet =>
  leafletOf(guide, { lang, today });
const stepsOf = (leaflet: Leaflet): LeafletStep[] => leaflet.sections.flatMap(({ steps }) => steps);
const ALL = GUIDES.flatMap((guide) => LANGUAGES.map((lang) => ({ guide, lang, leaflet: make(guide, lang) })));

/** Every text in a leaflet. */
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];

describe.each(ALL)('the leaflet of $guide.id in $lang', ({ guide, lang, leaflet }) => {
  const texts = textsFor(lang);
  const steps = stepsOf(leaflet);

  it('has every step once, in the order of the codes, with its title', () => {
    expect(steps.map(({ code, title }) => [code, title])).toEqual(
      guide.steps.map((step) => [stepCode(guide.id, step.id), stepText(texts, guide.id, step, 'title')]),
    );
  });

  it('says for every way through the guide what the card says, under a heading that names the way', () => {
    for (const choices of choicesOf(guide))
      for (const step of path(guide, choices)) {
        const text = stepText(texts, guide.id, step, 'text', choices).split('\n').filter(Boolean);
        const said = steps.find(({ id }) => id === step.id);
        const own = said?.variants.filter((variant) => JSON.stringify(variant.text) === JSON.stringify(text)) ?? [];
        expect(own.length, step.id).toBeGreaterThan(0);
        if ((said?.variants.length ?? 0) < 2) continue;
        const headings = said?.variants.map(({ heading }) => heading) ?? [];
        expect(new Set(headings).size, step.id).toBe(headings.length);
        expect(headings, step.id).not.toContain('');
      }
  });

  it('has a drawing of the page for every control that is pointed at, with the label of the map in it', () => {
    for (const [index, step] of guide.steps.entries()) {
      const said = steps[index];
      const targets = new Set(
        choicesOf(guide).flatMap((choices) =>
          path(guide, choices).includes(step) ? (targetOf(step, choices) ?? []) : [],
        ),
      );
      const drawn = said?.variants.flatMap(({ drawings }) => drawings) ?? [];
      expect(drawn, step.id).toHaveLength(targets.size);
      if (step.also) expect(said?.also?.drawings, step.id).toHaveLength(1);
      for (const { target, alt } of drawn) {
        const shapes = shapesOfTarget(target);
        expect(shapes.filter(({ look }) => look === 'ringed').length, alt).toBe(1);
        // The address, and something else that is written there, so that the page is known again.
        const written = shapes.flatMap(({ say }) => (say && say !== labelOf(target)?.text ? [say] : []));
        expect(
          HOSTS.some(({ host }) => written[0]?.startsWith(host)),
          `${alt} ${written[0]}`,
        ).toBe(true);
        expect(written.length, alt).toBeGreaterThan(1);
        for (const { at, say = '' } of shapes) {
          const { x = 0, y = 0, width = 0, height = 0 } = at as Record<string, number>;
          // Bold letters of the size that drawings have are hardly wider than this.
          const end = x + Math.max(width, say.length * 5);
          expect([say, x >= 0 && y >= 0 && end <= 280 && y + height <= 120], `${step.id} ${alt}`).toEqual([say, true]);
        }
      }
    }
  });

  it('leads from every answer to the step that follows, and past every branch', () => {
    const codes = steps.map(({ code }) => code);
    for (const [index, step] of guide.steps.entries())
      for (const [at, option] of offersOf(step).entries()) {
        const said = steps[index]?.options[at]?.goOn;
        const aside = asideOf(step, option);
        if (aside) expect(said).toContain(texts.text(`${aside}:title`));
        if (aside) continue;
        const way = choicesOf(guide).find((choices) => choices[step.id] === option) ?? {};
        const after = path(guide, way).find((one) => guide.steps.indexOf(one) > index);
        if (after) expect(said).toMatch(new RegExp(`\\b${stepCode(guide.id, after.id)}\\b`));
        else expect(said).toBe(texts.text('handout:finished'));
      }
    for (const [index, { otherwise, steps: own }] of leaflet.sections.entries()) {
      const next = leaflet.sections[index + 1]?.steps[0]?.code;
      if (otherwise) expect(otherwise).toContain(next ?? texts.text('handout:otherwiseFinished'));
      expect(guide.steps[codes.indexOf(own[0]?.code ?? '')]?.when !== undefined, own[0]?.code).toBe(otherwise !== '');
    }
  });

  it('has all words, and no placeholder is left', () => {
    const unfilled = leaves({
      ...leaflet,
      sections: leaflet.sections.map(({ steps: own }) => own.map((step) => ({ ...step, drawing: null }))),
    }).filter((text) => /[{}]|undefined|NaN/.test(text));
    expect(unfilled).toEqual([]);
    const { title, purpose, need, how, done } = leaflet;
    for (const text of [title, ...purpose, ...need, ...how, done.title, ...done.text]) expect(text).not.toBe('');
    for (const { kind, variants } of steps) for (const { text } of variants) expect([kind, ...text]).not.toContain('');
    for (const kind of leaflet.warning) expect(kind).not.toBe('');
  });

  it('names source and month of every label, and says of old ones that they have not been checked for long', () => {
    const sourcesAt = (today: string) => make(guide, lang, today).sources;
    for (const { seen, source, codes } of leaflet.sources) {
      expect([seen, source]).not.toContain('');
      for (const code of codes.split(', ')) expect(steps.map((step) => step.code)).toContain(code);
    }
    const named = new Set(leaflet.sources.flatMap(({ codes }) => codes.split(', ')));
    for (const step of guide.steps)
      if (choicesOf(guide).some((choices) => labelsOf(step, choices).length > 0))
        expect(named).toContain(stepCode(guide.id, step.id));
    // Every label was known in 2026 at the latest, and in 2023 at the earliest.
    const overdue = texts.text('handout:sources.overdue', { month: '' }).trim();
    expect(sourcesAt('2023-12-01').filter(({ seen }) => seen.includes(overdue))).toEqual([]);
    expect(sourcesAt('2030-01-01').filter(({ seen }) => !seen.includes(overdue))).toEqual([]);
  });
});

it('says why, and by when, with the month in which that was looked up, and of old news that they are old', () => {
  const texts = textsFor('en');
  const about = GUIDES.filter(({ about }) => about);
  expect(about.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['confirm-identity', 'two-step-on', 'check-status', 'two-step-off', 'before-moving']),
  );
  for (const guide of about) {
    const { purpose, aboutSource } = make(guide, 'en');
    expect(aboutSource).toMatch(/2026/);
    expect(purpose.join(' ')).toMatch(/Why: .*(By when|When): /);
    expect(purpose).not.toContain(texts.text('handout:aboutOverdue'));
    expect(make(guide, 'en', '2028-03-01').purpose).toContain(texts.text('handout:aboutOverdue'));
  }
});

it('begins with the plain address, and with the sheet that says how to sign in', () => {
  for (const { guide, lang, leaflet } of ALL) {
    if (!guide.steps.some(({ pages }) => pages)) continue;
    expect(leaflet.begin[0], guide.id).toContain(genuineHost(START_ADDRESS));
    const isSignIn = guide.steps.every(({ pages = ['login'] }) => pages.includes('login')) || guide.id === 'sign-in';
    expect(leaflet.begin[1] ?? '', guide.id).toContain(isSignIn ? '' : textsFor(lang).text('sign-in:title'));
  }
});

it('wherever numbers jump, there stands why', () => {
  let jumps = 0;
  for (const guide of GUIDES)
    for (const choice of guide.steps.filter(({ kind, when }) => kind === 'choice' && !when))
      for (const option of choice.options ?? []) {
        if (choice.leadsTo?.[option]) continue;
        const steps = stepsOf(leafletOf(guide, { lang: 'de', today: TODAY, answers: { [choice.id]: option } }));
        for (const [at, { code, gap }] of steps.entries()) {
          const [number, before] = [code, steps[at - 1]?.code ?? '0-0'].map((one) => Number(one.split('-')[1]));
          expect(gap !== '', `${option} ${code}`).toBe(number !== (before ?? 0) + 1);
          if (gap) jumps += 1;
        }
      }
  expect(jumps).toBeGreaterThan(10);
});

describe('a leaflet for one answer', () => {
  const guide = GUIDES.find(({ id }) => id === 'confirm-identity') ?? GUIDES[0];
  if (!guide) throw new Error('no guides');
  const make = (answers: Record<string, string>) => leafletOf(guide, { lang: 'it', today: TODAY, answers });

  it.each(['spid', 'cns', 'signature', 'webcam', 'cie', 'remote-signature'])(
    '%s: has the steps of its ways and no others',
    (option) => {
      const leaflet = make({ 'choose-method': option });
      const ways = choicesOf(guide).filter((way) => way['choose-method'] === option);
      const own = guide.steps.filter((step) => ways.some((way) => path(guide, way).includes(step)));
      expect(stepsOf(leaflet).map(({ code }) => code)).toEqual(own.map(({ id }) => stepCode(guide.id, id)));
      expect(own.length).toBeLessThan(guide.steps.length);
      expect(leaflet.onlyFor).not.toBe('');
      const choice = stepsOf(leaflet).find(({ id }) => id === 'choose-method');
      expect(choice?.options).toHaveLength(1);
      const codes = own.map(({ id }) => stepCode(guide.id, id));
      for (const { codes: own } of leaflet.sources) for (const one of own.split(', ')) expect(codes).toContain(one);
    },
  );

  it('needs only its own things, and says why numbers are missing', () => {
    const need = make({ 'choose-method': 'cns' }).need.join(' ');
    expect(need).toContain('CNS');
    expect(need).not.toMatch(/SPID|Webcam|CIE|Firma/);
    const gaps = stepsOf(make({ 'choose-method': 'cns' })).flatMap(({ code, gap }) => (gap ? [[code, gap]] : []));
    expect(gaps.map(([code]) => code)).toEqual(['3-11', '3-19', '3-38']);
    expect(gaps[0]?.[1]).toMatch(/3-8\b.*3-10\b.*webcam/);
    expect(gaps[1]?.[1]).toMatch(/3-16\b.*3-18\b.*SPID/);
    expect(gaps[2]?.[1]).toMatch(/3-24\b.*3-37\b.*Firma digitale \/ Videochiamata/);
    expect(stepsOf(leafletOf(guide, { lang: 'it', today: TODAY })).filter(({ gap }) => gap)).toEqual([]);
  });

  it('parts only where its readers still part', () => {
    expect(make({ 'choose-method': 'spid' }).sections).toHaveLength(1);
    expect(make({ 'choose-method': 'signature' }).sections.filter(({ otherwise }) => otherwise)).toHaveLength(2);
  });
});

it('nothing on paper speaks of buttons and sight of a card', () => {
  const screen = /non vediamo|«Avanti»|pannello|sehen Ihr Handy|„Weiter“|Seitenleiste|cannot see|“Next”|side panel/;
  for (const { leaflet, lang } of ALL)
    for (const { code, variants, help, trouble } of stepsOf(leaflet))
      for (const text of [...variants.flatMap((variant) => variant.text), ...help, ...trouble])
        expect(text, `${lang} ${code}`).not.toMatch(screen);
});

describe('the page on which leaflets are made', () => {
  const LOOK = { lang: 'it', textSize: 100, today: TODAY, version: '1.2.3' } as const;
  const contact = { name: 'Comune di Esempio', telephone: '0471 000 000' };
  const organisation = { policy: { contact, hidden: ['new-phone' as const] }, ignored: [], from: [] };

  it.each(LANGUAGES)('offers in %s what there is, and gets every sheet in the form that it expects', (lang) => {
    const texts = textsFor(lang);
    for (const what of [...GUIDES.map(({ id }) => id), 'answers', 'desk'] as const) {
      const answer = composeLeaflet({ what, answers: {}, lang }, LOOK);
      expect(v.is(leafletAnswerSchema, answer), what).toBe(true);
      expect(answer.what).toBe(what);
      expect(answer.offers.map(({ id }) => id)).toEqual([...GUIDES.map(({ id }) => id), 'answers', 'desk']);
      expect(leaves([answer.texts, answer.offers, answer.made]).filter((text) => text === '')).toEqual([]);
      expect(answer.made).toContain('1.2.3');
    }
    const { sheet } = composeLeaflet({ what: 'answers', answers: {}, lang }, LOOK);
    const answers = sheet.kind === 'answers' ? sheet.answers : [];
    expect(answers.map(({ number, title }) => [number, title])).toEqual(
      ANSWERS.map((one) => [answerNumber(one), texts.text(`answers:answers.${one.id}.title`)]),
    );
  });

  it.each(LANGUAGES)('the sheet for helpers has in %s every sign, key, page, step and answer', (lang) => {
    const texts = textsFor(lang);
    const { sheet } = composeLeaflet({ what: 'desk', answers: {}, lang }, LOOK);
    if (sheet.kind !== 'desk') throw new Error('no sheet');
    const signs = sheet.list.signs.flatMap(({ sign }) => sign.split(', '));
    for (const [key, sign] of Object.entries(signsOf([''], FIRST_ANSWER)))
      expect(
        signs.some((one) => one === sign || (one.endsWith('…') && sign.startsWith(one.slice(0, -1)))),
        key,
      ).toBe(true);
    expect(sheet.list.pages.map(({ number }) => number)).toEqual(
      PAGE_IDS.map((page) => PAGE_NUMBERS[page]).sort((a, b) => a - b),
    );
    expect(sheet.list.guides.flatMap(({ steps }) => steps.map(({ code }) => code))).toEqual(
      GUIDES.flatMap((guide) => guide.steps.map(({ id }) => stepCode(guide.id, id))),
    );
    expect(sheet.answers.rows.map(({ code }) => code)).toEqual(ANSWERS.map(answerNumber));
    expect(Object.keys(sheet.keys)).toEqual(
      expect.arrayContaining(Object.keys(manifest.commands).map((command) => `key.${command}`)),
    );
    expect(sheet.ask.join(' ')).toContain(HOSTS[0]?.host);
    expect(leaves([sheet.ask, sheet.keys, sheet.answers]).filter((text) => /^$|\{\{/.test(text))).toEqual([]);
    expect(texts.text('handout:desk.title')).toBe(sheet.title);
  });

  it('asks for a method, and takes no answer that the guide does not have', () => {
    const what = 'confirm-identity';
    const chosen = (answers: Record<string, string>) => composeLeaflet({ what, answers, lang: 'it' }, LOOK).choices;
    expect(chosen({}).map(({ id, chosen: option }) => [id, option])).toEqual([['choose-method', '']]);
    expect(chosen({ 'choose-method': 'webcam' })[0]?.chosen).toBe('webcam');
    expect(chosen({ 'choose-method': 'nonsense', constructor: 'spid' })[0]?.chosen).toBe('');
  });

  it.each(LANGUAGES)('gives in %s those who have not chosen a method an overview of all of them', (lang) => {
    const guide = GUIDES.find(({ id }) => id === 'confirm-identity');
    const { sheet } = composeLeaflet({ what: 'confirm-identity', answers: {}, lang }, LOOK);
    if (sheet.kind !== 'guide' || !guide) throw new Error('no leaflet');
    const said = [...stepsOf(sheet).map(({ code }) => code), ...sheet.rest.map(({ code }) => code)];
    expect(said).toEqual(guide.steps.map(({ id }) => stepCode(guide.id, id)));
    expect(stepsOf(sheet).at(-1)?.id).toBe('choose-method');
    const options = guide.steps.find(({ id }) => id === 'choose-method')?.options ?? [];
    expect(sheet.ways).toHaveLength(options.length);
    const texts = textsFor(lang);
    for (const [at, option] of options.entries()) {
      const own = sheet.ways[at]?.need ?? [];
      expect(texts.need(guide.id, [option])).toEqual([...sheet.need, ...own]);
      expect(own).not.toEqual([]);
    }
    expect(leaves([sheet.ways, sheet.rest]).filter((text) => /^$|[{}]/.test(text))).toEqual([]);
  });

  it('names the numbers of a way, those that follow each other as one', () => {
    const { sheet } = composeLeaflet({ what: 'confirm-identity', answers: {}, lang: 'it' }, LOOK);
    const steps = sheet.kind === 'guide' ? sheet.ways.map((way) => way.steps) : [];
    expect(steps[0]).toBe('Passi: 3-7, da 3-11 a 3-18, 3-38.');
    expect(steps[3]).toBe('Passi: da 3-5 a 3-15, da 3-34 a 3-38.');
  });

  it('knows the organisation: its contact, and what it does not offer', () => {
    const answer = composeLeaflet({ what: 'new-phone', answers: {}, lang: 'it' }, { ...LOOK, organisation });
    expect(answer.contact.map(({ text }) => text)).toEqual([contact.name, contact.telephone, '', '']);
    expect(answer.offers.map(({ id }) => id)).not.toContain('new-phone');
    expect(answer.what).toBe('sign-in');
  });
});
