/** What the address asks for. */
export interface Wanted {
  what: string;
  lang: string | null;
  /** The start link also as a QR code. */
  hasQr: boolean;
  /** Answers to questions of the guide: step → option. */
  answers: Record<string, string>;
}

/** @example readWanted('#what=confirm-identity&choose-method=spid&qr=no') */
export function readWanted(hash: string): Wanted {
  const { what = '', lang, qr, ...answers } = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  return { what, lang: lang ?? null, hasQr: qr !== 'no', answers };
}

/** The address that asks for the same. */
export const writeWanted = ({ what, lang, hasQr, answers }: Wanted): string =>
  `#${new URLSearchParams({ what, ...(lang && { lang }), ...(!hasQr && { qr: 'no' }), ...answers })}`;
