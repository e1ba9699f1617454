import type { Guide } from '../../data/guides/guide.ts';
import { BLANK_CARD } from '../../messages/blank-card.ts';
import type { CardView } from '../../messages/views.ts';
import type { Progress } from '../../progress/state.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language, languageAfter } from '../../shared/languages.ts';
import type { LanguageTexts } from '../i18n/texts.ts';
import type { DisplaySettings } from './settings.ts';

/** What is asked before a guide begins anew. */
export const beforeRestart = (texts: LanguageTexts) => ({
  ask: texts.text('common:card.restartAsk'),
  yes: texts.text('common:buttons.restartYes'),
  no: texts.text('common:buttons.restartNo'),
});

/** What all cards share. */
export function frame(progress: Progress, guide: Guide | null, look: DisplaySettings, texts: LanguageTexts): CardView {
  return {
    ...BLANK_CARD,
    revision: progress.revision,
    lang: look.lang,
    languages: LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] })),
    textSize: look.textSize,
    place: look.place ?? null,
    guide: guide?.id ?? '',
    guideTitle: guide ? texts.text(`${guide.id}:title`) : '',
    moreLabel: texts.text('common:card.more'),
    needTitle: texts.text('common:card.need'),
    restart: beforeRestart(texts),
    buttons: always(texts, look.lang),
  };
}

/** Labels of the buttons that every card has. */
export function always(texts: LanguageTexts, lang: Language) {
  return {
    close: texts.text('common:buttons.close'),
    language: texts.text('common:buttons.language', { next: LANGUAGE_NAMES[languageAfter(lang)] }),
    move: texts.text('common:buttons.move'),
    listen: texts.text('common:buttons.listen'),
    silence: texts.text('common:buttons.silence'),
    unheard: texts.text('common:buttons.unheard'),
  };
}

/** The paragraphs of a text. */
export const paragraphs = (text: string | null): string[] => (text ?? '').split('\n').filter(Boolean);
