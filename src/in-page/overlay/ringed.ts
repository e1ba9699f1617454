/** Under this name the guide leaves, in the window of the document, what it points at; other scripts of ours read it there. */
const NAME = Symbol.for('pec-passo.ringed');

/** Says which element the ring is round; `null`: none. Nothing that the page could see: its scripts have a world of their own. */
export function tellRinged(document: Document, element: Element | null): void {
  const view = (element?.ownerDocument ?? document).defaultView;
  if (view) Reflect.set(view, NAME, element && new WeakRef(element));
}

/** What the ring is round in a document. */
export function ringedIn(view: Window): Element | null {
  const told: unknown = Reflect.get(view, NAME);
  const element = told instanceof WeakRef ? (told.deref() as Element | undefined) : undefined;
  return element?.isConnected ? element : null;
}
