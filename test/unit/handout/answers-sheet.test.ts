import { expect, it } from 'vitest';
import { ANSWERS, answerNumber } from '../../../src/data/answers/catalogue.ts';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { textsFor } from '../../../src/worker/i18n/texts.ts';
import { answersSheet } from '../../../tools/handout/answers-sheet.tsx';

it.each(LANGUAGES)('the sheet of short answers in %s has every answer with its number and its month', (lang) => {
  const { html, title, made } = answersSheet(lang, '2026-11-26', '1.2.3');
  const { text } = textsFor(lang);
  for (const answer of ANSWERS)
    expect(html).toContain(`${answerNumber(answer)}. ${text(`answers:answers.${answer.id}.title`)}`);
  expect(html.match(/class="kind"/g)).toHaveLength(ANSWERS.length);
  expect(html).not.toMatch(/\{\{|\}\}|undefined|\[\[/);
  expect(title).toBe(text('answers:page.answers'));
  expect(made).toContain('1.2.3');
});
