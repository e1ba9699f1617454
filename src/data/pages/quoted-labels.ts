import type { Label } from '../../shared/target-description.ts';
import { PASSWORD_OFF } from './account-parts.ts';
import { FORGOTTEN, FORGOTTEN_TOO } from './login-parts.ts';
import { it } from './page.ts';

/**
 * Wordings that the guides quote but never point at: in the app, in a browser, or standing on a page as text. Texts name them as
 * `{{app.authorise}}`.
 */
export const QUOTED = {
  app: {
    authorise: it('Autorizza', '2024-02', 'adaptation-guide-2024', 'Genehmigen', 'authorise'),
    activate: it(
      'Attiva Verifica',
      '2024-02',
      'adaptation-guide-2024',
      'Verifizierung aktivieren',
      'turn on verification',
    ),
    menu: it('Menu', '2024-02', 'adaptation-guide-2024', 'Menü', 'menu'),
    settings: it('Impostazioni', '2024-02', 'adaptation-guide-2024', 'Einstellungen', 'settings'),
    account: it('Account', '2024-02', 'adaptation-guide-2024', 'Konto', 'account'),
    twoStep: it(
      'Verifica in 2 passaggi',
      '2024-02',
      'adaptation-guide-2024',
      'Zwei-Faktor-Authentifizierung',
      '2‑step verification',
    ),
    associate: it(
      'Attiva e associa questo dispositivo',
      '2024-02',
      'adaptation-guide-2024',
      'aktivieren und dieses Gerät verbinden',
      'turn on and associate this device',
    ),
    continue: it('Prosegui', '2024-02', 'adaptation-guide-2024', 'Weiter', 'continue'),
    verify: it('Verifica', '2026-09', 'public-2026', 'Überprüfen', 'verify'),
    associateDevice: it('Associa dispositivo', '2026-09', 'public-2026', 'Gerät verbinden', 'associate device'),
    associateThis: it(
      'Associa questo dispositivo',
      '2026-09',
      'public-2026',
      'dieses Gerät verbinden',
      'associate this device',
    ),
    /** In an app that holds another mailbox already. */
    add: it('Aggiungi', '2026-09', 'public-2026', 'Hinzufügen', 'add'),
    changeNumber: it('Modificarlo', '2024-02', 'adaptation-guide-2024', 'Ändern', 'change it'),
  },
  permission: { allow: it('Consenti', '2024-02', 'adaptation-guide-2024', 'Zulassen', 'allow') },
  video: { start: it('Avvia', '2024-02', 'adaptation-guide-2024', 'Starten', 'start') },
  signIn: {
    forgotten: FORGOTTEN,
    forgottenToo: FORGOTTEN_TOO,
    remember: it(
      'Ricorda i dati di accesso',
      '2024-02',
      'adaptation-guide-2024',
      'Zugangsdaten merken',
      'remember my sign-in details',
    ),
    version: it('Versione Webmail PEC', '2023-11', 'deactivation-guide-2023', 'Version der Webmail', 'webmail version'),
    versionToo: it('Seleziona versione', '2024-02', 'adaptation-guide-2024', 'Version wählen', 'choose the version'),
    classic: it('Classic', '2024-02', 'adaptation-guide-2024', 'Classic', 'Classic'),
    qrCode: it('Accedi più rapidamente', '2026-09', 'public-2026', 'schneller anmelden', 'sign in faster'),
  },
  /** Beginnings of the subjects of messages that every PEC provider sends. */
  receipt: {
    accepted: it('Accettazione', '2026-09', 'public-2026', 'Annahme', 'acceptance'),
    delivered: it('Consegna', '2026-09', 'public-2026', 'Zustellung', 'delivery'),
    notDelivered: it('Mancata consegna', '2026-09', 'public-2026', 'nicht zugestellt', 'not delivered'),
    anomaly: it('Anomalia messaggio', '2026-09', 'public-2026', 'Auffälligkeit', 'anomaly'),
  },
  webmail: {
    trash: it('Cestino', '2026-09', 'public-2026', 'Papierkorb', 'trash'),
    otherAccounts: it(
      'Accessi altri account',
      '2026-09',
      'public-2026',
      'Zugänge anderer Konten',
      'access of other accounts',
    ),
    accesses: it('Accessi', '2026-09', 'public-2026', 'Zugänge', 'access'),
    mailboxGroup: it('Casella', '2026-09', 'public-2026', 'Postfach', 'mailbox'),
    more: it('Altro', '2026-09', 'public-2026', 'Mehr', 'more'),
    signOut: it('Esci', '2026-09', 'public-2026', 'Abmelden', 'sign out'),
    contacts: it('Contatti', '2026-09', 'public-2026', 'Kontakte', 'contacts'),
    calendar: it('Calendario', '2026-09', 'public-2026', 'Kalender', 'calendar'),
    accountGroup: it('ACCOUNT', '2023-11', 'deactivation-guide-2023', 'Konto', 'account'),
    standard: it('Standard PEC', '2023-11', 'deactivation-guide-2023', 'Standard PEC', 'Standard PEC'),
    active: it('Attiva', '2023-11', 'deactivation-guide-2023', 'aktiv', 'active'),
    compliant: it(
      'Casella adeguata agli standard europei',
      '2023-11',
      'deactivation-guide-2023',
      'Postfach an die europäischen Standards angepasst',
      'mailbox meets European standards',
    ),
    since: it('Data di attivazione', '2023-11', 'deactivation-guide-2023', 'Datum der Aktivierung', 'activation date'),
  },
  account: {
    /** Older; what it is called today nobody of us knows. */
    postpone: it('Posticipare la scadenza', '2025-04', 'public-2026', 'Ablauf verschieben', 'postpone the expiry'),
    cannotCheck: it(
      'Non puoi più controllare questi dati?',
      '2026-09',
      'public-2026',
      'kein Zugang mehr zu diesen Angaben?',
      'can you no longer check these details?',
    ),
    resetPassword: it('Reimposta password', '2026-09', 'public-2026', 'Passwort neu setzen', 'reset password'),
    verifyMethod: it('Modalità di verifica', '2026-09', 'public-2026', 'Art der Überprüfung', 'way of verifying'),
    verify: it('Verifica', '2026-09', 'public-2026', 'Überprüfen', 'verify'),
    sendAgain: it('Invia di nuovo', '2026-09', 'public-2026', 'noch einmal senden', 'send again'),
    security: it('SICUREZZA', '2023-11', 'deactivation-guide-2023', 'Sicherheit', 'security'),
    contacts: it(
      'CONTATTI ACCOUNT PEC',
      '2023-11',
      'deactivation-guide-2023',
      'Kontakte des PEC-Kontos',
      'contacts of the PEC account',
    ),
    verified: it('Verificato', '2023-11', 'deactivation-guide-2023', 'überprüft', 'verified'),
    notVerified: it('Non verificato', '2023-11', 'deactivation-guide-2023', 'nicht überprüft', 'not verified'),
    edit: it('Modifica', '2023-11', 'deactivation-guide-2023', 'Ändern', 'change'),
    manageContacts: it(
      'Gestisci contatti',
      '2023-11',
      'deactivation-guide-2023',
      'Kontakte verwalten',
      'manage contacts',
    ),
    passwordOff: PASSWORD_OFF,
    // The part of "Password webmail e app" that tells it from "Password PEC".
    webmailAndApp: it('webmail e app', '2026-09', 'public-2026', 'Webmail und App', 'webmail and app'),
  },
  identity: {
    /** The message about a form that was changed; seen at a sister service. */
    formDiffers: it(
      'Il file firmato non corrisponde al modulo originale',
      '2026-09',
      'public-2026',
      'die unterschriebene Datei entspricht nicht dem Original',
      'the signed file does not match the original form',
    ),
    changeOfHolder: it('cambio del titolare', '2024-02', 'adaptation-guide-2024', 'Inhaberwechsel', 'change of holder'),
    documents: it('Documenti', '2024-02', 'adaptation-guide-2024', 'Dokumente', 'documents'),
    cie: it('CIE', '2026-09', 'public-2026', 'elektronische Identitätskarte', 'electronic identity card'),
    remoteSignature: it('Firma Remota', '2026-09', 'public-2026', 'Fernsignatur', 'remote signature'),
    personalData: it(
      'Informazioni personali',
      '2024-02',
      'adaptation-guide-2024',
      'persönliche Angaben',
      'personal details',
    ),
    acceptance: it(
      'Accettazione documenti',
      '2024-02',
      'adaptation-guide-2024',
      'Annahme der Dokumente',
      'acceptance of documents',
    ),
    spidTitle: it('Accedi con SPID', '2024-02', 'adaptation-guide-2024', 'mit SPID anmelden', 'sign in with SPID'),
    noSpid: it('Non hai SPID?', '2024-02', 'adaptation-guide-2024', 'kein SPID?', 'no SPID?'),
    more: it('Maggiori informazioni', '2026-09', 'public-2026', 'mehr Informationen', 'more information'),
    need: it('COSA TI SERVE', '2024-02', 'adaptation-guide-2024', 'was Sie brauchen', 'what you need'),
    forWindows: it(
      'Scarica per Windows',
      '2026-09',
      'public-2026',
      'für Windows herunterladen',
      'download for Windows',
    ),
    forMac: it('Scarica per Mac', '2026-09', 'public-2026', 'für Mac herunterladen', 'download for Mac'),
    device: it(
      'Dispositivo di firma collegato al computer',
      '2024-02',
      'adaptation-guide-2024',
      'Signaturgerät angeschlossen',
      'signature device connected',
    ),
    devicePin: it(
      'PIN del dispositivo di firma',
      '2024-02',
      'adaptation-guide-2024',
      'PIN des Signaturgeräts',
      'PIN of the signature device',
    ),
    dropArea: it(
      'Trascina qui i documenti oppure',
      '2024-02',
      'adaptation-guide-2024',
      'Dokumente hierher ziehen oder',
      'drag the documents here or',
    ),
    arubaSign: it(
      'Scopri come firmare il documento con il software Aruba Sign',
      '2024-02',
      'adaptation-guide-2024',
      'so unterschreiben Sie mit Aruba Sign',
      'how to sign with Aruba Sign',
    ),
  },
  language: {
    /** In whatever menu the pages keep their languages; nobody has seen where. */
    italian: it('Italiano', '2026-09', 'guess', 'Italienisch', 'Italian'),
  },
  support: {
    /** The request for a company whose legal representative has changed: that is no change of holder. */
    representative: it(
      'Modifica ragione sociale e legale rappresentante',
      '2026-09',
      'public-2026',
      'Firmenname und gesetzliche Vertretung ändern',
      'change company name and legal representative',
    ),
  },
} as const satisfies Record<string, Record<string, Label>>;

interface QuotedLabel extends Label {
  where: keyof typeof QUOTED;
}

/** Every quoted wording that is no target of the page map. The tests of the texts know no others. */
export const APP_LABELS: readonly QuotedLabel[] = Object.entries(QUOTED).flatMap(([where, labels]) =>
  Object.values(labels).map((label: Label) => ({ ...label, where: where as keyof typeof QUOTED })),
);

/** How the names of the pages begin on which quoted wordings stand. */
export const STANDS_ON: Partial<Record<keyof typeof QUOTED, string>> = {
  webmail: 'webmail',
  account: 'account',
  signIn: 'login',
  identity: 'identity',
  video: 'identity',
};
