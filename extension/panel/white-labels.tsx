import { useState } from 'preact/hooks';
import type { PanelView } from '../../src/messages/views.ts';
import { browser } from '../browser.ts';
import { usePermissions } from '../shared/permissions.ts';

const originOf = (host: string): string => `https://${host}/*`;

/**
 * The hosts under which an organisation has the same webmail, to be allowed one by one. One that was allowed can be given back
 * here, also when the organisation names it no longer.
 */
export function WhiteLabels({ hosts, hint }: { hosts: PanelView['organisation']['whiteLabels']; hint: string }) {
  const [allowed, setAllowed] = useState<string[]>([]);
  usePermissions(() => void browser.permissions.getAll().then(({ origins = [] }) => setAllowed(origins)));
  const shown = hosts.filter(({ host, isOffered }) => isOffered || allowed.includes(originOf(host)));
  if (shown.length === 0) return null;
  return (
    <div data-part="white-labels">
      <p>{hint}</p>
      <div class="buttons">
        {shown.map(({ host, allow, withdraw }) => {
          const isAllowed = allowed.includes(originOf(host));
          const origins = [originOf(host)];
          // The browser asks the user itself; it only does so right after a real click. A refusal leaves things as they are.
          const change = () =>
            void browser.permissions[isAllowed ? 'remove' : 'request']({ origins }).catch(() => undefined);
          return (
            <button key={host} type="button" data-part="white-label" data-host={host} onClick={change}>
              {isAllowed ? withdraw : allow}
            </button>
          );
        })}
      </div>
    </div>
  );
}
