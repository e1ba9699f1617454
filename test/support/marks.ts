import type { Page } from 'puppeteer';
import { targetOf } from '../../src/data/guides/catalogue.ts';
import type { Step } from '../../src/data/guides/guide.ts';
import type { PageId } from '../../src/data/pages/page.ts';
import { nextWay } from '../../src/data/pages/targets.ts';
import type { CardSeen, Rect } from './card.ts';
import { markOf } from './mark-names.ts';

/** What has to be opened before the target is there. */
const OPENERS: Record<string, string[]> = {
  'webmailMessages.settings': ['webmailMessages.settings.opener'],
  'webmailMessages.confirmIdentity': ['webmailMessages.confirmIdentity.opener'],
  'webmailMessages.accountManagement': ['webmailMessages.accountMenu'],
  'webmailSettings.security': ['webmailSettings.securityGroup'],
  'webmailSettings.mailbox': ['webmailSettings.mailboxGroup'],
  'webmailSettings.protocols': ['webmailSettings.mailboxGroup'],
  'accountHome.contactsEntry': ['accountHome.menu.opener'],
  'accountHome.passwordEntry': ['accountHome.menu.opener'],
  'accountHome.mailProgramsEntry': ['accountHome.menu.opener'],
  'accountHome.twoStepEntry': ['accountHome.menu.opener'],
  'identityRecognition.spidProviders': ['identityRecognition.enterSpid'],
};

/** What puts away the things that lie over a page. */
const DISMISSALS = ['notice.notNow', 'cookies.decline', 'tour.ok', 'promotion.close'];

/** A group whose parts are pointed at one after the other. */
const PARTS: Record<string, string[]> = { 'identityDocuments.terms': ['identityDocuments.box'] };

/** The marks of a control itself, without what opens it. */
export const ownMarks = (target: string): string[] => [markOf(target), ...(PARTS[target] ?? [])];

const marksOf = (target: string | null | undefined): string[] =>
  target ? [...ownMarks(target), ...(OPENERS[target] ?? [])] : [];

/** The marks that a ring may lie round while a card says this of a step. Anything else is a wrong highlight. */
export function rightMarks(card: CardSeen, step: Step, choices: Record<string, string>): string[] {
  if (card.state === 'covered') return DISMISSALS;
  if (card.state === 'elsewhere')
    return marksOf(card.page === 'unknown' ? null : nextWay(card.page as PageId, step.pages ?? []));
  return [...marksOf(targetOf(step, choices)), ...marksOf(step.also), ...marksOf(step.confirm)];
}

/** How far a ring's edge may be from the control's, in pixels: the air between them, and a little. */
const SLACK = 14;

/** The marked controls that a ring lies round, as far as both are in the window. */
export const marksInside = (page: Page, ring: Rect): Promise<string[]> =>
  page.evaluate(
    (around, slack) => {
      const found: string[] = [];
      const edges = ({ x, y, width, height }: Rect) => [
        Math.max(0, x),
        Math.max(0, y),
        Math.min(innerWidth, x + width),
        Math.min(innerHeight, y + height),
      ];
      const ringEdges = edges(around);
      const look = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          const name = element.dataset?.practice;
          if (name && element.checkVisibility({ visibilityProperty: true })) {
            const apart = edges(element.getBoundingClientRect()).map((edge, at) =>
              Math.abs(edge - (ringEdges[at] ?? 0)),
            );
            if (Math.max(...apart) <= slack) found.push(name);
          }
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document);
      return found;
    },
    ring,
    SLACK,
  );
