import type { OwnPageProps } from './props.ts';

/** The mask and presenter mode, each switched on and off by one button that says which it is. */
export function PresenterToggles({ view: { presenting }, send }: Omit<OwnPageProps, 'ask'>) {
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
      <p id={`${what}-hint`} class="hint">
        {texts[`${what}Hint`]}
      </p>
    </div>
  ));
}
