import type { Browser } from 'puppeteer';
import type { Library } from './libraries.ts';
import { Scene } from './scene.ts';

/** Figures of one library, measured on fixture pages. */
export interface Measures {
  /** Milliseconds from start to fully visible text, median of fresh pages. */
  startMs: number;
  /** Animation frames asked for per second while nothing happens. */
  framesAtRest: number;
  /** Share of one processor used meanwhile, in per cent. */
  cpuAtRest: number;
  /** Pixels between ring and target, two frames after each movement; infinite where there is no ring. */
  drift: { scroll: number; shift: number; animation: number; zoom: number };
  /** How much lower the page's frame rate is with the library than without, at 5,000 mutations a second, in per cent. */
  slower: number;
  /** What stays after many steps shown and closed, when as many were shown before. */
  left: { steps: number; nodes: number; listeners: number; heapKB: number };
}

export interface Effort {
  /** Fresh pages for the start, and steps for the leak. */
  starts: number;
  steps: number;
  /** Seconds of rest and of mutations. */
  seconds: number;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures a library. Each figure gets a page of its own. */
export async function measure(browser: Browser, origin: string, library: Library, effort: Effort): Promise<Measures> {
  const on = async <T>(work: (scene: Scene) => Promise<T>): Promise<T> => {
    const scene = await Scene.open(browser, origin, 'page.html', library);
    try {
      return await work(scene);
    } finally {
      await scene.close();
    }
  };
  const starts: number[] = [];
  for (let round = 0; round < effort.starts; round++) starts.push(await on(startTime));
  return {
    startMs: median(starts),
    ...(await on((scene) => rest(scene, effort.seconds))),
    drift: {
      scroll: await on((scene) => drift(scene, 'scrollBy(0, 40)')),
      shift: await on((scene) => drift(scene, 'document.querySelector("header").style.padding = "50px"')),
      animation: await on((scene) =>
        drift(scene, 'save.animate({ translate: "200px 80px" }, { duration: 300, fill: "forwards" })', 30),
      ),
      zoom: await on((scene) => drift(scene, 'document.body.style.zoom = 1.25')),
    },
    slower: await on((scene) => slowdown(scene, effort.seconds)),
    left: await on((scene) => leftovers(scene, effort.steps)),
  };
}

async function startTime(scene: Scene): Promise<number> {
  await scene.put();
  await scene.run(() => globalThis.subject.frames(3));
  return scene.run(async () => {
    const begin = performance.now();
    globalThis.subject.start([{ target: '#save', title: 'Passo', text: 'Prema il pulsante «Salva».' }]);
    while (!globalThis.subject.isFullyVisible() && performance.now() - begin < 3000) await globalThis.subject.frames(1);
    return performance.now() - begin;
  });
}

async function rest(scene: Scene, seconds: number): Promise<Pick<Measures, 'framesAtRest' | 'cpuAtRest'>> {
  await scene.run(() => {
    const { requestAnimationFrame: ask } = globalThis;
    Reflect.set(globalThis, 'asked', 0);
    globalThis.requestAnimationFrame = (callback) => {
      Reflect.set(globalThis, 'asked', (Reflect.get(globalThis, 'asked') as number) + 1);
      return ask(callback);
    };
  });
  await scene.start('#save');
  await pause(1500);
  const cdp = await scene.cdp();
  await cdp.send('Performance.enable');
  const used = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const asked = () => scene.run(() => Reflect.get(globalThis, 'asked') as number);
  const [frames, busy] = [await asked(), await used()];
  await pause(seconds * 1000);
  const [busyAfter, framesAfter] = [await used(), await asked()];
  return {
    framesAtRest: (framesAfter - frames) / seconds,
    cpuAtRest: (100 * (busyAfter - busy)) / seconds,
  };
}

/** The greatest distance two frames after a movement and later. */
async function drift(scene: Scene, move: string, frames = 1): Promise<number> {
  await scene.start('#save');
  await scene.ringOn('#save', 2500).catch(() => undefined);
  return scene.run(
    async (code, count) => {
      await globalThis.subject.frames(5);
      new Function(code)();
      // An animation is given its start in the next frame and moves in the one after that; then two frames to follow.
      await globalThis.subject.frames(count > 1 ? 5 : 3);
      let most = globalThis.subject.off('#save');
      for (let left = count; left > 1; left--) {
        await globalThis.subject.frames(1);
        most = Math.max(most, globalThis.subject.off('#save'));
      }
      return most;
    },
    move,
    frames,
  );
}

async function slowdown(scene: Scene, seconds: number): Promise<number> {
  const rate = () =>
    scene.run(async (ms) => {
      const place = document.body.appendChild(document.createElement('div'));
      let frames = 0;
      const begin = performance.now();
      let made = 0;
      while (performance.now() - begin < ms) {
        await new Promise((done) => requestAnimationFrame(done));
        frames++;
        for (const due = (performance.now() - begin) * 5; made < due; made++) {
          if (made % 2) place.setAttribute('data-n', String(made));
          else place.replaceChildren(document.createTextNode(String(made)));
        }
      }
      place.remove();
      return (1000 * frames) / (performance.now() - begin);
    }, seconds * 1000);
  const before = await rate();
  await scene.start('#save');
  await pause(600);
  const during = await rate();
  return Math.max(0, 100 * (1 - during / before));
}

async function leftovers(scene: Scene, steps: number): Promise<Measures['left']> {
  const cdp = await scene.cdp();
  await cdp.send('Performance.enable');
  const count = async () => {
    await pause(1500);
    for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
  };
  await scene.put();
  const show = (times: number) =>
    scene.run(async (many) => {
      const step = (target: string) => ({ target, title: 'Passo', text: 'Testo' });
      let shown = 0;
      while (shown < many) {
        globalThis.subject.start(['#save', '#other', '#third', '#name', '#password'].map(step));
        await globalThis.subject.frames(1);
        for (let index = 0; index < 4; index++) {
          globalThis.subject.next();
          await globalThis.subject.frames(1);
        }
        shown += 5;
        globalThis.subject.stop();
        await globalThis.subject.frames(1);
      }
      return shown;
    }, times);
  // What code and caches take settles in the first rounds; growth would go on in the second.
  await show(steps);
  const before = await count();
  const shown = await show(steps);
  const after = await count();
  return {
    steps: shown,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heapKB: Math.round((after.heap - before.heap) / 1024),
  };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
