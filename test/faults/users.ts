import fc from 'fast-check';
import { press, sayDone, waitForCard } from '../support/card.ts';
import { sayDoneIn } from '../support/panel.ts';
import { withLink } from '../support/stage.ts';
import { clickRing } from '../support/stories.ts';
import { type Model, QUESTION, WALKED } from './model.ts';
import { inbox, type World } from './world.ts';

/** One thing that happens, to the model and to the real browser. */
export type Happening = fc.AsyncCommand<Model, World>;

interface Telling {
  name: string;
  can?: (model: Model) => boolean;
  /** Does it in the browser; the model is still as before. */
  real: (world: World, model: Model) => Promise<unknown>;
  /** Does it in the model. */
  ideal?: (model: Model) => void;
}

/** Afterwards every surface has to agree with the model. */
export const happening = ({ name, can = () => true, real, ideal = () => undefined }: Telling): Happening => ({
  check: (model) => can(model),
  run: async (model, world) => {
    await real(world, model);
    ideal(model);
    await world.agrees(model);
  },
  toString: () => name,
});

/** The user does something, and at the same moment the worker may be killed. */
const meanwhile = (world: World, isKilled: boolean, act: Promise<unknown>): Promise<unknown> =>
  Promise.all([act, isKilled ? world.kill() : undefined]);
const told = (isKilled: boolean): string => (isKilled ? ' while the worker dies' : '');

const killed = fc.boolean();
const tabs = fc.nat(2);
const guides = fc.constantFrom(...WALKED);

const MOVES: Record<'next' | 'skip' | 'back', (model: Model) => void> = {
  next: (model) => model.leave('done'),
  skip: (model) => model.leave('skipped'),
  back: (model) => model.back(),
};

const canMove = (part: keyof typeof MOVES, model: Model): boolean => {
  if (part === 'back') return model.isShown && model.now !== QUESTION && !isFirst(model);
  if (part === 'skip' && model.isLast) return false;
  return model.now !== null && model.now !== QUESTION;
};
const isFirst = ({ now, box }: Model): boolean => now === 'settings' && box.active === 'check-status';

/** A button of the card, in a tab if it is offered there, else in the panel. */
const moved = fc
  .record({ part: fc.constantFrom(...(Object.keys(MOVES) as (keyof typeof MOVES)[])), tab: tabs, killed })
  .map(({ part, tab, killed }) =>
    happening({
      name: `${part} in tab ${tab}${told(killed)}`,
      can: (model) => canMove(part, model),
      real: async (world, model) => {
        const page = world.tab(tab);
        await page.bringToFront();
        const { buttons } = await world.steadyCard(page);
        const isWord = part === 'next' && buttons.some((button) => button.part === 'already-done');
        const isThere = isWord || buttons.some((button) => button.part === part);
        const onCard = () => (isWord ? sayDone(page) : press(page, part));
        await meanwhile(world, killed, isThere ? onCard() : pressInPanel(world, model, part));
      },
      ideal: MOVES[part],
    }),
  );

function pressInPanel(world: World, { box }: Model, part: string): Promise<void> {
  const guide = box.active ?? '';
  const press = (one: string) => world.pressInPanel(guide, one);
  return part === 'next' ? sayDoneIn(world.panel, guide, press) : press(part);
}

const movedInPanel = fc
  .record({ part: fc.constantFrom(...(Object.keys(MOVES) as (keyof typeof MOVES)[])), killed })
  .map(({ part, killed }) =>
    happening({
      name: `${part} in the panel${told(killed)}`,
      can: (model) => canMove(part, model),
      real: (world, model) => meanwhile(world, killed, pressInPanel(world, model, part)),
      ideal: MOVES[part],
    }),
  );

const chosen = fc
  .record({ option: fc.constantFrom('migration', 'other'), tab: tabs, killed })
  .map(({ option, tab, killed }) =>
    happening({
      name: `choose ${option} in tab ${tab}${told(killed)}`,
      can: (model) => model.now === QUESTION,
      real: async (world) => {
        const page = world.tab(tab);
        await page.bringToFront();
        await world.steadyCard(page);
        await meanwhile(world, killed, press(page, 'option', option));
      },
      ideal: (model) => model.leave('done'),
    }),
  );

/** The real control of the page is pressed, and the page goes on. */
const pressed = fc.record({ tab: tabs, killed }).map(({ tab, killed }) =>
  happening({
    name: `press the real control in tab ${tab}${told(killed)}`,
    can: (model) => model.now === 'settings',
    real: async (world, { box }) => {
      const page = world.tab(tab);
      await page.bringToFront();
      await waitForCard(page, 'the ring', (card) => card.guide === box.active && card.state === 'located');
      await meanwhile(world, killed, clickRing(page));
      await waitForCard(page, 'the next step', (card) => card.guide === box.active && card.step !== 'settings');
      await page.goto(inbox);
    },
    ideal: (model) => model.leave('done'),
  }),
);

const closed = fc.record({ tab: tabs, isPanel: fc.boolean(), killed }).map(({ tab, isPanel, killed }) =>
  happening({
    name: `close in ${isPanel ? 'the panel' : `tab ${tab}`}${told(killed)}`,
    can: (model) => model.isShown,
    real: async (world, model) => {
      const page = world.tab(tab);
      await page.bringToFront();
      if (!isPanel) await world.steadyCard(page);
      await meanwhile(world, killed, isPanel ? pressInPanel(world, model, 'close') : press(page, 'close'));
    },
    ideal: (model) => model.close(),
  }),
);

/** To begin anew is asked about first. */
async function pressToBegin(world: World, guide: string, part: 'start' | 'restart' | 'continue'): Promise<void> {
  if (part === 'restart') {
    await world.pressInPanel(guide, part);
    await world.panel.waitForSelector(`[data-guide=${guide}] [data-part=keep]`);
  }
  await world.pressInPanel(guide, part);
}

/** A guide is begun, gone on with or started over, from the panel. */
const opened = fc.record({ guide: guides, isFresh: fc.boolean(), killed }).map(({ guide, isFresh, killed }) =>
  happening({
    name: `${isFresh ? 'start' : 'continue'} ${guide} in the panel${told(killed)}`,
    can: (model) => model.box.active !== guide,
    real: (world, model) => {
      const part = !model.isBegun(guide) ? 'start' : isFresh ? 'restart' : 'continue';
      return meanwhile(world, killed, pressToBegin(world, guide, part));
    },
    ideal: (model) => (isFresh || !model.isBegun(guide) ? model.start(guide) : model.resume(guide)),
  }),
);

/** A start link in a tab, and one of the answers to what it offers. */
const linked = fc
  .record({
    guide: guides,
    answer: fc.constantFrom('go on', 'start over', 'close') as fc.Arbitrary<string>,
    tab: tabs,
    killed,
  })
  .map(({ guide, answer, tab, killed }) =>
    happening({
      name: `link to ${guide} in tab ${tab}: ${answer}${told(killed)}`,
      real: async (world, model) => {
        const page = world.tab(tab);
        await page.bringToFront();
        await page.goto('about:blank');
        await page.goto(withLink(inbox, guide));
        await waitForCard(page, 'the offer', (card) => card.kind === 'start' && card.guide === guide);
        await world.steadyCard(page);
        const begun = answer === 'start over' ? 'restart' : 'continue';
        const part = answer === 'close' ? 'close' : model.hasSaid(guide) ? begun : 'start';
        if (part === 'restart') {
          // It asks first.
          await press(page, part);
          await world.steadyCard(page);
        }
        await meanwhile(world, killed, press(page, part));
      },
      ideal: (model) => {
        if (answer === 'close') return;
        if (answer === 'go on' && model.hasSaid(guide)) model.resume(guide);
        else model.start(guide);
      },
    }),
  );

/** Another mailbox and back again. */
const mailbox = killed.map((killed) =>
  happening({
    name: `the other mailbox${told(killed)}`,
    real: (world, { number, others }) => {
      const other = number === 1 ? 2 : 1;
      const request = others[other]
        ? { type: 'mailbox-switch', mailbox: other }
        : { type: 'mailbox-add', after: number };
      return meanwhile(world, killed, world.ask(request));
    },
    ideal: (model) => model.addMailbox(),
  }),
);

/** All that users do; what they do most stands there more than once. */
export const USERS: fc.Arbitrary<Happening>[] = [
  ...[moved, moved, moved, movedInPanel, movedInPanel, chosen, chosen, pressed, pressed],
  ...[closed, opened, opened, linked, linked, mailbox],
];
