import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../../src/data/pages/catalogue.ts';
import type { PageId } from '../../../../src/data/pages/page.ts';
import { ALL_PAGES, nextWay, targetByName } from '../../../../src/data/pages/targets.ts';

const WAYS = ALL_PAGES.flatMap(({ id, ways = [] }) => ways.map((way) => ({ from: id, ...way })));

describe('a way', () => {
  it.each(WAYS)('from $from by $target has a control that exists and leads to known pages', ({ to, target }) => {
    expect(targetByName(target)).not.toBeNull();
    expect(to.length).toBeGreaterThan(0);
    for (const page of to) expect(PAGE_IDS).toContain(page);
  });

  it('never signs in, signs out or accepts anything', () => {
    for (const { target } of WAYS) expect(target).toMatch(/^(webmail|account|identity\w+\.back$)/);
  });
});

describe('the next control on the way', () => {
  it.each<[PageId, PageId[], string | null]>([
    ['webmail-messages', ['webmail-settings'], 'webmailMessages.settings'],
    ['webmail-messages', ['account-home'], 'webmailMessages.accountManagement'],
    ['webmail-messages', ['account-two-step'], 'webmailMessages.accountManagement'],
    ['webmail-other', ['webmail-messages'], 'webmailMessages.messages'],
    ['webmail-settings', ['account-home'], 'webmailSettings.security'],
    ['webmail-settings', ['webmail-messages'], 'webmailMessages.messages'],
    ['account-home', ['account-two-step'], 'accountHome.twoStepEntry'],
    ['account-two-step', ['account-mail-programs'], 'accountHome.mailProgramsEntry'],
    ['identity-recognition', ['identity-method'], 'identityRecognition.back'],
    ['identity-recognition', ['identity-holder'], 'identityRecognition.back'],
    ['login', ['webmail-messages'], null],
    ['webmail-classic', ['webmail-messages'], null],
    ['account-home', ['webmail-messages'], null],
    ['webmail-messages', [], null],
    ['identity-holder', ['identity-method'], null],
  ])('from %s to %j is %s', (from, to, target) => {
    expect(nextWay(from, to)).toBe(target);
  });

  it('leads to the nearest of several pages', () => {
    expect(nextWay('webmail-messages', ['account-two-step', 'webmail-settings'])).toBe('webmailMessages.settings');
  });

  it('leads nowhere from a page to itself', () => {
    for (const page of PAGE_IDS) expect(nextWay(page, [page])).toBeNull();
  });

  it('is known from the signed-in webmail to every page of it and of the account that a step needs', () => {
    const needed = GUIDES.flatMap(({ steps }) => steps.flatMap(({ pages = [] }) => pages));
    const open = [...new Set(needed)].filter((page) => /^(webmail|account)-/.test(page) && page !== 'webmail-messages');
    for (const page of open.filter((one) => one !== 'webmail-other'))
      expect(nextWay('webmail-messages', [page]), page).not.toBeNull();
  });
});
