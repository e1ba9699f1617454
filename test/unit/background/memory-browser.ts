/** An area of the browser's storage that is only in memory; like the real one it hands out copies. */
class Area {
  records: Record<string, unknown> = {};

  async get(keys: string | string[] = Object.keys(this.records)): Promise<Record<string, unknown>> {
    const names = [keys].flat().filter((name) => name in this.records);
    return structuredClone(Object.fromEntries(names.map((name) => [name, this.records[name]])));
  }
  async set(some: object): Promise<void> {
    this.records = { ...this.records, ...structuredClone(some) };
  }
  async remove(keys: string | string[]): Promise<void> {
    for (const name of [keys].flat()) delete this.records[name];
  }
  async clear(): Promise<void> {
    this.records = {};
  }
}

/** As much of the browser as the worker needs to keep something. It outlives the worker. */
export const memoryBrowser = () => ({
  storage: { local: new Area(), session: new Area(), managed: new Area() },
  i18n: { getMessage: () => 'it' },
});

/** The browser's locks: who asks for the same name waits for those before. */
export function memoryLocks(): { request(name: string, work: () => Promise<unknown>): Promise<unknown> } {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name, work) {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, turn);
      return turn;
    },
  };
}
