import { LANGUAGES } from '../../src/shared/languages.ts';
import { findHelp } from '../../src/worker/view/find.ts';
import { nameOf } from '../../src/worker/view/help.ts';

/** Prints what the panel finds for some words, the best first: `npm run find -- "new phone"`. */
export function main(words: string[]): number {
  const text = words.join(' ');
  if (text.trim() === '') {
    console.error('usage: npm run find -- "new phone"');
    return 2;
  }
  const found = findHelp(text);
  for (const help of found) {
    const titles = LANGUAGES.map((lang) => nameOf(help, lang).title).join(' | ');
    console.log(`${nameOf(help, 'en').number.padEnd(4)}${'guide' in help ? help.guide : help.answer}: ${titles}`);
  }
  if (found.length === 0) console.log('nothing found');
  return 0;
}
