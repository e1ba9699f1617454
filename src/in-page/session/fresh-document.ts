import * as TIMINGS from '../../shared/timings.ts';

/** The user has come to this document while the guide was running; a reload brings nothing new. */
export function isOpenedJustNow(document: Document): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isYoung = document.readyState !== 'complete' || performance.now() < TIMINGS.young;
  return isYoung && entry?.type !== 'reload';
}
