import type { OwnPageProps } from './props.ts';

/**
 * The mask and presenter mode, each switched on and off by one button that says which it is.
 * @param hasHints whether what each does stands below it; else it stands elsewhere, under `<what>-hint`
 */
export function PresenterToggles({
  view: { presenting },
  send,
  hasHints = true,
}: Omit<OwnPageProps, 'ask'> & { hasHints?: boolean }) {
  const { texts } = presenting;
  return (['mask', 'presenter'] as const).map((what) => (
    <div key={what}>
      <button
        type="button"
        class={presenting[what] ? 'main' : ''}
        data-part={what}
        aria-pressed={presenting[what]}
        aria-describedby={`${what}-hint`}
        onClick={() => send({ type: what, on: !presenting[what] })}
      >
        {presenting[what] && '✓ '}
        {texts[what]}
      </button>
      {hasHints && (
        <p id={`${what}-hint`} class="hint">
          {texts[`${what}Hint`]}
        </p>
      )}
    </div>
  ));
}
