import { type CardModel, PLAIN_CARD } from '../../src/in-page/overlay/model.ts';
import type { PanelView } from '../../src/messages/views.ts';

/** The card of the step that can be tried: what to press, and afterwards that this was all. */
export function rehearsalCard(
  { texts, lang, textSize }: PanelView,
  isDone: boolean,
  next: PanelView['languages'][number] | undefined,
): CardModel {
  const say = (key: keyof typeof texts) => texts[key];
  const stage = isDone ? 'done' : 'step';
  return {
    ...PLAIN_CARD,
    guide: '',
    step: stage,
    kind: isDone ? 'read' : 'page',
    state: isDone ? 'done' : 'located',
    page: '',
    lang,
    textSize,
    position: say(isDone ? 'welcome.try.donePosition' : 'welcome.try.position'),
    title: say(`welcome.try.${stage}Title`),
    text: [say(`welcome.try.${stage}Text`)],
    buttons: isDone ? [{ part: 'next', label: say('welcome.try.finish'), look: 'main' }] : [],
    language: { label: say('card.language'), next: next?.name ?? '', nextLang: next?.id ?? lang },
    closeLabel: say('card.close'),
    moveLabel: say('card.move'),
    listenLabel: say('card.listen'),
    silenceLabel: say('card.silence'),
  };
}
