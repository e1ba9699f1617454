import type { Flat, KeyIn, Prefixed, Translated } from './text-keys.ts';

/** The locale files that belong to no guide. What a guide says is named in its own file. */
export interface TextFiles {
  answers: Translated<
    typeof import('../../locales/it/answers.json'),
    typeof import('../../locales/de/answers.json'),
    typeof import('../../locales/en/answers.json')
  >;
  common: Translated<
    typeof import('../../locales/it/common.json'),
    typeof import('../../locales/de/common.json'),
    typeof import('../../locales/en/common.json')
  >;
  drawing: Translated<
    typeof import('../../locales/it/drawing.json'),
    typeof import('../../locales/de/drawing.json'),
    typeof import('../../locales/en/drawing.json')
  >;
  handout: Translated<
    typeof import('../../locales/it/handout.json'),
    typeof import('../../locales/de/handout.json'),
    typeof import('../../locales/en/handout.json')
  >;
  helpdesk: Translated<
    typeof import('../../locales/it/helpdesk.json'),
    typeof import('../../locales/de/helpdesk.json'),
    typeof import('../../locales/en/helpdesk.json')
  >;
  news: Translated<
    typeof import('../../locales/it/news.json'),
    typeof import('../../locales/de/news.json'),
    typeof import('../../locales/en/news.json')
  >;
  options: Translated<
    typeof import('../../locales/it/options.json'),
    typeof import('../../locales/de/options.json'),
    typeof import('../../locales/en/options.json')
  >;
  policy: Translated<
    typeof import('../../locales/it/policy.json'),
    typeof import('../../locales/de/policy.json'),
    typeof import('../../locales/en/policy.json')
  >;
  presenter: Translated<
    typeof import('../../locales/it/presenter.json'),
    typeof import('../../locales/de/presenter.json'),
    typeof import('../../locales/en/presenter.json')
  >;
  welcome: Translated<
    typeof import('../../locales/it/welcome.json'),
    typeof import('../../locales/de/welcome.json'),
    typeof import('../../locales/en/welcome.json')
  >;
}

/** What the panel says; the welcome page and the options say it too, each with texts of its own beside. */
export type PanelTexts = Flat<TextFiles['common']['panel']> &
  Prefixed<'helpdesk', TextFiles['helpdesk']['panel']> &
  Prefixed<'options', TextFiles['options']['page']> &
  Prefixed<'welcome', TextFiles['welcome']['page']> &
  Prefixed<'news', TextFiles['news']['page']> &
  Record<`restart.${'ask' | 'yes' | 'no'}`, string> &
  Record<`card.${'close' | 'language' | 'move' | 'listen' | 'silence'}`, string>;

/** The ids of what users have to know after an update. */
export type NewsId = KeyIn<TextFiles['news']['entries']>;
