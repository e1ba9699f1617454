import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first: begun last, one of them would run alone while a core has nothing to do. */
export const LONGEST = [
  'test/e2e/walks.test.ts',
  'test/e2e/pages-matrix.test.ts',
  'test/faults/faults.test.ts',
  'test/firefox/guides.test.ts',
  'test/e2e/mv3.test.ts',
  'test/e2e/progress.test.ts',
  'test/e2e/mask-scenes.test.ts',
  'test/e2e/mask.test.ts',
];

/** The order in which test files are begun; those that are not listed come last, in the order of their size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = LONGEST.findIndex((file) => moduleId.endsWith(file));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
