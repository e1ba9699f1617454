const SEES = ['pages', 'controls', 'keeps'];
const SEES_NOT = ['typed', 'sends', 'phone', 'changes', 'aruba'];

/** What PEC Passo can see and what it cannot, in plain words. */
export function PrivacySummary({ texts }: { texts: Record<string, string> }) {
  const list = (title: string, ids: string[], sign: string) => (
    <div>
      <h3>{texts[`welcome.sight.${title}`]}</h3>
      <ul class={title}>
        {ids.map((id) => (
          <li key={id}>
            <span aria-hidden="true">{sign}</span>
            <span>{texts[`welcome.sight.${id}`]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <div class="sight">
      {list('sees', SEES, '✓')}
      {list('seesNot', SEES_NOT, '–')}
    </div>
  );
}
