// The choice of languages of the applications, once another one than Italian has been chosen.
import { template } from './element.js';

const h = template('app-languages');

const NAMES = { it: 'Italiano', en: 'English', fr: 'Français' };

export const languageMenu = (app) =>
  app.state.languageMenu &&
  h(
    'aru-button-menu',
    { slot: 'end', label: 'Lingua', symbol: 'globe' },
    h(
      'aru-panel',
      { slot: 'panel' },
      Object.entries(NAMES).map(([language, label]) =>
        h('aru-button', { label, skin: 'item', press: () => app.speak(language) }),
      ),
    ),
  );
