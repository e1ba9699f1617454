import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/in-page/guidance/finding.ts';
import { next } from '../../../../src/in-page/session/machine.ts';
import {
  BEGINNING,
  type SessionEffect,
  type SessionEvent,
  type SessionState,
} from '../../../../src/in-page/session/state.ts';
import type { CardView } from '../../../../src/messages/views.ts';
import * as TIMINGS from '../../../../src/shared/timings.ts';
import { composeOffer } from '../../../../src/worker/view/card.ts';
import { ELEMENT, seen, viewOf } from '../../support/guidance.ts';
import { from } from '../../support/progress.ts';

/** Its click proves it, and a confirmation can follow. */
const CLICK = viewOf('two-step-off/deactivate');
const BOX = viewOf('sign-in/version');
const FIELD = viewOf('sign-in/address');
const CHOICE = viewOf('two-step-off/reason');
/** Only the page that follows proves it. */
const PAGE = viewOf('two-step-off/security');
const OFFER = composeOffer({ guide: 'sign-in', step: null, lang: null, choices: {} }, from(), {
  lang: 'en',
  textSize: 100,
}) as CardView;

const card = (view: CardView | null, isYoung = false): SessionEvent => ({ type: 'card', view, isYoung });
const looked = (
  what: Assessment['found'],
  at = 10_000,
  more: Parameters<typeof seen>[1] = {},
  tab: { isLoaded?: boolean; isEmpty?: boolean; isHidden?: boolean } = {},
): SessionEvent => ({
  type: 'looked',
  seen: seen(what, { page: 'account-two-step', ring: HAS_RING.has(what) ? ELEMENT : null, ...more }),
  at,
  isLoaded: true,
  isEmpty: false,
  isHidden: false,
  ...tab,
});
const HAS_RING = new Set<Assessment['found']>(['target', 'disabled', 'also', 'opener', 'confirm', 'way']);
/** The first look scrolls the target into sight, the second one draws. */
const twice = (event: SessionEvent): SessionEvent[] => [event, event];
const onTarget = { target: ELEMENT };
const answer: SessionEvent = { type: 'answered', view: undefined, isYoung: false };

/** What a row of events makes, and what the last one asked for. */
function run(...events: SessionEvent[]): { state: SessionState; effects: SessionEffect[]; all: SessionEffect[] } {
  let state = BEGINNING;
  let effects: SessionEffect[] = [];
  const all: SessionEffect[] = [];
  for (const event of events) {
    [state, effects] = next(state, event);
    all.push(...effects);
  }
  return { state, effects, all };
}

const does = (effects: SessionEffect[]) => effects.map((effect) => effect.do);
const asks = (effects: SessionEffect[]) => effects.flatMap((effect) => (effect.do === 'ask' ? [effect.request] : []));
const drawn = (effects: SessionEffect[]) =>
  effects.flatMap((effect) => (effect.do === 'draw' ? [effect.shown.state] : []));

describe.each<[string, SessionEvent[], SessionState['phase'], SessionEffect['do'][]]>([
  ['asks first of all', [{ type: 'began', at: 0 }], 'asking', ['ask']],
  ['looks once there is a card', [card(PAGE)], 'showing', ['look']],
  ['looks when the map has come', [card(PAGE), { type: 'mapped' }], 'showing', ['look']],
  ['looks when the page has changed', [card(PAGE), { type: 'changed', at: 5 }], 'showing', ['look']],
  ['looks when a box was ticked', [card(PAGE), { type: 'state' }], 'showing', ['look']],
  ['looks for what came without a sign', [card(PAGE), { type: 'tick' }], 'showing', ['recheck', 'look']],
  ['takes the focus for an offer', [card(OFFER), looked('nothing-to-find')], 'showing', ['draw', 'focus']],
  ['takes it once', [card(OFFER), ...twice(looked('nothing-to-find'))], 'showing', ['draw']],
  ['leaves the focus for a step', [card(CHOICE), looked('nothing-to-find')], 'showing', ['ask', 'draw']],
  ['ends when there is no card any more', [card(PAGE), card(null)], 'ended', ['end']],
  ['ends when the answer is that there is none', [{ type: 'answered', view: null, isYoung: false }], 'ended', ['end']],
  ['ends when the extension is gone', [{ type: 'gone' }], 'ended', ['end']],
  ['hears nothing after its end', [{ type: 'gone' }, card(PAGE)], 'ended', []],
  ['goes away from a page that fights it', [card(PAGE), { type: 'blocked' }], 'blocked', ['clear', 'ask']],
  ['shows nothing there any more', [card(PAGE), { type: 'blocked' }, looked('target')], 'blocked', []],
  ['asks again out of the back/forward cache', [card(PAGE), { type: 'returned' }], 'showing', ['ask']],
  ['has nothing to draw without a card', [looked('target')], 'asking', []],
])('a session', (what, events, phase, effects) => {
  it(what, () => {
    const { state, effects: last } = run(...events);
    expect(state.phase).toBe(phase);
    expect(does(last)).toEqual(effects);
  });
});

describe('a card', () => {
  it('that is older than the one shown changes nothing', () => {
    const { state } = run(card({ ...PAGE, revision: 5 }), card({ ...CLICK, revision: 4 }));
    expect(state.view?.step).toBe(PAGE.step);
  });

  it('of another step forgets what was known of the last one', () => {
    const before = run(card(PAGE), looked('missing', 0), { type: 'pressed', action: { part: 'cannot-find' } }).state;
    expect(before.step).toMatchObject({ missingSince: 0, pressed: { help: 1 }, firstPage: 'account-two-step' });
    const after = next(before, card({ ...CLICK, revision: 9 }))[0];
    expect(after.step).toEqual(BEGINNING.step);
  });

  it('of the same step keeps it', () => {
    const { state } = run(card(PAGE), looked('missing', 0), card({ ...PAGE, lang: 'de' }));
    expect(state.step.missingSince).toBe(0);
  });
});

describe('a look', () => {
  it('scrolls what is found into sight once, then draws', () => {
    expect(does(run(card(PAGE), looked('target', 0, onTarget)).effects)).toEqual(['reveal', 'look']);
    expect(drawn(run(card(PAGE), ...twice(looked('target', 0, onTarget))).effects)).toEqual(['located']);
  });

  it('brings two things that take turns into sight once each, and then draws', () => {
    const other = {} as Element;
    const first = looked('target', 0, onTarget);
    const second = looked('target', 0, { ...onTarget, ring: other, target: other });
    const { effects } = run(card(PAGE), first, second, first);
    expect(does(effects)).not.toContain('reveal');
    expect(drawn(effects)).toEqual(['located']);
  });

  it('brings what is covered to the middle', () => {
    const { effects } = run(card(PAGE), looked('covered', 0, onTarget));
    expect(effects[0]).toEqual({ do: 'reveal', element: ELEMENT, where: 'middle', isAgain: false });
  });

  it.each([
    [0, 'searching'],
    [TIMINGS.searching, 'searching'],
    [TIMINGS.notFound, 'not-found'],
  ])('that misses its target since %i ms says %s, and looks again', (waited, state) => {
    const { effects } = run(
      card(PAGE),
      looked('missing', 100),
      answer,
      { type: 'tick' },
      looked('missing', 100 + waited),
    );
    expect(drawn(effects)).toEqual([state]);
    expect(does(effects)).toContain('tick-later');
  });

  it('runs no second clock, and none at rest', () => {
    expect(does(run(card(PAGE), looked('missing'), looked('missing')).effects)).not.toContain('tick-later');
    expect(does(run(card(PAGE), ...twice(looked('target'))).effects)).not.toContain('tick-later');
  });

  it('sends nobody back before the worker was heard', () => {
    const away = looked('elsewhere', 0, { page: 'account-home' });
    expect(does(run(card(CLICK), away).effects)).toEqual(['ask', 'unring']);
    expect(drawn(run(card(CLICK), away, answer, away).effects)).toEqual(['elsewhere']);
  });
});

describe('what is told to the worker', () => {
  const page = (name: Assessment['page'], tab = {}) => looked('missing', 10_000, { page: name }, tab);

  it('is told once, and again when it comes back', () => {
    const told = run(card(PAGE), page('account-home'), page('account-home'), page('login'), page('account-home')).all;
    expect(asks(told).map((one) => 'page' in one && one.page)).toEqual(['account-home', 'login', 'account-home']);
  });

  it('is news on another page than the first, and in a document that was opened meanwhile', () => {
    const news = (...events: SessionEvent[]) => asks(run(...events).all).map((one) => 'news' in one && one.news);
    expect(news(card(PAGE), page('account-home'), page('login'))).toEqual([false, true]);
    expect(news(card(PAGE, true), page('account-home'))).toEqual([true]);
    expect(news(card(OFFER, true), card(PAGE, true), page('account-home'))).toEqual([false]);
  });

  it('is nothing from a tab that lies behind another, nor from an unknown page that still loads', () => {
    expect(asks(run(card(PAGE), page('login', { isHidden: true })).effects)).toEqual([]);
    expect(asks(run(card(PAGE), page('unknown', { isLoaded: false })).effects)).toEqual([]);
    const moving = run(card(PAGE), { type: 'changed', at: 10_000 - TIMINGS.settled + 1 }, page('unknown'));
    expect(asks(moving.effects)).toEqual([]);
    expect(asks(run(card(PAGE), page('unknown')).effects)).toHaveLength(1);
  });

  it('is a checked box, where that proves the step', () => {
    const checked = twice(looked('target', 10_000, { ...onTarget, checked: true }));
    expect(asks(run(card(BOX), ...checked).all)).toContainEqual(
      expect.objectContaining({ type: 'proved', by: 'checked', step: 'version' }),
    );
    expect(asks(run(card(PAGE), ...checked).all).map(({ type }) => type)).toEqual(['looked']);
  });

  it('is an absent control only for steps that not everybody meets, and on a page that is complete', () => {
    const missing = (reason: string, isLoading = false) =>
      ({ why: { status: 'not-found', reason }, isLoading }) as unknown as Parameters<typeof looked>[2];
    const types = (view: CardView, seen = missing('no-candidate'), tab = {}) =>
      asks(run(card(view), looked('missing', 10_000, seen, tab)).all).map(({ type }) => type);
    expect(types(BOX)).toEqual(['looked', 'absent']);
    expect(types(BOX, undefined, { isLoaded: false })).toEqual(['looked']);
    expect(types(BOX, missing('no-candidate', true))).toEqual(['looked']);
    for (const reason of ['hidden', 'ambiguous', 'veto']) expect(types(BOX, missing(reason))).toEqual(['looked']);
    expect(types(PAGE)).toEqual(['looked']);
  });

  it('is why the guide is stuck, once there is no more hope', () => {
    const { all } = run(card(PAGE), looked('missing', 0), looked('missing', TIMINGS.notFound));
    expect(asks(all)).toContainEqual(expect.objectContaining({ type: 'stuck', why: 'no-candidate' }));
  });

  it('is a sign that somebody can see: once for as long as it stands, and none that only says to wait', () => {
    const signs = (...events: SessionEvent[]) =>
      asks(run(card(PAGE), ...events).all).flatMap((one) => (one.type === 'signed' ? [one.sign] : []));
    const missing = (at: number) => looked('missing', at);
    expect(signs(missing(0), missing(TIMINGS.searching))).toEqual([]);
    expect(signs(missing(0), missing(TIMINGS.notFound), missing(TIMINGS.notFound + 1))).toEqual(['N']);
    const found = twice(looked('target', TIMINGS.notFound + 2, onTarget));
    const later = TIMINGS.notFound * 3;
    expect(signs(missing(0), missing(TIMINGS.notFound), ...found, missing(later), missing(later * 2))).toEqual([
      'N',
      'N',
    ]);
    expect(signs(looked('missing', 0), looked('missing', TIMINGS.notFound, {}, { isHidden: true }))).toEqual([]);
  });
});

describe('a click on the target', () => {
  const shown = (view: CardView, what: Assessment['found'] = 'target') =>
    [card(view), ...twice(looked(what, 0, onTarget)), answer] as const;
  const click: SessionEvent = { type: 'hit', by: 'click' };
  const due: SessionEvent = { type: 'click-due' };
  const proofs = (...events: SessionEvent[]) => asks(run(...events).all).filter(({ type }) => type === 'proved');

  it('proves the step', () => {
    const view = viewOf('two-step-off/settings');
    expect(proofs(...shown(view), click)).toHaveLength(1);
  });

  it('proves nothing where the page decides, on a control that cannot be pressed, or before anything was found', () => {
    expect(proofs(...shown(PAGE), click)).toEqual([]);
    expect(proofs(...shown(viewOf('two-step-off/settings'), 'disabled'), click)).toEqual([]);
    expect(proofs(card(CLICK), click)).toEqual([]);
  });

  it('waits for a confirmation, and counts if none comes', () => {
    expect(does(run(...shown(CLICK), click).effects)).toEqual(['hold-click']);
    expect(proofs(...shown(CLICK), click, looked('target', 1, onTarget))).toEqual([]);
    expect(proofs(...shown(CLICK), click, due, looked('target', 1, onTarget))).toHaveLength(1);
  });

  it('is dropped when one has come, and the click on that one counts', () => {
    const asked = [...shown(CLICK), click, due, ...twice(looked('confirm', 1, onTarget))];
    expect(proofs(...asked)).toEqual([]);
    expect(run(...asked).state.step.held).toBe('no');
    expect(proofs(...asked, click)).toHaveLength(1);
  });

  it('counts when the page is left at once', () => {
    expect(proofs(...shown(CLICK), click, { type: 'left' })).toHaveLength(1);
    expect(proofs(...shown(CLICK), { type: 'left' })).toEqual([]);
  });

  it('is nothing to a step that has come meanwhile', () => {
    const other = card({ ...viewOf('two-step-off/authorise'), revision: 99 });
    expect(proofs(...shown(CLICK), click, other, due, ...twice(looked('target', 1, onTarget)))).toEqual([]);
  });

  it('is another thing than a change', () => {
    const change: SessionEvent = { type: 'hit', by: 'change' };
    expect(proofs(...shown(FIELD), click)).toEqual([]);
    expect(proofs(...shown(FIELD), change)).toHaveLength(1);
  });
});

describe('a button of the card', () => {
  const press = (view: CardView, ...actions: Extract<SessionEvent, { type: 'pressed' }>['action'][]) =>
    asks(run(card(view), ...actions.map((action) => ({ type: 'pressed', action }) as const)).effects);

  it.each([
    [PAGE, { part: 'next' }, { type: 'next', guide: 'two-step-off', step: 'security' }],
    [PAGE, { part: 'back' }, { type: 'back', guide: 'two-step-off', step: 'security' }],
    [PAGE, { part: 'skip' }, { type: 'skip', guide: 'two-step-off', step: 'security' }],
    [PAGE, { part: 'close' }, { type: 'close', what: 'guide', guide: 'two-step-off' }],
    [PAGE, { part: 'language' }, { type: 'language', lang: 'it' }],
    [PAGE, { part: 'option', option: 'x' }, { type: 'choose', guide: 'two-step-off', step: 'security', option: 'x' }],
    [OFFER, { part: 'start' }, { type: 'answer-offer', guide: 'sign-in', answer: 'start' }],
    [OFFER, { part: 'close' }, { type: 'close', what: 'offer', guide: 'sign-in' }],
  ] as const)('of %o asks for it', (view, action, request) => {
    expect(press(view, action)).toEqual([request]);
  });

  const pressed = (part: 'cannot-find' | 'already-done' | 'restart' | 'keep'): SessionEvent => ({
    type: 'pressed',
    action: { part },
  });
  const shownAt = (what: Assessment['found']) => [card(PAGE), ...twice(looked(what, 0, onTarget)), answer];
  const notes = (...events: SessionEvent[]) =>
    run(...events).effects.flatMap((effect) => (effect.do === 'draw' ? effect.shown.notes : []));

  it('that asks for help ends the patience', () => {
    const { effects } = run(card(PAGE), looked('missing', 0), answer, pressed('cannot-find'), looked('missing', 1));
    expect(drawn(effects)).toEqual(['not-found']);
  });

  it('that asks where the ring is shows it, and then says what is left to do', () => {
    const { effects } = run(...shownAt('target'), pressed('cannot-find'));
    expect(does(effects)).toEqual(['look', 'reveal', 'blink']);
    const [once, again] = [1, 2].map((times) =>
      notes(...shownAt('target'), ...Array(times).fill(pressed('cannot-find')), looked('target', 1, onTarget)),
    );
    expect(once).toContain(PAGE.says.where);
    expect(again).toEqual(PAGE.says.further);
  });

  it('for what was not found asks for the last help at once', () => {
    const missing = [card(PAGE), looked('missing', 0), answer, { type: 'tick' }, looked('missing', TIMINGS.notFound)];
    const after = [...(missing as SessionEvent[]), answer, pressed('cannot-find'), looked('missing', TIMINGS.notFound)];
    expect(notes(...after)).toEqual(PAGE.says.further);
  });

  it('that says a step is done, which nothing shows, is asked about once', () => {
    const once = [...shownAt('target'), pressed('already-done')];
    expect(asks(run(...once).effects)).toEqual([]);
    expect(notes(...once, looked('target', 1, { ...onTarget, label: 'Disattiva' }))).toEqual([
      PAGE.says.still.replace('{label}', '[[Disattiva]]'),
      PAGE.says.sure,
    ]);
    expect(asks(run(...once, pressed('already-done')).effects)).toEqual([
      { type: 'next', guide: 'two-step-off', step: 'security' },
    ]);
  });

  it('that starts over asks first', () => {
    const once = [...shownAt('target'), pressed('restart')];
    expect(asks(run(...once).effects)).toEqual([]);
    expect(notes(...once, looked('target', 1, onTarget))).toEqual([PAGE.restart?.ask]);
    expect(asks(run(...once, pressed('restart')).effects)).toEqual([{ type: 'again', guide: 'two-step-off' }]);
    expect(asks(run(...once, pressed('keep'), pressed('restart')).effects)).toEqual([]);
  });
});

describe('what happens beside the target', () => {
  it('is said when another control of its name was pressed', () => {
    const { all } = run(
      card(CLICK),
      ...twice(looked('target', 0, onTarget)),
      { type: 'hit-other' },
      looked('target', 1, onTarget),
    );
    const last = all.findLast((effect) => effect.do === 'draw');
    expect(last?.do === 'draw' && last.shown.notes[0]).toBe(CLICK.says.other.replace('{label}', '[[]]'));
  });
});

describe('a page that is not there yet', () => {
  it.each([{ isLoaded: false }, { isEmpty: true }])('is loading and not unknown (%o), but not for ever', (tab) => {
    const at = (ms: number) => looked('elsewhere', ms, { page: 'unknown' }, tab);
    expect(drawn(run(card(PAGE), at(0)).effects)).toEqual(['loading']);
    const late = [at(TIMINGS.loading), answer, answer, at(TIMINGS.loading)] as const;
    expect(drawn(run(card(PAGE), at(0), ...late).effects)).toEqual(['elsewhere']);
    expect(
      drawn(run(card(PAGE), looked('target', 0, onTarget, tab), looked('target', 0, onTarget, tab)).effects),
    ).toEqual(['located']);
  });
});

describe('what was true before a click is no answer to it', () => {
  const WAITS = viewOf('two-step-off/authorise');
  const still = (at: number, facts: Assessment['facts'] = ['accountTwoStep.on']) =>
    looked('nothing-to-find', at, { facts });
  const notes = (effects: SessionEffect[]) =>
    effects.flatMap((effect) => (effect.do === 'draw' ? effect.shown.notes : []));
  const before = [card(CLICK), ...twice(looked('target', 5_000, { ...onTarget, facts: ['accountTwoStep.on'] }))];

  it('is not said at once', () => {
    const { effects } = run(...before, card(WAITS), still(10_000));
    expect(notes(effects)).toEqual([]);
    expect(does(effects)).toContain('tick-later');
  });
  it('is said once it has lasted, and then nothing is waited for', () => {
    const { effects } = run(...before, card(WAITS), still(10_000), { type: 'tick' }, still(10_000 + TIMINGS.leftover));
    expect(notes(effects).join()).toContain('still');
    expect(does(effects)).not.toContain('tick-later');
  });
  it('is said at once when it comes back', () => {
    const { effects } = run(...before, card(WAITS), still(10_000, []), still(10_100));
    expect(notes(effects).join()).toContain('still');
  });
});
