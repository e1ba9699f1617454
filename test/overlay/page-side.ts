/** A step of a tour, as every library takes it. */
export interface Step {
  /** CSS selector. */
  target: string;
  title: string;
  text: string;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How a library is driven and where what it draws is found. Runs in the page. */
export interface Driver {
  start(steps: Step[]): unknown;
  stop(): unknown;
  next(): unknown;
  active(): boolean;
  /** Number of the step that is shown, from 0. */
  index(): number;
  /** What is drawn round the target, in the window's pixels; `null` while there is nothing. */
  ring(): Box | null;
  card(): Element | null;
  button(which: 'next' | 'close'): Element | null;
}

/** What tests ask of a page; `globalThis.subject` there. */
export interface Subject extends Driver {
  /** An element, also in open shadow roots and same-origin frames; the first that has a size. */
  seek(selector: string): Element | null;
  /** Where it is drawn in the window, cut to what its frames show. */
  boxOf(selector: string): Box | null;
  /** How far the middle of the ring is from the middle of the target, in pixels; infinite without a ring. */
  off(selector: string): number;
  cardBox(): Box | null;
  /** The card's place, once all of it is drawn and inside the window. */
  cardInside(): Box | null;
  cardText(): string;
  /** Whether a button can be seen and pressed: inside the window, topmost, and not transparent. */
  canPress(which: 'next' | 'close'): boolean;
  /** Whether all of the card's text is drawn, nothing fading in any more. */
  isFullyVisible(): boolean;
  /** Resolves after this many frames have been drawn. */
  frames(count: number): Promise<void>;
}

const plain = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

function* everything(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot && element.localName !== 'pec-passo') yield* everything(element.shadowRoot);
    const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
    if (inner) yield* everything(inner);
  }
}

function seek(selector: string): Element | null {
  for (const element of everything(document))
    if (element.matches(selector) && element.getBoundingClientRect().width > 0) return element;
  return null;
}

function boxOf(selector: string): Box | null {
  const element = seek(selector);
  if (!element) return null;
  let box = plain(element.getBoundingClientRect());
  for (
    let frame = element.ownerDocument.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const { left, top } = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    const x = left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    const y = top + frame.clientTop + Number.parseFloat(style.paddingTop);
    box = { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
  }
  return box;
}

/** Opacity that is drawn, through everything that the element lies in; what is in the top layer lies in nothing. */
function opacity(element: Element | null): number {
  let all = 1;
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (!(at instanceof Element)) continue;
    all *= Number(getComputedStyle(at).opacity);
    if (at.matches(':popover-open, :modal')) break;
  }
  return all;
}

/** The deepest element at a point, through open shadow roots. */
function hit(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/**
 * How far two middles are apart along one axis. Where the window's edge cuts the ring off, the other edge tells, with the
 * air that a ring usually has; where it cuts off both, nothing does.
 */
function apart(from: number, to: number, low: number, high: number, end: number): number | null {
  const [cutLow, cutHigh] = [from <= 0.5 && low < 12, to >= end - 16 && high > end - 28];
  if (cutLow && cutHigh) return null;
  if (!cutLow && !cutHigh) return Math.abs((from + to - low - high) / 2);
  const air = cutLow ? to - high : low - from;
  return air >= -0.5 && air <= 12 ? 0 : air;
}

/** Puts a library before the tests. */
export function present(driver: Driver): void {
  const cardBox = () => {
    const card = driver.card();
    const box = card?.getBoundingClientRect();
    return box && box.width > 0 && box.height > 0 ? plain(box) : null;
  };
  const isFullyVisible = () => {
    const card = driver.card();
    return (
      card !== null && cardBox() !== null && opacity(card) > 0.99 && getComputedStyle(card).visibility === 'visible'
    );
  };
  const subject: Subject = {
    ...driver,
    seek,
    boxOf,
    off(selector) {
      const [ring, target] = [driver.ring(), boxOf(selector)];
      if (!ring || !target) return Number.POSITIVE_INFINITY;
      const [across, down] = [
        apart(ring.left, ring.right, target.left, target.right, innerWidth),
        apart(ring.top, ring.bottom, target.top, target.bottom, innerHeight),
      ];
      return Math.hypot(across ?? 0, down ?? 0);
    },
    cardBox,
    cardText: () => (driver.card()?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    canPress(which) {
      const button = driver.button(which);
      const box = button?.getBoundingClientRect();
      if (!button || !box || box.width === 0 || opacity(button) < 0.9) return false;
      // Ours takes no press while it has only just come.
      if (button.closest('[data-fresh]')) return false;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      const top = hit(x, y);
      return inside && top !== null && (button === top || button.contains(top));
    },
    isFullyVisible,
    cardInside() {
      const box = cardBox();
      const inside =
        box && box.left >= -0.5 && box.top >= -0.5 && box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5;
      return inside && isFullyVisible() ? box : null;
    },
    async frames(count) {
      for (let left = count; left > 0; left--) {
        await new Promise((done) => requestAnimationFrame(done));
        // After the frame's own work, and after it was drawn.
        await new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        });
      }
    },
  };
  Object.assign(globalThis, { subject });
}

/** The hole in an overlay that is drawn as one path: its second part. */
export function holeIn(path: SVGPathElement | null): Box | null {
  const hole = path?.getAttribute('d')?.split(/z/i)[1]?.trim();
  if (!path || !hole) return null;
  const copy = path.cloneNode() as SVGPathElement;
  copy.setAttribute('d', hole);
  copy.style.visibility = 'hidden';
  path.parentNode?.append(copy);
  const { x, y, width, height } = copy.getBBox();
  copy.remove();
  return width > 0 && height > 0 ? { left: x, top: y, right: x + width, bottom: y + height } : null;
}
