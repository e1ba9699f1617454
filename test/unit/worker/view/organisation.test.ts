import { describe, expect, it } from 'vitest';
import { manifest } from '../../../../manifest.config.ts';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import { WHITE_LABELS } from '../../../../src/data/pages/hosts.ts';
import { reduce } from '../../../../src/progress/reduce.ts';
import { EMPTY_PROGRESS } from '../../../../src/progress/state.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { combined, REASONS, readPolicy } from '../../../../src/worker/policy/policy.ts';
import { composeOffer, composeRefusal, composeStep } from '../../../../src/worker/view/card.ts';
import { composePanel } from '../../../../src/worker/view/panel.ts';

const CONTACT = { name: 'Gemeinde Beispiel', telephone: '0471 000 000' };
const set = (settings: object) => combined(readPolicy(settings), readPolicy({}));
const started = (guide: (typeof GUIDES)[number]['id'], step: string) =>
  reduce(EMPTY_PROGRESS, { type: 'started', guide, step, choices: {}, fresh: true }, 0);
const link = { guide: 'two-step-off', step: null, lang: null, choices: {} } as const;

describe.each(LANGUAGES)('in %s', (lang) => {
  it('every step that can go wrong ends with whom to ask', () => {
    const look = { lang, textSize: 100, organisation: set({ contact: CONTACT }) };
    for (const guide of GUIDES)
      for (const step of guide.steps) {
        const view = composeStep(started(guide.id, step.id), look);
        const plain = composeStep(started(guide.id, step.id), { lang, textSize: 100 });
        expect(view?.says?.trouble, step.id).toContain('Gemeinde Beispiel, 0471 000 000');
        expect(view?.says?.trouble, step.id).toContain(plain?.says?.trouble);
        expect(view?.buttons['cannot-find'], step.id).toBeTruthy();
        expect(plain?.says?.trouble).not.toContain('Gemeinde');
      }
  });

  it('a link to a guide that is not offered, and one that is not understood, say whom to ask', () => {
    const look = { lang, textSize: 100, organisation: set({ contact: CONTACT, hiddenGuides: ['two-step-off'] }) };
    const offer = composeOffer(link, EMPTY_PROGRESS, look);
    expect(offer).toMatchObject({ mode: 'refused', buttons: { close: expect.anything() } });
    expect(offer?.buttons.start).toBeUndefined();
    expect(offer?.body.join(' ')).toContain(textsFor(lang).text('two-step-off:title'));
    const refused = composeRefusal({ unknown: 'guide' }, EMPTY_PROGRESS, look);
    for (const card of [offer, refused]) expect(card?.body.at(-1)).toContain('0471 000 000');
    expect(composeOffer(link, EMPTY_PROGRESS, { lang, textSize: 100 })?.mode).toBe('offer');
  });

  it('the panel offers what is not hidden, and leads a guide that runs to its end', () => {
    const look = { lang, textSize: 100, organisation: set({ guides: ['sign-in', 'check-status'] }) };
    const ids = (progress = EMPTY_PROGRESS) => composePanel(progress, look, null).guides.map(({ id }) => id);
    expect(ids()).toEqual(['sign-in', 'check-status']);
    expect(ids(started('two-step-off', 'settings'))).toContain('two-step-off');
  });

  it('has a sentence for every reason to leave a setting out, with its name', () => {
    const texts = textsFor(lang);
    for (const why of REASONS) {
      const values = { setting: 'hiddenGuides', found: 'nonsense', against: 'label' };
      const sentence = texts.text(`policy:why.${why}`, values);
      // Of a list of wordings it is named which one.
      expect(sentence, why).toContain(why.startsWith('label-') ? 'nonsense' : 'hiddenGuides');
      expect(sentence, why).not.toMatch(/[{}]/);
    }
    const { organisation } = composePanel(
      EMPTY_PROGRESS,
      { lang, textSize: 100, organisation: set({ contact: CONTACT, language: 'fr' }) },
      null,
    );
    expect(organisation.ignored).toHaveLength(1);
    expect(organisation.ignored[0]).toContain('fr');
    expect(organisation.contact.map(({ text }) => text)).toEqual(Object.values(CONTACT));
    expect(organisation.from).toBe('managed');
  });

  it('has the same keys as Italian, in short sentences', () => {
    const parts = (language: typeof lang): Record<string, string>[] => [
      textsFor(language).below('policy:panel'),
      textsFor(language).below('handout:sheet'),
    ];
    for (const [at, texts] of parts(lang).entries()) {
      expect(Object.keys(texts)).toEqual(Object.keys(parts('it')[at] ?? {}));
      for (const text of Object.values(texts))
        for (const sentence of text.split(/(?<=[.?])\s/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
    }
  });
});

it('the browser lets users allow exactly the white-label hosts of the page map', () => {
  expect(manifest.optional_host_permissions).toEqual(Object.keys(WHITE_LABELS).map((host) => `https://${host}/*`));
});
