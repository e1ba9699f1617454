/**
 * A reporter of vitest that counts: writes tests, failures, seconds, and the names of tests that were red at first and green when
 * repeated, of each project into the file that `TALLY` names.
 */
import { writeFileSync } from 'node:fs';

export default class Tally {
  #spans = new Map();

  onTestModuleStart({ project }) {
    const [begin = Date.now()] = this.#spans.get(project.name) ?? [];
    this.#spans.set(project.name, [begin, Date.now()]);
  }

  onTestModuleEnd({ project }) {
    const [begin] = this.#spans.get(project.name) ?? [Date.now()];
    this.#spans.set(project.name, [begin, Date.now()]);
  }

  onTestRunEnd(modules) {
    const counted = {};
    for (const module of modules) {
      const { name } = module.project;
      const [begin = 0, end = 0] = this.#spans.get(name) ?? [];
      const row = (counted[name] ??= { tests: 0, failures: 0, unsteady: [], seconds: (end - begin) / 1000 });
      const tests = [...module.children.allTests()];
      const states = tests.map((test) => test.result().state);
      const failures = states.filter((state) => state === 'failed').length;
      row.tests += states.filter((state) => state === 'passed' || state === 'failed').length;
      row.failures += failures;
      for (const test of tests)
        if (test.diagnostic()?.flaky) row.unsteady.push(`${module.relativeModuleId}: ${test.fullName}`);
      // A file that could not be read, or whose beginning or end failed, has no test that says so.
      if (module.state() === 'failed' && failures === 0) {
        row.tests++;
        row.failures++;
      }
    }
    if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(counted));
  }
}
