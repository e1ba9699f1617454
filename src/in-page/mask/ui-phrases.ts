import { normalise } from '../locate/normalise.ts';

/**
 * Whole wordings of controls and captions that any mail or account page has. They say nothing about anybody as they stand;
 * put together in another way ("Area Servizi") their words may be a name, so only these are known. What a letter or a folder
 * of somebody's may be called is left out.
 */
const PHRASES = `
Accedi|Entra|Esci|Login|Logout|Sign in|Sign out|Log in|Log out|Registrati
Menu|Apri menu|Altro|Altre azioni|Altre opzioni|Opzioni|More|Options
Cerca|Cerca…|Ricerca|Ricerca avanzata|Cerca nella posta|Cerca messaggi|Search
Impostazioni|Settings|Preferenze|Preferences|Aiuto|Help|Assistenza|Guida in linea|Notifiche
Messaggi|Messages|Contatti|Contacts|Rubrica|Calendario|Calendar|Attività
Posta in arrivo|In arrivo|Inbox|Posta inviata|Inviata|Posta in uscita|Bozze|Drafts|Cestino|Trash|Spam|Posta indesiderata|Archivio
Scrivi|Nuovo|Nuovo messaggio|Compose|New message|Rispondi|Rispondi a tutti|Inoltra|Reply|Reply all|Forward
Invia|Salva|Salva bozza|Salva modifiche|Annulla|Chiudi|Conferma|Continua|Prosegui|Procedi|Avanti|Indietro|Ok|Sì|No
Send|Save|Save changes|Cancel|Close|Confirm|Continue|Next|Back|Yes
Elimina|Sposta|Archivia|Stampa|Scarica|Carica|Allega|Allegati|Filtra|Ordina|Aggiorna|Ricarica|Modifica|Rimuovi|Aggiungi|Copia|Incolla|Rinomina
Delete|Move|Archive|Print|Download|Upload|Attach|Filter|Sort|Refresh|Reload|Edit|Remove|Add|Copy|Paste|Rename
Seleziona|Seleziona tutto|Seleziona tutti|Select|Select all|Mostra|Nascondi|Mostra altro|Mostra tutto|Mostra di più|Mostra meno
Mostra password|Nascondi password|Show|Hide|Show more|Show less|Vedi tutto|Vai|Apri
Precedente|Successivo|Successiva|Pagina precedente|Pagina successiva|Previous|Meno recenti|Più recenti|Tutti|Tutte|Non letti|Da leggere
Segna come letto|Segna come già letto|Segna come non letto|Contrassegna|Personalizza|Home|Profilo|Account|Il mio account|Gestisci
Attiva|Disattiva|Abilita|Disabilita|Enable|Disable|Attivo|Disattivo|Attivi|Attivato|Attivata|Disattivato|Disattivata|Non attivo|Non attiva|Verificato|Non verificato
Nome|Cognome|Nome e cognome|Email|E-mail|Indirizzo email|Indirizzo PEC|Cellulare|Telefono|Codice fiscale|Partita IVA
Username|Nome utente|Utente|Password|Nuova password|Conferma password|Ripeti password|Password attuale|PIN|Codice PIN|PUK|OTP|Codice OTP|Codice|Codice SMS
Casella|Caselle|Casella PEC|Titolare|Data|Ora|Stato|Oggetto|Mittente|Destinatario|Destinatari|A|Cc|Ccn|Da|Dimensione|Scadenza|Scade il|Dispositivo|Dispositivi
Name|Surname|Mailbox|Date|Time|Status|Subject|From|To|Size|Device|Devices|Expiry
Lingua|Italiano|English|Tema|Chiaro|Scuro|Privacy|Privacy policy|Cookie|Cookie policy|Informativa privacy|Termini e condizioni|Note legali
Accetta|Accetta tutti|Rifiuta|Rifiuta tutti|Accept|Accept all|Reject|Reject all|Ho capito|Non ora|Ricordamelo|Ricordami
Generale|Generali|Sicurezza|Security|General|Regole|Filtri|Firma|Firme|Inoltro|Oggi|Ieri|Passo|Step
`;

const KNOWN: ReadonlySet<string> = new Set(PHRASES.trim().split(/[|\n]/).map(normalise));

/** Whether a text is, as a whole, a usual wording of an interface. */
export const isUsual = (text: string): boolean => KNOWN.has(normalise(text));

/** What a setting can be. Nobody is called so, wherever it stands. */
const STATES =
  'stato|attiva|attivo|non attiva|non attivo|attivata|disattivata|attivato|disattivato|verificato|non verificato';
const KNOWN_STATES: ReadonlySet<string> = new Set(STATES.split('|'));

/** Whether a text is nothing but the state of a setting. */
export const isStateWord = (text: string): boolean => KNOWN_STATES.has(normalise(text));
