import { bodyOf } from '../geometry/dom.ts';
import { type Assessment, ringOf } from '../guidance/finding.ts';
import type { LookedEvent } from './state.ts';

/**
 * A page on which looking fails shows nothing for sure: so no ring stays from before.
 *
 * @param failed is told of the error
 */
export function lookAt(look: () => Assessment | null, failed: (error: unknown) => void): Assessment | null {
  try {
    return look();
  } catch (error) {
    failed(error);
    // To the user it is a page on which nothing is found.
    return { page: 'unknown', facts: [], validUntil: null, found: 'missing', why: null };
  }
}

/** What a look has shown, and what may be the reason that it shows little. */
export function lookedOf(document: Document, seen: Assessment): LookedEvent {
  const isLoaded = document.readyState === 'complete';
  const isEmpty = !ringOf(seen) && !(bodyOf(document) as HTMLElement | null)?.innerText.trim();
  return { type: 'looked', seen, at: performance.now(), isLoaded, isEmpty, isHidden: document.hidden };
}
