import { shapesOfTarget } from '../../src/data/drawings/targets.ts';
import type { LeafletStep, LeafletTexts, Variant } from '../../src/messages/leaflet.ts';
import { Drawing, Marked } from '../panel/from-overlay.ts';

interface StepProps {
  step: LeafletStep;
  lang: string;
  texts: LeafletTexts;
}

/** A step with its number, to be ticked off. */
export function StepBlock({ step, lang, texts }: StepProps) {
  const { code, gap, title, kind, condition, variants, also, options, drawing, confirm, trouble, help } = step;
  return (
    <article class="step" data-part="step" data-step={step.id}>
      {gap && <p class="gap">{gap}</p>}
      <div class="name">
        <h3>
          <span class="tick" aria-hidden="true" />
          <span class="code">{code}</span> <Marked text={title} lang={lang} />
        </h3>
        <p class="kind">{kind}</p>
      </div>
      {condition && <p class="kind">{condition}</p>}
      {drawing && <Drawing drawing={drawing} />}
      {variants.map((variant) => (
        <Said key={variant.heading} variant={variant} lang={lang} texts={texts} />
      ))}
      {also && <Said variant={also} lang={lang} texts={texts} />}
      {options.length > 0 && (
        <ul>
          {options.map(({ label, goOn }) => (
            <li key={label}>
              <strong>{label}</strong> → {goOn}
            </li>
          ))}
        </ul>
      )}
      <Note texts={confirm} lang={lang} />
      <Note title={texts.trouble} texts={trouble} lang={lang} />
      <Note title={texts.more} texts={help} lang={lang} />
      {step.hasReminder && <p class="blank">{texts.reminderDay}</p>}
    </article>
  );
}

function Said({ variant, lang, texts }: Omit<StepProps, 'step'> & { variant: Variant }) {
  const { heading, text, where, wording, drawings } = variant;
  return (
    <div class={heading ? 'variant' : 'plain'}>
      {heading && <h4>{heading}</h4>}
      {drawings.map(({ target, alt }) => (
        <Drawing key={target} drawing={{ alt, shapes: shapesOfTarget(target) }} />
      ))}
      <Lines texts={text} lang={lang} />
      <Note title={texts.where} texts={where} lang={lang} />
      <Lines texts={wording} lang={lang} />
    </div>
  );
}

interface NoteProps {
  title?: string;
  texts: string[];
  lang: string;
}

/** Paragraphs that stand apart, under a title. */
function Note({ title = '', texts, lang }: NoteProps) {
  return (
    <>
      {texts.map((text, index) => (
        <p key={text} class="note">
          {index === 0 && title && <strong>{title} </strong>}
          <Marked text={text} lang={lang} />
        </p>
      ))}
    </>
  );
}

/** Paragraphs with the labels in them marked. */
export const Lines = ({ texts, lang }: { texts: string[]; lang: string }) => (
  <>
    {texts.map((text) => (
      <p key={text}>
        <Marked text={text} lang={lang} />
      </p>
    ))}
  </>
);
