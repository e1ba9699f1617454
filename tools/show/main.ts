import { parseArgs } from 'node:util';
import { startPractice } from '../../test/practice/server.ts';
import { launch } from '../../test/support/browser.ts';

/** Opens a browser window on the practice site with the extension loaded and a guide offered; ends when it is closed. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      guide: { type: 'string', default: 'sign-in' },
      lang: { type: 'string', default: 'it' },
      generation: { type: 'string', default: '2026' },
    },
  });
  const practice = await startPractice({
    generation: values.generation === '2023' ? '2023' : '2026',
    state: { signedIn: false },
  });
  const { browser } = await launch({ resolverRules: practice.resolverRules, headless: false, lang: values.lang });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(`https://webmail.pec.it/#pec-passo=${values.guide}&lang=${values.lang}`);
  const phone = await browser.newPage();
  await phone.goto('https://phone.practice.test/');
  await page.bringToFront();
  console.log(
    'The practice site is open, with a telephone in the second tab. More at https://practice.test/ in that browser.',
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await practice.close();
}
