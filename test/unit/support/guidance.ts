import type { Assessment } from '../../../src/in-page/guidance/finding.ts';
import type { CardView } from '../../../src/messages/views.ts';
import type { Language } from '../../../src/shared/languages.ts';
import { composeStep } from '../../../src/worker/view/card.ts';
import { from, linked } from './progress.ts';

/** Something on the page; what it is does not matter here. */
export const ELEMENT = {} as Element;

export const EVERY_FOUND: Assessment['found'][] = [
  'nothing-to-find',
  'target',
  'disabled',
  'opener',
  'confirm',
  'covered',
  'way',
  'elsewhere',
  'missing',
];

const NOTHING_SEEN = {
  page: 'account-two-step' as Assessment['page'],
  facts: [] as string[],
  ring: null as Element | null,
  target: null as Element | null,
  label: '',
  newest: '',
  cover: 'unknown',
  validUntil: null as string | null,
  count: null as { done: number; all: number } | null,
  checked: false,
  isExpanded: false,
  why: null,
};

/** What was seen on a page; each kind of finding takes of this what it has. */
export const seen = (found: Assessment['found'], more: Partial<typeof NOTHING_SEEN> = {}): Assessment =>
  ({ ...NOTHING_SEEN, ...more, found }) as Assessment;

/** The card of a step, with the sentences that a step always has. */
export function viewOf(link: string, lang: Language = 'en') {
  const view = composeStep(from(linked(link)), { lang, textSize: 100 });
  const { says, aim } = view ?? {};
  if (!view || !says || !aim) throw new Error(`no step: ${link}`);
  return { ...view, says, aim } satisfies CardView;
}
