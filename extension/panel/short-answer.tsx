import type { HelpView } from '../../src/messages/help.ts';
import type { PanelView } from '../../src/messages/views.ts';
import { Marked } from './from-overlay.ts';
import { GoToGuide } from './go-to-guide.tsx';

interface ShortAnswerProps {
  answer: HelpView['answers'][number];
  view: PanelView;
  isOpen: boolean;
}

/** A short answer with the number that is read out, when it was last known to be true, and the guide to go on with. */
export function ShortAnswer({ answer, view, isOpen }: ShortAnswerProps) {
  const { guide } = answer;
  const title = view.guides.find(({ id }) => id === guide)?.title;
  return (
    <details data-part="answer" data-answer={answer.id} open={isOpen}>
      <summary>
        <span class="name">
          <strong class="number">{answer.number}</strong> <span lang={answer.lang}>{answer.title}</span>
        </span>
      </summary>
      {answer.text.map((line) => (
        <p key={line} lang={answer.lang}>
          <Marked text={line} lang={answer.lang} />
        </p>
      ))}
      <p class="hint">{answer.note}</p>
      {guide && title && (
        <>
          <p>{title}</p>
          <GoToGuide guide={guide} texts={view.help.texts} />
        </>
      )}
    </details>
  );
}
