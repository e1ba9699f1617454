import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { extractLink, LINK_KEYS } from '../../../src/shared/start-link.ts';
import { assertProperty } from '../../support/property.ts';

it('the keys of a link are the language and every question of every guide', () => {
  const questions = GUIDES.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'choice').map(({ id }) => id));
  expect([...LINK_KEYS].sort()).toEqual(['lang', ...questions].sort());
});

describe('a fragment with our part', () => {
  it.each([
    ['#pec-passo=two-step-off', 'two-step-off', ''],
    ['#pec-passo=two-step-off/deactivate', 'two-step-off/deactivate', ''],
    ['#webmail/main/Inbox&pec-passo=two-step-off', 'two-step-off', '#webmail/main/Inbox'],
    ['#webmail/main/Inbox&pec-passo=sign-in&lang=de', 'sign-in&lang=de', '#webmail/main/Inbox'],
    [
      '#pec-passo=confirm-identity/webcam-check&lang=de&choose-method=webcam',
      'confirm-identity/webcam-check&lang=de&choose-method=webcam',
      '',
    ],
    ['#pec-passo=two-step-off&reason=migration&page=2', 'two-step-off&reason=migration', '#page=2'],
    ['#lang=fr&pec-passo=two-step-off&lang=de', 'two-step-off&lang=de', '#lang=fr'],
    ['#a=%20&pec-passo=sign-in&b=%C3%A9&&c', 'sign-in', '#a=%20&b=%C3%A9&&c'],
    ['#pec-passo=', '', ''],
    ['#&pec-passo=sign-in', 'sign-in', ''],
    ['pec-passo=sign-in', 'sign-in', ''],
  ])('%s is taken apart', (hash, link, rest) => {
    expect(extractLink(hash)).toEqual({ link, rest });
  });

  it('is cut where no honest link goes', () => {
    expect(extractLink(`#pec-passo=${'a'.repeat(5000)}&lang=de`)?.link.length).toBeLessThanOrEqual(300);
  });
});

describe('a link that a mail has changed', () => {
  it.each([
    ['#PEC-PASSO=Sign-In', 'Sign-In', ''],
    ['#pec-passo%3Dsign-in%26lang%3Dde', 'sign-in%26lang%3Dde', ''],
    ['#Inbox&amp;pec-passo=sign-in&amp;lang=de', 'sign-in&amp;lang=de', '#Inbox'],
    ['#Inbox&Lang=it&pec-passo=sign-in&LANG=DE', 'sign-in&LANG=DE', '#Inbox&Lang=it'],
  ])('%s is ours all the same', (hash, link, rest) => {
    expect(extractLink(hash)).toEqual({ link, rest });
  });
});

describe('a fragment without our part', () => {
  it.each([
    '',
    '#',
    '#webmail/main/Inbox',
    '#lang=de&reason=other',
    '#xpec-passo=sign-in',
    '#pec-passo',
    '#a=pec-passo=b',
  ])('%s is left alone', (hash) => {
    expect(extractLink(hash)).toBeNull();
  });
});

it('the page gets its own part back byte for byte, whatever it is', () => {
  const own = fc
    .array(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('&', '')),
      { maxLength: 5 },
    )
    .filter((parts) => parts.every((part) => !part.startsWith('pec-passo=')));
  const isOurs = (part: string) => LINK_KEYS.some((key) => part.startsWith(`${key}=`));
  assertProperty(
    fc.property(own, own, fc.constantFrom('sign-in', 'two-step-off/reason'), (before, after, link) => {
      const [first = '', ...others] = before;
      const mine = [first.replace(/^#/, ''), ...others].filter((part) => part !== '');
      const behind = after.filter((part) => part !== '' && !isOurs(part));
      const hash = `#${[...mine, `pec-passo=${link}`, ...behind].join('&')}`;
      const rest = [...mine, ...behind].join('&');
      expect(extractLink(hash)).toEqual({ link, rest: rest && `#${rest}` });
    }),
    { numRuns: 2000 },
  );
});

it('no text makes it throw, and every part of it is either ours or the page’s', () => {
  const piece = fc.oneof(
    fc.constantFrom('#', '&', '=', 'pec-passo=', 'lang=', 'reason=', '%', '__proto__'),
    fc.string(),
  );
  const partsOf = (...texts: string[]) =>
    texts
      .flatMap((text) => text.split('&'))
      .filter(Boolean)
      .sort();
  assertProperty(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').slice(0, 250)),
      (hash) => {
        const found = extractLink(hash);
        const all = hash.replace(/^#/, '');
        // A second link is dropped.
        const kept = all
          .split('&')
          .filter(
            (part, index, parts) =>
              !part.startsWith('pec-passo=') || !parts.slice(0, index).some((other) => other.startsWith('pec-passo=')),
          );
        if (found) expect(partsOf(`pec-passo=${found.link}`, found.rest.replace(/^#/, ''))).toEqual(partsOf(...kept));
        else expect(all).not.toMatch(/(^|&)pec-passo=/);
      },
    ),
    { numRuns: 2000 },
  );
});
