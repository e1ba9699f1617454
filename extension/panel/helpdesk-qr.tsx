import { encode } from 'uqr';

/** A QR code, drawn here: nothing is asked of anybody. Dark on light in every colour scheme, so that every camera reads it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  // The quiet zone of four modules belongs to the code.
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" data-part="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect class="light" width={size} height={size} />
      <path class="dark" d={modules.join('')} />
    </svg>
  );
}
