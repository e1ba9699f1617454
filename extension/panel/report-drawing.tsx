import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnBox, ReportView } from '../../src/messages/report-view.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { Marked } from './from-overlay.ts';
import { LabelForm } from './label-form.tsx';
import { Picture } from './report-picture.tsx';

interface ReportDrawingProps extends Pick<OwnPageProps, 'view' | 'ask'> {
  report: ReportView;
  /** Whether a box can become an entry: of a report that was received. */
  isReceived: boolean;
}

/** A page report to look at: what is known of page and browser, the drawing, what was looked for and why it was not found. */
export function ReportDrawing({ report, isReceived, view, ask }: ReportDrawingProps) {
  const { texts, lang, facts, sought, candidates, picture, list } = report;
  const [chosen, setChosen] = useState<DrawnBox | null>(null);
  const choose = isReceived && view.organisation.showsHelpers ? setChosen : undefined;
  return (
    <div data-part="report-drawing" lang={lang}>
      <p data-part="report-sought">
        {sought ? (
          <>
            {texts.sought} <Marked text={sought.name} lang={lang} />
            <br />
            {sought.result}
          </>
        ) : (
          texts.noStep
        )}
      </p>
      {picture ? <Sheet report={report} onPress={choose} /> : <Lines lines={list} texts={texts} />}
      {chosen && <Entry box={chosen} report={report} view={view} ask={ask} />}
      {candidates.length > 0 && (
        <>
          <h3>{texts.candidates}</h3>
          <ol data-part="report-candidates">
            {candidates.map(({ number, name, why }) => (
              <li key={number} value={number}>
                <Marked text={name} lang={lang} />
                <br />
                {why.join(' ')}
                <Choose texts={texts} box={picture?.boxes.find((box) => box.number === number)} onPress={choose} />
              </li>
            ))}
          </ol>
        </>
      )}
      <dl class="facts">
        {facts.map(({ term, said }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type Press = ((box: DrawnBox) => void) | undefined;

/** The drawing, which can be made larger and saved. */
function Sheet({ report, onPress }: { report: ReportView; onPress: Press }) {
  const { texts, picture } = report;
  const drawing = useRef<SVGSVGElement>(null);
  const [isLarge, setLarge] = useState(false);
  const [file, setFile] = useState('');
  useEffect(() => setFile(drawing.current ? new XMLSerializer().serializeToString(drawing.current) : ''), [picture]);
  if (!picture) return null;
  return (
    <>
      {onPress && <p>{texts.press}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be scrolled with the keyboard */}
      <section class="sheet" data-large={isLarge} aria-label={texts.picture} tabIndex={0}>
        <Picture picture={picture} name={texts.picture} drawing={drawing} onPress={onPress} />
      </section>
      <p class="hint">{texts.legend}</p>
      <div class="buttons">
        <button type="button" data-part="report-larger" onClick={() => setLarge(!isLarge)}>
          {isLarge ? texts.smaller : texts.larger}
        </button>
        <a
          class="button"
          data-part="report-save-picture"
          download="pec-passo-page.svg"
          href={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`}
        >
          {texts.save}
        </a>
      </div>
    </>
  );
}

/** Of a report that does not say where things were. */
function Lines({ lines, texts }: { lines: ReportView['list']; texts: ReportView['texts'] }) {
  return (
    <>
      <p class="notice" data-part="report-old">
        {texts.old}
      </p>
      <h3>{texts.list}</h3>
      <ul data-part="report-list" lang="it">
        {lines.map(({ depth, says }, at) => (
          <li key={at} style={{ marginInlineStart: `${Math.min(depth, 6) * 0.7}em` }}>
            {says}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way to an entry for who does not press in a drawing. */
function Choose({ texts, box, onPress }: { texts: ReportView['texts']; box: DrawnBox | undefined; onPress: Press }) {
  if (!onPress || !box) return null;
  return (
    <div class="buttons">
      <button type="button" class="quiet" data-part="report-choose" onClick={() => onPress(box)}>
        {texts.choose}
      </button>
    </div>
  );
}

/** A wording for what was looked for, from the box that was pressed. */
function Entry({ box, report, view, ask }: { box: DrawnBox; report: ReportView } & Pick<OwnPageProps, 'view' | 'ask'>) {
  const { texts, sought } = report;
  const form = useRef<HTMLDivElement>(null);
  // Whoever has pressed a box goes on in the form.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-part=label-wording]')?.focus();
  }, [box]);
  return (
    <div ref={form} data-part="report-entry">
      <h3>{texts.mend}</h3>
      <p class="hint">{box.says}</p>
      {box.wording === '' && <p class="notice">{texts.readOut}</p>}
      <LabelForm
        key={box.at.join()}
        view={view}
        ask={ask}
        start={{ target: sought?.target ?? '', wording: box.wording }}
      />
    </div>
  );
}
