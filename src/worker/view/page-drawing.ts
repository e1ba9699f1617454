import { shapesOfTarget } from '../../data/drawings/targets.ts';
import { labelOf } from '../../data/pages/label-of.ts';
import { targetByName } from '../../data/pages/targets.ts';
import type { CardSays } from '../../messages/views.ts';
import { quote } from '../i18n/quotes.ts';
import type { LanguageTexts } from '../i18n/texts.ts';
import { monthOf } from './month.ts';

/** The drawing of a control's page in words. */
export function altOfPage(target: string, texts: LanguageTexts): string {
  const label = labelOf(target);
  return label
    ? texts.text('handout:picture', { label: quote(label, texts.lang).replaceAll(/\[\[|\]\]/g, '') })
    : texts.text('handout:pictureGroup');
}

/** The month in which a control was last known; one without words of its own is as old as what opens it. */
export function lastSeen(target: string): string | undefined {
  const { names = [], openers = [] } = targetByName(target) ?? {};
  return [...names, ...openers.flatMap((opener) => opener.names)].find(({ seen }) => seen)?.seen;
}

/**
 * A control among its neighbours as last known, for somebody who looks for it on a page that may have changed since; with the
 * month in which it was last seen there.
 */
export function pageDrawing(target: string | null, texts: LanguageTexts): CardSays['lastKnown'] {
  const shapes = shapesOfTarget(target ?? '');
  const seen = lastSeen(target ?? '');
  if (!target || !seen || shapes.length === 0) return null;
  return {
    alt: altOfPage(target, texts),
    shapes,
    caption: texts.text('common:card.lastKnown', { month: monthOf(seen, texts.lang) }),
  };
}
