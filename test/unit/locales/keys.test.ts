import { expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { defineGuide } from '../../../src/data/guides/guide.ts';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import type { Translated } from '../../../src/shared/text-keys.ts';
import { textsFor } from '../../../src/worker/i18n/texts.ts';
import { textsOf } from './texts.ts';

// `npm run check` compiles this file too: a line that should not compile and does is an error there.

interface Texts {
  title: string;
  brief: string;
  purpose: string;
  words: string;
  need: string[];
  steps: { first: { title: string; text: string; options: { one: string } } };
  done: { title: string; text: string };
}

it('a text is named by a key that there is', () => {
  const texts = textsFor('it');
  expect(texts.text('common:buttons.next')).not.toBe('');
  // @ts-expect-error misspelt
  expect(texts.text('common:buttons.nxet')).toBe('');
  // @ts-expect-error a page that has no name
  expect(texts.text('common:pages.nowhere')).toBe('');
  // @ts-expect-error a part of a file that there is not
  expect(texts.below('common:pannel')).toEqual({});
});

it('what a guide may lack has to be asked for as such', () => {
  const { ofStep, warning } = textsFor('it');
  expect(warning('sign-in')).toBeNull();
  expect(ofStep('sign-in', 'address', 'confirm')).toBeNull();
  // @ts-expect-error no such field
  expect(ofStep('sign-in', 'address', 'confirmed')).toBeNull();
});

it('a guide is held against its texts', () => {
  const define = defineGuide<Texts>();
  const step = { id: 'first' as const, kind: 'choice' as const, options: ['one' as const] };
  define({ id: 'sign-in', icon: 'key', minutes: [1, 2], steps: [step] });
  // @ts-expect-error a step without texts
  define({ id: 'sign-in', icon: 'key', minutes: [1, 2], steps: [{ id: 'second', kind: 'read' }] });
  // @ts-expect-error an option without a name
  define({ id: 'sign-in', icon: 'key', minutes: [1, 2], steps: [{ ...step, options: ['two'] }] });
  // @ts-expect-error it lowers the protection and has no warning
  define({ id: 'sign-in', icon: 'key', minutes: [1, 2], lowersProtection: true, steps: [step] });
  // @ts-expect-error no text of the step is called so
  defineGuide<Omit<Texts, 'steps'> & { steps: { first: { title: string; text: string; hepl: string } } }>();
  // @ts-expect-error the title is missing
  defineGuide<Omit<Texts, 'title'>>();
  expect(define).toBeTypeOf('function');
});

it('all languages have the same keys', () => {
  type Same = Translated<{ a: { b: string } }, { a: { b: string } }, { a: { b: string } }>;
  // @ts-expect-error the German file lacks one
  type Less = Translated<{ a: string; b: string }, { a: string }, { a: string; b: string }>;
  // @ts-expect-error the English file has one more
  type More = Translated<{ a: { b: string } }, { a: { b: string } }, { a: { b: string; c: string } }>;
  const keys: (keyof (Same & Less & More))[] = [];
  expect(keys).toEqual([]);
});

it('every command of the manifest has a name in every language', () => {
  for (const lang of LANGUAGES)
    for (const command of Object.keys(manifest.commands))
      expect(textsOf(lang, 'options')[`page.key.${command}`], `${lang} ${command}`).toBeTruthy();
});
