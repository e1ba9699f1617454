/** What browsers know and the types of the document do not. */

interface IntersectionObserverEntry {
  /** Chromium's answer to `trackVisibility`: nothing lies over the target, and nothing changes how it looks. */
  readonly isVisible?: boolean;
}

interface Element {
  /** Firefox, and only in scripts of extensions: the shadow root, whether or not it is closed to the page. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
