import { expect } from 'vitest';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import type { GuideId } from '../../src/data/guides/guide.ts';
import type { StatePatch } from '../practice/core/state.ts';
import { BRANCHES, type Branch } from './branches.ts';
import type { CardSeen } from './card.ts';

/** What gets in the way on a walk. */
export interface Disturbed {
  what: string;
  state: StatePatch;
  size?: { width: number; height: number };
  /** What goes wrong once, in the middle. */
  breaks: ('expire' | 'error')[];
}

/** Everything that can get in the way, in two walks. */
export const DISTURBED: Record<'2023' | '2026', Disturbed> = {
  '2026': {
    what: 'covers and slow pages',
    state: {
      signedIn: false,
      accountOpen: false,
      notice: true,
      disturbances: { cookies: 'dialog', promotion: true, tour: true, slow: 300 },
    },
    breaks: [],
  },
  '2023': {
    what: 'new nodes, narrow window, lost session, error page',
    state: { notice: true, disturbances: { cookies: 'bar', rerender: 700 } },
    size: { width: 420, height: 760 },
    breaks: ['error', 'expire'],
  },
};

/** The branch with the most steps of its own, where it is not the first. */
const LONGEST: Partial<Record<GuideId, string>> = { 'confirm-identity': 'webcam', 'check-status': 'identity missing' };

/** Guides that point at nothing behind the sign-in: there is no page of theirs that could be covered, slow or lost. */
const WITHOUT_PAGES: GuideId[] = ['new-phone', 'forgotten-password', 'before-moving'];

/** One branch of each other guide is walked through everything that can get in the way. */
export const DISTURBED_BRANCHES: ReadonlySet<Branch> = new Set(
  GUIDES.filter(({ id }) => !WITHOUT_PAGES.includes(id)).map(({ id }) => {
    const own = BRANCHES.filter(({ guide }) => guide === id);
    const branch = own.find(({ name }) => name === LONGEST[id]) ?? own[0];
    if (!branch) throw new Error(`${id} has no branch`);
    return branch;
  }),
);

/** On a page of the guide itself, at a step that can be done there: the place where a breakdown hurts. */
export const isInside = (card: CardSeen, guide: string): boolean =>
  card.guide === guide && card.kind === 'page' && card.state === 'located';

/** The disturbances were there, and the card spoke of them. */
export function expectToHaveMet({ breaks, state }: Disturbed, guide: string, met: readonly CardSeen[]): void {
  const states = new Set(met.map((card) => card.state));
  if (state.disturbances?.cookies === 'dialog') expect(states).toContain('covered');
  if (breaks.includes('error'))
    expect(met.some(({ page, state }) => page === 'unknown' && state === 'elsewhere')).toBe(true);
  // After its first step this guide goes on in the phone, and needs no page any more.
  if (breaks.includes('expire') && guide !== 'two-step-on')
    expect(met.some(({ guide }) => guide === 'sign-in')).toBe(true);
}
