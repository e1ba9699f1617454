import { describe, expect, it } from 'vitest';
import { ANSWERS, answerNumber } from '../../../../src/data/answers/catalogue.ts';
import { NEEDS } from '../../../../src/data/answers/needs.ts';
import { GUIDE_IDS, GUIDES } from '../../../../src/data/guides/catalogue.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { findHelp } from '../../../../src/worker/view/find.ts';
import { alike, wordsOf } from '../../../../src/worker/view/similar-words.ts';

/** The guide or answer that comes first for some words, and after it the others. */
const found = (text: string): string[] => findHelp(text).map((help) => ('guide' in help ? help.guide : help.answer));

/** The commonest needs as people type them, in three languages, and what they need. */
const TYPED: [want: string, it: string, de: string, en: string][] = [
  ['mail-program-password', 'Outlook non funziona più', 'Outlook geht nicht mehr', 'Outlook no longer works'],
  ['new-phone', 'telefono nuovo', 'neues Handy', 'new phone'],
  ['check-status', 'Aruba mi chiede di adeguare la casella', 'Aruba will, dass ich anpasse', 'Aruba asks me to adapt'],
  ['forgotten-password', 'password dimenticata', 'Passwort vergessen', 'I forgot my password'],
  ['full-mailbox', 'casella piena', 'Postfach voll', 'mailbox full'],
  [
    'mail-program-password-renew',
    'la password di Outlook è scaduta',
    'Passwort für Outlook abgelaufen',
    'Outlook password expired',
  ],
  ['before-moving', 'voglio cambiare gestore', 'Anbieter wechseln', 'change provider'],
  [
    'contacts',
    'cambiare e-mail di contatto',
    'meine E-Mail-Adresse hat sich geändert',
    'my e-mail address has changed',
  ],
  ['phishing', 'messaggio sospetto', 'verdächtige Nachricht', 'is this message a scam?'],
  ['receipts', 'il mio messaggio è arrivato?', 'ist meine Nachricht angekommen?', 'did my message arrive?'],
];

describe.each(TYPED)('%s', (want, italian, german, english) => {
  it.each([italian, german, english])('is what "%s" finds first', (text) => {
    expect(found(text)[0]).toBe(want);
  });
});

it.each([
  ['new-phone', 'ho perso il cellulare'],
  ['new-phone', 'Handy verloren'],
  ['new-phone', 'phone stolen'],
  ['new-phone', 'cellulare rotto'],
  ['error-535', '535'],
  ['error-535', 'errore 535'],
  ['spid-cost', 'SPID a pagamento'],
  ['pop-imap', 'pop oder imap'],
  ['two-passwords', 'two passwords'],
  ['who-confirms', 'legale rappresentante'],
  ['is-it-aruba', 'arubapec.it'],
  ['two-step-on', 'activate 2FA'],
  ['two-step-off', 'disattivare la verifica'],
  ['sign-in', 'come accedere'],
  ['confirm-identity', 'Identität bestätigen'],
  // One letter wrong.
  ['forgotten-password', 'Pasword vergesen'],
  ['new-phone', 'telefonno nuovo'],
  // Words from the page.
  ['confirm-identity', 'Altri metodi per confermare l’identità'],
  ['mail-program-access', 'SMTP/POP/IMAP'],
])('%s comes first for "%s"', (want, text) => {
  expect(found(text)[0]).toBe(want);
});

it('a need in its own words finds what it leads to, in every language', () => {
  for (const [id, help] of Object.entries(NEEDS))
    for (const lang of LANGUAGES) {
      const said = textsFor(lang).text(`answers:needs.${id as keyof typeof NEEDS}`);
      expect(findHelp(said)[0], `${lang} ${said}`).toEqual(help);
    }
});

it('everything is among the first three for its own title', () => {
  for (const lang of LANGUAGES) {
    const { text } = textsFor(lang);
    for (const { id } of GUIDES) expect(found(text(`${id}:title`)).slice(0, 3), `${lang} ${id}`).toContain(id);
    for (const { id } of ANSWERS)
      expect(found(text(`answers:answers.${id}.title`)).slice(0, 3), `${lang} ${id}`).toContain(id);
  }
});

it('an answer is found by the number that was read out, and by it alone', () => {
  for (const answer of ANSWERS) {
    expect(found(answerNumber(answer))).toEqual([answer.id]);
    expect(found(` ${answerNumber(answer).toLowerCase().replace('a', 'a ')} `)).toEqual([answer.id]);
  }
});

it('nothing is found for nothing, and for what is not spoken of', () => {
  for (const text of ['', '   ', '???', 'xyzzy', 'Quantenphysik']) expect(found(text), text).toEqual([]);
});

it('knows words for every guide and answer, and no others', () => {
  const known = ANSWERS.map(({ id }) => id as string).sort();
  for (const lang of LANGUAGES) {
    expect(Object.keys(textsFor(lang).below('answers:words')).sort()).toEqual(known);
    for (const id of GUIDE_IDS) expect(textsFor(lang).text(`${id}:words`), `${lang} ${id}`).toMatch(/\p{L}{2}/u);
  }
});

it('forms of a word are alike, other words are not', () => {
  expect(wordsOf('Ich habe ein neues Handy')).toEqual(['neues', 'handy']);
  expect(wordsOf('La PEC')).toEqual(['pec']);
  expect(alike('telefoni', 'telefono')).toBeGreaterThan(0);
  expect(alike('handy', 'handynummer')).toBeGreaterThan(0);
  expect(alike('pop', 'popolo')).toBe(0);
  expect(alike('casella', 'cartella')).toBe(0);
});
