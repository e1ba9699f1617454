import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TEXT_SIZES } from '../../../src/messages/answers.ts';
import { type PanelRequest, panelRequestSchema } from '../../../src/messages/requests.ts';

const GOOD: { [T in PanelRequest['type']]: Extract<PanelRequest, { type: T }> } = {
  next: { type: 'next', guide: 'sign-in', step: 'address' },
  skip: { type: 'skip', guide: 'sign-in', step: 'address' },
  back: { type: 'back', guide: 'sign-in', step: 'password' },
  choose: { type: 'choose', guide: 'two-step-off', step: 'reason', option: 'other' },
  again: { type: 'again', guide: 'sign-in' },
  close: { type: 'close', what: 'guide', guide: 'sign-in' },
  language: { type: 'language', lang: 'de' },
  'take-up': { type: 'take-up', guide: 'two-step-on' },
  'send-away': { type: 'send-away', guide: 'two-step-on' },
  'panel-ready': { type: 'panel-ready' },
  'start-guide': { type: 'start-guide', guide: 'sign-in', step: null, fresh: false },
  'set-reminder': { type: 'set-reminder', kind: 'password-expiry', day: '2027-05-07' },
  'text-size': { type: 'text-size', percent: 100 },
  'mailbox-add': { type: 'mailbox-add', after: 1 },
  'mailbox-switch': { type: 'mailbox-switch', mailbox: 2 },
  'mailbox-name': { type: 'mailbox-name', mailbox: 1, name: 'Verein' },
  'mailbox-remove': { type: 'mailbox-remove', mailbox: 2 },
  export: { type: 'export' },
  import: { type: 'import', text: '{}' },
  'card-back': { type: 'card-back' },
  'news-read': { type: 'news-read' },
  'undo-import': { type: 'undo-import', revision: 7 },
  mask: { type: 'mask', on: true },
  presenter: { type: 'presenter', on: false },
  'organisation-file': { type: 'organisation-file', text: '{}' },
  'organisation-forget': { type: 'organisation-forget' },
  'make-label': {
    type: 'make-label',
    target: 'webmailMessages.settings',
    wording: 'Opzioni',
    language: 'it',
    who: 'Ufficio',
  },
  numbers: { type: 'numbers', tab: 7 },
  'forget-everything': { type: 'forget-everything' },
  code: { type: 'code', text: '7-4', atPage: false },
  find: { type: 'find', text: 'telefono nuovo' },
  leaflet: { type: 'leaflet', what: 'desk', answers: {}, lang: 'de' },
  'start-link': { type: 'start-link', guide: 'sign-in', step: null, lang: 'it' },
  note: { type: 'note', ticket: 'INC-4711' },
  report: { type: 'report', tab: 1 },
  'open-report': { type: 'open-report', text: '{}' },
};

const accepts = (message: unknown): boolean => v.safeParse(panelRequestSchema, message).success;

describe.each(Object.values(GOOD))('the request $type', (request) => {
  it('is taken as it is, and with nothing more', () => {
    expect(v.parse(panelRequestSchema, request)).toEqual(request);
    expect(accepts({ ...request, extra: 1 })).toBe(false);
  });
});

it('the panel cannot pretend to be a page', () => {
  for (const message of [
    { type: 'page-opened', link: 'sign-in' },
    { type: 'overlay-ready' },
    { type: 'looked', page: 'login', news: true, facts: [] },
    { type: 'proved', guide: 'sign-in', step: 'address', by: 'click' },
    { type: 'absent', guide: 'sign-in', step: 'version' },
    { type: 'answer-offer', guide: 'sign-in', answer: 'start' },
    { type: 'overlay-blocked' },
  ])
    expect(accepts(message), message.type).toBe(false);
});

it('a reminder is of a known kind, on a day', () => {
  const { 'set-reminder': good } = GOOD;
  for (const day of ['', '7.5.2027', '2027-13-01', '2027-05-07T09:00:00Z', null])
    expect(accepts({ ...good, day }), `${day}`).toBe(false);
  expect(accepts({ ...good, kind: 'nothing' })).toBe(false);
});

it('the number of a ticket is short, and nothing that could be an address', () => {
  for (const ticket of ['', '#4711', 'INC-2026/77', 'Förderung 12.3_a', 'x'.repeat(30)])
    expect(accepts({ type: 'note', ticket }), ticket).toBe(true);
  for (const ticket of ['anna@pec.it', 'https://a.it', 'a\nb', '<b>', 'x'.repeat(31), 4711])
    expect(accepts({ type: 'note', ticket }), `${ticket}`).toBe(false);
});

it('the text has one of four sizes', () => {
  expect(TEXT_SIZES.filter((percent) => accepts({ type: 'text-size', percent }))).toEqual([100, 125, 150, 200]);
  for (const percent of [0, 99, 1000, '100', null]) expect(accepts({ type: 'text-size', percent })).toBe(false);
});
