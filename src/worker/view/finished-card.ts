import { guideById } from '../../data/guides/catalogue.ts';
import type { Guide } from '../../data/guides/guide.ts';
import type { CardView } from '../../messages/views.ts';
import { firstUnseen } from '../../progress/path.ts';
import type { Progress, Run } from '../../progress/state.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { isHidden, NOTHING_SET } from '../policy/policy.ts';
import { aimOfEnd } from './aim.ts';
import { frame, paragraphs } from './frame.ts';
import type { DisplaySettings } from './settings.ts';

/** The end of a guide. It claims what a page has shown; else it says what to look for, and leads back. */
export function finishedCard(progress: Progress, guide: Guide, run: Run, look: DisplaySettings): CardView {
  const texts = textsFor(look.lang);
  const { text } = texts;
  const card = frame(progress, guide, look, texts);
  const isSeen = run.reached !== undefined;
  // Where a page could have shown that it worked and has not, nothing is built on it.
  const after = isSeen || !guide.goal ? guideById(guide.follow ?? '')?.id : undefined;
  const isWanted =
    after && progress.runs[after]?.current !== null && !isHidden(look.organisation ?? NOTHING_SET, after);
  const next = isWanted ? after : null;
  return {
    ...card,
    mode: 'finished',
    kind: 'read',
    title: text(isSeen ? `${guide.id}:done.title` : 'common:card.unseenTitle'),
    body: bodyOf(guide, run, texts),
    position: text('common:card.donePosition'),
    buttons: {
      ...card.buttons,
      finish: text('common:buttons.done'),
      back: text(!isSeen && firstUnseen(guide, run) ? 'common:buttons.lookAgain' : 'common:buttons.back'),
      restart: text('common:buttons.restart'),
      ...(next ? { follow: text('common:buttons.follow', { title: text(`${next}:title`) }) } : {}),
    },
    follow: next,
    aim: isSeen ? null : aimOfEnd(guide),
  };
}

/** What was reached and when; or, where no page showed it, when the user went through it and what to look for. */
function bodyOf(guide: Guide, { reached, steps }: Run, { lang, text, check }: LanguageTexts): string[] {
  const when = (at: number) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  if (reached !== undefined)
    return [...paragraphs(text(`${guide.id}:done.text`)), text('common:card.reached', { when: when(reached) })];
  const said = Math.max(0, ...Object.values(steps).map(({ at }) => at));
  return [
    text('common:card.unseen'),
    ...(said ? [text('common:card.said', { when: when(said) })] : []),
    ...paragraphs(check(guide.id)),
  ];
}
