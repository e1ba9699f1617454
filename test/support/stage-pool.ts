import { raiseStage, type Stage } from './stage.ts';

/** The browser plays a camera and a microphone, and allows their use without asking. */
export const FAKE_CAMERA = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

/** Several browsers side by side, each with a practice site and a progress record of its own. */
export interface StagePool {
  /** Works on a stage that nobody else has meanwhile; waits for one. */
  use<T>(work: (stage: Stage) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * @param size how many stages there are at most; each is raised when it is first needed
 */
export function stagePool(size: number, options: Parameters<typeof raiseStage>[0] = {}): StagePool {
  const raised: Stage[] = [];
  const free: Stage[] = [];
  const queue: ((stage: Stage) => void)[] = [];
  let count = 0;

  async function take(): Promise<Stage> {
    const stage = free.pop();
    if (stage) return stage;
    if (count < size) {
      count++;
      const fresh = await raiseStage(options);
      raised.push(fresh);
      return fresh;
    }
    return new Promise((resolve) => queue.push(resolve));
  }

  return {
    async use(work) {
      const stage = await take();
      try {
        return await work(stage);
      } finally {
        const next = queue.shift();
        if (next) next(stage);
        else free.push(stage);
      }
    },
    async close() {
      await Promise.all(raised.map((stage) => stage.close()));
    },
  };
}
