import { guideById } from '../../data/guides/catalogue.ts';
import { PAGE_IDS, PAGE_NUMBERS } from '../../data/pages/catalogue.ts';
import type { AtSigns, CodeList } from '../../messages/helpdesk.ts';
import type { CardView } from '../../messages/views.ts';
import type { LanguageTexts } from '../i18n/texts.ts';
import { answersAt, FIRST_ANSWER } from './answer-signs.ts';
import { cardAt } from './card-at-signs.ts';
import { idOfSign, readSigns, type SignLetter, signsOf } from './signs.ts';
import { optionText } from './step-texts.ts';

/** What signs behind a step number say, and what the card says where it is so, in the language of who reads it. */
export function composeAtSigns(card: CardView, typed: readonly string[], texts: LanguageTexts): AtSigns {
  const { keys, unknown } = readSigns(card, typed);
  const { state, notes, text, isInstead, drawing, buttons } = cardAt(card, keys);
  return {
    text: typed.join(' '),
    signs: keys.map((key) => {
      const sign = card.says?.signs[key] ?? '';
      const words = inWords(key, texts);
      const answers = key === 'answer' ? answersInWords(card.guide, sign, texts) : [];
      return { sign, ...words, name: [words.name, ...answers].join(': ') };
    }),
    unknown,
    shown: { state, notes, text, isInstead, drawing, buttons: buttons.map(({ label }) => label) },
  };
}

/** The answers that the signs of a card stand for. */
function answersInWords(id: CardView['guide'], sign: string, texts: LanguageTexts): string[] {
  const guide = guideById(id ?? '');
  if (!guide) return [];
  return Object.entries(answersAt(guide, sign.split(' '))).map(([question, option]) =>
    optionText(texts, guide.id, question, option),
  );
}

/** Every sign once, and the numbers of the pages, to be printed. */
export function composeSignList(texts: LanguageTexts): Pick<CodeList, 'signs' | 'pages'> {
  const letters = texts.below('helpdesk:letters');
  const rows = Object.entries(signsOf([''], FIRST_ANSWER)).map(([key, sign]) => {
    const page = /^(elsewhere|way)\//.test(key) && key !== 'elsewhere/unknown' ? '…' : '';
    const shown = page ? `${sign[0]}${page}` : key.startsWith('fact/') || key === 'answer' ? `${sign}…` : sign;
    const { name, say } = inWords(key, texts, !page);
    return { sign: shown, word: letters[sign[0] as SignLetter] ?? '', name, say };
  });
  // Signs of one letter that mean the same to whoever hears them stand in one row.
  const once = new Map<string, (typeof rows)[number]>();
  for (const row of rows.sort((a, b) => a.sign.localeCompare(b.sign, undefined, { numeric: true }))) {
    const key = `${row.word} ${row.name} ${row.say}`;
    const before = once.get(key)?.sign.split(', ') ?? [];
    once.set(key, { ...row, sign: [...new Set([...before, row.sign])].join(', ') });
  }
  return {
    signs: [...once.values()],
    pages: PAGE_IDS.map((page) => ({ number: PAGE_NUMBERS[page], name: texts.text(`common:pages.${page}`) })).sort(
      (a, b) => a.number - b.number,
    ),
  };
}

/** @param isNamed whether a page is called by its name */
function inWords(key: string, { text }: LanguageTexts, isNamed = true) {
  const id = idOfSign(key);
  const [, page = ''] = key.split('/');
  const named = PAGE_IDS.find((one) => one === page);
  const name = text(`helpdesk:signs.${id}.name`);
  return {
    name: named && isNamed ? `${name}: ${text(`common:pages.${named}`)}` : name,
    say: text(`helpdesk:signs.${id}.say`),
    helps: text(`helpdesk:signs.${id}.helps`),
  };
}
