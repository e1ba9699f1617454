import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no button of the card looks as if it were covered: the browser takes effects on it for a picture over it [S5]', () => {
  const css = readFileSync('src/in-page/overlay/overlay.css', 'utf8');
  expect(css.match(/^\s*(filter|opacity|mix-blend-mode|mask|backdrop-filter)\s*:.*/gm) ?? []).toEqual([]);
});
