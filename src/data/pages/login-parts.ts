import { it } from './page.ts';

/** The link beside the password, as it was called in 2024. */
export const FORGOTTEN = it(
  'Non ricordi la password?',
  '2024-02',
  'adaptation-guide-2024',
  'Passwort nicht mehr bekannt?',
  'don’t remember the password?',
);

/** The same link, as it is called today. */
export const FORGOTTEN_TOO = it(
  'Password dimenticata?',
  '2026-09',
  'public-2026',
  'Passwort vergessen?',
  'forgotten password?',
);
