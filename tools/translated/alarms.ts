import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { BLANK_AIM } from '../../src/messages/blank-card.ts';
import { bundle } from '../../test/support/bundle.ts';

/** At each of these every page is looked at, since it is not known where it belongs. */
const ADDRESSES = [
  'https://webmail.pec.it/new/messages/INBOX',
  'https://webmail.pec.it/new/settings/home',
  'https://account.aruba.it/pec/sicurezza/verifica-2-passaggi',
  'https://identification.arubapec.it/conferma-identita',
  'https://login.aruba.it/auth/realms/pec/login-actions/authenticate',
];

/** Looks at all pages in a folder, at every address that they could have, and lists those that are taken for translated. */
export async function alarms(folder: string): Promise<number> {
  const code = await bundle('tools/translated/inside.ts', { name: 'translated' });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  let count = 0;
  try {
    for (const file of files) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.setContent(readFileSync(join(folder, file), 'utf8'), { waitUntil: 'domcontentloaded' });
      const order = JSON.stringify({ pageMap: serialisePageMap(), aim: BLANK_AIM, addresses: ADDRESSES });
      // A page may close itself.
      const told = (await page
        .evaluate(`${code}; translated.alarmsAt(${order})`)
        .catch((error) => [String(error)])) as string[];
      await page.close().catch(() => undefined);
      if (told.length > 0) count++;
      for (const one of told) console.log(`${file}: ${one}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${files.length} pages, ${count} not taken for Italian`);
  return count > 0 ? 1 : 0;
}
