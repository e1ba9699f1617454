import { ALL_PAGES } from '../../src/data/pages/targets.ts';

export type Into = 'de' | 'en';

/** What browsers make of the words of Italian pages, word by word: Italian, German, English. */
const WORDS = `
di|von|of;del|des|of the;della|der|of the;dei|der|of the;degli|der|of the;delle|der|of the;dell|der|of the;la|die|the;il|der|the;lo|das|the;le|die|the;i|die|the
gli|die|the;l|die|the;un|ein|a;una|eine|a;in|in|in;non|nicht|not;e|und|and;con|mit|with;per|für|for;o|oder|or;a|an|to;al|zum|to the;alla|zur|to the;ai|an|to
agli|an|to;dal|vom|from the;da|von|from;sul|auf|on the;sui|auf|on;su|auf|on;nel|im|in the;nei|in|in;è|ist|is;sono|sind|are;sarà|wird|will be;che|dass|that
chi|wer|who;se|wenn|if;ora|jetzt|now;ancora|noch|still;sempre|immer|always;tua|Ihr|your;tuo|Ihr|your;tuoi|Ihre|your;ogni|jeder|every;questo|dieser|this
altro|anderes|other;altri|andere|other;altre|andere|other;più|mehr|more;solo|nur|only;tutti|alle|all;tutte|alle|all;cosa|was|what;come|wie|how;dove|wo|where
identità|Identität|identity;casella|Postfach|mailbox;caselle|Postfächer|mailboxes;documento|Dokument|document;documenti|Dokumente|documents;firma|Unterschrift|signature
firme|Unterschriften|signatures;posta|Post|mail;accesso|Zugang|login;accessi|Zugänge|accesses;accedi|Anmelden|Sign in;esci|Abmelden|Log out;conferma|Bestätigung|confirm
email|E-Mail|email;titolare|Inhaber|holder;carta|Karte|card;messaggi|Nachrichten|messages;messaggio|Nachricht|message;passaggi|Schritten|step;verifica|Überprüfung|verification
nuova|neue|new;nuovo|neu|new;confermare|bestätigen|confirm;modulo|Formular|form;codice|Code|code;telefono|Telefon|phone;attiva|Aktivieren|Enable;disattiva|Deaktivieren|Disable
attivo|aktiv|active;disattivata|deaktiviert|off;richiesta|Anfrage|request;cartelle|Ordner|folders;ieri|gestern|yesterday;oggi|heute|today;programmi|Programme|programs
lettore|Leser|reader;dati|Daten|data;leggi|lesen|read;spazio|Platz|space;informativa|Hinweise|notice;gestione|Verwaltung|management;indietro|Zurück|Back
contatti|Kontakte|contacts;contatto|Kontakt|contact;avvisi|Hinweise|notices;arrivo|eingang|inbox;stato|Status|status;indirizzo|Adresse|address;informazioni|Informationen|information
modifica|Ändern|Edit;copia|Kopieren|Copy;deve|muss|must;carica|Hochladen|Upload;scarica|Herunterladen|Download;certificata|zertifizierte|certified;accetta|Akzeptieren|Accept
autorizza|Genehmigen|Authorise;usa|Verwenden|Use;metodo|Methode|method;oppure|oder|or;torna|zurück|back;attività|Aktivitäten|tasks;sicurezza|Sicherheit|security
cerca|Suchen|Search;servizio|Dienst|service;clienti|Kunden|customer;adegua|anpassen|adapt;trascina|ziehen|drag;gestisci|Verwalten|Manage;fiscale|Steuer|tax
prosegui|Fortfahren|Continue;digitale|digitale|digital;sanitaria|Gesundheits|health;elettronica|elektronische|electronic;numero|Nummer|number;serve|braucht|need
lingua|Sprache|language;mostra|anzeigen|show;tempo|Zeit|time;menu|Menü|menu;calendario|Kalender|calendar;impostazioni|Einstellungen|settings;aiuto|Hilfe|help
guida|Anleitung|guide;scrivi|Verfassen|Compose;bozze|Entwürfe|Drafts;accettazione|Annahme|acceptance;rubrica|Adressbuch|address book;personale|persönlich|personal
nome|Name|name;fatture|Rechnungen|invoices;aspetto|Aussehen|appearance;scegli|Wählen|Choose;cellulare|Handy|mobile;scadenza|Ablauf|expiry;genera|Erstellen|Generate
riconoscimento|Erkennung|recognition;tipo|Art|type;procedura|Verfahren|procedure;videochiamata|Videoanruf|video call;operatore|Bediener|operator;dichiaro|erkläre|declare
controlla|prüfen|check;riprova|Erneut versuchen|Try again;originali|Originale|originals;accettate|akzeptiert|accepted;annulla|Abbrechen|Cancel;chiudi|Schließen|Close
invia|Senden|Send;assistenza|Support|support;rifiuta|Ablehnen|Decline;personalizza|Anpassen|Customise;ricorda|merken|remember;ricordi|erinnern|remember;ricordami|Angemeldet bleiben|Remember me
dimenticata|vergessen|forgotten;acquista|Kaufen|Buy;inviati|Gesendet|Sent;cestino|Papierkorb|Trash;spam|Spam|Spam;etichette|Etiketten|labels;ricerca|Suche|search
avanzata|erweiterte|advanced;seleziona|Auswählen|Select;rispondi|Antworten|Reply;inoltra|Weiterleiten|Forward;elimina|Löschen|Delete;aggiungi|Hinzufügen|Add;gruppi|Gruppen|groups
regole|Regeln|rules;generali|Allgemein|general;anteprima|Vorschau|preview;notifiche|Benachrichtigungen|notifications;tema|Thema|theme;archivio|Archiv|archive;scrittura|Schreiben|writing
storico|Verlauf|history;opzioni|Optionen|options;cambia|Wechseln|Change;ricevi|empfangen|receive;uscita|Ausgang|exit;scade|läuft ab|expires;usare|verwenden|use;anche|auch|also
generata|erstellt|generated;conosci|kennen|know;associa|verbinden|associate;associato|verbunden|associated;dispositivo|Gerät|device;giorni|Tage|days;oggetto|Betreff|subject
mittente|Absender|sender;inserisci|eingeben|enter;salva|Speichern|Save;home|Startseite|Home;client|Client|client;account|Konto|account;esito|Ergebnis|outcome;metodi|Methoden|methods
rilasciato|ausgestellt|issued;valido|gültig|valid;legale|gesetzlicher|legal;rappresentante|Vertreter|representative;persona|Person|person;fisica|natürliche|natural;giuridica|juristische|legal
ricordarmelo|Später erinnern|Remind me;capito|verstanden|got it;ho|habe|have;hai|haben|have;sei|sind|are;puoi|können|can;vuoi|möchten|want;ti|Sie|you;te|Sie|you;ci|uns|us
entra|Eintreten|Enter;indirizzi|Adressen|addresses;principale|Haupt|main;apri|Öffnen|Open;sfoglia|Durchsuchen|Browse;webcam|Webcam|webcam;remota|Fern|remote;stata|wurde|was;senza|ohne|without`;

/** What a word that is not listed becomes: anything of the language will do, as long as it is not Italian any more. */
const REST: Record<Into, string[]> = {
  de: [
    'Vorgang',
    'Bereich',
    'Angabe',
    'Unterlage',
    'Eintrag',
    'Auftrag',
    'Vermerk',
    'Zeichen',
    'Anlage',
    'Stelle',
    'Verzeichnis',
    'Rahmen',
  ],
  en: ['matter', 'area', 'entry', 'paper', 'item', 'order', 'remark', 'piece', 'place', 'record', 'frame', 'case'],
};

/** All that the page works with: whole wordings, and words. */
export interface Dictionary {
  phrases: Record<string, string>;
  words: Record<string, string>;
  rest: string[];
}

/** What becomes of the texts of an Italian page. Labels of the map are what the map says that they mean. */
export function dictionary(into: Into): Dictionary {
  const at = into === 'de' ? 1 : 2;
  const words = WORDS.trim().split(/[;\n]/).map((line) => line.split('|'));
  const labels = ALL_PAGES.flatMap(({ targets }) => Object.values(targets)).flatMap(({ names }) => names);
  return {
    phrases: Object.fromEntries(labels.flatMap(({ text, means }) => (means ? [[text, means[into]]] : []))),
    words: Object.fromEntries(words.map((row) => [row[0] ?? '', row[at] ?? ''])),
    rest: REST[into],
  };
} // biome-ignore format: lists of words
