import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { holeIn, present } from '../page-side.ts';

document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
let tour: ReturnType<typeof driver> | null = null;

present({
  start(steps) {
    tour = driver({
      steps: steps.map(({ target, title, text }) => ({ element: target, popover: { title, description: text } })),
    });
    tour.drive();
  },
  stop: () => tour?.destroy(),
  next: () => tour?.moveNext(),
  active: () => tour?.isActive() ?? false,
  index: () => tour?.getActiveIndex() ?? -1,
  ring: () => holeIn(document.querySelector('.driver-overlay path')),
  card: () => document.querySelector('.driver-popover'),
  button: (which) =>
    document.querySelector(which === 'next' ? '.driver-popover-next-btn' : '.driver-popover-close-btn'),
});
