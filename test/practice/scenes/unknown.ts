import { at } from '../core/hosts.ts';
import { GENERATIONS } from '../core/world.ts';
import { QUIET } from './acts.ts';
import type { Scene } from './scene.ts';

const unknown = (generation: Scene['generation'], name: string, url: string, state: Scene['state'] = QUIET): Scene => ({
  name: `unknown-${name}`,
  generation,
  page: 'unknown',
  url,
  state,
});

const REALM = '/auth/realms/aruba/protocol/openid-connect/auth?client_id=webmail';

/** Pages that no guide is about, and that a careless detector takes for one that is. */
export const UNKNOWN_SCENES: Scene[] = GENERATIONS.flatMap((generation) => [
  unknown(generation, 'other-realm', at('login', REALM)),
  unknown(generation, 'error', at('webmail'), { ...QUIET, disturbances: { error: true } }),
  unknown(generation, 'error-account', at('account', '/pec'), { ...QUIET, disturbances: { error: true } }),
  unknown(generation, 'not-found', at('webmail', '/pagina-che-non-esiste')),
  unknown(generation, 'not-found-account', at('account', '/altro')),
  unknown(generation, 'customer-area', at('customers')),
  unknown(generation, 'control-page', at('control')),
]);

UNKNOWN_SCENES.push(
  unknown('2026', 'phone', at('phone'), { pendingAuthorisation: 'sign-in' }),
  // Nothing is shown yet: the address alone says "settings" or "account pages".
  unknown('2026', 'settings-still-empty', at('webmail', '/new/settings/home'), {
    ...QUIET,
    disturbances: { slow: 600_000 },
  }),
  unknown('2026', 'account-still-empty', at('account', '/pec'), { ...QUIET, disturbances: { slow: 600_000 } }),
);
