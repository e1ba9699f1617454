import { safeTimeout } from '../../shared/safe-timeout.ts';
import { sightPause as SIGHT_PAUSE } from '../../shared/timings.ts';
import { topOf } from '../geometry/dom.ts';
import { ownTargetOf } from '../guidance/finding.ts';
import { openWindows } from '../guidance/own-window.ts';
import { watch } from '../locate/locate.ts';
import { createClickHold } from './click-hold.ts';
import { createDrawing } from './drawing-effects.ts';
import { hitOf } from './event-target.ts';
import { isOpenedJustNow } from './fresh-document.ts';
import { lookAt, lookedOf } from './look-at-page.ts';
import { next } from './machine.ts';
import { createPageListener } from './page-listener.ts';
import type { Session, SessionPorts } from './ports.ts';
import { BEGINNING, type EffectHandlers, type SessionEffect, type SessionEvent } from './state.ts';
import { States } from './state-listener.ts';
import { throttled } from './throttled.ts';

/** Carries out what the machine says: hears the page, looks at it, asks, draws. Everything ends with `ports.end`. */
export function createSession(ports: SessionPorts): Session {
  const { document, end } = ports;
  let state = BEGINNING;
  let recheck = () => {};
  /** Those that were open when the user clicked a target last: a confirmation is none of them. */
  let windows: readonly Element[] | null = null;
  const changed = () => tick({ type: 'changed', at: performance.now() });
  const states = new States({
    signal: end.signal,
    isWanted: () => state.view?.aim?.proofs.includes('checked') ?? false,
    onState: () => send({ type: 'state' }),
    onChange: (event) => pageEvent('change', event),
  });
  const clickHold = createClickHold(end.signal, send);
  const hear = createPageListener({
    document,
    signal: end.signal,
    states,
    send,
    onChanged: changed,
    onClick: (event) => pageEvent('click', event),
  });
  // Comes in the middle of a drawing, which is finished first; a page that hides and shows in turn is looked at now and then.
  const lookSoon = throttled(SIGHT_PAUSE, end.signal, () => tick({ type: 'state' }));
  const drawing = createDrawing(ports, send, { onSight: lookSoon, onReturn: hear });

  function send(event: SessionEvent): void {
    const { step } = state;
    const [after, effects] = next(state, event);
    state = after;
    if (step.held !== 'no' && after.step.held === 'no') clickHold.release();
    for (const effect of effects) if (!end.signal.aborted) attempt(effect);
  }

  /** A page on which something of ours fails shows nothing for sure: no ring stays from before. */
  function attempt(effect: SessionEffect): void {
    try {
      (carryOut[effect.do] as (effect: SessionEffect) => void)(effect);
    } catch (error) {
      drawing.surface()?.point(null);
      ports.failed(error);
    }
  }

  const carryOut: EffectHandlers<SessionEffect['do']> = {
    ...drawing.effects,
    look() {
      const { view } = state;
      if (!view || state.phase !== 'showing' || !topOf(document)) return;
      const seen = lookAt(() => ports.look(view, windows), ports.failed);
      if (!seen) return;
      states.hearRootOf(ownTargetOf(seen));
      send(lookedOf(document, seen));
    },
    recheck: () => recheck(),
    async ask({ request }) {
      if (!ports.isAlive()) return send({ type: 'gone' });
      const view = await ports.ask(request);
      if (!end.signal.aborted) send({ type: 'answered', view, isYoung: isOpenedJustNow(document) });
    },
    'hold-click': ({ ms }) => clickHold.begin(ms),
    'tick-later': ({ ms }) => safeTimeout(ms, end.signal, () => tick({ type: 'tick' })),
    end: () => end.abort(),
  };

  /** Something has happened by itself; an extension that is gone hears it no more. */
  function tick(event: SessionEvent): void {
    send(ports.isAlive() ? event : { type: 'gone' });
  }

  /** Real clicks and changes of the target. */
  function pageEvent(by: 'click' | 'change', event: Event): void {
    const hit = hitOf(by, event, state.seen && ownTargetOf(state.seen));
    if (hit?.type === 'hit' && by === 'click') windows = openWindows(document);
    if (hit) send(hit);
  }

  return {
    begin() {
      recheck = watch(document, end.signal, changed).recheck;
      hear();
      send({ type: 'began', at: performance.now() });
    },
    send,
    receive: (view) => send({ type: 'card', view, isYoung: isOpenedJustNow(document) }),
    swapFocus: () => drawing.surface()?.swapFocus(),
    surface: drawing.surface,
  };
}
