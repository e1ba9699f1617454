import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type LeafletAnswer, leafletAnswerSchema } from '../../src/messages/leaflet.ts';
import type { PanelRequest } from '../../src/messages/requests.ts';
import { ChoiceField, TextField } from '../panel/helpdesk-field.tsx';
import type { OwnPageProps } from '../shared/props.ts';
import { guideBlocks, type Look } from './guide-blocks.tsx';
import { answerBlocks, DESK_SIZES, deskBlocks } from './other-blocks.tsx';
import { Sheets } from './sheets.tsx';
import { LEFT_OUT, LEVELS } from './thinned.ts';
import { readWanted, type Wanted, writeWanted } from './wanted.ts';

type LeafletRequest = Extract<PanelRequest, { type: 'leaflet' }>;

/** A line of the contact is no longer, in characters. */
const LONGEST_LINE = 120;

/** Chooses what to print, and shows the sheets as they will be. */
export function LeafletPage({ ask }: Pick<OwnPageProps, 'ask'>) {
  const [wanted, setWanted] = useState(readWanted(location.hash));
  const [answer, setAnswer] = useState<LeafletAnswer | null>(null);
  /** What was typed here in place of the organisation's contact; kept nowhere. */
  const [typed, setTyped] = useState<Record<number, string>>({});
  /** How many sheets there are of what. */
  const [counted, setCounted] = useState({ key: '', count: 0 });
  useEffect(() => {
    const hear = () => setWanted(readWanted(location.hash));
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, []);
  useEffect(() => {
    let isLate = false;
    const { what, answers, lang } = wanted;
    void ask({ type: 'leaflet', what: what || 'sign-in', answers, lang } as LeafletRequest).then((heard) => {
      const parsed = v.safeParse(leafletAnswerSchema, heard);
      if (isLate || !parsed.success) return;
      document.documentElement.lang = parsed.output.lang;
      document.title = parsed.output.sheet.title;
      setAnswer(parsed.output);
    });
    return () => {
      isLate = true;
    };
  }, [JSON.stringify([wanted.what, wanted.lang, wanted.answers]), ask]);
  if (!answer) return null;
  const change = (more: Partial<Wanted>) => {
    const next = { ...wanted, what: answer.what, ...more };
    history.replaceState(null, '', writeWanted(next));
    setWanted(next);
  };
  const look: Look = {
    lang: answer.lang,
    texts: answer.texts,
    made: answer.made,
    contact: answer.contact.map(({ label, text }, at) => ({ label, text: typed[at] ?? text })),
    hasQr: wanted.hasQr,
  };
  const { sheet, texts } = answer;
  const key = JSON.stringify([sheet, look]);
  const sheets = counted.key === key ? counted.count : 0;
  return (
    <main data-part="leaflet" data-sheets={sheets}>
      <Form answer={answer} wanted={wanted} change={change} look={look} sheets={sheets} onLine={setTyped} />
      <Sheets
        key={key}
        blocksAt={(level) => blocksOf(sheet, look, level)}
        levels={sheet.kind === 'desk' ? DESK_SIZES.length - 1 : LEVELS}
        tightFrom={LEFT_OUT.tight}
        maxSheets={sheet.kind === 'answers' ? Number.POSITIVE_INFINITY : sheet.maxSheets}
        brand={texts.brand}
        title={sheet.title}
        made={answer.made}
        page={texts.page}
        onCount={(count) => setCounted({ key, count })}
      />
    </main>
  );
}

function blocksOf(sheet: LeafletAnswer['sheet'], look: Look, level: number) {
  if (sheet.kind === 'guide') return guideBlocks(sheet, look, level);
  return sheet.kind === 'answers' ? answerBlocks(sheet, look) : deskBlocks(sheet, look, level);
}

interface FormProps {
  answer: LeafletAnswer;
  wanted: Wanted;
  change(more: Partial<Wanted>): void;
  look: Look;
  sheets: number;
  onLine(lines: (before: Record<number, string>) => Record<number, string>): void;
}

/** What is not printed: the choices, and the button that opens the browser's own print window. */
function Form({ answer, wanted, change, look, sheets, onLine }: FormProps) {
  const { texts, offers, languages, choices, sheet } = answer;
  return (
    <section class="form" data-part="form">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <div class="fields">
        <ChoiceField
          part="what"
          label={texts.what}
          chosen={answer.what}
          options={offers}
          onChoice={(what) => change({ what, answers: {} })}
        />
        {choices.map(({ id, label, chosen, options }) => (
          <ChoiceField
            key={id}
            part={`answer-${id}`}
            label={label}
            chosen={chosen}
            options={options}
            onChoice={(option) => change({ answers: option ? { ...wanted.answers, [id]: option } : {} })}
          />
        ))}
        <ChoiceField
          part="lang"
          label={texts.lang}
          chosen={answer.lang}
          options={languages.map(({ id, name }) => ({ id, label: name, lang: id }))}
          onChoice={(lang) => change({ lang })}
        />
      </div>
      {sheet.kind === 'guide' && (
        <>
          <label class="tickable">
            <input
              type="checkbox"
              data-part="qr"
              checked={wanted.hasQr}
              onChange={(event) => change({ hasQr: event.currentTarget.checked })}
            />
            {texts.qr}
          </label>
          <details data-part="contact">
            <summary>
              <span class="name">{texts.contact}</span>
            </summary>
            {look.contact.map(({ label, text }, at) => (
              <TextField
                key={label}
                part={`contact-${at}`}
                label={label}
                text={text}
                longest={LONGEST_LINE}
                onText={(line) => onLine((before) => ({ ...before, [at]: line }))}
              />
            ))}
          </details>
        </>
      )}
      <div class="buttons">
        <button type="button" class="main" data-part="print" disabled={sheets === 0} onClick={() => print()}>
          {texts.print}
        </button>
        <p class="hint" role="status">
          {sheets > 0 && texts.sheets.replace('{{count}}', String(sheets))}
        </p>
      </div>
    </section>
  );
}
