import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import type { Step } from '../../../src/data/guides/guide.ts';
import type { PageId } from '../../../src/data/pages/page.ts';
import { composedClosest } from '../../../src/in-page/locate/locate.ts';
import { markOf } from '../../support/mark-names.ts';
import { everyElement, isSeen } from './elements.ts';
import type { Marks } from './marks.ts';

/** A control that some guide points at, and the pages on which it does. */
export interface Aim {
  target: string;
  pages: PageId[];
  /** The mark of the true control on the practice site. */
  mark: string;
  /** Marks of what has to be opened first while the control is closed away. */
  openers: string[];
}

/** What may have to be opened before the target is there. */
const OPENERS: Record<string, string[]> = {
  'webmailMessages.accountManagement': ['webmailMessages.accountMenu', 'webmailMessages.settings.opener'],
  'webmailMessages.confirmIdentity': ['webmailMessages.confirmIdentity.opener'],
  'webmailMessages.settings': ['webmailMessages.settings.opener'],
  'webmailSettings.security': ['webmailSettings.securityGroup'],
  'webmailSettings.mailbox': ['webmailSettings.mailboxGroup'],
  'identityRecognition.spidProviders': ['identityRecognition.enterSpid'],
};

/** Every control that any step of any guide points at. */
export const AIMS: readonly Aim[] = collect(GUIDES.flatMap((guide) => guide.steps));

function collect(steps: readonly Step[]): Aim[] {
  const pagesOf = new Map<string, Set<PageId>>();
  for (const { pages = [], target, targetFor, confirm } of steps) {
    const targets = [target, confirm, ...Object.values(targetFor?.is ?? {})].filter((name) => name !== undefined);
    for (const name of targets) pagesOf.set(name, new Set([...(pagesOf.get(name) ?? []), ...pages]));
  }
  return [...pagesOf].map(([target, pages]) => ({
    target,
    pages: [...pages],
    mark: markOf(target),
    openers: OPENERS[target] ?? [`${target.split('.')[0]}.menu.opener`],
  }));
}

/** What the right answer to a question is: the control, what opens it, or none. `null`: it is a matter of taste. */
export type Truth = { is: 'control' | 'opener'; marks: string[] } | { is: 'gone' } | null;

/** Where a control is on the page that is shown. */
export function truthOf({ mark, openers }: Aim, marks: Marks): Truth {
  if (marks.of(mark).some(isReachable)) return { is: 'control', marks: [mark] };
  const open = openers.filter((name) => marks.of(name).some(isReachable));
  if (open.length) return { is: 'opener', marks: open };
  return marks.of(mark).length || openers.some((name) => marks.of(name).length) ? null : { is: 'gone' };
}

/** Seen, and not behind a window that takes the rest of the page away. */
function isReachable(element: Element): boolean {
  if (!isSeen(element) || composedClosest(element, '[inert],[aria-hidden=true]')) return false;
  const modal = everyElement(document).find((other) => other.matches('[aria-modal=true]') && isSeen(other));
  return !modal || composedClosest(element, '[aria-modal=true]') !== null;
}
