import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { APP_LABELS } from '../../src/data/pages/quoted-labels.ts';
import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { knownWords } from '../../src/in-page/report/redact.ts';
import type { PageReport } from '../../src/messages/page-report.ts';
import { unknownWords } from '../../src/worker/report/validate-report.ts';
import { expectedOf } from '../../tools/fixture/expected.ts';
import { pageOf } from '../../tools/fixture/html.ts';
import { main as makeFixture, readReport } from '../../tools/fixture/main.ts';
import { MESSAGES } from '../practice/core/messages.ts';
import { openScene, SCENES } from '../practice/scenes.ts';
import { openPanel } from '../support/browser.ts';
import { waitForCard } from '../support/card.ts';
import { takeAway, wholeDom } from '../support/dom.ts';
import { fixtureScript, lookAt } from '../support/fixture.ts';
import { showHelping } from '../support/panel.ts';
import { begin, PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** The description of a page that looks different: it says how the page is built, and nothing of what is on it. */
let stage: Stage;
let panel: Page;
let script: string;
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const CHART = serialisePageMap();
const KNOWN = knownWords(
  CHART,
  APP_LABELS.map(({ text }) => text),
);

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
  script = await fixtureScript();
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the panel beside the page in front and asks for a description. */
async function ask(): Promise<void> {
  panel = await openPanel(stage.launched);
  await showHelping(panel);
  await panel.locator('[data-part=report] > summary').click();
  await panel.locator('[data-part=report-make]').click();
}

/** The report, as it is shown (all texts and names of the drawing) and as it is saved. */
async function report(): Promise<{ file: string; drawn: string; told: PageReport }> {
  await ask();
  const save = await panel.waitForSelector('[data-part=report-save]');
  const href = await save?.evaluate((link) => (link as HTMLAnchorElement).href);
  const file = decodeURIComponent(String(href).slice(String(href).indexOf(',') + 1));
  const [shown, drawn] = await panel.evaluate(() =>
    ['report-file', 'report-drawing'].map((part) => {
      const found = document.querySelector(`[data-part=${part}]`);
      return (part === 'report-file' ? found?.textContent : found?.outerHTML) ?? '';
    }),
  );
  // What is saved is what was shown.
  expect(shown).toBe(file);
  const told = readReport(file);
  if (!told) throw new Error(`no report: ${file.slice(0, 300)}`);
  return { file, drawn: drawn ?? '', told };
}

/** Words that are on the page or in its address, and whose are nobody's business. */
const CANARY = {
  name: 'Canarina Gialletti',
  mail: 'canarina.gialletti@pec.example.it',
  tax: 'GLLCRN80A41A952X',
  secret: 'Segretissima-99',
  phone: '+39 347 5550199',
};
const HIDDEN = /canarin|giallett|gllcrn|segretissim|5550199/i;

/** Puts the canaries wherever a page can put words. */
const hostile = (page: Page): Promise<void> =>
  page.evaluate(({ name, mail, tax, secret, phone }) => {
    const all = [name, mail, tax, secret, phone];
    const word = 'canarina-gialletti';
    const place = document.body.appendChild(document.createElement('div'));
    const add = (tag: string, attributes: Record<string, string> = {}, text = '') => {
      const one = place.appendChild(document.createElement(tag));
      for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
      if (text) one.textContent = text;
      return one;
    };
    document.title = `${name} (3)`;
    document.documentElement.lang = word;
    for (const text of all) {
      for (const tag of ['p', 'h1', 'button', 'a', 'li', 'td', 'label', 'option', 'summary', 'title', 'canarina', word])
        add(tag, { href: `/${word}` }, text);
      for (const key of [
        'id',
        'class',
        'name',
        'role',
        'type',
        'title',
        'alt',
        'placeholder',
        'aria-label',
        'label',
        'value',
        'lang',
      ])
        add('input', { [key]: text, type: key === 'value' ? 'submit' : 'text' });
      for (const key of [
        'data-id',
        'data-testid',
        `data-${word}`,
        word,
        'aria-current',
        'aria-description',
        'autocomplete',
        'slot',
        'style',
        'src',
        'for',
        'symbol',
        'icon',
      ])
        add('div', { [key]: text, role: 'button' }, '');
      const field = add('input') as HTMLInputElement;
      field.value = text;
      (add('textarea') as HTMLTextAreaElement).value = text;
      add('div', { contenteditable: 'true' }, text);
      const frame = add('iframe', { name: text }) as HTMLIFrameElement;
      frame.contentDocument?.body.append(text);
      const root = add(`${word}-x`).attachShadow({ mode: 'open' });
      const slot = root.appendChild(document.createElement('slot'));
      slot.name = text;
      root.append(text);
      const svg = place.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'title')).textContent = text;
      place.append(document.createComment(text), text);
      // With words round it that are known.
      add('p', {}, `Verifica in 2 passaggi ${text} Disattiva`);
      add('button', { id: `username-${text}`, class: `modal ${text} dialog-${text}` }, `Impostazioni ${text}`);
      add('p', {}, text.replace(/(.{3})/g, '$1\u00ad').toUpperCase());
    }
    history.replaceState(null, '', `${location.pathname}?${word}=${encodeURIComponent(mail)}#${word}/${tax}`);
    // In place of what the extension leaves behind, in the page's own world.
    Reflect.set(globalThis, Symbol.for('pec-passo.report'), () => ({ format: 'pec-passo-page', body: name }));
    Object.defineProperty(Element.prototype, 'localName', { get: () => word });
  }, CANARY);

describe.each(['2023', '2026'] as const)('a report, %s', (generation) => {
  beforeEach(async () => {
    await stage.clear(generation);
  });

  test('has nothing of the messages, and leaves the page as it was', async () => {
    const page = await stage.open(PLACES[generation].inbox);
    await until('the messages', async () => (await wholeDom(page)).includes(MESSAGES[0]?.subject ?? '?'));
    const before = await wholeDom(page);
    const { file, drawn, told } = await report();
    expect(await wholeDom(page)).toBe(before);
    expect(told.detected.page).toBe('webmail-messages');
    expect(told.targets.find(({ target }) => target === 'webmailMessages.settings')?.status).not.toBe('not-found');
    expect(drawn).toContain('Impostazioni');
    for (const { subject, from } of MESSAGES)
      for (const word of [subject, from]) {
        // A subject that consists of a label of the page alone is that label.
        if (!KNOWN.labels.has(word.toLowerCase())) expect(file + drawn, word).not.toContain(word);
      }
    expect(file).not.toMatch(/[\w.]+@[\w.]+|maria|esempio/i);
  });

  test('of a hostile page has none of its words, wherever they stand', async () => {
    const page = await stage.open(PLACES[generation].twoStep);
    await until('the page', async () => (await wholeDom(page)).includes('Disattiva'));
    await hostile(page);
    const { file, drawn, told } = await report();
    expect(unknownWords(told, CHART, KNOWN)).toEqual([]);
    expect(file).not.toMatch(HIDDEN);
    expect(drawn).not.toMatch(HIDDEN);
    // In one piece without the signs between letters, too.
    expect(file.replace(/[^a-z0-9]/gi, '')).not.toMatch(HIDDEN);
    expect(told.body.children?.length).toBeGreaterThan(0);
  });

  test('of the sign-in form has not what was typed', async () => {
    await stage.clear(generation, { signedIn: false, notice: false });
    const page = await stage.open('https://webmail.pec.it/');
    const fields = await until('the form', async () => {
      const all = await page.$$('input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=submit])');
      return all.length >= 2 && all;
    });
    await fields[0]?.type(CANARY.mail);
    await fields[1]?.type(CANARY.secret);
    const { file, drawn, told } = await report();
    expect(told.detected.page).toBe('login');
    expect(file + drawn).not.toMatch(HIDDEN);
    expect(told.targets.filter(({ status }) => status === 'found').map(({ target }) => target)).toEqual(
      expect.arrayContaining(['login.mailbox', 'login.password', 'login.submit']),
    );
  });

  test('says why a control was not found and what stands in its place, and becomes a page and a failing test', async () => {
    const page = await stage.open('about:blank');
    await begin(page, PLACES[generation].twoStep, 'two-step-off/deactivate&reason=other&lang=it');
    await waitForCard(page, 'the ring', ({ ring }) => ring !== null);
    // It is called by another name now.
    await page.evaluate(() => {
      const seek = (root: Document | ShadowRoot): HTMLElement | null => {
        for (const one of root.querySelectorAll<HTMLElement>('*')) {
          if (one.dataset.practice === 'accountTwoStep.deactivate') return one;
          const inner = one.shadowRoot && seek(one.shadowRoot);
          if (inner) return inner;
        }
        return null;
      };
      const button = seek(document);
      const renamed = button?.cloneNode(true) as HTMLElement;
      renamed.removeAttribute('data-practice');
      renamed.id = 'renamed';
      // The control of a component carries its old name as a title too.
      renamed.title = 'Rinuncia al servizio';
      button?.before(renamed);
      for (const part of [renamed, renamed.shadowRoot]) if (part) part.textContent = 'Rinuncia al servizio';
    });
    await takeAway(page, 'accountTwoStep.deactivate');
    await waitForCard(page, 'no hope', ({ state }) => state === 'not-found');
    const { file, told } = await report();
    expect(told.step).toMatchObject({ guide: 'two-step-off', step: 'deactivate', code: '7-5' });
    const missed = told.targets.find(({ target }) => target === 'accountTwoStep.deactivate');
    expect(missed).toMatchObject({ status: 'not-found', node: null });
    expect(missed?.reason).toBeTruthy();
    expect(missed?.nearest.length).toBeGreaterThan(0);
    expect(missed?.nearest[0]?.label).toMatch(/^▒+$/);
    expect(file).not.toContain('Rinuncia');

    const path = join(folder, `${generation}.json`);
    writeFileSync(path, file);
    expect(makeFixture([path, `missed-${generation}`], folder)).toBe(0);
    const written = readFileSync(join(folder, `missed-${generation}.test.ts`), 'utf8');
    expect(written).toContain(`wanted: [\n    'accountTwoStep.deactivate',\n  ]`);
    const { found, wanted } = expectedOf(told);
    const address = /address: '(.+)'/.exec(written)?.[1] ?? '';
    const html = readFileSync(join(folder, `missed-${generation}.html`), 'utf8');
    const seen = await lookAt(page, script, html, address, [...Object.keys(found), ...wanted]);
    // The test fails for what is missing, and for nothing else.
    expect(seen.page).toBe('account-two-step');
    expect(seen.targets['accountTwoStep.deactivate']?.n).toBeNull();
    for (const [target, n] of Object.entries(found)) expect(seen.targets[target]?.n, target).toBe(n);
  });
});

test('there is none without a page of Aruba', async () => {
  await stage.clear('2026');
  await ask();
  await until('the advice', () =>
    panel.$eval(
      '[data-part=report-said]',
      (one, words) => one.textContent === words,
      wordsOf('de', 'helpdesk:panel.report.noPage'),
    ),
  );
});

/** One of each kind; all of them with `REPORT_SCENES=all`. */
const SOME = [
  'login',
  'inbox',
  'settings',
  'account-two-step-on',
  'account-mail-programs',
  'identity-method',
  'unknown-not-found',
];
const CHOSEN = SCENES.filter(({ name }) => process.env.REPORT_SCENES === 'all' || SOME.includes(name));

test('a page made from a report is to the product what the reported one was', async () => {
  const page = await stage.open('about:blank');
  const other = await stage.open('about:blank');
  const differences: string[] = [];
  let count = 0;
  for (const scene of CHOSEN) {
    await page.bringToFront();
    await openScene(page, stage.practice, scene);
    await page.evaluate(script);
    const told = await page.evaluate(() =>
      (Reflect.get(globalThis, 'fixture') as { describe(): PageReport }).describe(),
    );
    expect(unknownWords(told, CHART, KNOWN), scene.name).toEqual([]);
    expect(JSON.stringify(told), scene.name).not.toMatch(/[\w.]+@[\w.]+|maria/i);
    const { host, path, hash } = told.address;
    const view = page.viewport();
    if (view) await other.setViewport(view);
    await other.bringToFront();
    const address = `https://${host}${path}${hash}`.replaceAll('*', 'xqzvy');
    const names = told.targets.map(({ target }) => target);
    const seen = await lookAt(other, script, pageOf(told, 'made'), address, names);
    count += 1 + names.length;
    if (seen.page !== told.detected.page) differences.push(`${scene.generation} ${scene.name}: ${seen.page}`);
    for (const { target, node } of told.targets)
      if (seen.targets[target]?.n !== node) differences.push(`${scene.generation} ${scene.name} ${target}`);
  }
  expect(count).toBeGreaterThan(40);
  // Whose words something is follows from layout too, of which a report keeps boxes but no exact places.
  expect(differences.length / count, differences.join('\n')).toBeLessThan(0.06);
});
