import type { Page } from 'puppeteer';

/** What scenes have in common: a narrow window, and a person who is signed in. */
export const NARROW = { width: 390, height: 780 };
export const SIGNED_IN = { signedIn: true, accountOpen: true } as const;
export const QUIET = { ...SIGNED_IN, notice: false } as const;

/** Waits for the control with this mark to be shown, through shadow roots, and clicks it. */
export async function press(page: Page, mark: string): Promise<void> {
  // In a tab that lies behind another nothing is drawn, and nothing comes to rest.
  await page.bringToFront();
  await page.locator(`>>> [data-practice="${mark}"]`).click();
}

/** Clicks what a selector finds, through shadow roots. */
export const clickOn =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`>>> ${selector}`).click();
  };

/** Presses marked controls one after the other. */
export const pressAll =
  (...marks: string[]) =>
  async (page: Page): Promise<void> => {
    for (const mark of marks) await press(page, mark);
  };

/** Fills in the sign-in form and sends it. */
export const signIn =
  (password: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('>>> [data-practice="login.address"]').fill('maria.esempio@pec.example.it');
    await page.locator('>>> [data-practice="login.password"]').fill(password);
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), press(page, 'login.submit')]);
  };
