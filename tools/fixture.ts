import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { type PageReport, reportSchema } from '../src/messages/page-report.ts';
import { addressFor, expectedOf } from './fixture/expected.ts';
import { pageOf } from './fixture/html.ts';

const FOLDER = 'test/fixtures';

/**
 * `npm run fixture -- report.json [name]`: turns a page report into a page of that build and a test that fails as long as the
 * product does not find there what it should.
 *
 * @param folder where both are written
 */
export function main([file = '', given = '']: string[], folder = FOLDER): number {
  if (!existsSync(file)) {
    console.error(`${file ? `There is no ${file}.\n` : ''}usage: npm run fixture -- <report.json> [<name>]`);
    return 2;
  }
  const report = readReport(readFileSync(file, 'utf8'));
  if (!report) {
    console.error(`${file} is no page report of PEC Passo, or one of another version.`);
    return 2;
  }
  const name = given || `${report.detected.page}-${report.made.day}`;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    console.error(`"${name}" is no name: small letters, digits and hyphens.`);
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  const { wanted, found, page, doubts } = expectedOf(report);
  writeFileSync(
    `${folder}/${name}.html`,
    pageOf(report, `Made from a page report of ${report.made.day}; not a page of Aruba`),
  );
  writeFileSync(`${folder}/${name}.test.ts`, testFile(name, report));
  console.log(`${folder}/${name}.html       the page, with made-up words where the report is blank
${folder}/${name}.test.ts    ${Object.keys(found).length} targets found, ${wanted.length} to be found, the page is ${page}
${doubts.map((doubt) => `  ? ${doubt}\n`).join('')}
  npm run build:bench && npx vitest run --project e2e ${folder}/${name}.test.ts
  npm run locate -- ${folder}/${name}.html <guide>/<step> --as ${addressFor(report)}`);
  return 0;
}

/** @returns `null` for what is no report */
export function readReport(text: string): PageReport | null {
  try {
    const parsed = v.safeParse(reportSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function testFile(name: string, report: PageReport): string {
  const { page, found, wanted, doubts } = expectedOf(report);
  const lines = (all: string[]) => all.map((line) => `    ${line},\n`).join('');
  return `import { fixtureTest } from '../support/fixture.ts';

/**
 * Made by \`npm run fixture\` from a page report of ${report.made.day} (PEC Passo ${report.made.extension}, ${report.made.browser}).
 * Mend the page map until it passes; what is rightly not on this page is taken out of \`wanted\`.
${doubts.map((doubt) => ` * ${doubt}\n`).join('')} */
fixtureTest('${name}', {
  address: '${addressFor(report)}',
  page: '${page}',
  found: {
${lines(Object.entries(found).map(([target, n]) => `'${target}': ${n}`))}  },
  wanted: [
${lines(wanted.map((target) => `'${target}'`))}  ],
});
`;
}
