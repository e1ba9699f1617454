import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../../../src/data/guides/catalogue.ts';
import type { GuideId } from '../../../../src/data/guides/guide.ts';
import { panelViewSchema } from '../../../../src/messages/views.ts';
import { EMPTY_PROGRESS, type Progress } from '../../../../src/progress/state.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import type { PanelTexts } from '../../../../src/shared/text-files.ts';
import { composePanel } from '../../../../src/worker/view/panel.ts';
import { assertProperty } from '../../../support/property.ts';
import {
  CLOSED,
  chosen,
  confirmed,
  followedBy,
  from,
  linked,
  looked,
  skipped,
  started,
} from '../../support/progress.ts';
import { moves, play } from '../../support/random-events.ts';
import { textsIn, UNFINISHED } from '../../support/views.ts';

const LOOK = { lang: 'en', textSize: 100 } as const;
const guideIn = (progress: Progress, id: GuideId) =>
  composePanel(progress, LOOK, null).guides.find((one) => one.id === id);
const statuses = (progress: Progress, id: GuideId) =>
  guideIn(progress, id)?.steps.map((step) => `${step.id} ${step.status}`);

describe('the checklist', () => {
  const begun = from(
    started('check-status'),
    confirmed('check-status', 'settings'),
    skipped('check-status', 'mailbox'),
  );

  it('says of every step whether it is done, skipped, current or to do', () => {
    expect(statuses(begun, 'check-status')).toEqual([
      'settings done',
      'mailbox skipped',
      'status current',
      'two-step-state todo',
    ]);
    const words = guideIn(begun, 'check-status')?.steps.map(({ statusText }) => statusText) ?? [];
    expect(new Set(words.filter(Boolean)).size).toBe(4);
  });

  it('stays while the guide is put away', () => {
    expect(statuses(followedBy(begun, CLOSED), 'check-status')).toEqual(statuses(begun, 'check-status'));
  });

  it('marks nothing as done that a link went past', () => {
    expect(statuses(from(linked('check-status/status')), 'check-status')).toEqual([
      'settings todo',
      'mailbox todo',
      'status current',
      'two-step-state todo',
    ]);
  });

  it('has the steps of the chosen branch only', () => {
    const on = (option: string) =>
      from(linked('two-step-on/start-choice'), chosen('two-step-on', 'start-choice', option));
    expect(statuses(on('menu'), 'two-step-on')).not.toContain('activate-message todo');
    expect(statuses(on('menu'), 'two-step-on')).toContain('menu-path current');
    expect(statuses(EMPTY_PROGRESS, 'two-step-on')).toHaveLength(8);
  });

  it('shows the step that a link led to, even before its branch is chosen', () => {
    expect(statuses(from(linked('confirm-identity/method-pick')), 'confirm-identity')).toContain('method-pick current');
  });

  it('has the codes that a helpdesk asks for', () => {
    expect(guideIn(EMPTY_PROGRESS, 'two-step-off')?.steps.map(({ code }) => code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `7-${number}`),
    );
  });
});

describe('the list of guides', () => {
  it('says which are new, begun and finished', () => {
    const ids = ['settings', 'mailbox', 'status', 'two-step-state'];
    const progress = from(
      started('two-step-on'),
      started('check-status'),
      ...ids.map((id) => confirmed('check-status', id)),
    );
    const states = composePanel(progress, LOOK, null).guides.map(({ id, state }) => `${id} ${state}`);
    expect(states.filter((state) => !state.endsWith(' new'))).toEqual(['check-status finished', 'two-step-on begun']);
  });

  it('has a card only for the guide in front', () => {
    const { guides, active } = composePanel(from(started('sign-in'), started('two-step-on')), LOOK, null);
    expect(active).toBe('two-step-on');
    expect(guides.filter(({ card }) => card).map(({ id }) => id)).toEqual(['two-step-on']);
  });

  it('says which guide waits for the sign-in', () => {
    const view = composePanel(from(started('check-status'), looked('login')), LOOK, null);
    expect([view.active, view.waiting]).toEqual(['sign-in', 'check-status']);
  });
});

describe.each(LANGUAGES)('the panel in %s', (lang) => {
  it.each([null, 'damaged', 'newer', 'blocked', 'write', 'unread'] as const)(
    'is complete with the notice %s',
    (notice) => {
      const view = composePanel(from(started('two-step-off')), { lang, textSize: 200 }, notice);
      expect(v.parse(panelViewSchema, view)).toEqual(view);
      expect(view.guides.map(({ id }) => id)).toEqual([...GUIDE_IDS]);
      expect(view.notice === null).toBe(notice === null);
      expect(view.notice).not.toBe('');
      for (const guide of view.guides)
        for (const text of [
          guide.title,
          guide.purpose,
          guide.time,
          guide.stateText,
          ...guide.need,
          ...guide.steps.map(({ title }) => title),
        ])
          expect(text, guide.id).not.toBe('');
      // What the panel itself fills in, and the one thing that it has for each.
      const FILLED: Record<string, string> = {
        waiting: '{{title}}',
        'options.version': '{{version}}',
        'welcome.begin.text': '{{start}}',
        'here.genuine': '{{host}}',
        'data.mailbox': '{{number}}',
        'data.current': '{{mailbox}}',
        'data.removeMailbox': '{{mailbox}}',
        'data.removeSure': '{{mailbox}}',
        'helpdesk.code.went': '{{code}}',
        'helpdesk.code.preview': '{{code}}',
        'helpdesk.code.before': '{{code}}',
        'helpdesk.code.after': '{{code}}',
        'helpdesk.code.page': '{{page}}',
      };
      for (const [key, place] of Object.entries(FILLED) as [keyof PanelTexts, string][])
        expect(view.texts[key].split(place), key).toHaveLength(2);
      const whole = Object.entries(view.texts).filter(([key]) => !(key in FILLED));
      for (const text of textsIn({ ...view, texts: Object.fromEntries(whole) })) expect(text).not.toMatch(UNFINISHED);
    },
  );
});

it('whatever happened, the panel can be drawn and shows at most one current step of each guide', () => {
  assertProperty(
    fc.property(moves, (given) => {
      const progress = play(given).at(-1)?.after ?? EMPTY_PROGRESS;
      const view = composePanel(progress, LOOK, null);
      expect(v.parse(panelViewSchema, view)).toEqual(view);
      for (const { id, state, steps } of view.guides) {
        const current = steps.filter(({ status }) => status === 'current').map((step) => step.id);
        expect(current, id).toEqual(state === 'begun' ? [progress.runs[id]?.current] : []);
      }
    }),
    { numRuns: 100 },
  );
});
