/**
 * What was really done, in the plainest words: which steps the user said were done or skipped, and which one comes next.
 * Written without the product's code, so that both can be held against each other.
 */
export const STEPS = {
  'two-step-off': [
    ...['reason', 'settings', 'security', 'two-step', 'deactivate', 'authorise', 'confirmed', 'keep-off'],
  ],
  'check-status': ['settings', 'mailbox', 'status', 'two-step-state'],
} as const;
export type WalkedGuide = keyof typeof STEPS;
export const WALKED = Object.keys(STEPS) as WalkedGuide[];

/** Steps that do not belong to a page: one needs no sign-in for them. */
const ANYWHERE = ['reason', 'keep-off'];
export const QUESTION = 'reason';

export type Checklist = Record<string, string>;

interface Way {
  said: Record<string, 'done' | 'skipped'>;
  /** The step that is shown; `null` at the end. */
  now: string | null;
}

interface Box {
  active: WalkedGuide | null;
  ways: Partial<Record<WalkedGuide, Way>>;
}

export class Model {
  box: Box = { active: null, ways: {} };
  others: Record<number, Box> = {};
  number = 1;
  tabs = 1;
  isFull = false;

  get now(): string | null {
    return (this.box.active && this.box.ways[this.box.active]?.now) ?? null;
  }
  get isLast(): boolean {
    return this.box.active !== null && STEPS[this.box.active].at(-1) === this.now;
  }
  get isShown(): boolean {
    return this.box.active !== null;
  }
  get needsSignIn(): boolean {
    return this.now !== null && !ANYWHERE.includes(this.now);
  }

  start(guide: WalkedGuide): void {
    this.box.ways[guide] = { said: {}, now: STEPS[guide][0] ?? null };
    this.box.active = guide;
  }
  resume(guide: WalkedGuide): void {
    this.box.active = guide;
  }
  close(): void {
    this.box.active = null;
  }
  isBegun(guide: WalkedGuide): boolean {
    return typeof this.box.ways[guide]?.now === 'string';
  }
  /** A link offers to go on only where there is something to lose. */
  hasSaid(guide: WalkedGuide): boolean {
    return this.isBegun(guide) && Object.keys(this.box.ways[guide]?.said ?? {}).length > 0;
  }
  /** What was done stays done, also when it is skipped later. */
  leave(as: 'done' | 'skipped'): void {
    const way = this.box.active && this.box.ways[this.box.active];
    if (!way?.now) return;
    if (as === 'done' || !way.said[way.now]) way.said[way.now] = as;
    const steps: readonly string[] = STEPS[this.box.active as WalkedGuide];
    way.now = steps[steps.indexOf(way.now) + 1] ?? null;
  }
  back(): void {
    const way = this.box.active && this.box.ways[this.box.active];
    if (!way) return;
    const steps: readonly string[] = STEPS[this.box.active as WalkedGuide];
    const at = way.now === null ? steps.length : steps.indexOf(way.now);
    way.now = steps[Math.max(0, at - 1)] ?? null;
  }
  forgetAll(): void {
    this.box = { active: null, ways: {} };
    this.others = {};
    this.number = 1;
  }
  addMailbox(): void {
    this.switchTo(this.number === 1 ? 2 : 1);
  }
  switchTo(number: number): void {
    this.others[this.number] = this.box;
    this.box = this.others[number] ?? { active: null, ways: {} };
    delete this.others[number];
    this.number = number;
  }
  /** The checklist of a guide, as the panel has to show it. */
  checklist(guide: WalkedGuide): Checklist {
    const way = this.box.ways[guide];
    const status = (step: string) => (way?.now === step ? 'current' : (way?.said[step] ?? 'todo'));
    return Object.fromEntries(STEPS[guide].map((step) => [step, status(step)]));
  }
}
