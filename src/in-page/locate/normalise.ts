/**
 * Number words that stand for the same number. Words that are mostly something else ("un", "one", "sei" = "you are") are
 * left out, and so are ordinals: "secondo" also means "according to".
 */
const NUMBERS: Record<string, string> = {
  due: '2', tre: '3', quattro: '4', cinque: '5', sette: '7', otto: '8', nove: '9', dieci: '10',
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
}; // biome-ignore format: a table

/** "(307)", "[3]", "(99+)": how many there are, not what it is called. */
const COUNTER = /[([]\s*\d[\d.,]*\+?\s*[)\]]/g;
/** Zero-width and bidirectional marks, the soft hyphen, and the private areas where icon fonts keep their glyphs. */
const INVISIBLE =
  /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff]|\ufe0e|\ufe0f|[\u{f0000}-\u{10ffff}]/gu;

const known = new Map<string, string>();

/**
 * The form in which two wordings are compared: NFKC, lower case, letters and digits only, single spaces, no counters, no
 * glyphs, small number words as digits. A text of signs alone ("×", "+") is kept as it is; one of glyphs alone is empty.
 *
 * @example normalise('\u00a0Verifica in DUE passaggi… (3)') // 'verifica in 2 passaggi'
 */
export function normalise(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  const words = plain.replace(COUNTER, ' ').match(/[\p{L}\p{M}\p{N}]+/gu);
  const result = words ? words.map((word) => NUMBERS[word] ?? word).join(' ') : plain.replace(/\s+/g, '');
  // Pages repeat the same few hundred texts; texts of messages must not pile up.
  if (known.size > 2000) known.clear();
  if (text.length < 200) known.set(text, result);
  return result;
}

/** The words of a text in the form of `normalise`. */
export function wordsOf(text: string): string[] {
  const plain = normalise(text);
  return plain ? plain.split(' ') : [];
}

/** Whether a text is nothing but an e-mail address; the sign of a menu may stand behind it. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}(\s*[▾▼⌄˅])?$/i.test(text.replace(INVISIBLE, '').trim());
}

/** Ordinary letters and single spaces: most texts, and much quicker to tell than to tidy. */
const TIDY = /^[!-~À-ɏ]+(?: [!-~À-ɏ]+)*$/;

/** White space of any kind made single and trimmed; the wording stays as it is. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
