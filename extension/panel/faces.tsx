import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PanelTexts } from '../../src/shared/text-files.ts';

/** Whom the panel serves: the owner of a mailbox, or somebody who helps one. */
const FACES = ['forMe', 'helping'] as const;
export type Face = (typeof FACES)[number];

interface FacesProps {
  texts: PanelTexts;
  face: Face;
  onFace(face: Face): void;
  children: Record<Face, ComponentChildren>;
}

/** The two faces as tabs. What was begun in one is there after a look at the other. */
export function Faces({ texts, face, onFace, children }: FacesProps) {
  const tabs = useRef<HTMLDivElement>(null);
  // Nothing is asked for by a face that nobody has looked at.
  const seen = useRef(new Set<Face>()).current.add(face);
  /** In a list of tabs the arrows go from one to the next, and Tab leaves it. */
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: 1, Home: -FACES.indexOf(face), End: FACES.length - 1 - FACES.indexOf(face) };
    const step = by[event.key as keyof typeof by];
    if (step === undefined) return;
    event.preventDefault();
    const index = (FACES.indexOf(face) + step) % FACES.length;
    onFace(FACES[index] ?? face);
    tabs.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <>
      <div ref={tabs} class="faces" role="tablist" aria-label={texts.faces} onKeyDown={onKey}>
        {FACES.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === face}
            aria-controls={`face-${one}`}
            tabIndex={one === face ? 0 : -1}
            data-part="face"
            data-face={one}
            onClick={() => onFace(one)}
          >
            {texts[one]}
          </button>
        ))}
      </div>
      {FACES.map((one) => (
        <div key={one} role="tabpanel" id={`face-${one}`} aria-labelledby={`tab-${one}`} hidden={one !== face}>
          {seen.has(one) && children[one]}
        </div>
      ))}
    </>
  );
}

/** The face that is shown; a helper who shares the screen finds the panel at his own when it is opened. */
export const useFace = (isPresenting: boolean) => useState<Face>(isPresenting ? 'helping' : 'forMe');
