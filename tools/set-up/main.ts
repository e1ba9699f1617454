import { setUp } from '../lib/setup.mjs';

/** `node tools/run.mjs set-up chromium firefox`: installs the packages and these browsers where they are missing, and does nothing else. */
export function main(browsers: string[]): void {
  setUp(...(browsers as ('chromium' | 'firefox')[]));
}
