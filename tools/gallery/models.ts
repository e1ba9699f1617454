import { GUIDES } from '../../src/data/guides/catalogue.ts';
import { DRAWINGS } from '../../src/data/guides/guide.ts';
import type { PageId } from '../../src/data/pages/page.ts';
import type { Patience } from '../../src/in-page/guidance/card-state.ts';
import type { Finding } from '../../src/in-page/guidance/finding.ts';
import { showCard } from '../../src/in-page/guidance/shown-card.ts';
import type { Voice } from '../../src/in-page/overlay/card.tsx';
import type { ShownCard } from '../../src/in-page/overlay/model.ts';
import type { CardView } from '../../src/messages/views.ts';
import { reduce } from '../../src/progress/reduce.ts';
import { EMPTY_PROGRESS, type Progress } from '../../src/progress/state.ts';
import type { Language } from '../../src/shared/languages.ts';
import { parseLink } from '../../src/worker/links/parse.ts';
import { composeOffer, composeRefusal, composeStep } from '../../src/worker/view/card.ts';
import { foldable } from '../../src/worker/view/fold.ts';

/** One card of the gallery. */
export interface Exhibit {
  name: string;
  shown: ShownCard;
  voice: Voice;
}

const ELEMENT = {} as Element;
const DISATTIVA = {
  found: 'target' as const,
  ring: ELEMENT,
  target: ELEMENT,
  label: 'Disattiva',
  newest: 'Disattiva',
  checked: false,
  isExpanded: false,
  count: null,
  why: null,
};
const MISSING: Finding = { found: 'missing', why: null };

/** The card in every state there is, in one language. */
export function exhibits(lang: Language, textSize: 100 | 200 = 100): Exhibit[] {
  const look = { lang, textSize, today: '2026-11-01' };
  const started = (
    guide: (typeof GUIDES)[number]['id'],
    step: string,
    choices: Record<string, string> = {},
  ): Progress => reduce(EMPTY_PROGRESS, { type: 'started', guide, step, choices, fresh: true }, 0);
  const stepOf = (progress: Progress) => foldable(composeStep(progress, look), false);
  const show = (
    name: string,
    view: CardView | null,
    found: Finding = { found: 'nothing-to-find' },
    patience: Patience = 'fresh',
    voice: Voice = 'silent',
    page: PageId = 'account-two-step',
  ): Exhibit[] => {
    const seen = { page, facts: [], validUntil: null, ...found };
    return view ? [{ name, shown: showCard(view, seen, patience), voice }] : [];
  };
  const link = parseLink('two-step-off');
  const unknown = parseLink('nonsense');
  const off = stepOf(started('two-step-off', 'deactivate', { reason: 'other' }));
  const drawn = DRAWINGS.flatMap((kind) => {
    const guide = GUIDES.find(({ steps }) => steps.some(({ drawing }) => drawing?.kind === kind));
    const step = guide?.steps.find(({ drawing }) => drawing?.kind === kind);
    const choices = step?.when ? { [step.when.choice]: step.when.is[0] ?? '' } : {};
    return guide && step ? show(`drawing ${kind}`, stepOf(started(guide.id, step.id, choices))) : [];
  });
  return [
    ...('guide' in link ? show('offer', composeOffer(link, EMPTY_PROGRESS, look)) : []),
    ...('guide' in link ? show('offer, begun', composeOffer(link, begun(), look)) : []),
    ...('unknown' in unknown ? show('link not understood', composeRefusal(unknown, EMPTY_PROGRESS, look)) : []),
    ...show('choice', stepOf(started('two-step-off', 'reason'))),
    ...show('located', off, DISATTIVA),
    ...show('read aloud', off, DISATTIVA, 'fresh', 'speaking'),
    ...show('no voice', off, DISATTIVA, 'fresh', 'none'),
    ...show('searching', off, MISSING, 'waiting'),
    ...show('not found', off, MISSING, 'over'),
    ...show('disabled', off, { ...DISATTIVA, found: 'disabled' }),
    ...show('opener', off, { found: 'opener', ring: ELEMENT, label: 'Menu', why: null }),
    ...show('confirmation', off, { found: 'confirm', ring: ELEMENT, target: ELEMENT, label: 'Conferma' }),
    ...show('covered', off, {
      found: 'covered',
      cover: 'cookie-banner',
      label: 'Rifiuta',
      ring: ELEMENT,
      target: null,
    }),
    ...show(
      'elsewhere, way known',
      off,
      { found: 'way', ring: ELEMENT, label: 'Gestione account' },
      'fresh',
      'silent',
      'webmail-messages',
    ),
    ...show('elsewhere, no way', off, { found: 'elsewhere' }, 'fresh', 'silent', 'webmail-classic'),
    ...drawn,
    ...show('finished', stepOf(finished())),
  ];

  function begun(): Progress {
    const first = started('two-step-off', 'reason');
    return reduce(first, { type: 'chosen', guide: 'two-step-off', step: 'reason', option: 'other' }, 1);
  }

  function finished(): Progress {
    let progress = started('sign-in', GUIDES.find(({ id }) => id === 'sign-in')?.steps[0]?.id ?? '');
    for (let count = 0; count < 20; count++) {
      const step = progress.runs['sign-in']?.current;
      if (!step) break;
      progress = reduce(progress, { type: 'confirmed', guide: 'sign-in', step }, count + 1);
    }
    return progress;
  }
}
