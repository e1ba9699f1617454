import type { FindResult } from './find.ts';

/** An answer in words, for reports and for the console: one line for the outcome and one for each of the best candidates. */
export function explain(result: FindResult): string {
  const { by, looked, trials } = result.explanation;
  const head =
    result.status === 'found'
      ? `found "${result.label}"${result.disabled ? ' (disabled)' : ''}`
      : `not found: ${result.reason}`;
  const lines = trials.map(({ score, role, evidence: { label, ...signs } }) => {
    const told = Object.entries(signs)
      .filter(([, value]) => value !== 0 && value !== false)
      .map(([sign, value]) => `${sign} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`);
    return `  ${score.toFixed(2)} ${role} "${label}": ${told.join(', ')}`;
  });
  return [`${head} (${by}, ${looked} looked at)`, ...lines].join('\n');
}
