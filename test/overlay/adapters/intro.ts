import introJs from 'intro.js';
import css from 'intro.js/introjs.css?inline';
import { present } from '../page-side.ts';

document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
let tour: ReturnType<typeof introJs.tour> | null = null;

present({
  start(steps) {
    tour = introJs.tour();
    tour.setOptions({ steps: steps.map(({ target, title, text }) => ({ element: target, title, intro: text })) });
    return tour.start();
  },
  stop: () => tour?.exit(true),
  next: () => tour?.nextStep(),
  active: () => tour?.isActive() === true && document.querySelector('.introjs-tooltip') !== null,
  index: () => tour?.getCurrentStep() ?? -1,
  ring: () => document.querySelector('.introjs-helperLayer')?.getBoundingClientRect() ?? null,
  card: () => document.querySelector('.introjs-tooltip'),
  button: (which) => document.querySelector(which === 'next' ? '.introjs-nextbutton' : '.introjs-skipbutton'),
});
