import * as v from 'valibot';
import { dueAt, MAX_REMINDERS, type Reminder, reminderSchema } from '../../src/messages/reminder.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { browser } from '../browser.ts';
import { noted } from './failures.ts';
import { displaySettings } from './store.ts';

/**
 * Reminders are data; alarms are only what wakes us. Browsers drop alarms when the extension is updated, Firefox also at every
 * end of the browser: they are set again from the data whenever the worker starts. Alarms and notifications are optional
 * permissions: asked for only when somebody wants a reminder.
 */
const KEY = 'reminders';
const NAME = 'reminder:';
const remindersSchema = v.pipe(v.array(v.unknown()), v.maxLength(MAX_REMINDERS * 2));

const nameOf = ({ kind, day }: Reminder): string => `${NAME}${kind}:${day}`;

/** Keeps a reminder and sets its alarm. What it says is put together when it is due, in the language of that day. */
export const remember = (reminder: Reminder): Promise<void> =>
  inTurn(async () => {
    // Asked for twice it is one reminder, and pushes out no other.
    const others = (await kept()).filter((one) => nameOf(one) !== nameOf(reminder));
    await keep([...others.slice(-MAX_REMINDERS + 1), reminder]);
    await arm();
  });

/** Sets the alarms of what is kept, takes others of ours away, and shows at once what came due while nobody was there. */
export const armReminders = (): Promise<void> =>
  inTurn(async () => {
    await adoptAlarms();
    await arm();
    // A disk that cannot be read or written is asked again at the next start; the alarms that are set stay.
  }).catch(noted('disk'));

/** Takes back every reminder, also those that are shown. */
export const forgetReminders = (): Promise<void> =>
  inTurn(async () => {
    await keep([]);
    for (const name of await alarmsOfOurs()) await browser.alarms.clear(name);
    const shown = (await browser.notifications?.getAll()) ?? {};
    for (const id of Object.keys(shown)) await browser.notifications.clear(id);
  });

/** Hears the alarms. Called at the start of the worker, and again when the permission is given. */
export function hearReminders(): void {
  if (!browser.alarms?.onAlarm.hasListener(onAlarm)) browser.alarms?.onAlarm.addListener(onAlarm);
}

/** Any alarm of ours only says: look at the data. */
function onAlarm({ name }: { name: string }): void {
  if (name.startsWith(NAME)) void armReminders();
}

/** Alarms set by a version that kept nothing else become data. */
async function adoptAlarms(): Promise<void> {
  const known = await kept();
  const names = new Set(known.map(nameOf));
  const strangers = (await alarmsOfOurs()).filter((name) => !names.has(name)).flatMap(reminderIn);
  if (strangers.length > 0) await keep([...known, ...strangers].slice(-MAX_REMINDERS));
}

function reminderIn(name: string): Reminder[] {
  const [, kind, day] = name.split(':');
  const read = v.safeParse(reminderSchema, { kind, day });
  return read.success ? [read.output] : [];
}

async function arm(): Promise<void> {
  const now = Date.now();
  const all = await kept();
  const due = all.filter((one) => dueAt(one) <= now);
  const later = all.filter((one) => dueAt(one) > now);
  for (const name of await alarmsOfOurs()) {
    if (!later.some((one) => nameOf(one) === name)) await browser.alarms.clear(name);
  }
  for (const one of later) browser.alarms?.create(nameOf(one), { when: dueAt(one) });
  for (const one of due) await show(one);
  // Afterwards: a worker that dies over it shows it once more rather than never.
  if (due.length > 0) await keep(later);
}

async function alarmsOfOurs(): Promise<string[]> {
  const all = (await browser.alarms?.getAll()) ?? [];
  return all.map(({ name }) => name).filter((name) => name.startsWith(NAME));
}

async function kept(): Promise<Reminder[]> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  const list = v.safeParse(remindersSchema, raw);
  return list.success
    ? list.output.flatMap((one) => {
        const read = v.safeParse(reminderSchema, one);
        return read.success ? [read.output] : [];
      })
    : [];
}

const keep = (reminders: Reminder[]): Promise<void> =>
  reminders.length > 0 ? browser.storage.local.set({ [KEY]: reminders }) : browser.storage.local.remove(KEY);

async function show(reminder: Reminder): Promise<void> {
  const { lang } = await displaySettings();
  const { text } = textsFor(lang);
  await browser.notifications
    // By its name it is one, however often it is shown.
    ?.create(nameOf(reminder), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: text(`common:reminder.${reminder.kind}.title`),
      message: text(`common:reminder.${reminder.kind}.text`),
    })
    // The permission was taken back: nothing can be shown any more.
    .catch(() => undefined);
}

/** One after the other: an alarm may ring while a new reminder is being kept. */
const inTurn = (work: () => Promise<void>): Promise<void> => navigator.locks.request('pec-passo.reminders', work);
