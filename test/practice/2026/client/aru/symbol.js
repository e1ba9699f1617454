import { AruElement } from './element.js';

/** Own drawings on a grid of 24, as paths of strokes. */
const PATHS = {
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  contacts: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  tasks: 'M4 12l5 5L20 6',
  settings: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2',
  alert: 'M12 3l10 18H2zM12 10v5M12 17v1',
  help: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M5 12h.5M12 12h.5M19 12h.5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15 15l6 6',
  write: 'M4 20l4-1L20 7l-3-3L5 16zM14 6l4 4',
  folder: 'M3 6h7l2 2h9v11H3z',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  star: 'M12 4l2.5 5.3 5.5.7-4 4 1 6-5-3-5 3 1-6-4-4 5.5-.7z',
  clip: 'M8 12l6-6a3 3 0 0 1 4 4l-8 8a5 5 0 0 1-7-7l7-7',
  down: 'M6 9l6 6 6-6',
  back: 'M14 6l-6 6 6 6',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  check: 'M5 12l5 5 9-10',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  download: 'M12 4v12M7 11l5 5 5-5M4 20h16',
  open: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  card: 'M3 6h18v12H3zM3 10h18M7 15h4',
  sign: 'M4 18c4-1 4-12 8-12s-2 10 2 10 3-4 6-4',
  video: 'M3 7h12v10H3zM15 11l6-4v10l-6-4',
  phone: 'M7 3h10v18H7zM11 18h2',
};

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing; `name` makes it an image with a name, otherwise it is decoration. */
class AruSymbol extends AruElement {
  static props = { symbol: '', name: '' };
  static shown = ['symbol'];
  static css =
    ':host { display: inline-flex; } svg { width: 1.35em; height: 1.35em; fill: none; stroke: currentcolor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }';

  draw() {
    if (this.name) this.title = this.name;
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', PATHS[this.symbol] ?? '');
    svg.append(path);
    return svg;
  }
}
customElements.define('aru-symbol', AruSymbol);

/** Makes a symbol for the inside of another component. */
export const symbol = (name) =>
  Object.assign(document.createElement('aru-symbol'), { symbol: name, given: { symbol: name } });
