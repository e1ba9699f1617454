import type { PageReport, ReportNode } from '../../messages/page-report.ts';
import { BOX_KINDS, type DrawnBox } from '../../messages/report-view.ts';
import type { LanguageTexts } from '../i18n/texts.ts';
import { inside, isWhole, knownIn, labelOf } from './report-words.ts';

/** Left, top, width, height. */
type Place = DrawnBox['at'];

/** More are not drawn: nobody would see them. */
const MAX_BOXES = 1500;
/** Two controls in one another that are as large as each other are one for who sees them. In pixels. */
const SAME = 8;
/** So far beyond the window the drawing goes after what was looked for, in windows. */
const FAR = 3;

type Kind = DrawnBox['kind'];
const CONTROLS: ReadonlySet<string> = new Set<Kind>(['press', 'type', 'choose', 'check', 'pick']);

/** The boxes of a page, the larger below the smaller as they lie on it, and which box each numbered element became. */
export interface Boxes {
  boxes: DrawnBox[];
  byNode: Map<number, number>;
}

interface Around {
  /** What can be seen of the place; `null`: nothing cuts it. */
  clip: Place | null;
  /** The box of the control or heading that this is a part of. */
  holder: number | null;
}

/** Goes through a report's elements and makes a box of each that was told with a place. */
export function boxesOf(body: ReportNode, texts: LanguageTexts): Boxes {
  const boxes: DrawnBox[] = [];
  const byNode = new Map<number, number>();
  const visit = (node: ReportNode, around: Around): void => {
    const { look = {}, n } = node;
    if (look.gone) return;
    const place = placeIn(look.at);
    const clip = look.fixed ? null : around.clip;
    const seen = place && cutTo(place, clip);
    const kind = BOX_KINDS.find((one) => one === look.is);
    let { holder } = around;
    const isInside = holder !== null && kind !== undefined && isPartOf(kind, place, boxes[holder]);
    if (kind && place && seen && !isInside && boxes.length < MAX_BOXES && !look.clipped) {
      const label = labelOf(node, kind);
      const wording = isWhole(label) ? label : '';
      boxes.push({ kind, at: seen, label, wording, says: saysOf(kind, label, texts), mark: null, number: null });
      if (n !== undefined) byNode.set(n, boxes.length - 1);
      if (CONTROLS.has(kind) || kind === 'heading') holder = boxes.length - 1;
    } else if (isInside && n !== undefined && holder !== null) byNode.set(n, holder);
    const inner: Around = { clip: look.cuts && place ? (cutTo(place, clip) ?? [0, 0, 0, 0]) : clip, holder };
    for (const one of inside(node)) if (typeof one !== 'string') visit(one, inner);
  };
  visit(body, { clip: null, holder: null });
  return { boxes, byNode };
}

/** Letters and signs on a control are its label; a control that fills another one is the same for who sees them. */
function isPartOf(kind: Kind, place: Place | null, holder: DrawnBox | undefined): boolean {
  if (kind === 'text') return true;
  if (!place || !holder) return false;
  if (kind === 'picture') return holder.label !== '';
  return CONTROLS.has(kind) && place.every((one, at) => Math.abs(one - (holder.at[at] ?? 0)) <= SAME);
}

const saysOf = (kind: Kind, label: string, { text }: LanguageTexts): string =>
  label
    ? text('drawing:says', { kind: text(`drawing:kinds.${kind}`), label })
    : text('drawing:saysNothing', { kind: text(`drawing:kinds.${kind}`) });

function placeIn(at: unknown): Place | null {
  if (!Array.isArray(at)) return null;
  const [left = 0, top = 0, width = 0, height = 0] = at.map(Number);
  return width > 0 && height > 0 ? [left, top, width, height] : null;
}

function cutTo(place: Place, clip: Place | null): Place | null {
  if (!clip) return place;
  const left = Math.max(place[0], clip[0]);
  const top = Math.max(place[1], clip[1]);
  const width = Math.min(place[0] + place[2], clip[0] + clip[2]) - left;
  const height = Math.min(place[1] + place[3], clip[1] + clip[3]) - top;
  return width > 0 && height > 0 ? [left, top, width, height] : null;
}

/** What of a page is drawn: the window, and as much beside it as what was looked for needs. */
export function viewOf({ width, height }: PageReport['window'], boxes: readonly DrawnBox[]): Place {
  const marked = boxes.filter(({ mark }) => mark !== null).map(({ at }) => at);
  const near = marked.filter(([x, y]) => Math.abs(x) <= width * FAR && Math.abs(y) <= height * FAR);
  const left = Math.min(0, ...near.map(([x]) => x));
  const top = Math.min(0, ...near.map(([, y]) => y));
  const right = Math.max(width, ...near.map(([x, , w]) => x + w));
  const bottom = Math.max(height, ...near.map(([, y, , h]) => y + h));
  return [left, top, right - left, bottom - top];
}

/** Whether anything of a box lies in what is drawn. */
export const isIn = ({ at }: DrawnBox, view: Place): boolean => cutTo(at, view) !== null;

/** The known texts of a page from top to bottom, for a report without places. */
export function linesOf(body: ReportNode): { depth: number; says: string }[] {
  const lines = (node: ReportNode, depth: number): { depth: number; says: string }[] => {
    if (node.look?.gone) return [];
    const says = knownIn([
      ...Object.values(node.names ?? {}),
      ...inside(node).filter((one) => typeof one === 'string'),
    ]);
    const rest = inside(node).flatMap((one) => (typeof one === 'string' ? [] : lines(one, says ? depth + 1 : depth)));
    return says ? [{ depth, says }, ...rest] : rest;
  };
  return lines(body, 0);
}
