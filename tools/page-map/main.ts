import { writeFileSync } from 'node:fs';
import { ANSWERS, answerNumber } from '../../src/data/answers/catalogue.ts';
import { LASTS, later } from '../../src/data/pages/overdue.ts';
import { SOURCES, type SourceId } from '../../src/data/pages/sources.ts';
import { ALL_PAGES } from '../../src/data/pages/targets.ts';
import type { Label } from '../../src/shared/target-description.ts';
import { PASSWORD_VALIDITY } from '../../src/worker/reminders/known.ts';

/** A fact with the month in which it was last known to be true. */
export interface Fact {
  /** `accountTwoStep.activate: Attiva`. */
  what: string;
  /** `YYYY-MM`. */
  seen: string;
  /** The month from which it is overdue, `YYYY-MM`. */
  until: string;
  source: string;
}

/** What the guides rely on: for every control its best known label, and the periods that are named in texts. */
export function facts(): Fact[] {
  const labels = ALL_PAGES.flatMap(({ id, targets }) =>
    Object.entries(targets).flatMap(([key, { names }]) => {
      const best = newest(names);
      return best ? [{ what: `${id} ${key}: ${best.text}`, seen: best.seen, source: best.source }] : [];
    }),
  );
  const periods = [
    { what: `validity of the mail-program password: ${PASSWORD_VALIDITY.months} months`, seen: PASSWORD_VALIDITY.seen },
  ].map((period) => ({ ...period, source: 'public-2026' }));
  const answers = ANSWERS.map((answer) => ({
    what: `answer ${answerNumber(answer)} ${answer.id}`,
    seen: answer.seen,
    source: answer.source,
  }));
  return [...labels, ...periods, ...answers].map((fact) => ({ ...fact, until: later(fact.seen) }));
}

/** The facts that are overdue on this day, oldest first. @param today `YYYY-MM-DD` */
export const overdue = (all: Fact[], today: string): Fact[] =>
  all.filter(({ until }) => until <= today.slice(0, 7)).sort((a, b) => (a.seen < b.seen ? -1 : 1));

const newest = (names: Label[]): Label | undefined =>
  names.filter(({ weak, seen }) => !weak && seen !== '').sort((a, b) => (a.seen > b.seen ? -1 : 1))[0];

/** Writes `docs/page-map.md` from the page files, and prints what is overdue: `npm run page-map`. */
export function main(): void {
  writeFileSync('docs/page-map.md', pageMap());
  for (const { what, seen } of overdue(facts(), new Date().toISOString())) console.log(`overdue (${seen}): ${what}`);
}

/** The map in Markdown. */
export const pageMap = (): string => `# The map of Aruba's pages

Made from \`src/data/pages/\` by \`npm run page-map\`; do not edit by hand. Nobody who made this saw the live pages: each label stands
with the month in which it was last known to be there, and from which source. After ${LASTS} months it is overdue, and the unit
tests say so (they do not fail).

${Object.entries(SOURCES)
  .map(([id, text]) => `- \`${id}\`: ${text}.`)
  .join('\n')}

${ALL_PAGES.map(page).join('\n\n')}
`;

function page({ id, recognition, targets, facts: states = {} }: (typeof ALL_PAGES)[number]): string {
  const places = recognition.places.map(({ host, path }) => `\`${host}\` \`${path}\``);
  const rows = Object.entries(targets).map(([key, { names, roles }]) => {
    const best = newest(names);
    const source = best ? `${best.seen}, ${best.source as SourceId}` : 'by its place only';
    return `| \`${key}\` | ${roles?.[0] ?? ''} | ${best?.text ?? ''} | ${names.length} | ${source} |`;
  });
  const shown = Object.keys(states);
  return `## \`${id}\`

${[...new Set(places)].join('; ')}${shown.length > 0 ? `  \nShows: ${shown.join(', ')}.` : ''}

| target | role | best known label | wordings | known from |
|---|---|---|---|---|
${rows.join('\n')}`;
}
