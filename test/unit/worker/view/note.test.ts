import { describe, expect, it } from 'vitest';
import { FAILURE_PLACES, withFailure } from '../../../../src/messages/failure.ts';
import type { ShownSign } from '../../../../src/messages/shown-signs.ts';
import { addMailbox, nameMailbox, switchMailbox } from '../../../../src/progress/mailboxes.ts';
import {
  EMPTY_PROGRESS,
  type Progress,
  STUCK_REASONS,
  type StepRecord,
  type StuckRecord,
} from '../../../../src/progress/state.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { browserName } from '../../../../src/worker/view/browser-name.ts';
import { composeNote } from '../../../../src/worker/view/note.ts';
import { chosen, confirmed, followedBy, from, skipped, started } from '../../support/progress.ts';
import { UNFINISHED } from '../../support/views.ts';

const FRAME = { version: '0.1.0', browser: 'Chrome 140, Windows', now: 60_000 };
const noteOf = (progress: Progress, lang: (typeof LANGUAGES)[number] = 'de') => composeNote(progress, lang, FRAME);

const HELPED = followedBy(
  from(started('two-step-off'), chosen('two-step-off', 'reason', 'migration'), skipped('two-step-off', 'settings')),
  { type: 'stuck', guide: 'two-step-off', step: 'security', page: 'webmail-settings', why: 'ambiguous' },
);

describe('the note of a session', () => {
  it('says what was done, with codes and times, where it got stuck and why, and with which programs', () => {
    const note = noteOf(HELPED);
    for (const part of ['0.1.0', 'Chrome 140, Windows', '7-1', '7-2', '7-3', 'Zwei-Faktor-Authentifizierung'])
      expect(note).toContain(part);
    expect(note).toMatch(/- 7-1 .*: .*\. Erledigt \(\d\d:\d\d\)\. Antwort der Person\./);
    expect(note).toMatch(/- 7-2 .*\. Übersprungen \(\d\d:\d\d\)/);
    expect(note).toMatch(/- Hängen geblieben \(.*\): 7-3 .*mehrere gleiche Stellen/);
    expect(note).toMatch(/- Nicht beendet, bei Schritt 7-3/);
  });

  it('says so when the guide is finished, and when there is none', () => {
    const steps = ['settings', 'mailbox', 'status', 'two-step-state'];
    const finished = from(started('check-status'), ...steps.map((step) => confirmed('check-status', step)));
    expect(noteOf(finished)).toMatch(/- Anleitung beendet \(.*\)\. Ergebnis nicht gesehen\./);
    expect(noteOf(EMPTY_PROGRESS)).toMatch(/Keine Anleitung begonnen/);
  });

  it('has nothing that the user wrote: a mailbox is a number', () => {
    const named = nameMailbox(addMailbox(nameMailbox(HELPED, 'Kanarienvogel')), 'Rotkehlchen');
    for (const progress of [named, switchMailbox(named, 1)]) {
      expect(noteOf(progress)).toMatch(/Postfach [12]/);
      expect(noteOf(progress)).not.toMatch(/Kanarienvogel|Rotkehlchen/);
    }
  });

  it.each(LANGUAGES)(
    'says in %s what failed in the worker: where, of what kind and when, and nothing of the error',
    (lang) => {
      for (const place of FAILURE_PLACES) {
        const failures = withFailure([], place, new TypeError('Kanarienvogel'), 60_000);
        const note = composeNote(HELPED, lang, { ...FRAME, failures });
        expect(note).toMatch(/- .+ PEC Passo: [^:]{6,}, TypeError, \S/);
        expect(note).not.toMatch(/Kanarienvogel/);
        expect(note).not.toMatch(UNFINISHED);
      }
    },
  );

  it('tells the last failures only', () => {
    const failures = Array.from({ length: 9 }, (_, at) => ({ place: 'page', kind: 'Error', at: at * 60_000 }) as const);
    expect(composeNote(HELPED, 'en', { ...FRAME, failures }).match(/Internal error/g)).toHaveLength(5);
  });

  it.each(LANGUAGES)('says of each step in %s what was seen and what was only said', (lang) => {
    const { text } = textsFor(lang);
    const run = HELPED.runs['two-step-off'];
    if (!run) throw new Error('no run');
    const steps = {
      reason: { status: 'done', by: 'user', at: 1 },
      settings: { status: 'skipped', by: 'user', at: 1 },
      security: { status: 'done', by: 'click', at: 1 },
      'two-step': { status: 'skipped', by: 'page', at: 1 },
      deactivate: { status: 'done', by: 'user', at: 1 },
    } as const;
    const note = noteOf({ ...HELPED, runs: { 'two-step-off': { ...run, steps, current: null } } }, lang);
    const lines = note.split('\n').filter((line) => /^- 7-\d/.test(line));
    for (const [at, by] of (['answer', 'wish', 'click', 'further', 'user'] as const).entries())
      expect(lines[at]?.endsWith(text(`helpdesk:note.by.${by}`)), lines[at]).toBe(true);
    expect(note).toContain(text('helpdesk:note.notReached'));
    const reached = { ...run, steps, current: null, reached: 60_000 };
    expect(noteOf({ ...HELPED, runs: { 'two-step-off': reached } }, lang)).not.toContain(
      text('helpdesk:note.notReached'),
    );
  });

  it.each(LANGUAGES)(
    'has the signs that were shown in %s, in the words of the panel, of this mailbox and run',
    (lang) => {
      const sign = { mailbox: 1, guide: 'two-step-off', step: 'security', sign: 'N', at: 60_000 } as const;
      const signs: ShownSign[] = [
        sign,
        { ...sign, step: 'settings', sign: 'A3 U4' },
        { ...sign, sign: 'X1', mailbox: 2 },
        { ...sign, sign: 'X2', at: -1 },
        { ...sign, sign: 'X3', guide: 'sign-in' },
        { ...sign, sign: 'X4', step: 'gone' },
        { ...sign, sign: 'Q9' },
      ];
      const note = composeNote(HELPED, lang, { ...FRAME, signs });
      const { text } = textsFor(lang);
      expect(note).toMatch(new RegExp(`^- .* 7-3 N \\(.*\\): ${text('helpdesk:signs.missing.name')}$`, 'm'));
      expect(note).toMatch(/ 7-2 A3 U4 \(/);
      expect(note).toContain(text('helpdesk:signs.help.name'));
      expect(note).not.toMatch(/X\d|Q9/);
      expect(note).not.toMatch(UNFINISHED);
    },
  );

  it('has the number of the ticket, where there is one', () => {
    expect(composeNote(HELPED, 'de', { ...FRAME, ticket: 'INC-4711' })).toMatch(/^Ticket INC-4711$/m);
    expect(noteOf(HELPED)).not.toMatch(/Ticket/);
  });

  it.each(LANGUAGES)('names a translation: by whom, into what, and how much of the page, in %s', (lang) => {
    const run = HELPED.runs['two-step-off'];
    if (!run) throw new Error('no run');
    const noteWith = (translation: NonNullable<StuckRecord['translation']>) => {
      const hitch = { step: 'security', page: 'unknown', why: 'translated', at: 1, translation } as const;
      return composeNote({ ...HELPED, runs: { 'two-step-off': { ...run, hitches: [hitch] } } }, lang, FRAME);
    };
    const german = { it: 'tedesco', de: 'Deutsch', en: 'German' }[lang];
    const whole = noteWith({ is: 'translated', by: 'firefox', into: 'de', isWhole: true });
    expect(whole).toMatch(new RegExp(`Firefox, .*${german}, `));
    expect(noteWith({ is: 'translated', by: 'firefox', into: 'de', isWhole: false })).not.toBe(whole);
    for (const by of ['chromium', 'edge', 'firefox', 'unknown'] as const)
      expect(noteWith({ is: 'either', by, into: '', isWhole: true })).not.toMatch(UNFINISHED);
    expect(noteWith({ is: 'set', by: 'unknown', into: 'en', isWhole: true })).not.toContain(
      textsFor(lang).text('helpdesk:translation.unknown'),
    );
  });

  it('leaves out what was done long before', () => {
    const { runs, ...rest } = HELPED;
    const old = from(started('check-status')).runs['check-status'];
    const day = 86_400_000;
    const run = runs['two-step-off'];
    if (!old || !run) throw new Error('no runs');
    const later = { ...run, started: run.started + day, updated: run.updated + day };
    const note = noteOf({ ...rest, runs: { 'check-status': old, 'two-step-off': later } });
    expect(note).toContain('7-1');
    expect(note).not.toContain('2-1');
  });

  it.each(LANGUAGES)('has words for everything that can be kept, in %s', (lang) => {
    const proofs: StepRecord['by'][] = ['click', 'change', 'checked', 'page', 'fact', 'absent', 'user', 'link'];
    for (const by of proofs)
      for (const why of STUCK_REASONS) {
        const run = HELPED.runs['two-step-off'];
        if (!run) throw new Error('no run');
        const steps = { reason: { status: 'done', by, at: 1 } } as const;
        const hitch = { step: 'security', page: 'unknown', why, at: 1 } as const;
        const note = noteOf({ ...HELPED, runs: { 'two-step-off': { ...run, steps, hitches: [hitch] } } }, lang);
        expect(note).not.toMatch(UNFINISHED);
        expect(note).not.toMatch(/[:,] *(\n|$)|, *\./m);
      }
  });
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome 140, Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge 140, Windows',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142, macOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140, Linux'],
  ['something else', '?'],
])('of %s only browser and system are told', (agent, name) => {
  expect(browserName(agent)).toBe(name);
});
