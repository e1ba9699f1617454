import { showPage } from '../shared/show-page.tsx';
import { Panel } from './panel.tsx';

/** The side panel. */
showPage(Panel, 'title');
