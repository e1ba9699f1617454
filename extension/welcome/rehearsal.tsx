import { useEffect, useRef, useState } from 'preact/hooks';
import { createSurface, type Surface } from '../../src/in-page/overlay/surface.ts';
import { languageAfter } from '../../src/shared/languages.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { ExamplePage } from './example-page.tsx';
import { rehearsalCard } from './rehearsal-card.ts';

/** One step to try, with the card and the ring of the real guides, on a page that is only drawn. */
export function Rehearsal({ view, send }: Omit<OwnPageProps, 'ask'>) {
  const { texts } = view;
  const [stage, setStage] = useState<'none' | 'step' | 'done'>('none');
  const target = useRef<HTMLButtonElement>(null);
  const surface = useRef<Surface | null>(null);
  const isOpen = stage !== 'none';
  // What the card's buttons do now; the surface is made once.
  const act = useRef((_part: string) => {});
  act.current = (part) => {
    if (part === 'language') void send({ type: 'language', lang: languageAfter(view.lang) });
    if (part === 'close' || part === 'next') setStage('none');
  };

  useEffect(() => {
    if (!isOpen) return;
    const end = new AbortController();
    surface.current = createSurface({
      document,
      mode: 'closed',
      signal: end.signal,
      isCurrent: () => true,
      onAction: ({ part }) => act.current(part),
      onMoved: () => {},
      onReturn: () => {},
      onBlocked: () => setStage('none'),
    });
    if (target.current) surface.current.reveal(target.current, 'middle');
    return () => end.abort();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    surface.current?.draw(rehearsalCard(view, stage === 'done'));
    surface.current?.point(stage === 'step' ? target.current : null);
    surface.current?.focus();
  }, [isOpen, stage, view]);

  return (
    <>
      <p>{texts['welcome.try.text']}</p>
      <ExamplePage texts={texts} target={target} onTarget={() => stage === 'step' && setStage('done')} />
      <div class="buttons">
        <button type="button" class="main" data-part="rehearse" onClick={() => setStage('step')}>
          {texts['welcome.try.start']}
        </button>
      </div>
    </>
  );
}
