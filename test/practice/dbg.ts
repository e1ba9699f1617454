import puppeteer from 'puppeteer';
import { startPractice } from './server.ts';
import { walkToRecognition } from './walks.ts';
export async function main() {
  const practice = await startPractice({ generation: '2026', state: { signedIn: true, notice: false } });
  const b = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', `--host-resolver-rules=${practice.resolverRules}`, '--ignore-certificate-errors'] });
  let bad = 0;
  for (let i = 0; i < 10; i++) {
    practice.reset();
    const p = await b.newPage();
    p.setDefaultTimeout(5000); await p.emulateNetworkConditions({ download: 1e7, upload: 1e7, latency: [20, 40, 80, 120, 200][i % 5]! });
    try { await walkToRecognition(p, 'webcam'); } catch (e) {
      bad++;
      const ticks = await p.evaluate(() => [...document.querySelectorAll('.terms aru-input-checkbox')].map((x) => x.shadowRoot?.querySelector('[role=checkbox]')?.getAttribute('aria-checked')));
      console.log(i, String(e).slice(0, 80), JSON.stringify(practice.state.identity), JSON.stringify(ticks));
    }
    await p.close();
  }
  console.log('bad', bad);
  await b.close(); await practice.close();
}
