import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { paginate } from './paginate.ts';

/** A piece of a sheet that is not broken. */
export interface Block {
  key: string;
  /** For those only who follow a branch. */
  isBranch?: boolean;
  of: ComponentChildren;
}

interface SheetsProps {
  /** What stands on the sheets. @param level how much may be left out: 0 nothing, 1 and more what matters less */
  blocksAt(level: number): Block[];
  /** The last level there is. */
  levels: number;
  /** The level from which on steps stand closer. */
  tightFrom: number;
  maxSheets: number;
  /** At the foot of every sheet. */
  brand: string;
  title: string;
  made: string;
  page: string;
  onCount(sheets: number): void;
}

/** Sheets of A4 as they come out of the printer: measured here, so that every browser breaks them in the same places. */
export function Sheets({ blocksAt, levels, tightFrom, maxSheets, brand, title, made, page, onCount }: SheetsProps) {
  const [level, setLevel] = useState(0);
  const [sheets, setSheets] = useState<number[] | null>(null);
  const measure = useRef<HTMLDivElement>(null);
  const blocks = blocksAt(level);
  const look = level < tightFrom ? 'paper' : 'paper tight';
  useLayoutEffect(() => {
    const column = measure.current;
    if (!column) return;
    const [probe, ...measured] = [...column.children].map((one) => one.getBoundingClientRect().height);
    const found = paginate(measured, probe ?? 0);
    const isCutOff = measured.some((height) => height > (probe ?? 0));
    if ((found.length > maxSheets || isCutOff) && level < levels) return setLevel(level + 1);
    setSheets(found);
    onCount(found.length);
  });
  if (!sheets)
    return (
      <div class={`measure ${look}`} ref={measure}>
        <div class="room" />
        {blocks.map((block) => (
          <Piece key={block.key} block={block} />
        ))}
      </div>
    );
  const starts = sheets.map((_, at) => sheets.slice(0, at).reduce((sum, count) => sum + count, 0));
  return (
    <div class="sheets" data-part="sheets" data-level={level}>
      {sheets.map((count, at) => (
        <section key={starts[at]} class={`sheet ${look}`} data-part="sheet">
          {blocks.slice(starts[at], (starts[at] ?? 0) + count).map((block) => (
            <Piece key={block.key} block={block} />
          ))}
          <p class="foot">
            <span>
              {brand}: {title}
            </span>
            <span>{made}</span>
            <span>{page.replace('{{page}}', String(at + 1)).replace('{{total}}', String(sheets.length))}</span>
          </p>
        </section>
      ))}
    </div>
  );
}

const Piece = ({ block: { isBranch, of } }: { block: Block }) => (
  <div class={isBranch ? 'block branch' : 'block'}>{of}</div>
);
