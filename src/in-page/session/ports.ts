import type { PageRequest } from '../../messages/requests.ts';
import type { CardView } from '../../messages/views.ts';
import type { Assessment } from '../guidance/finding.ts';
import type { Surface } from '../overlay/surface.ts';
import type { SessionEvent } from './state.ts';

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
