import * as v from 'valibot';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import type { GuideId } from '../../src/data/guides/guide.ts';
import { isNewDay } from '../../src/progress/new-day.ts';
import type { Progress } from '../../src/progress/state.ts';
import { tabMemory } from './tab-memory.ts';

/** Whether the card of a guide is a strip in a tab, and since when. It holds for the guide's next steps there. */
const foldSchema = v.strictObject({ guide: v.picklist(GUIDE_IDS), isFolded: v.boolean(), at: v.number() });
type Fold = v.InferOutput<typeof foldSchema>;

const memory = tabMemory('fold');

/** What the user came for: a sign-in or another guide in between changes nothing about the fold. */
const guideIn = ({ active }: Progress): GuideId | null => active && (active.waiting ?? active.guide);

async function foldOf(tabId: number, guide: GuideId | null): Promise<Fold | null> {
  const parsed = v.safeParse(foldSchema, await memory.read(tabId));
  return parsed.success && parsed.output.guide === guide ? parsed.output : null;
}

/** Whether the card is a strip in this tab. */
export const isFoldedIn = async (tabId: number, progress: Progress): Promise<boolean> =>
  (await foldOf(tabId, guideIn(progress)))?.isFolded ?? false;

/** The user has folded the card in this tab, or unfolded it. */
export async function rememberFold(tabId: number, progress: Progress, isFolded: boolean): Promise<void> {
  const guide = guideIn(progress);
  if (guide) await memory.keep(tabId, { guide, isFolded, at: Date.now() } satisfies Fold);
}

/** A tab opens a page: a guide that was left unfinished on another day begins as a strip there. */
export async function foldOnNewDay(tabId: number, progress: Progress): Promise<void> {
  const guide = guideIn(progress);
  const run = guide && progress.runs[guide];
  if (!run || run.current === null) return;
  const here = await foldOf(tabId, guide);
  const others = Object.values(progress.runs).map((one) => one?.updated ?? 0);
  const last = Math.max(...others, here?.at ?? 0);
  if (isNewDay(last, Date.now())) await rememberFold(tabId, progress, true);
}

/** The tab is gone. */
export const forgetFold = memory.forget;

/** A guide was begun or taken up on purpose: its card is wanted everywhere. */
export const unfoldEverywhere = memory.forgetAll;
