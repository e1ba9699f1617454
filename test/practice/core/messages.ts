/** A message of the inbox. */
export interface Message {
  id: number;
  from: string;
  subject: string;
  when: string;
  group: 'Oggi' | 'Ieri' | 'Questo mese' | 'Meno recenti';
  size: string;
  unread?: true;
  attachment?: true;
  body: string[];
  /** A link of the body that looks like a button. */
  link?: string;
}

/**
 * The inbox. Some subjects and bodies say what stands on buttons of the pages, as the real provider's (and a swindler's)
 * messages do: text of other people is never the thing a guide points at.
 */
export const MESSAGES: Message[] = [
  {
    id: 1042,
    from: 'Comune di Esempio',
    subject: 'POSTA CERTIFICATA: Avviso di convocazione del consiglio',
    when: '09:42',
    group: 'Oggi',
    size: '24 KB',
    unread: true,
    attachment: true,
    body: [
      'Gentile Maria Esempio,',
      'in allegato trova la convocazione della seduta di giovedì alle ore 18.',
      'Distinti saluti',
    ],
  },
  {
    id: 1041,
    from: 'Avvisi caselle (non rispondere)',
    subject: 'Verifica in 2 passaggi',
    when: '09:15',
    group: 'Oggi',
    size: '11 KB',
    unread: true,
    body: [
      'Proteggi la tua casella: attiva la verifica in 2 passaggi con l’app sul telefono.',
      'Questo messaggio è stato inviato automaticamente.',
    ],
    link: 'Verifica in 2 passaggi',
  },
  {
    id: 1040,
    from: 'servizio-clienti@truffa.example.com',
    subject: 'Disattiva la tua PEC',
    when: '08:03',
    group: 'Oggi',
    size: '9 KB',
    unread: true,
    body: ['La tua casella sarà chiusa entro oggi. Per fermare la chiusura inserisci la password.', 'Ufficio clienti'],
    link: 'Disattiva',
  },
  {
    id: 1039,
    from: 'Studio Modello',
    subject: 'CONSEGNA: Contratto di locazione firmato',
    when: 'Ieri 16:30',
    group: 'Ieri',
    size: '16 KB',
    body: ['Il messaggio è stato consegnato nella casella del destinatario.'],
  },
  {
    id: 1038,
    from: 'Studio Modello',
    subject: 'ACCETTAZIONE: Contratto di locazione firmato',
    when: 'Ieri 16:29',
    group: 'Ieri',
    size: '13 KB',
    body: ['Il messaggio è stato accettato dal sistema.'],
  },
  {
    id: 1037,
    from: 'Avvisi caselle (non rispondere)',
    subject: 'Conferma identità: hai completato i passaggi?',
    when: 'Ieri 10:12',
    group: 'Ieri',
    size: '12 KB',
    unread: true,
    body: ['Per adeguare la casella agli standard europei conferma la tua identità.'],
    link: 'Conferma identità',
  },
  {
    id: 1036,
    from: 'Camera di commercio di Esempio',
    subject: 'Diritto annuale: informativa',
    when: '08/11',
    group: 'Questo mese',
    size: '41 KB',
    attachment: true,
    body: ['In allegato l’informativa sul diritto annuale.'],
  },
  {
    id: 1035,
    from: 'Amministrazione condominio Via Prova 7',
    subject: 'Impostazioni caldaia e detrazioni',
    when: '05/11',
    group: 'Questo mese',
    size: '26 KB',
    attachment: true,
    body: ['In allegato il prospetto delle detrazioni e le impostazioni della nuova caldaia.'],
  },
  {
    id: 1034,
    from: 'Impresa Fittizia srl',
    subject: 'Pratica 1280 – password del documento',
    when: '30/10',
    group: 'Meno recenti',
    size: '18 KB',
    body: ['La password del documento le sarà comunicata per telefono.'],
  },
  {
    id: 1033,
    from: 'Ordine professionale di Esempio',
    subject: 'Rinnovo: assemblea degli iscritti',
    when: '28/10',
    group: 'Meno recenti',
    size: '16 KB',
    body: ['L’assemblea degli iscritti si terrà il 12 del mese prossimo.'],
  },
];

/** The number that stands beside "In arrivo" and in the document's title. */
export const UNREAD = 9;

export const findMessage = (id: string | undefined): Message | undefined =>
  MESSAGES.find((message) => String(message.id) === id);
