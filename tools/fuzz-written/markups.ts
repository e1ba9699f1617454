import type { Random } from './random.ts';

/** Takes the next wording that a correspondent uses. */
type Say = () => string;
type Markup = (say: Say, random: Random) => string;

const SENDERS = ['Studio Bianchi', 'Comune di Esempio', 'banca@pec.example', 'Mario Rossi', 'Servizio Clienti'];
const WHEN = ['10:24', 'Ieri', '12/03/2026', '3 mar', '2026-09-14 08:15', 'oggi 9:05'];
const SIZES = ['24 KB', '1,2 MB', '(340 KB)', '11 kB'];

/** So many rows: the fewest are two, as in a mailbox that is nearly empty. */
const rows = (random: Random, row: (index: number) => string): string =>
  Array.from({ length: 2 + random.below(6) }, (_, index) => row(index)).join('');

const from = (say: Say, random: Random): string => (random.chance(0.3) ? say() : random.one(SENDERS));
const press = (say: Say, random: Random): string =>
  random.one([
    (text: string) => `<a href="#m">${text}</a>`,
    (text: string) => `<button>${text}</button>`,
    (text: string) => `<span style="cursor:pointer">${text}</span>`,
    (text: string) => `<span role="button" tabindex="0">${text}</span>`,
    (text: string) => `<a href="https://collect.example/x">${text}</a>`,
  ])(say());

const letter = (say: Say, random: Random): string =>
  `<h2>${say()}</h2><p>Gentile cliente, la casella sarà sospesa.</p><p>${press(say, random)} ${press(say, random)}</p>
<ul><li>${press(say, random)}</li><li>${press(say, random)}</li></ul><label>${say()} <input></label>`;

/** Lists and messages as web mail builds them, by what they are called in the table. */
export const MARKUPS: Record<string, Markup> = {
  'list of links': (say, random) =>
    `<ul>${rows(random, () => `<li><span>${from(say, random)}</span> <a href="#m">${say()}</a> <time>${random.one(WHEN)}</time></li>`)}</ul>`,
  'list without dates': (say, random) =>
    `<ul>${rows(random, () => `<li><b>${random.one(SENDERS)}</b> <a href="#m">${say()}</a></li>`)}</ul>`,
  table: (say, random) =>
    `<table><tbody>${rows(random, () => `<tr><td><input type="checkbox" aria-label="Seleziona"></td><td>${from(say, random)}</td><td><a href="#m">${say()}</a></td><td>${random.one(WHEN)}</td><td>${random.one(SIZES)}</td></tr>`)}</tbody></table>`,
  'plain boxes': (say, random) =>
    `<div>${rows(random, () => `<div style="display:flex;gap:9px;cursor:pointer"><div>${from(say, random)}</div><div>${say()}</div><div>${random.one(WHEN)}</div></div>`)}</div>`,
  'rows placed one by one': (say, random) =>
    `<div style="position:relative;height:400px">${rows(random, (at) => `<div style="position:absolute;left:0;right:0;top:${at * 40}px">${from(say, random)} ${press(say, random)} <i>${random.one(WHEN)}</i></div>`)}</div>`,
  grid: (say, random) =>
    `<div role="grid">${rows(random, () => `<div role="row"><div role="gridcell">${from(say, random)}</div><div role="gridcell">${press(say, random)}</div></div>`)}</div>`,
  'list box': (say, random) =>
    `<div role="listbox">${rows(random, () => `<div role="option" tabindex="0">${random.one(SENDERS)} <b>${say()}</b> ${press(say, random)}</div>`)}</div>`,
  'components with shadow roots': (say, random) =>
    rows(
      random,
      () =>
        `<mail-row style="display:block"><template shadowrootmode="open"><span>${from(say, random)}</span> ${press(say, random)} <span>${random.one(WHEN)}</span></template></mail-row>`,
    ),
  'articles of a feed': (say, random) =>
    `<div role="feed">${rows(random, () => `<article><h3>${say()}</h3><p>${from(say, random)}, ${random.one(WHEN)}</p>${press(say, random)}</article>`)}</div>`,
  'rows that are buttons': (say, random) =>
    rows(
      random,
      () =>
        `<button style="display:block;width:100%"><b>${from(say, random)}</b><br><span>${say()}</span> <small>${random.one(WHEN)}</small></button>`,
    ),
  'groups by day': (say, random) =>
    ['Oggi', 'Ieri']
      .map(
        (day) =>
          `<section><h3>${day}</h3><ol>${rows(random, () => `<li>${press(say, random)} <em>${random.one(SENDERS)}</em> ${random.one(WHEN)}</li>`)}</ol></section>`,
      )
      .join(''),
  'open message': (say, random) =>
    `<h1>${say()}</h1><p>Da: ${random.one(SENDERS)} · ${random.one(WHEN)}</p><div>${letter(say, random)}</div>`,
  'message with parts of a page in it': (say, random) =>
    `<div><header>${press(say, random)}</header><nav>${press(say, random)}</nav><main>${letter(say, random)}</main></div>`,
  'message in a frame': (say, random) => {
    const inner = `<nav>${press(say, random)}</nav>${letter(say, random)}`.replaceAll('"', '&quot;');
    return `<h2>${say()}</h2><iframe width="600" height="300" data-inner="${inner}"></iframe>`;
  },
  'quoted text': (say, random) => `<p>Il 12/03/2026 ha scritto:</p><blockquote>${letter(say, random)}</blockquote>`,
  'message in a window': (say, random) =>
    `<div role="dialog" aria-label="${say()}"><p>${random.one(SENDERS)}, 12/03/2026</p>${letter(say, random)}</div>`,
  attachments: (say, random) =>
    `<div>${rows(random, () => `<div><a href="#f" download title="${say()}">${say()}.pdf</a> <span>${random.one(SIZES)}</span> ${press(say, random)}</div>`)}</div>`,
  contacts: (say, random) =>
    `<ul>${rows(random, (at) => `<li><button>${say()}</button> <span>persona${at}@pec.example</span></li>`)}</ul>`,
  appointments: (say, random) =>
    `<div>${rows(random, () => `<div><span>09:30</span> ${press(say, random)}</div>`)}</div>`,
};

/** What the application itself shows, as the skeleton of a case; the controls that are asked for carry `data-true`. */
export interface Own {
  settings: boolean;
  account: boolean;
}

const part = (name: string, label: string): string => `<a href="#p" data-true="${name}">${label}</a>`;
const header = ({ settings, account }: Own): string =>
  `${part('webmailMessages.messages', 'Messaggi')} <a href="#c">Contatti</a> <a href="#k">Calendario</a> ${settings ? part('webmailMessages.settings', 'Impostazioni') : ''} <button title="mario.rossi@pec.example">MR</button>
${account ? `<div role="menu">${part('webmailMessages.accountManagement', 'Gestione account')} <a role="menuitem" href="#e">Esci</a></div>` : ''}`;
const FOLDERS =
  '<ul><li><a href="#i">In arrivo (3)</a></li><li><a href="#o">Inviati</a></li><li><a href="#t">Cestino</a></li></ul>';

export const SKELETONS: Record<string, (own: Own, middle: string) => string> = {
  landmarks: (own, middle) =>
    `<header><nav>${header(own)}</nav></header><nav aria-label="Cartelle"><button>Scrivi</button>${FOLDERS}</nav><main>${middle}</main>`,
  boxes: (own, middle) =>
    `<div style="height:52px">${header(own)}</div><div style="display:flex;min-height:740px"><div style="width:210px"><span role="button" tabindex="0">+ Scrivi</span>${FOLDERS}</div><div style="flex:1">${middle}</div></div>`,
  components: (own, middle) =>
    `<app-bar><template shadowrootmode="open"><div role="navigation">${header(own)}</div></template></app-bar><aside>${FOLDERS}</aside><mail-view style="display:block"><template shadowrootmode="open"><main><slot></slot></main></template>${middle}</mail-view>`,
};
