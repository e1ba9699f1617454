import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRequest } from '../../../src/messages/requests.ts';
import type { Progress, SeenPage } from '../../../src/progress/state.ts';
import { DEFAULT_SETTINGS } from '../../../src/worker/settings/settings.ts';
import { from, looked, started } from '../support/progress.ts';
import { memoryBrowser, memoryLocks } from './memory-browser.ts';

/**
 * Whether a page has just come up is known from what the tab showed before. A session that has expired ends at the sign-in
 * form and leads through the sign-in; an old form in a tab that was open all the while does not.
 */
let browser = memoryBrowser();
vi.mock('../../../extension/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));
vi.mock('../../../extension/background/surfaces.ts', () => ({
  cardFor: async () => ({}),
  showEverywhere: async () => undefined,
  showIn: async () => undefined,
  inject: async () => undefined,
}));
vi.mock('../../../extension/background/presenting.ts', () => ({ showPointer: () => undefined }));
vi.stubGlobal('navigator', { locks: memoryLocks() });

/** The user is signed in: a guide has seen the messages. */
const SIGNED_IN = from(started('check-status'), looked('webmail-messages'));

async function send(request: PageRequest, tabId: number): Promise<void> {
  const { answerPage } = await import('../../../extension/background/page-requests.ts');
  await answerPage(request, { tabId, id: undefined });
}
const opens = (tabId: number) => send({ type: 'page-opened', link: null }, tabId);
/** As after a reload: the page itself takes it for nothing new. */
const shows = (tabId: number, page: SeenPage) => send({ type: 'looked', page, facts: [], news: false }, tabId);
const active = () => (browser.storage.local.records.progress as Progress).active;

beforeEach(async () => {
  vi.resetModules();
  browser = memoryBrowser();
  await browser.storage.local.set({ progress: SIGNED_IN, settings: DEFAULT_SETTINGS });
});

describe('the sign-in form', () => {
  it('has just come up where the tab showed something else before', async () => {
    await opens(7);
    await shows(7, 'webmail-messages');
    await opens(7);
    await shows(7, 'login');
    expect(active()).toEqual({ guide: 'sign-in', waiting: 'check-status' });
  });

  it('has just come up where the page before it was left before anybody could look at it', async () => {
    await opens(7);
    await opens(7);
    await shows(7, 'login');
    expect(active()).toEqual({ guide: 'sign-in', waiting: 'check-status' });
  });

  it('is an old one in a tab that was open before the guide', async () => {
    await opens(7);
    await shows(7, 'webmail-messages');
    await shows(8, 'login');
    expect(active()).toEqual({ guide: 'check-status', waiting: null });
  });

  it('is the same old one when its tab says so again', async () => {
    await shows(8, 'login');
    await opens(8);
    await shows(8, 'login');
    expect(active()).toEqual({ guide: 'check-status', waiting: null });
  });
});
