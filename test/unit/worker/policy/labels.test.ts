import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../../src/data/pages/catalogue.ts';
import { COVERS } from '../../../../src/data/pages/obstructions.ts';
import type { PageDefinition } from '../../../../src/data/pages/page.ts';
import { newestLabel } from '../../../../src/data/pages/page-map.ts';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { normalise } from '../../../../src/in-page/locate/normalise.ts';
import type { TargetDescription } from '../../../../src/shared/target-description.ts';
import {
  allLabels,
  checkLabel,
  LABEL_REASONS,
  makeLabel,
  type OwnLabel,
  withLabels,
} from '../../../../src/worker/policy/labels.ts';
import { combined, readPolicy } from '../../../../src/worker/policy/policy.ts';
import { assertProperty } from '../../../support/property.ts';

const SEEN = { date: '2026-11-20', who: 'Helpdesk' };
const TARGETS = Object.entries<PageDefinition>(PAGES).flatMap(([page, { targets }]) =>
  Object.entries(targets).map(([key, target]): [string, TargetDescription] => [`${page}.${key}`, target]),
);
const NAMED = TARGETS.filter(([, { names }]) => names.length > 0);
const whyOf = (target: string, wording: string): string => {
  const checked = makeLabel(target, wording, 'it', SEEN);
  return 'why' in checked ? checked.why : 'taken';
};
const named = (name: string): TargetDescription =>
  TARGETS.find(([one]) => one === name)?.[1] ?? { roles: [], names: [] };
const sure = ({ names }: TargetDescription): string[] => names.filter(({ weak }) => !weak).map(({ text }) => text);

/** The other way round, as a person would write it: not taken from the lists of the product. */
const OPPOSITE: Record<string, string[]> = {
  'webmailMessages.confirmIdentity': ['Annulla identità', 'Non confermare l’identità', 'Rifiuta'],
  'login.submit': ['Esci', 'Log out', 'Annulla', 'Non accedere', 'Disconnetti'],
  'accountTwoStep.activate': [
    'Disattiva',
    'Disattivare la verifica',
    'Spegni',
    'Disabilita',
    'Turn off',
    'Non attivare',
    'Disable',
  ],
  'accountTwoStep.deactivate': [
    'Attiva',
    'Attivare',
    'Abilita',
    'Accendi',
    'Enable',
    'Annulla',
    'Non disattivare',
    'Indietro',
    'Riattiva',
    'Riabilita la verifica',
    'Reactivate',
  ],
  'accountTwoStep.confirmDeactivate': ['Annulla', 'No', 'Indietro', 'Chiudi', 'Attiva'],
  'accountMailPrograms.activate': ['Disattiva', 'Elimina', 'Revoca la password'],
  'accountMailPrograms.generate': ['Elimina password', 'Revoca password', 'Rimuovi'],
  'accountMailPrograms.copy': ['Elimina', 'Chiudi', 'Cancella'],
  'identityDocuments.accept': ['Rifiuta', 'Non accetto', 'Decline', 'Nega il consenso', 'Annulla'],
  'identityDocuments.openForm': ['Chiudi modulo di richiesta', 'Close', 'Chiudi'],
  'identityPersonalData.upload': ['Scarica', 'Download', 'Rimuovi file'],
  'identityRecognition.downloadForm': ['Carica il modulo di richiesta', 'Elimina il modulo'],
  'identityMethod.back': ['Prosegui', 'Avanti', 'Next'],
  'identityHolder.continue': ['Indietro', 'Annulla', 'Esci', 'Torna indietro', 'Cancel'],
};

describe('a wording of an organisation', () => {
  it.each([
    ['webmailMessages.settings', 'Opzioni'],
    ['webmailMessages.settings', 'Preferenze'],
    ['accountTwoStep.deactivate', 'Disattiva la verifica'],
    ['accountTwoStep.activate', 'Abilita'],
    ['accountHome.twoStepEntry', 'Autenticazione forte'],
    ['identityHolder.continue', 'Avanti'],
    ['login.submit', 'Entra'],
    ['accountMailPrograms.copy', 'Copia negli appunti'],
  ])('that fits %s is taken: %s', (target, wording) => {
    expect(makeLabel(target, wording, 'it', SEEN)).toEqual({ label: { target, wording, language: 'it', ...SEEN } });
  });

  it.each(Object.entries(OPPOSITE))('that says the opposite of %s is refused', (target, wordings) => {
    for (const wording of wordings)
      expect(['label-opposite', 'label-other'], wording).toContain(whyOf(target, wording));
  });

  it('that reverses a label by a prefix or a negation is refused, whichever control it is', () => {
    const ring = fc.constantFrom(
      ...NAMED.flatMap(([name, target]) => sure(target).map((text) => [name, text] as const)),
    );
    assertProperty(
      fc.property(ring, fc.constantFrom('Non ', 'Senza ', 'Mai '), ([name, text], before) => {
        expect(whyOf(name, before + text)).not.toBe('taken');
      }),
    );
  });

  it('that another control of the page has is refused, also with small words more', () => {
    const pairs = Object.entries<PageDefinition>(PAGES).flatMap(([page, { targets, ways = [] }]) => {
      const others = [...Object.keys(targets).map((key) => `${page}.${key}`), ...ways.map(({ target }) => target)];
      return Object.keys(targets).flatMap((key) =>
        others.filter((other) => other !== `${page}.${key}`).map((other) => [`${page}.${key}`, other] as const),
      );
    });
    expect(pairs.length).toBeGreaterThan(80);
    for (const [name, other] of pairs) {
      for (const text of sure(named(other))) {
        const isOwn = named(name).names.some((label) => normalise(label.text) === normalise(text));
        for (const wording of isOwn ? [text] : [text, text.toUpperCase(), `${text} (3)`, ` ${text}…`])
          expect(whyOf(name, wording), `${wording} for ${name}, which ${other} has`).not.toBe('taken');
      }
    }
  });

  it('that puts away what lies over a page is refused', () => {
    for (const text of COVERS.flatMap(({ dismiss }) => dismiss.flatMap(sure)))
      for (const name of ['login.submit', 'webmailMessages.settings', 'accountTwoStep.deactivate'])
        expect(whyOf(name, text), `${text} for ${name}`).not.toBe('taken');
  });

  it('with anything in it that could be markup, a place to fill in, or an address is refused', () => {
    const sign = fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '|',
      '`',
      '\n',
      '\u202e',
      '\u200b',
      '@',
      '_',
      '#',
      '$',
      '&lt;',
    );
    const target = fc.constantFrom(...NAMED.map(([name]) => name));
    assertProperty(
      fc.property(target, fc.tuple(fc.lorem({ maxCount: 2 }), sign, fc.lorem({ maxCount: 2 })), (name, parts) => {
        expect(whyOf(name, parts.join(''))).not.toBe('taken');
      }),
    );
    for (const wording of ['<b>Opzioni</b>', '[[Opzioni]]', '{{label}}', 'mario@pec.example', '&amp;nbsp;'])
      expect(whyOf('webmailMessages.settings', wording)).toBe('label-markup');
  });

  it('that is too long, empty, or says nothing is refused', () => {
    assertProperty(
      fc.property(
        fc.constantFrom(...NAMED.map(([name]) => name)),
        fc.integer({ min: 121, max: 3000 }),
        (name, length) => {
          expect(whyOf(name, 'Opzione '.repeat(400).slice(0, length))).toBe('label-long');
        },
      ),
    );
    for (const wording of ['', '   ', '…', '12', '3 / 4', 'a', '+'])
      expect(whyOf('webmailMessages.settings', wording)).toBe('label-empty');
    // A box is known by what its text begins with: two words stand beside many.
    expect(whyOf('identityDocuments.terms', 'Dichiaro di')).toBe('label-empty');
  });

  it('of no control, or of one that carries no words, is refused', () => {
    for (const target of [
      '',
      'login',
      'login.nothing',
      '__proto__.x',
      'constructor.name',
      'webmailMessages.accountMenu',
    ])
      expect(whyOf(target, 'Opzioni'), target).toBe(target === '' ? 'label-target' : 'label-target');
  });

  it('that we know already is named as such', () => {
    for (const [name, target] of NAMED) for (const text of sure(target)) expect(whyOf(name, text)).toBe('label-known');
  });

  it.each([
    ['no day', { date: '2026-02-30' }],
    ['a month', { date: '2026-11' }],
    ['nobody', { who: ' ' }],
    ['markup in the name', { who: '<i>x</i>' }],
    ['another language', { language: 'de' }],
    ['more than is asked', { extra: 1 }],
    ['a wording that is no text', { wording: 5 }],
  ])('with %s is refused', (_what, part) => {
    const entry = { target: 'webmailMessages.settings', wording: 'Opzioni', language: 'it', ...SEEN, ...part };
    expect(checkLabel(entry)).toMatchObject({ why: 'label-form' });
  });

  it('never throws, whatever it is given', () => {
    assertProperty(
      fc.property(fc.anything(), (entry) => {
        const checked = checkLabel(entry);
        expect('label' in checked || LABEL_REASONS.includes(checked.why)).toBe(true);
      }),
    );
  });

  it('does not contradict another one of the organisation', () => {
    const entry = (target: string, wording: string) => ({ target, wording, language: 'it', ...SEEN });
    const { policy, ignored } = readPolicy({
      labels: [
        entry('accountTwoStep.activate', 'Abilita'),
        entry('accountTwoStep.confirmDeactivate', 'Abilita'),
        entry('webmailMessages.settings', 'Opzioni'),
      ],
    });
    expect(policy.labels?.map(({ target }) => target)).toEqual(['accountTwoStep.activate', 'webmailMessages.settings']);
    expect(ignored).toHaveLength(1);
  });
});

const OPTIONS: OwnLabel = { target: 'webmailMessages.settings', wording: 'Opzioni', language: 'it', ...SEEN };

describe('the map', () => {
  it('has it behind our own wordings, so that texts name ours until the page shows it', () => {
    const map = withLabels(serialisePageMap(), [OPTIONS]);
    const { names, ...rest } = map.targets['webmailMessages.settings'] as TargetDescription;
    const before = serialisePageMap().targets['webmailMessages.settings'] as TargetDescription;
    expect(names).toEqual([...before.names, { text: 'Opzioni', lang: 'it', seen: '2026-11', source: 'organisation' }]);
    expect({ ...rest, names: [] }).toEqual({ ...before, names: [] });
    expect(newestLabel({ ...before, names })).toBe('Impostazioni');
    expect({ ...map, targets: {} }).toEqual({ ...serialisePageMap(), targets: {} });
  });

  it('is as it was without any, and for a control that is gone', () => {
    expect(withLabels(serialisePageMap())).toEqual(serialisePageMap());
    expect(withLabels(serialisePageMap(), [{ ...OPTIONS, target: 'gone.away' }])).toEqual(serialisePageMap());
  });

  it('believes a wording that we only guess once somebody has seen it', () => {
    const map = withLabels(serialisePageMap(), [
      { ...OPTIONS, target: 'login.submit', wording: 'Log in', language: 'en' },
    ]);
    expect(map.targets['login.submit']?.names.filter(({ text }) => text === 'Log in')).toEqual([
      { text: 'Log in', lang: 'en', seen: '2026-11', source: 'organisation' },
    ]);
  });
});

it('those of the administrator and of a file hold together, each once; answers do too', () => {
  const other = { ...OPTIONS, target: 'identityHolder.continue', wording: 'Avanti' };
  expect(allLabels([OPTIONS], undefined, [{ ...OPTIONS, who: 'Altri' }, other])).toEqual([OPTIONS, other]);
  const answer = { it: { title: 'Orari', text: 'Lun-ven' }, date: '2026-11-01' };
  const { policy } = combined(
    readPolicy({ labels: [OPTIONS], answers: [answer] }),
    readPolicy({ labels: [other], answers: [{ ...answer, date: '2026-10-01' }] }),
  );
  expect(policy.labels).toEqual([OPTIONS, other]);
  expect(policy.answers?.map(({ date }) => date)).toEqual(['2026-11-01', '2026-10-01']);
});
