import { attribute, documentOf, viewOf } from '../geometry/dom.ts';
import { drawn, styleOf } from '../geometry/style.ts';
import { walk } from '../geometry/tree.ts';

/** In the fonts of icons a word is a picture: "settings" is a wheel. */
export const isIcon = (element: Element): boolean => /^[^,]*(ico|symbol)/i.test(styleOf(element)?.fontFamily ?? '');

/** What a style sheet writes: texts, and values of attributes, up to the text that is for screen readers only. */
const WRITTEN = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)|\s\/\s.*/g;
/** Fewer letters are signs. */
const WORD = /\p{L}{3}/u;

/** The words that style sheets paint on an element (`content`). What hangs over it is a tooltip, and says something about it. */
export function painted(element: Element): string {
  let all = '';
  walk(element, (at) => {
    if (!drawn(at)) return false;
    for (const part of ['::before', '::after']) {
      const style = viewOf(documentOf(at))?.getComputedStyle(at, part);
      if (!style || /^(none|normal|)$/.test(style.content)) continue;
      if (/absolute|fixed/.test(style.position) || style.visibility !== 'visible' || style.opacity === '0') continue;
      const said = [...style.content.matchAll(WRITTEN)].map(([, text, name]) => text ?? (name && attribute(at, name)));
      const words = said.join('');
      if (WORD.test(words) && !/^[^,]*(ico|symbol)/i.test(style.fontFamily)) all += ` ${words}`;
    }
    return true;
  });
  return all;
}
