import { at } from '../core/hosts.ts';
import { GENERATIONS } from '../core/world.ts';
import { clickOn, NARROW, press, pressAll, QUIET, SIGNED_IN } from './acts.ts';
import type { Scene } from './scene.ts';

const INBOX = {
  '2023': at('webmail', '/smart/#webmail/main/Inbox'),
  '2026': at('webmail', '/new/messages/INBOX?mail_pnum=1'),
};
const HEADER = ['webmailMessages.settings', 'webmailMessages.accountMenu', 'webmailMessages.confirmIdentity.opener'];

/** Messages and what can lie over them: the same in both generations. */
function inboxScenes(generation: Scene['generation']): Scene[] {
  const inbox = { generation, page: 'webmail-messages', url: INBOX[generation], marks: HEADER } as const;
  return [
    { ...inbox, name: 'inbox', state: QUIET },
    {
      ...inbox,
      name: 'inbox-identity-confirmed',
      state: { ...QUIET, identityConfirmed: true },
      marks: HEADER.slice(0, 2),
    },
    { ...inbox, name: 'inbox-notice', state: SIGNED_IN, marks: [...HEADER, 'notice.notNow'] },
    { ...inbox, name: 'inbox-tour', state: { ...QUIET, disturbances: { tour: true } } },
    { ...inbox, name: 'inbox-cookie-bar', state: { ...QUIET, disturbances: { cookies: 'bar' } } },
    {
      ...inbox,
      name: 'inbox-user-menu',
      state: QUIET,
      marks: [...HEADER, 'webmailMessages.accountManagement'],
      prepare: pressAll('webmailMessages.accountMenu'),
    },
    {
      ...inbox,
      name: 'inbox-confirm-identity',
      state: QUIET,
      marks: [...HEADER, 'webmailMessages.confirmIdentity'],
      prepare: pressAll('webmailMessages.confirmIdentity.opener'),
    },
    { ...inbox, name: 'message', state: QUIET, prepare: clickOn('a[href*="1041"]') },
    { ...inbox, name: 'message-phishing', state: QUIET, prepare: clickOn('a[href*="1040"]') },
    {
      ...inbox,
      name: 'inbox-narrow',
      state: QUIET,
      viewport: NARROW,
      marks: [
        'webmailMessages.settings.opener',
        'webmailMessages.accountMenu',
        'webmailMessages.confirmIdentity.opener',
      ],
    },
    {
      ...inbox,
      name: 'inbox-narrow-menu',
      state: QUIET,
      viewport: NARROW,
      marks: ['webmailMessages.settings', 'webmailMessages.accountMenu'],
      prepare: pressAll('webmailMessages.settings.opener'),
    },
    { ...inbox, name: 'inbox-rerendering', state: { ...QUIET, disturbances: { rerender: 300 } } },
  ];
}

const smart = (
  name: string,
  view: string,
  page: Scene['page'],
  marks: string[],
  state: Scene['state'] = QUIET,
): Scene => ({
  name,
  generation: '2023',
  page,
  url: at('webmail', `/smart/#webmail/${view}`),
  state,
  marks,
});

const SETTINGS_2023 = ['webmailSettings.mailbox', 'webmailSettings.security'];

const fresh = (name: string, path: string): Scene => ({
  name,
  generation: '2026',
  page: 'webmail-other',
  url: at('webmail', `/new/${path}`),
  state: QUIET,
  marks: HEADER,
});

const SETTINGS_2026 = {
  generation: '2026',
  page: 'webmail-settings',
  url: at('webmail', '/new/settings/home'),
} as const;
const CLOSED = ['webmailSettings.securityGroup', 'webmailSettings.mailboxGroup'];

export const WEBMAIL_SCENES: Scene[] = [
  ...GENERATIONS.flatMap(inboxScenes),
  smart('contacts', 'contacts/list', 'webmail-other', HEADER),
  smart('calendar', 'calendar/month', 'webmail-other', HEADER),
  smart('tasks', 'tasks/list', 'webmail-other', HEADER),
  smart('settings', 'settings/general', 'webmail-settings', SETTINGS_2023),
  smart('settings-mailbox', 'settings/mailbox', 'webmail-settings', SETTINGS_2023),
  smart('settings-mailbox-compliant', 'settings/mailbox', 'webmail-settings', SETTINGS_2023, {
    ...QUIET,
    compliant: true,
    identityConfirmed: true,
  }),
  smart('settings-clients', 'settings/client', 'webmail-settings', SETTINGS_2023),
  { ...smart('settings-narrow', 'settings/general', 'webmail-settings', SETTINGS_2023), viewport: NARROW },
  fresh('contacts', 'contacts'),
  fresh('calendar', 'calendar'),
  fresh('tasks', 'tasks'),
  { ...fresh('more-narrow', 'more'), viewport: NARROW, marks: ['webmailMessages.settings.opener'] },
  { ...SETTINGS_2026, name: 'settings', state: QUIET, marks: CLOSED },
  { ...SETTINGS_2026, name: 'settings-narrow', state: QUIET, viewport: NARROW, marks: CLOSED },
  {
    ...SETTINGS_2026,
    name: 'settings-rerendering',
    state: { ...QUIET, disturbances: { rerender: 300 } },
    marks: CLOSED,
  },
  {
    ...SETTINGS_2026,
    name: 'settings-security-open',
    state: QUIET,
    marks: ['webmailSettings.security', 'webmailSettings.mailboxGroup'],
    prepare: pressAll('webmailSettings.securityGroup'),
  },
  {
    ...SETTINGS_2026,
    name: 'settings-all-open',
    state: QUIET,
    marks: ['webmailSettings.security', 'webmailSettings.mailbox'],
    prepare: pressAll('webmailSettings.securityGroup', 'webmailSettings.mailboxGroup'),
  },
  {
    ...SETTINGS_2026,
    name: 'settings-mailbox',
    state: QUIET,
    marks: ['webmailSettings.mailbox', 'webmailSettings.securityGroup'],
    prepare: pressAll('webmailSettings.mailboxGroup', 'webmailSettings.mailbox'),
  },
  {
    ...SETTINGS_2026,
    name: 'settings-mailbox-compliant',
    state: { ...QUIET, compliant: true, identityConfirmed: true },
    prepare: pressAll('webmailSettings.mailboxGroup', 'webmailSettings.mailbox'),
  },
  {
    ...SETTINGS_2026,
    name: 'settings-clients',
    state: QUIET,
    prepare: pressAll('webmailSettings.mailboxGroup', 'webmailSettings.protocols'),
  },
  {
    name: 'settings-jump-back',
    generation: '2026',
    page: 'webmail-messages',
    url: at('webmail', '/new/settings/archive'),
    state: QUIET,
    marks: HEADER,
    prepare: async (page) => {
      await page.waitForFunction(() => location.pathname === '/new/messages/INBOX', { polling: 50 });
    },
  },
  ...GENERATIONS.map(
    (generation): Scene => ({
      name: 'classic',
      generation,
      page: 'webmail-classic',
      url: at('webmail', '/classic/'),
      state: { ...QUIET, version: 'classic' },
    }),
  ),
  {
    name: 'settings-by-clicks-narrow',
    generation: '2026',
    page: 'webmail-settings',
    url: INBOX['2026'],
    state: QUIET,
    viewport: NARROW,
    marks: ['webmailSettings.security'],
    prepare: async (page) => {
      for (const mark of [
        'webmailMessages.settings.opener',
        'webmailMessages.settings',
        'webmailSettings.securityGroup',
      ])
        await press(page, mark);
    },
  },
];
