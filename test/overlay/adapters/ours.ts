import { type Driver, present } from '../page-side.ts';

interface Bench {
  overlay: Pick<Driver, 'start' | 'stop' | 'next' | 'active' | 'index'> & { root(): ShadowRoot | null };
}

const { overlay } = Reflect.get(globalThis, 'pecPassoBench') as Bench;
const part = (name: string): Element | null => overlay.root()?.querySelector(`[data-part="${name}"]`) ?? null;

present({
  ...overlay,
  ring: () => part('ring')?.getBoundingClientRect() ?? null,
  card: () => part('card'),
  button: (which) => part(which),
});
