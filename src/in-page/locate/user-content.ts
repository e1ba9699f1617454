import { composedClosest, siblingsOf } from './tree.ts';

/** Rows of lists and frames of mail programs: there stands what other people wrote, whatever it is called. */
const WRITTEN = '[role=row],[role=gridcell],[role=option],[role=article],article,iframe[sandbox],iframe[srcdoc]';
/** A table with at least so many rows is a list and not a layout. */
const LIST_ROWS = 4;

/**
 * Whether an element is part of what correspondents wrote (subjects, senders, messages). Such text is evidence of nothing:
 * neither of a page nor of a control.
 */
export function isWrittenByOthers(element: Element): boolean {
  if (composedClosest(element, WRITTEN)) return true;
  const row = composedClosest(element, 'tr');
  return row !== null && siblingsOf(row).length >= LIST_ROWS;
}
