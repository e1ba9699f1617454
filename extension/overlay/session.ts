import type { GuideId } from '../../src/data/guides/guide.ts';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { PageMap } from '../../src/data/pages/page-map.ts';
import { type Assessment, assess } from '../../src/in-page/guidance/assess.ts';
import { wholeCard } from '../../src/in-page/guidance/card-model.ts';
import type { Patience } from '../../src/in-page/guidance/card-state.ts';
import { stuckReason } from '../../src/in-page/guidance/stuck-reason.ts';
import { watch } from '../../src/in-page/locate/locate.ts';
import { isCardView, isPageMap } from '../../src/in-page/messages/guards.ts';
import type { CardAction } from '../../src/in-page/overlay/model.ts';
import { createSurface, type Surface } from '../../src/in-page/overlay/surface.ts';
import type { PageRequest } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';
import { safeTimeout } from '../../src/shared/safe-timeout.ts';
import * as TIMINGS from '../../src/shared/timings.ts';
import { isAlive, send } from '../content-api.ts';
import { belongsTo } from './event-target.ts';
import { isOpenedJustNow } from './fresh-document.ts';
import { requestFor } from './request-for.ts';
import { States } from './state-listener.ts';

/**
 * The overlay of one document: asks the worker for the card, looks at the page, shows both together, and reports what
 * happened. It keeps no progress of its own. Everything ends with `signal`.
 */
export class Session {
  private view: CardView | null = null;
  private pageMap: PageMap | null = null;
  private surface: { it: Surface; end: AbortController } | null = null;
  private seen: Assessment | null = null;
  /** When the present step began to miss its target or its page. */
  private missingSince: number | null = null;
  private lastChange = 0;
  private reported = '';
  /** The page on which the present step was first shown here; another one is news. */
  private firstPage: Assessment['page'] | null = null;
  private isFreshDocument = false;
  private revealed: Element | null = null;
  private helpWanted = false;
  /** A click that waits for a confirmation dialog. */
  private pendingClick: AbortController | null = null;
  private blocked = false;
  private isTicking = false;
  private readonly states: States;
  private recheck = () => {};
  private hearing: AbortController | null = null;
  /** Requests that the worker has not answered yet. */
  private asked = 0;

  constructor(
    private readonly document: Document,
    private readonly end: AbortController,
  ) {
    this.states = new States({
      signal: end.signal,
      isWanted: () => this.view?.aim?.proofs.includes('checked') ?? false,
      onState: () => this.look(),
      onChange: (event) => this.pageEvent('change', event),
    });
  }

  async begin(): Promise<void> {
    this.lastChange = performance.now();
    this.recheck = watch(this.document, this.end.signal, () => this.pageChanged()).recheck;
    this.hear();
    await Promise.all([this.fetchChart(), this.ask({ type: 'overlay-ready' })]);
  }

  /** Hears what happens on the page; again when a document that was written anew has lost its listeners. */
  private hear(): void {
    this.hearing?.abort();
    this.hearing = new AbortController();
    const { document, hearing } = this;
    const signal = AbortSignal.any([this.end.signal, hearing.signal]);
    for (const type of ['hashchange', 'popstate'] as const)
      addEventListener(type, () => this.pageChanged(), { signal });
    Reflect.get(globalThis, 'navigation')?.addEventListener('currententrychange', () => this.pageChanged(), { signal });
    for (const type of ['readystatechange', 'visibilitychange'] as const)
      document.addEventListener(type, () => this.pageChanged(), { signal });
    // Back from the back/forward cache: what is shown may be old.
    addEventListener('pageshow', ({ persisted }) => void (persisted && this.ask({ type: 'overlay-ready' })), {
      signal,
    });
    addEventListener('click', (event) => this.pageEvent('click', event), { capture: true, signal });
    this.states.hear(window, signal);
  }

  /** A card sent by the worker; `null` takes the overlay off the page. */
  receive(view: CardView | null): void {
    if (this.view && view && view.revision < this.view.revision) {
      this.look();
      return;
    }
    if (!view || !supportedAddress(location.href)) {
      this.end.abort();
      return;
    }
    const isFirst = this.view === null;
    const isNewStep = view.guide !== this.view?.guide || view.step !== this.view?.step || view.mode !== this.view?.mode;
    this.view = view;
    if (isNewStep) {
      this.missingSince = null;
      this.reported = '';
      this.firstPage = null;
      this.isFreshDocument = isFirst && isOpenedJustNow(this.document);
      this.revealed = null;
      this.helpWanted = false;
      this.pendingClick?.abort();
      this.pendingClick = null;
    }
    this.look();
    if (isFirst && view.mode !== 'step') this.surface?.it.focus();
  }

  /** From the card to the place it points at, and back. */
  swapFocus(): void {
    this.surface?.it.swapFocus();
  }

  private async ask(request: PageRequest): Promise<void> {
    if (!isAlive()) this.end.abort();
    if (this.end.signal.aborted) return;
    this.asked++;
    const answer = await send(request);
    this.asked--;
    if (this.end.signal.aborted) return;
    if (answer === null || isCardView(answer)) this.receive(answer);
    else this.look();
  }

  private async fetchChart(): Promise<void> {
    const answer = await send({ type: 'page-map' } satisfies PageRequest);
    if (isPageMap(answer)) this.pageMap = answer;
    this.look();
  }

  private pageChanged(): void {
    if (!isAlive()) this.end.abort();
    this.lastChange = performance.now();
    this.look();
  }

  /** Looks at the page and draws what there is to say. */
  private look(): void {
    const { view, pageMap, document } = this;
    if (!view || !pageMap || this.end.signal.aborted || this.blocked || !document.documentElement) return;
    let seen = assess(document, location.href, pageMap, view.aim);
    if (this.bringIntoSight(seen)) seen = assess(document, location.href, pageMap, view.aim);
    this.seen = seen;
    this.states.hearRootOf(seen.target);
    const isMissing = seen.found === 'missing' || (seen.found === 'elsewhere' && seen.page === 'unknown');
    this.missingSince = isMissing ? (this.missingSince ?? performance.now()) : null;
    this.report(view, seen);
    this.draw(view, seen);
    this.lookAgainSoon();
  }

  private draw(view: CardView, seen: Assessment): void {
    // The page may just have led on to where the next step is: nobody is sent back before the worker has been heard.
    if (this.asked > 0 && (seen.found === 'elsewhere' || seen.found === 'way')) {
      this.surface?.it.point(null);
      return;
    }
    this.surface ??= this.makeSurface();
    const { it } = this.surface;
    it.draw(wholeCard(view, seen, this.patience()));
    it.point(seen.ring);
    it.settle();
  }

  /** A target that is off screen, or under a fixed header, is scrolled into sight once. */
  private bringIntoSight(seen: Assessment): boolean {
    const element = seen.ring ?? (seen.found === 'covered' ? seen.target : null);
    if (!element || element === this.revealed) return false;
    const isUnderSomething = seen.found === 'covered' && !seen.ring;
    this.revealed = element;
    this.surface ??= this.makeSurface();
    this.surface.it.reveal(element, isUnderSomething ? 'middle' : 'near');
    return true;
  }

  private makeSurface(): { it: Surface; end: AbortController } {
    const end = new AbortController();
    this.end.signal.addEventListener('abort', () => end.abort(), { once: true });
    const it = createSurface({
      document: this.document,
      mode: 'closed',
      signal: end.signal,
      isCurrent: isAlive,
      onAction: (action) => this.act(action),
      onMoved: (place) => void this.ask({ type: 'card-moved', place }),
      onReturn: () => this.hear(),
      onBlocked: () => {
        this.blocked = true;
        end.abort();
        void this.ask({ type: 'overlay-blocked' });
      },
    });
    return { it, end };
  }

  private patience(): Patience {
    if (this.helpWanted) return 'over';
    const waited = this.missingSince === null ? 0 : performance.now() - this.missingSince;
    return waited >= TIMINGS.notFound ? 'over' : waited >= TIMINGS.searching ? 'waiting' : 'fresh';
  }

  /** Tells the worker what the page shows; the same is told once for each step. */
  private report(view: CardView, seen: Assessment): void {
    // A tab that lies behind another shows nothing to anybody.
    if (view.mode !== 'step' || !view.aim || document.hidden) return;
    const step = { guide: view.guide as GuideId, step: view.step };
    const isComplete = document.readyState === 'complete' && performance.now() - this.lastChange >= TIMINGS.settled;
    if (seen.page === 'unknown' && !isComplete) return;
    this.firstPage ??= seen.page;
    const news = this.isFreshDocument || seen.page !== this.firstPage;
    const { page, facts, validUntil } = seen;
    this.tell(`looked ${page} ${facts.join()} ${validUntil}`, { type: 'looked', page, facts, news, validUntil });
    if (seen.checked && view.aim.proofs.includes('checked'))
      this.tell('checked', { type: 'proved', ...step, by: 'checked' });
    const isAbsent = view.aim.onlyWhereShown && view.aim.target !== null && seen.found === 'missing' && isComplete;
    if (isAbsent) this.tell('absent', { type: 'absent', ...step });
    const why = stuckReason(seen, this.patience());
    if (why) this.tell(`stuck ${why}`, { type: 'stuck', ...step, page, why });
  }

  private tell(what: string, request: PageRequest): void {
    if (this.reported.includes(`|${what}|`)) return;
    // Only the latest look counts; a page that comes back is told again.
    this.reported = `${what.startsWith('looked') ? '' : this.reported}|${what}|`;
    void this.ask(request);
  }

  /** Real clicks and changes of the target; what was typed is not read. */
  private pageEvent(type: 'click' | 'change', event: Event): void {
    const { view, seen } = this;
    const target = seen?.target;
    if (!event.isTrusted || !view?.aim || !target) return;
    const hit = event.composedPath().find((node): node is Element => node instanceof Element);
    if (!hit || !belongsTo(hit, target)) return;
    if (type === 'change') {
      if (view.aim.proofs.includes('change')) this.prove(view, 'change');
    } else if (view.aim.proofs.includes('click') && seen.found !== 'disabled') {
      if (view.aim.confirm && seen.found !== 'confirm') this.holdBack(view);
      else this.prove(view, 'click');
    }
  }

  private prove(view: CardView, by: 'click' | 'change'): void {
    void this.ask({ type: 'proved', guide: view.guide as GuideId, step: view.step, by });
  }

  /** A confirmation may follow this click and belongs to the same step: the click counts if none comes. */
  private holdBack(view: CardView): void {
    this.pendingClick?.abort();
    const held = new AbortController();
    this.pendingClick = held;
    const release = () => {
      held.abort();
      this.prove(view, 'click');
    };
    // A page that is left at once shows no confirmation any more.
    addEventListener('pagehide', release, { capture: true, signal: held.signal });
    safeTimeout(TIMINGS.confirmation, held.signal, () => {
      this.look();
      if (this.seen?.found === 'confirm') held.abort();
      else if (!held.signal.aborted) release();
    });
  }

  /** A button of the card. */
  private act(action: CardAction): void {
    if (action.part === 'cannot-find') {
      this.helpWanted = true;
      this.look();
    } else {
      const request = this.view && requestFor(action, this.view);
      if (request) void this.ask(request);
    }
  }

  /** Looks now and then, but only while something is missing; at rest nothing runs. */
  private lookAgainSoon(): void {
    const isWaiting = this.view?.mode === 'step' && (this.missingSince !== null || this.seen?.found === 'covered');
    if (!isWaiting || this.isTicking) return;
    this.isTicking = true;
    safeTimeout(TIMINGS.retry, this.end.signal, () => {
      this.isTicking = false;
      if (!isAlive()) this.end.abort();
      this.recheck();
      this.look();
    });
  }
}
