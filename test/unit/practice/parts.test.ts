import { describe, expect, it } from 'vitest';
import { sendFile } from '../../practice/core/files.ts';
import { resolverRules } from '../../practice/core/hosts.ts';
import { html, mark } from '../../practice/core/html.ts';
import { makePassword } from '../../practice/core/mail-password.ts';
import { freshState } from '../../practice/core/state.ts';
import { applyParameters, SWITCHES } from '../../practice/core/switches.ts';

describe('address parameters', () => {
  it('set the state and are taken out of the address', () => {
    const state = freshState();
    const query = new URLSearchParams('mail_pnum=1&practice-slow=250&practice-cookies=bar&practice-two-step=off');
    expect(applyParameters(query, state)).toBe(true);
    expect(query.toString()).toBe('mail_pnum=1');
    expect(state).toMatchObject({ twoStep: 'off', disturbances: { slow: 250, cookies: 'bar' } });
    expect(applyParameters(query, state)).toBe(false);
  });

  it.each(SWITCHES.map((one) => [one.name, one] as const))('%s reads what it wrote', (_, { values, read, write }) => {
    const state = freshState();
    for (const value of values.length > 0 ? values : ['0', '300']) {
      write(state, value);
      expect(read(state)).toBe(value);
    }
  });
});

describe('markup', () => {
  it('escapes texts and keeps markup', () => {
    expect(String(html`<p title="${'"<&'}">${[html`<b>x</b>`, false, null, 3]}</p>`)).toBe(
      '<p title="&quot;&lt;&amp;"><b>x</b>3</p>',
    );
    expect(String(mark('login.submit'))).toBe(' data-practice="login.submit"');
    expect(String(mark(''))).toBe('');
  });
});

describe('files', () => {
  it('serves scripts of the client folders and nothing else', () => {
    expect(sendFile('shared/disturb.js')?.status).toBe(200);
    for (const path of ['../server.ts', 'shared/../../server.ts', 'shared/none.js', '../../vite.config.ts']) {
      expect(sendFile(path)).toBeNull();
    }
  });
});

it('leads every other host name to nowhere', () => {
  expect(resolverRules(8443)).toMatch(/^MAP webmail\.pec\.it:443 127\.0\.0\.1:8443, .*, MAP \* ~NOTFOUND$/);
});

it('makes another password each time, unless mail programs are kept out', () => {
  const state = freshState();
  makePassword(state);
  const { shown } = state.mailPrograms;
  makePassword(state);
  expect(state.mailPrograms.shown).not.toBe(shown);
  const closed = freshState();
  closed.mailPrograms.access = false;
  makePassword(closed);
  expect(closed.mailPrograms).toMatchObject({ password: 'none', shown: '' });
});
