import { ANSWERS, answerNumber } from '../../data/answers/catalogue.ts';
import { type Help, NEEDS } from '../../data/answers/needs.ts';
import { GUIDES } from '../../data/guides/catalogue.ts';
import type { Guide } from '../../data/guides/guide.ts';
import { LANGUAGES } from '../../shared/languages.ts';
import { textsFor } from '../i18n/texts.ts';
import { type OwnAnswer, ownNumber } from '../policy/answers.ts';
import { alike, wordsOf } from './similar-words.ts';
import { stepText } from './step-texts.ts';

/** How much a word counts, by where it stands. What people say weighs most, what is only mentioned least. */
const WEIGHTS = { said: 6, title: 6, words: 5, purpose: 2, steps: 1.5, labels: 0.5 };
type Field = keyof typeof WEIGHTS;

/** What can be found, with its words in all languages. */
interface Entry {
  help: Help;
  fields: Map<string, number>;
}

/** No more are shown. */
const MAX_SHOWN = 5;

/** What matches so much worse than the best is not meant. */
const WORTH = 0.3;

/**
 * The guides and answers that fit some words, the best first. Any of the three languages and Italian labels of the pages will
 * do, whatever language is shown; `A3` is the answer of that number.
 * @example findHelp('new phone') // [{ guide: 'new-phone' }, …]
 */
export function findHelp(text: string): Help[] {
  const numbered = ANSWERS.find(
    (answer) => answerNumber(answer).toLowerCase() === text.replace(/\s/g, '').toLowerCase(),
  );
  if (numbered) return [{ answer: numbered.id }];
  const entries = allEntries();
  const asked = wordsOf(text);
  const rare = asked.map((word) => {
    const holding = entries.filter(({ fields }) => [...fields.keys()].some((one) => alike(word, one) === 1)).length;
    return Math.log(1 + entries.length / (1 + holding));
  });
  const scored = entries
    .map(({ help, fields }) => ({ help, score: scoreOf(asked, rare, fields) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  return best
    ? scored
        .filter(({ score }) => score >= best.score * WORTH)
        .slice(0, MAX_SHOWN)
        .map(({ help }) => help)
    : [];
}

/** Every word adds what it is worth at its best place; the more of the words are there at all, the better. */
function scoreOf(asked: string[], rare: number[], fields: Map<string, number>): number {
  const each = asked.map((word, at) => {
    let best = 0;
    for (const [own, weight] of fields) best = Math.max(best, alike(word, own) * weight);
    return best * (rare[at] ?? 0);
  });
  const met = each.filter((one) => one > 0).length;
  return met === 0 ? 0 : (each.reduce((sum, one) => sum + one, 0) * met) / asked.length;
}

/** So large a share of the words that are asked for an organisation's answer has to have. */
const OWN_SHARE = 0.6;

/** The answers of an organisation's own that fit some words, or have this number: their positions, the best first. */
export function searchOwn(text: string, answers: readonly OwnAnswer[]): number[] {
  const numbered = answers.findIndex((_, at) => ownNumber(at).toLowerCase() === text.replace(/\s/g, '').toLowerCase());
  if (numbered >= 0) return [numbered];
  const asked = wordsOf(text);
  return answers
    .map(({ said }, at) => {
      const own = Object.values(said).flatMap((one) => (one ? wordsOf(`${one.title} ${one.words ?? ''}`) : []));
      const met = asked.map((word) => Math.max(0, ...own.map((other) => alike(word, other))));
      return { at, share: met.reduce((sum, one) => sum + one, 0) / asked.length };
    })
    .filter(({ share }) => share >= OWN_SHARE)
    .toSorted((a, b) => b.share - a.share)
    .map(({ at }) => at);
}

let entries: Entry[] | null = null;

/** Made once: the texts never change. */
function allEntries(): Entry[] {
  entries ??= [
    ...GUIDES.map((guide) => entry({ guide: guide.id }, guideTexts(guide))),
    ...ANSWERS.map(({ id }) =>
      entry({ answer: id }, [
        ...LANGUAGES.map((lang): [Field, string] => ['title', textsFor(lang).text(`answers:answers.${id}.title`)]),
        ...LANGUAGES.map((lang): [Field, string] => ['words', textsFor(lang).text(`answers:words.${id}`)]),
        ...LANGUAGES.map((lang): [Field, string] => ['steps', textsFor(lang).text(`answers:answers.${id}.text`)]),
      ]),
    ),
  ];
  return entries;
}

function entry(help: Help, texts: [Field, string][]): Entry {
  const said = Object.entries(NEEDS).flatMap(([need, own]) =>
    JSON.stringify(own) === JSON.stringify(help)
      ? LANGUAGES.map((lang): [Field, string] => [
          'said',
          textsFor(lang).text(`answers:needs.${need as keyof typeof NEEDS}`),
        ])
      : [],
  );
  const fields = new Map<string, number>();
  for (const [field, text] of [...said, ...texts])
    for (const word of wordsOf(text)) fields.set(word, Math.max(fields.get(word) ?? 0, WEIGHTS[field]));
  return { help, fields };
}

const guideTexts = (guide: Guide): [Field, string][] =>
  LANGUAGES.flatMap((lang): [Field, string][] => {
    const texts = textsFor(lang);
    return [
      ['title', texts.text(`${guide.id}:title`)],
      ['words', texts.text(`${guide.id}:words`)],
      ['purpose', texts.text(`${guide.id}:purpose`)],
      ...guide.steps.map((step): [Field, string] => ['steps', stepText(texts, guide.id, step, 'title')]),
      // What stands on the pages, as people read it there.
      ...guide.steps.map((step): [Field, string] => ['labels', stepText(texts, guide.id, step, 'text')]),
      ...guide.steps.map((step): [Field, string] => ['labels', stepText(texts, guide.id, step, 'where') ?? '']),
    ];
  });
