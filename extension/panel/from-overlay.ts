import { type ComponentChildren, h } from 'preact';
import { Drawing as OverlayDrawing } from '../../src/in-page/overlay/drawing.tsx';
import type { Child } from '../../src/in-page/overlay/jsx/jsx-runtime.ts';
import { Marked as OverlayMarked } from '../../src/in-page/overlay/labelled-text.tsx';

/** What the overlay draws, for the panel's Preact: both look the same because they are the same. */
const inPanel = (child: Child): ComponentChildren => {
  if (Array.isArray(child)) return child.map(inPanel);
  if (typeof child !== 'object' || child === null) return child;
  return h(child.tag, { ...child.props, key: child.key || undefined }, inPanel(child.children));
};

/** A text in which labels of the page are set off and read out in Italian. */
export const Marked = (props: Parameters<typeof OverlayMarked>[0]) => inPanel(OverlayMarked(props));

/** The drawing of a step that happens elsewhere. */
export const Drawing = (props: Parameters<typeof OverlayDrawing>[0]) => inPanel(OverlayDrawing(props));
