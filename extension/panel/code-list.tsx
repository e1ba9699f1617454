import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type CodeList, codeListSchema } from '../../src/messages/helpdesk.ts';
import type { Language } from '../../src/shared/languages.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { SignList } from './sign-list.tsx';

/** Every step with its code, as a page of its own to be printed. */
export function CodeListPage({ ask }: Pick<OwnPageProps, 'ask'>) {
  const [lang, setLang] = useState<Language | null>(null);
  const [list, setList] = useState<CodeList | null>(null);
  useEffect(() => {
    void ask({ type: 'code-list', lang }).then((answer) => {
      const parsed = v.safeParse(codeListSchema, answer);
      if (!parsed.success) return;
      document.documentElement.lang = parsed.output.lang;
      document.title = parsed.output.texts.title;
      setList(parsed.output);
    });
  }, [lang, ask]);
  if (!list) return null;
  const { texts, guides, languages } = list;
  return (
    <main class="codes" data-part="codes">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <div class="buttons no-print">
        {languages.map(({ id, name }) => (
          <button key={id} type="button" lang={id} aria-pressed={id === list.lang} onClick={() => setLang(id)}>
            {name}
          </button>
        ))}
        <button type="button" class="main" data-part="print" onClick={() => print()}>
          {texts.print}
        </button>
      </div>
      <SignList list={list} />
      {guides.map(({ number, title, steps }) => (
        <section key={number} data-part="code-rows">
          <h2>
            {number}. {title}
          </h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.code}</th>
                <th scope="col">{texts.step}</th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={step.code}>
                  <th scope="row">{step.code}</th>
                  <td>
                    {step.title} {step.only && <span class="hint">({step.only})</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </main>
  );
}
