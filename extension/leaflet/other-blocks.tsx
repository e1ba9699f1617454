import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import type { LeafletAnswer } from '../../src/messages/leaflet.ts';
import { browser } from '../browser.ts';
import type { Look } from './guide-blocks.tsx';
import type { Block } from './sheets.tsx';
import { Lines } from './step-block.tsx';

type Sheet = LeafletAnswer['sheet'];

const head = (title: string, made: string, brand: string): Block => ({
  key: 'head',
  of: (
    <header>
      <p class="brand">{brand}</p>
      <h1>{title}</h1>
      <p class="kind">{made}</p>
    </header>
  ),
});

/** The short answers with the numbers that are read out. */
export const answerBlocks = (
  { title, intro, answers }: Extract<Sheet, { kind: 'answers' }>,
  { lang, made, texts }: Look,
): Block[] => [
  head(title, made, texts.brand),
  { key: 'intro', of: <Lines texts={[intro]} lang={lang} /> },
  ...answers.map((answer) => ({
    key: answer.id,
    of: (
      <article class="step" lang={answer.lang}>
        <h2>
          {answer.number}. {answer.title}
        </h2>
        <Lines texts={answer.text} lang={answer.lang} />
        <p class="kind">{answer.note}</p>
      </article>
    ),
  })),
  { key: 'imprint', of: <p class="kind">{texts.imprint}</p> },
];

/** Sizes of letters on the sheet for helpers, in points: the largest with which it has room on its two sides. */
export const DESK_SIZES = [10.5, 10.25, 10, 9.75, 9.5, 9.25, 9, 8.75, 8.5, 8.25, 8, 7.75, 7.5];

/** Everything that somebody who helps by phone has beside the keyboard: on the two sides of one sheet. */
export const deskBlocks = (
  { title, ask, keys, list, answers }: Extract<Sheet, { kind: 'desk' }>,
  { lang, made, texts }: Look,
  level: number,
): Block[] => [
  {
    key: 'front',
    of: (
      <div class="desk" style={{ fontSize: `${DESK_SIZES[level]}pt` }}>
        {head(title, made, texts.brand).of}
        <div class="front">
          <div>
            <h2>{texts.ask}</h2>
            <ol>
              {ask.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </div>
          <Keys names={keys} title={texts.keys} none={texts.keyNone} />
        </div>
        <h2>{list.texts.signs}</h2>
        <Lines texts={[list.texts.signsIntro]} lang={lang} />
        <Rows
          part="sign-list"
          heads={[list.texts.sign, list.texts.word, list.texts.state, list.texts.say]}
          rows={list.signs.map(({ sign, word, name, say }) => [sign, word, name, say])}
        />
      </div>
    ),
  },
  {
    key: 'back',
    of: (
      <div class="desk" style={{ fontSize: `${DESK_SIZES[level]}pt` }}>
        <h2>{list.texts.pages}</h2>
        <p>
          {list.texts.pagesIntro} {list.pages.map(({ number, name }) => `${number}: ${name}`).join('; ')}.
        </p>
        <div class="columns">
          {list.guides.map(({ number, title: guide, steps }) => (
            <Numbers key={number} part="code-rows" title={`${number}. ${guide}`} rows={steps} />
          ))}
          <Numbers part="answer-rows" title={answers.title} rows={answers.rows} />
        </div>
      </div>
    ),
  },
];

interface NumbersProps {
  part: string;
  title: string;
  rows: { code: string; title: string }[];
}

/** Numbers that are read out, and what they stand for. */
const Numbers = ({ part, title, rows }: NumbersProps) => (
  <div data-part={part}>
    <h3>{title}</h3>
    <ul>
      {rows.map((row) => (
        <li key={row.code}>
          <strong>{row.code}</strong> {row.title}
        </li>
      ))}
    </ul>
  </div>
);

interface KeysProps {
  names: Record<string, string>;
  title: string;
  none: string;
}

/** The keys as they are in this browser. */
function Keys({ names, title, none }: KeysProps) {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  return (
    <div class="contact keys">
      <h2>{title}</h2>
      <dl>
        {commands.flatMap(({ name = '', shortcut }) =>
          names[`key.${name}`]
            ? [
                <div key={name}>
                  <dt>{names[`key.${name}`]}</dt>
                  <dd>{shortcut || none}</dd>
                </div>,
              ]
            : [],
        )}
      </dl>
    </div>
  );
}

interface RowsProps {
  part: string;
  heads: string[];
  rows: string[][];
}

function Rows({ part, heads, rows }: RowsProps) {
  return (
    <table data-part={part}>
      <thead>
        <tr>
          {heads.map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
