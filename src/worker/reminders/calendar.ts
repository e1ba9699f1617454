/** One all-day entry for a calendar. */
export interface CalendarEntry {
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
  text: string;
  /** Tells this entry from others; the same one replaces the former. */
  id: string;
  /** When the file is made, in milliseconds since 1970. */
  at: number;
}

/** Lines of the format are at most this many bytes long. */
const MAX_LINE_BYTES = 75;

/**
 * A calendar file (iCalendar, RFC 5545) with one all-day entry and an alarm in the morning. Made in the browser; nothing
 * is sent anywhere.
 */
export function calendarFile({ day, title, text, id, at }: CalendarEntry): string {
  const compact = day.replaceAll('-', '');
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//PEC Passo//IT',
    'BEGIN:VEVENT',
    `UID:${id}@pec-passo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r?\n/g, '\\n');

/** Longer lines go on in the next one behind a space; a character is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let length = 0;
  for (const char of line) {
    const bytes = encoder.encode(char).length;
    if (length + bytes > MAX_LINE_BYTES) {
      out += '\r\n ';
      length = 1;
    }
    out += char;
    length += bytes;
  }
  return out;
}
