import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';
import { openScene, SCENES } from './scenes.ts';
import { startPractice } from './server.ts';
export async function main() {
  const BENCH = readFileSync('/tmp/bench/bench.iife.js', 'utf8');
  const practice = await startPractice({ generation: '2026' });
  const b = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', `--host-resolver-rules=${practice.resolverRules}`, '--ignore-certificate-errors'] });
  const p = await b.newPage();
  let bad = 0;
  for (const s of SCENES) {
    await openScene(p, practice, s);
    await p.evaluate(BENCH);
    const d: any = await p.evaluate(() => (globalThis as any).pecPassoBench.pages.detect(location.href, document));
    if (d.page !== s.page) { bad++; console.log(s.generation, s.name, s.page, JSON.stringify(d)); }
    if (s.name.startsWith('identity')) await p.screenshot({ path: `/tmp/practice-shots/${s.generation}-${s.name}.png` as const });
  }
  console.log('bad', bad, 'of', SCENES.length);
  await b.close(); await practice.close();
}
