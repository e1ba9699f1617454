import type { TextFiles } from '../../shared/text-files.ts';

/** The month in which what leaflets tell of the background was last looked up, `YYYY-MM`. */
export const ABOUT_SEEN: Readonly<Record<keyof TextFiles['handout']['about'], string>> = {
  adapting: '2026-09',
  moving: '2026-09',
};
