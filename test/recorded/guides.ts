/** What was agreed of the guides and given out. It is written here once more, so that nobody changes it by accident. */

/** The title of each guide in Italian, German and English, as it was agreed. */
export const TITLES: Record<string, [it: string, de: string, en: string]> = {
  'sign-in': ['Accedere alla casella PEC', 'Beim PEC-Postfach anmelden', 'Open the mailbox'],
  'check-status': [
    'Verificare se la casella è già adeguata',
    'Prüfen, ob das Postfach schon angepasst ist',
    'Is my mailbox already compliant?',
  ],
  'confirm-identity': [
    'Confermare l’identità del titolare',
    'Identität des Inhabers bestätigen',
    'Confirm the holder’s identity',
  ],
  'two-step-on': [
    'Attivare la verifica in 2 passaggi',
    'Zwei-Faktor-Authentifizierung aktivieren',
    'Turn on 2-step verification',
  ],
  'mail-program-password': [
    'Generare la password per i programmi di posta',
    'Passwort für E-Mail-Programme erzeugen',
    'A password for Outlook, Thunderbird, Apple Mail',
  ],
  'mail-program-password-renew': [
    'Rinnovare la password per i programmi di posta',
    'Passwort für E-Mail-Programme erneuern',
    'Renew that password',
  ],
  'two-step-off': [
    'Disattivare la verifica in 2 passaggi',
    'Zwei-Faktor-Authentifizierung deaktivieren',
    'Turn off 2-step verification',
  ],
};

/** The catalogue as it was agreed: guide, then step and kind in order. */
export const CATALOGUE: Record<string, string> = {
  'sign-in': 'address page, password page, version page, submit page, authorise phone, inbox read',
  'check-status': 'settings page, mailbox page, status read, two-step-state page',
  'confirm-identity':
    'start page, holder read, holder-continue page, choose-method choice, method-other page, method-pick page, ' +
    'method-continue page, personal-document page, personal-upload page, personal-continue page, documents-open page, ' +
    'documents-read page, documents-accept page, documents-tick page, documents-continue page, spid-enter page, ' +
    'spid-provider page, spid-sign-in outside, cns-prepare read, cns-continue page, cns-plugin outside, ' +
    'cns-pin outside, cns-pin-continue page, signature-prepare read, signature-continue page, ' +
    'signature-plugin outside, signature-recognised choice, signature-pin outside, signature-pin-continue page, ' +
    'signature-download page, signature-sign outside, signature-upload page, signature-upload-continue page, ' +
    'webcam-check read, webcam-continue page, webcam-permission outside, webcam-start outside, result read',
  'two-step-on':
    'contacts page, install phone, open-app phone, start-choice choice, activate-message phone, menu-path phone, ' +
    'associate phone, phone-protection phone, sms-code phone, confirmed phone',
  'mail-program-password':
    'account-menu page, authorise phone, menu page, activate page, copy page, paste outside, remind read',
  'mail-program-password-renew': 'menu page, generate page, copy page, paste outside, remind read',
  'two-step-off':
    'reason choice, settings page, security page, two-step page, deactivate page, authorise phone, confirmed read, keep-off read',
};

/**
 * Every step code that was given out. Helpdesks have them in leaflets, mails and tickets: an entry is never changed, new ones
 * are written here by hand.
 */
export const CODES: Record<string, string> = {
  'sign-in/address': '1-1',
  'sign-in/password': '1-2',
  'sign-in/version': '1-3',
  'sign-in/submit': '1-4',
  'sign-in/authorise': '1-5',
  'sign-in/inbox': '1-6',
  'check-status/settings': '2-1',
  'check-status/mailbox': '2-2',
  'check-status/status': '2-3',
  'check-status/two-step-state': '2-4',
  'confirm-identity/start': '3-1',
  'confirm-identity/holder': '3-2',
  'confirm-identity/holder-continue': '3-3',
  'confirm-identity/choose-method': '3-4',
  'confirm-identity/method-other': '3-5',
  'confirm-identity/method-pick': '3-6',
  'confirm-identity/method-continue': '3-7',
  'confirm-identity/personal-document': '3-8',
  'confirm-identity/personal-upload': '3-9',
  'confirm-identity/personal-continue': '3-10',
  'confirm-identity/documents-open': '3-11',
  'confirm-identity/documents-read': '3-12',
  'confirm-identity/documents-accept': '3-13',
  'confirm-identity/documents-tick': '3-14',
  'confirm-identity/documents-continue': '3-15',
  'confirm-identity/spid-enter': '3-16',
  'confirm-identity/spid-provider': '3-17',
  'confirm-identity/spid-sign-in': '3-18',
  'confirm-identity/cns-prepare': '3-19',
  'confirm-identity/cns-continue': '3-20',
  'confirm-identity/cns-plugin': '3-21',
  'confirm-identity/cns-pin': '3-22',
  'confirm-identity/cns-pin-continue': '3-23',
  'confirm-identity/signature-prepare': '3-24',
  'confirm-identity/signature-continue': '3-25',
  'confirm-identity/signature-plugin': '3-26',
  'confirm-identity/signature-recognised': '3-27',
  'confirm-identity/signature-pin': '3-28',
  'confirm-identity/signature-pin-continue': '3-29',
  'confirm-identity/signature-download': '3-30',
  'confirm-identity/signature-sign': '3-31',
  'confirm-identity/signature-upload': '3-32',
  'confirm-identity/signature-upload-continue': '3-33',
  'confirm-identity/webcam-check': '3-34',
  'confirm-identity/webcam-continue': '3-35',
  'confirm-identity/webcam-permission': '3-36',
  'confirm-identity/webcam-start': '3-37',
  'confirm-identity/result': '3-38',
  'two-step-on/contacts': '4-1',
  'two-step-on/install': '4-2',
  'two-step-on/open-app': '4-3',
  'two-step-on/start-choice': '4-4',
  'two-step-on/activate-message': '4-5',
  'two-step-on/menu-path': '4-6',
  'two-step-on/associate': '4-7',
  'two-step-on/phone-protection': '4-8',
  'two-step-on/sms-code': '4-9',
  'two-step-on/confirmed': '4-10',
  'mail-program-password/account-menu': '5-1',
  'mail-program-password/authorise': '5-2',
  'mail-program-password/menu': '5-3',
  'mail-program-password/activate': '5-4',
  'mail-program-password/copy': '5-5',
  'mail-program-password/paste': '5-6',
  'mail-program-password/remind': '5-7',
  'mail-program-password-renew/menu': '6-1',
  'mail-program-password-renew/generate': '6-2',
  'mail-program-password-renew/copy': '6-3',
  'mail-program-password-renew/paste': '6-4',
  'mail-program-password-renew/remind': '6-5',
  'two-step-off/reason': '7-1',
  'two-step-off/settings': '7-2',
  'two-step-off/security': '7-3',
  'two-step-off/two-step': '7-4',
  'two-step-off/deactivate': '7-5',
  'two-step-off/authorise': '7-6',
  'two-step-off/confirmed': '7-7',
  'two-step-off/keep-off': '7-8',
};
