import { writeFileSync } from 'node:fs';
import { GUIDES, stepCode, targetOf } from '../../src/data/guides/catalogue.ts';
import type { Guide, Step } from '../../src/data/guides/guide.ts';
import { LANGUAGES } from '../../src/shared/languages.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';

/** Writes `docs/guides.md` from the guide data: `npm run guides-table`. A test fails when the page is out of date. */
export function main(): void {
  writeFileSync('docs/guides.md', guidesTable());
}

/** The tables of all guides and steps, in Markdown. */
export const guidesTable = (): string => `# The guides

Made from the guide data by \`npm run guides-table\`; do not edit by hand. Languages: ${LANGUAGES.join(', ')}.

| | guide | Italian | German | steps | branches | pages |
|---|---|---|---|---|---|---|
${GUIDES.map(summary).join('\n')}

${GUIDES.map(details).join('\n\n')}
`;

const title = (guide: Guide, lang: 'it' | 'de'): string => textsFor(lang).text(`${guide.id}:title`);

function summary(guide: Guide): string {
  const choices = guide.steps.flatMap(({ id, options }) => (options ? [`${id}: ${options.join(', ')}`] : []));
  const pages = new Set(guide.steps.flatMap((step) => step.pages ?? []));
  const number = stepCode(guide.id, guide.steps[0]?.id ?? '').split('-')[0];
  return row(
    number,
    `\`${guide.id}\``,
    title(guide, 'it'),
    title(guide, 'de'),
    guide.steps.length,
    choices.join('; '),
    [...pages].join(', '),
  );
}

const details = (guide: Guide): string => `## \`${guide.id}\`: ${title(guide, 'it')}

| code | step | kind | only in | pages | target | done by |
|---|---|---|---|---|---|---|
${guide.steps.map((step) => stepRow(guide, step)).join('\n')}`;

function stepRow(guide: Guide, step: Step): string {
  const targets = step.targetFor ? Object.values(step.targetFor.is) : [targetOf(step, {}) ?? ''];
  const branch = step.when ? `${step.when.choice}: ${step.when.is.join(', ')}` : '';
  const proofs = [...new Set((step.done ?? []).map(({ by }) => by)), 'user'];
  return row(
    stepCode(guide.id, step.id),
    `\`${step.id}\``,
    step.onlyWhereShown ? `${step.kind}, only where shown` : step.kind,
    branch,
    (step.pages ?? []).join(', '),
    targets.filter(Boolean).join(', '),
    proofs.join(', '),
  );
}

const row = (...cells: (string | number | undefined)[]): string => `| ${cells.join(' | ')} |`;
