import type { Page } from 'puppeteer';
import { waitForCard } from './card.ts';
import { authoriseOnPhone, clickRing } from './stories.ts';

export const ADDRESS = 'maria.esempio@pec.example.it';

/** Follows the guide `sign-in` from its first field to the page behind it, with the phone in hand where it asks for it. */
export async function followSignIn(
  page: Page,
  { password = 'una-password-qualunque', phone = true } = {},
): Promise<void> {
  for (const [step, text] of [
    ['address', ADDRESS],
    ['password', password],
  ] as const) {
    await waitForCard(page, step, (card) => card.guide === 'sign-in' && card.step === step && card.state === 'located');
    await clickRing(page);
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await waitForCard(page, 'submit', (card) => card.step === 'submit' && card.state === 'located');
  await clickRing(page);
  if (!phone) return;
  await waitForCard(page, 'the app', (card) => card.step === 'authorise' && card.page === 'login-authorise');
  await authoriseOnPhone(page);
}
