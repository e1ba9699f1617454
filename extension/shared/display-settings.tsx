import { TEXT_SIZES } from '../../src/messages/answers.ts';
import type { OwnPageProps } from './props.ts';

/** In which language and how large everything of ours speaks. */
export function LookSettings({ view, send }: Omit<OwnPageProps, 'ask'>) {
  const { texts } = view;
  return (
    <>
      <fieldset>
        <legend>{texts.language}</legend>
        {view.languages.map((language) => (
          <label key={language.id} lang={language.id}>
            <input
              type="radio"
              name="language"
              value={language.id}
              checked={language.id === view.lang}
              onChange={() => send({ type: 'language', lang: language.id })}
            />
            {language.name}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{texts.textSize}</legend>
        {TEXT_SIZES.map((percent) => (
          <label key={percent}>
            <input
              type="radio"
              name="text-size"
              value={percent}
              checked={percent === view.textSize}
              onChange={() => send({ type: 'text-size', percent })}
            />
            {percent} %
          </label>
        ))}
      </fieldset>
    </>
  );
}
