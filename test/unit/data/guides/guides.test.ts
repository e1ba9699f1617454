import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, GUIDES, guideById, stepById, stepCode } from '../../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../../src/data/pages/catalogue.ts';
import { APP_LABELS } from '../../../../src/data/pages/quoted-labels.ts';
import { SOURCES } from '../../../../src/data/pages/sources.ts';
import { ALL_PAGES, factByName, targetByName } from '../../../../src/data/pages/targets.ts';
import { CATALOGUE } from '../../../recorded/guides.ts';

const OPTIONS = {
  'confirm-identity/choose-method': ['spid', 'cns', 'signature', 'webcam', 'cie', 'remote-signature'],
  'confirm-identity/signature-recognised': ['recognised', 'not-recognised'],
  'two-step-on/start-choice': ['message', 'menu'],
  'mail-program-password-renew/keep-or-new': ['postpone', 'new'],
  'two-step-off/reason': ['migration', 'other', 'phone'],
  'new-phone/number': ['mine', 'gone'],
  'contacts/change': ['fine', 'change', 'lost'],
};

const STEPS = GUIDES.flatMap((guide) => guide.steps.map((step) => ({ guide, step, name: `${guide.id}/${step.id}` })));

describe('the catalogue', () => {
  it('has the agreed guides, steps and kinds in the agreed order', () => {
    const found = GUIDES.map(({ id, steps }) => [id, steps.map((step) => `${step.id} ${step.kind}`).join(', ')]);
    expect(found).toEqual(Object.entries(CATALOGUE));
    expect(GUIDE_IDS).toEqual(Object.keys(CATALOGUE));
  });

  it('has the agreed choices', () => {
    const found = STEPS.filter(({ step }) => step.kind === 'choice').map(({ step, name }) => [name, step.options]);
    expect(found).toEqual(Object.entries(OPTIONS));
  });

  it('gives every step a code that a helpdesk can ask for', () => {
    expect(stepCode('sign-in', 'address')).toBe('1-1');
    expect(stepCode('check-status', 'two-step-state')).toBe('2-4');
    expect(stepCode('confirm-identity', 'choose-method')).toBe('3-4');
    expect(stepCode('confirm-identity', 'result')).toBe('3-38');
    expect(stepCode('two-step-on', 'confirmed')).toBe('4-10');
    expect(stepCode('mail-program-password', 'remind')).toBe('5-7');
    expect(stepCode('mail-program-password-renew', 'generate')).toBe('6-4');
    expect(stepCode('two-step-off', 'deactivate')).toBe('7-5');
    expect(new Set(STEPS.map(({ guide, step }) => stepCode(guide.id, step.id))).size).toBe(STEPS.length);
  });

  it('finds a guide and a step by id, and nothing else', () => {
    const guide = guideById('two-step-off');
    expect(guide && stepById(guide, 'deactivate')?.target).toBe('accountTwoStep.deactivate');
    expect(guide && stepById(guide, 'nothing')).toBeUndefined();
    expect(guideById('constructor')).toBeUndefined();
  });
});

describe('a guide', () => {
  it.each(STEPS)('$name points only at what the page map has', ({ step }) => {
    for (const name of [step.target, step.also, step.confirm, ...Object.values(step.targetFor?.is ?? {})].filter(
      Boolean,
    ))
      expect(targetByName(name ?? ''), name).not.toBeNull();
    const facts = [
      ...(step.done ?? []).flatMap((proof) => (proof.by === 'fact' ? [proof.fact] : [])),
      ...(step.reports ?? []),
    ];
    for (const fact of facts) expect(factByName(fact), fact).not.toBeNull();
    const pages = [
      ...(step.pages ?? []),
      ...(step.done ?? []).flatMap((proof) => (proof.by === 'page' ? proof.pages : [])),
    ];
    for (const page of pages) expect(PAGE_IDS).toContain(page);
  });

  it.each(STEPS)('$name fits its kind', ({ guide, step }) => {
    if (step.kind === 'page') {
      expect(step.pages?.length).toBeGreaterThan(0);
      expect(Boolean(step.target) !== Boolean(step.targetFor)).toBe(true);
    } else {
      // The question that a page asks can still be open when the phone is taken in hand.
      expect([step.target, step.targetFor, step.also]).toEqual([undefined, undefined, undefined]);
      if (step.kind !== 'phone') expect(step.confirm).toBeUndefined();
      expect(step.done?.some(({ by }) => by === 'click' || by === 'change' || by === 'checked') ?? false).toBe(false);
    }
    expect(Boolean(step.options)).toBe(step.kind === 'choice');
    const before = guide.steps.slice(0, guide.steps.indexOf(step));
    for (const choice of [step.when, step.targetFor && { ...step.targetFor, is: Object.keys(step.targetFor.is) }]) {
      if (!choice) continue;
      const options = before.find(({ id }) => id === choice.choice)?.options ?? [];
      expect(options).toEqual(expect.arrayContaining(choice.is));
    }
  });

  it('takes as long as somebody can believe', () => {
    for (const { minutes } of GUIDES) expect(minutes[0] > 0 && minutes[0] < minutes[1] && minutes[1] <= 60).toBe(true);
  });

  it('lowers protection only where the mailbox loses its second step', () => {
    expect(GUIDES.filter(({ lowersProtection }) => lowersProtection).map(({ id }) => id)).toEqual(['two-step-off']);
  });
});

describe('the page map', () => {
  it('has every page once', () => {
    expect(ALL_PAGES.map(({ id }) => id).sort()).toEqual([...PAGE_IDS].sort());
  });

  it('says of every label when and where it was known, and never lets a guess decide in another language', () => {
    const targets = ALL_PAGES.flatMap((page) => Object.values(page.targets)).flatMap((target) => [
      target,
      ...(target.openers ?? []),
    ]);
    for (const label of [...targets.flatMap(({ names }) => names), ...APP_LABELS]) {
      expect(Object.keys(SOURCES), label.text).toContain(label.source);
      if (label.weak) expect(label.source, label.text).toBe('guess');
      else expect(label.seen, label.text).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      if (label.lang === 'en' && !label.weak) expect(label.source, label.text).not.toBe('guess');
    }
  });

  it('never points at a provider of identities, and knows no place for the video platform', () => {
    const names = ALL_PAGES.flatMap((page) => Object.values(page.targets)).flatMap((target) =>
      target.names.map(({ text }) => text),
    );
    expect(names.filter((text) => /Poste|InfoCert|TIM|Sielte|Namirial|SpidItalia|Lepida|Intesi/i.test(text))).toEqual(
      [],
    );
    const places = ALL_PAGES.filter(({ id }) => id === 'video-recognition').flatMap(
      ({ recognition }) => recognition.places,
    );
    expect(places).toEqual([]);
  });

  it('quotes a label from elsewhere once per place', () => {
    const keys = APP_LABELS.map(({ where, text }) => `${where} ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
