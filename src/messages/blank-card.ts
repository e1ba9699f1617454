import type { CardAim, CardView } from './views.ts';

/** Nothing to find, on no page, and nothing that would prove it: what is aimed at is put over it. */
export const BLANK_AIM: CardAim = {
  pages: [],
  target: null,
  also: null,
  confirm: null,
  proofs: [],
  facts: [],
  onlyWhereShown: false,
  ways: {},
  deadEnds: [],
  reports: [],
};

/** A card that says nothing yet: what it is to say is put over it. */
export const BLANK_CARD: CardView = {
  revision: 0,
  lang: 'it',
  languages: [],
  textSize: 100,
  place: null,
  isFolded: false,
  mode: 'step',
  guide: '',
  guideTitle: '',
  step: '',
  code: '',
  kind: 'read',
  title: '',
  body: [],
  help: [],
  moreLabel: '',
  need: [],
  needTitle: '',
  warning: '',
  position: '',
  options: [],
  reminder: null,
  drawing: null,
  buttons: { close: '', language: '', move: '', listen: '', silence: '' },
  restart: null,
  follow: null,
  aim: null,
  says: null,
};
