import type { Page } from 'puppeteer';
import { ACCOUNT_SCENES } from './scenes/account.ts';
import { IDENTITY_SCENES } from './scenes/identity.ts';
import { LOGIN_SCENES } from './scenes/login.ts';
import type { Scene } from './scenes/scene.ts';
import { UNKNOWN_SCENES } from './scenes/unknown.ts';
import { WEBMAIL_SCENES } from './scenes/webmail.ts';
import type { Practice } from './server.ts';
import { settle } from './settle.ts';

export type { Scene } from './scenes/scene.ts';

/** Every page in every generation and noteworthy state, and pages that look like one but are not. */
export const SCENES: Scene[] = [
  ...LOGIN_SCENES,
  ...WEBMAIL_SCENES,
  ...ACCOUNT_SCENES,
  ...IDENTITY_SCENES,
  ...UNKNOWN_SCENES,
];

const USUAL = { width: 1280, height: 800 };

/** Opens a scene in a page of a browser that was started with the practice site's resolver rules. */
export async function openScene(page: Page, practice: Practice, scene: Scene): Promise<void> {
  practice.generation = scene.generation;
  practice.reset();
  practice.apply(scene.state);
  await page.setViewport(scene.viewport ?? USUAL);
  // A change of the fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(scene.url);
  await settle(page);
  if (!scene.prepare) return;
  await page.evaluate(noteLeaving);
  await scene.prepare(page);
  // On a busy machine the next page begins later than this one has come to rest.
  await page.waitForFunction(() => !Reflect.get(globalThis, 'isLeaving'), { polling: 50 });
  await settle(page);
}

/** Runs in the page: a press that leads to another document is known at once, long before that document is there. */
function noteLeaving(): void {
  navigation?.addEventListener('navigate', ({ destination, downloadRequest }) => {
    if (!destination.sameDocument && downloadRequest === null) Reflect.set(globalThis, 'isLeaving', true);
  });
}
