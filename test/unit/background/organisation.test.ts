import { beforeEach, expect, it, vi } from 'vitest';

/** What the browser's two areas hold, and who hears of changes. */
const area = vi.hoisted(() => ({
  managed: {} as object | null,
  local: {} as Record<string, unknown>,
  isFull: false,
  listeners: [] as ((changes: object, name: string) => void)[],
}));

vi.mock('../../../extension/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: async () => area.managed ?? Promise.reject(new Error('Managed storage manifest not found')) },
      local: {
        get: async (key: string) => ({ [key]: area.local[key] }),
        set: async (records: object) => {
          if (area.isFull) throw new Error('full');
          Object.assign(area.local, records);
        },
        remove: async (key: string) => {
          delete area.local[key];
        },
      },
      onChanged: { addListener: (listener: (typeof area.listeners)[number]) => area.listeners.push(listener) },
    },
  },
}));

const fresh = async () => {
  vi.resetModules();
  return import('../../../extension/background/organisation.ts');
};

beforeEach(() => {
  Object.assign(area, { managed: {}, local: {}, isFull: false, listeners: [] });
});

it('takes the administrator’s settings before those of a file, and names what neither can mean', async () => {
  area.managed = { language: 'it', contact: { name: 'Amt' }, colour: 'red' };
  area.local = { organisation: { language: 'de', hiddenGuides: ['two-step-off'], whiteLabelHosts: ['example.org'] } };
  const { policy, from, ignored } = await (await fresh()).organisation();
  expect(policy).toEqual({ language: 'it', contact: { name: 'Amt' }, hidden: ['two-step-off'] });
  expect(from).toEqual(['managed', 'file']);
  expect(ignored.map(({ setting }) => setting)).toEqual(['colour', 'whiteLabelHosts']);
});

it('sets nothing where the browser has no policy, or refuses to tell', async () => {
  for (const managed of [{}, null]) {
    area.managed = managed;
    expect(await (await fresh()).organisation()).toEqual({ policy: {}, ignored: [], from: [] });
  }
});

it('keeps a file, and forgets it; a file that cannot be used or kept changes nothing', async () => {
  const { organisation, keepFile, forgetFile } = await fresh();
  expect(await keepFile('{"language":"de"}')).toBe('done');
  expect((await organisation()).policy).toEqual({ language: 'de' });
  expect(await keepFile('nonsense')).toBe('refused');
  area.isFull = true;
  expect(await keepFile('{"language":"en"}')).toBe('not-saved');
  expect((await organisation()).policy).toEqual({ language: 'de' });
  await forgetFile();
  expect((await organisation()).policy).toEqual({});
  expect(area.local).toEqual({});
});

it('hears what the administrator changes, and when everything is deleted, and nothing else', async () => {
  const { organisation, hearOrganisation } = await fresh();
  const news = vi.fn();
  hearOrganisation(news);
  const tell = (changes: object, name: string) => {
    for (const listener of area.listeners) listener(changes, name);
  };
  expect((await organisation()).policy).toEqual({});
  area.managed = { language: 'en' };
  tell({ progress: {} }, 'local');
  expect(news).not.toHaveBeenCalled();
  expect((await organisation()).policy).toEqual({});
  tell({ language: {} }, 'managed');
  expect((await organisation()).policy).toEqual({ language: 'en' });
  tell({ organisation: {} }, 'local');
  expect(news).toHaveBeenCalledTimes(2);
});
