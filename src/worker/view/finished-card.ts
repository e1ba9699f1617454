import { guideById } from '../../data/guides/catalogue.ts';
import type { Guide } from '../../data/guides/guide.ts';
import type { CardView } from '../../messages/views.ts';
import { firstUnseen } from '../../progress/path.ts';
import type { Progress, Run } from '../../progress/state.ts';
import { textsFor } from '../i18n/texts.ts';
import { aimOfEnd } from './aim.ts';
import { frame, paragraphs } from './frame.ts';
import type { DisplaySettings } from './settings.ts';

/** The end of a guide. It claims what a page has shown; else it says what to look for, and leads back. */
export function finishedCard(progress: Progress, guide: Guide, run: Run, look: DisplaySettings): CardView {
  const texts = textsFor(look.lang);
  const { text } = texts;
  const card = frame(progress, guide, look, texts);
  const { reached } = run;
  const isSeen = reached !== undefined;
  const when = (at: number) =>
    new Intl.DateTimeFormat(look.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const after = isSeen && guide.follow ? guideById(guide.follow)?.id : undefined;
  const next = after && progress.runs[after]?.current !== null ? after : null;
  return {
    ...card,
    mode: 'finished',
    kind: 'read',
    title: text(isSeen ? `${guide.id}:done.title` : 'common:card.unseenTitle'),
    body: isSeen
      ? [...paragraphs(text(`${guide.id}:done.text`)), text('common:card.reached', { when: when(reached) })]
      : [text('common:card.unseen'), ...paragraphs(texts.check(guide.id))],
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
