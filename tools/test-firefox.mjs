/** `npm run test:firefox`: the main story, the panel and one walk of each guide in a real Firefox. Sets up what is missing. */
import { setUp } from './setup.mjs';
import { run } from './steps.mjs';

setUp('firefox');
run('build', 'npm', 'run', '--silent', 'build');
run('walks in Firefox', 'npx', '--no-install', 'vitest', 'run', '--project', 'firefox');
