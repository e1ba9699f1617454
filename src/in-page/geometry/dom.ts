/**
 * Questions to nodes that a page cannot answer in their place. A form gives its fields for properties of their names before
 * its own (`getAttribute`, `parentNode`), a document its pictures and forms; a received message can bring either. So
 * whatever is asked of a node that was not made here is taken from the prototypes.
 */
interface Owners {
  Node: Node;
  Element: Element;
  HTMLElement: HTMLElement;
  Document: Document;
  DocumentFragment: DocumentFragment;
  ShadowRoot: ShadowRoot;
}

const prototypeOf = (owner: keyof Owners): object =>
  (Reflect.get(globalThis, owner) as { prototype?: object })?.prototype ?? {};

function property<O extends keyof Owners, K extends keyof Owners[O] & string>(owner: O, name: K) {
  let get: (() => Owners[O][K]) | undefined;
  for (let at = prototypeOf(owner); at && !get; at = Object.getPrototypeOf(at))
    get = Object.getOwnPropertyDescriptor(at, name)?.get;
  return (of: Owners[O]): Owners[O][K] => (get ? get.call(of) : of[name]);
}

/** Arguments of a method without its overloads for tags, which nobody here needs. */
type Call<F> = F extends (...args: infer A) => infer R ? (...args: A) => R : never;

/** Makes a function of a method, as `property` does of a property. */
export function method<O extends keyof Owners, K extends keyof Owners[O] & string>(owner: O, name: K) {
  type F = Call<Owners[O][K]>;
  type Any = (this: unknown, ...args: unknown[]) => ReturnType<F>;
  const call = Reflect.get(prototypeOf(owner), name) as Any | undefined;
  return (of: Owners[O], ...args: Parameters<F>): ReturnType<F> => (call ?? (of[name] as Any)).apply(of, args);
}

export const nodeTypeOf = property('Node', 'nodeType');
export const parentOf = property('Node', 'parentNode');
export const childNodesOf = property('Node', 'childNodes');
export const lastChildOf = property('Node', 'lastChild');
export const previousOf = property('Node', 'previousSibling');
export const documentOf = property('Node', 'ownerDocument') as (of: Element) => Document;
export const isConnected = property('Node', 'isConnected');
export const contains = method('Node', 'contains');
export const rootOf = method('Node', 'getRootNode');

export const tagOf = property('Element', 'localName');
export const shadowOf = property('Element', 'shadowRoot');
export const slotOf = property('Element', 'assignedSlot');
export const idOf = property('Element', 'id');
export const textOf = property('Element', 'textContent');
export const classOf = property('Element', 'className');
export const classesIn = property('Element', 'classList');
export const countOf = property('Element', 'childElementCount');
export const firstElementOf = property('Element', 'firstElementChild');
export const nextElementOf = property('Element', 'nextElementSibling');
export const attribute = method('Element', 'getAttribute');
export const hasAttribute = method('Element', 'hasAttribute');
export const setAttribute = method('Element', 'setAttribute');
export const toggleAttribute = method('Element', 'toggleAttribute');
export const matches = method('Element', 'matches') as (of: Element, selector: string) => boolean;
export const queryIn = method('Element', 'querySelector') as (of: Element, selector: string) => Element | null;
export const queryAllIn = method('Element', 'querySelectorAll') as (
  of: Element,
  selector: string,
) => ArrayLike<Element>;
export const rectOf = method('Element', 'getBoundingClientRect');
export const rectsOf = method('Element', 'getClientRects');
export const checkVisibility = method('Element', 'checkVisibility');
export const animationsOf = method('Element', 'getAnimations');

export const outerWidthOf = property('HTMLElement', 'offsetWidth');
const clientLeft = property('Element', 'clientLeft');
const clientTop = property('Element', 'clientTop');
const clientWidth = property('Element', 'clientWidth');
const clientHeight = property('Element', 'clientHeight');

/** Where an element's inside begins, from its own edge, and how large it is without scroll bars; in its own pixels. */
export const insideOf = (of: Element) => ({
  left: clientLeft(of),
  top: clientTop(of),
  width: clientWidth(of),
  height: clientHeight(of),
});

/** A method that documents and shadow roots have of different prototypes. */
function ofTree(name: 'querySelectorAll' | 'getElementById' | 'elementFromPoint' | 'elementsFromPoint') {
  const inDocument = method('Document', name);
  const inShadow = name.endsWith('Point')
    ? method('ShadowRoot', name as 'elementFromPoint')
    : method('DocumentFragment', name as 'getElementById');
  const call = (root: Node, ...args: unknown[]): unknown =>
    ((nodeTypeOf(root) === 9 ? inDocument : inShadow) as CallableFunction)(root, ...args);
  return call;
}

/** All elements of a tree that fit a selector. */
export const queryAll = ofTree('querySelectorAll') as (
  root: Document | ShadowRoot,
  selector: string,
) => Iterable<Element>;

/** An element of a tree by its id. */
export const elementById = ofTree('getElementById') as (root: Document | ShadowRoot, id: string) => Element | null;

/** What lies on top at a point of the window, as a tree sees it. */
export const elementAt = ofTree('elementFromPoint') as (
  root: Document | ShadowRoot,
  x: number,
  y: number,
) => Element | null;

/** What lies at a point of the window, topmost first, as a tree sees it: dearer than the topmost alone. */
export const elementsAt = ofTree('elementsFromPoint') as (
  root: Document | ShadowRoot,
  x: number,
  y: number,
) => Element[];

export const viewOf = property('Document', 'defaultView') as (of: Document) => (Window & typeof globalThis) | null;
export const topOf = property('Document', 'documentElement') as (of: Document) => Element | null;
export const bodyOf = property('Document', 'body') as (of: Document) => Element | null;
export const scrollerOf = property('Document', 'scrollingElement');
export const titleOf = property('Document', 'title');
