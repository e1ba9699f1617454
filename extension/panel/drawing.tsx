import type { DrawingModel } from '../../src/overlay/drawing.tsx';

/** Draws in the card's own colours, so that it is right in light, dark and forced colours. */
export function Drawing({ drawing: { alt, shapes } }: { drawing: DrawingModel }) {
  return (
    <svg class="drawing" viewBox="0 0 280 120" role="img" aria-label={alt}>
      <title>{alt}</title>
      {shapes.map(({ is: Tag, look, at, say, lang }) => (
        <Tag key={JSON.stringify(at)} class={look} {...at} lang={lang || undefined}>
          {say}
        </Tag>
      ))}
    </svg>
  );
}
