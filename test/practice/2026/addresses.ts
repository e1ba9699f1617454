import { at } from '../core/hosts.ts';
import type { Service } from '../core/state.ts';

/** Keycloak's clients, one per service. */
export const CLIENTS: Record<string, Service> = {
  'pec-webmail': 'webmail',
  'pec-account': 'account',
  'pec-identification': 'identity',
};

const clientOf = (service: Service): string =>
  Object.keys(CLIENTS).find((client) => CLIENTS[client] === service) ?? 'pec-webmail';

const CALLBACKS: Record<Service, string> = {
  webmail: at('webmail', '/authentipec.php'),
  account: at('account', '/pec'),
  identity: at('identity', '/'),
};

export const AUTH_PATH = '/auth/realms/pec/protocol/openid-connect/auth';
export const ACTION_PATH = '/auth/realms/pec/login-actions/authenticate';

/** Where a service sends somebody who is not signed in. */
export function signInAddress(service: Service): string {
  const query = new URLSearchParams({
    client_id: clientOf(service),
    redirect_uri: CALLBACKS[service],
    response_type: 'code',
    scope: 'openid',
    state: 'b1946ac92492d2347c6235b4d2611184',
  });
  return at('login', `${AUTH_PATH}?${query}`);
}

/** Where the sign-in form is sent, and where its failed, expired and waiting states live. */
export function actionAddress(service: Service): string {
  const query = new URLSearchParams({
    execution: '7f1d0f0e-55a1-4f4e-9a54-0c6d5a2f1b11',
    client_id: clientOf(service),
    tab_id: 'q0xN3yVbW8s',
  });
  return `${ACTION_PATH}?${query}`;
}

/** Where the sign-in leads when it is complete. */
export const callbackAddress = (service: Service): string =>
  service === 'webmail' ? `${CALLBACKS.webmail}?code=0b7c2a4e.5f1d&session_state=8a6c` : CALLBACKS[service];
