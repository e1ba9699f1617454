import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { MAX_MAILBOXES, mailboxNameSchema } from '../../src/progress/mailbox-name.ts';
import { Confirmed } from './confirmed.tsx';
import type { OwnPageProps } from './props.ts';

/** The mailboxes whose steps are kept apart: by number, or by a name of the user's own that is no address. */
export function MailboxList({ view, send }: Omit<OwnPageProps, 'ask'>) {
  const { texts, mailboxes } = view;
  const [inFront, ...others] = mailboxes;
  const [name, setName] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  if (!inFront) return null;
  const { number } = inFront;
  const save = () => {
    const parsed = v.safeParse(mailboxNameSchema, (name ?? inFront.name).trim());
    setRefused(!parsed.success);
    if (!parsed.success) return;
    send({ type: 'mailbox-name', mailbox: number, name: parsed.output });
    setName(null);
  };
  return (
    <fieldset>
      <legend>{texts['data.mailboxes']}</legend>
      <p class="hint">{texts['data.mailboxesHint']}</p>
      <div class="row">
        {mailboxes
          .toSorted((a, b) => a.number - b.number)
          .map((one) => (
            <label key={one.number}>
              <input
                type="radio"
                name="mailbox"
                value={one.number}
                checked={one.number === number}
                onChange={() => send({ type: 'mailbox-switch', mailbox: one.number })}
              />
              {one.label}
            </label>
          ))}
        {mailboxes.length < MAX_MAILBOXES && (
          <button type="button" data-part="mailbox-add" onClick={() => send({ type: 'mailbox-add', after: number })}>
            {texts['data.addMailbox']}
          </button>
        )}
      </div>
      <div class="row">
        <label class="wide">
          {texts['data.name']}
          <input
            type="text"
            data-part="mailbox-name"
            maxLength={30}
            autocomplete="off"
            value={name ?? inFront.name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="button" data-part="mailbox-save" onClick={save}>
          {texts['data.saveName']}
        </button>
      </div>
      <p role="alert" data-part="mailbox-refused">
        {isRefused ? texts['data.nameRefused'] : ''}
      </p>
      {others.map((one) => (
        <Confirmed
          key={one.number}
          part="mailbox-remove"
          label={texts['data.removeMailbox'].replace('{{mailbox}}', one.label)}
          question={texts['data.removeSure'].replace('{{mailbox}}', one.label)}
          texts={texts}
          onYes={() => send({ type: 'mailbox-remove', mailbox: one.number })}
        />
      ))}
    </fieldset>
  );
}
