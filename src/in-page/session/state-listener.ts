import * as TIMINGS from '../../shared/timings.ts';
import { throttled } from './throttled.ts';

interface Uses {
  /** Ends all listening. */
  signal: AbortSignal;
  /** Whether a box or the end of an area can prove anything now. */
  isWanted(): boolean;
  /** A box was ticked, a field changed or an area scrolled: that changes no node, but can prove a step. */
  onState(): void;
  /** The event of a field that changed. */
  onChange(event: Event): void;
}

/** Hears what fields, boxes and scrolling areas tell; in the shadow root of the target as well, where such events end. */
export class States {
  private heard: { root: ShadowRoot; end: AbortController } | null = null;
  private readonly lookSoon: () => void;

  constructor(private readonly uses: Uses) {
    this.lookSoon = throttled(TIMINGS.look, uses.signal, uses.onState);
  }

  hear(at: EventTarget, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    for (const type of ['change', 'scroll'] as const)
      at.addEventListener(type, () => this.uses.isWanted() && this.lookSoon(), options);
    at.addEventListener('change', this.uses.onChange, options);
  }

  /** Goes over to the root that this lies in. */
  hearRootOf(target: Element | null): void {
    const root = target?.getRootNode();
    const inner = root instanceof ShadowRoot ? root : null;
    if (inner === this.heard?.root) return;
    this.heard?.end.abort();
    this.heard = inner && { root: inner, end: new AbortController() };
    if (this.heard) this.hear(this.heard.root, AbortSignal.any([this.heard.end.signal, this.uses.signal]));
  }
}
