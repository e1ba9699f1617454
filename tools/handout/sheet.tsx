/** @jsxImportSource ../../src/in-page/overlay/jsx */
import { readFileSync } from 'node:fs';
import { Drawing } from '../../src/in-page/overlay/drawing.tsx';
import { Marked } from '../../src/in-page/overlay/labelled-text.tsx';
import { qrDrawing } from '../../src/worker/links/qr.ts';
import type { KnownLabel } from './known.ts';
import type { Leaflet, LeafletStep, Section, Variant } from './leaflet.ts';
import { Lines, Note } from './paragraphs.tsx';
import type { Pictures } from './pictures.ts';
import { toHtml } from './render.ts';
import { Shown } from './shown-picture.tsx';

interface SheetProps {
  leaflet: Leaflet;
  pictures: Pictures;
}

/** Drawings look on paper as they do in the card, in the colours of the sheet. */
const css = ['tools/handout/sheet.css', 'src/in-page/overlay/ring-colour.css', 'src/in-page/overlay/drawing.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The link for those who have only the paper. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrDrawing(text);
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} />
    </svg>
  );
}

/** A leaflet as an HTML document that holds everything it needs. */
export const sheetHtml = (props: SheetProps): string => `<!doctype html>\n${toHtml(Sheet(props))}`;

function Sheet({ leaflet, pictures }: SheetProps) {
  const { lang, words } = leaflet;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{leaflet.title}</title>
        <style>{css}</style>
      </head>
      <body>
        <header>
          <p class="brand">
            PEC Passo <span class="number">{leaflet.number}</span>
          </p>
          <h1>{leaflet.title}</h1>
          {leaflet.onlyFor && <p class="only">{leaflet.onlyFor}</p>}
          <p class="made">{leaflet.made}</p>
        </header>
        <div class="front">
          <section>
            <h2>{words.purpose}</h2>
            <Lines texts={[leaflet.purpose, leaflet.time]} lang={lang} />
            <h2>{words.need}</h2>
            <ul>
              {leaflet.need.map((need) => (
                <li>
                  <Marked text={need} lang={lang} />
                </li>
              ))}
            </ul>
            <Lines texts={[leaflet.signInFirst]} lang={lang} />
          </section>
          <Contact leaflet={leaflet} />
        </div>
        {leaflet.warning && (
          <div class="warning">
            <Lines texts={[leaflet.warning]} lang={lang} />
          </div>
        )}
        <section class="how">
          <div>
            <h2>{words.how}</h2>
            <Lines texts={leaflet.how} lang={lang} />
            <p>
              {words.link} <span class="link">{leaflet.link}</span>
            </p>
          </div>
          <QrCode text={leaflet.link} label={leaflet.link} />
        </section>
        {leaflet.sections.map((section) => (
          <Part section={section} leaflet={leaflet} pictures={pictures} />
        ))}
        <section class="step">
          <h2>{leaflet.done.title}</h2>
          <Lines texts={leaflet.done.text} lang={lang} />
        </section>
        <Sources leaflet={leaflet} />
        <p class="imprint">{words.imprint}</p>
      </body>
    </html>
  );
}

function Contact({ leaflet: { contact, words } }: { leaflet: Leaflet }) {
  return (
    <section class="contact">
      <h2>{words.contact}</h2>
      <dl>
        {contact.map(({ label, text }) => (
          <div class={text ? '' : 'blank'}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Part({ section, leaflet, pictures }: SheetProps & { section: Section }) {
  const [first, ...rest] = section.steps;
  return (
    <section class={section.otherwise ? 'part branch' : 'part'}>
      {/* The heading never stands alone at the end of a page. */}
      <div class="together">
        <h2>{section.heading}</h2>
        {section.otherwise && <p class="otherwise">{section.otherwise}</p>}
        {first && <Step step={first} leaflet={leaflet} pictures={pictures} />}
      </div>
      {rest.map((step) => (
        <Step step={step} leaflet={leaflet} pictures={pictures} />
      ))}
    </section>
  );
}

function Step({ step, leaflet, pictures }: SheetProps & { step: LeafletStep }) {
  const { lang, words } = leaflet;
  return (
    <article class="step">
      <div class="name">
        <h3>
          <span class="tick" aria-hidden="true" />
          <span class="code">{step.code}</span> <Marked text={step.title} lang={lang} />
        </h3>
        <p class="kind">{step.kind}</p>
      </div>
      {step.condition && <p class="kind">{step.condition}</p>}
      {step.drawing && <Drawing drawing={step.drawing} />}
      {step.variants.map((variant) => (
        <Said variant={variant} code={step.code} leaflet={leaflet} pictures={pictures} />
      ))}
      {step.also && <Said variant={step.also} code={step.code} leaflet={leaflet} pictures={pictures} />}
      {step.options.length > 0 && (
        <ul class="options">
          {step.options.map(({ label, goOn }) => (
            <li>
              <strong>{label}</strong> → {goOn}
            </li>
          ))}
        </ul>
      )}
      <Note title="" texts={step.confirm} lang={lang} />
      <Note title={words.trouble} texts={step.trouble} lang={lang} />
      <Note title={words.more} texts={step.help} lang={lang} />
      {step.hasReminder && <p class="blank">{words.reminderDay}</p>}
    </article>
  );
}

function Said({ variant, code, leaflet, pictures }: SheetProps & { variant: Variant; code: string }) {
  const { lang, words } = leaflet;
  const wording = variant.wording.join(' ');
  const shown = variant.pictures.flatMap(({ key, alt }) => {
    const picture = pictures.get(key);
    return picture ? [{ picture, alt }] : [];
  });
  return (
    <div class={variant.heading ? 'variant' : ''}>
      {variant.heading && <h4>{variant.heading}</h4>}
      {shown.map(({ picture, alt }) => (
        <Shown picture={picture} alt={plain(alt)} code={code} words={words} />
      ))}
      <Lines texts={variant.text} lang={lang} />
      <Note title={words.where} texts={variant.where} lang={lang} small={wording} />
      {variant.where.length === 0 && wording && (
        <p class="wording">
          <Marked text={wording} lang={lang} />
        </p>
      )}
    </div>
  );
}

/** One row for each month and source: of interest to a helpdesk, so it takes little paper. */
function Sources({ leaflet: { known, words } }: { leaflet: Leaflet }) {
  const origins = new Map<string, KnownLabel[]>();
  for (const label of known) {
    const origin = JSON.stringify([label.seen, label.source]);
    origins.set(origin, [...(origins.get(origin) ?? []), label]);
  }
  return (
    <section class="sources">
      <h2>{words.sources}</h2>
      <p>{words.sourcesText}</p>
      <table>
        <thead>
          <tr>
            {[words.seen, words.source, words.label].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...origins.values()].map((labels) => (
            <tr>
              <td>{labels[0]?.seen}</td>
              <td>{labels[0]?.source}</td>
              <td>
                {labels.map(({ code, label }, index) => (
                  <span>
                    {index > 0 && '; '}
                    <strong>{code}</strong> <span lang="it">{label}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Without the marks round labels, for places that hold no elements. */
const plain = (text: string): string => text.replaceAll(/\[\[|\]\]/g, '');
