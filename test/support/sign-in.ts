import type { Page } from 'puppeteer';
import { waitForCard } from './card.ts';
import { authoriseOnPhone, clickRing } from './stories.ts';

interface SignInOptions {
  address?: string;
  password?: string;
  /** Whether 2-step verification is on. */
  phone?: boolean;
  /** Called at every step once something was done in it. */
  onCard?: () => Promise<void>;
}

/** Follows the guide `sign-in` from its first field to the page behind it, with the phone in hand where it asks for it. */
export async function followSignIn(page: Page, options: SignInOptions = {}): Promise<void> {
  const { address = 'maria.esempio@pec.example.it', password = 'una-password-qualunque', onCard } = options;
  for (const [step, text] of Object.entries({ address, password })) {
    await waitForCard(page, step, (card) => card.guide === 'sign-in' && card.step === step && card.state === 'located');
    await clickRing(page);
    await page.keyboard.type(text);
    await onCard?.();
    await page.keyboard.press('Tab');
  }
  await waitForCard(page, 'submit', (card) => card.step === 'submit' && card.state === 'located');
  await onCard?.();
  await clickRing(page);
  if (options.phone === false) return;
  await waitForCard(page, 'the app', (card) => card.step === 'authorise' && card.page === 'login-authorise');
  await onCard?.();
  await authoriseOnPhone(page);
}
