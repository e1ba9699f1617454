// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../src/data/pages/page.ts';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { detect, explainPages } from '../../../../src/in-page/detect/detect.ts';
import { PageProbe } from '../../../../src/in-page/detect/page-probe.ts';
import { visibleText } from '../../../../src/in-page/detect/visible-text.ts';

const LOGIN = 'https://login.aruba.it/auth/realms/pec/protocol/openid-connect/auth';
const FORM = '<form><input type="text"><input type="password"><button>Accedi</button></form>';

const CHART = serialisePageMap();
const probe = (): PageProbe => new PageProbe(document, CHART);

const show = (html: string): void => {
  document.body.innerHTML = html;
};
beforeEach(() => show(''));

describe('detect', () => {
  test('knows the sign-in form by address and form together', () => {
    show(FORM);
    const { page, confidence } = detect(LOGIN, probe());
    expect(page).toBe('login');
    expect(confidence).toBeGreaterThan(0.5);
  });
  test.each([
    ['another realm', 'https://login.aruba.it/auth/realms/mail/x'],
    ['another host', 'https://login.aruba.it.example/auth/realms/pec/x'],
    ['without encryption', 'http://login.aruba.it/auth/realms/pec/x'],
    ['no address at all', 'about:blank'],
  ])('%s is unknown, whatever it shows', (_, url) => {
    show(FORM);
    expect(detect(url, probe())).toEqual({ page: 'unknown', confidence: 0, isLoading: false });
  });
  test('an address without the evidence is unknown', () => {
    show('<h1>Manutenzione</h1>');
    expect(detect(LOGIN, probe()).page).toBe('unknown');
  });
  test('hidden evidence is none', () => {
    show(`<div aria-hidden="true" inert style="display:none">${FORM}</div>`);
    expect(detect(LOGIN, probe()).page).toBe('unknown');
  });
  test('says what spoke for and against', () => {
    show(FORM);
    const told = explainPages(LOGIN, probe());
    expect(Object.keys(told)[0]).toMatch(/^login \d/);
    expect(JSON.stringify(told)).toContain('  3.0 of  3.0  {');
  });
});

describe('what correspondents wrote is no evidence', () => {
  const evidence: Evidence = { see: 'control', names: ['Disattiva'] };
  const rows = (inner: string) => `<table>${`<tr><td>Oggetto</td></tr>`.repeat(3)}<tr><td>${inner}</td></tr></table>`;

  test.each([
    ['a row of a grid', (inner: string) => `<div role="grid"><div role="row">${inner}</div></div>`],
    ['an article', (inner: string) => `<article>${inner}</article>`],
    ['a choice of a list', (inner: string) => `<div role="listbox"><div role="option">${inner}</div></div>`],
    ['a table of messages', rows],
  ])('%s', (_, around) => {
    show(around('<button>Disattiva</button> notifica autorizza'));
    const seen = probe();
    expect(seen.sees(evidence)).toBe(0);
    expect(seen.sees({ see: 'text', phrases: ['notifica autorizza'] })).toBe(0);
  });
  test('a small table is a layout', () => {
    show('<table><tr><td><button>Disattiva</button></td></tr></table>');
    expect(probe().sees(evidence)).toBe(1);
  });
});

describe('evidence', () => {
  const sees = (html: string, evidence: Parameters<PageProbe['sees']>[0]): boolean => {
    show(html);
    return probe().sees(evidence) > 0;
  };
  test('the current step of a stepper, by ARIA or by the class of its kind', () => {
    const asked: Evidence = { see: 'marked', names: ['Esito'], among: ['Dati', 'Esito'], inOrder: true };
    expect(sees('<ol><li>1. Dati</li><li aria-current="step">2. Esito</li></ol>', asked)).toBe(true);
    expect(sees('<ol><li class="step active">2. Esito</li></ol>', asked)).toBe(true);
    expect(sees('<ol><li aria-current="step">1. Dati</li><li>2. Esito</li></ol>', asked)).toBe(false);
  });
  test('a line of text, but not the entry of a menu', () => {
    const asked: Evidence = { see: 'line', texts: ['Conferma identità'] };
    expect(sees('<div>CONFERMA IDENTITÀ</div>', asked)).toBe(true);
    expect(sees('<nav><a href="#">Conferma identità</a></nav>', asked)).toBe(false);
  });
  test('the title of the document', () => {
    document.title = '(307) Messaggi | Webmail PEC';
    expect(sees('', { see: 'title', phrases: ['Messaggi'] })).toBe(true);
    expect(sees('', { see: 'title', phrases: ['Calendario'] })).toBe(false);
  });
});

test('text is read without fields and scripts', () => {
  show('<p>Uno <b>due</b></p><textarea>tre</textarea><script>quattro</script><select><option>cinque</option></select>');
  expect(visibleText(document)).toBe('Uno due');
});
