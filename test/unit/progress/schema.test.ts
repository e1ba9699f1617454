import * as v from 'valibot';
import { expect, it } from 'vitest';
import { EMPTY_PROGRESS, progressSchema } from '../../../src/progress/state.ts';
import { from, looked, started } from '../support/progress.ts';

const GOOD = JSON.parse(JSON.stringify(from(started('check-status'), looked('webmail-settings'))));
const accepts = (value: unknown) => v.safeParse(progressSchema, value).success;
const run = GOOD.runs['check-status'];
const withRun = (change: object) => ({ ...GOOD, runs: { 'check-status': { ...run, ...change } } });

it('what was stored is read back the same', () => {
  expect(v.parse(progressSchema, GOOD)).toEqual(GOOD);
  expect(v.parse(progressSchema, { ...EMPTY_PROGRESS })).toEqual(EMPTY_PROGRESS);
});

it.each([
  ['nothing', null],
  ['another version', { ...GOOD, version: 5 }],
  ['more than it should have', { ...GOOD, extra: 1 }],
  ['a broken revision', { ...GOOD, revision: -1 }],
  ['half a revision', { ...GOOD, revision: 0.5 }],
  ['an unknown guide in front', { ...GOOD, active: { ...GOOD.active, guide: 'nothing' } }],
  ['a run of an unknown guide', { ...GOOD, runs: { nothing: run } }],
  ['an unknown page', withRun({ seen: ['nothing'] })],
  ['a step that is no id', withRun({ current: 'a step' })],
  ['a step that is too long', withRun({ current: 'a'.repeat(41) })],
  ['a record of another kind', withRun({ steps: { settings: { status: 'current', by: 'user', at: 1 } } })],
  ['a proof of another kind', withRun({ steps: { settings: { status: 'done', by: 'magic', at: 1 } } })],
  ['an answer that is no id', withRun({ choices: { reason: '<b>' } })],
  ['a time before 1970', withRun({ started: -1 })],
  ['a time that is none', withRun({ started: Number.POSITIVE_INFINITY })],
  ['a hold of another kind', withRun({ held: null })],
])('a record with %s is not accepted', (_name, value) => {
  expect(accepts(value)).toBe(false);
});
