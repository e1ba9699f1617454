import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { offersOf, stepCode, targetOf } from '../../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../../src/data/pages/catalogue.ts';
import { COVERS } from '../../../../src/data/pages/obstructions.ts';
import type { PageId } from '../../../../src/data/pages/page.ts';
import { cardViewSchema } from '../../../../src/messages/views.ts';
import { path } from '../../../../src/progress/path.ts';
import { EMPTY_PROGRESS, type Progress } from '../../../../src/progress/state.ts';
import { LANGUAGES, languageAfter } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { composeStep } from '../../../../src/worker/view/card.ts';
import { lastSeen } from '../../../../src/worker/view/page-drawing.ts';
import { chosen, followedBy, from, linked, opened, started } from '../../support/progress.ts';
import { EVERY_STEP, textsIn, UNFINISHED } from '../../support/views.ts';

const ENGLISH = textsFor('en');

function card(progress: Progress, lang: (typeof LANGUAGES)[number] = 'it') {
  const view = composeStep(progress, { lang, textSize: 125, today: '2026-11-21' });
  const { aim, says } = view ?? {};
  if (!view || !aim || !says) throw new Error('no card of a step');
  return { ...view, aim, says };
}

const cardsOf = ({ shown }: (typeof EVERY_STEP)[number]) =>
  shown.flatMap((progress) => LANGUAGES.map((lang) => card(progress, lang)));

describe.each(EVERY_STEP)('the card of $name', (one) => {
  const { guide, step } = one;
  const cards = cardsOf(one);

  it('is complete in every language, for every answer', () => {
    for (const view of cards) {
      expect(v.parse(cardViewSchema, view)).toEqual(view);
      expect(view.body.length).toBeGreaterThan(0);
      const shown = [
        view.title,
        view.guideTitle,
        ...view.body,
        ...view.help,
        ...view.options.map(({ label }) => label),
      ];
      expect(shown.filter((text) => text === '')).toEqual([]);
      const { says, reminder, ...rest } = view;
      // The panel picks from these and fills them in.
      const { texts: _, ...remind } = reminder ?? {};
      expect(textsIn(says).filter((text) => UNFINISHED.test(text))).toEqual([]);
      // Only what the overlay says of its own page is filled in there.
      expect(
        textsIn([rest, remind]).filter((text) => UNFINISHED.test(text) || /\{label\}|\{target\}/.test(text)),
      ).toEqual([]);
    }
  });

  it('draws its control among its neighbours, with the month in which it was last seen there', () => {
    for (const { lang, aim, says } of cards) {
      if (!aim.target) {
        expect(says.lastKnown).toBeNull();
        continue;
      }
      const { caption, shapes = [] } = says.lastKnown ?? {};
      expect(shapes.filter(({ look }) => look === 'ringed')).toHaveLength(1);
      expect(caption, `${aim.target} ${lang}`).toMatch(new RegExp(`\\p{L}+ ${lastSeen(aim.target)?.slice(0, 4)}`, 'u'));
    }
  });

  it('has a sentence for whatever the overlay may meet', () => {
    for (const { says, aim } of cards) {
      const { where, trouble, also, elsewhere, covers, facts, ...always } = says;
      expect(Object.values(always).filter((text) => text === '')).toEqual([]);
      expect(Object.keys(always).length).toBeGreaterThan(8);
      const said = [
        ...[...PAGE_IDS, 'unknown'].map((page) => elsewhere[page]),
        ...[...COVERS.map((cover) => cover.id), 'unknown'].map((id) => covers[id]),
        ...aim.reports.map((fact) => facts[fact]),
      ];
      expect(said.filter((text) => !text)).toEqual([]);
      expect(where !== '').toBe(step.kind === 'page');
      expect(also !== '').toBe(step.also !== undefined);
    }
  });

  it('aims at what the guide file says', () => {
    one.shown.forEach((progress) => {
      const { aim } = card(progress);
      expect(aim.pages).toEqual(step.pages ?? []);
      expect(aim.target).toBe(targetOf(step, progress.runs[guide.id]?.choices ?? {}));
      expect(aim.confirm).toBe(step.confirm ?? null);
      expect(aim.proofs).toEqual((step.done ?? []).map(({ by }) => by));
      expect(aim.onlyWhereShown).toBe(step.onlyWhereShown === true);
    });
  });

  it('has the buttons that its kind allows', () => {
    for (const { buttons, options, aim } of cards) {
      expect(Object.values(buttons).every((label) => label !== '')).toBe(true);
      const isChoice = step.kind === 'choice';
      expect(options.map(({ id }) => id)).toEqual(offersOf(step));
      // Where a page can show that the step is done, its own control is the main thing to press.
      expect('next' in buttons || 'already-done' in buttons).toBe(!isChoice);
      expect('next' in buttons && 'already-done' in buttons).toBe(false);
      if (step.kind === 'page' && !step.done) expect(buttons).toHaveProperty('next');
      expect('back' in buttons).toBe(step !== guide.steps[0]);
      if (isChoice) expect(buttons).not.toHaveProperty('skip');
      if (aim.target) expect(buttons).toHaveProperty('cannot-find');
      expect([buttons.start, buttons.continue, buttons.restart]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('can be skipped unless it asks something or comes last', () => {
    one.shown.forEach((progress) => {
      const isLast = path(guide, progress.runs[guide.id]?.choices ?? {}).at(-1) === step;
      expect('skip' in card(progress).buttons).toBe(step.kind !== 'choice' && !isLast);
    });
  });

  it('says where one is, on the path and never off it', () => {
    for (const { position, code } of cards) {
      const [number = 0, total = 0] = (position.match(/\d+/g) ?? []).map(Number);
      expect(number).toBeGreaterThanOrEqual(1);
      expect(number).toBeLessThanOrEqual(total);
      expect(total).toBeLessThanOrEqual(guide.steps.length);
      expect(code).toBe(stepCode(guide.id, step.id));
    }
  });
});

it('the codes are those that a helpdesk has in its papers', () => {
  const codes = ['sign-in/address', 'check-status/status', 'two-step-on/confirmed', 'two-step-off/deactivate'].map(
    (step) => card(from(linked(step))).code,
  );
  expect(codes).toEqual(['1-1', '2-3', '4-10', '7-5']);
});

it('the guide that lowers protection warns at its first step only', () => {
  const warned = EVERY_STEP.filter(({ shown }) => shown.some((progress) => card(progress).warning !== ''));
  expect(warned.map(({ name }) => name)).toEqual(['two-step-off/reason']);
});

it('the last step is finished, the others go on', () => {
  const labels = (step: string) => card(from(linked(step)), 'en').buttons.next;
  expect(labels('mail-program-password/paste')).toBe(ENGLISH.text('common:buttons.next'));
  expect(labels('two-step-off/keep-off')).toBe(ENGLISH.text('common:buttons.finish'));
});

it.each([
  ['sign-in', 'address password version submit authorise inbox', ''],
  ['check-status', 'settings mailbox two-step-state', 'status'],
  ['two-step-on', '', 'contacts install open-app associate phone-protection sms-code'],
  ['mail-program-password', 'account-menu authorise menu activate copy', 'paste remind'],
  ['two-step-off', 'settings security two-step deactivate authorise', 'confirmed keep-off'],
] as const)('of %s these steps can be seen on a page: %s; and these not: %s', (guide, seen, said) => {
  const has = (step: string, part: 'next' | 'already-done') => part in card(from(linked(`${guide}/${step}`))).buttons;
  for (const step of seen.split(' ').filter(Boolean)) expect(has(step, 'already-done'), step).toBe(true);
  for (const step of said.split(' ').filter(Boolean)) expect(has(step, 'next'), step).toBe(true);
});

it('a long guide says where one is within its phase', () => {
  const at = (step: string) => card(from(linked(`confirm-identity/${step}&choose-method=spid`)), 'en').position;
  expect(at('holder')).toBe('Beginning, 2\u00a0of\u00a03');
  expect(at('documents-accept')).toBe('Documents, 3\u00a0of\u00a05');
  expect(at('spid-provider')).toBe('Recognition, 2\u00a0of\u00a03');
});

it('a sign-in that stands in the way says why, and that the guide goes on', () => {
  const way = from(started('two-step-off', { step: 'settings' }), opened('login'));
  const view = card(way, 'en');
  expect(view).toMatchObject({ guide: 'sign-in', step: 'address' });
  expect(view.body[0]).toContain(ENGLISH.text('two-step-off:title'));
  const refused = card(followedBy(way, opened('login-authorise'), opened('login')), 'en');
  expect(refused.step).toBe('address');
  expect(refused.body[0]).toBe(ENGLISH.text('common:card.notAuthorised'));
});

it('the text fits the answer', () => {
  const last = (reason: string) =>
    card(from(started('two-step-off', { step: 'keep-off', choices: { reason } })), 'en').body.join('\n');
  const lines = (key: 'text_migration' | 'text_other') => ENGLISH.ofStep('two-step-off', 'keep-off', key);
  expect(last('migration')).toBe(lines('text_migration'));
  expect(last('other')).toBe(lines('text_other'));
});

it('the place of the step is named where the user is elsewhere', () => {
  const { says } = card(from(linked('two-step-off/deactivate')), 'en');
  const place = (page: PageId) => ENGLISH.text(`common:pages.${page}`);
  expect(says.elsewhere.login).toContain(place('login'));
  for (const page of ['login', 'webmail-messages', 'unknown'])
    expect(says.elsewhere[page]).toContain(place('account-two-step'));
  expect(says.elsewhere['webmail-classic']).toContain('Smart');
});

it('the steps are counted on the path that was chosen', () => {
  const before = from(started('two-step-on'));
  // A question that is not answered yet counts with its first answer: the number does not jump.
  expect(card(before).position).toMatch(/\b1\b.*\b9\b/);
  const chose = from(linked('two-step-on/start-choice'), chosen('two-step-on', 'start-choice', 'menu'));
  expect(card(chose).position).toMatch(/\b5\b.*\b9\b/);
});

it('a card knows its revision, its language and the next one', () => {
  const view = composeStep({ ...from(started('sign-in')), revision: 41 }, { lang: 'de', textSize: 150 });
  expect(view).toMatchObject({ revision: 41, lang: 'de', textSize: 150, mode: 'step', guide: 'sign-in' });
  expect(LANGUAGES.map(languageAfter)).toEqual(['de', 'en', 'it']);
  expect(view?.buttons.language).toContain('English');
});

it('a reminder is offered where something runs out or was turned off, if the day is known', () => {
  const offered = EVERY_STEP.filter(({ shown }) => shown.some((progress) => card(progress).reminder));
  expect(offered.map(({ name }) => name)).toEqual([
    'mail-program-password/remind',
    'mail-program-password-renew/remind',
    'two-step-off/keep-off',
  ]);
  const progress = from(linked('two-step-off/keep-off'));
  // Who came here without saying why is asked, and told nothing that holds for others only.
  expect(card(progress).reminder?.kind).toBe('two-step-either-way');
  expect(composeStep(progress, { lang: 'it', textSize: 100 })?.reminder).toBeNull();
});

it('nothing is shown when no guide is in front', () => {
  expect(composeStep(EMPTY_PROGRESS, { lang: 'it', textSize: 100 })).toBeNull();
  expect(composeStep({ ...from(started('sign-in')), active: null }, { lang: 'it', textSize: 100 })).toBeNull();
});

describe('the keys', () => {
  const help = (link: string, keys?: { panel?: string; focus?: string }) => {
    const { help: said = [], says } =
      composeStep(from(linked(link)), { lang: 'de', textSize: 100, ...(keys && { keys }) }) ?? {};
    return { said, further: says?.further.join('\n') };
  };
  const keys = { panel: 'Alt+Umschalt+H', focus: 'Alt+Umschalt+G' };

  it('stand in the help that a step has, and in the last help of every step', () => {
    const { said, further } = help('two-step-off/deactivate', keys);
    for (const key of [keys.panel, keys.focus, '–']) {
      expect(further).toContain(key);
      if (said.length > 0) expect(said.at(-1)).toContain(key);
    }
    expect(UNFINISHED.test(`${further}`)).toBe(false);
  });

  it('are not named where the browser has given none', () => {
    const { further } = help('two-step-off/deactivate', { focus: keys.focus });
    expect(further).toContain(keys.focus);
    expect(further?.match(/Tasten /g)).toHaveLength(1);
  });
});
