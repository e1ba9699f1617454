import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { knownWords } from '../../../../src/in-page/report/redact.ts';
import { reportSchema } from '../../../../src/messages/page-report.ts';
import { reportViewSchema } from '../../../../src/messages/report-view.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { openReport } from '../../../../src/worker/report/open-report.ts';
import { composeReport } from '../../../../src/worker/view/report-view.ts';
import { GOOD_REPORT, TARGET } from '../../support/page-report.ts';
import { textsIn, UNFINISHED } from '../../support/views.ts';

const MAP = serialisePageMap();
const KNOWN = knownWords(MAP, []);

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
    expect(v.is(reportSchema, GOOD_REPORT)).toBe(true);
    expect(open(GOOD_REPORT)).toEqual({ report: GOOD_REPORT });
  });

  it('shows nothing that is not from our lists, wherever it stands in the file', () => {
    const all = spoilt(GOOD_REPORT);
    expect(all.length).toBeGreaterThan(80);
    for (const one of all) {
      const opened = open(one);
      if ('report' in opened) expect(JSON.stringify(composeReport(opened.report, 'de'))).not.toMatch(/canarina/i);
    }
    const strange = open({ ...GOOD_REPORT, body: { tag: 'body', attributes: { class: 'canarina' } } });
    expect(strange).toEqual({ refused: 'damaged' });
  });

  it.each([
    ['no file of ours', '{"a":1}', 'notOurs'],
    ['no JSON', 'Canarina', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['a newer version', JSON.stringify({ ...GOOD_REPORT, version: 4 }), 'version'],
    ['an older version', JSON.stringify({ ...GOOD_REPORT, version: 1 }), 'older'],
    ['no version', JSON.stringify({ ...GOOD_REPORT, version: 'x' }), 'version'],
    [
      'a day that there is not',
      JSON.stringify({ ...GOOD_REPORT, made: { ...GOOD_REPORT.made, day: '2026-13-01' } }),
      'damaged',
    ],
    [
      'places that nobody can draw',
      JSON.stringify({ ...GOOD_REPORT, body: { tag: 'body', look: { at: [1e300, 0, 1, 1] } } }),
      'damaged',
    ],
    [
      'without an end',
      JSON.stringify(GOOD_REPORT).replace(
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
  const view = composeReport(GOOD_REPORT, 'de');
  const boxes = view.picture?.boxes ?? [];

  it('is complete in every language', () => {
    for (const lang of LANGUAGES) {
      const one = composeReport(GOOD_REPORT, lang);
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
    const [target] = GOOD_REPORT.targets;
    if (!target) throw new Error('no target');
    const found = { ...target, status: 'found' as const, reason: null, node: 1 };
    const { picture, candidates } = composeReport({ ...GOOD_REPORT, targets: [found] }, 'it');
    expect(picture?.boxes.find(({ mark }) => mark === 'sought')?.label).toBe('Disattiva');
    expect(candidates).toEqual([]);
  });

  it('of an earlier version is a list of what is known', () => {
    const { picture, list } = composeReport({ ...GOOD_REPORT, version: 2 }, 'en');
    expect(picture).toBeNull();
    expect(list.map(({ says }) => says)).toEqual(['Verifica in due passaggi', 'Disattiva', '… Disattiva']);
  });
});
