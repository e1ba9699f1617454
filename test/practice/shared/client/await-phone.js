// A server-rendered page that waits for "Autorizza" on the phone and then goes on, or reloads.
import { until } from './follow.js';

const waiting = document.querySelector('[data-wait-for]');

/** Not awaited: the page is shown once its scripts have run, and this one has to wait for a person. */
async function followPhone({ waitFor, next }) {
  await until((state) => state.pendingAuthorisation !== waitFor);
  location.replace(next || location.href);
}

if (waiting) followPhone(waiting.dataset);
