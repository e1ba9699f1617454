import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, GUIDES, offersOf, targetOf } from '../../../src/data/guides/catalogue.ts';
import { PAGES } from '../../../src/data/pages/catalogue.ts';
import { newestLabel } from '../../../src/data/pages/page-map.ts';
import { QUOTED } from '../../../src/data/pages/quoted-labels.ts';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { readLocales } from '../../../tools/package/locales.ts';
import { refuseTranslations } from '../../../tools/package/refusals.ts';
import { TITLES } from '../../recorded/guides.ts';
import {
  everyText,
  FILES,
  filledIn,
  LABELS,
  labelsIn,
  namesIn,
  placeholdersIn,
  sentencesOf,
  type Text,
  targetOfText,
  textsOf,
} from './texts.ts';

/** Only these fields exist; everything else would never be shown. */
const FIELDS = [
  'title',
  'text',
  'screen',
  'where',
  'opener',
  'disabled',
  'also',
  'confirm',
  'trouble',
  'help',
  'options',
];

const ALL = GUIDES.flatMap(everyText);

/** Placeholders for the step's own control. */
const ownIn = (text: string) => placeholdersIn(text).filter((name) => !name.includes('.'));

/** `de/sign-in steps.submit.text`, for the report of a broken rule. */
const place = ({ lang, guide, key }: Text) => `${lang}/${guide.id} ${key}`;
const breaking = (texts: Text[], rule: (text: Text) => boolean) =>
  texts.filter(rule).map((text) => `${place(text)}: ${text.text}`);

describe('locale files', () => {
  const NAMES = [...new Set(Object.keys(FILES).map((path) => path.split('/')[1] ?? ''))];

  it('are there for every guide in every language, and no others', () => {
    const namesIn = (lang: string) =>
      Object.keys(FILES).flatMap((path) => (path.startsWith(`${lang}/`) ? [path.slice(3)] : []));
    expect(namesIn('it')).toEqual(expect.arrayContaining(['common', ...GUIDE_IDS]));
    for (const lang of LANGUAGES) expect(namesIn(lang).sort(), lang).toEqual(namesIn('it').sort());
  });

  it('say something in every language under every key', () => {
    expect(refuseTranslations(readLocales(), LANGUAGES)).toEqual([]);
  });

  it.each(NAMES)('%s: no key and no placeholder is missing in any language', (name) => {
    const italian = textsOf('it', name);
    for (const lang of LANGUAGES) {
      const texts = textsOf(lang, name);
      expect(Object.keys(texts), lang).toEqual(Object.keys(italian));
      for (const [key, text] of Object.entries(texts))
        expect(placeholdersIn(text).sort(), `${lang} ${key}`).toEqual(placeholdersIn(italian[key] ?? '').sort());
    }
  });

  it.each(GUIDE_IDS)('%s: the same keys in all languages', (id) => {
    const italian = Object.keys(textsOf('it', id));
    expect(italian).toEqual(expect.arrayContaining(['title', 'brief', 'purpose', 'done.title', 'done.text']));
    for (const lang of LANGUAGES) expect(Object.keys(textsOf(lang, id)), lang).toEqual(italian);
  });

  it.each(GUIDE_IDS)('%s: the title of the catalogue', (id) => {
    expect(LANGUAGES.map((lang) => textsOf(lang, id).title)).toEqual(TITLES[id]);
  });

  it.each(GUIDE_IDS)('%s: the same placeholders, so the same labels of the page, in all languages', (id) => {
    const italian = textsOf('it', id);
    for (const lang of LANGUAGES)
      for (const [key, text] of Object.entries(textsOf(lang, id))) {
        const original = italian[key] ?? '';
        expect(placeholdersIn(text).sort(), `${lang} ${key}`).toEqual(placeholdersIn(original).sort());
      }
  });
});

describe.each(['helpdesk'])('the file %s', (name) => {
  it('has the same keys, placeholders and labels in all languages, and nothing is empty', () => {
    const italian = textsOf('it', name);
    for (const lang of LANGUAGES) {
      const own = textsOf(lang, name);
      expect(Object.keys(own), lang).toEqual(Object.keys(italian));
      for (const [key, text] of Object.entries(own)) {
        expect(text, `${lang} ${key}`).not.toBe('');
        expect(placeholdersIn(text).sort(), `${lang} ${key}`).toEqual(placeholdersIn(italian[key] ?? '').sort());
        expect(labelsIn(text).sort(), `${lang} ${key}`).toEqual(labelsIn(italian[key] ?? '').sort());
      }
    }
  });

  it('has short sentences and the apostrophes of print', () => {
    for (const lang of LANGUAGES)
      for (const [key, text] of Object.entries(textsOf(lang, name))) {
        for (const sentence of sentencesOf(text))
          expect(sentence.split(/\s+/).length, `${lang} ${key}`).toBeLessThan(26);
        expect(text, `${lang} ${key}`).not.toMatch(/['"—!<>]| {2}|^\s|\s$/);
      }
  });
});

describe('the texts of a guide', () => {
  it.each(GUIDES)('$id: its steps, all of them, in its order, and no others', (guide) => {
    for (const lang of LANGUAGES) {
      const steps = FILES[`${lang}/${guide.id}`]?.steps ?? {};
      expect(Object.keys(steps), lang).toEqual(guide.steps.map(({ id }) => id));
    }
  });

  it.each(GUIDES)('$id: title, purpose, need and ending', (guide) => {
    for (const lang of LANGUAGES) {
      const texts = textsOf(lang, guide.id);
      for (const key of ['title', 'purpose', 'need.0', 'done.title', 'done.text']) expect(texts[key], key).toBeTruthy();
    }
  });

  it.each(GUIDES)('$id: every step says what its kind needs', (guide) => {
    for (const step of guide.steps) {
      const keys = Object.keys(textsOf('it', guide.id))
        .filter((key) => key.startsWith(`steps.${step.id}.`))
        .map((key) => key.slice(`steps.${step.id}.`.length));
      const has = (field: string) => keys.includes(field);
      expect(keys, step.id).toEqual(expect.arrayContaining(['title', 'text']));
      expect(has('where'), `${step.id}.where`).toBe(step.kind === 'page');
      expect(has('confirm'), `${step.id}.confirm`).toBe(step.confirm !== undefined);
      const options = keys.filter((key) => key.startsWith('options.')).map((key) => key.slice('options.'.length));
      expect(options, `${step.id}.options`).toEqual(offersOf(step));
      if (has('disabled')) expect(step.kind, `${step.id}.disabled`).toBe('page');
      const [text] = everyText(guide).filter(({ key }) => key === `steps.${step.id}.text`);
      const openers = (text && targetOfText(text)?.openers) ?? [];
      expect(has('opener'), `${step.id}.opener`).toBe(openers.length > 0);
    }
  });

  it('knows no fields that nobody shows', () => {
    expect(breaking(ALL, ({ step, field }) => step !== null && !FIELDS.includes(field.split('.')[0] ?? ''))).toEqual(
      [],
    );
    const top = /^(title|brief|purpose|warning|need\.\d+|needOne\.[\w-]+|done\.(title|text|check))$/;
    expect(breaking(ALL, ({ step, key }) => step === null && !top.test(key))).toEqual([]);
  });

  it('varies only with options of a choice made earlier in the same guide', () => {
    const wrong = ({ guide, step, field, variant }: Text) => {
      if (variant === null || !step) return false;
      const before = guide.steps.slice(0, guide.steps.indexOf(step));
      return (field !== 'text' && field !== 'screen') || !before.some(({ options }) => options?.includes(variant));
    };
    expect(breaking(ALL, wrong)).toEqual([]);
  });

  it('names the control of the step only where there is one with a known wording', () => {
    const wrong = (text: Text) => {
      if (!ownIn(text.text).length) return false;
      const target = targetOfText(text);
      if (text.field === 'opener') return !target?.openers?.length;
      return !target || newestLabel(target) === '' || !['text', 'where', 'disabled', 'confirm'].includes(text.field);
    };
    expect(breaking(ALL, wrong)).toEqual([]);
    expect([...new Set(ALL.flatMap(({ text }) => ownIn(text)))].sort()).toEqual(['label', 'labels']);
  });

  it('names the control in the text of every page step that has one, except where a group is meant', () => {
    const groups = ['documents-read', 'documents-tick', 'spid-provider', 'two-step-state'];
    const wrong = (text: Text) =>
      text.field === 'text' &&
      text.step?.kind === 'page' &&
      targetOfText(text) !== null &&
      !groups.includes(text.step.id) &&
      !ownIn(text.text).length;
    expect(breaking(ALL, wrong)).toEqual([]);
  });
});

describe('labels of the page', () => {
  const everywhere = LANGUAGES.flatMap((lang) =>
    Object.keys(FILES)
      .filter((path) => path.startsWith(`${lang}/`))
      .flatMap((path) =>
        Object.entries(textsOf(lang, path.slice(3))).map(([key, text]) => ({ place: `${path} ${key}`, text })),
      ),
  );

  it('are named, so that one place corrects them in every text, and every name has a label', () => {
    const unknown = everywhere.flatMap(({ place, text }) =>
      namesIn(text).flatMap((name) => (Object.hasOwn(LABELS, name) ? [] : [`${place}: ${name}`])),
    );
    expect(unknown).toEqual([]);
    // The page to try on is our own drawing.
    const written = everywhere.filter(({ place, text }) => labelsIn(text).length > 0 && !place.includes('/welcome '));
    expect(written.map(({ place }) => place)).toEqual([]);
  });

  it('have one name only, a meaning in both languages, and stand in no bracket of a text', () => {
    const places = Object.keys(LABELS).map((name) => name.split('.')[0] ?? '');
    expect(Object.keys(QUOTED).filter((place) => place in PAGES)).toEqual([]);
    expect(new Set(places).size).toBeGreaterThan(10);
    for (const [name, { means }] of Object.entries(LABELS)) {
      expect(means?.de, name).toMatch(/\S/);
      expect(means?.en, name).toMatch(/\S/);
    }
    expect(
      everywhere.filter(({ text }) => /\{\{(\w+\.\w+|labels?)\}\} \(/.test(text)).map(({ place }) => place),
    ).toEqual([]);
  });

  it('of the step’s own control are never named in its text: the overlay puts the wording on the page there', () => {
    const wrong = (text: Text) => {
      const target = text.field === 'text' || text.field === 'help' ? targetOfText(text) : null;
      return (
        target !== null &&
        target.names.length > 1 &&
        namesIn(text.text).some((name) => LABELS[name]?.text === newestLabel(target))
      );
    };
    expect(breaking(ALL, wrong)).toEqual([]);
  });

  it('stand in no option, title or list: buttons show plain text', () => {
    const plain = ({ key }: Text) => /\.options\.|(^|\.)title$|^need\./.test(key);
    expect(breaking(ALL.filter(plain), ({ text }) => placeholdersIn(text).length > 0)).toEqual([]);
  });
});

describe('language', () => {
  it('has short titles of steps', () => {
    expect(breaking(ALL, ({ step, field, text }) => step !== null && field === 'title' && text.length > 45)).toEqual(
      [],
    );
  });

  it('has no sentence over 25 words', () => {
    const long = (text: Text) => sentencesOf(filledIn(text)).some((sentence) => sentence.split(/\s+/).length > 25);
    expect(breaking(ALL, long)).toEqual([]);
  });

  it('has at most six short sentences in an instruction', () => {
    const long = (text: Text) => text.field === 'text' && sentencesOf(text.text).length > 6;
    expect(breaking(ALL, long)).toEqual([]);
  });

  it('has no em dash, exclamation mark, markup or doubled space', () => {
    expect(breaking(ALL, ({ text }) => /[—!<>]| {2}|^\s|\s$|\n\s/.test(text.replaceAll(/\[\[.+?\]\]/g, 'x')))).toEqual(
      [],
    );
  });

  it('has typographic apostrophes and the quotation marks of its language', () => {
    const wrong = ({ lang, text }: Text) => {
      const own = text.replaceAll(/\[\[.+?\]\]/g, '');
      const foreign = { it: /['"„“”‘]/, de: /['"«»”’‘]/, en: /['"«»„‘]/ }[lang];
      return foreign.test(own);
    };
    expect(breaking(ALL, wrong)).toEqual([]);
  });

  it('quotes nothing but guides, buttons of our own card or of a browser, and names of apps', () => {
    const names = ['Aruba PEC', 'Aruba OTP', 'Zulassen', 'Erlauben', 'Allow'];
    const wrong = ({ lang, text }: Text) => {
      const common = textsOf(lang, 'common');
      const titles = GUIDE_IDS.map((id) => textsOf(lang, id).title);
      const known = [...titles, common['buttons.next'], common['buttons.back'], ...names];
      const quoted = [...text.matchAll(/[«„“](.+?)[»“”]/g)].map(([, words]) => words);
      return quoted.some((words) => !known.includes(words));
    };
    expect(breaking(ALL, wrong)).toEqual([]);
  });

  it('ends every paragraph of an instruction with a full stop or a question mark', () => {
    const open = (text: Text) =>
      !/title$|^brief$|^need|options/.test(text.key) &&
      text.text.split('\n').some((line) => !/[.?)]$/.test(line.trim()));
    expect(breaking(ALL, open)).toEqual([]);
  });

  it('addresses German readers with "Sie", writes ß and umlauts, and calls things by one name', () => {
    const german = ALL.filter(({ lang }) => lang === 'de');
    const other =
      /\b(du|dein|deine)\b|\b(fuer|ueber|zurueck|oeffnen|koennen|moechten|muessen|schliessen|heisst|heissen|gross)\b|Fiskal|Personalausweis|2FA/i;
    expect(breaking(german, ({ text }) => other.test(text.replaceAll(/\[\[.+?\]\]/g, '')))).toEqual([]);
  });
});

describe('what is said', () => {
  it('states no date or period that has run out, and no advice that no longer holds', () => {
    const stale =
      /30\. ?(April|aprile)|30 April|\b90\b|novant|neunzig|ninety|Chrome|Firefox|Explorer|InfoCert|INFOCERT/i;
    expect(breaking(ALL, ({ text }) => stale.test(text))).toEqual([]);
  });

  it('gives the period of the mail-program password as last known, with its date', () => {
    const period = ALL.filter(({ key }) => key === 'steps.remind.text');
    expect(period).toHaveLength(6);
    expect(breaking(period, ({ text }) => !/6 (mesi|Monate|months).*2026/s.test(text))).toEqual([]);
  });

  it('warns before protection is lowered, and before a contract is accepted', () => {
    for (const guide of GUIDES.filter(({ lowersProtection }) => lowersProtection))
      for (const lang of LANGUAGES) {
        const texts = textsOf(lang, guide.id);
        const words = /meno protett|weniger geschützt|less protected/;
        expect(texts.warning).toMatch(words);
        const lowering = guide.steps.find(({ confirm }) => confirm);
        expect(texts[`steps.${lowering?.id}.text`]).toMatch(words);
      }
    const contract = /contratto|Vertrag|contract/;
    for (const lang of LANGUAGES) {
      expect(textsOf(lang, 'confirm-identity').warning).toMatch(contract);
      expect(textsOf(lang, 'confirm-identity')['steps.documents-tick.text']).toMatch(contract);
    }
  });

  it('says on every phone step that waits for the app that the phone cannot be seen', () => {
    const waits = ALL.filter(
      ({ step, field }) => step?.kind === 'phone' && step.id === 'authorise' && field === 'screen',
    );
    expect(waits.length).toBe(9);
    expect(
      breaking(
        waits,
        ({ text }) => !/non vede il Suo telefono|sieht Ihr Handy nicht|does not see your phone/.test(text),
      ),
    ).toEqual([]);
  });

  it('leaves the choice of an identity provider to the user', () => {
    expect(breaking(ALL, ({ text }) => /Poste ?ID|Sielte|Namirial|TIM id|SpidItalia/i.test(text))).toEqual([]);
  });

  it('has a control for the method that was chosen, and none for one that is not known', () => {
    const guide = GUIDES.find(({ id }) => id === 'confirm-identity');
    const pick = guide?.steps.find(({ id }) => id === 'method-pick');
    const target = (option: string) => pick && targetOf(pick, { 'choose-method': option });
    expect(['cns', 'signature', 'webcam', 'cie', 'remote-signature'].map(target)).toEqual([
      'identityMethod.cns',
      'identityMethod.signature',
      'identityMethod.webcam',
      null,
      null,
    ]);
  });
});
