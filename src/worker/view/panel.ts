import { GUIDES, stepCode } from '../../data/guides/catalogue.ts';
import type { Guide } from '../../data/guides/guide.ts';
import type { PanelView } from '../../messages/views.ts';
import { currentStep, isOnlySaid, stepsOf } from '../../progress/path.ts';
import type { Progress, Run } from '../../progress/state.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../shared/languages.ts';
import type { NewsId } from '../../shared/text-files.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { isHidden, NOTHING_SET } from '../policy/policy.ts';
import { composeStep } from './card.ts';
import { always, beforeRestart } from './frame.ts';
import { composeHelp } from './help.ts';
import { needBefore } from './need.ts';
import { composeOrganisation } from './organisation.ts';
import type { DisplaySettings } from './settings.ts';
import { stepText } from './step-texts.ts';

type GuideView = PanelView['guides'][number];

/** Something the user must be told, as a key of `common:notices`. */
export type Notice = 'damaged' | 'newer' | 'blocked' | 'write' | 'unread';

/** All that the side panel shows, complete in one language. */
export function composePanel(
  progress: Progress,
  look: DisplaySettings,
  notice: Notice | null,
  canUndoImport = false,
  news: NewsId[] = [],
): PanelView {
  const texts = textsFor(look.lang);
  const organisation = look.organisation ?? NOTHING_SET;
  // A guide that runs already is led to its end.
  const running = [progress.active?.guide, progress.active?.waiting];
  const offered = GUIDES.filter(({ id }) => running.includes(id) || !isHidden(organisation, id));
  return {
    revision: progress.revision,
    lang: look.lang,
    languages: LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] })),
    textSize: look.textSize,
    texts: {
      ...texts.below('common:panel'),
      ...prefixed('helpdesk', texts.below('helpdesk:panel')),
      ...prefixed('options', texts.below('options:page')),
      ...prefixed('welcome', texts.below('welcome:page')),
      ...prefixed('news', texts.below('news:page')),
      ...prefixed('restart', beforeRestart(texts)),
      // For the step that can be tried on the welcome page.
      ...prefixed('card', always(texts, look.lang)),
    },
    notice: notice && texts.text(`common:notices.${notice}`),
    news: news.map((id) => texts.text(`news:entries.${id}`)),
    isCardMoved: Boolean(look.place),
    mailboxes: [progress, ...progress.others].map(({ mailbox: { number, name } }) => ({
      number,
      name,
      label: name || texts.text('common:panel.data.mailbox', { number }),
    })),
    presenting: {
      mask: look.mask ?? false,
      presenter: look.presenter ?? false,
      texts: texts.below('presenter:panel'),
    },
    canUndoImport,
    help: composeHelp(look),
    active: progress.active?.guide ?? null,
    waiting: progress.active?.waiting ?? null,
    organisation: composeOrganisation(organisation, look.lang, look.today),
    guides: offered.map((guide) => guideView(guide, progress, look, texts)),
  };
}

function guideView(guide: Guide, progress: Progress, look: DisplaySettings, texts: LanguageTexts): GuideView {
  const run = progress.runs[guide.id];
  const state = !run ? 'new' : run.current === null ? 'finished' : 'begun';
  const isActive = progress.active?.guide === guide.id;
  return {
    id: guide.id,
    title: texts.text(`${guide.id}:title`),
    icon: guide.icon,
    brief: texts.text(`${guide.id}:brief`),
    purpose: texts.text(`${guide.id}:purpose`),
    need: needBefore(guide, run?.choices ?? {}, texts),
    time: texts.text('common:card.time', { from: guide.minutes[0], to: guide.minutes[1] }),
    warning: texts.warning(guide.id) ?? '',
    state,
    stateText: texts.text(`common:panel.state.${state}`),
    steps: stepsOf(guide, run).map((step) => {
      const status = statusOf(guide, step.id, run);
      const isSaid = status === 'done' && run !== undefined && step.kind !== 'choice' && isOnlySaid(run, step.id);
      return {
        id: step.id,
        code: stepCode(guide.id, step.id),
        title: stepText(texts, guide.id, step, 'title', run?.choices),
        status,
        statusText: texts.text(`common:panel.status.${isSaid ? 'said' : status}`),
      };
    }),
    allSteps: guide.steps.map((step) => ({
      id: step.id,
      code: stepCode(guide.id, step.id),
      title: stepText(texts, guide.id, step, 'title'),
    })),
    card: isActive ? composeStep(progress, look) : null,
  };
}

function statusOf(guide: Guide, step: string, run: Run | undefined): GuideView['steps'][number]['status'] {
  if (run && currentStep(guide.id, run)?.id === step) return 'current';
  return run?.steps[step]?.status ?? 'todo';
}

/** The same texts under longer keys: `welcome.title`. */
const prefixed = <P extends string, K extends string>(
  prefix: P,
  texts: Record<K, string>,
): Record<`${P}.${K}`, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text])) as Record<
    `${P}.${K}`,
    string
  >;
