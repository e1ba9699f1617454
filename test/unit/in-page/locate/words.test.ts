import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradiction, likeness, renamed, sameStem } from '../../../../src/in-page/locate/words.ts';
import { assertProperty } from '../../../support/property.ts';

const NONE = new Set<string>();

describe('contradiction', () => {
  test.each([
    ['Attiva', 'Disattiva'],
    ['Attiva verifica', 'Disattivare la verifica'],
    ['Abilita', 'Disabilita'],
    ['Accetta', 'Rifiuta'],
    ['Avanti', 'Indietro'],
    ['Prosegui', 'Indietro'],
    ['Conferma', 'Annulla'],
    ['Invia', 'Elimina'],
    ['Apri', 'Chiudi'],
    ['Mostra password', 'Nascondi password'],
    ['Enable', 'Disable'],
    ['Activate', 'Deactivate'],
    ['Accept', 'Reject'],
    ['Accept all', 'Decline all'],
    ['Turn on', 'Turn off'],
    ['Blocca', 'Sblocca'],
    ['Seleziona tutto', 'Deseleziona tutto'],
    ['Accedi', 'Esci'],
    ['Sì', 'No'],
    ['Scarica', 'Carica'],
  ])('%s / %s are opposites', (a, b) => {
    expect(contradiction(a, b)).toBe('opposite');
    expect(contradiction(b, a)).toBe('opposite');
  });
  test.each([
    ['Ricordami', 'Non ricordarmi', 'negation'],
    ['Accetto', 'Non accetto', 'negation'],
    ['Verifica in 2 passaggi', 'Verifica in 3 passaggi', 'number'],
    ['Primo documento', 'Secondo documento', 'number'],
    ['Documento 1', 'Documento', 'number'],
  ])('%s / %s: %s', (a, b, why) => {
    expect(contradiction(a, b)).toBe(why);
    expect(contradiction(b, a)).toBe(why);
  });
  test.each([
    ['Disattiva', 'Disattiva verifica'],
    ['Disattivare', 'Disattiva'],
    ['Verifica in due passaggi', 'Verifica in 2 passaggi'],
    ['Prosegui', 'Continua'],
    ['Gestione account', 'Gestione Account'],
    ['Inserisci', 'Inserisci il codice'],
    ['Indirizzo PEC', 'Casella PEC'],
  ])('%s / %s do not contradict', (a, b) => expect(contradiction(a, b)).toBeNull());
  test('never a wording with itself', () =>
    assertProperty(fc.property(fc.lorem(), (text) => contradiction(text, text) === null)));
  test('is symmetric', () =>
    assertProperty(
      fc.property(
        fc.lorem({ maxCount: 4 }),
        fc.lorem({ maxCount: 4 }),
        (a, b) => contradiction(a, b) === contradiction(b, a),
      ),
    ));
});

describe('likeness', () => {
  test('is 1 for the same, below 1 for the rest, 0 for nothing in common', () => {
    expect(likeness('Verifica in due passaggi', 'VERIFICA IN 2 PASSAGGI')).toBe(1);
    expect(likeness('Invia', 'Inviata')).toBeLessThan(1);
    expect(likeness('Attiva', 'Prosegui')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });
  test('is symmetric and between 0 and 1', () =>
    assertProperty(
      fc.property(fc.lorem({ maxCount: 6 }), fc.lorem({ maxCount: 6 }), (a, b) => {
        const value = likeness(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBeCloseTo(likeness(b, a), 1);
      }),
    ));
});

describe('renamed', () => {
  const section = new Set(['verifica', 'in', '2', 'passaggi']);
  test('words of the section may be added', () => {
    expect(renamed('Disattiva', 'Disattiva verifica', section)).toBeGreaterThanOrEqual(0.9);
    expect(renamed('Disattiva', 'Disattiva la verifica', section)).toBeGreaterThanOrEqual(0.9);
  });
  test('other words make it another thing', () => {
    expect(renamed('Rispondi', 'Rispondi a tutti', NONE)).toBeLessThan(0.85);
    expect(renamed('Ricevuta di ritorno', 'Ricevuta di consegna', NONE)).toBe(0);
    expect(renamed('Password webmail', 'Password programmi', NONE)).toBe(0);
  });
  test.each([
    ['Prosegui', 'Continua'],
    ['Impostazioni', 'Preferenze'],
    ['Disattiva', 'Disabilita'],
    ['Disattiva', 'Disable'],
    ['Verifica in 2 passaggi', 'Autenticazione a due fattori'],
    ['Verifica in 2 passaggi', 'Two-step verification'],
    ['Password per programmi di posta', 'Password per client di posta'],
  ])('%s / %s are used for the same thing', (a, b) => {
    expect(renamed(a, b, NONE)).toBeGreaterThanOrEqual(0.85);
    expect(renamed(b, a, NONE)).toBeGreaterThanOrEqual(0.85);
  });
  test.each([
    ['Accedi', 'Accedi con QR code'],
    ['Accedi', 'Accedi tramite SPID'],
    ['Accetta', 'Leggi e accetta'],
    ['Attiva', 'Disabilita'],
    ['Attiva', 'Disable'],
    ['Abilita', 'Disattiva'],
    ['Avanti', 'Indietro'],
    ['Continue', 'Back'],
    ['Accetta', 'Rifiuta'],
    ['Attiva', 'Non attiva'],
    ['Verifica in 2 passaggi', 'Verifica in 3 passaggi'],
    ['Verifica in due passaggi', 'Three-step verification'],
    ['Scarica modulo', 'Carica modulo'],
    ['Gestisci', 'Email e cellulare'],
    ['Email e cellulare', 'Gestisci'],
  ])('%s / %s are two things, even where every word is known', (a, b) => {
    const all = new Set([a, b].flatMap((text) => text.toLowerCase().split(/\W+/)));
    expect(renamed(a, b, all)).toBe(0);
    expect(renamed(b, a, all)).toBe(0);
  });
  test('an opposite is never a new wording', () => {
    expect(renamed('Attiva', 'Disattiva verifica', section)).toBe(0);
    expect(renamed('Attiva verifica', 'Disattiva verifica', section)).toBe(0);
  });
});

test('forms of a word', () => {
  expect(sameStem('attiva', 'attivare')).toBe(true);
  expect(sameStem('attiva', 'disattiva')).toBe(false);
  expect(sameStem('pec', 'peccato')).toBe(false);
});
