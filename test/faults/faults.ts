import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { contentRealm } from '../support/inside.ts';
import { QUIET } from '../support/stage.ts';
import { until, untilIn } from '../support/until.ts';
import { type Model, WALKED } from './model.ts';
import { type Happening, happening } from './users.ts';
import { contacts, inbox, type World } from './world.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

const tabs = fc.nat(2);
const always = (told: Parameters<typeof happening>[0]): fc.Arbitrary<Happening> => fc.constant(happening(told));
const inTab = (name: string, real: (world: World, tab: number) => Promise<unknown>): fc.Arbitrary<Happening> =>
  tabs.map((tab) => happening({ name: `${name} (tab ${tab})`, real: (world) => real(world, tab) }));

const worker = always({ name: 'the worker dies', real: (world) => world.kill() });

const reload = inTab('reload', (world, tab) => world.tab(tab).reload());

const backAndForward = inTab('elsewhere, back and forward', async (world, tab) => {
  const page = world.tab(tab);
  await page.goto(contacts);
  await page.goBack();
  await page.goForward();
});

const inPage = inTab('another view of the page', async (world, tab) => {
  const page = world.tab(tab);
  await page.evaluate((path) => history.pushState({}, '', path), new URL(contacts).pathname);
  await page.goto(inbox);
});

const anotherTab = always({
  name: 'another tab',
  can: (model) => model.tabs < 3,
  real: (world) => world.openTab(),
  ideal: (model) => void model.tabs++,
});

const fewerTabs = tabs.map((tab) =>
  happening({
    name: `close tab ${tab}`,
    can: (model) => model.tabs > 1,
    real: async (world) => {
      const page = world.tab(tab);
      world.tabs = world.tabs.filter((one) => one !== page);
      await page.close();
    },
    ideal: (model) => void model.tabs--,
  }),
);

const reopen = inTab('close the tab and open it again', async (world, tab) => {
  const page = world.tab(tab);
  await page.close();
  world.tabs = world.tabs.filter((one) => one !== page);
  await world.openTab();
});

/** The browser's own limit for the extension is really used up. */
const full = always({
  name: 'the disk is full',
  can: (model) => !model.isFull,
  real: (world) =>
    world.spy.evaluate(async () => {
      const area = chrome.storage.local as typeof chrome.storage.local & {
        QUOTA_BYTES?: number;
        getBytesInUse(keys: null): Promise<number>;
      };
      const most = area.QUOTA_BYTES ?? 10_485_760;
      // Whatever is written meanwhile takes some of the room.
      for (let isFull = false; !isFull; ) {
        const filler = 'x'.repeat(most - (await area.getBytesInUse(null)) - 'filler""'.length);
        isFull = await area.set({ filler }).then(
          () => true,
          () => false,
        );
      }
    }),
  ideal: (model) => {
    model.isFull = true;
  },
});

const roomAgain = always({
  name: 'the disk has room again',
  can: (model) => model.isFull,
  real: async (world) => {
    await world.spy.evaluate(() => chrome.storage.local.remove('filler'));
    // A worker that starts takes the chance.
    await world.kill();
    await world.refreshPanel();
  },
  ideal: (model) => {
    model.isFull = false;
  },
});

/** One write or one reading is refused, as by a disk that is busy. */
const exception = fc.constantFrom('set' as const, 'get' as const).map((method) =>
  happening({
    name: `storage.${method} fails once`,
    real: async (world) => {
      await world.inWorker((name) => {
        const apis = [chrome, Reflect.get(globalThis, 'browser')] as (ExtensionApi | undefined)[];
        for (const one of new Set(apis.flatMap((api) => api?.storage.local ?? []))) {
          const area = one as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
          const real = area[name];
          if (!real) continue;
          area[name] = () => {
            area[name] = real;
            return Promise.reject(new Error('the disk is busy'));
          };
        }
      }, method);
    },
  }),
);

/** Nobody knows what is written there: it is set aside, and everything begins anew. */
const damaged = fc.constantFrom<unknown>('rubbish', null, [], { version: 2 }, { version: 1, runs: 7 }).map((record) =>
  happening({
    name: `the record is ${JSON.stringify(record)}`,
    can: (model) => !model.isFull,
    real: async (world) => {
      await putProgress(world, record);
      await seenAnew(world);
      const { damaged } = await local(world);
      const [latest] = damaged as { records: { progress: unknown } }[];
      if (!isDeepStrictEqual(latest?.records.progress, record))
        throw new Error(`set aside: ${JSON.stringify(damaged)}`);
    },
    ideal: (model) => model.forgetAll(),
  }),
);

/** What the first release kept of a run; all else came later and would make its record a damaged one. */
const FIRST_RUN = ['started', 'updated', 'current', 'choices', 'steps', 'seen', 'held', 'validUntil'];
const asFirstRun = (run: object): object =>
  Object.fromEntries(Object.entries(run).filter(([name]) => FIRST_RUN.includes(name)));

/** As the first release stored it. It knew one mailbox. */
const older = always({
  name: 'the record is of the first release',
  can: (model) => !model.isFull && Object.keys(model.others).length === 0 && model.number === 1,
  real: async (world) => {
    const { progress } = await local(world);
    if (progress === undefined) return;
    const { revision, active, runs } = progress as { revision: number; active: unknown; runs: Record<string, object> };
    const first = Object.fromEntries(Object.entries(runs).map(([guide, run]) => [guide, asFirstRun(run)]));
    await putProgress(world, { version: 1, revision, active, runs: first });
    await seenAnew(world);
  },
});

/** A record of a newer version is left alone while it is there, and what it held is there again after the update. */
const newer = always({
  name: 'the record is of a newer version for a while',
  can: (model) => !model.isFull,
  real: async (world) => {
    const { progress = null } = await local(world);
    const strange = { version: 99, kept: progress };
    await putProgress(world, strange);
    await seenAnew(world);
    await world.pressInPanel('check-status', 'start');
    await until('a guide without a store', () => world.panel.$('[data-part=card][data-guide=check-status]'));
    await world.kill();
    await world.refreshPanel();
    await world.panel.waitForSelector('[data-part=card][data-guide=check-status]');
    const now = (await local(world)).progress;
    if (!isDeepStrictEqual(now, strange)) throw new Error(`written over: ${JSON.stringify(now)}`);
    await until('nothing left of the time without a store', async () => {
      await world.spy.evaluate(async (record) => {
        await chrome.storage.session.clear();
        if (record === null) await chrome.storage.local.remove('progress');
        else await chrome.storage.local.set({ progress: record });
      }, progress as object);
      await world.kill();
      // A worker that lived on until then may have kept what a tab had just told it.
      return world.spy.evaluate(async () => !('unsaved' in (await chrome.storage.session.get('unsaved'))));
    });
    await seenAnew(world);
  },
});

const expired = inTab('the session expires, and the user signs in again', async (world, tab) => {
  const page = world.tab(tab);
  const { practice } = world.stage;
  practice.apply({ signedIn: false, accountOpen: false });
  await page.reload();
  await untilIn(
    page,
    'the sign-in page',
    () => location.host === 'login.aruba.it' && document.readyState === 'complete',
  );
  practice.apply(QUIET);
  await page.goto(inbox);
});

/** With one tab the guide really waits behind the sign-in before it comes back. */
const detour = always({
  name: 'the session expires, the guide leads through the sign-in',
  can: (model) => model.tabs === 1 && model.needsSignIn,
  real: async (world) => {
    const page = world.tab(0);
    const { practice } = world.stage;
    practice.apply({ signedIn: false, accountOpen: false });
    await page.reload();
    await world.panel.waitForSelector('[data-part=card][data-guide=sign-in]');
    practice.apply(QUIET);
    await page.goto(inbox);
  },
});

const rendered = inTab('the page replaces its nodes', async (world, tab) => {
  const { practice } = world.stage;
  practice.apply({ disturbances: { rerender: 100 } });
  await world.tab(tab).reload();
  practice.apply({ disturbances: { rerender: 0 } });
});

/** What a tab says next comes late, or is lost at first. */
const messages = fc
  .record({ tab: tabs, how: fc.constantFrom('late' as const, 'lost' as const), count: fc.integer({ min: 1, max: 3 }) })
  .map(({ tab, how, count }) =>
    happening({
      name: `the next ${count} messages of tab ${tab} are ${how}`,
      real: async (world) => {
        const realm = await contentRealm(world.tab(tab), world.stage.launched);
        await realm.evaluate(
          (kind, many) => {
            const api = (Reflect.get(globalThis, 'browser') ?? chrome) as ExtensionApi;
            const real = api.runtime.sendMessage.bind(api.runtime) as (message: unknown) => Promise<unknown>;
            let left = many;
            const sendMessage = async (message: unknown) => {
              if (left-- <= 0) return real(message);
              if (kind === 'lost') throw new Error('lost');
              await new Promise((done) => setTimeout(done, 150));
              return real(message);
            };
            Reflect.set(api.runtime, 'sendMessage', sendMessage);
          },
          how,
          count,
        );
      },
    }),
  );

/** What the worker says by itself is lost: the surfaces have to come round to it all the same. */
const broadcasts = always({
  name: 'the worker reaches no tab once',
  real: async (world) => {
    await world.inWorker(() => {
      const apis = [chrome, Reflect.get(globalThis, 'browser')] as (ExtensionApi | undefined)[];
      // Both names may stand for the same thing.
      for (const tabs of new Set(apis.flatMap((api) => api?.tabs ?? []))) {
        const real = tabs.sendMessage;
        Reflect.set(tabs, 'sendMessage', () => {
          Reflect.set(tabs, 'sendMessage', real);
          return Promise.reject(new Error('lost'));
        });
      }
    });
  },
});

const update = always({
  name: 'the extension is updated',
  can: (model) => !model.isFull,
  real: (world) => world.update(),
});

/** Everything that can go wrong round a walk. */
export const FAULTS: fc.Arbitrary<Happening>[] = [
  ...[worker, worker, reload, backAndForward, inPage, anotherTab, fewerTabs, reopen, full, roomAgain, exception],
  ...[damaged, older, newer, expired, detour, rendered, messages, messages, broadcasts, update],
];

async function putProgress(world: World, progress: unknown): Promise<void> {
  await world.kill();
  await world.spy.evaluate((record) => chrome.storage.local.set({ progress: record }), progress as object);
  await world.kill();
}

/** Surfaces that are opened anew ask the worker what there is. */
async function seenAnew(world: World): Promise<void> {
  await world.refreshPanel();
  for (const tab of world.tabs) await tab.reload();
}

const local = (world: World): Promise<Record<string, unknown>> =>
  world.spy.evaluate(() => chrome.storage.local.get(null));

/** The first words of every walk, said without a surface. */
export async function begin(world: World, model: Model): Promise<void> {
  await world.ask({ type: 'start-guide', guide: WALKED[0], step: null, fresh: true });
  model.start('two-step-off');
  await world.agrees(model);
}
