import { plainCard } from '../../src/in-page/guidance/shown-card.ts';
import type { ShownCard } from '../../src/in-page/overlay/model.ts';
import { BLANK_CARD } from '../../src/messages/blank-card.ts';
import type { PanelView } from '../../src/messages/views.ts';

/** The card of the step that can be tried: what to press, and afterwards that this was all. */
export function rehearsalCard({ texts, lang, languages, textSize }: PanelView, isDone: boolean): ShownCard {
  const say = (key: keyof typeof texts) => texts[key];
  const stage = isDone ? 'done' : 'step';
  const card = plainCard({
    ...BLANK_CARD,
    lang,
    languages,
    textSize,
    mode: isDone ? 'finished' : 'step',
    step: stage,
    kind: isDone ? 'read' : 'page',
    position: say(isDone ? 'welcome.try.donePosition' : 'welcome.try.position'),
    title: say(`welcome.try.${stage}Title`),
    body: [say(`welcome.try.${stage}Text`)],
    buttons: {
      close: say('card.close'),
      language: say('card.language'),
      move: say('card.move'),
      listen: say('card.listen'),
      silence: say('card.silence'),
      ...(isDone ? { next: say('welcome.try.finish') } : {}),
    },
  });
  return isDone ? card : { ...card, state: 'located' };
}
