import { MAX_MAILBOXES } from './mailbox-name.ts';
import { EMPTY_PROGRESS, type Progress } from './state.ts';

/** The progress with another mailbox in front; the same object when there is none of this number. */
export function switchMailbox(progress: Progress, number: number): Progress {
  const next = progress.others.find((one) => one.mailbox.number === number);
  if (!next) return progress;
  const { mailbox, active, runs } = progress;
  const others = [...progress.others.filter((one) => one !== next), { mailbox, active, runs }];
  return { ...progress, ...next, others, revision: progress.revision + 1 };
}

/** The progress with a new mailbox in front, in which nothing is started; the same object when there are enough. */
export function addMailbox(progress: Progress): Progress {
  if (progress.others.length + 1 >= MAX_MAILBOXES) return progress;
  const taken = [progress, ...progress.others].map(({ mailbox }) => mailbox.number);
  const number = Array.from({ length: MAX_MAILBOXES }, (_, index) => index + 1).find((one) => !taken.includes(one));
  if (number === undefined) return progress;
  const { active, runs } = EMPTY_PROGRESS;
  const added = { mailbox: { number, name: '' }, active, runs };
  return switchMailbox({ ...progress, others: [...progress.others, added] }, number);
}

/** The progress with another name for the mailbox in front. */
export const nameMailbox = (progress: Progress, name: string): Progress =>
  progress.mailbox.name === name
    ? progress
    : { ...progress, mailbox: { ...progress.mailbox, name }, revision: progress.revision + 1 };

/** The progress without the mailbox of this number; the one in front stays as long as it is. */
export function removeMailbox(progress: Progress, number: number): Progress {
  const others = progress.others.filter((one) => one.mailbox.number !== number);
  return others.length === progress.others.length ? progress : { ...progress, others, revision: progress.revision + 1 };
}
