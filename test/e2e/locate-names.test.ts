import { expect, test } from 'vitest';
import { compareNames, realPages } from '../../tools/locate-names.ts';
import { SCENES } from '../practice/scenes.ts';

const NAMES = ['login-components', 'inbox', 'settings-all-open', 'identity-method-others', 'account-mail-programs'];

// All pages: `npm run locate:names`.
test('names are the standard ones, but for differences that are meant', async () => {
  const scenes = SCENES.filter(({ name }) => NAMES.includes(name));
  const compared = await compareNames(
    scenes,
    realPages().filter((_, index) => index % 5 === 0),
  );
  const share = compared.filter(({ why }) => why === 'same').length / compared.length;
  expect(compared.length).toBeGreaterThan(200);
  expect(share).toBeGreaterThan(0.9);
  // One kind in a thousand may be new: whoever meets it decides what it is.
  const unexplained = compared.filter(({ why }) => why === 'unexplained');
  expect(unexplained.length, JSON.stringify(unexplained)).toBeLessThanOrEqual(compared.length / 1000);
});
