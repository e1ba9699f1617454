import { safeTimeout } from '../../shared/safe-timeout.ts';
import { pressMark } from '../../shared/timings.ts';
import { createHost } from '../overlay/host.ts';
import { move } from '../overlay/ring.ts';
import { addStyle } from '../overlay/style.ts';
import css from './pointer.css?inline';

/** Draws round the pointer, and where it presses, so that people on the other end of a shared screen can follow it. */
export function showPointer(document: Document, signal: AbortSignal, isCurrent: () => boolean): void {
  const view = document.defaultView as Window;
  const host = createHost({
    document,
    mode: 'closed',
    signal,
    kind: 'pointer',
    isCurrent,
    onReturn: () => wire(),
    onBlocked: () => host.element.remove(),
  });
  addStyle(host.root, css);
  const make = (part: string) => {
    const element = document.createElement('div');
    element.dataset.part = part;
    host.root.append(element);
    return element;
  };
  const halo = make('pointer');
  halo.hidden = true;

  const follow = ({ clientX, clientY }: PointerEvent) => {
    halo.hidden = false;
    move(halo, clientX, clientY);
  };
  const press = (event: PointerEvent) => {
    host.settle();
    follow(event);
    const mark = make('press');
    mark.append(document.createElement('div'));
    move(mark, event.clientX, event.clientY);
    safeTimeout(pressMark, signal, () => mark.remove());
  };
  const leave = ({ relatedTarget }: PointerEvent) => {
    if (relatedTarget === null) halo.hidden = true;
  };
  const wire = () => {
    const options = { capture: true, passive: true, signal };
    view.addEventListener('pointermove', follow, options);
    view.addEventListener('pointerdown', press, options);
    view.addEventListener('pointerout', leave, options);
  };
  wire();
}
