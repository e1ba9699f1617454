import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { GuideId } from '../../src/data/guides/guide.ts';
import { type StartLinkAnswer, startLinkSchema } from '../../src/messages/helpdesk.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { Copyable } from './helpdesk-copy.tsx';
import { ChoiceField } from './helpdesk-field.tsx';
import { QrCode } from './helpdesk-qr.tsx';
import { LeafletLink } from './leaflet-link.tsx';

/** A start link for somebody else: as it is, in a mail in that person's language, and as a QR code. */
export function LinkForm({ view, ask }: Omit<OwnPageProps, 'send'>) {
  const { texts, guides, languages } = view;
  const [guide, setGuide] = useState<GuideId>(view.active ?? guides[0]?.id ?? 'sign-in');
  const [step, setStep] = useState('');
  const [lang, setLang] = useState(view.lang);
  const [link, setLink] = useState<StartLinkAnswer | null>(null);
  useEffect(() => {
    let isLate = false;
    void ask({ type: 'start-link', guide, step: step || null, lang }).then((answer) => {
      const parsed = v.safeParse(startLinkSchema, answer);
      if (!isLate) setLink(parsed.success ? parsed.output : null);
    });
    return () => {
      isLate = true;
    };
  }, [guide, step, lang, ask]);
  const steps = guides.find(({ id }) => id === guide)?.allSteps ?? [];
  return (
    <details data-part="link" class="inner">
      <summary>
        <span class="name">{texts['helpdesk.link.title']}</span>
      </summary>
      <ChoiceField
        part="link-guide"
        label={texts['helpdesk.link.guide']}
        chosen={guide}
        options={guides.map(({ id, title }) => ({ id, label: title }))}
        onChoice={(id) => {
          const chosen = guides.find((one) => one.id === id);
          if (chosen) setGuide(chosen.id);
          setStep('');
        }}
      />
      <ChoiceField
        part="link-step"
        label={texts['helpdesk.link.step']}
        chosen={step}
        options={[
          { id: '', label: texts['helpdesk.link.whole'] },
          ...steps.map(({ id, code, title }) => ({ id, label: `${code} ${title}` })),
        ]}
        onChoice={setStep}
      />
      <ChoiceField
        part="link-lang"
        label={texts['helpdesk.link.lang']}
        chosen={lang}
        options={languages.map(({ id, name }) => ({ id, label: name, lang: id }))}
        onChoice={(id) => {
          const chosen = languages.find((one) => one.id === id);
          if (chosen) setLang(chosen.id);
        }}
      />
      {link && (
        <>
          <Copyable
            part="link-url"
            label={texts['helpdesk.link.url']}
            action={texts['helpdesk.link.copyUrl']}
            text={link.url}
            lang="it"
            rows={3}
            texts={texts}
          />
          <Copyable
            part="link-mail"
            label={texts['helpdesk.link.mail']}
            action={texts['helpdesk.link.copyMail']}
            text={link.mail}
            lang={link.lang}
            rows={10}
            texts={texts}
          />
          <QrCode text={link.url} label={texts['helpdesk.link.qr']} />
          <LeafletLink part="link-leaflet" what={guide} lang={lang} label={texts.printLeaflet} />
        </>
      )}
    </details>
  );
}
