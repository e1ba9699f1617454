import { targetOf } from '../../../src/data/guides/catalogue.ts';
import type { Guide, Step } from '../../../src/data/guides/guide.ts';
import { namedLabels } from '../../../src/data/pages/label-names.ts';
import { targetByName } from '../../../src/data/pages/targets.ts';
import { LANGUAGES, type Language } from '../../../src/shared/languages.ts';

type Tree = { [key: string]: string | string[] | Tree };

const files = import.meta.glob<Tree>('../../../locales/*/*.json', { eager: true, import: 'default' });

/** `it/sign-in` → the file's content. */
export const FILES: Record<string, Tree> = Object.fromEntries(
  Object.entries(files).map(([path, content]) => [path.split('/').slice(-2).join('/').replace('.json', ''), content]),
);

/** The texts of one file in one language, with dotted keys; the entries of a list are numbered. */
export function textsOf(lang: Language, file: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (value: string | string[] | Tree, key: string): void => {
    if (typeof value === 'string') found[key] = value;
    else for (const [name, child] of Object.entries(value)) walk(child, key ? `${key}.${name}` : name);
  };
  walk(FILES[`${lang}/${file}`] ?? {}, '');
  return found;
}

/** One text with everything a rule needs to know of it. */
export interface Text {
  lang: Language;
  guide: Guide;
  key: string;
  text: string;
  /** The step it belongs to, its field (`text`, `where`, …) and the choice it is a variant for. */
  step: Step | null;
  field: string;
  variant: string | null;
}

/** Every text that a guide shows, in every language; the words for looking it up are never shown. */
export function everyText(guide: Guide): Text[] {
  return LANGUAGES.flatMap((lang) =>
    Object.entries(textsOf(lang, guide.id)).flatMap(([key, text]) => {
      if (key === 'words') return [];
      const [first, id, name = ''] = key.split('.');
      const step = first === 'steps' ? (guide.steps.find((candidate) => candidate.id === id) ?? null) : null;
      const [field = '', variant = null] = step ? name.split('_') : [key];
      return [{ lang, guide, key, text, step, field, variant }];
    }),
  );
}

/** Labels of Aruba's pages and of the app in a text. */
export const labelsIn = (text: string): string[] =>
  [...text.matchAll(/\[\[(.+?)\]\]/g)].map(([, label]) => label ?? '');

export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(.+?)\}\}/g)].map(([, name]) => name ?? '');

/** Every label that a text can name: `webmailMessages.settings` → the label. */
export const LABELS = namedLabels();

/** The labels that a text names, by name. */
export const namesIn = (text: string): string[] => placeholdersIn(text).filter((name) => name.includes('.'));

/** What a step is about, for the choice that its text is a variant for. */
export function targetOfText({ guide, step, variant }: Text) {
  if (!step) return null;
  const choice = guide.steps.find((candidate) => candidate.options?.includes(variant ?? ''));
  return targetByName(targetOf(step, choice && variant ? { [choice.id]: variant } : {}) ?? '');
}

/** A text as it is read: with the longest wordings that can stand for its placeholders. */
export function filledIn(text: Text): string {
  const names = targetOfText(text)?.names.map(({ text: name }) => name) ?? [];
  const longest = names.sort((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? 'Menu';
  return text.text
    .replaceAll('{{labels}}', `${longest} o ${longest}`)
    .replaceAll(/\{\{(\w+\.\w+)\}\}/g, (whole, name: string) => LABELS[name]?.text ?? whole)
    .replaceAll('{{label}}', longest);
}

/** A meaning in parentheses is not counted: it belongs to the label before it. Dots in addresses end no sentence. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.?!])\s+/)
    .map((sentence) => sentence.replaceAll(/\s\([^)]*\)/g, ''))
    .filter(Boolean);
