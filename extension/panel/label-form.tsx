import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { type LabelAnswer, labelAnswerSchema, organisationAnswerSchema } from '../../src/messages/answers.ts';
import { MAX_WORDING_LENGTH } from '../../src/messages/organisation.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { ChoiceField, TextField } from './helpdesk-field.tsx';

/** What is said under the form: the answer of the check, or what became of its use in this browser. */
type Said = LabelAnswer | { outcome: 'used' | 'failed' };

interface LabelFormProps extends Pick<OwnPageProps, 'view' | 'ask'> {
  /** What is filled in at the start. */
  start?: { target: string; wording: string };
}

/** Makes a file with a new wording of a control: checked first, then saved and passed on, or used here at once. */
export function LabelForm({ view, ask, start }: LabelFormProps) {
  const { targets, texts, contact } = view.organisation;
  const [target, setTarget] = useState(start?.target || (targets[0]?.target ?? ''));
  const [wording, setWording] = useState(start?.wording ?? '');
  const [language, setLanguage] = useState<'it' | 'en'>('it');
  const [who, setWho] = useState(contact.find(({ line }) => line === 'name')?.text ?? '');
  const [said, setSaid] = useState<Said | null>(null);
  const changed = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      setSaid(null);
      set(value);
    };
  };
  const make = async () => {
    const parsed = v.safeParse(labelAnswerSchema, await ask({ type: 'make-label', target, wording, language, who }));
    setSaid(parsed.success ? parsed.output : { outcome: 'failed' });
  };
  const use = async (file: string) => {
    const parsed = v.safeParse(organisationAnswerSchema, await ask({ type: 'organisation-file', text: file }));
    setSaid({ outcome: parsed.success && parsed.output.outcome === 'done' ? 'used' : 'failed' });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <fieldset>
        <ChoiceField
          part="label-target"
          label={texts.mendTarget}
          chosen={target}
          options={targets.map((one) => ({ id: one.target, label: `${one.label} (${one.page})` }))}
          onChoice={changed(setTarget)}
        />
        <TextField
          part="label-wording"
          label={texts.mendWording}
          text={wording}
          longest={MAX_WORDING_LENGTH}
          onText={changed(setWording)}
        />
        <ChoiceField
          part="label-language"
          label={texts.mendLanguage}
          chosen={language}
          options={[
            { id: 'it', label: texts.mendItalian },
            { id: 'en', label: texts.mendEnglish },
          ]}
          onChoice={changed((id: string) => setLanguage(id === 'en' ? 'en' : 'it'))}
        />
        <TextField
          part="label-who"
          label={texts.mendWho}
          text={who}
          longest={MAX_WORDING_LENGTH}
          onText={changed(setWho)}
        />
        <button type="submit" data-part="label-make">
          {texts.mendMake}
        </button>
      </fieldset>
      <p role="status" data-part="label-said" data-outcome={said?.outcome}>
        {said && sentence(said, texts)}
      </p>
      {said?.outcome === 'done' && (
        <div class="buttons">
          <a
            class="button"
            data-part="label-save"
            download="pec-passo-organisation.json"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(said.file)}`}
          >
            {texts.mendSave}
          </a>
          <button type="button" data-part="label-use" onClick={() => use(said.file)}>
            {texts.mendUse}
          </button>
        </div>
      )}
    </form>
  );
}

function sentence(said: Said, texts: OwnPageProps['view']['organisation']['texts']): string {
  if (said.outcome === 'refused') return said.why;
  return { done: texts.mendDone, used: texts.mendUsed, failed: texts.mendFailed }[said.outcome];
}
