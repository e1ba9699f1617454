import { showPage } from '../shared/show-page.tsx';
import { Options } from './options.tsx';

/** The options page, in a tab of its own. */
showPage(Options, 'options.title');
