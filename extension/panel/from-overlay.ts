import { type ComponentChildren, h } from 'preact';
import { actionOf } from '../../src/in-page/overlay/action.ts';
import { CardControls as OverlayControls, CardText as OverlayText } from '../../src/in-page/overlay/card-parts.tsx';
import { Drawing as OverlayDrawing } from '../../src/in-page/overlay/drawing.tsx';
import type { Child } from '../../src/in-page/overlay/jsx/jsx-runtime.ts';
import { Marked as OverlayMarked } from '../../src/in-page/overlay/labelled-text.tsx';
import type { CardAction, ShownCard } from '../../src/in-page/overlay/model.ts';

/**
 * What the overlay draws, for the panel's Preact: both look the same because they are the same.
 *
 * @param onAction hears what is pressed
 */
const inPanel = (child: Child, onAction?: (action: CardAction) => void): ComponentChildren => {
  if (Array.isArray(child)) return child.map((one) => inPanel(one, onAction));
  if (typeof child !== 'object' || child === null) return child;
  const onClick = ({ currentTarget }: Event) => {
    const action = actionOf(currentTarget as Element);
    if (action) onAction?.(action);
  };
  const hears = child.tag === 'button' ? { onClick } : {};
  return h(child.tag, { ...child.props, ...hears, key: child.key || undefined }, inPanel(child.children, onAction));
};

/** A text in which labels of the page are set off and read out in Italian. */
export const Marked = (props: Parameters<typeof OverlayMarked>[0]) => inPanel(OverlayMarked(props));

/** A figure of a place or a page. */
export const Drawing = (props: Parameters<typeof OverlayDrawing>[0]) => inPanel(OverlayDrawing(props));

/** What a card says under its heading. */
export const CardText = (props: Parameters<typeof OverlayText>[0]) => inPanel(OverlayText(props));

/** A card's answers and buttons. */
export const CardControls = ({ shown, onAction }: { shown: ShownCard; onAction(action: CardAction): void }) =>
  inPanel(OverlayControls({ shown }), onAction);
