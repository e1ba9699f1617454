import { type Answer, send } from '../core/answer.ts';
import { html, type Markup } from '../core/html.ts';
import { findMessage, MESSAGES, type Message, UNREAD } from '../core/messages.ts';
import { notFound } from '../core/plain-pages.ts';
import type { World } from '../core/world.ts';
import { calendarView, contactsView, helpView, tasksView } from './smart-other.ts';
import { settingsView } from './smart-settings.ts';

const FOLDERS: [id: string, label: string][] = [
  ['Inbox', `In arrivo (${UNREAD})`],
  ['Drafts', 'Bozze (2)'],
  ['Sent', 'Inviati'],
  ['Spam', 'Spam'],
  ['Trash', 'Cestino'],
];

const folderTree = (): Markup => html`
<aside id="left"><a href="#webmail/compose" class="btn btn-primary write">+ Scrivi</a>
<ul class="folders">${FOLDERS.map(([id, label]) => html`<li class="${id === 'Inbox' ? 'sel' : ''}"><a href="#webmail/main/${id}">${label}</a></li>`)}</ul>
<h5>Cartelle (13)</h5><ul class="folders"><li><a href="#webmail/main/Pratiche">Pratiche</a></li><li><a href="#webmail/main/Sicurezza">Sicurezza e password</a></li></ul>
<h5>Etichette</h5><h5>Ricerche</h5></aside>`;

const row = (message: Message): Markup => html`
<tr class="msg${message.unread ? ' unread' : ''}"><td class="c"><input type="checkbox" aria-label="Seleziona"></td><td class="s">☆</td>
<td class="from">${message.from}</td><td class="subj"><a href="#webmail/main/Inbox/${message.id}">${message.subject}</a></td>
<td class="att">${message.attachment && html`<img src="/-/file/2023/clip.svg" alt="Allegato" width="14" height="14">`}</td><td class="when">${message.when}</td><td class="size">${message.size}</td></tr>`;

function list(): Markup {
  const groups = [...new Set(MESSAGES.map(({ group }) => group))];
  return html`${folderTree()}<main id="center">
<div class="search"><input type="search" placeholder="Cerca un messaggio" aria-label="Cerca un messaggio"> <a href="#">Ricerca avanzata</a></div>
<div class="toolbar"><span class="crumbs">Principale &gt; In arrivo &gt; Tutti</span><span class="pager">1-10 di 206</span></div>
<table class="msglist" id="msglist"><tbody>${groups.map(
    (group) =>
      html`<tr class="grp"><th colspan="7" scope="rowgroup">${group}</th></tr>${MESSAGES.filter((message) => message.group === group).map(row)}`,
  )}</tbody></table></main>`;
}

const openMessage = (message: Message): Markup => html`${folderTree()}<main id="center">
<div class="toolbar"><a href="#webmail/main/Inbox" class="btn btn-default">‹ Indietro</a> <a href="#" class="btn btn-default">Rispondi</a> <a href="#" class="btn btn-default">Inoltra</a> <a href="#" class="btn btn-default">Elimina</a></div>
<div class="reader"><h2 class="subject">${message.subject}</h2>
<p class="meta">Da: <b>${message.from}</b> · ${message.when}</p>
<div class="body">${message.body.map((text) => html`<p>${text}</p>`)}${message.link && html`<p><a class="btn btn-primary" href="#webmail/main/Inbox/${message.id}">${message.link}</a></p>`}</div></div></main>`;

function contentOf(path: string, world: World): Markup | null {
  const [area = '', page = '', id] = path.split('/');
  switch (area) {
    case 'main': {
      const message = id ? findMessage(id) : undefined;
      return message ? openMessage(message) : list();
    }
    case 'contacts':
      return contactsView();
    case 'calendar':
      return calendarView();
    case 'tasks':
      return tasksView();
    case 'help':
    case 'compose':
      return helpView();
    case 'settings':
      return settingsView(page, world);
    default:
      return null;
  }
}

/** One view of "Smart", as the markup that the script puts under the header. */
export function smartView(path: string, world: World): Answer {
  const content = contentOf(path, world);
  return content ? send(String(content)) : notFound();
}
