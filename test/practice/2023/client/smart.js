// "Smart" of 2023: the hash says which view is shown, the server renders it. Handlers sit on the document, so that
// they outlive replaced nodes.
import { say } from '../shared/say.js';

const viewport = document.getElementById('viewport');
const narrow = matchMedia('(max-width: 760px)');

const on = (event, selector, handler) =>
  document.addEventListener(event, (e) => {
    const hit = e.target.closest?.(selector);
    if (hit) handler(hit, e);
  });

const post = (name, data = {}) =>
  fetch(`/-/do/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });

/** The copies of the navigation for wide and for narrow windows: only the one in use carries the test's mark. */
function moveMarks() {
  for (const kind of ['wide', 'narrow']) {
    const used = narrow.matches === (kind === 'narrow');
    for (const element of document.querySelectorAll(`[data-${kind}-mark]`)) {
      if (used) element.dataset.practice = element.getAttribute(`data-${kind}-mark`);
      else delete element.dataset.practice;
    }
  }
}

function closeMenus(except) {
  for (const open of document.querySelectorAll('.dropdown.open')) {
    if (open === except) continue;
    open.classList.remove('open');
    open.querySelector('.dd-toggle').setAttribute('aria-expanded', 'false');
  }
}

const TITLES = {
  main: 'Messaggi',
  contacts: 'Contatti',
  calendar: 'Calendario',
  tasks: 'Attività',
  settings: 'Impostazioni',
};

let asked = 0;

async function show() {
  const path = decodeURIComponent(location.hash.replace(/^#webmail\//, '').replace(/[&?].*$/, ''));
  const turn = ++asked;
  document.getElementById('mobilenav').classList.add('collapsed');
  const { slow, expired } = await pace();
  if (expired) return;
  if (slow) viewport.innerHTML = '<div class="loading">Caricamento in corso…</div>';
  if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
  const answer = await fetch(
    `/smart/view?at=${encodeURIComponent(path.startsWith('#') || !path ? 'main/Inbox' : path)}`,
  );
  if (turn !== asked) return;
  if (answer.status === 401) return leave();
  viewport.innerHTML = answer.ok
    ? await answer.text()
    : '<main id="center"><div class="err">Si è verificato un errore</div></main>';
  const area = path.split('/')[0];
  document.title = `${say(TITLES[area] ?? 'Messaggi')} - Webmail PEC`;
  for (const link of document.querySelectorAll('.nav-link')) {
    link.classList.toggle('active', (link.getAttribute('href') ?? '').startsWith(`#webmail/${area}/`));
  }
  moveMarks();
  if (area === 'main') showTour();
}

const leave = () => location.replace('/');

/** Asks for the state first: an expired session ends here. */
async function pace() {
  const answer = await fetch('/-/state');
  if (answer.status === 401) {
    leave();
    return { expired: true };
  }
  const state = await answer.json();
  if (state.notice && !state.compliant) showNotice();
  return { slow: state.disturbances.slow };
}

function showNotice() {
  if (document.getElementById('notice-live') || !/^#webmail\/main/.test(location.hash || '#webmail/main')) return;
  const holder = document.createElement('div');
  holder.id = 'notice-live';
  holder.append(document.getElementById('notice').content.cloneNode(true));
  document.body.append(holder);
}

function showTour() {
  const tour = document.getElementById('tour');
  if (!tour.dataset.on || document.querySelector('.tour-popover')) return;
  document.body.append(tour.content.cloneNode(true));
}

async function closeNotice(later) {
  document.getElementById('notice-live')?.remove();
  await post('close-notice', { later });
}

on('click', '.ntc-close, .ntc-no', () => closeNotice(false));
on('click', '.ntc-later', (_, event) => {
  event.preventDefault();
  closeNotice(true);
});
on('click', '.tour-ok', (button) => {
  button.closest('.tour-popover').remove();
  delete document.getElementById('tour').dataset.on;
  post('close-tour');
});
on('click', '.dd-toggle', (toggle, event) => {
  event.preventDefault();
  const dropdown = toggle.closest('.dropdown');
  closeMenus(dropdown);
  toggle.setAttribute('aria-expanded', String(dropdown.classList.toggle('open')));
});
document.addEventListener('click', (event) => {
  if (!event.target.closest('.dropdown')) closeMenus();
});
on('click', '#burger', (button) => {
  const collapsed = document.getElementById('mobilenav').classList.toggle('collapsed');
  button.setAttribute('aria-expanded', String(!collapsed));
});
on('click', 'a[href="#"]', (_, event) => event.preventDefault());

addEventListener('hashchange', show);
narrow.addEventListener('change', moveMarks);
moveMarks();
if (location.hash.startsWith('#webmail/')) show();
else location.replace('#webmail/main/Inbox');
