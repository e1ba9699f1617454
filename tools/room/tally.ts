import { fits, fitsPresented, NOTHING, type Room } from '../../test/support/room.ts';

/** From this width of the window on nothing that must be read may be hidden; in smaller ones at most so much of it. */
const ROOMY = 1093;
const TIGHT_SHARE = 0.1;

interface Line {
  width: number;
  window: string;
  text: number;
  cards: number;
  inside: number;
  sentence: number;
  target: number;
  read: number;
}

const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;

/** Counts how cards lie, a line for each window and size of text, and remembers what fell short or failed. */
export class Tally {
  readonly #lines = new Map<string, Line>();
  readonly #short: string[] = [];
  readonly #failed: string[] = [];
  readonly #masked = new Map<string, string>();
  readonly #isPresented: boolean;

  /** @param isPresented the screen is shared */
  constructor(isPresented: boolean) {
    this.#isPresented = isPresented;
  }

  /** Whether a card lies as it should in a window of this width. */
  isFine(room: Room, width: number): boolean {
    return fits(room, width < ROOMY ? TIGHT_SHARE : NOTHING) && !(this.#isPresented && !fitsPresented(room));
  }

  /** One card in one window. @param name what is told of it when it falls short */
  count({ width, height }: { width: number; height: number }, text: number, room: Room, name: string): void {
    const window = `${width} x ${height}`;
    const key = `${window} ${text}`;
    const fresh = { width, window, text, cards: 0, inside: 0, sentence: 0, target: 0, read: 0 };
    const line = this.#lines.get(key) ?? fresh;
    line.cards++;
    if (room.isInside) line.inside++;
    if (room.isFirstSentenceSeen) line.sentence++;
    line.target = Math.max(line.target, room.targetCovered);
    line.read = Math.max(line.read, room.mustReadCovered);
    this.#lines.set(key, line);
    if (this.#isPresented) for (const words of room.masked) this.#masked.set(words, name);
    if (!this.isFine(room, width))
      this.#short.push(`${window}, ${text} %: ${name} (${room.form}): ${whatIs(room, this.#isPresented)}`);
  }

  /** Something could not be measured. */
  failed(what: string, error: Error): null {
    this.#failed.push(`${what}: ${shortened(error.message.split('\n')[0] ?? '')}`);
    return null;
  }

  /** Prints the table, what falls short of its bar, and what failed. @returns the exit code */
  print(): number {
    console.log('window        text  cards  first sentence in sight  target covered  must-read covered  card inside');
    const cells = (...all: [string, number][]) => all.map(([text, width]) => text.padStart(width)).join('');
    for (const { window, text, cards, inside, sentence, target, read } of this.#lines.values())
      console.log(
        window.padEnd(12) +
          cells(
            [`${text} %`, 6],
            [`${cards}`, 7],
            [percent(sentence / cards), 25],
            [percent(target), 16],
            [percent(read), 19],
            [percent(inside / cards), 13],
          ),
      );
    const masked = [...this.#masked].map(([words, name]) => `${name}: ${words}`);
    for (const [title, list] of [
      ['falls short', this.#short],
      ['failed', this.#failed],
      ['words to be read are covered by the mask', masked],
    ] as const)
      if (list.length > 0) console.log(`\n${list.length} ${title}:\n${list.join('\n')}`);
    return this.#lines.size === 0 || this.#short.length > 0 || this.#failed.length > 0 ? 1 : 0;
  }
}

/** A long story is told by its beginning and its end. */
const shortened = (text: string): string => (text.length > 600 ? `${text.slice(0, 150)} … ${text.slice(-450)}` : text);

const whatIs = (room: Room, isPresented: boolean): string => {
  const { isInside, isFirstSentenceSeen, targetCovered, mustReadCovered, widthShare } = room;
  return [
    isPresented && !fitsPresented(room) ? `${percent(widthShare)} of the width` : '',
    isFirstSentenceSeen ? '' : 'first sentence out of sight',
    targetCovered > NOTHING ? `target covered ${percent(targetCovered)}` : '',
    mustReadCovered > NOTHING ? `must-read covered ${percent(mustReadCovered)}` : '',
    isInside ? '' : 'outside of the window',
  ]
    .filter(Boolean)
    .join(', ');
};
