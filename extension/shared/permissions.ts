import { useEffect } from 'preact/hooks';
import { browser } from '../browser.ts';

/** Looks at what the user has allowed, and again whenever that changes, as long as the component is there. */
export function usePermissions(look: () => void): void {
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
}
