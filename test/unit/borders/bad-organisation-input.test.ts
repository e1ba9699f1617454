import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { serialisePageMap } from '../../../src/data/pages/serialise-page-map.ts';
import { targetByName } from '../../../src/data/pages/targets.ts';
import { knownWords } from '../../../src/in-page/report/redact.ts';
import { CONTACT_LINES } from '../../../src/messages/organisation.ts';
import { reportViewSchema } from '../../../src/messages/report-view.ts';
import { readAnswer } from '../../../src/worker/policy/answers.ts';
import { readPolicyFile } from '../../../src/worker/policy/file.ts';
import { checkLabel, LABEL_REASONS, type OwnLabel } from '../../../src/worker/policy/labels.ts';
import { REASONS, readPolicy } from '../../../src/worker/policy/policy.ts';
import { openReport } from '../../../src/worker/report/open-report.ts';
import { composeReport } from '../../../src/worker/view/report-view.ts';
import { countedCases, json, spoilt, strange } from '../support/bad-input.ts';
import { GOOD_REPORT } from '../support/page-report.ts';

/**
 * What comes to us from an organisation or from somebody else's computer: policies, files, wordings, answers and page reports.
 * The same rule as at the other borders: a refusal that has a sentence, or something clean; never an exception.
 */
const { always, counted } = countedCases();

const LABEL: OwnLabel = {
  target: 'accountTwoStep.deactivate',
  wording: 'Spegni la verifica',
  language: 'it',
  date: '2026-11-02',
  who: 'Helpdesk',
};
const ANSWER = {
  it: { title: 'Orari', text: 'Dalle 8 alle 12.' },
  de: { title: 'Zeiten', text: '8 bis 12 Uhr.' },
  date: '2026-11-02',
};
const POLICY = {
  language: 'de',
  contact: { name: 'Amt', telephone: '0471 000 000' },
  hiddenGuides: ['two-step-off'],
  presenterMode: true,
  textSize: 150,
  helperSections: false,
  labels: [LABEL],
  answers: [ANSWER],
};
/** JSON has no such numbers as some of the strange ones. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? '';
/** As the browser hands over what an administrator has written. */
const asJson = (value: unknown): unknown => JSON.parse(written(value) || 'null');
/** A file that holds this, cut off somewhere, or anything else. */
const files = (good: object): fc.Arbitrary<string> =>
  fc.oneof(
    spoilt(good).map(written),
    json.map(written),
    fc.nat(written(good).length).map((length) => written(good).slice(0, length)),
    fc.string({ unit: 'binary', maxLength: 1000 }),
  );

/** No text that an organisation brings can hold a line, a mark or a sign that changes what stands round it. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\[\[|\]\]|\{\{/u;

describe('settings of an organisation', () => {
  always(
    'are read one by one, and what is read is read again as it is',
    2500,
    fc.oneof(json, spoilt(POLICY).map(asJson)),
    (raw) => {
      const { policy, ignored } = readPolicy(raw);
      for (const { why, found, setting } of ignored) {
        expect(REASONS).toContain(why);
        expect(found.length + setting.length).toBeLessThan(200);
      }
      for (const line of CONTACT_LINES) expect(policy.contact?.[line] ?? '').not.toMatch(HARMFUL);
      for (const label of policy.labels ?? []) expect(checkLabel(label)).toEqual({ label });
      for (const { said, ...rest } of policy.answers ?? [])
        expect(readAnswer({ ...said, ...rest })).toEqual({ said, ...rest });
    },
  );
  always('in a file are read, or it is no such file', 2000, files(POLICY), (text) => {
    const read = readPolicyFile(text);
    if (read) expect(Object.keys(read.policy)).not.toEqual([]);
  });
});

describe('wordings and answers', () => {
  always(
    'a wording belongs to a control of the map and is plain, or has its reason',
    2500,
    fc.oneof(strange, spoilt(LABEL)),
    (entry) => {
      const checked = checkLabel(entry);
      if ('why' in checked) return expect(LABEL_REASONS).toContain(checked.why);
      expect(targetByName(checked.label.target)).not.toBeNull();
      expect(checked.label.wording).not.toMatch(HARMFUL);
      expect(checked.label.wording.length).toBeLessThanOrEqual(120);
      return expect(checkLabel(checked.label)).toEqual(checked);
    },
  );
  const wordings = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Attiva',
      'Attiva ora',
      'Non disattivare',
      'Elimina',
      '<b>Disattiva</b>',
      'Riattiva',
      'Riabilita',
      'Reactivate',
    ),
  );
  always('of any text: what takes the control into its opposite is refused', 2000, wordings, (wording) => {
    const checked = checkLabel({ ...LABEL, wording });
    if ('label' in checked)
      expect(checked.label.wording).not.toMatch(/^(attiva|riattiva|riabilita|reactivate|non |elimina)|[<>]/i);
  });
  always(
    'an answer is plain text in at least one language, or none',
    1500,
    fc.oneof(strange, spoilt(ANSWER)),
    (entry) => {
      for (const one of Object.values(readAnswer(entry)?.said ?? {})) expect(`${one?.title}`).not.toMatch(HARMFUL);
    },
  );
});

describe('page reports', () => {
  const map = serialisePageMap();
  const known = knownWords(map, []);
  always('are opened as a drawing or refused with a reason', 1000, files(GOOD_REPORT), (text) => {
    const opened = openReport(text, map, known);
    if ('refused' in opened) return expect(['notOurs', 'version', 'damaged']).toContain(opened.refused);
    return expect(v.is(reportViewSchema, composeReport(opened.report, 'it'))).toBe(true);
  });
});

it('these are more than 10,000 cases', () => {
  expect(counted()).toBeGreaterThanOrEqual(10_000);
});
