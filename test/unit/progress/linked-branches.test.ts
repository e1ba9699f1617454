import { expect, it } from 'vitest';
import { confirmed, currentOf, followedBy, from, linked, started } from '../support/progress.ts';

it('a link to a step of one branch brings the answers that lead there', () => {
  const progress = from(linked('confirm-identity/cns-pin'));
  expect(progress.runs['confirm-identity']?.choices).toEqual({ 'choose-method': 'cns' });
  expect(currentOf(followedBy(progress, confirmed('confirm-identity', 'cns-pin')), 'confirm-identity')).toBe(
    'cns-pin-continue',
  );
});

it('also through a question behind another question', () => {
  const progress = from(linked('confirm-identity/signature-sign'));
  expect(progress.runs['confirm-identity']?.choices).toEqual({
    'choose-method': 'signature',
    'signature-recognised': 'not-recognised',
  });
});

it('an answer of another branch gives way', () => {
  const spid = started('confirm-identity', { choices: { 'choose-method': 'spid' } });
  const progress = from(spid, linked('confirm-identity/webcam-check'));
  expect(progress.runs['confirm-identity']?.choices).toEqual({ 'choose-method': 'webcam' });
});

it('a step of several branches leaves the answer open', () => {
  const progress = from(linked('confirm-identity/method-other'));
  expect(progress.runs['confirm-identity']?.choices).toEqual({});
});
