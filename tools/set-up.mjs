/** `node tools/set-up.mjs chromium firefox`: installs the packages and these browsers where they are missing, and does nothing else. */
import { setUp } from './setup.mjs';

setUp(...process.argv.slice(2));
