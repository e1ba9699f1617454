import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { PageMap } from '../../src/data/pages/page-map.ts';
import { assess } from '../../src/in-page/guidance/assess.ts';
import { isCardView, isPageMap } from '../../src/in-page/messages/guards.ts';
import { createSession } from '../../src/in-page/session/driver.ts';
import type { Session } from '../../src/in-page/session/ports.ts';
import type { PageRequest } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';
import { isAlive, send } from '../content-api.ts';

/** The overlay of one document with the worker at its ear. It keeps no progress of its own; everything ends with `end`. */
export function startSession(document: Document, end: AbortController): Session {
  let pageMap: PageMap | null = null;
  const told = new Set<string>();
  const session = createSession({
    document,
    mode: 'closed',
    end,
    isAlive,
    look: (view, before) => pageMap && assess(document, location.href, pageMap, view.aim, before),
    async ask(request) {
      const answer = await send(request);
      return answer === null || isCardView(answer) ? onlyHere(answer) : undefined;
    },
    failed(error) {
      // Once of each kind: a look that fails will do so again and again.
      const kind = error instanceof Error ? error.name.slice(0, 40) : '';
      if (!told.has(kind)) void send({ type: 'failed', kind } satisfies PageRequest);
      told.add(kind);
    },
  });
  session.begin();
  void send({ type: 'page-map' } satisfies PageRequest).then((answer) => {
    if (isPageMap(answer)) pageMap = answer;
    session.send({ type: 'mapped' });
  });
  return session;
}

/** A page that has gone elsewhere without being loaded shows no card. */
export const onlyHere = (view: CardView | null): CardView | null => (supportedAddress(location.href) ? view : null);
