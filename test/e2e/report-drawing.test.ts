import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_LABELS } from '../../src/data/pages/quoted-labels.ts';
import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { knownWords } from '../../src/in-page/report/redact.ts';
import type { PageReport } from '../../src/messages/page-report.ts';
import { openReport } from '../../src/worker/report/open-report.ts';
import { composeReport } from '../../src/worker/view/report-view.ts';
import { openScene, SCENES } from '../practice/scenes.ts';
import { openPanel } from '../support/browser.ts';
import { fixtureScript } from '../support/fixture.ts';
import { showHelping } from '../support/panel.ts';
import { SEED } from '../support/property.ts';
import { raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** A page report as a drawing: what was sought stands where it stood on the page, and nothing of the person is in it. */
const CHART = serialisePageMap();
const KNOWN = knownWords(
  CHART,
  APP_LABELS.map(({ text }) => text),
);
/** Places are told to four pixels. */
const CLOSE = 4;

/** Every `SHARE`th scene, from another one in every run; all of them with `REPORT_SCENES=all`. */
const SHARE = 16;
const CHOSEN = SCENES.filter((_, at) => process.env.REPORT_SCENES === 'all' || at % SHARE === SEED % SHARE);

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
  await stage.clear('2026');
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What stands on the page, found by hand and without the product: the marked controls that are seen, and where. */
const marksOn = (page: Page): Promise<{ name: string; at: number[]; numbers: string[] }[]> =>
  page.evaluate(() => {
    const found: { name: string; at: number[]; numbers: string[] }[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const name = element.dataset?.practice;
        const { left, top, width, height } = element.getBoundingClientRect();
        if (name && width > 4 && height > 4 && element.checkVisibility({ checkVisibilityCSS: true }))
          found.push({ name, at: [left, top, width, height], numbers: [] });
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });

const isClose = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= CLOSE);

test('what the map has of a page is drawn where it stands, and nothing of anybody', async () => {
  const page = await stage.open('about:blank');
  const script = await fixtureScript();
  const missed: string[] = [];
  let count = 0;
  for (const scene of CHOSEN) {
    await openScene(page, stage.practice, scene);
    await page.evaluate(script);
    const told = await page.evaluate(() =>
      (Reflect.get(globalThis, 'fixture') as { describe(): PageReport }).describe(),
    );
    const marks = await marksOn(page);
    const opened = openReport(JSON.stringify(told), CHART, KNOWN);
    if (!('report' in opened)) throw new Error(`${scene.generation} ${scene.name}: ${opened.refused}`);
    const names = new Set(told.targets.filter(({ status }) => status !== 'not-found').map(({ target }) => target));
    for (const { name, at } of marks.filter((mark) => names.has(mark.name))) {
      const step = { guide: 'sign-in', step: 'address', code: '1-1', target: name };
      const view = composeReport({ ...opened.report, step }, 'de');
      // Beyond the window the drawing ends; the report of a step is made where its control can be seen.
      const [left, top, width, height] = view.picture?.view ?? [0, 0, 0, 0];
      const isOutside = at[0] === undefined || at[1] === undefined || at[0] > left + width || at[1] > top + height;
      if (isOutside) continue;
      count++;
      const sought = view.picture?.boxes.find(({ mark }) => mark === 'sought');
      if (!sought || !isClose(sought.at, at))
        missed.push(`${scene.generation} ${scene.name} ${name}: ${sought?.at} instead of ${at}`);
      expect(JSON.stringify(view), scene.name).not.toMatch(/[\w.]+@[\w.]+|maria|esempio/i);
    }
  }
  expect(count).toBeGreaterThan(8);
  console.log(`drawn in place: ${count - missed.length} of ${count}`);
  // Of a few scenes two may be the two of all that are known to lie elsewhere: 259 of 261.
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.max(2, count * 0.05));
});

describe('a file in the panel', () => {
  let panel: Page;

  beforeAll(async () => {
    panel = await openPanel(stage.launched);
    await showHelping(panel);
    await panel.locator('[data-part=report] > summary').click();
  });

  const openFile = async (text: string): Promise<void> => {
    const path = join(folder, 'report.json');
    writeFileSync(path, text);
    await ((await panel.$('[data-part=report-open]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const said = (words: string) =>
    until('the answer', () =>
      panel.$eval('[data-part=report-said]', (one, wanted) => one.textContent === wanted, words),
    );

  test('that is none, too new, or hostile is refused in a sentence, and nothing of it is shown', async () => {
    const of = (key: string) => wordsOf('de', `helpdesk:panel.report.${key}`);
    await openFile('Canarina <b>');
    await said(of('notOurs'));
    await openFile(JSON.stringify({ format: 'pec-passo-page', version: 9 }));
    await said(of('version'));
    await openFile(JSON.stringify({ format: 'pec-passo-page', version: 3, body: { tag: 'canarina' } }));
    await said(of('damaged'));
    await openFile(`{"format":"pec-passo-page","version":3,"body":${'{"tag":"div","children":['.repeat(20_000)}`);
    await said(of('notOurs'));
    expect(await panel.$('[data-part=report-drawing]')).toBeNull();
    expect(await panel.$eval('body', (body) => body.innerHTML)).not.toMatch(/canarina/i);
  });

  test('of an earlier version is a list, and says so; dropped on the panel it is opened as well', async () => {
    const page = await stage.open('about:blank');
    const scene = SCENES.find(({ name, generation }) => name === 'account-two-step-on' && generation === '2026');
    if (!scene) throw new Error('no such scene');
    await openScene(page, stage.practice, scene);
    await page.evaluate(await fixtureScript());
    const told = await page.evaluate(() =>
      (Reflect.get(globalThis, 'fixture') as { describe(): PageReport }).describe(),
    );
    await panel.bringToFront();
    await openFile(JSON.stringify({ ...told, version: 2 }));
    await panel.waitForSelector('[data-part=report-old]');
    expect(await panel.$('[data-part=report-picture]')).toBeNull();
    expect(await panel.$eval('[data-part=report-list]', (list) => list.textContent)).toContain(
      'Password per programmi di posta',
    );
    // Texts that the map does not know are grey, whoever put them in.
    const strange = JSON.parse(JSON.stringify(told)) as PageReport;
    strange.body.children?.unshift('Canarina', { tag: 'button', names: { 'aria-label': 'Canarina' } });
    await panel.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'report.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, JSON.stringify(strange));
    await panel.waitForSelector('[data-part=report-picture]');
    expect(await panel.$('[data-part=report-old]')).toBeNull();
    expect(await panel.$eval('body', (body) => body.innerHTML)).not.toMatch(/canarina/i);
  });
});
