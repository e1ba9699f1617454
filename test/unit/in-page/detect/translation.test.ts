// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { changedLabels, rememberLabels } from '../../../../src/in-page/detect/label-memory.ts';
import { PageProbe } from '../../../../src/in-page/detect/page-probe.ts';
import { markedTranslation, unmarkedTranslation } from '../../../../src/in-page/detect/translation.ts';

/** Whether a page is in Italian, and who has made it otherwise, judged by its document alone. */
const MAP = serialisePageMap();
const ACCOUNT = 'https://account.aruba.it/pec/x';
/** Where there are letters. */
const MAIL = 'https://webmail.pec.it/new/messages/INBOX';
const ITALIAN = {
  title: 'Gestione account',
  entries: ['Email e cellulare', 'Password webmail e app', 'Storico accessi'],
};
const GERMAN = {
  title: 'Kontoverwaltung',
  entries: ['E-Mail und Handy', 'Passwort für Webmail', 'Verlauf der Zugriffe'],
};
const ENGLISH = { title: 'Account management', entries: ['Email and phone', 'Webmail password', 'Access history'] };

const page = ({ title, entries }: typeof ITALIAN, wrap = (text: string) => text): void => {
  document.title = title;
  const items = entries.map((text) => `<li><a href="#x">${wrap(text)}</a></li>`).join('');
  document.body.innerHTML = `<nav><ul>${items}</ul></nav><main><h1>${wrap(title)}</h1></main>`;
};
const inChrome = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
const inEdge = (text: string) => `<font _mstmutation="1" _msttexthash="7">${text}</font>`;
const told = (url = ACCOUNT) => {
  const probe = new PageProbe(document, MAP, url);
  return markedTranslation(probe) ?? unmarkedTranslation(probe, url);
};
const remember = (url = ACCOUNT) => rememberLabels(new PageProbe(document, MAP, url), url);
const changed = (url = ACCOUNT) => changedLabels(new PageProbe(document, MAP, url), url);

beforeEach(() => {
  document.documentElement.lang = 'it';
  document.documentElement.className = '';
  page(ITALIAN);
});

describe('a page as the site made it', () => {
  it('is not called translated in Italian', () => expect(told()).toBeNull());

  it.each(['en', 'fr'])('is not called translated where the site itself is in %s', (lang) => {
    document.documentElement.lang = lang;
    page(
      lang === 'en' ? ENGLISH : { title: 'Paramètres', entries: ['Boîte de réception', 'Sécurité', 'Mot de passe'] },
    );
    expect(told()).toMatchObject({ is: 'set', into: lang });
  });

  it('is in Italian with a folder in another language', () => {
    page({ ...ITALIAN, entries: [...ITALIAN.entries, 'Verifica in 2 passaggi', 'Rechnungen und Steuer'] });
    expect(told()).toBeNull();
  });
});

describe('marks of a browser', () => {
  it('of Chrome are told, with the language of the page', () => {
    document.documentElement.lang = 'de';
    document.documentElement.className = 'translated-ltr';
    page(GERMAN, inChrome);
    expect(told()).toEqual({ is: 'translated', by: 'chromium', into: 'de', isWhole: true });
  });

  it('of Edge are told, and that some of it is still Italian', () => {
    document.documentElement.lang = 'de';
    page({ ...GERMAN, entries: [...GERMAN.entries, 'Storico accessi'] }, (text) =>
      text === 'Storico accessi' ? text : inEdge(text),
    );
    expect(told()).toEqual({ is: 'translated', by: 'edge', into: 'de', isWhole: false });
  });

  it('in a letter say nothing of the page', () => {
    document.body.innerHTML += `<article><p>${inEdge('Guten Tag, das ist ein Brief')}</p></article>`;
    expect(told(MAIL)).toBeNull();
  });

  it('in a letter count where the title is in the language that the page says, and its labels are not', () => {
    const letter = `<article><p>${inEdge('this is a letter')}</p></article>`;
    document.documentElement.lang = 'en';
    document.body.innerHTML += letter;
    expect(told(MAIL)).toBeNull();
    document.title = 'Your contacts and settings';
    expect(told(MAIL)).toMatchObject({ is: 'translated', by: 'edge', into: 'en', isWhole: false });
  });
});

describe('without a mark', () => {
  it('a language in which there are no pages is a translation', () => {
    page(GERMAN);
    expect(told()).toMatchObject({ is: 'translated', by: 'unknown', into: 'de', isWhole: true });
  });

  it('one in which there are some may be the site’s own, unless its labels were known before', () => {
    page(ENGLISH);
    expect(told()).toMatchObject({ is: 'set', into: 'en' });
  });

  it('the title alone tells it on a page with little on it', () => {
    document.title = 'Nachrichten';
    document.body.innerHTML = '<header><button>Menu</button><button>Cerca</button></header>';
    expect(told()).toMatchObject({ is: 'translated', into: 'de', isWhole: false });
  });

  it('words that Italian has as well are not of another language', () => {
    page({ title: 'Cambio', entries: ['La sua richiesta', 'La sua casella', 'Ali Esempio'] });
    expect(told()).toBeNull();
  });

  it('the frame of a page tells it where most of what it says is still Italian', () => {
    const italian = [
      'Apri la notifica',
      'Usa il telefono',
      'Annulla',
      'Conferma la richiesta',
      'Indirizzo della casella',
    ];
    page({ title: 'PEC', entries: ['Das ist die Hilfe', ...italian] });
    expect(told()).toMatchObject({ is: 'translated', into: 'de', isWhole: false });
  });

  it('a title that names the open letter does not', () => {
    document.title = 'Ihre Rechnung und Mahnung - Webmail';
    document.body.innerHTML =
      '<header><button>Cerca</button></header><article><h2>Ihre Rechnung und Mahnung</h2></article>';
    expect(told(MAIL)).toBeNull();
  });
});

describe('the memory of labels', () => {
  const links = () => [...document.querySelectorAll('a')];
  const say = (...texts: string[]) => {
    for (const [at, text] of texts.entries()) (links()[at] as Element).textContent = text;
  };

  it('tells what is said now in the place of something known', () => {
    remember();
    expect(changed()).toEqual({ wordings: [], before: [], labels: 0, of: 3 });
    say('E-Mail und Handy');
    expect(changed()).toMatchObject({ wordings: ['e mail und handy'], before: ['email e cellulare'], of: 3 });
  });

  it('another known label in its place is the site’s own doing', () => {
    remember();
    say('Verifica in 2 passaggi');
    expect(changed().wordings).toEqual([]);
  });

  it('makes a translation of one changed label, and lets go of it when the original is back', () => {
    remember();
    say('E-Mail und Handy');
    expect(told()).toMatchObject({ is: 'translated', into: 'de', isWhole: false });
    say('Email e cellulare');
    expect(told()).toBeNull();
  });

  it('has headings and sentences too that are Italian by their words', () => {
    const text = (said: string) =>
      `<nav>${'<a href="#x">Storico accessi</a>'.repeat(20)}</nav><main><h2>${said}</h2></main>`;
    document.body.innerHTML = text('Apri la notifica e conferma');
    remember();
    (document.querySelector('h2') as Element).textContent = 'Open the message and confirm';
    expect(told()).toMatchObject({ is: 'either', into: 'en', isWhole: false });
  });

  it('where there are letters has no heading: it may say the subject of one the next time', () => {
    const folders = ['Posta in arrivo', 'Inviati', 'Bozze', 'Cestino'].map(
      (text) => `<li><a href="#x">${text}</a></li>`,
    );
    document.body.innerHTML = `<nav><ul>${folders.join('')}</ul></nav><div><h1>Posta in arrivo</h1></div>`;
    remember(MAIL);
    (document.querySelector('h1') as Element).textContent = 'Ihre Rechnung und die Mahnung';
    expect(changed(MAIL).wordings).toEqual([]);
  });

  it('is of one address, and made anew once its elements have gone', () => {
    remember();
    page(GERMAN);
    expect(changed().of).toBe(0);
    page(ITALIAN);
    remember();
    say('Konto');
    expect(changed('https://account.aruba.it/pec/y').wordings).toEqual([]);
    expect(changed().wordings).toEqual(['konto']);
  });
});
