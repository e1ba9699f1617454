import type { Sign } from './page.ts';
import type { PageMap } from './page-map.ts';
import { speaksFor } from './weights.ts';

/** Something went wrong, or nothing is here. */
const ERROR: Sign = speaksFor('sure', {
  see: 'heading-with',
  phrases: [
    ...['Errore', 'Error', 'Siamo spiacenti', 'Spiacenti', 'Pagina non trovata', 'Page not found', 'Non trovata', 'Not found'],
    ...['Servizio non disponibile', 'Servizio temporaneamente', 'Manutenzione', 'Maintenance', 'Accesso negato', 'Qualcosa è andato storto'],
  ],
}); // biome-ignore format: a list of phrases

/** Pages of a sign-in that are not its form, nor the wait for the phone. */
const OTHER_SIGN_IN: Sign[] = [
  ERROR,
  // A new password.
  speaksFor('sure', { see: 'field', type: 'password', atLeast: 2 }),
  speaksFor(
    'sure',
    { see: 'field', type: 'password', autocomplete: ['new-password', 'one-time-code'] },
    { see: 'field', type: 'text', autocomplete: ['one-time-code'] },
    { see: 'field', type: 'tel', autocomplete: ['one-time-code'] },
    { see: 'field', type: 'number', autocomplete: ['one-time-code'] },
  ),
  speaksFor('sure', {
    see: 'control',
    names: [
      ...['Codice', 'Codice monouso', 'Codice di verifica', 'Codice OTP', 'Codice SMS', 'Codice di sicurezza', 'Codice di recupero', 'OTP'],
      ...['One-time code', 'Verification code', 'Security code', 'Nuova password', 'Conferma password', 'Conferma nuova password'],
      ...['Ripeti password', 'Ripeti la password', 'Conferma la password', 'New password', 'Confirm password'],
    ],
  }),
  speaksFor('sure', {
    see: 'heading-with',
    phrases: [
      ...['Inserisci il codice', 'Codice di verifica', 'Codice monouso', 'Codice di recupero', 'Codice OTP', 'Codice SMS', 'Enter the code'],
      ...['Verification code', 'One-time code', 'Aggiorna la password', 'Aggiorna password', 'Nuova password', 'Cambia password', 'Cambia la password'],
      ...['Modifica password', 'Modifica la password', 'Reimposta', 'Imposta la password', 'Imposta una nuova', 'Password scaduta', 'Update password'],
      ...['New password', 'Change password', 'Reset password', 'Password dimenticata', 'Recupera password', 'Recupera la password'],
      ...['Registrazione', 'Registrati', 'Crea account', 'Crea un account', 'Sign up', 'Register', 'Termini', 'Condizioni', 'Informativa', 'Terms'],
      ...['Scegli', 'Seleziona', 'Choose', 'Select', 'Passkey', 'Chiave di sicurezza', 'Security key', 'Verifica email', 'Verifica la tua email'],
      ...['Collega', 'Configura', 'Set up', 'Disconness', 'Hai effettuato la disconnessione', 'Logged out', 'Sei già connesso'],
    ],
  }),
  speaksFor('strong', { see: 'control', names: ['Accetta', 'Accetto', 'Rifiuta', 'Accept', 'Decline'], atLeast: 2 }),
  speaksFor('strong', { see: 'control', names: ['SMS', 'SMS al cellulare', 'Codice di recupero', 'App di autenticazione', 'Passkey'], atLeast: 2 }),
]; // biome-ignore format: lists of phrases

const PURCHASE = ['Acquista', 'Acquisto', 'Rinnova', 'Rinnovo', 'Buy', 'Purchase', 'Renew'];

/** The same wizard for another purpose: it sells, or lets in who lost a password. */
const OTHER_PURPOSE: Sign[] = [
  ERROR,
  speaksFor('sure', {
    see: 'heading-with',
    phrases: [
      ...PURCHASE,
      ...['Ordine', 'Ordina', 'Attivazione', 'Richiesta firma', 'Richiedi', 'Reimposta', 'Recupero password', 'Recupera'],
      ...['Reset password', 'Cambio titolare', 'Cambio del titolare'],
    ],
  }),
  speaksFor('sure', {
    see: 'list',
    names: ['Pagamento', 'Carrello', 'Riepilogo ordine', "Riepilogo dell'ordine", 'Fatturazione', 'Spedizione', 'Payment', 'Cart', 'Checkout'],
    atLeast: 1,
  }),
  speaksFor('strong', { see: 'line-with', phrases: PURCHASE }),
  speaksFor('some', { see: 'text', phrases: ['IVA inclusa', 'IVA esclusa', '+ IVA', 'Totale €', 'Totale:', 'Prezzo', 'al mese'] }),
]; // biome-ignore format: lists of phrases

/** What speaks for "none of these", by host. A host that is not here has nothing of the kind. */
export const NONE: PageMap['none'] = [
  { host: 'login.aruba.it', signs: OTHER_SIGN_IN },
  { host: 'webmail.pec.it', path: '^/(?!new/|smart/)', signs: OTHER_SIGN_IN },
  { host: 'webmail.pec.it', path: '^/(new|smart)/', signs: [ERROR] },
  { host: 'account.aruba.it', signs: [ERROR, speaksFor('sure', { see: 'field', type: 'password' })] },
  { host: 'identification.arubapec.it', signs: OTHER_PURPOSE },
];
