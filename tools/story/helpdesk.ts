import type { Page } from 'puppeteer';
import { settle } from '../../test/practice/settle.ts';
import { type Launched, openPanel } from '../../test/support/browser.ts';
import { clickMiddle, press, readCard, waitForCard, waitUntilStill } from '../../test/support/card.ts';
import { rename } from '../../test/support/dom.ts';
import { noNumbers, numberAt, someNumbers } from '../../test/support/numbers.ts';
import { showHelping } from '../../test/support/panel.ts';
import { authoriseOnPhone, clickRing, placeOf } from '../../test/support/stories.ts';
import { until } from '../../test/support/until.ts';

const WINDOW = { width: 1366, height: 860 };
const PANEL = { width: 430, height: 860 };

/** Keeps a moment: what is said, and what is seen of these pages. */
export type Keep = (text: string, ...pages: Page[]) => Promise<void>;

/** Plays the call: every press is a real one, in the browser of whoever makes it. */
export async function play(helper: Launched, caller: Launched, inbox: string, keep: Keep): Promise<void> {
  const desk = await panelOf(helper);
  await open(desk, 'helpdesk');
  await typeCode(desk, '7-2');
  await show(desk, '[data-part=preview]');
  await keep(
    'Frau E. ruft an: Die Zwei-Faktor-Authentifizierung soll weg, die Seiten sind auf Italienisch. Im Helpdesk steht der Ablauf auf der Liste der Codes; die Beraterin tippt 7-2 ein und sieht auf Deutsch, was Frau E. gleich sehen wird.',
    desk,
  );

  const page = await caller.browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(inbox);
  await settle(page);
  const panel = await panelOf(caller);
  await showHelping(panel);
  await typeCode(panel, '7 2');
  await panel.waitForSelector('[data-part=card][data-step=settings]');
  await show(panel, '[data-part=helpdesk]');
  await page.bringToFront();
  await waitUntilStill(page, 'the ring', ({ step, ring }) => (step === 'settings' ? ring : null));
  await keep(
    '„Öffnen Sie die Seitenleiste und tippen Sie sieben zwei ein.“ Auf der Seite von Frau E. erscheint Schritt 7-2.',
    page,
    panel,
  );

  await keep('Jetzt soll die Beraterin mitschauen. Vor dem Teilen: Absender und Betreff sind zu lesen.', page);
  await switchOn(panel, 'mask');
  await page.bringToFront();
  await page.waitForSelector('pec-passo[data-kind=mask]');
  await show(panel, '[data-part=presenting]');
  await keep('Ein Klick in der Seitenleiste deckt alles Persönliche ab. Die Beschriftungen bleiben.', page, panel);

  await switchOn(panel, 'presenter');
  await page.bringToFront();
  await page.waitForSelector('pec-passo[data-kind=pointer]');
  const entry = await waitUntilStill(page, 'the ring', ({ step, ring }) => (step === 'settings' ? ring : null));
  await page.mouse.move(entry.x - 40, entry.y + entry.height);
  await keep(
    'Der Bildschirm wird geteilt. Vorführmodus: größeres Hinweisfeld in zwei Sprachen, der Code immer im Blick, der Mauszeiger deutlich.',
    page,
  );

  await panel.bringToFront();
  await panel.locator('[data-part=numbers]').click();
  await pressNumber(page, 'webmailMessages.settings', (number) =>
    keep(`Frau E. sucht noch. Nummern auf den Schaltflächen: „Drücken Sie die ${number}.“`, page),
  );
  await waitUntilStill(page, 'the next step', ({ step, ring }) => (step === 'security' ? ring : null));
  await keep('Das war richtig. Die Nummern sind weg, und die Anleitung steht bei 7-3.', page);

  const account = await toAccount(page);
  await waitUntilStill(account, 'the ring', ({ step, ring }) => (step === 'two-step' ? ring : null));
  await keep('Die Kontoseiten öffnen sich in einem eigenen Tab, von Anfang an abgedeckt.', account);
  await clickRing(account);
  await waitForCard(account, 'the button', ({ step, ring }) => step === 'deactivate' && ring !== null);

  await rename(account, 'accountTwoStep.deactivate', 'Rinuncia al servizio');
  await waitForCard(account, 'no button', ({ step, state }) => step === 'deactivate' && state === 'not-found');
  await panel.bringToFront();
  await open(panel, 'report');
  await panel.locator('[data-part=report-make]').click();
  await show(panel, '[data-part=report-drawing]');
  await keep(
    'Die Seite sieht heute anders aus: Die Schaltfläche heißt nicht mehr „Disattiva“. Das Hinweisfeld rät nicht, es sagt das. Frau E. beschreibt die Seite mit einem Klick und sieht vorher, was in der Datei steht.',
    account,
    panel,
  );

  await panel.bringToFront();
  await panel.locator('[data-part=numbers]').click();
  await pressNumber(account, 'accountTwoStep.deactivate', (number) =>
    keep(`Die Beraterin kennt die neue Seite schon: „Drücken Sie die ${number}.“`, account),
  );
  const question = await waitUntilStill(account, 'the question', ({ step, ring }) =>
    step === 'deactivate' ? ring : null,
  );
  await keep('Die Frage der Seite kennt die Anleitung wieder, und geht weiter mit.', account);
  await clickMiddle(account, question);
  await waitForCard(account, 'the phone', ({ step }) => step === 'authorise');
  await authoriseOnPhone(account);
  await waitForCard(account, 'the end of the wait', ({ step }) => step === 'confirmed');
  await keep('Frau E. hat am Handy „Autorizza“ gedrückt; die Seite sagt, dass es gewirkt hat.', account);
  await press(account, 'next');
  await waitForCard(account, 'the reminder', ({ step }) => step === 'keep-off');
  await press(account, 'next');
  await waitForCard(account, 'the end', ({ state }) => state === 'done');

  await panel.bringToFront();
  await open(panel, 'note');
  await panel.locator('[data-part=note-make]').click();
  await show(panel, '[data-part=note-text]');
  await panel.$eval('[data-part=note-text]', (text) => text.scrollTo(0, text.scrollHeight));
  await keep(
    'Zum Schluss die Notiz für das Ticket: was gemacht wurde, wo es hängen blieb und warum. Ohne Namen und Adressen.',
    account,
    panel,
  );
}

async function panelOf(launched: Launched): Promise<Page> {
  const panel = await openPanel(launched);
  await panel.setViewport(PANEL);
  return panel;
}

/** Unfolds a part of the panel. */
const open = (panel: Page, part: string): Promise<void> => panel.locator(`[data-part=${part}] > summary`).click();

/** Scrolls the panel to a part once that is there. */
async function show(panel: Page, selector: string): Promise<void> {
  await panel.waitForSelector(selector);
  await panel.$eval(selector, (one) => one.scrollIntoView({ block: 'center' }));
}

async function typeCode(panel: Page, code: string): Promise<void> {
  await panel.locator('[data-part=code-text]').fill(code);
  await panel.keyboard.press('Enter');
}

async function switchOn(panel: Page, what: 'mask' | 'presenter'): Promise<void> {
  await panel.bringToFront();
  await panel.locator(`[data-part=${what}]`).click();
  await panel.waitForSelector(`[data-part=${what}][aria-pressed=true]`);
}

/** Reads the number on a control, lets it be said, and presses there; then the numbers go. */
async function pressNumber(page: Page, mark: string, say: (number: string) => Promise<void>): Promise<void> {
  await page.bringToFront();
  await someNumbers(page);
  const { number, box } = await until(`a number on ${mark}`, async () => {
    const place = await placeOf(page, mark);
    return place && numberAt(await someNumbers(page), place);
  });
  await say(number);
  await page.bringToFront();
  const address = page.url();
  await clickMiddle(page, { ...box, x: box.x + box.width - 4, width: 0 });
  // A page that is left takes its numbers along.
  const isLeft = until('another page', async () => page.url() !== address, 1000).catch(() => false);
  if (!(await isLeft)) await page.keyboard.press('Escape');
  await noNumbers(page);
}

/** Presses what is ringed, the group and then the entry in it, until the account pages open in a tab of their own. */
async function toAccount(page: Page): Promise<Page> {
  const accountTab = async () => (await page.browser().pages()).find((one) => one.url().includes('account.aruba.it'));
  let account: Page | undefined;
  while (!account) {
    const ring = await waitUntilStill(page, 'a ring', (card) => card.ring);
    await clickMiddle(page, ring);
    account = await until('the tab, or another ring', async () => {
      const tab = await accountTab();
      const now = (await readCard(page))?.ring;
      return tab ? { tab } : now && (now.x !== ring.x || now.y !== ring.y) && { tab };
    }).then(({ tab }) => tab);
  }
  await account.setViewport(WINDOW);
  return account;
}
