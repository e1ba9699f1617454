/** Chance that comes out the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number | string) {
    let hash = 2166136261;
    for (const sign of String(seed)) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619);
    this.state = hash >>> 0;
  }

  /** 0 up to, but never, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, but never, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True in one of `times` cases. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[this.below(list.length)] as T;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
    }
    return mixed;
  }

  /** A word that means nothing, for classes and ids. */
  word(): string {
    return `k${Math.floor(this.next() * 2 ** 40).toString(36)}`;
  }
}
