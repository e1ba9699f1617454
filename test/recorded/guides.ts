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
    'Renew the password for mail programs',
  ],
  'two-step-off': [
    'Disattivare la verifica in 2 passaggi',
    'Zwei-Faktor-Authentifizierung deaktivieren',
    'Turn off 2-step verification',
  ],
  'new-phone': [
    'Telefono nuovo, perso o cambiato',
    'Neues, verlorenes oder gewechseltes Handy',
    'New, lost or changed phone',
  ],
  'forgotten-password': [
    'Password della casella dimenticata',
    'Passwort des Postfachs vergessen',
    'The mailbox’s password is forgotten',
  ],
  contacts: [
    'Controllare o cambiare email e cellulare di contatto',
    'Kontakt-E-Mail und Handynummer prüfen oder ändern',
    'Check or change contact e-mail and mobile number',
  ],
  'mail-program-access': ['Abilitare i programmi di posta', 'E-Mail-Programme zulassen', 'Allow mail programs'],
  'before-moving': [
    'Prima di passare a un altro gestore',
    'Vor dem Umzug zu einem anderen Anbieter',
    'Before a mailbox moves to another provider',
  ],
};

/**
 * The guides whose end no page of ours shows: the app, a form that nobody of us has seen, switches that nobody has seen, and mere
 * reading. Each tells in `done.check` what to look for instead.
 */
export const UNSEEN: string[] = ['new-phone', 'contacts', 'mail-program-access', 'before-moving'];

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
  'mail-program-password-renew':
    'menu page, keep-or-new choice, postpone outside, generate page, copy page, paste outside, remind read',
  'two-step-off':
    'reason choice, settings page, security page, two-step page, deactivate page, authorise phone, confirmed read, keep-off read',
  'new-phone':
    'number choice, install phone, open-app phone, sms-code phone, associate phone, phone-protection phone, number-gone outside, confirmed read',
  'forgotten-password': 'link page, form outside, e-mail outside, choose outside, sign-in read',
  contacts: 'account-menu page, menu page, check read, change choice, edit outside, verify outside, lost outside',
  'mail-program-access': 'settings page, protocols page, accesses read, servers read',
  'before-moving': 'messages read, invoices read, devices read, tell read, two-step read, keep-off read',
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
  'mail-program-password-renew/keep-or-new': '6-2',
  'mail-program-password-renew/postpone': '6-3',
  'mail-program-password-renew/generate': '6-4',
  'mail-program-password-renew/copy': '6-5',
  'mail-program-password-renew/paste': '6-6',
  'mail-program-password-renew/remind': '6-7',
  'two-step-off/reason': '7-1',
  'two-step-off/settings': '7-2',
  'two-step-off/security': '7-3',
  'two-step-off/two-step': '7-4',
  'two-step-off/deactivate': '7-5',
  'two-step-off/authorise': '7-6',
  'two-step-off/confirmed': '7-7',
  'two-step-off/keep-off': '7-8',
  'new-phone/number': '8-1',
  'new-phone/install': '8-2',
  'new-phone/open-app': '8-3',
  'new-phone/sms-code': '8-4',
  'new-phone/associate': '8-5',
  'new-phone/phone-protection': '8-6',
  'new-phone/number-gone': '8-7',
  'new-phone/confirmed': '8-8',
  'forgotten-password/link': '9-1',
  'forgotten-password/form': '9-2',
  'forgotten-password/e-mail': '9-3',
  'forgotten-password/choose': '9-4',
  'forgotten-password/sign-in': '9-5',
  'contacts/account-menu': '10-1',
  'contacts/menu': '10-2',
  'contacts/check': '10-3',
  'contacts/change': '10-4',
  'contacts/edit': '10-5',
  'contacts/verify': '10-6',
  'contacts/lost': '10-7',
  'mail-program-access/settings': '11-1',
  'mail-program-access/protocols': '11-2',
  'mail-program-access/accesses': '11-3',
  'mail-program-access/servers': '11-4',
  'before-moving/messages': '12-1',
  'before-moving/invoices': '12-2',
  'before-moving/devices': '12-3',
  'before-moving/tell': '12-4',
  'before-moving/two-step': '12-5',
  'before-moving/keep-off': '12-6',
};
