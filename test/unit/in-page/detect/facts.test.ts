// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageId } from '../../../../src/data/pages/page.ts';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { factsSeen } from '../../../../src/in-page/detect/detect.ts';
import { PageProbe } from '../../../../src/in-page/detect/page-probe.ts';

const MAP = serialisePageMap();
const ALL = Object.keys(MAP.facts);

function facts(page: PageId | 'unknown', url: string, html: string): string[] {
  document.body.innerHTML = html;
  return factsSeen(ALL, page, new PageProbe(document, MAP, url));
}

const twoStep = (html: string, page: PageId | 'unknown' = 'account-two-step') =>
  facts(page, 'https://account.aruba.it/pec/x', `<main><h1>Verifica in 2 passaggi</h1>${html}</main>`);

describe('a fact', () => {
  it('is one only on the page where it belongs', () => {
    const sent = '<p>Abbiamo inviato una notifica.</p>';
    expect(twoStep(sent)).toEqual(['accountTwoStep.waiting']);
    expect(twoStep(sent, 'account-home')).toEqual([]);
    expect(twoStep(sent, 'unknown')).toEqual([]);
  });

  it.each([
    ['Abbiamo inviato una notifica al dispositivo.', true],
    ['Apri la notifica e autorizza.', true],
    ['A ogni accesso riceverai una notifica sull’app Aruba PEC: autorizza l’accesso.', false],
    ['Dopo che avremo inviato una notifica, autorizza.', false],
  ])('of the wait for the phone, by what is said: %s', (text, isFact) => {
    expect(twoStep(`<p>${text}</p>`).includes('accountTwoStep.waiting')).toBe(isFact);
  });

  const result = (text: string) => facts('identity-result', 'https://identification.arubapec.it/', `<p>${text}</p>`);
  it('is what a page states, not what may be', () => {
    expect(result('La tua identità è stata confermata.')).toEqual(['identityResult.confirmed']);
    expect(result('Quando la tua identità è stata confermata, riceverai una email.')).toEqual([]);
    expect(result('La tua identità non è stata confermata.')).toEqual(['identityResult.failed']);
  });
});
