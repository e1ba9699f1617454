import { everyElement } from './elements.ts';

/** A page as it stands, without its scripts: open shadow roots and all styles are in the text. */
export interface Snapshot {
  url: string;
  title: string;
  html: string;
}

/**
 * Takes the page that is open down as text. What only the browser knows (ticked boxes, sizes of pictures, constructed style
 * sheets) is written into the page first, so the page is not to be used afterwards.
 */
export function takeSnapshot(): Snapshot {
  const { href: url } = location;
  const { title } = document;
  const roots: (Document | ShadowRoot)[] = [document];
  for (const element of everyElement(document)) {
    if (element.shadowRoot) roots.push(element.shadowRoot);
    if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))
      element.toggleAttribute('checked', element.checked);
    if (element instanceof HTMLImageElement) {
      const { width, height } = element.getBoundingClientRect();
      Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
      element.removeAttribute('src');
    }
  }
  for (const root of roots) {
    const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
    const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
    for (const old of root.querySelectorAll('style,link,script,noscript')) old.remove();
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.head : root).prepend(style);
    root.adoptedStyleSheets = [];
  }
  const shadowRoots = roots.filter((root) => root instanceof ShadowRoot);
  return { url, title, html: document.documentElement.getHTML({ shadowRoots }) };
}

/** Shows a snapshot in this window, in place of all that is there. */
export async function showSnapshot({ html }: Snapshot): Promise<void> {
  document.documentElement.setHTMLUnsafe(html);
  const frames = [...everyElement(document)].filter((element) => element instanceof HTMLIFrameElement);
  await Promise.all(frames.filter((frame) => frame.hasAttribute('srcdoc')).map(loaded));
}

const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((done) => {
    frame.addEventListener('load', () => done(), { once: true });
  });
