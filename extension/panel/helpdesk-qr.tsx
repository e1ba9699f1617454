import { qrDrawing } from '../../src/worker/links/qr.ts';

/** A QR code. Dark on light in every colour scheme, so that every camera reads it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrDrawing(text);
  return (
    <svg class="qr" data-part="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect class="light" width={size} height={size} />
      <path class="dark" d={path} />
    </svg>
  );
}
