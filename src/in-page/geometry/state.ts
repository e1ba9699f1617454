import { isScroller } from './clip.ts';
import { attribute, insideOf } from './dom.ts';
import { styleOf } from './style.ts';

/** Whether a box, radio or switch is on, as the page shows it. */
export function isChecked(element: Element): boolean {
  const aria = attribute(element, 'aria-checked');
  return aria === null ? (element as HTMLInputElement).checked === true : aria === 'true';
}

/** Less than this is no way to scroll, in CSS pixels. */
const END = 4;

/** Along which axes an element's inside can be scrolled by its user. */
export function scrollsBy(element: Element): { x: boolean; y: boolean } {
  const { width, height } = insideOf(element);
  const style = styleOf(element);
  return {
    x: width > 0 && element.scrollWidth > width + END && isScroller(style?.overflowX ?? ''),
    y: height > 0 && element.scrollHeight > height + END && isScroller(style?.overflowY ?? ''),
  };
}

/** Whether an area is scrolled down to its end. */
export const isAtEnd = (element: Element): boolean =>
  element.scrollTop + element.clientHeight >= element.scrollHeight - END;
