import { describe, expect, it } from 'vitest';
import { asideOf, GUIDES, offersOf, stepCode, targetOf } from '../../../src/data/guides/catalogue.ts';
import { path } from '../../../src/progress/path.ts';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { textsFor } from '../../../src/worker/i18n/texts.ts';
import { labelsOf, stepText } from '../../../src/worker/view/step-texts.ts';
import { type Leaflet, type LeafletStep, leafletOf } from '../../../tools/handout/leaflet.ts';
import { pictureKey } from '../../../tools/handout/variants.ts';
import { choicesOf } from '../../support/choices.ts';

const TODAY = '2026-11-22';
const CONTACT = { name: 'Comune di Esempio', telephone: '0471 000 000' };
const make = (guide: (typeof GUIDES)[number], lang: (typeof LANGUAGES)[number], today = TODAY): Leaflet =>
  leafletOf(guide, { lang, contact: CONTACT, today, version: '1.2.3' });
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

  it('asks for a picture of every control that is pointed at', () => {
    const wanted = steps.flatMap(({ variants, also }) =>
      [...variants, ...(also ? [also] : [])].flatMap(({ pictures }) => pictures.map(({ key }) => key)),
    );
    const targets = choicesOf(guide).flatMap((choices) =>
      path(guide, choices).flatMap((step) =>
        [targetOf(step, choices), step.also].flatMap((target) =>
          target ? [pictureKey(guide.id, step.id, target)] : [],
        ),
      ),
    );
    expect(wanted.toSorted()).toEqual([...new Set(targets)].sort());
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
    const unfilled = leaves({ ...leaflet, words: { ...leaflet.words, page: '' } }).filter((text) =>
      /[{}]|undefined|NaN/.test(text),
    );
    expect(unfilled).toEqual([]);
    expect(Object.values(leaflet.words).filter((word) => word === '')).toEqual([]);
    const { title, purpose, time, need, how, made, done } = leaflet;
    for (const text of [title, purpose, time, ...need, ...how, made, done.title, ...done.text])
      expect(text).not.toBe('');
    for (const { kind, variants } of steps) for (const { text } of variants) expect([kind, ...text]).not.toContain('');
    expect(made).toContain('1.2.3');
    expect(made).toContain('2026');
    expect(leaflet.contact.map(({ text }) => text)).toEqual([CONTACT.name, CONTACT.telephone, '', '']);
    expect(leaflet.contact.map(({ label }) => label)).not.toContain('');
  });

  it('names source and month of every label, and says of an old one that it was last known then', () => {
    for (const { label, seen, source } of leaflet.known) expect([label, seen, source]).not.toContain('');
    const old = (today: string) =>
      stepsOf(make(guide, lang, today)).filter(({ variants }) =>
        variants.some(({ wording }) => wording.some((sentence) => /20\d\d\.$/.test(sentence))),
      );
    // Every label was known in 2026 at the latest, and in 2023 at the earliest.
    expect(old('2023-12-01')).toEqual([]);
    expect(old('2030-01-01').map(({ id }) => id)).toEqual(
      guide.steps
        .filter((step) => choicesOf(guide).some((choices) => labelsOf(step, choices).length > 0))
        .map(({ id }) => id),
    );
  });
});

describe('a leaflet for one answer', () => {
  const guide = GUIDES.find(({ id }) => id === 'confirm-identity') ?? GUIDES[0];
  if (!guide) throw new Error('no guides');
  const make = (answers: Record<string, string>) =>
    leafletOf(guide, { lang: 'it', contact: undefined, today: TODAY, version: '1.2.3', answers });

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
      for (const { code } of leaflet.known) for (const one of code.split(', ')) expect(codes).toContain(one);
    },
  );

  it('parts only where its readers still part', () => {
    expect(make({ 'choose-method': 'spid' }).sections).toHaveLength(1);
    expect(make({ 'choose-method': 'signature' }).sections.filter(({ otherwise }) => otherwise)).toHaveLength(2);
  });
});

it('nothing on paper speaks of buttons and sight of a card', () => {
  const screen = /non vediamo|«Avanti»|pannello|sehen Ihr Handy|„Weiter“|Seitenleiste|cannot see|“Next”|side panel/;
  for (const { leaflet } of ALL)
    for (const { code, variants, help, trouble } of stepsOf(leaflet))
      for (const text of [...variants.flatMap((variant) => variant.text), ...help, ...trouble])
        expect(text, `${leaflet.lang} ${code}`).not.toMatch(screen);
});
