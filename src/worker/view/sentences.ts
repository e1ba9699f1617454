import type { Step } from '../../data/guides/guide.ts';
import { hostOf, PAGE_IDS } from '../../data/pages/catalogue.ts';
import { SIGN_IN_FORMS } from '../../data/pages/groups.ts';
import { COVERS } from '../../data/pages/obstructions.ts';
import { DEAD_ENDS, targetByName } from '../../data/pages/targets.ts';
import type { CardAim, CardSays } from '../../messages/views.ts';
import type { Run } from '../../progress/state.ts';
import type { TargetDescription } from '../../shared/target-description.ts';
import { meaningsOf } from '../i18n/quotes.ts';
import type { LanguageTexts } from '../i18n/texts.ts';
import { pageDrawing } from './page-drawing.ts';
import { signsOf } from './signs.ts';
import { anyOf, labelsOf, type SayField } from './step-texts.ts';
import { aboutTranslation } from './translation.ts';

/**
 * The sentences that the overlay picks from, depending on what it sees. `{label}` is filled in there.
 *
 * @param answer the signs of the answers that the card depends on
 */
export function sentences(
  texts: LanguageTexts,
  step: Step,
  choices: Run['choices'],
  aim: Pick<CardAim, 'target' | 'also' | 'confirm' | 'ways'>,
  say: SayField,
  answer: string,
): Omit<CardSays, 'trouble' | 'further'> {
  const later = { labels: anyOf(labelsOf(step, choices), texts), label: '{label}' };
  // A control without a wording of its own is spoken of as "the right place".
  const orPlace = (key: 'searching' | 'notFound') =>
    later.labels ? texts.text(`common:card.${key}`, later) : texts.text(`common:card.${key}Place`);
  const there = (step.pages ?? [])
    .slice(0, 1)
    .map((page) => texts.text(`common:pages.${page}`))
    .join('');
  const elsewhere = PAGE_IDS.map((page) => [
    page,
    [
      texts.text('common:card.elsewhere', { here: texts.text(`common:pages.${page}`), there }),
      // Nobody is led through a form that has stood there before: it may be left from another time.
      SIGN_IN_FORMS.includes(page) ? texts.text('common:card.oldTab') : '',
    ]
      .filter(Boolean)
      .join(' '),
  ]);
  return {
    searching: orPlace('searching'),
    notFound: orPlace('notFound'),
    notFoundAsk: texts.text('common:card.notFoundAsk'),
    seen: texts.text('common:buttons.seen'),
    where: say('where') ? `${texts.text('common:card.usually')} ${say('where')}` : '',
    lastKnown: pageDrawing(aim.target, texts),
    ring: texts.text('common:card.ring'),
    address: texts.text('common:card.address'),
    opener: say('opener') ?? texts.text('common:card.opener', later),
    disabled: say('disabled') ?? texts.text('common:card.disabled', later),
    counted: texts.text('common:card.counted', { done: '{done}', all: '{all}' }),
    also: say('also') ?? '',
    confirm: [texts.text('common:card.confirm', later), say('confirm')].filter(Boolean).join('\n'),
    elsewhere: {
      ...Object.fromEntries(elsewhere),
      unknown: texts.text('common:card.elsewhereUnknown', { there }),
      ...Object.fromEntries(DEAD_ENDS.map(({ id, deadEnd }) => [id, texts.text(`common:deadEnds.${deadEnd}`)])),
    },
    way: texts.text('common:card.way', later),
    noWay: texts.text('common:card.noWay'),
    covers: Object.fromEntries(
      [...COVERS.map((cover) => cover.id), 'unknown' as const].map((id) => [
        id,
        texts.text(`common:covers.${id}`, later),
      ]),
    ),
    still: texts.text(STILL[kindOfProof(step)], later),
    notSeen: texts.text('common:card.notSeen'),
    sure: texts.text('common:card.sure'),
    sureButton: texts.text('common:buttons.sure'),
    neither: texts.text('common:buttons.neither'),
    loading: texts.text('common:card.loading'),
    other: texts.text('common:card.other', later),
    expanded: texts.text('common:card.expanded', later),
    facts: Object.fromEntries((step.reports ?? []).map((fact) => [fact, texts.text(`common:facts.${fact}`)])),
    signs: signsOf(step.reports ?? [], answer),
    meanings: meaningsFor(aim, texts),
    translation: aboutTranslation(texts),
  };
}

/** What the page still shows, by what would have proved the step. */
const STILL = {
  change: 'common:card.stillOpen',
  checked: 'common:card.stillUnticked',
  other: 'common:card.stillShows',
} as const;

function kindOfProof({ done = [] }: Step): keyof typeof STILL {
  if (done.some(({ by }) => by === 'change')) return 'change';
  return done.some(({ by }) => by === 'checked') ? 'checked' : 'other';
}

/** What is left when nothing has helped: the address to check, the page report, the panel, whom to ask. */
export function furtherHelp(step: Step, trouble: string, keys: string, texts: LanguageTexts): string[] {
  const [page] = step.pages ?? [];
  const address = page && hostOf(page);
  return [
    address ? texts.text('common:card.checkAddress', { address }) : '',
    texts.text('common:card.report'),
    trouble,
    keys,
    texts.text('common:card.contact'),
  ].filter(Boolean);
}

/** What every wording means that the overlay may fill in: of the step's controls, of the ways to its page, of covers. */
function meaningsFor(
  { target, also, confirm, ways }: Parameters<typeof sentences>[3],
  { lang }: LanguageTexts,
): Record<string, string> {
  const targets = [target, also, confirm, ...Object.values(ways)].flatMap((name) => targetByName(name ?? '') ?? []);
  const all = [...targets, ...COVERS.flatMap(({ dismiss }) => dismiss)].flatMap(withOpeners);
  return Object.assign({}, ...all.map((one) => meaningsOf(one, lang)));
}

const withOpeners = (target: TargetDescription): TargetDescription[] => [
  target,
  ...(target.openers ?? []).flatMap(withOpeners),
];
