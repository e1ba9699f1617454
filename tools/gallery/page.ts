import { Card } from '../../src/in-page/overlay/card.tsx';
import { patch } from '../../src/in-page/overlay/jsx/patch.ts';
import css from '../../src/in-page/overlay/overlay.css?inline';
import type { Language } from '../../src/shared/languages.ts';
import { exhibits } from './models.ts';

/** Hangs every card, each in a shadow root of its own as in the product, but open and where it stands in the page. */
function hang(lang: Language, textSize: 100 | 200): string[] {
  document.documentElement.lang = lang;
  document.title = 'PEC Passo';
  const main = document.createElement('main');
  const names: string[] = [];
  for (const { name, shown, voice } of exhibits(lang, textSize)) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css} [data-part="card"] { position: static !important; }`);
    root.adoptedStyleSheets = [sheet];
    const slot = document.createElement('div');
    root.append(slot);
    patch(slot, Card({ shown, voice }));
    root.querySelector<HTMLElement>('[data-part=card]')?.style.setProperty('--size', String(textSize / 100));
    figure.append(caption, host);
    main.append(figure);
    names.push(name);
  }
  document.body.replaceChildren(main);
  return names;
}

Object.assign(globalThis, { hang });
