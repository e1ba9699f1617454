import { type Answer, type Ask, redirect, sendDownload } from './answer.ts';
import { at } from './hosts.ts';
import { confirmIdentity } from './identity.ts';
import { EMPTY_PDF } from './pdf.ts';
import type { World } from './world.ts';

/**
 * Addresses of the identity host that are the same in both generations: files to download, and the ways back from the
 * SPID provider and from the video call.
 */
export function identityService({ path, query }: Ask, { state }: World): Answer | null {
  switch (path) {
    case '/download/modulo':
      return sendDownload(EMPTY_PDF, 'modulo-di-richiesta.pdf', 'application/pdf');
    case '/download/windows':
    case '/download/mac':
      // Nobody can install anything here: to have downloaded it is enough.
      state.computer.plugin = true;
      return sendDownload(Buffer.from('Componente di esercitazione\n'), 'componente.txt', 'text/plain');
    case '/ritorno':
      if (query.get('esito') === 'ok') confirmIdentity(state);
      else state.identity.problem = 'Il riconoscimento non è andato a buon fine. Puoi riprovare.';
      return redirect(at('identity'));
    default:
      return null;
  }
}
