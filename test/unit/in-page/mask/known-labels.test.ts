import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type KnownLabels, knownLabelsAt } from '../../../../src/in-page/mask/known-labels.ts';

let inbox: KnownLabels;
let account: KnownLabels;
let identity: KnownLabels;

beforeAll(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  inbox = knownLabelsAt('https://webmail.pec.it/new/messages/INBOX');
  account = knownLabelsAt('https://account.aruba.it/pec/sicurezza');
  identity = knownLabelsAt('https://identification.arubapec.it/pratica');
});

describe('what is known at an address', () => {
  test('a label of another page is none here', () => {
    expect(account.isLabel('Verifica in 2 passaggi')).toBe(true);
    expect(inbox.isLabel('Verifica in 2 passaggi')).toBe(false);
    expect(inbox.isLabel('Impostazioni')).toBe(true);
  });

  test('letters stand in the webmail, and nobody knows what stands at an address that is on no map', () => {
    expect([inbox.hasMail, account.hasMail, identity.hasMail]).toEqual([true, false, false]);
    expect(knownLabelsAt('https://webmail.pec.it/new/settings/security').hasMail).toBe(false);
    expect(knownLabelsAt('about:blank').hasMail).toBe(true);
  });

  test.each(['Data Servizi', 'Mark Vai', 'Area Servizi', 'Casella Guida', 'Documenti clienti', 'Telefono personale'])(
    'a name is not made readable by being made of words of interfaces: %s',
    (name) => {
      for (const at of [inbox, account, identity])
        expect([at.isLabel(name), at.isUsual(name), at.isSentence(name), at.isQuestion(name)]).not.toContain(true);
    },
  );

  test('a sentence says a label in full, and beside it nothing strange', () => {
    expect(account.isSentence('La verifica in 2 passaggi è disattivata.')).toBe(true);
    expect(account.isSentence('La verifica in 2 passaggi di Rossi è disattivata.')).toBe(false);
    expect(account.isSentence('La tua casella è attiva')).toBe(false);
  });

  test('a question is made of words of interfaces alone', () => {
    expect(account.isQuestion('Vuoi disattivare la verifica in 2 passaggi?')).toBe(true);
    expect(account.isQuestion('Vuoi generare una nuova password?')).toBe(true);
    expect(account.isQuestion('Vuoi eliminare studiobianchi?')).toBe(false);
    expect(account.isQuestion('Mark Vai')).toBe(false);
  });

  test('declarations and the list of providers are known where the identity is confirmed', () => {
    expect(identity.isDeclaration('Sono consapevole delle sanzioni penali previste in ogni caso')).toBe(true);
    expect(account.isDeclaration('Sono consapevole delle sanzioni penali previste in ogni caso')).toBe(false);
    expect(identity.publicLists).not.toBe('');
    expect(inbox.publicLists).toBe('');
  });

  const partsOf = (at: KnownLabels, text: string) => at.labelsIn(text).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['La Verifica in due passaggi di Lucia Verdi', ['Verifica in due passaggi']],
    ['Gestisci contatti: Lucia, Password PEC', ['Gestisci contatti', 'Password PEC']],
    ['Verifica di Lucia in 2 passaggi', []],
    ['Preverifica in 2 passaggini', []],
    // One word may be a name.
    ['Modifica Lucia', []],
  ])('in a text, only labels of several words are known: %s', (text, labels) => {
    expect(partsOf(account, text)).toEqual(labels);
  });

  test('what is quoted of the sign-in page is known wherever one signs in', () => {
    for (const at of ['https://login.aruba.it/auth/realms/pec/x', 'https://webmail.pec.it/index.html'])
      expect(knownLabelsAt(at).isLabel('Accedi più rapidamente')).toBe(true);
    expect(inbox.isLabel('Accedi più rapidamente')).toBe(false);
  });
});
