import { describe, expect, it } from 'vitest';
import { PAGE_IDS } from '../../../../src/data/pages/catalogue.ts';
import { COVERS } from '../../../../src/data/pages/obstructions.ts';
import { newestLabel } from '../../../../src/data/pages/page-map.ts';
import { targetByName } from '../../../../src/data/pages/targets.ts';
import { type Patience, situation } from '../../../../src/in-page/guidance/card-state.ts';
import type { SeenPage } from '../../../../src/progress/state.ts';
import { composeOffer, composeRefusal, composeStep } from '../../../../src/worker/view/card.ts';
import { ELEMENT, EVERY_FOUND, seen, viewOf } from '../../support/guidance.ts';
import { confirmed, from, linked } from '../../support/progress.ts';
import { EVERY_STEP } from '../../support/views.ts';

const PATIENCE: Patience[] = ['fresh', 'waiting', 'over'];
const VIEW = viewOf('two-step-off/deactivate');
const { says } = VIEW;
const NOTHING = { roles: [], names: [] };
const LABEL = 'Disattiva ora';
const filled = (text: string) => text.replaceAll('{label}', `[[${LABEL}]]`).replaceAll('{target}', '[[Disattiva]]');
const found = (what: (typeof EVERY_FOUND)[number], patience: Patience, more = {}) =>
  situation(VIEW, seen(what, { label: LABEL, ring: ELEMENT, ...more }), patience);

/** What somebody is told who asks for help in front of a ring: where to look, where it usually is, what else can be done. */
const ASKED = [says.ring, says.where, says.trouble];

describe.each(PATIENCE)('with a patience that is %s', (patience) => {
  const where = patience === 'over' ? ASKED : [];
  const more = patience === 'over' ? [says.trouble] : [];

  it('a control that is seen needs no words unless somebody asks', () => {
    expect(found('target', patience)).toEqual({ state: 'located', notes: where, instead: false, asksUser: false });
  });

  it('a control that cannot be pressed yet says so, below the step’s own text', () => {
    const expected = { state: 'located', notes: [filled(says.disabled), ...where], instead: false, asksUser: false };
    expect(found('disabled', patience)).toEqual(expected);
  });

  it('a control that is closed away says what to open first', () => {
    const expected = { state: 'located', notes: [filled(says.opener), ...where], instead: false, asksUser: false };
    expect(found('opener', patience)).toEqual(expected);
  });

  it('a control that is called by an address says so without it', () => {
    const { notes } = found('opener', patience, { label: 'Account di maria.esempio@pec.example.it' });
    expect(notes).toEqual([says.opener.replaceAll('{label}', says.address), ...where]);
    expect(notes.join()).not.toContain('@');
  });

  it('a confirmation takes the place of the step’s text', () => {
    const expected = { state: 'located', notes: [filled(says.confirm), ...more], instead: true, asksUser: false };
    expect(found('confirm', patience)).toEqual(expected);
  });

  it.each([...COVERS.map(({ id }) => id), 'unknown'])('a cover (%s) takes the place of the step’s text', (cover) => {
    const expected = {
      state: 'covered',
      notes: [filled(says.covers[cover] ?? ''), ...more],
      instead: true,
      asksUser: false,
    };
    expect(found('covered', patience, { cover })).toEqual(expected);
  });

  it.each(COVERS)('what is said of a cover ($id) means what stands on its own button', ({ id, dismiss }) => {
    for (const lang of ['de', 'en'] as const) {
      const view = viewOf('two-step-off/deactivate', lang);
      for (const { text, means } of dismiss.flatMap(({ names }) => names).filter(({ weak }) => !weak)) {
        const { notes } = situation(view, seen('covered', { label: text, ring: ELEMENT, cover: id }), patience);
        expect(notes.join()).toContain(`[[${text}]] (${means?.[lang]})`);
      }
    }
  });

  it('a known cover without a button to put it away is spoken of as an unknown one', () => {
    const notes = [filled(says.covers.unknown ?? ''), ...more];
    expect(found('covered', patience, { cover: 'cookie-banner', ring: null })).toMatchObject({
      state: 'covered',
      notes,
    });
  });

  it('another page says where one is, where to go and what to press', () => {
    const notes = [says.elsewhere['webmail-messages'], filled(says.way), ...more];
    const expected = { state: 'elsewhere', notes, instead: true, asksUser: false };
    expect(found('way', patience, { page: 'webmail-messages' })).toEqual(expected);
  });

  it('another page without a way says so', () => {
    const expected = {
      state: 'elsewhere',
      notes: [says.elsewhere.login, says.noWay, ...more],
      instead: true,
      asksUser: false,
    };
    expect(found('elsewhere', patience, { page: 'login' })).toEqual(expected);
  });

  it('the classic webmail has its own advice and no way', () => {
    const notes = [says.elsewhere['webmail-classic'], ...more];
    expect(found('elsewhere', patience, { page: 'webmail-classic' })).toMatchObject({ notes, instead: true });
  });
});

describe('a page that is not known', () => {
  it('is not spoken of at once', () => {
    const expected = { state: 'searching', notes: [], instead: false, asksUser: false };
    expect(found('elsewhere', 'fresh', { page: 'unknown' })).toEqual(expected);
  });

  it('is named later, and the step’s text stays', () => {
    const notes = [says.elsewhere.unknown, says.noWay];
    const expected = { state: 'elsewhere', instead: false, asksUser: false };
    expect(found('elsewhere', 'waiting', { page: 'unknown' })).toEqual({ ...expected, notes });
    expect(found('elsewhere', 'over', { page: 'unknown' })).toEqual({ ...expected, notes: [...notes, says.trouble] });
  });
});

describe('a control that is missing', () => {
  it('is searched for without a word at first', () => {
    expect(found('missing', 'fresh')).toEqual({ state: 'searching', notes: [], instead: false, asksUser: false });
  });

  it('is searched for with a word after a while', () => {
    const expected = { state: 'searching', notes: [says.searching], instead: false, asksUser: false };
    expect(found('missing', 'waiting')).toEqual(expected);
  });

  it('is given up honestly in the end: where it should be, what else can be done, and the user is asked', () => {
    const notes = [says.notFound, says.where, says.notFoundAsk, says.trouble];
    expect(notes.every(Boolean)).toBe(true);
    expect(found('missing', 'over')).toEqual({ state: 'not-found', notes, instead: false, asksUser: true });
  });

  it('leaves out what the guide does not say', () => {
    const view = { ...VIEW, says: { ...says, trouble: '' } };
    expect(situation(view, seen('missing'), 'over').notes).toEqual([says.notFound, says.where, says.notFoundAsk]);
  });
});

describe('what the page reports', () => {
  const view = viewOf('sign-in/submit');
  const facts = ['login.failed', 'login.expired', 'accountTwoStep.on', 'constructor'];
  const said = [view.says.facts['login.failed'], view.says.facts['login.expired']];

  it.each(['nothing-to-find', 'target', 'missing'] as const)('is said when it is asked for (%s)', (what) => {
    expect(situation(view, seen(what, { facts }), 'fresh').notes).toEqual(said);
  });

  it.each(['disabled', 'opener'] as const)('comes after what is in the way (%s)', (what) => {
    expect(situation(view, seen(what, { facts }), 'fresh').notes.slice(1)).toEqual(said);
  });

  it('is not said in front of a confirmation or a cover', () => {
    for (const what of ['confirm', 'covered', 'way', 'elsewhere'] as const)
      expect(situation(view, seen(what, { facts, page: 'webmail-messages' }), 'fresh').notes).not.toContain(said[0]);
  });
});

describe('a card that is no step', () => {
  const look = { lang: 'en', textSize: 100 } as const;
  const done = composeStep(from(linked('sign-in/inbox'), confirmed('sign-in', 'inbox')), look);
  const offer = composeOffer({ guide: 'sign-in', step: null, lang: null, choices: {} }, from(), look);
  const refusal = composeRefusal({ unknown: 'guide' }, from(), look);

  it('stays as it is, whatever the page shows', () => {
    for (const what of EVERY_FOUND)
      for (const [view, state] of [
        [done, 'done'],
        [offer, 'ready'],
        [refusal, 'ready'],
      ] as const) {
        if (!view) throw new Error('no card');
        expect(situation(view, seen(what), 'over')).toEqual({ state, notes: [], instead: false, asksUser: false });
      }
  });
});

describe('no sentence is left open and no label empty', () => {
  /** What can be found for a step: its control on its own pages, the way to them on the others. */
  function possible({ aim }: typeof VIEW): [SeenPage, (typeof EVERY_FOUND)[number]][] {
    const here = aim.target
      ? EVERY_FOUND.filter((what) => what !== 'way' && what !== 'elsewhere')
      : ['nothing-to-find' as const];
    const away = ['way', 'elsewhere', 'covered'] as const;
    return [...PAGE_IDS, 'unknown' as const].flatMap((page) =>
      (aim.pages.length === 0 || aim.pages.some((one) => one === page) ? here : away).map(
        (what) => [page, what] as [SeenPage, (typeof EVERY_FOUND)[number]],
      ),
    );
  }
  const open = (name: string) => {
    const view = viewOf(name);
    const notes = possible(view).flatMap(([page, what]) =>
      PATIENCE.flatMap((patience) => situation(view, seen(what, { page, label: LABEL }), patience).notes),
    );
    return notes.filter((note) => note === '' || /\[\[\]\]|\{\w+\}|undefined/.test(note));
  };
  const hasName = ({ step }: (typeof EVERY_STEP)[number]) =>
    newestLabel(targetByName(step.target ?? '') ?? NOTHING) !== '';

  it.each(EVERY_STEP.filter(hasName))('$name', ({ name }) => {
    expect(open(name)).toEqual([]);
  });

  it('of a step without a control that has a name', () => {
    for (const { name } of EVERY_STEP.filter((one) => !hasName(one))) expect(open(name), name).toEqual([]);
  });
});
