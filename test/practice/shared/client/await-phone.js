// A server-rendered page that waits for "Autorizza" on the phone and then goes on, or reloads.
import { until } from './follow.js';

const waiting = document.querySelector('[data-wait-for]');
if (waiting) {
  const what = waiting.dataset.waitFor;
  await until((state) => state.pendingAuthorisation !== what);
  location.replace(waiting.dataset.next || location.href);
}
