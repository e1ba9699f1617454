import { render } from 'preact';
import { ask, PLACE } from '../shared/show-page.tsx';
import { LeafletPage } from './leaflet-page.tsx';

/** Instructions to be printed, or saved as PDF by the browser itself. The address says which: `#what=two-step-off&lang=de`. */
if (PLACE) render(<LeafletPage ask={ask} />, PLACE);
