import { render } from 'preact';
import { ask, PLACE, showPage } from '../shared/show-page.tsx';
import { CodeListPage } from './code-list.tsx';
import { Panel } from './panel.tsx';

/** The side panel. The same page in a tab of its own, with this in its address, is the list of codes. */
if (location.hash !== '#codes') showPage(Panel, 'title');
else if (PLACE) render(<CodeListPage ask={ask} />, PLACE);
