/** How a label may be called after a redesign. The target stays the same thing, so all of these are right answers. */
export interface Wording {
  text: string;
  /** `words`: words came or went. `synonym`: another word for the same. */
  kind: 'words' | 'synonym';
}

const of = (words: string[], synonyms: string[]): Wording[] => [
  ...words.map((text) => ({ text, kind: 'words' as const })),
  ...synonyms.map((text) => ({ text, kind: 'synonym' as const })),
];

/**
 * Labels of the pages and what they are called elsewhere: wordings that webmails, providers and public services in Italy
 * use for the same thing. Written down before the locator was tried on them.
 */
export const WORDINGS: Record<string, Wording[]> = {
  Disattiva: of(
    ['Disattiva verifica', 'Disattiva la verifica in 2 passaggi', 'Disattiva ora'],
    ['Disabilita', 'Disabilita verifica', 'Spegni'],
  ),
  Attiva: of(['Attiva ora', 'Attiva il servizio', 'Attivare'], ['Abilita', 'Abilita ora', 'Enable']),
  Impostazioni: of(
    ['Impostazioni casella', 'Le tue impostazioni', 'Tutte le impostazioni'],
    ['Preferenze', 'Opzioni', 'Configurazione'],
  ),
  Menu: of(['Menu principale', 'Apri menu', 'Apri il menu'], ['Navigazione', 'Altre voci']),
  Avvisi: of(['Avvisi importanti', 'I tuoi avvisi'], ['Notifiche', 'Comunicazioni']),
  'Gestione account': of(
    ['Gestione del tuo account', 'Gestione account PEC'],
    ['Gestisci account', 'Il mio account', 'Profilo e account'],
  ),
  'Gestione Account': of(
    ['Gestione del tuo account', 'Gestione account PEC'],
    ['Gestisci account', 'Il mio account', 'Profilo e account'],
  ),
  'Conferma identità': of(
    ['Conferma la tua identità', 'Conferma identità titolare', 'Conferma ora la tua identità'],
    ['Verifica identità', 'Procedi al riconoscimento'],
  ),
  'Casella PEC': of(
    ['La tua casella PEC', 'Indirizzo casella PEC', 'Casella'],
    ['Indirizzo PEC', 'Informazioni casella', 'Indirizzo email'],
  ),
  'Indirizzo PEC': of(['Il tuo indirizzo PEC', 'Inserisci indirizzo PEC'], ['Casella PEC', 'Email PEC', 'Nome utente']),
  Password: of(
    ['La tua password', 'Inserisci la password', 'Password casella'],
    ["Parola d'accesso", 'Codice di accesso'],
  ),
  Accedi: of(['Accedi alla casella', 'Accedi ora', 'Accedi alla tua PEC'], ['Entra', 'Login', 'Continua']),
  Smart: of(['Webmail Smart', 'Versione Smart'], ['Nuova webmail']),
  'Account e sicurezza': of(
    ['Account e sicurezza PEC', 'Il tuo account e sicurezza'],
    ['Sicurezza e accesso', 'Account e protezione'],
  ),
  'Sicurezza e password': of(
    ['Sicurezza e password account', 'Sicurezza, accesso e password'],
    ['Sicurezza e accesso', 'Protezione account'],
  ),
  'Informazioni casella': of(
    ['Informazioni sulla casella', 'Informazioni casella PEC'],
    ['Dettagli casella', 'Dati casella'],
  ),
  'Email e cellulare': of(
    ['Email e numero di cellulare', 'La tua email e cellulare'],
    ['Contatti di recupero', 'Email e telefono'],
  ),
  'Password webmail e app': of(
    ['Password per webmail e app', 'Password di webmail e app'],
    ['Password di accesso', 'Cambia password'],
  ),
  'Password PEC': of(['Password della PEC', 'Password casella PEC'], ['Password di accesso', 'Cambia password']),
  'Password per programmi di posta': of(
    ['Password dei programmi di posta', 'Password per i programmi di posta', 'Password per programmi di posta esterni'],
    ['Password per client di posta', 'Password per le app di posta'],
  ),
  'Password programmi di posta': of(
    ['Password dei programmi di posta', 'Password per i programmi di posta', 'Password per programmi di posta esterni'],
    ['Password client di posta', 'Password app di posta'],
  ),
  'Verifica in 2 passaggi': of(
    [
      'Verifica in due passaggi',
      'La verifica in 2 passaggi',
      'Gestisci verifica in 2 passaggi',
      'Verifica accesso in 2 passaggi',
    ],
    ['Autenticazione a due fattori', 'Accesso in 2 passaggi'],
  ),
  'Genera nuova password': of(
    ['Genera una nuova password', 'Genera password', 'Genera nuova password per programmi'],
    ['Crea nuova password', 'Rinnova password'],
  ),
  Genera: of(['Genera password', 'Genera ora', 'Genera nuova password'], ['Crea', 'Rinnova']),
  Copia: of(
    ['Copia password', 'Copia negli appunti', 'Copia la password'],
    ['Copia e chiudi', 'Duplica negli appunti'],
  ),
  Prosegui: of(
    ['Prosegui con la richiesta', 'Prosegui al passo successivo', 'Salva e prosegui'],
    ['Continua', 'Avanti', 'Procedi'],
  ),
  "Altri metodi per confermare l'identità": of(
    ['Altri metodi per confermare la tua identità', 'Altri metodi', "Vedi altri metodi per confermare l'identità"],
    ["Altri modi per confermare l'identità", 'Mostra altre opzioni'],
  ),
  'Tessera Sanitaria – Carta Nazionale Servizi': of(
    ['Tessera Sanitaria - CNS', 'Tessera Sanitaria – Carta Nazionale dei Servizi', 'Carta Nazionale Servizi'],
    ['Smart card sanitaria'],
  ),
  CNS: of(['Carta CNS', 'CNS con lettore'], ['Carta Nazionale dei Servizi', 'Tessera Sanitaria']),
  'Firma Digitale': of(
    ['Firma Digitale con dispositivo', 'La tua Firma Digitale'],
    ['Dispositivo di firma', 'Smart card o token di firma'],
  ),
  Webcam: of(['Webcam con operatore', 'Tramite webcam'], ['Videochiamata', 'Riconoscimento video']),
  'Numero documento': of(
    ['Numero del documento', 'Numero documento di riconoscimento', 'Inserisci il numero del documento'],
    ['N. documento', 'Estremi documento'],
  ),
  Carica: of(['Carica documento', 'Carica file', 'Carica il documento'], ['Sfoglia', 'Scegli file', 'Seleziona file']),
  'Apri modulo di richiesta': of(
    ['Apri il modulo di richiesta', 'Apri e leggi il modulo di richiesta', 'Apri modulo'],
    ['Leggi il modulo di richiesta', 'Visualizza modulo di richiesta'],
  ),
  'Leggi e Accetta': of(['Leggi e accetta il modulo', 'Leggi ed accetta'], ['Visualizza e accetta', 'Apri e accetta']),
  Accetta: of(['Accetta modulo', 'Accetta il modulo di richiesta', 'Accetto'], ['Acconsento', 'Confermo']),
  'Modulo di richiesta': of(
    ['Il modulo di richiesta', 'Modulo di richiesta di conferma'],
    ['Richiesta di conferma', 'Documento di richiesta'],
  ),
  'Entra con SPID': of(['Entra ora con SPID', 'Entra con la tua identità SPID'], ['Accedi con SPID', 'Login con SPID']),
  'Scarica il modulo di richiesta': of(
    ['Scarica modulo', 'Scarica il modulo', 'Scarica il modulo di richiesta PDF'],
    ['Download modulo di richiesta', 'Ottieni il modulo'],
  ),
  'Scarica modulo': of(['Scarica il modulo', 'Scarica modulo PDF'], ['Download modulo', 'Ottieni il modulo']),
  'Sfoglia…': of(['Sfoglia file', 'Sfoglia i documenti'], ['Scegli file', 'Carica file', 'Seleziona file']),
  'Sfoggia…': of(['Sfoglia…', 'Sfoglia i documenti'], ['Scegli file', 'Carica file']),
  Conferma: of(['Conferma operazione', 'Sì, conferma'], ['OK', 'Procedi']),
};

/** What the pages say in English. Only the labels: a page that is shown in English is not English in its smallest print. */
export const ENGLISH: Record<string, string> = {
  Disattiva: 'Disable', Attiva: 'Enable', Impostazioni: 'Settings', Messaggi: 'Messages', Contatti: 'Contacts', Calendario: 'Calendar',
  Menu: 'Menu', Avvisi: 'Notices', 'Gestione account': 'Account management', 'Gestione Account': 'Account management', Esci: 'Sign out',
  'Conferma identità': 'Confirm identity', 'Casella PEC': 'PEC mailbox', 'Indirizzo PEC': 'PEC address', Password: 'Password',
  Accedi: 'Sign in', 'Accedi alla tua PEC': 'Sign in to your PEC', 'Account e sicurezza': 'Security and Password',
  'Sicurezza e password': 'Security and Password', 'Informazioni casella': 'Mailbox information', 'Email e cellulare': 'Email and mobile',
  'Password webmail e app': 'Webmail and app password', 'Password PEC': 'PEC password', 'Password per programmi di posta': 'Email client password',
  'Password programmi di posta': 'Email client password', 'Verifica in 2 passaggi': 'Two-step verification', 'Genera nuova password': 'Generate new password',
  Genera: 'Generate', Copia: 'Copy', Chiudi: 'Close', Annulla: 'Cancel', Prosegui: 'Continue', Indietro: 'Back', 'Storico accessi': 'Access history',
  'CONTATTI ACCOUNT PEC': 'PEC ACCOUNT CONTACTS', 'Contatti account PEC': 'PEC account contacts', SICUREZZA: 'SECURITY', Sicurezza: 'Security',
  "Altri metodi per confermare l'identità": 'Other methods to confirm identity', 'Firma Digitale': 'Digital signature', Webcam: 'Webcam',
  'Numero documento': 'Document number', 'Data di scadenza': 'Expiry date', Carica: 'Upload', 'Apri modulo di richiesta': 'Open request form',
  'Leggi e Accetta': 'Read and accept', Accetta: 'Accept', 'Modulo di richiesta': 'Request form', 'Entra con SPID': 'Enter with SPID',
  'Scarica il modulo di richiesta': 'Download the request form', 'Scarica modulo': 'Download form', 'Sfoglia…': 'Browse…', Conferma: 'Confirm',
  'Conferma identità ': 'Confirm identity', 'Dati del titolare': 'Holder data', 'Metodo riconoscimento': 'Recognition method', Esito: 'Result',
  'Informazioni personali': 'Personal information', 'Accettazione documenti': 'Acceptance of documents', Riconoscimento: 'Recognition',
}; // biome-ignore format: a table
