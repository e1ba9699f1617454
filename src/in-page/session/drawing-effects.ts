import { occluderOf } from '../guidance/occlusion.ts';
import { createSurface, type Surface, type SurfaceOptions } from '../overlay/surface.ts';
import type { SessionPorts } from './ports.ts';
import type { EffectHandlers, SessionEvent } from './state.ts';

interface Drawing {
  effects: EffectHandlers<'reveal' | 'draw' | 'unring' | 'focus' | 'blink' | 'clear'>;
  /** `null` while nothing was ever drawn. */
  surface(): Surface | null;
}

/** Carries out what draws. The surface is made when it is needed first; it ends with `ports.end` or before. */
export function createDrawing(
  { document, mode, end, isAlive }: SessionPorts,
  send: (event: SessionEvent) => void,
  heard: Pick<SurfaceOptions, 'onReturn' | 'onSight'>,
): Drawing {
  let surface: Surface | null = null;
  let own: AbortController | null = null;

  function ensureSurface(): Surface {
    if (surface) return surface;
    const ending = new AbortController();
    end.signal.addEventListener('abort', () => ending.abort(), { once: true });
    surface = createSurface({
      ...heard,
      document,
      mode,
      signal: ending.signal,
      isCurrent: isAlive,
      onAction: (action) => send({ type: 'pressed', action }),
      onMoved: (place) => send({ type: 'moved', place }),
      onBlocked: () => send({ type: 'blocked' }),
    });
    own = ending;
    return surface;
  }

  return {
    effects: {
      reveal({ element, where, isAgain }) {
        const it = ensureSurface();
        if (isAgain && it.isLeft(element)) return;
        it.reveal(element, where);
        // A header may lie over the edge of the window.
        if (where === 'near' && occluderOf(element)) it.reveal(element, 'middle');
      },
      draw({ shown, ring }) {
        const it = ensureSurface();
        it.draw(shown);
        it.point(ring);
        it.settle();
      },
      unring: () => surface?.point(null),
      focus: () => surface?.focus(),
      blink: () => surface?.blink(),
      clear: () => own?.abort(),
    },
    surface: () => surface,
  };
}
