import { describe, explain, find } from '../locate/locate.ts';

/** What the measurements outside this tree rely on; see the contract. One line per part. */
const pecPassoBench = {
  locate: { describe, find, explain },
};

Object.assign(globalThis, { pecPassoBench });
