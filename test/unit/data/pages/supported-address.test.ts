import { describe, expect, it } from 'vitest';
import { manifest } from '../../../../manifest.config.ts';
import { HOSTS, supportedAddress, WHITE_LABELS } from '../../../../src/data/pages/hosts.ts';

describe('a page that is guided', () => {
  it.each([
    ['https://webmail.pec.it/', 'webmail.pec.it', '/', ''],
    ['https://webmail.pec.it', 'webmail.pec.it', '/', ''],
    ['https://webmail.pec.it/new/messages/INBOX?mail_pnum=1', 'webmail.pec.it', '/new/messages/INBOX', ''],
    ['https://webmail.pec.it/smart/#webmail/main/Inbox', 'webmail.pec.it', '/smart/', '#webmail/main/Inbox'],
    ['https://WEBMAIL.PEC.IT/new/', 'webmail.pec.it', '/new/', ''],
    ['https://webmail.pec.it:443/new/', 'webmail.pec.it', '/new/', ''],
    ['https://login.aruba.it/auth/realms/pec/x?y=1', 'login.aruba.it', '/auth/realms/pec/x', ''],
    ['https://account.aruba.it/pec', 'account.aruba.it', '/pec', ''],
    ['https://account.aruba.it/pec/', 'account.aruba.it', '/pec/', ''],
    ['https://account.aruba.it/pec/home#a', 'account.aruba.it', '/pec/home', '#a'],
    ['https://account.aruba.it/pec?lang=it', 'account.aruba.it', '/pec', ''],
    ['https://identification.arubapec.it/any/path', 'identification.arubapec.it', '/any/path', ''],
  ])('%s', (url, host, path, hash) => {
    expect(supportedAddress(url)).toEqual({ host, path, hash });
  });

  it('is every genuine host, and each of them has its host permission', () => {
    const permitted = manifest.host_permissions.map((pattern) => new URL(pattern.replace('*', '')).host);
    expect(HOSTS.map(({ host }) => host)).toEqual(permitted);
    expect(manifest.host_permissions).toEqual([
      'https://webmail.pec.it/*',
      'https://login.aruba.it/auth/realms/pec/*',
      'https://account.aruba.it/pec*',
      'https://identification.arubapec.it/*',
    ]);
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions);
  });
});

describe('a page that is not', () => {
  it.each([
    'http://webmail.pec.it/',
    'ftp://webmail.pec.it/',
    'file:///webmail.pec.it/',
    'javascript:alert(1)//webmail.pec.it/',
    'data:text/html,https://webmail.pec.it/',
    'blob:https://webmail.pec.it/1-2-3',
    'about:blank',
    'view-source:https://webmail.pec.it/',
    'chrome-extension://webmail.pec.it/',
  ])('by its scheme: %s', (url) => {
    expect(supportedAddress(url)).toBeNull();
  });

  it.each(['https://webmail.pec.it:8443/', 'https://webmail.pec.it:80/', 'https://account.aruba.it:444/pec'])(
    'by its port: %s',
    (url) => {
      expect(supportedAddress(url)).toBeNull();
    },
  );

  it.each([
    'https://user@webmail.pec.it/',
    'https://user:secret@webmail.pec.it/',
    'https://:secret@webmail.pec.it/',
    'https://webmail.pec.it@evil.example/',
    'https://webmail.pec.it%2F@evil.example/',
    'https://evil.example\\@webmail.pec.it/',
  ])('by a name or a password in front of the host: %s', (url) => {
    expect(supportedAddress(url)).toBeNull();
  });

  it.each([
    'https://pec.it/',
    'https://www.webmail.pec.it/',
    'https://xwebmail.pec.it/',
    'https://webmail.pec.it.evil.example/',
    'https://webmail.pec.it./',
    'https://webmail-pec.it/',
    'https://webmail.pec.com/',
    'https://evil.example/webmail.pec.it/',
    'https://evil.example/#https://webmail.pec.it/',
    'https://webmail.aruba.it/',
    'https://loginspid.aruba.it/auth/realms/pec/x',
    'https://admin.aruba.it/pec',
    'https://login.arubapec.it/auth/realms/pec/x',
    'https://identification.aruba.it/',
    'https://127.0.0.1/',
    'https://constructor/',
    'https://__proto__/',
  ])('by its host: %s', (url) => {
    expect(supportedAddress(url)).toBeNull();
  });

  it.each([
    'https://wеbmail.pec.it/',
    'https://webmail.pеc.it/',
    'https://account.arubа.it/pec',
    'https://webmaіl.pec.it/',
    'https://xn--webmal-g2a.pec.it/',
  ])('by letters that only look the same: %s', (url) => {
    expect(supportedAddress(url)).toBeNull();
  });

  it.each([
    'https://account.aruba.it/',
    'https://account.aruba.it/pecunia',
    'https://account.aruba.it/pec2',
    'https://account.aruba.it/PEC',
    'https://account.aruba.it/x/pec',
    'https://account.aruba.it/pec/../mail',
    'https://account.aruba.it/?/pec',
    'https://account.aruba.it/#/pec',
    'https://login.aruba.it/',
    'https://login.aruba.it/auth/realms/pec',
    'https://login.aruba.it/auth/realms/pecx/y',
    'https://login.aruba.it/auth/realms/aruba/login',
    'https://login.aruba.it/auth/realms/pec/../aruba/login',
    'https://login.aruba.it/auth/realms/pec/%2e%2e/aruba/login',
    'https://login.aruba.it/x/auth/realms/pec/y',
  ])('by its path: %s', (url) => {
    expect(supportedAddress(url)).toBeNull();
  });

  it.each(['https://account.aruba.it/pecè', 'https://account.aruba.it/pec%75nia'])('by its path: %s', (url) => {
    expect(supportedAddress(url)).toBeNull();
  });

  it.each(['', ' ', 'webmail.pec.it', '/new/', '//webmail.pec.it/', 'https://', 'https://webmail pec it/'])(
    'because it is no address: "%s"',
    (url) => {
      expect(supportedAddress(url)).toBeNull();
    },
  );
});

describe('a white label', () => {
  it.each(Object.keys(WHITE_LABELS))('%s counts as the host it stands for', (host) => {
    const address = supportedAddress(`https://${host}/new/messages/INBOX`);
    expect(address).toEqual({ host: WHITE_LABELS[host], path: '/new/messages/INBOX', hash: '' });
    expect(HOSTS.map((known) => known.host)).toContain(address?.host);
    expect(supportedAddress(`http://${host}/new/`)).toBeNull();
    expect(supportedAddress(`https://x.${host}/new/`)).toBeNull();
  });

  it('is never opened without the user’s permission', () => {
    const asked = JSON.stringify(manifest.host_permissions);
    for (const host of Object.keys(WHITE_LABELS)) expect(asked).not.toContain(host);
  });
});
