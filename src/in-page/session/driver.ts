import type { PageRequest } from '../../messages/requests.ts';
import type { CardView } from '../../messages/views.ts';
import { safeTimeout } from '../../shared/safe-timeout.ts';
import { sightPause as SIGHT_PAUSE } from '../../shared/timings.ts';
import { bodyOf, topOf } from '../geometry/dom.ts';
import { type Assessment, ownTargetOf, ringOf } from '../guidance/finding.ts';
import { occluderOf } from '../guidance/occlusion.ts';
import { openWindows } from '../guidance/own-window.ts';
import { watch } from '../locate/locate.ts';
import { createSurface, type Surface } from '../overlay/surface.ts';
import { belongsTo, isNamesake } from './event-target.ts';
import { isOpenedJustNow } from './fresh-document.ts';
import { next } from './machine.ts';
import { BEGINNING, type SessionEffect, type SessionEvent } from './state.ts';
import { States } from './state-listener.ts';

/** What a session needs of its surroundings: the worker's ear, or a list of steps to measure with. */
export interface SessionPorts {
  document: Document;
  /** `closed` in the product; `open` only for measuring. */
  mode: ShadowRootMode;
  /** Ends everything. */
  end: AbortController;
  /** Whether what this copy belongs to is still there. */
  isAlive(): boolean;
  /**
   * What the page shows of the card's step; `null` while nothing can be said. `before`: the windows that were open when the
   * user clicked the target.
   */
  look(view: CardView, before: readonly Element[] | null): Assessment | null;
  /** @returns the card to show from now on, `null` for none, anything else for no answer */
  ask(request: PageRequest): Promise<CardView | null | undefined>;
  /** Something failed on this page. */
  failed(error: unknown): void;
}

/** A session that runs. */
export interface Session {
  begin(): void;
  send(event: SessionEvent): void;
  /** A card that nobody has asked for; `null` takes the overlay off the page. */
  receive(view: CardView | null): void;
  /** From the card to the place it points at, and back. */
  swapFocus(): void;
  surface(): Surface | null;
}

/** Carries out what the machine says: hears the page, looks at it, asks, draws. Everything ends with `ports.end`. */
export function createSession(ports: SessionPorts): Session {
  const { document, end } = ports;
  let state = BEGINNING;
  let surface: { it: Surface; end: AbortController } | null = null;
  let hearing: AbortController | null = null;
  /** Ends the wait of a click that is held back. */
  let release = new AbortController();
  let recheck = () => {};
  /** Those that were open when the user clicked a target last: a confirmation is none of them. */
  let windows: readonly Element[] | null = null;
  const states = new States({
    signal: end.signal,
    isWanted: () => state.view?.aim?.proofs.includes('checked') ?? false,
    onState: () => send({ type: 'state' }),
    onChange: (event) => pageEvent('change', event),
  });

  function send(event: SessionEvent): void {
    const { step } = state;
    const [after, effects] = next(state, event);
    state = after;
    if (step.held !== 'no' && after.step.held === 'no') release.abort();
    for (const effect of effects) if (!end.signal.aborted) attempt(effect);
  }

  /** A page on which something of ours fails shows nothing for sure: no ring stays from before. */
  function attempt(effect: SessionEffect): void {
    try {
      (carryOut[effect.do] as (effect: SessionEffect) => void)(effect);
    } catch (error) {
      surface?.it.point(null);
      ports.failed(error);
    }
  }

  const carryOut: { [Do in SessionEffect['do']]: (effect: Extract<SessionEffect, { do: Do }>) => void } = {
    look,
    recheck: () => recheck(),
    ask: ({ request }) => void ask(request),
    reveal({ element, where }) {
      const { it } = ensureSurface();
      it.reveal(element, where);
      // A header may lie over the edge of the window.
      if (where === 'near' && occluderOf(element)) it.reveal(element, 'middle');
    },
    draw({ shown, ring }) {
      const { it } = ensureSurface();
      it.draw(shown);
      it.point(ring);
      it.settle();
    },
    unring: () => surface?.it.point(null),
    focus: () => surface?.it.focus(),
    blink: () => surface?.it.blink(),
    'hold-click': ({ ms }) => holdClick(ms),
    'tick-later': ({ ms }) => safeTimeout(ms, end.signal, () => tick({ type: 'tick' })),
    clear: () => surface?.end.abort(),
    end: () => end.abort(),
  };

  /** Something has happened by itself; an extension that is gone hears it no more. */
  function tick(event: SessionEvent): void {
    send(ports.isAlive() ? event : { type: 'gone' });
  }

  function look(): void {
    const { view } = state;
    if (!view || state.phase !== 'showing' || !topOf(document)) return;
    const seen = lookAt(view);
    if (!seen) return;
    states.hearRootOf(ownTargetOf(seen));
    const isLoaded = document.readyState === 'complete';
    const isEmpty = !ringOf(seen) && !(bodyOf(document) as HTMLElement | null)?.innerText.trim();
    send({ type: 'looked', seen, at: performance.now(), isLoaded, isEmpty, isHidden: document.hidden });
  }

  /** A page on which looking fails shows nothing for sure: so no ring stays from before. */
  function lookAt(view: CardView): Assessment | null {
    try {
      return ports.look(view, windows);
    } catch {
      // Brought about by the page: to the user it is a page on which nothing is found.
      return { page: 'unknown', facts: [], validUntil: null, found: 'missing', why: null };
    }
  }

  async function ask(request: PageRequest): Promise<void> {
    if (!ports.isAlive()) return send({ type: 'gone' });
    const view = await ports.ask(request);
    if (!end.signal.aborted) send({ type: 'answered', view, isYoung: isOpenedJustNow(document) });
  }

  let isLookDue = false;
  function lookSoon(): void {
    if (isLookDue) return;
    isLookDue = true;
    safeTimeout(SIGHT_PAUSE, end.signal, () => {
      isLookDue = false;
      tick({ type: 'state' });
    });
  }

  function holdClick(ms: number): void {
    release.abort();
    release = new AbortController();
    const { signal } = release;
    // A page that is left at once shows no confirmation any more.
    addEventListener('pagehide', () => send({ type: 'left' }), { capture: true, signal });
    safeTimeout(ms, AbortSignal.any([signal, end.signal]), () => send({ type: 'click-due' }));
  }

  /** Real clicks and changes of the target. */
  function pageEvent(by: 'click' | 'change', event: Event): void {
    const target = state.seen && ownTargetOf(state.seen);
    const hit = event.composedPath().find((node): node is Element => node instanceof Element);
    if (!event.isTrusted || !target || !hit) return;
    if (belongsTo(hit, target)) {
      if (by === 'click') windows = openWindows(document);
      send({ type: 'hit', by });
    } else if (by === 'click' && isNamesake(hit, target)) send({ type: 'hit-other' });
  }

  const changed = () => tick({ type: 'changed', at: performance.now() });

  /** Hears what happens on the page; again when a document that was written anew has lost its listeners. */
  function hear(): void {
    hearing?.abort();
    hearing = new AbortController();
    const signal = AbortSignal.any([end.signal, hearing.signal]);
    for (const type of ['hashchange', 'popstate'] as const) addEventListener(type, changed, { signal });
    globalThis.navigation?.addEventListener('currententrychange', changed, { signal });
    for (const type of ['readystatechange', 'visibilitychange'] as const)
      document.addEventListener(type, changed, { signal });
    // Back from the back/forward cache: what is shown may be old.
    addEventListener('pageshow', ({ persisted }) => persisted && send({ type: 'returned' }), { signal });
    addEventListener('click', (event) => pageEvent('click', event), { capture: true, signal });
    states.hear(window, signal);
  }

  function ensureSurface(): { it: Surface; end: AbortController } {
    if (surface) return surface;
    const own = new AbortController();
    end.signal.addEventListener('abort', () => own.abort(), { once: true });
    const it = createSurface({
      document,
      mode: ports.mode,
      signal: own.signal,
      isCurrent: ports.isAlive,
      onAction: (action) => send({ type: 'pressed', action }),
      onMoved: (place) => send({ type: 'moved', place }),
      // Comes in the middle of a drawing, which is finished first; a page that hides and shows in turn is looked at now and then.
      onSight: lookSoon,
      onReturn: hear,
      onBlocked: () => send({ type: 'blocked' }),
    });
    surface = { it, end: own };
    return surface;
  }

  return {
    begin() {
      recheck = watch(document, end.signal, changed).recheck;
      hear();
      send({ type: 'began', at: performance.now() });
    },
    send,
    receive: (view) => send({ type: 'card', view, isYoung: isOpenedJustNow(document) }),
    swapFocus: () => surface?.it.swapFocus(),
    surface: () => surface?.it ?? null,
  };
}
