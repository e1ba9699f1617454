import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Box } from './page-side.ts';
import { type Scene, wait } from './scene.ts';
import { type OverlayStage, raiseOverlayStage } from './stage.ts';

/** What only our card can do: be moved aside and read itself aloud. */
let stage: OverlayStage;
let scene: Scene;

beforeAll(async () => {
  stage = await raiseOverlayStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  scene = await stage.open('page.html');
});
afterEach(() => scene.close());

const part = (name: string): Promise<[number, number] | null> =>
  scene.run((wanted) => {
    const root = globalThis.subject.card()?.getRootNode() as ShadowRoot;
    const box = root.querySelector(`[data-part="${wanted}"]`)?.getBoundingClientRect();
    return box ? ([box.left + box.width / 2, box.top + box.height / 2] as [number, number]) : null;
  }, name);
const middleOf = async (name: string) => {
  const at = await part(name);
  if (!at) throw new Error(`no ${name}`);
  return at;
};

describe('the card is moved', () => {
  /** Drags the card by its head so that its corner comes to lie there. */
  async function drag(by: 'move' | 'code' | 'close', across: number, down: number): Promise<[Box, Box]> {
    const before = await scene.card();
    const [x, y] = await middleOf(by);
    await scene.page.mouse.move(x, y);
    await scene.page.mouse.down();
    await scene.page.mouse.move(x + across / 2, y + down / 2, { steps: 3 });
    await scene.page.mouse.move(x + across, y + down, { steps: 3 });
    await scene.page.mouse.up();
    return [before, await scene.card()];
  }

  beforeEach(async () => {
    await scene.start('#save');
    await scene.ringOn('#save');
  });

  test('by its grip, and stays there in the next step; the page sees nothing of it', async () => {
    await scene.run(() => {
      Reflect.set(globalThis, 'heard', []);
      for (const type of ['pointerdown', 'pointermove', 'pointerup', 'mousemove', 'click'])
        document.addEventListener(type, () => (Reflect.get(globalThis, 'heard') as string[]).push(type), true);
    });
    const [before, after] = await drag('move', 300, 320);
    expect(Math.round(after.left - before.left)).toBe(300);
    expect(Math.round(after.top - before.top)).toBe(320);
    expect(await scene.run(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    await scene.press();
    await scene.isAt(1);
    const later = await scene.card();
    expect(Math.abs(later.left - after.left)).toBeLessThan(2);
    // A line leads from there to the target.
    const line = await scene.run(() => {
      const root = globalThis.subject.card()?.getRootNode() as ShadowRoot;
      return root.querySelector('.thread')?.getBoundingClientRect().width ?? 0;
    });
    expect(line).toBeGreaterThan(40);
  });

  test('never out of the window', async () => {
    const [, after] = await drag('move', 3000, 3000);
    // Off its edges, and off its scroll bar.
    const [width, height] = await scene.run(() => [document.documentElement.clientWidth, innerHeight]);
    expect(width).toBeLessThan(1280);
    expect([after.right, after.bottom].map(Math.round)).toEqual([width - 12, height - 12]);
  });

  test('not by its buttons', async () => {
    const [before, after] = await drag('close', 200, 200).catch(() => [null, null]);
    expect(after).toEqual(before);
  });

  test('and gives way when it would hide its target', async () => {
    await drag('move', -30, 30);
    await scene.cardBeside('#save');
  });

  test('by arrow keys on the grip, and back by Home', async () => {
    const before = await scene.card();
    await scene.run(() => {
      const root = globalThis.subject.card()?.getRootNode() as ShadowRoot;
      root.querySelector<HTMLElement>('[data-part=move]')?.focus();
    });
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'] as const)
      await scene.page.keyboard.press(key);
    const after = await scene.card();
    expect(after.top - before.top).toBeGreaterThan(50);
    expect(after.left - before.left).toBeGreaterThan(100);
    await scene.page.keyboard.press('Home');
    expect(await scene.card()).toEqual(before);
    expect(await scene.index()).toBe(0);
  });
});

describe('the step is read aloud', () => {
  /** Gives the page's browser these voices, and notes what is said. */
  const withVoices = (voices: { lang: string; localService: boolean }[]) =>
    scene.run((given) => {
      const said: string[] = [];
      const synth = {
        getVoices: () => given,
        speak: ({ text, voice }: { text: string; voice: { lang: string; localService: boolean } }) =>
          said.push(`${voice.lang} ${voice.localService} ${text}`),
        cancel: () => said.push('silence'),
        addEventListener: () => undefined,
      };
      class Utterance {
        constructor(readonly text: string) {}
      }
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synth });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
      Reflect.set(globalThis, 'said', said);
    }, voices);
  const said = () => scene.run(() => Reflect.get(globalThis, 'said') as string[]);

  test.each([
    ['no voice at all', []],
    ['only voices of a server', [{ lang: 'it-IT', localService: false }]],
    ['only voices for other languages', [{ lang: 'de-DE', localService: true }]],
  ])('by nobody where there is %s', async (_what, voices) => {
    await withVoices(voices);
    await scene.start('#save');
    await scene.card();
    expect(await part('listen')).toBeNull();
  });

  test('by the voice of the device, until the next step', async () => {
    await withVoices([
      { lang: 'it-IT', localService: false },
      { lang: 'it-IT', localService: true },
    ]);
    await scene.start('#save', { text: 'Prema [[Salva]] adesso.' });
    await wait('a card at rest', 1500, () => scene.run(() => globalThis.subject.canPress('next')));
    await scene.page.mouse.click(...(await middleOf('listen')));
    expect(await said()).toEqual([
      'it-IT true Passo 1',
      'it-IT true Prema ',
      'it-IT true Salva',
      'it-IT true  adesso.',
    ]);
    await scene.press();
    await scene.isAt(1);
    expect((await said()).at(-1)).toBe('silence');
  });
});

test('a page on which looking fails keeps no ring from before, and the error is told', async () => {
  await scene.put();
  await scene.run(() => {
    const target = {
      roles: ['button'],
      get names() {
        if (document.body.hasAttribute('data-broken')) throw new TypeError('broken on purpose');
        return [{ text: 'Salva', lang: 'it', seen: '', source: 'bench' }];
      },
    };
    (globalThis.subject as unknown as { start(steps: object[]): void }).start([
      { target, title: 'Passo 1', text: 'Prema [[Salva]].' },
    ]);
  });
  await wait('a ring', 1500, async () => (await scene.ring()) !== null);
  await scene.run(() => document.body.setAttribute('data-broken', ''));
  await scene.noRing();
  await wait('the error', 1500, async () => scene.errors.some((said) => said.includes('broken on purpose')));
});

describe('a press counts', () => {
  test('on the button that the point of the card is nearest to', async () => {
    await scene.run(() => document.querySelector('#save')?.setAttribute('style', 'position:fixed;right:4px;top:20px'));
    await scene.start('#save');
    await scene.ringOn('#save');
    const [[x], point] = [
      await middleOf('close'),
      await scene.run(() => {
        const root = globalThis.subject.card()?.getRootNode() as ShadowRoot;
        return root.querySelector('.arrow')?.getBoundingClientRect().left ?? 0;
      }),
    ];
    expect(Math.abs(x - point)).toBeLessThan(24);
    // The browser's observer has its second look.
    await scene.frames(30);
    await scene.press('close');
    await wait('the end', 6000, () => scene.run(() => !globalThis.subject.active()));
  });

  test('after the page has changed its view, once the card itself has been seen again', async () => {
    await scene.start('#save');
    await scene.ringOn('#save');
    await scene.press('next');
    await scene.isAt(1, 6000);
    const wasFresh = await scene.run(async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = '::view-transition-group(*){animation-duration:900ms}';
      const change = document.startViewTransition(() => document.body.append('Altro'));
      await change.finished;
      return Boolean(document.querySelector('pec-passo')?.shadowRoot?.querySelector('[data-fresh]'));
    });
    expect(wasFresh).toBe(true);
    await wait('a card at rest', 6000, () =>
      scene.run(() => !document.querySelector('pec-passo')?.shadowRoot?.querySelector('[data-fresh]')),
    );
    await scene.press('next');
    await scene.isAt(2, 6000);
  });
});
