import { GUIDES } from '../../../data/guides/catalogue.ts';
import type { Guide } from '../../../data/guides/guide.ts';
import { HOSTS } from '../../../data/pages/hosts.ts';
import { type Leaflet, type LeafletAnswer, OTHER_SHEETS, type SheetId } from '../../../messages/leaflet.ts';
import { CONTACT_LINES } from '../../../messages/organisation.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../shared/languages.ts';
import { type LanguageTexts, textsFor } from '../../i18n/texts.ts';
import { isHidden, NOTHING_SET } from '../../policy/policy.ts';
import { composeCodeList } from '../codes.ts';
import { composeHelp } from '../help.ts';
import { dayIn } from '../organisation.ts';
import type { DisplaySettings } from '../settings.ts';
import { optionText, stepText } from '../step-texts.ts';
import { type Choices, leafletOf, type Occasion } from './leaflet.ts';
import { overviewOf } from './overview.ts';

/** What to ask on the phone, in this order. */
const ASK_FIRST = ['number', 'sign', 'address', 'aim', 'who', 'never'] as const;

/** What somebody wants to print. */
export interface Wanted {
  what: SheetId;
  /** Only for those who answer like this: the other branches are left out. */
  answers: Choices;
  lang: Language;
}

/** What can be printed, and the sheet that is wanted, complete in one language. */
export function composeLeaflet(
  { what, answers, lang }: Wanted,
  look: DisplaySettings & { version: string },
): LeafletAnswer {
  const texts = textsFor(lang);
  const { organisation = NOTHING_SET, today = '' } = look;
  const guides = GUIDES.filter(({ id }) => !isHidden(organisation, id));
  const guide = guides.find(({ id }) => id === what) ?? (isOther(what) ? undefined : guides[0]);
  const chosen = guide ? allowed(guide, answers) : {};
  return {
    lang,
    languages: LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] })),
    what: guide?.id ?? what,
    offers: [
      ...guides.map(({ id }) => ({ id, label: texts.text(`${id}:title`) })),
      ...OTHER_SHEETS.map((id) => ({ id, label: titleOf(id, texts) })),
    ],
    choices: guide ? questionsOf(guide, chosen, texts) : [],
    contact: CONTACT_LINES.map((line) => ({
      label: texts.text(`policy:panel.${line}`),
      text: organisation.policy.contact?.[line] ?? '',
    })),
    texts: {
      ...texts.below('handout:sheet'),
      ...texts.below('handout:form'),
      brand: texts.text('common:panel.title'),
      need: texts.text('common:card.need'),
      more: texts.text('common:card.more'),
      helper: texts.text('policy:panel.contact'),
    },
    made: texts.text('handout:made', { date: dayIn(today, lang), version: look.version }),
    sheet: guide ? guideSheet(guide, { lang, today, answers: chosen }) : otherSheet(what, look, texts),
  };
}

function guideSheet(guide: Guide, occasion: Required<Occasion>): Leaflet {
  const { printedBy } = guide;
  return printedBy && !occasion.answers[printedBy]
    ? overviewOf(guide, printedBy, occasion)
    : leafletOf(guide, occasion);
}

const isOther = (what: SheetId): what is (typeof OTHER_SHEETS)[number] => OTHER_SHEETS.some((id) => id === what);

const titleOf = (id: (typeof OTHER_SHEETS)[number], texts: LanguageTexts): string =>
  id === 'desk' ? texts.text('handout:desk.title') : texts.text('answers:page.answers');

function otherSheet(what: SheetId, look: DisplaySettings, texts: LanguageTexts): LeafletAnswer['sheet'] {
  const { answers } = composeHelp({ ...look, lang: texts.lang });
  if (what === 'answers')
    return {
      kind: 'answers',
      title: titleOf('answers', texts),
      intro: texts.text('answers:page.answersText'),
      answers,
    };
  const hosts = HOSTS.map(({ host }) => host).join(', ');
  return {
    kind: 'desk',
    title: titleOf('desk', texts),
    ask: ASK_FIRST.map((question) => texts.text(`handout:desk.ask.${question}`, { hosts })),
    keys: Object.fromEntries(Object.entries(texts.below('options:page')).filter(([name]) => name.startsWith('key.'))),
    list: composeCodeList(texts.lang),
    answers: {
      title: titleOf('answers', texts),
      rows: answers.map(({ number, title }) => ({ code: number, title })),
    },
    maxSheets: 2,
  };
}

/** Answers that the guide has. */
const allowed = (guide: Guide, answers: Choices): Choices =>
  Object.fromEntries(
    Object.entries(answers).filter(([choice, option]) =>
      questions(guide).some(({ id, options }) => id === choice && options?.includes(option)),
    ),
  );

/** The choices that everybody meets and that part the way. */
const questions = ({ steps }: Guide) =>
  steps.filter(({ id, kind, when }) => kind === 'choice' && !when && steps.some((step) => step.when?.choice === id));

const questionsOf = (guide: Guide, chosen: Choices, texts: LanguageTexts): LeafletAnswer['choices'] =>
  questions(guide).map((step) => ({
    id: step.id,
    label: stepText(texts, guide.id, step, 'title'),
    chosen: chosen[step.id] ?? '',
    options: [
      { id: '', label: texts.text('handout:form.all') },
      ...(step.options ?? [])
        .filter((option) => !step.leadsTo?.[option])
        .map((option) => ({ id: option, label: optionText(texts, guide.id, step.id, option) })),
    ],
  }));
