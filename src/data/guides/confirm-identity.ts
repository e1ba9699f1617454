import type { Translated } from '../../shared/text-keys.ts';
import { WEBMAIL_HEADER_PAGES } from '../pages/groups.ts';
import { IDENTITY_PAGES, pagesAfter } from '../pages/identity-pages.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { defineGuide, type Proof } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/confirm-identity.json'),
  typeof import('../../../locales/de/confirm-identity.json'),
  typeof import('../../../locales/en/confirm-identity.json')
>;

/** The later pages of the panel prove the earlier steps, so that one can begin anywhere in it. */
const AFTER_HOLDER: Proof = { by: 'page', pages: pagesAfter('identity-holder') };
const AFTER_METHOD: Proof = { by: 'page', pages: pagesAfter('identity-method') };
const AFTER_PERSONAL_DATA: Proof = { by: 'page', pages: pagesAfter('identity-personal-data') };
const AFTER_DOCUMENTS: Proof = { by: 'page', pages: pagesAfter('identity-documents') };
const AFTER_RECOGNITION: Proof = { by: 'page', pages: pagesAfter('identity-recognition') };
const PIN_ASKED: Proof[] = [
  { by: 'fact', fact: 'identityRecognition.pinAsked' },
  { by: 'fact', fact: 'identityRecognition.pinField' },
];
const PLUGIN_ASKED: Proof = { by: 'fact', fact: 'identityRecognition.pluginAsked' };
const FORM_OFFERED: Proof = { by: 'fact', fact: 'identityRecognition.formOffered' };

/** Confirm who the holder is. One of five ways, and a contract is accepted on the way. */
export const confirmIdentity = defineGuide<Texts>()({
  id: 'confirm-identity',
  icon: 'person',
  minutes: [15, 40],
  goal: [{ fact: 'identityResult.confirmed', pages: ['identity-result'] }],
  goalMissed: [{ fact: 'identityResult.failed', pages: ['identity-result'] }],
  follow: 'two-step-on',
  about: 'adapting',
  printedBy: 'choose-method',
  phases: [
    { id: 'begin', from: 'start' },
    { id: 'method', from: 'choose-method' },
    { id: 'personal', from: 'personal-document' },
    { id: 'documents', from: 'documents-open' },
    { id: 'recognition', from: 'spid-enter' },
    { id: 'result', from: 'result' },
  ],
  steps: [
    {
      id: 'start',
      kind: 'page',
      pages: WEBMAIL_HEADER_PAGES,
      target: 'webmailMessages.confirmIdentity',
      done: [{ by: 'page', pages: IDENTITY_PAGES }],
    },
    { id: 'holder', kind: 'read', pages: ['identity-holder'], done: [AFTER_HOLDER] },
    {
      id: 'holder-continue',
      kind: 'page',
      pages: ['identity-holder'],
      target: 'identityHolder.continue',
      done: [AFTER_HOLDER],
    },
    {
      // Asked on the later pages too: the panel may have been begun without the guide.
      id: 'choose-method',
      kind: 'choice',
      pages: ['identity-method', 'identity-personal-data', 'identity-documents', 'identity-recognition'],
      options: ['spid', 'cns', 'signature', 'webcam', 'cie', 'remote-signature'],
      retired: ['other'],
      done: [AFTER_RECOGNITION],
    },
    {
      id: 'method-other',
      kind: 'page',
      when: { choice: 'choose-method', is: ['cns', 'signature', 'webcam', 'cie', 'remote-signature'] },
      pages: ['identity-method'],
      target: 'identityMethod.otherMethods',
      done: [{ by: 'click' }, { by: 'fact', fact: 'identityMethod.methodsShown' }, AFTER_METHOD],
    },
    {
      // For CIE and Firma Remota there is no target: how the page shows them is not known.
      id: 'method-pick',
      kind: 'page',
      when: { choice: 'choose-method', is: ['cns', 'signature', 'webcam', 'cie', 'remote-signature'] },
      pages: ['identity-method'],
      targetFor: {
        choice: 'choose-method',
        is: { cns: 'identityMethod.cns', signature: 'identityMethod.signature', webcam: 'identityMethod.webcam' },
      },
      done: [{ by: 'click' }, { by: 'checked' }, AFTER_METHOD],
    },
    {
      id: 'method-continue',
      kind: 'page',
      pages: ['identity-method'],
      target: 'identityMethod.continue',
      done: [AFTER_METHOD],
    },
    {
      // Two fields belong to this step, so a change of the first one proves nothing yet.
      id: 'personal-document',
      kind: 'page',
      when: { choice: 'choose-method', is: ['webcam'] },
      pages: ['identity-personal-data'],
      target: 'identityPersonalData.documentNumber',
      done: [AFTER_PERSONAL_DATA],
    },
    {
      // Two sides and perhaps a second document: one click proves nothing yet.
      id: 'personal-upload',
      kind: 'page',
      when: { choice: 'choose-method', is: ['webcam'] },
      pages: ['identity-personal-data'],
      target: 'identityPersonalData.upload',
      done: [AFTER_PERSONAL_DATA],
    },
    {
      id: 'personal-continue',
      kind: 'page',
      when: { choice: 'choose-method', is: ['webcam'] },
      pages: ['identity-personal-data'],
      target: 'identityPersonalData.continue',
      done: [AFTER_PERSONAL_DATA],
    },
    {
      id: 'documents-open',
      kind: 'page',
      pages: ['identity-documents'],
      target: 'identityDocuments.openForm',
      done: [
        { by: 'click' },
        { by: 'fact', fact: 'identityDocuments.formShown' },
        { by: 'fact', fact: 'identityDocuments.formAccepted' },
        AFTER_DOCUMENTS,
      ],
    },
    {
      // Whether somebody has read it cannot be seen; that it was scrolled to its end can.
      id: 'documents-read',
      kind: 'page',
      pages: ['identity-documents'],
      target: 'identityDocuments.form',
      also: 'identityDocuments.declare',
      done: [{ by: 'checked' }, { by: 'fact', fact: 'identityDocuments.formAccepted' }, AFTER_DOCUMENTS],
    },
    {
      id: 'documents-accept',
      kind: 'page',
      pages: ['identity-documents'],
      target: 'identityDocuments.accept',
      done: [{ by: 'click' }, { by: 'fact', fact: 'identityDocuments.formAccepted' }, AFTER_DOCUMENTS],
    },
    {
      // `checked` of a group: every box in it.
      id: 'documents-tick',
      kind: 'page',
      pages: ['identity-documents'],
      target: 'identityDocuments.terms',
      done: [{ by: 'checked' }, AFTER_DOCUMENTS],
    },
    {
      id: 'documents-continue',
      kind: 'page',
      pages: ['identity-documents'],
      target: 'identityDocuments.continue',
      done: [AFTER_DOCUMENTS],
    },
    {
      id: 'spid-enter',
      kind: 'page',
      when: { choice: 'choose-method', is: ['spid'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.spidEnter',
      done: [{ by: 'click' }, { by: 'fact', fact: 'identityRecognition.spidListShown' }, AFTER_RECOGNITION],
    },
    {
      id: 'spid-provider',
      kind: 'page',
      when: { choice: 'choose-method', is: ['spid'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.spidProviders',
      done: [{ by: 'click' }, AFTER_RECOGNITION],
    },
    {
      id: 'spid-sign-in',
      kind: 'outside',
      drawing: { kind: 'window-sign-in' },
      when: { choice: 'choose-method', is: ['spid'] },
      done: [AFTER_RECOGNITION],
    },
    {
      id: 'cns-prepare',
      kind: 'read',
      when: { choice: 'choose-method', is: ['cns'] },
      pages: ['identity-recognition'],
      done: [PLUGIN_ASKED, ...PIN_ASKED, AFTER_RECOGNITION],
    },
    {
      id: 'cns-continue',
      kind: 'page',
      when: { choice: 'choose-method', is: ['cns'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.continue',
      done: [{ by: 'click' }, PLUGIN_ASKED, ...PIN_ASKED, AFTER_RECOGNITION],
    },
    {
      id: 'cns-plugin',
      kind: 'outside',
      drawing: { kind: 'window-question', label: QUOTED.identity.forWindows.text },
      when: { choice: 'choose-method', is: ['cns'] },
      pages: ['identity-recognition'],
      onlyWhereShown: true,
      done: [...PIN_ASKED, AFTER_RECOGNITION],
      reports: ['identityRecognition.pluginAsked'],
    },
    {
      id: 'cns-pin',
      kind: 'outside',
      drawing: { kind: 'card-reader' },
      when: { choice: 'choose-method', is: ['cns'] },
      pages: ['identity-recognition'],
      done: [AFTER_RECOGNITION],
      reports: ['identityRecognition.pinAsked', 'identityRecognition.pluginAsked'],
    },
    {
      // The click alone proves nothing: with a wrong PIN the page stays.
      id: 'cns-pin-continue',
      kind: 'page',
      when: { choice: 'choose-method', is: ['cns'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.continue',
      done: [AFTER_RECOGNITION],
    },
    {
      id: 'signature-prepare',
      kind: 'read',
      when: { choice: 'choose-method', is: ['signature'] },
      pages: ['identity-recognition'],
      done: [PLUGIN_ASKED, ...PIN_ASKED, FORM_OFFERED, AFTER_RECOGNITION],
    },
    {
      id: 'signature-continue',
      kind: 'page',
      when: { choice: 'choose-method', is: ['signature'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.continue',
      done: [{ by: 'click' }, PLUGIN_ASKED, ...PIN_ASKED, FORM_OFFERED, AFTER_RECOGNITION],
    },
    {
      id: 'signature-plugin',
      kind: 'outside',
      drawing: { kind: 'window-question', label: QUOTED.identity.forWindows.text },
      when: { choice: 'choose-method', is: ['signature'] },
      pages: ['identity-recognition'],
      onlyWhereShown: true,
      done: [...PIN_ASKED, FORM_OFFERED, AFTER_RECOGNITION],
      reports: ['identityRecognition.pluginAsked'],
    },
    {
      id: 'signature-recognised',
      kind: 'choice',
      when: { choice: 'choose-method', is: ['signature'] },
      pages: ['identity-recognition'],
      options: ['recognised', 'not-recognised'],
      answers: { recognised: 'identityRecognition.pinField', 'not-recognised': 'identityRecognition.formOffered' },
      done: [AFTER_RECOGNITION],
      reports: ['identityRecognition.pinAsked', 'identityRecognition.formOffered'],
    },
    {
      id: 'signature-pin',
      kind: 'outside',
      drawing: { kind: 'card-reader' },
      when: { choice: 'signature-recognised', is: ['recognised'] },
      pages: ['identity-recognition'],
      done: [AFTER_RECOGNITION],
      reports: ['identityRecognition.pinAsked'],
    },
    {
      id: 'signature-pin-continue',
      kind: 'page',
      when: { choice: 'signature-recognised', is: ['recognised'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.continue',
      done: [AFTER_RECOGNITION],
    },
    {
      id: 'signature-download',
      kind: 'page',
      when: { choice: 'signature-recognised', is: ['not-recognised'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.downloadForm',
      done: [{ by: 'click' }, AFTER_RECOGNITION],
    },
    {
      id: 'signature-sign',
      kind: 'outside',
      drawing: { kind: 'signed-document', label: 'PAdES' },
      when: { choice: 'signature-recognised', is: ['not-recognised'] },
      pages: ['identity-recognition'],
      done: [AFTER_RECOGNITION],
    },
    {
      // A click only opens the window for choosing a file.
      id: 'signature-upload',
      kind: 'page',
      when: { choice: 'signature-recognised', is: ['not-recognised'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.upload',
      done: [{ by: 'change' }, AFTER_RECOGNITION],
    },
    {
      id: 'signature-upload-continue',
      kind: 'page',
      when: { choice: 'signature-recognised', is: ['not-recognised'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.continue',
      done: [AFTER_RECOGNITION],
    },
    {
      id: 'webcam-check',
      kind: 'read',
      when: { choice: 'choose-method', is: ['webcam'] },
      pages: ['identity-recognition'],
      done: [AFTER_RECOGNITION],
    },
    {
      // The next page is the video platform, which is never seen: the click has to do.
      id: 'webcam-continue',
      kind: 'page',
      when: { choice: 'choose-method', is: ['webcam'] },
      pages: ['identity-recognition'],
      target: 'identityRecognition.continue',
      done: [{ by: 'click' }, AFTER_RECOGNITION],
    },
    {
      id: 'webcam-permission',
      kind: 'outside',
      drawing: { kind: 'window-question', label: QUOTED.permission.allow.text },
      when: { choice: 'choose-method', is: ['webcam'] },
      done: [AFTER_RECOGNITION],
    },
    {
      id: 'webcam-start',
      kind: 'outside',
      drawing: { kind: 'window-question', label: QUOTED.video.start.text },
      when: { choice: 'choose-method', is: ['webcam'] },
      done: [AFTER_RECOGNITION],
    },
    {
      // The page of the result is shown after a failure too.
      id: 'result',
      kind: 'read',
      pages: ['identity-result'],
      done: [{ by: 'fact', fact: 'identityResult.confirmed' }],
      reports: ['identityResult.confirmed', 'identityResult.failed'],
    },
  ],
});
