import { showPage } from '../shared/show-page.tsx';
import { Welcome } from './welcome.tsx';

/** The page that opens once, after installation. */
showPage(Welcome, 'welcome.title');
