import type { Page } from 'puppeteer';
import type { Practice } from '../practice/server.ts';
import { type Launched, until } from './browser.ts';
import { type CardSeen, press, readCard } from './card.ts';
import { authoriseOnPhone, clickRing } from './stories.ts';

export interface WalkOptions {
  launched: Launched;
  practice: Practice;
  guide: string;
  lang: 'it' | 'de' | 'en';
  /** Answers to the choice steps. */
  choices?: Record<string, string>;
  /** A target that is not found ends the walk. */
  strict?: boolean;
  /** Where the link is opened. */
  from?: string;
  /** Called once for every new step and state, when the card is at rest. */
  onCard?: (card: CardSeen, page: Page) => Promise<void>;
}

/** So long a person waits for something to happen before saying "next", in milliseconds. */
const PATIENCE = 8_000;

/** The longest way through any guide, sign-in and notices included. */
const MOST_CARDS = 80;

/**
 * Walks through a guide as a person would: reads the card, presses what the ring goes round, types where it is a field,
 * takes the phone in hand, goes on in a tab that opens, and presses the card's own buttons only where there is nothing
 * else to do.
 *
 * @returns every card met, in order
 */
export async function walk(options: WalkOptions): Promise<CardSeen[]> {
  const { launched, guide, lang, from = 'https://webmail.pec.it/', onCard } = options;
  const tabs = [await launched.browser.newPage()];
  const follow = (tab: Page) =>
    tab.on('popup', (popup) => {
      if (!popup) return;
      tabs.push(popup);
      follow(popup);
    });
  const front = () => tabs.at(-1) as Page;
  follow(front());
  const met: CardSeen[] = [];
  await front().goto(`${from}#pec-passo=${guide}&lang=${lang}`);
  for (let count = 0; count < MOST_CARDS; count++) {
    const last = met.at(-1);
    const card = await nextCard(front, last);
    if (!card && last) {
      // Nothing came of it: the step asks for the user's own word.
      await press(front(), 'next');
      continue;
    }
    if (!card) throw new Error('no start card');
    met.push(card);
    await onCard?.(card, front());
    if (card.state === 'done') return met;
    if (options.strict && card.state === 'not-found') throw new Error(`not found: ${signature(card)}`);
    await doWhatItSays(card, front(), options);
  }
  throw new Error(
    `no end after ${MOST_CARDS} cards: ${met.map(({ guide, step, state }) => `${guide}/${step} ${state}`).join(' > ')}`,
  );
}

const signature = (card: CardSeen): string => `${card.guide}/${card.step} ${card.state} ${card.kind} ${card.text}`;

/** Waits for a card that differs from the last one and has come to rest; after a click a tab may still be opening. */
async function nextCard(front: () => Page, last: CardSeen | undefined): Promise<CardSeen | null> {
  const found = until(
    `a card after ${last ? signature(last) : 'the start'}`,
    async () => {
      const page = front();
      const card = await readCard(page);
      if (!card || card.state === 'searching' || (last && signature(last) === signature(card))) return null;
      await new Promise((done) => setTimeout(done, 150));
      const later = await readCard(page);
      return front() === page && later && signature(later) === signature(card) && same(later, card) && later;
    },
    last ? PATIENCE : 15_000,
  );
  return last ? found.catch(() => null) : found;
}

const same = (a: CardSeen, b: CardSeen): boolean =>
  JSON.stringify([a.rect, a.ring]) === JSON.stringify([b.rect, b.ring]);

async function doWhatItSays(card: CardSeen, page: Page, { practice, choices = {} }: WalkOptions): Promise<void> {
  const has = (part: string) => card.buttons.some((button) => button.part === part);
  if (has('start')) return press(page, 'start');
  if (card.kind === 'choice') {
    const option = choices[card.step] ?? card.buttons.find((button) => button.option)?.option ?? null;
    return press(page, 'option', option);
  }
  if (card.kind === 'phone' && practice.state.pendingAuthorisation) return authoriseOnPhone(page);
  if (card.ring && card.kind === 'page') return useControl(card, page);
  if (card.ring && (card.state === 'elsewhere' || card.state === 'covered')) return clickRing(page);
  return press(page, 'next');
}

/** Turns the wheel over the form as long as there is something left to read. */
async function readToTheEnd(page: Page, { x, y, width, height }: NonNullable<CardSeen['ring']>): Promise<void> {
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let turn = 0; turn < 40; turn++) await page.mouse.wheel({ deltaY: 400 });
}

/** Presses the ringed control; a field is filled in. */
async function useControl(card: CardSeen, page: Page): Promise<void> {
  const { ring } = card;
  if (!ring) return;
  const type = await page.evaluate(
    (x, y) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
        hit = hit.shadowRoot.elementFromPoint(x, y);
      return hit instanceof HTMLInputElement ? hit.type : '';
    },
    ring.x + ring.width / 2,
    ring.y + ring.height / 2,
  );
  if (card.step === 'documents-read') return readToTheEnd(page, ring);
  await clickRing(page);
  if (type === 'file') return;
  if (!['text', 'email', 'password', 'date', 'tel'].includes(type)) return;
  await page.keyboard.type(type === 'password' ? 'una-password-qualunque' : 'maria.esempio@pec.example.it');
  await page.keyboard.press('Tab');
}
