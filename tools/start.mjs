/**
 * `npm start`: the main job. Sets up what is missing, builds the extension, and shows it on the practice site: in a browser
 * window where there is a display, else as a picture story of a guide that is walked without one.
 */
import { setUp } from './setup.mjs';
import { run } from './steps.mjs';

setUp('chromium');

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

run('building the extension', 'npm', 'run', '--silent', 'build');
if (hasDisplay) {
  run(
    'opening the browser on the practice site (close it to end)',
    'node',
    'tools/run.mjs',
    'tools/show.ts',
    ...process.argv.slice(2),
  );
} else {
  console.log('\nThere is no display: the guide two-step-off is walked without one.');
  run('walking the guide', 'node', 'tools/run.mjs', 'tools/walk.ts', 'two-step-off', ...process.argv.slice(2));
}
