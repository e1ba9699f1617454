import type { ShownCard } from './model.ts';

/** What a screen reader is told of a card: all of a step that is new, else only the notes that have come. */
export function newsOf({ view, notes, text }: ShownCard, before: ShownCard | null): string {
  const said = before?.notes ?? [];
  const news = [...notes.filter((note) => !said.includes(note))];
  return plain(before ? news.join(' ') : [`${view.position}. ${view.title}.`, ...notes, ...text].join(' '));
}

const plain = (text: string): string => text.replace(/\[\[|\]\]/g, '');

/** With the sentence that the page keeps presses from us. */
export const told = (shown: ShownCard): ShownCard => ({
  ...shown,
  notes: [shown.view.buttons.unheard ?? '', ...shown.notes],
});
