import { describePage, type ReportOrder } from '../../src/in-page/report/describe-page.ts';

/**
 * Put into a page when the user asks for a description of it, and never else. It only leaves a function behind, in the world
 * of our content scripts, where no page can see it; the worker calls it once.
 */
Reflect.set(globalThis, Symbol.for('pec-passo.report'), (order: ReportOrder) =>
  describePage(document, location.href, order),
);
