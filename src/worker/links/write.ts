import type { GuideId } from '../../data/guides/guide.ts';
import { START_ADDRESS } from '../../data/pages/hosts.ts';
import type { Language } from '../../shared/languages.ts';
import { LINK_NAME } from '../../shared/start-link.ts';

/**
 * A start link, as `parseLink` reads it.
 *
 * @param step where the guide begins; `null`: at its first step, or where it was left
 * @example startLink('two-step-off', 'deactivate', 'de') // 'https://webmail.pec.it/#pec-passo=two-step-off/deactivate&lang=de'
 */
export const startLink = (guide: GuideId, step: string | null, lang: Language): string =>
  `${START_ADDRESS}#${LINK_NAME}=${guide}${step === null ? '' : `/${step}`}&lang=${lang}`;
