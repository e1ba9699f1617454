import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { holeIn, present } from '../page-side.ts';

document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
type Tour = InstanceType<typeof Shepherd.Tour>;
let tour: Tour | null = null;
const shown = () => tour?.getCurrentStep() ?? null;

present({
  start(steps) {
    const made = new Shepherd.Tour({
      useModalOverlay: true,
      defaultStepOptions: { cancelIcon: { enabled: true }, scrollTo: true },
    });
    tour = made;
    for (const { target, title, text } of steps) {
      const next = { text: 'Next', classes: 'next', action: () => made.next() };
      made.addStep({ title, text, attachTo: { element: target, on: 'bottom' }, buttons: [next] });
    }
    return made.start();
  },
  stop: () => tour?.cancel(),
  next: () => tour?.next(),
  active: () => tour?.isActive() ?? false,
  index: () => tour?.steps.findIndex(({ id }) => id === shown()?.id) ?? -1,
  ring: () => holeIn(document.querySelector('.shepherd-modal-is-visible path')),
  card: () => shown()?.el ?? null,
  button: (which) => shown()?.el?.querySelector(which === 'next' ? '.next' : '.shepherd-cancel-icon') ?? null,
});
