/** @jsxImportSource ../../src/in-page/overlay/jsx */
import type { Leaflet } from './leaflet.ts';
import type { Picture } from './pictures.ts';

/** A piece of a page with its ring and the step's code beside it. */
export function Shown({
  picture,
  alt,
  code,
  words,
}: {
  picture: Picture;
  alt: string;
  code: string;
  words: Leaflet['words'];
}) {
  return (
    <figure class={picture.width > WIDE ? 'wide' : ''}>
      <div class="frame">
        {/* biome-ignore lint/a11y/useAltText: it is there; the types of this JSX do not know it */}
        <img {...{ src: `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`, alt }} />
        <span class="flag" aria-hidden="true" style={flagPlace(picture)}>
          {code}
        </span>
      </div>
      <figcaption>{words.practice}</figcaption>
    </figure>
  );
}

/** A wider piece stands below the words, in CSS pixels of the page it was taken from. */
const WIDE = 620;

/** The room that a flag needs, in CSS pixels of the page. */
const FLAG = 80;

/** Beside the ring where there is room, so that it hides no label above the control; else on its upper edge. */
function flagPlace({ width, height, ring }: Picture): string {
  const at = (x: number, y: number, shift: string) =>
    `left:${((100 * x) / width).toFixed(2)}%;top:${((100 * y) / height).toFixed(2)}%;transform:translate(${shift})`;
  const middle = ring.y + ring.height / 2;
  if (ring.x > FLAG) return at(ring.x - 12, middle, '-100%,-50%');
  if (width - ring.x - ring.width > FLAG) return at(ring.x + ring.width + 12, middle, '0,-50%');
  return at(Math.max(ring.x, 0), ring.y, '10%,-60%');
}
