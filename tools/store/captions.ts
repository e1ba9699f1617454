import type { Language } from '../../src/shared/languages.ts';

/** What stands above each of the five pictures, in their order. */
export const CAPTIONS: Record<Language, [string, string][]> = {
  it: [
    ['Un cerchio indica dove premere', 'Un passo alla volta, sulle pagine della Sua casella PEC'],
    ['Si comincia da un link', 'Prima di iniziare vede che cosa Le serve e quanto tempo ci vuole'],
    ['Aiuta anche ad accedere', 'PEC Passo indica i campi, ma non legge ciò che scrive'],
    ['La guida anche nel pannello a lato', 'Lo stesso riquadro, tutti i passi e le altre guide'],
    ['Anche quando serve il telefono', 'Un disegno mostra che cosa cercare nell’app'],
  ],
  de: [
    ['Ein Ring zeigt, wo Sie klicken', 'Ein Schritt nach dem anderen, auf den Seiten Ihres PEC-Postfachs'],
    ['Mit einem Link beginnen', 'Vorher sehen Sie, was Sie brauchen und wie lange es dauert'],
    ['Hilft schon beim Anmelden', 'PEC Passo zeigt die Felder, liest aber nicht, was Sie schreiben'],
    ['Die Anleitung auch in der Seitenleiste', 'Dasselbe Hinweisfeld, alle Schritte und die anderen Anleitungen'],
    ['Auch für Schritte am Handy', 'Eine Zeichnung zeigt, was Sie in der App suchen'],
  ],
  en: [
    ['A ring shows where to press', 'One step at a time, on the pages of your PEC mailbox'],
    ['A link is enough to begin', 'You see first what you need and how long it takes'],
    ['Helps from the sign-in on', 'PEC Passo points at the fields but does not read what you type'],
    ['The guide in the side panel too', 'The same card, all steps and the other guides'],
    ['Even when the phone is needed', 'A drawing shows what to look for in the app'],
  ],
};

/** What the tiles say below the name. */
export const CLAIM: Record<Language, string> = {
  it: 'Passo per passo nella casella PEC',
  de: 'Schritt für Schritt im PEC-Postfach',
  en: 'Step by step through the PEC mailbox',
};

/** What the large tile says besides. */
export const PROMISE: Record<Language, string> = {
  it: 'Indica, non preme. Nulla esce dal browser.',
  de: 'Zeigt, klickt nie. Nichts verlässt den Browser.',
  en: 'It points, never presses. Nothing leaves the browser.',
};
