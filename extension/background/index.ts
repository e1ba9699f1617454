import type { Runtime } from 'webextension-polyfill';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import { frameRequestSchema, pageRequestSchema, panelRequestSchema, readRequest } from '../../src/messages/requests.ts';
import { browser } from '../browser.ts';
import { showBadge } from './badge.ts';
import { hearFailures, noted, recordFailure } from './failures.ts';
import { forgetFold } from './folds.ts';
import { welcome } from './installed.ts';
import { register } from './mask-registration.ts';
import { forgetNumbers, toggleNumbersInFront } from './numbering.ts';
import { forgetOffer } from './offers.ts';
import { hearOrganisation } from './organisation.ts';
import { answerPage } from './page-requests.ts';
import { answerPanel } from './panel-requests.ts';
import { showPanel } from './panel-window.ts';
import { applyMask, openFrame, restore, toggleMask } from './presenting.ts';
import { armReminders, hearReminders } from './reminders.ts';
import { renewEverywhere, swapFocus, tellEverywhere } from './surfaces.ts';
import { forgetTab } from './tab-pages.ts';
import { inEveryTab } from './tabs-at-once.ts';
import { followWhiteLabels, SENTINEL } from './white-labels.ts';

// Listeners stand here, at the top, registered in the worker's first turn: a woken worker misses nothing.

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(message, sender));

browser.runtime.onInstalled.addListener((details) => {
  runInBackground(putSentinelIntoOpenTabs());
  runInBackground(applyMask());
  runInBackground(welcome(details));
});

// Chrome opens its panel by itself, and there is no such event then. It comes right from the press, as Firefox demands.
browser.action.onClicked.addListener(() => runInBackground(showPanel()));

// Wakes an event page that would otherwise sleep until somebody needs it: alarms do not outlive Firefox.
browser.runtime.onStartup.addListener(() => undefined);

browser.tabs.onRemoved.addListener((tabId) => {
  void forgetOffer(tabId);
  void forgetFold(tabId);
  void forgetTab(tabId);
  void forgetNumbers(tabId);
});

browser.commands.onCommand.addListener((command) => {
  if (command === 'swap-focus') runInBackground(swapFocus());
  if (command === 'mask') runInBackground(toggleMask());
  if (command === 'numbers') runInBackground(toggleNumbersInFront());
});

hearFailures();
hearReminders();
browser.permissions.onAdded.addListener(() => {
  hearReminders();
  runInBackground(armReminders());
});
browser.permissions.onAdded.addListener(() => runInBackground(followHosts().then(putSentinelIntoOpenTabs)));

browser.permissions.onRemoved.addListener(() => runInBackground(followHosts()));
hearOrganisation(() => {
  runInBackground(renewEverywhere());
  runInBackground(applyMask());
});

runInBackground(setUp());

/**
 * Who asks decides what may be asked; both come from the browser, never from the message. Anything else gets no answer.
 */
async function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) {
    const asked = readRequest(panelRequestSchema, message);
    return asked ? announceAfterFirstAnswer(answerPanel(asked.request, asked.id)) : undefined;
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  const asFrame = readRequest(frameRequestSchema, message);
  if (asFrame) return asFrame.request.type === 'page-restored' ? restore(sender) : openFrame(sender);
  return sender.frameId === 0 ? answerTop(message, tabId, sender.url ?? '') : undefined;
}

/** To the top frame of a supported page. */
function answerTop(message: unknown, tabId: number, url: string): Promise<unknown> | undefined {
  const asked = supportedAddress(url) ? readRequest(pageRequestSchema, message) : null;
  if (!asked) return undefined;
  if (asked.request.type === 'page-opened') runInBackground(showBadge(tabId, url));
  return announceAfterFirstAnswer(answerPage(asked.request, { tabId, id: asked.id }));
}

/** Does what nobody waits for. A worker that is being ended cannot finish it, as Chromium says; the next one does it anew. */
function runInBackground(work: Promise<unknown>): void {
  work.catch((error: Error) => {
    if (error.message !== 'No SW') throw error;
  });
}

let isFirst = true;

/** After its first answer a new worker says everywhere what there is: the last one may have died between storing and saying it. */
function announceAfterFirstAnswer<T>(answered: Promise<T>): Promise<T> {
  // The surface hears of it too; the note of the session says where it was.
  answered.catch((error) => recordFailure('answer', error));
  if (isFirst) runInBackground(answered.then(tellEverywhere));
  isFirst = false;
  return answered;
}

/** Tabs that were open at installation or update have no sentinel of this version yet. */
async function putSentinelIntoOpenTabs(): Promise<void> {
  await inEveryTab((tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: SENTINEL, injectImmediately: true }),
  );
}

/** What the browser starts by itself is where the user has allowed it, and nowhere else. */
async function followHosts(): Promise<void> {
  await Promise.all([followWhiteLabels(), register()]);
}

async function setUp(): Promise<void> {
  runInBackground(followHosts());
  runInBackground(armReminders());
  // Chrome only: content scripts cannot read the storage even if they tried, and the icon opens the panel.
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(noted('browser'));
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(noted('browser'));
}
