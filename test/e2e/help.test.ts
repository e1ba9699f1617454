import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPanel } from '../support/browser.ts';
import { raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** The way in by need: a list, a search in any of the three languages, answers with a number to read out. */
let stage: Stage;
let panel: Page;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.clear('2026');
  panel = await openPanel(stage.launched);
});

async function search(page: Page, text: string): Promise<void> {
  await page.locator('[data-part=help-text]').fill(text);
  await page.keyboard.press('Enter');
}

/** What stands under the search field, in order: guides and open answers. */
const results = (page: Page): Promise<string[]> =>
  page.$$eval('[data-part=help] > [data-part=found], [data-part=help] > [data-part=answer]', (all) =>
    all.map((one) => one.getAttribute('data-guide') ?? one.getAttribute('data-answer') ?? ''),
  );

test('a need leads to its guide, which is unfolded and begun only when the person says so', async () => {
  await panel.click('[data-part=needs] > summary');
  await panel.locator('[data-need=phone]').click();
  await until('the guide', async () => (await results(panel))[0] === 'new-phone');
  await panel.locator('[data-part=found] [data-part=go-to-guide]').click();
  const entry = '[data-part=guide][data-guide=new-phone]';
  expect(await panel.$eval(entry, (one) => (one as HTMLDetailsElement).open)).toBe(true);
  expect(await panel.$eval(entry, (one) => one.contains(document.activeElement))).toBe(true);
  expect(await panel.$('[data-part=card]')).toBeNull();
  await panel.locator(`${entry} [data-part=start]`).click();
  await panel.waitForSelector('[data-part=card][data-step=number]');
});

test('what is folded away is reached by a need too', async () => {
  await panel.click('[data-part=needs] > summary');
  await panel.locator('[data-need=moving]').click();
  await panel.locator('[data-part=found] [data-part=go-to-guide]').click();
  await panel.locator('[data-part=guide][data-guide=before-moving] [data-part=start]').click();
  await panel.waitForSelector('[data-part=card][data-guide=before-moving]');
});

test('words of any language find the same, in the language of the panel', async () => {
  for (const text of ['telefono nuovo', 'neues Handy', 'new phone']) {
    await search(panel, text);
    await until(text, async () => (await results(panel))[0] === 'new-phone');
    expect(await panel.$eval('[data-part=found] h3', (one) => one.textContent)).toContain('Handy');
  }
  await search(panel, 'xyzzy');
  await until('nothing', async () => (await results(panel)).length === 0);
  expect(await panel.$eval('[data-part=help-said]', (one) => one.textContent)).toContain('Nichts gefunden');
});

test('an answer is read at once, by what it is about and by the number that was read out', async () => {
  for (const text of ['Postfach voll', 'A1']) {
    await search(panel, text);
    await until(text, async () => (await results(panel))[0] === 'full-mailbox');
    const said = await panel.$eval('[data-part=help] > [data-part=answer]', (one) => (one as HTMLElement).innerText);
    expect(said).toContain('A1');
    expect(said).toContain('nichts mehr senden');
    expect(said).toContain('September 2026');
  }
});

test('the welcome page asks the same and leads to its own list', async () => {
  const welcome = await stage.open(panel.url().replace('/panel/', '/welcome/'));
  await welcome.locator('[data-need=moving]').click();
  await welcome.locator('[data-part=found] [data-part=go-to-guide]').click();
  await until('the guide', () =>
    welcome.$eval('[data-guide=before-moving][data-part=guide]', (one) => (one as HTMLDetailsElement).open),
  );
});
