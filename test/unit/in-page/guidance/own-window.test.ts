// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { targetByName } from '../../../../src/data/pages/targets.ts';
import { isOwnWindow, openWindows } from '../../../../src/in-page/guidance/own-window.ts';

const CONFIRM = targetByName('accountTwoStep.confirmDeactivate') ?? { roles: [], names: [] };

function open(title: string, text: string): { button: Element; window: Element } {
  document.body.innerHTML = `<main><h1>Verifica in 2 passaggi</h1></main><div role="dialog" aria-modal="true"><h2>${title}</h2><p>${text}</p><button>Conferma</button></div>`;
  const window = document.querySelector('[role=dialog]');
  const button = window?.querySelector('button');
  if (!window || !button) throw new Error('no window');
  return { button, window };
}

it('is the window whose title says so', () => {
  expect(isOwnWindow(open('Vuoi disattivare la verifica?', '').button, CONFIRM, null)).toBe(true);
});

it('is not one that says so somewhere in its text', () => {
  const { button } = open(
    'Rinnovo automatico',
    'Potrai disattivarlo: disattiva quando vuoi la verifica in 2 passaggi.',
  );
  expect(isOwnWindow(button, CONFIRM, null)).toBe(false);
});

it('is one that came after the click, whatever its title, and none that was there before', () => {
  const { button, window } = open('Sei sicuro?', '');
  expect(isOwnWindow(button, CONFIRM, [])).toBe(true);
  expect(openWindows(document)).toEqual([window]);
  expect(isOwnWindow(button, CONFIRM, openWindows(document))).toBe(false);
});

it('is never the page itself', () => {
  document.body.innerHTML = '<main><h1>Verifica in 2 passaggi</h1><button>Conferma</button></main>';
  const button = document.querySelector('button');
  expect(button && isOwnWindow(button, CONFIRM, [])).toBe(false);
});
