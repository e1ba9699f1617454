import type { CodeList } from '../../src/messages/helpdesk.ts';

/** Every sign that can stand beside a step number, and the numbers of the pages, to be printed with the step numbers. */
export function SignList({ list: { texts, signs, pages } }: { list: CodeList }) {
  return (
    <section data-part="sign-list">
      <h2>{texts.signs}</h2>
      <p>{texts.signsIntro}</p>
      <Rows
        heads={[texts.sign, texts.word, texts.state, texts.say]}
        rows={signs.map(({ sign, word, name, say }) => [sign, word, name, say])}
      />
      <h3>{texts.pages}</h3>
      <p>{texts.pagesIntro}</p>
      <Rows heads={[texts.code, texts.page]} rows={pages.map(({ number, name }) => [String(number), name])} />
    </section>
  );
}

function Rows({ heads, rows }: { heads: string[]; rows: string[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
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
