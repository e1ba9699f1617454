import type { Child } from '../../src/in-page/overlay/jsx/jsx-runtime.ts';

const EMPTY = new Set(['br', 'col', 'img', 'meta']);

/** What the overlay's JSX makes, as the text of an HTML document. Every text and attribute is escaped. */
export function toHtml(child: Child): string {
  if (Array.isArray(child)) return child.map(toHtml).join('');
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child !== 'object') return escaped(String(child));
  const attributes = Object.entries(child.props).flatMap(([name, value]) =>
    value === undefined || value === null || value === false
      ? []
      : [value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`],
  );
  const open = `<${child.tag}${attributes.join('')}>`;
  if (EMPTY.has(child.tag)) return open;
  // What a style element holds is no HTML, and here it is always our own.
  const inner = child.tag === 'style' ? String(child.children) : toHtml(child.children);
  return `${open}${inner}</${child.tag}>`;
}

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
