/** A fact about Aruba's pages has to be looked at again after so long, in months: the pages changed twice in three years. */
export const LASTS = 18;

/** The month from which a fact is overdue. @param month in which it was last known, `YYYY-MM` */
export function later(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + LASTS;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** Whether a fact is overdue. @param today `YYYY-MM-DD` */
export const isOverdue = ({ seen }: { seen: string }, today: string): boolean => later(seen) <= today.slice(0, 7);
