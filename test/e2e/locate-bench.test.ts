import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';

const runner = resolve(import.meta.dirname, '../../../shared/bench/locate/run.mjs');
const recorded = JSON.parse(readFileSync(new URL('../bench/locate/recorded.json', import.meta.url), 'utf8'));

/** A wrong highlight is worse than none: these four may get better, never worse. */
const HARM = ['wrong', 'lookalikeFalse', 'goneFalse', 'wrongPageFalse'] as const;
/** Answers that may be lost for safety's sake before somebody has to look; a share of those recorded. */
const LOSS = 0.01;

// Takes about half a minute. `node tools/bench-locate.mjs --record` writes new figures down.
test.skipIf(!existsSync(runner))(
  'the locator is not worse than recorded on real pages',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-locate-'));
    const bench = join(folder, 'bench.js');
    const code = await bundle('src/in-page/locate/locate.ts', { name: 'locate' });
    writeFileSync(bench, `${code}; globalThis.pecPassoBench = { locate };`);
    execFileSync(process.execPath, [runner, '--bench', bench, '--json', join(folder, 'out.json')], { stdio: 'ignore' });
    const { sets } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    for (const now of sets) {
      const before = recorded[now.set];
      for (const key of HARM) expect(now[key], `${now.set}: ${key}`).toBeLessThanOrEqual(before[key]);
      expect(now.correct, `${now.set}: correct`).toBeGreaterThanOrEqual(before.correct * (1 - LOSS));
      expect(now.errors, `${now.set}: errors`).toBe(0);
    }
  },
  360_000,
);
