import type { PageMap } from '../../data/pages/page-map.ts';
import type { Broadcast, CardView, MaskState } from '../../messages/views.ts';

/**
 * Telling apart what an overlay hears. Only the worker can send to it, and all that the worker composes is held against
 * the schemas in tests; so here it is enough to know what is what, and no schema library is injected into pages.
 */
const has = (value: unknown, ...keys: string[]): value is object =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));

/** Whether this is a card, and not another answer of the worker. */
export const isCardView = (value: unknown): value is CardView =>
  has(value, 'revision', 'mode', 'buttons', 'aim', 'says');

/** Whether this is the map of the pages. */
export const isPageMap = (value: unknown): value is PageMap => has(value, 'pages', 'targets', 'facts', 'covers');

/** Whether this is a card that the worker sends by itself, or the message that there is none any more. */
export const isCardMessage = (value: unknown): value is Extract<Broadcast, { type: 'card' }> =>
  has(value, 'type', 'view') &&
  Reflect.get(value, 'type') === 'card' &&
  (Reflect.get(value, 'view') === null || isCardView(Reflect.get(value, 'view')));

/** Whether the user wants to go from the card to the place it points at, or back. */
export const isSwapFocus = (value: unknown): boolean =>
  has(value, 'type') && Reflect.get(value, 'type') === 'swap-focus';

/** Whether this says what the mask has to do. */
export const isMaskState = (value: unknown): value is MaskState => has(value, 'mask', 'lift', 'warning', 'sign');

/** Whether this says what is switched on for those who share a screen. */
export const isPresenting = (value: unknown): value is Extract<Broadcast, { type: 'presenting' }> =>
  has(value, 'type', 'mask', 'presenter') && Reflect.get(value, 'type') === 'presenting';
