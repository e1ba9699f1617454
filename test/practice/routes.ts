import { handlers2023 } from './2023/routes.ts';
import { handlers2026 } from './2026/routes.ts';
import { act, publicState } from './core/actions.ts';
import { type Answer, type Ask, type Handler, redirect, sendJson } from './core/answer.ts';
import { sendFile } from './core/files.ts';
import { HOSTS, MODEL_HOSTS } from './core/hosts.ts';
import { DECLARATION, METHOD_TEXTS, REQUEST_FORM, STEP_NAMES, TERMS, WEBCAM_UNTIL } from './core/identity-texts.ts';
import { codeOf, type Language, sayHtml, wordsFor } from './core/language.ts';
import { SERVERS } from './core/mail-password.ts';
import { MESSAGES, UNREAD } from './core/messages.ts';
import { errorPage, notFound } from './core/plain-pages.ts';
import { expireIfDue } from './core/session.ts';
import { applyParameters } from './core/switches.ts';
import type { Generation, World } from './core/world.ts';
import { controlPage } from './hosts/control.ts';
import { customerArea } from './hosts/customers.ts';
import { phonePage } from './hosts/phone.ts';
import { spidProvider } from './hosts/spid-provider.ts';
import { videoPlatform } from './hosts/video.ts';

const OWN: Record<string, Handler> = {
  [HOSTS.control]: controlPage,
  [HOSTS.phone]: phonePage,
  [HOSTS.customers]: customerArea,
  [HOSTS.spid]: spidProvider,
  [HOSTS.video]: videoPlatform,
};

const BY_GENERATION: Record<Generation, Record<string, Handler>> = { '2023': handlers2023, '2026': handlers2026 };

/** Texts that the scripts of 2026 share with the server-rendered pages of 2023. */
const TEXTS = { STEP_NAMES, METHOD_TEXTS, TERMS, DECLARATION, REQUEST_FORM, WEBCAM_UNTIL, SERVERS };

/** Answers one request: our own service addresses first, then the disturbances, then the page itself. */
export function answer(ask: Ask, world: World): Answer {
  if (ask.path.startsWith('/-/file/')) return sendFile(ask.path.slice('/-/file/'.length)) ?? notFound();
  const isModel = MODEL_HOSTS.includes(ask.host);
  if (ask.path.startsWith('/-/')) return serviceAddress(ask, world, isModel) ?? notFound();
  if (applyParameters(ask.query, world.state)) return redirect(withQuery(ask));
  if (isModel) expireIfDue(world.state);
  if (isModel && world.state.disturbances.error) return errorPage();
  const host = ask.host === HOSTS.whiteLabel ? HOSTS.webmail : ask.host;
  const handler = OWN[host] ?? BY_GENERATION[world.generation][host];
  return inLanguage(handler?.(ask, world) ?? notFound(), isModel ? world.state.language : 'it');
}

/** Pages are written in Italian. */
function inLanguage(page: Answer, language: Language): Answer {
  if (language === 'it' || typeof page.body !== 'string' || !page.headers['content-type']?.startsWith('text/html'))
    return page;
  const body = page.body.replace('<html lang="it">', `<html lang="${codeOf(language)}">`);
  return { ...page, body: sayHtml(body, language) };
}

/** The address without the parameters that were taken out of its query. */
const withQuery = ({ path, query }: Ask): string => (query.size > 0 ? `${path}?${query}` : path);

/** What the pages' scripts ask for: the state, an action, the number of the build. */
function serviceAddress(ask: Ask, world: World, isModel: boolean): Answer | null {
  const { state } = world;
  if (ask.path === '/-/build') return sendJson({ build: world.build });
  if (ask.path === '/-/messages') return sendJson({ messages: MESSAGES, unread: UNREAD });
  if (ask.path === '/-/words') return sendJson({ code: codeOf(state.language), ...wordsFor(state.language) });
  if (ask.path === '/-/texts') return sendJson(TEXTS);
  if (ask.path === '/-/poll') return sendJson(publicState(state));
  if (isModel && expireIfDue(state)) return sendJson({ expired: true }, 401);
  if (ask.path === '/-/state') return sendJson(publicState(state));
  const name = /^\/-\/do\/([a-z-]+)$/.exec(ask.path)?.[1];
  return name && ask.method === 'POST' && act(name, ask, state) ? sendJson(publicState(state)) : null;
}
