import type { PanelTexts } from '../../src/shared/text-files.ts';

const SEES = ['pages', 'controls', 'keeps'] as const;
const SEES_NOT = ['typed', 'sends', 'phone', 'changes', 'aruba'] as const;

/** What PEC Passo can see and what it cannot, in plain words. */
export function PrivacySummary({ texts }: { texts: PanelTexts }) {
  const list = (title: 'sees' | 'seesNot', ids: typeof SEES | typeof SEES_NOT, sign: string) => (
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
