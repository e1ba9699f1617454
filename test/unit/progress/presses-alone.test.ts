import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import type { ProgressEvent } from '../../../src/progress/events.ts';
import { reduce } from '../../../src/progress/reduce.ts';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/state.ts';
import { choicesOf } from '../../../src/progress/ways.ts';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { textsFor } from '../../../src/worker/i18n/texts.ts';
import { composeStep } from '../../../src/worker/view/card.ts';
import { followedBy, from, looked, started } from '../support/progress.ts';

/** A guide gone through by presses in the card alone, while a page stays open that is not changed by anything. */
function pressedThrough(
  guide: (typeof GUIDES)[number],
  choices: Record<string, string>,
  page: ProgressEvent,
): Progress {
  let at = 0;
  const after = (before: Progress, ...events: ProgressEvent[]) =>
    events.reduce((progress, event) => reduce(progress, event, (at += 1000)), before);
  let progress = after(EMPTY_PROGRESS, started(guide.id), page);
  for (let presses = 0; presses < 100; presses++) {
    const active = progress.active?.guide ?? guide.id;
    const view = composeStep(progress, { lang: 'en', textSize: 100 });
    if (view?.mode === 'finished' && active === guide.id) return progress;
    if (!view) break;
    const option = choices[view.step] ?? (view.kind === 'choice' ? view.options[0]?.id : undefined);
    const event: ProgressEvent = option
      ? { type: 'chosen', guide: active, step: view.step, option }
      : { type: 'confirmed', guide: active, step: view.step };
    progress = after(progress, event, page);
  }
  throw new Error(`no end of ${guide.id}`);
}

/** Pages that stay as they are, with what they go on showing. */
const STILL: [string, ProgressEvent][] = [
  ['an empty sign-in form', looked('login')],
  ['2-step verification that is on', looked('account-two-step', 'accountTwoStep.on')],
  ['a page that is not known', looked('unknown')],
];

describe.each(GUIDES)('$id, ended by presses in the card alone', (guide) => {
  // A page that does show what the guide is for is no case of this.
  const cases = STILL.filter(
    ([, page]) => followedBy(from(started(guide.id)), page).runs[guide.id]?.reached === undefined,
  );
  expect(cases.length).toBeGreaterThan(1);

  it.each(cases)('in front of %s, claims no success', (_, page) => {
    for (const choices of choicesOf(guide)) {
      const progress = pressedThrough(guide, choices, page);
      for (const lang of LANGUAGES) {
        const { title, body } = composeStep(progress, { lang, textSize: 100 }) ?? {};
        const texts = textsFor(lang);
        expect(title).toBe(texts.text('common:card.unseenTitle'));
        expect(title).not.toBe(texts.text(`${guide.id}:done.title`));
        expect(body?.[0]).toBe(texts.text('common:card.unseen'));
      }
    }
  });
});
