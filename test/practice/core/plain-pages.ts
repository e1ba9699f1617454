import { type Answer, send } from './answer.ts';
import { document } from './document.ts';
import { html } from './html.ts';

const plain = (title: string, text: string, status: number): Answer =>
  send(
    document({
      title,
      styles: ['shared/plain.css'],
      body: html`<main class="plain"><div class="plain-mark">PEC</div><h1>${title}</h1><p>${text}</p></main>`,
    }),
    status,
  );

/** The answer to an address that does not exist. */
export const notFound = (): Answer =>
  plain('Pagina non trovata', 'La pagina richiesta non esiste o è stata spostata.', 404);

/** The answer while the disturbance "error" is on. */
export const errorPage = (): Answer =>
  plain('Si è verificato un errore', 'Il servizio non è al momento disponibile. Riprova più tardi.', 500);
