import type { GuideId } from '../data/guides/guide.ts';
import type { SeenPage, StuckRecord } from './state.ts';

/** What can happen to the progress. Events about a step name it, so that a late or repeated one changes nothing. */
export type ProgressEvent =
  /** The user started, continued (`fresh: false`) or restarted a guide, perhaps at a step and with choices answered. */
  | { type: 'started'; guide: GuideId; step: string | null; choices: Record<string, string>; fresh: boolean }
  /** An overlay looked at its page. `news`: the page was opened or changed since the step is shown there. */
  | { type: 'looked'; page: SeenPage; facts: string[]; news: boolean; validUntil?: string | null | undefined }
  /** The page showed that the step is done: a real click, a real change, a checked box. */
  | { type: 'proved'; guide: GuideId; step: string; by: 'click' | 'change' | 'checked' }
  /** The page is complete and does not show what the step is about. */
  | { type: 'absent'; guide: GuideId; step: string }
  | { type: 'chosen'; guide: GuideId; step: string; option: string }
  /** The user says that the step is done. */
  | { type: 'confirmed'; guide: GuideId; step: string }
  | { type: 'skipped'; guide: GuideId; step: string }
  | { type: 'went-back'; guide: GuideId; step: string }
  /** The step cannot be shown, or the user says so. */
  | ({ type: 'stuck'; guide: GuideId } & Omit<StuckRecord, 'at'>)
  /** The user put the guide away; its progress stays. */
  | { type: 'closed' }
  /** The user does not want to be reminded of a guide that was put away. */
  | { type: 'sent-away'; guide: GuideId };

/** A guide is begun or, where it was begun before, taken up where it was left. */
export const takenUp = (guide: GuideId): ProgressEvent => ({
  type: 'started',
  guide,
  step: null,
  choices: {},
  fresh: false,
});
