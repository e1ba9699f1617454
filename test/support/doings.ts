import type { Page } from 'puppeteer';
import { at } from '../practice/core/hosts.ts';
import type { Practice } from '../practice/server.ts';
import type { CardSeen } from './card.ts';
import { marksInside } from './marks.ts';
import { chooseFile, click, clickAt, clickText, fill, middle, readToTheEnd } from './person.ts';
import { placeOf } from './stories.ts';
import { until } from './until.ts';

/** Where a person is, and what is within reach. */
export interface Reach {
  /** The tab in front. */
  page: Page;
  card: CardSeen;
  practice: Practice;
  /** Takes the phone in hand; it stays where it was left. */
  phone(): Promise<Page>;
}

/** What a person does at a step. */
interface Doing {
  /** Absent: clicks what the ring goes round. */
  act?: (reach: Reach) => Promise<void>;
  /** No page can show that it is done: the person says so with "next". `unringed`: only where nothing is pointed at. */
  word?: true | 'unringed';
}

/** What a person types on her way through the guides: none of it is anybody else's business. */
export const TYPED = {
  address: 'maria.esempio@pec.example.it',
  password: 'una-password-qualunque',
  smsCode: '482915',
  pin: '12345',
  providerPassword: 'una-parola-segreta',
  mobile: '+39 000 000 9876',
  documentNumber: 'CA00000AA',
  documentExpiry: '01/02/2031',
  documentFile: 'documento.pdf',
  signedFile: 'modulo-di-richiesta-firmato.pdf',
} as const;

/** Types into the ringed field, over what stands there, and leaves it. */
const type =
  (text: string) =>
  async ({ page, card }: Reach): Promise<void> => {
    if (!card.ring) throw new Error(`nothing to type into at ${card.step}`);
    await page.mouse.click(...middle(card.ring), { count: 3 });
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };

/** Presses controls of the phone, one after the other. */
const onPhone =
  (...marks: string[]) =>
  async ({ phone }: Reach): Promise<void> => {
    const hand = await phone();
    for (const mark of marks) await click(hand, mark);
  };

/** "Autorizza", once the notification is there; where none comes, the person puts the phone down again. */
async function authorise({ phone, practice }: Reach): Promise<void> {
  const comes = until('a notification', async () => practice.state.pendingAuthorisation !== null, 6000);
  if (!(await comes.catch(() => false))) return;
  await click(await phone(), 'phone.authorise');
  await until('the authorisation', async () => practice.state.pendingAuthorisation === null);
}

/** Downloads the small program and loads the page again. */
async function installPlugin({ page, practice }: Reach): Promise<void> {
  // Loaded again already: the page looks for the device now.
  if (practice.state.computer.plugin) return;
  await click(page, 'identityRecognition.plugin');
  await until('the download', async () => practice.state.computer.plugin);
  await page.reload();
}

const typePin = ({ page }: Reach): Promise<void> => fill(page, 'identityRecognition.pin', TYPED.pin);

async function pickProvider({ page }: Reach): Promise<void> {
  const items = await page.$$('[data-practice="identityRecognition.providers"] .spid-idp-button-link');
  for (const item of items) {
    if ((await item.evaluate((element) => element.textContent))?.includes('Prova ID')) return item.click();
  }
  throw new Error('the provider is not in the list');
}

/** Signs in at the provider and agrees there. */
async function useProvider({ page }: Reach): Promise<void> {
  if (!page.url().startsWith(at('spid'))) return;
  await page.locator('input[name=user]').click();
  await page.keyboard.type('maria');
  await page.keyboard.press('Tab');
  await page.keyboard.type(TYPED.providerPassword);
  await clickText(page, 'Entra con SPID');
  await clickText(page, 'Acconsento');
}

async function talkToOperator({ page }: Reach): Promise<void> {
  if (!page.url().startsWith(at('video'))) return;
  await clickText(page, 'Avvia');
  await clickText(page, 'Torna alla procedura');
}

async function enterDocument({ page }: Reach): Promise<void> {
  await fill(page, 'identityPersonalData.number', TYPED.documentNumber);
  await page.keyboard.press('Tab');
  await page.keyboard.type(TYPED.documentExpiry);
}

/** Reads the form; when the ring goes to the box under it, ticks that one. */
async function readForm({ page, card }: Reach): Promise<void> {
  const isBox = card.ring && (await marksInside(page, card.ring)).includes('identityDocuments.declare');
  if (isBox && card.ring) await clickAt(page, card.ring);
  else await readToTheEnd(page, 'identityDocuments.form');
}

/** Ticks the next box; with all of them ticked the ring lies round the group, and there is nothing more to do. */
async function tickNext({ page, card }: Reach): Promise<void> {
  const boxes = card.ring
    ? (await marksInside(page, card.ring)).filter((mark) => mark === 'identityDocuments.box')
    : [];
  if (card.ring && boxes.length === 1) await clickAt(page, card.ring);
}

/** For CIE and Firma Remota there is nothing to point at; the person finds the entry alone, by its name on the card. */
const pickMethod = async ({ page, card }: Reach): Promise<void> =>
  card.ring
    ? clickAt(page, card.ring)
    : click(page, `identityMethod.${card.text.includes('Firma Remota') ? 'remote' : 'cie'}`);

/** The code from the message; an old number is corrected first. */
async function typeSmsCode({ phone, practice }: Reach): Promise<void> {
  const hand = await phone();
  if (practice.state.phone.numberIsOld) {
    await click(hand, 'phone.changeNumber');
    await fill(hand, 'phone.number', TYPED.mobile);
    await click(hand, 'phone.saveNumber');
    await until('the new number', async () => (await placeOf(hand, 'phone.code')) !== null);
  }
  await fill(hand, 'phone.code', TYPED.smsCode);
  await click(hand, 'phone.codeContinue');
  await until('the activation', async () => practice.state.twoStep === 'on');
}

/** Turns on what is missing, where the app leads there. */
async function protectPhone({ phone, practice }: Reach): Promise<void> {
  const hand = await phone();
  const { screenLock, pushNotifications } = practice.state.phone;
  if (!screenLock || !pushNotifications) await click(hand, 'phone.protect');
  await click(hand, 'phone.protectionContinue');
}

/** `guide/step` → what is done there. A step of kind `page` that is not here is a click on the ring. */
const DOINGS: Record<string, Doing> = {
  'sign-in/address': { act: type(TYPED.address) },
  'sign-in/password': { act: type(TYPED.password) },
  'sign-in/authorise': { act: authorise },
  'check-status/status': { word: true },
  'confirm-identity/holder': { word: true },
  'confirm-identity/method-pick': { act: pickMethod, word: 'unringed' },
  'confirm-identity/personal-document': { act: enterDocument, word: true },
  'confirm-identity/personal-upload': {
    act: ({ page }) => chooseFile(page, 'identityPersonalData.upload', TYPED.documentFile),
    word: true,
  },
  'confirm-identity/documents-read': { act: readForm },
  'confirm-identity/documents-tick': { act: tickNext },
  'confirm-identity/spid-provider': { act: pickProvider },
  'confirm-identity/spid-sign-in': { act: useProvider },
  'confirm-identity/cns-prepare': { word: true },
  'confirm-identity/cns-plugin': { act: installPlugin },
  'confirm-identity/cns-pin': { act: typePin, word: true },
  'confirm-identity/signature-prepare': { word: true },
  'confirm-identity/signature-plugin': { act: installPlugin },
  'confirm-identity/signature-pin': { act: typePin, word: true },
  'confirm-identity/signature-sign': { word: true },
  'confirm-identity/signature-upload': {
    act: ({ page }) => chooseFile(page, 'identityRecognition.upload', TYPED.signedFile),
  },
  'confirm-identity/webcam-check': { word: true },
  'confirm-identity/webcam-permission': { word: true },
  'confirm-identity/webcam-start': { act: talkToOperator },
  // Only the methods that are not described get here before the page of the result.
  'confirm-identity/result': { act: ({ page }) => click(page, 'identityRecognition.continue') },
  'two-step-on/contacts': {
    act: ({ page, card }) => (card.ring ? clickAt(page, card.ring) : Promise.resolve()),
    word: true,
  },
  'two-step-on/install': { act: onPhone('phone.store', 'phone.storeOpen'), word: true },
  'two-step-on/open-app': { act: onPhone('phone.signIn'), word: true },
  'two-step-on/activate-message': { act: onPhone('phone.activateMessage'), word: true },
  'two-step-on/menu-path': {
    act: onPhone('phone.menu', 'phone.settings', 'phone.address', 'phone.account', 'phone.twoStep'),
    word: true,
  },
  'two-step-on/associate': { act: onPhone('phone.associate'), word: true },
  'two-step-on/phone-protection': { act: protectPhone, word: true },
  'two-step-on/sms-code': { act: typeSmsCode, word: true },
  'two-step-on/confirmed': { act: onPhone('phone.done'), word: true },
  'mail-program-password/authorise': { act: authorise },
  'mail-program-password/paste': { word: true },
  'mail-program-password/remind': { word: true },
  'mail-program-password-renew/paste': { word: true },
  'mail-program-password-renew/remind': { word: true },
  'two-step-off/authorise': { act: authorise },
  'two-step-off/confirmed': { word: true },
  'two-step-off/keep-off': { word: true },
};

/** What is done at this step; a read step of a new guide asks for the person's word. */
export const doingAt = ({ guide, step, kind }: CardSeen): Doing =>
  DOINGS[`${guide}/${step}`] ?? (kind === 'page' ? {} : { word: true });
