import type { JSX as Preact } from 'preact';

/** What a component gives back: an element, text, nothing, or several of them. */
export type Child = VNode | string | number | boolean | null | undefined | Child[];

export interface VNode {
  tag: string;
  key: string;
  props: Record<string, unknown>;
  children: Child;
}

type Component<Props> = (props: Props) => Child;

/** Several children without an element round them. */
export const Fragment = ({ children }: { children?: Child }): Child => children;

/** What JSX is compiled to. Components are plain functions and are called at once. */
export function jsx<Props extends { children?: Child }>(
  type: string | Component<Props>,
  all: Props,
  key: string | number = '',
): Child {
  if (typeof type === 'function') return type(all);
  const { children, ...props } = all;
  return { tag: type, key: String(key), props, children };
}
export const jsxs = jsx;

/** Types only; nothing of Preact is loaded. */
export namespace JSX {
  export type Element = Child;
  export type ElementType = string | Component<never>;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicAttributes {
    key?: string | number;
  }
  export type IntrinsicElements = {
    [Tag in keyof Preact.IntrinsicElements]: Omit<Preact.IntrinsicElements[Tag], 'children'> & { children?: Child };
  };
}
