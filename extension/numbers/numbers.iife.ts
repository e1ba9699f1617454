import { running, takeOver } from '../../src/overlay/single.ts';
import { showNumbers } from '../../src/presenter/numbers.ts';
import { isAlive } from '../content-api.ts';

/** Put into the page in front when somebody asks for numbers; put in once more it takes them away. */
const before = running('numbers');
if (before) before.abort();
else {
  const end = new AbortController();
  takeOver(document, end, 'numbers');
  showNumbers({ document, end, isCurrent: isAlive });
}
