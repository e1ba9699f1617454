import { expect, it } from 'vitest';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import { genuineHost } from '../../../../src/data/pages/hosts.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { extractLink } from '../../../../src/shared/start-link.ts';
import { parseLink } from '../../../../src/worker/links/parse.ts';
import { startLink } from '../../../../src/worker/links/write.ts';
import { composeStartLink } from '../../../../src/worker/view/start-link.ts';
import { UNFINISHED } from '../../support/views.ts';

const PLACES = GUIDES.flatMap(({ id, steps }) => [null, ...steps.map((step) => step.id)].map((step) => ({ id, step })));

it.each(LANGUAGES)('every link that is written is read again as what was meant, in %s', (lang) => {
  for (const { id, step } of PLACES) {
    const url = startLink(id, step, lang);
    expect(genuineHost(url), url).not.toBeNull();
    const found = extractLink(new URL(url).hash);
    expect(found?.rest).toBe('');
    expect(parseLink(found?.link ?? '')).toMatchObject({ guide: id, step, lang });
    // Mail programs end a link at other signs, and break longer lines.
    expect(url).toMatch(/^[\w:/.#=&-]{1,120}$/);
  }
});

it.each(LANGUAGES)('the mail says everything in the language of who gets it, in %s', (lang) => {
  for (const { id, step } of PLACES) {
    const { mail, url } = composeStartLink(id, step, lang);
    expect(mail.split('\n')).toContain(url);
    expect(mail).not.toMatch(UNFINISHED);
  }
  expect(composeStartLink('two-step-off', 'deactivate', lang).mail).toContain('7-5');
  expect(composeStartLink('two-step-off', 'nothing', lang).url).not.toContain('/nothing');
});
