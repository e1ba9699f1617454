import type { CardView } from '../../messages/views.ts';
import type { Language } from '../../shared/languages.ts';
import type { Organisation } from '../policy/policy.ts';

/** What every card needs to know of the user's settings. */
export interface DisplaySettings {
  lang: Language;
  /** Per cent. */
  textSize: number;
  /** Where the user has put the card. */
  place?: CardView['place'];
  /** Personal texts are covered on the pages. */
  mask?: boolean;
  /** The screen is shared. */
  presenter?: boolean;
  /** Keys as this browser writes them; absent: none. */
  keys?: { panel?: string | undefined; focus?: string | undefined };
  /** `YYYY-MM-DD`; needed where a step offers a reminder. */
  today?: string;
  /** What the user's organisation has set; absent: nothing. */
  organisation?: Organisation;
}
