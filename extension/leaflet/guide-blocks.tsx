import type { ContactLines, Leaflet, LeafletStep, LeafletTexts } from '../../src/messages/leaflet.ts';
import { Marked } from '../panel/from-overlay.ts';
import { QrCode } from '../panel/helpdesk-qr.tsx';
import type { Block } from './sheets.tsx';
import { Lines, StepBlock } from './step-block.tsx';
import { thinned } from './thinned.ts';

/** What a leaflet is drawn with. */
export interface Look {
  lang: string;
  texts: LeafletTexts;
  made: string;
  contact: ContactLines;
  hasQr: boolean;
}

/** A guide as the blocks of its sheets. */
export function guideBlocks(leaflet: Leaflet, look: Look, level: number): Block[] {
  const { lang, texts } = look;
  const drawn = new Set<string>();
  const sections = leaflet.sections.map((section) => ({
    ...section,
    steps: section.steps.map((step) => thinned(step, level, drawn)),
  }));
  const hasDrawings = sections.some(({ steps }) => steps.some(isDrawn));
  return [
    { key: 'head', of: <Head leaflet={leaflet} look={look} /> },
    { key: 'how', of: <How leaflet={leaflet} look={look} hasDrawings={hasDrawings} /> },
    ...sections.flatMap(({ heading, otherwise, steps }) =>
      steps.map((step, index) => ({
        key: step.code,
        isBranch: otherwise !== '',
        of: (
          <>
            {/* A heading never stands alone at the end of a sheet. */}
            {index === 0 && <h2>{heading}</h2>}
            {index === 0 && otherwise && <p>{otherwise}</p>}
            <StepBlock step={step} lang={lang} texts={texts} />
          </>
        ),
      })),
    ),
    ...waysOf(leaflet, look),
    {
      key: 'done',
      of: (
        <>
          <h2>{leaflet.done.title}</h2>
          <Lines texts={leaflet.done.text} lang={lang} />
        </>
      ),
    },
    { key: 'sources', of: <Sources leaflet={leaflet} texts={texts} /> },
  ];
}

const isDrawn = ({ drawing, variants, also }: LeafletStep): boolean =>
  [...variants, ...(also ? [also] : [])].some(({ drawings }) => drawings.length > 0) || drawing !== null;

interface Part {
  leaflet: Leaflet;
  look: Look;
}

function Head({ leaflet, look: { lang, texts, contact, hasQr } }: Part) {
  return (
    <>
      <header>
        <p class="brand">
          {texts.brand} <span class="code">{leaflet.number}</span>
        </p>
        <h1>{leaflet.title}</h1>
        {leaflet.onlyFor && <p class="only">{leaflet.onlyFor}</p>}
      </header>
      <div class="front">
        <div>
          <h2>{texts.purpose}</h2>
          <Lines texts={leaflet.purpose} lang={lang} />
          <h2>{texts.need}</h2>
          <ul>
            {leaflet.need.map((need) => (
              <li key={need}>
                <Marked text={need} lang={lang} />
              </li>
            ))}
          </ul>
        </div>
        <div class="contact">
          <h2>{texts.helper}</h2>
          <dl>
            {linesToShow(contact).map(({ label, text }) => (
              <div key={label} class={text ? '' : 'empty'}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {hasQr && <QrCode text={leaflet.link} label={leaflet.link} />}
        </div>
      </div>
      {leaflet.warning.length > 0 && (
        <div class="warning">
          <Lines texts={leaflet.warning} lang={lang} />
        </div>
      )}
    </>
  );
}

/** What is known, or two lines to be filled in by hand: whom to ask, and the number. */
const linesToShow = (contact: ContactLines): ContactLines => {
  const known = contact.filter(({ text }) => text);
  return known.length > 0 ? known : contact.slice(0, 2);
};

/** Where one begins, and what the sheet is good for. */
const How = ({ leaflet, look: { lang, texts }, hasDrawings }: Part & { hasDrawings: boolean }) => (
  <div class="how">
    <h2>{texts.begin}</h2>
    <Lines texts={leaflet.begin} lang={lang} />
    <Lines texts={hasDrawings ? [...leaflet.how, leaflet.drawings] : leaflet.how} lang={lang} />
    <p>
      {texts.link} <span class="link">{leaflet.link}</span>
    </p>
  </div>
);

/** The ways to choose from, and the steps on their sheets. */
const waysOf = ({ ways, rest }: Leaflet, { lang, texts }: Look): Block[] =>
  ways.length === 0
    ? []
    : [
        ...ways.map(({ title, need, steps }, index) => ({
          key: title,
          of: (
            <>
              {index === 0 && (
                <>
                  <h2>{texts.ways}</h2>
                  <p>{texts.waysIntro}</p>
                </>
              )}
              <h3>{title}</h3>
              <Lines texts={[...need, steps]} lang={lang} />
            </>
          ),
        })),
        {
          key: 'rest',
          of: (
            <>
              <h2>{texts.rest}</h2>
              <ul class="codes">
                {rest.map(({ code, title }) => (
                  <li key={code}>
                    <strong>{code}</strong> <Marked text={title} lang={lang} />
                  </li>
                ))}
              </ul>
            </>
          ),
        },
      ];

/** Of interest to a helpdesk, so it takes little paper. */
const Sources = ({ leaflet, texts }: { leaflet: Leaflet; texts: LeafletTexts }) => (
  <div class="sources">
    {leaflet.sources.length > 0 && (
      <>
        <h2>{texts.sources}</h2>
        <p>{texts.sourcesText}</p>
        <ul>
          {leaflet.sources.map(({ seen, source, codes }) => (
            <li key={`${seen} ${source}`}>
              {seen}, {source}: {codes}
            </li>
          ))}
        </ul>
      </>
    )}
    <p>
      {leaflet.aboutSource} {texts.imprint}
    </p>
  </div>
);
