import type { GuideIcon as Icon } from '../../src/data/guides/guide.ts';

const SHIELD = 'M12 3l7 2.5v5.5c0 4.7-2.9 8.1-7 10-4.1-1.9-7-5.3-7-10V5.5z';

/** What each shows, in strokes on a sheet of 24 by 24. */
const STROKES: Record<Icon, string> = {
  door: 'M14 3h6v18h-6M3 12h11M10 8l4 4-4 4',
  checklist: 'M3 6l1.5 1.5L7 5M3 12.5L4.5 14 7 11.5M3 19l1.5 1.5L7 18M11 6.5h10M11 13h10M11 19.5h10',
  person: 'M3 5h18v14H3zM9 11.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.8 16.5c.4-2 1.6-3 3.2-3s2.8 1 3.2 3M15 10h3.5M15 14h3.5',
  shield: `${SHIELD}M8.5 12l2.5 2.5 4.5-5`,
  'shield-off': `${SHIELD}M9 9.5l6 6M15 9.5l-6 6`,
  key: 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12h9.5M18 12v4M21.5 12v3',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2.5',
  phone: 'M7 2.5h10v19H7zM10.5 18.5h3',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5c0-3.3 5-3.3 5-.2 0 2-2.5 2.2-2.5 4.2M12 16.8v.2',
  at: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM15.5 8.5v5c0 3 5 2.5 5-1.5a8.5 8.5 0 1 0-4 7.2',
  envelope: 'M3 5.5h18v13H3zM3 6.5l9 7 9-7',
  box: 'M3 8l9-4.5L21 8v9l-9 4.5L3 17zM3 8l9 4.5L21 8M12 12.5v9',
};

/** The small drawing beside the name of a guide; the name says all that it says. */
export const GuideIcon = ({ is }: { is: Icon }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={STROKES[is]} />
  </svg>
);
