import { box, path, type Shape, words } from '../../data/drawings/shapes.ts';
import { QUOTED } from '../../data/pages/quoted-labels.ts';
import type { CardView } from '../../messages/views.ts';
import { quote } from '../i18n/quotes.ts';
import type { LanguageTexts } from '../i18n/texts.ts';
import { lines, WINDOW } from './drawings.ts';

type Says = NonNullable<CardView['says']>['translation'];

/** Other languages of the pages themselves. */
const LANGUAGES = ['en', 'fr'] as const;

/** What is said on a page that is not in Italian: what has happened, where the original is, and that the guide goes on by itself. */
export function aboutTranslation(texts: LanguageTexts): Says {
  const { text } = texts;
  const goesOn = text('common:translation.goesOn');
  const italian = quote(QUOTED.language.italian, texts.lang);
  const by = (translator: keyof Says['by']) =>
    [text('common:translation.is'), text(`common:translation.${translator}`), goesOn].join('\n');
  const inEach = (key: 'either' | 'set') =>
    Object.fromEntries(
      LANGUAGES.map((lang) => {
        const language = text(`common:translation.languages.${lang}`);
        return [lang, [text(`common:translation.${key}`, { language, italian }), goesOn].join('\n')];
      }),
    );
  return {
    by: { chromium: by('chromium'), edge: by('edge'), firefox: by('firefox'), unknown: by('unknown') },
    drawings: { tab: drawingOf('tab', texts), button: drawingOf('button', texts) },
    either: inEach('either'),
    set: inEach('set'),
    where: text('common:translation.where'),
    ring: text('common:translation.ring'),
    rightPage: text('common:translation.rightPage'),
  };
}

function drawingOf(kind: keyof Says['drawings'], { text }: LanguageTexts): Says['drawings']['tab'] {
  const label = text(kind === 'tab' ? 'common:translation.italianTab' : 'common:translation.original');
  const shapes = [...BROWSER, ...(kind === 'tab' ? TABS : BUTTON)(label)];
  return { shapes, alt: text(`common:translation.drawing.${kind}`, { label }) };
}

/** A window with its address bar, the icon at the right end of it, and the window that the icon opens. */
const BROWSER: Shape[] = [
  ...WINDOW, box('line thin', 40, 29, 200, 16, 8), box('soft', 50, 34, 70, 6, 3), ...lines(62, 50, 40, 46),
  box('ringed', 214, 25, 24, 24, 7), path('line thin', 'M219 34h9M223.500 31.500v2.500M227 34c-1 4-4 6-8 8M221 37c2 3 4 4 6 5M227 43l3.500-8 3.500 8M228.200 40.500h4.600'),
  box('tint', 134, 56, 108, 52, 6),
]; // biome-ignore format: lists of shapes

const TABS = (label: string): Shape[] => [
  box('ringed', 139, 60, 62, 24, 6), words('name', 144, 76, label, ''), path('accent', 'M146 81h46'),
  box('soft', 208, 69, 26, 6, 3), box('soft', 144, 93, 60, 6, 3),
]; // biome-ignore format: lists of shapes

const BUTTON = (label: string): Shape[] => [
  box('soft', 144, 63, 70, 6, 3), box('ringed', 141, 74, 94, 30, 9), box('filled', 145, 78, 86, 22, 7),
  words('on long', 188, 93, label, ''),
]; // biome-ignore format: lists of shapes
