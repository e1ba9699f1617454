/** @jsxImportSource ./jsx */
import type { Shape } from '../../data/drawings/shapes.ts';

/** What a step that happens elsewhere looks like there. */
export interface DrawingModel {
  /** The drawing in words. */
  alt: string;
  /** What is to be read below it. */
  caption?: string | undefined;
  shapes: Shape[];
}

/** Draws in the card's own colours, so that it is right in light, dark and forced colours. */
export function Drawing({ drawing: { alt, shapes, caption } }: { drawing: DrawingModel }) {
  return (
    <>
      <svg class="drawing" viewBox="0 0 280 120" role="img" aria-label={alt}>
        <title>{alt}</title>
        {shapes.map(({ is: Tag, look, at, say, lang }) => (
          <Tag key={JSON.stringify(at)} class={look} {...at} lang={lang || undefined}>
            {say}
          </Tag>
        ))}
      </svg>
      {caption && <p class="caption">{caption}</p>}
    </>
  );
}
