import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { knownWords } from '../../../../src/in-page/report/redact.ts';
import { type PageReport, type ReportNode, reportSchema } from '../../../../src/messages/page-report.ts';
import { reportViewSchema } from '../../../../src/messages/report-view.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { openReport } from '../../../../src/worker/report/open-report.ts';
import { composeReport } from '../../../../src/worker/view/report-view.ts';
import { textsIn, UNFINISHED } from '../../support/views.ts';

const MAP = serialisePageMap();
const KNOWN = knownWords(MAP, []);
const TARGET = 'accountTwoStep.deactivate';

const control = (n: number, label: string, at: number[], more: ReportNode['look'] = {}): ReportNode => ({
  tag: 'button',
  n,
  look: { is: 'press', at, ...more },
  children: [label],
});
const trial = (node: number, label: string, signs: Record<string, number>) => ({
  ...{ role: 'button', label, score: 0, node, signs },
});

const GOOD: PageReport = {
  format: 'pec-passo-page',
  version: 3,
  made: { day: '2026-11-27', extension: '0.1.0', browser: 'Chrome 140, Linux' },
  step: { guide: 'two-step-off', step: 'deactivate', code: '7-5', target: TARGET },
  address: { host: 'account.aruba.it', path: '/pec/*', hash: '' },
  window: { width: 1000, height: 600, lang: 'it', state: 'complete', zoom: 125 },
  detected: { page: 'account-two-step', confidence: 0.9 },
  pages: [],
  facts: [],
  translation: { is: 'translated', by: 'chromium', into: 'de', isWhole: true },
  targets: [
    {
      ...{ target: TARGET, status: 'not-found', reason: 'veto', node: null, cover: null, by: 'nothing', looked: 3 },
      trials: [trial(1, 'Disattiva', { name: 1, role: 1, heading: -1 })],
      nearest: [
        trial(1, 'Disattiva', { name: 1, role: 1, heading: -1 }),
        trial(2, '▒▒', { role: 0.6 }),
        trial(3, '▒', {}),
      ],
    },
  ],
  size: { elements: 6, isCut: false },
  body: {
    tag: 'body',
    children: [
      { tag: 'h1', look: { is: 'heading', at: [20, 20, 200, 40] }, children: ['Verifica in due passaggi'] },
      {
        ...{ tag: 'div', look: { is: 'part', cuts: true, at: [0, 100, 500, 100] } },
        children: [control(1, 'Disattiva', [20, 120, 100, 40]), control(3, '▒', [20, 400, 100, 40])],
      },
      control(2, '▒▒', [20, 900, 100, 40]),
      { tag: 'p', look: { is: 'text', at: [600, 120, 200, 40] }, children: ['▒▒▒ Disattiva'] },
      { tag: 'button', look: { gone: 'display' }, children: ['Salva'] },
    ],
  },
};

const open = (report: unknown) => openReport(JSON.stringify(report), MAP, KNOWN);

/** Every value with one of its texts, or the name of one of its parts, replaced. */
function spoilt(value: unknown, put: (to: unknown) => unknown = (to) => to): unknown[] {
  if (typeof value === 'string') return [put('Canarina Gialletti')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const withOne = (to: unknown, name = key) => {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      if (name !== key) Reflect.deleteProperty(copy, key);
      Reflect.set(copy, name, to);
      return put(copy);
    };
    return [...spoilt(one, withOne), ...(Array.isArray(value) ? [] : [withOne(one, 'canarina')])];
  });
}

describe('a page report that somebody has sent', () => {
  it('is opened as it was made', () => {
    expect(v.is(reportSchema, GOOD)).toBe(true);
    expect(open(GOOD)).toEqual({ report: GOOD });
  });

  it('shows nothing that is not from our lists, wherever it stands in the file', () => {
    const all = spoilt(GOOD);
    expect(all.length).toBeGreaterThan(80);
    for (const one of all) {
      const opened = open(one);
      if ('report' in opened) expect(JSON.stringify(composeReport(opened.report, 'de'))).not.toMatch(/canarina/i);
    }
    const strange = open({ ...GOOD, body: { tag: 'body', attributes: { class: 'canarina' } } });
    expect(strange).toEqual({ refused: 'damaged' });
  });

  it.each([
    ['no file of ours', '{"a":1}', 'notOurs'],
    ['no JSON', 'Canarina', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['a newer version', JSON.stringify({ ...GOOD, version: 4 }), 'version'],
    ['an older version', JSON.stringify({ ...GOOD, version: 1 }), 'older'],
    ['no version', JSON.stringify({ ...GOOD, version: 'x' }), 'version'],
    ['a day that there is not', JSON.stringify({ ...GOOD, made: { ...GOOD.made, day: '2026-13-01' } }), 'damaged'],
    [
      'places that nobody can draw',
      JSON.stringify({ ...GOOD, body: { tag: 'body', look: { at: [1e300, 0, 1, 1] } } }),
      'damaged',
    ],
    [
      'without an end',
      JSON.stringify(GOOD).replace(
        '"children":[',
        `"children":[${'{"tag":"p","children":['.repeat(6000)}${']}'.repeat(6000)},`,
      ),
      'damaged',
    ],
  ])('is refused: %s', (_, text, refused) => {
    expect(openReport(text, MAP, KNOWN)).toEqual({ refused });
  });
});

describe('the drawing', () => {
  const view = composeReport(GOOD, 'de');
  const boxes = view.picture?.boxes ?? [];

  it('is complete in every language', () => {
    for (const lang of LANGUAGES) {
      const one = composeReport(GOOD, lang);
      expect(v.is(reportViewSchema, one)).toBe(true);
      for (const text of textsIn(one)) expect(text, lang).not.toMatch(UNFINISHED);
    }
  });

  it('has what is seen, cut where the page cuts it, and letters on a control once', () => {
    expect(boxes.map(({ kind, label, at }) => [kind, label, at])).toEqual([
      ['heading', 'Verifica in due passaggi', [20, 20, 200, 40]],
      ['press', 'Disattiva', [20, 120, 100, 40]],
      ['press', '', [20, 900, 100, 40]],
      ['text', '… Disattiva', [600, 120, 200, 40]],
    ]);
    // What is only a part of what stands there is no wording.
    expect(boxes.map(({ wording }) => wording)).toEqual(['Verifica in due passaggi', 'Disattiva', '', '']);
  });

  it('marks what was weighed, with the reasons, and reaches as far as that lies', () => {
    expect(view.sought).toMatchObject({
      target: TARGET,
      result: 'Nicht gefunden: ähnlich, aber an einer anderen Stelle.',
    });
    expect(view.candidates).toEqual([
      { number: 1, name: '[[Disattiva]]', why: ['Es steht unter einer anderen Überschrift.'] },
      { number: 2, name: 'Text nicht gezeigt', why: ['Es heißt anders.', 'Es ist eine andere Art von Bedienelement.'] },
      {
        number: 3,
        name: 'Text nicht gezeigt',
        why: [
          'Es heißt anders.',
          'Es ist eine andere Art von Bedienelement.',
          'In der Zeichnung ist es nicht zu sehen.',
        ],
      },
    ]);
    expect(boxes.map(({ number }) => number)).toEqual([null, 1, 2, null]);
    expect(view.picture?.view).toEqual([0, 0, 1000, 940]);
  });

  it('says page, step, browser, zoom and who has translated', () => {
    const said = Object.fromEntries(view.facts.map((fact) => [fact.term, fact.said]));
    expect(said).toMatchObject({
      Adresse: 'account.aruba.it/pec/*',
      Browser: 'Chrome 140, Linux',
      Zoom: '125 %',
      Fenster: '1000 x 600',
    });
    expect(said.Schritt).toMatch(/^7-5 /);
    expect(said.Übersetzt).toContain('Chrome');
  });

  it('of a control that was found marks it as the one sought', () => {
    const [target] = GOOD.targets;
    if (!target) throw new Error('no target');
    const found = { ...target, status: 'found' as const, reason: null, node: 1 };
    const { picture, candidates } = composeReport({ ...GOOD, targets: [found] }, 'it');
    expect(picture?.boxes.find(({ mark }) => mark === 'sought')?.label).toBe('Disattiva');
    expect(candidates).toEqual([]);
  });

  it('of an earlier version is a list of what is known', () => {
    const { picture, list } = composeReport({ ...GOOD, version: 2 }, 'en');
    expect(picture).toBeNull();
    expect(list.map(({ says }) => says)).toEqual(['Verifica in due passaggi', 'Disattiva', '… Disattiva']);
  });
});
