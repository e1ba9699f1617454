import { encode } from 'uqr';

/** The dark modules of a QR code, as the path of a drawing of `size` by `size` units. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** Draws a text as a QR code here: nothing is asked of anybody. The quiet zone of four modules belongs to it. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: modules.join('') };
}
