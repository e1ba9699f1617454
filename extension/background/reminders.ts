import * as v from 'valibot';
import { dueAt, MAX_REMINDERS, type Reminder, reminderSchema } from '../../src/messages/reminder.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { browser } from '../browser.ts';
import { displaySettings } from './store.ts';

/** Alarms and notifications are optional permissions: asked for only when somebody wants a reminder. */
const NAME = 'reminder:';

/** Sets an alarm for a reminder. What it says is put together when it is due, in the language of that day. */
export async function remember({ kind, day }: Reminder): Promise<void> {
  const own = `${NAME}${kind}:${day}`;
  const kept = (await browser.alarms?.getAll()) ?? [];
  // Asked for twice it is one reminder, and pushes out no other.
  const others = kept.filter(({ name }) => name.startsWith(NAME) && name !== own);
  for (const { name } of others.slice(0, -MAX_REMINDERS + 1)) await browser.alarms.clear(name);
  browser.alarms?.create(own, { when: dueAt({ kind, day }) });
}

/** Takes back every reminder, also those that are shown. */
export async function forgetReminders(): Promise<void> {
  for (const { name } of (await browser.alarms?.getAll()) ?? []) await browser.alarms.clear(name);
  const shown = (await browser.notifications?.getAll()) ?? {};
  for (const id of Object.keys(shown)) await browser.notifications.clear(id);
}

/** Hears the alarms. Called at the start of the worker, and again when the permission is given. */
export function hearReminders(): void {
  if (!browser.alarms?.onAlarm.hasListener(notify)) browser.alarms?.onAlarm.addListener(notify);
}

function notify({ name }: { name: string }): void {
  const [, kind, day] = name.split(':');
  const reminder = v.safeParse(reminderSchema, { kind, day });
  if (name.startsWith(NAME) && reminder.success) void show(reminder.output);
}

async function show({ kind }: Reminder): Promise<void> {
  const { lang } = await displaySettings();
  const { text } = textsFor(lang);
  await browser.notifications
    ?.create({
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: text(`common:reminder.${kind}.title`),
      message: text(`common:reminder.${kind}.text`),
    })
    .catch(() => undefined);
}
