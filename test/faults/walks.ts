import fc from 'fast-check';
import { begin, FAULTS } from './faults.ts';
import { Model } from './model.ts';
import { USERS } from './users.ts';
import { World } from './world.ts';

export interface WalkOptions {
  numRuns: number;
  seed: number;
  /** Of a walk that failed, as its report says: which one it was, and which of its parts were done. */
  path?: string | undefined;
  replayPath?: string | undefined;
  /** The longest walk. */
  most?: number;
  /** `false`: a walk that fails is reported as it is. */
  isShortened?: boolean;
  onWalk?: (count: number) => void;
}

/**
 * Random walks through two guides in one real browser, with everything going wrong that can; after every step each surface
 * has to show what was really done. A walk that fails is made shorter until nothing can be left out.
 * @throws with the seed, the path and the shortest walk that fails
 */
export async function faultWalks({
  numRuns,
  seed,
  path,
  replayPath,
  most = 8,
  isShortened = true,
  onWalk,
}: WalkOptions): Promise<void> {
  const world = await World.raise();
  let count = 0;
  const walk = fc.commands([...USERS, ...FAULTS], {
    maxCommands: most,
    size: 'max',
    ...(replayPath ? { replayPath } : {}),
  });
  let sent: unknown[] = [];
  try {
    await fc.assert(
      fc.asyncProperty(walk, async (happenings) => {
        const model = new Model();
        await world.clear();
        await begin(world, model);
        await fc.asyncModelRun(() => ({ model, real: world }), happenings);
        onWalk?.(++count);
      }),
      // A walk that is repeated is short already, and its replay path ends with it.
      {
        numRuns,
        seed,
        includeErrorInReport: true,
        endOnFailure: !isShortened || Boolean(replayPath),
        ...(path ? { path } : {}),
      },
    );
  } finally {
    sent = await world.close();
  }
  if (sent.length > 0) throw new Error(`asked for by the extension or by nobody known: ${JSON.stringify(sent)}`);
}
