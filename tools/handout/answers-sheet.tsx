/** @jsxImportSource ../../src/in-page/overlay/jsx */
import { readFileSync } from 'node:fs';
import { ANSWERS, answerNumber } from '../../src/data/answers/catalogue.ts';
import { Marked } from '../../src/in-page/overlay/labelled-text.tsx';
import type { Language } from '../../src/shared/languages.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { answerTexts } from '../../src/worker/view/help.ts';
import { written } from './dates.ts';
import type { SheetFoot } from './print.ts';
import { toHtml } from './render.ts';

const css = readFileSync('tools/handout/sheet.css', 'utf8');

/** The short answers on paper, in one language. */
export interface AnswersSheet extends SheetFoot {
  html: string;
}

/** The short answers with the numbers that are read out. @param today `YYYY-MM-DD` */
export function answersSheet(lang: Language, today: string, version: string): AnswersSheet {
  const texts = textsFor(lang);
  const title = texts.text('answers:page.answers');
  const made = texts.text('handout:made', { date: written(`${today}T12:00`, lang, { day: 'numeric' }), version });
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <style>{css}</style>
      </head>
      <body>
        <header>
          <p class="brand">PEC Passo</p>
          <h1>{title}</h1>
          <p class="made">{made}</p>
        </header>
        <p>{texts.text('answers:page.answersText')}</p>
        {ANSWERS.map((answer) => {
          const { text, note } = answerTexts(answer, lang, today);
          return (
            <article class="step">
              <h2>
                {answerNumber(answer)}. {texts.text(`answers:answers.${answer.id}.title`)}
              </h2>
              {text.map((line) => (
                <p>
                  <Marked text={line} lang={lang} />
                </p>
              ))}
              <p class="kind">{note}</p>
            </article>
          );
        })}
        <p class="imprint">{texts.text('handout:sheet.imprint')}</p>
      </body>
    </html>
  );
  return { html: `<!doctype html>\n${toHtml(page)}`, title, made, words: texts.below('handout:sheet') };
}
