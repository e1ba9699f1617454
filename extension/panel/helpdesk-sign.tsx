import type { AtSigns } from '../../src/messages/helpdesk.ts';
import type { PanelTexts } from '../../src/shared/text-files.ts';

/** What the signs behind a step number say: what is so, what to say on the phone, and what usually helps. */
export function SignsInWords({ at, texts }: { at: AtSigns; texts: PanelTexts }) {
  const { signs, unknown } = at;
  return (
    <div data-part="signs">
      {signs.map(({ sign, name, say, helps }) => (
        <div key={sign} data-part="sign-said" class="notes">
          <p>
            <strong>{sign}</strong> {name}
          </p>
          <dl>
            <dt>{texts['helpdesk.sign.say']}</dt>
            <dd>{say}</dd>
            <dt>{texts['helpdesk.sign.helps']}</dt>
            <dd>{helps}</dd>
          </dl>
        </div>
      ))}
      {unknown.length > 0 && (
        <p data-part="sign-unknown" role="alert">
          <strong>{unknown.join(' ')}</strong> {texts['helpdesk.sign.unknown']}
        </p>
      )}
    </div>
  );
}
