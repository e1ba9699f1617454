import { setUp } from '../lib/setup.mjs';
import { run } from '../lib/steps.ts';
import { main as show } from '../show/main.ts';
import { main as walk } from '../walk/main.ts';

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * `npm start`: the main job. Sets up what is missing, builds the extension, and shows it on the practice site: in a browser
 * window where there is a display, else as a picture story of a guide that is walked without one.
 */
export async function main(args: string[]): Promise<number | undefined> {
  setUp('chromium');
  run('building the extension', 'npm', 'run', '--silent', 'build');
  if (hasDisplay()) {
    console.log('\n== opening the browser on the practice site (close it to end)');
    await show(args);
    return 0;
  }
  console.log('\nThere is no display: the guide two-step-off is walked without one.');
  return walk(['two-step-off', ...args]);
}
