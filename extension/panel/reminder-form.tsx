import { useState } from 'preact/hooks';
import type { Permissions } from 'webextension-polyfill';
import type { PanelRequest } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';
import { dateLocale } from '../../src/shared/languages.ts';
import { calendarFile } from '../../src/worker/reminders/calendar.ts';
import { browser } from '../browser.ts';

/**
 * What a reminder of the browser needs and this browser gives only when asked: Firefox gives alarms at installation, and
 * refuses a question for what is not optional.
 */
const wanted = (): NonNullable<Permissions.Permissions['permissions']> => {
  const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  // The type of the polyfill does not know that Chrome gives alarms optionally.
  return ['alarms', 'notifications'].filter((name) => optional.includes(name)) as ReturnType<typeof wanted>;
};

interface ReminderFormProps {
  reminder: NonNullable<CardView['reminder']>;
  lang: string;
  send(request: PanelRequest): void;
}

/** A reminder for the user's own calendar, or one of the browser. The day is a proposal. */
export function ReminderForm({ reminder, lang, send }: ReminderFormProps) {
  const { kind, title, text, texts, why } = reminder;
  const [day, setDay] = useState(reminder.day);
  const [said, setSaid] = useState('');
  const file = calendarFile({ day, title, text, id: `${kind}-${day}`, at: Date.now() });
  const remind = async () => {
    // Asked for only now, when somebody wants it. A browser that cannot ask has not granted it.
    const granted = await browser.permissions.request({ permissions: wanted() }).catch(() => false);
    if (granted) send({ type: 'set-reminder', kind, day });
    const date = new Intl.DateTimeFormat(dateLocale(lang), { dateStyle: 'long' }).format(new Date(`${day}T00:00`));
    setSaid((granted ? texts.set : texts.refused).replace('{{day}}', date));
  };
  return (
    <fieldset class="reminder" data-part="reminder">
      <legend>{texts.title}</legend>
      <p>{why}</p>
      <label>
        {texts.day}
        <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value || reminder.day)} />
      </label>
      <div class="buttons">
        <a
          class="button"
          data-part="calendar"
          download={`pec-passo-${day}.ics`}
          href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
        >
          {texts.file}
        </a>
        <button type="button" data-part="remind" onClick={remind}>
          {texts.browser}
        </button>
      </div>
      <p role="status">{said}</p>
    </fieldset>
  );
}
