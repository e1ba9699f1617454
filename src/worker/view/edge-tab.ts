import { guideById } from '../../data/guides/catalogue.ts';
import type { CardView } from '../../messages/views.ts';
import { latestClosed } from '../../progress/path.ts';
import type { Progress } from '../../progress/state.ts';
import { textsFor } from '../i18n/texts.ts';
import { isHidden, NOTHING_SET } from '../policy/policy.ts';
import { frame } from './frame.ts';
import type { DisplaySettings } from './settings.ts';

/** The tab at the edge of a page, for the guide that was closed last; `null` when a guide is in front or none is to come back. */
export function composeTab(progress: Progress, look: DisplaySettings): CardView | null {
  const guide = progress.active ? undefined : guideById(latestClosed(progress) ?? '');
  if (!guide || isHidden(look.organisation ?? NOTHING_SET, guide.id)) return null;
  const texts = textsFor(look.lang);
  const { text } = texts;
  const card = frame(progress, guide, look, texts);
  const label = text('common:buttons.tab', { title: card.guideTitle });
  return {
    ...card,
    mode: 'tab',
    title: card.guideTitle,
    buttons: { ...card.buttons, continue: label, away: text('common:buttons.away') },
  };
}
