import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { MAX_SEARCH_LENGTH } from '../../src/messages/answers.ts';
import { foundSchema } from '../../src/messages/help.ts';
import type { PanelView } from '../../src/messages/views.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { GoToGuide } from './go-to-guide.tsx';
import { TextField } from './helpdesk-field.tsx';
import { ShortAnswer } from './short-answer.tsx';

/** What helps, in the order in which it is shown, and whether somebody searched for it. */
interface Result {
  keys: string[];
  text: string;
}

interface HelpFinderProps extends Pick<OwnPageProps, 'view' | 'ask'> {
  /** Little room: the lists are folded away and only the search stands there. */
  isBrief?: boolean;
}

/** Asks what the matter is and leads to the guide or the short answer: by a list of needs, or in one's own words. */
export function HelpFinder({ view, ask, isBrief = false }: HelpFinderProps) {
  const { texts, needs, answers } = view.help;
  const [text, setText] = useState('');
  const [result, setResult] = useState<Result | null>(null);
  const search = async () => {
    if (text.trim() === '') return setResult(null);
    const parsed = v.safeParse(foundSchema, await ask({ type: 'find', text }));
    setResult(parsed.success ? { keys: parsed.output.found, text } : null);
  };
  // A guide that has begun meanwhile is what matters now.
  useEffect(() => setResult(null), [view.active]);
  const needList = (
    <ul class="needs">
      {needs.map(({ id, label, help }) => (
        <li key={id}>
          <button
            type="button"
            class="quiet"
            data-part="need"
            data-need={id}
            aria-pressed={result?.text === id}
            onClick={() => setResult({ keys: [help], text: id })}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
  const answerList = (
    <details data-part="answers">
      <summary>
        <span class="name">{texts.answers}</span>
      </summary>
      <p>{texts.answersText}</p>
      {answers.map((answer) => (
        <ShortAnswer key={answer.id} answer={answer} view={view} isOpen={false} />
      ))}
    </details>
  );
  return (
    <section aria-labelledby="help" data-part="help" class={isBrief ? 'brief-help' : undefined}>
      <h2 id="help">{texts.title}</h2>
      {!isBrief && <p>{texts.intro}</p>}
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void search();
          }}
        >
          <fieldset>
            <TextField part="help-text" label={texts.search} text={text} longest={MAX_SEARCH_LENGTH} onText={setText} />
            <button type="submit" data-part="help-go">
              {texts.go}
            </button>
            {!isBrief && <p class="hint">{texts.hint}</p>}
          </fieldset>
        </form>
      </search>
      <p role="status" data-part="help-said">
        {result && (result.keys.length > 0 ? texts.found : texts.none)}
      </p>
      {result?.keys.map((key) => (
        <Helped key={`${key} ${result.text}`} is={key} view={view} />
      ))}
      {isBrief ? (
        <details data-part="needs">
          <summary>
            <span class="name">{texts.choose}</span>
          </summary>
          {needList}
          {answerList}
        </details>
      ) : (
        <>
          {needList}
          {answerList}
        </>
      )}
    </section>
  );
}

/** One thing that helps: a guide to go to, or an answer to read at once. */
function Helped({ is, view }: { is: string; view: PanelView }) {
  const [kind, id] = is.split('/');
  const answer = kind === 'answer' && view.help.answers.find((one) => one.id === id);
  if (answer) return <ShortAnswer answer={answer} view={view} isOpen={true} />;
  const guide = view.guides.find((one) => one.id === id);
  return guide ? (
    <div class="found" data-part="found" data-guide={guide.id}>
      <h3>{guide.title}</h3>
      <GoToGuide guide={guide.id} texts={view.help.texts} />
    </div>
  ) : null;
}
