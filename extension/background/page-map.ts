import type { PageMap } from '../../src/data/pages/page-map.ts';
import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { withLabels } from '../../src/worker/policy/labels.ts';
import { organisation } from './organisation.ts';

/** The map as it holds for this user: with the wordings that the organisation has added. */
export const pageMap = async (): Promise<PageMap> =>
  withLabels(serialisePageMap(), (await organisation()).policy.labels);
