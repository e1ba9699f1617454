// Things that get in the way of a page and are no part of it. What is on comes with the script element.
const { cookies, rerender, promotion } = document.currentScript.dataset;

const tell = (action) => fetch(`/-/do/${action}`, { method: 'POST' }).catch(() => {});

/** Removes elements and tells the server that they were closed, so that the next page does not show them again. */
function close(action, ...elements) {
  for (const element of elements) element.remove();
  tell(action);
}

function showCookies(kind) {
  const underlay = document.createElement('div');
  underlay.id = 'CybotCookiebotDialogUnderlay';
  const dialog = document.createElement('div');
  dialog.id = 'CybotCookiebotDialog';
  dialog.className = kind;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-label', 'Questo sito utilizza i cookie');
  dialog.innerHTML = `<div class="CybotCookiebotDialogBody"><h2>Questo sito utilizza i cookie</h2>
<p>Usiamo i cookie per far funzionare il sito e per contare le visite. Puoi scegliere quali accettare.</p></div>
<div class="CybotCookiebotDialogBodyButtons">
<button type="button" id="CybotCookiebotDialogBodyButtonDecline" data-practice="cookies.decline">Rifiuta</button>
<button type="button" id="CybotCookiebotDialogBodyLevelButtonCustomize">Personalizza</button>
<button type="button" id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Accetta tutti</button></div>`;
  dialog.addEventListener('click', (event) => {
    if (event.target.closest('button')) close('close-cookies', dialog, underlay);
  });
  if (kind === 'dialog') document.body.append(underlay);
  document.body.append(dialog);
}

function showPromotion() {
  const modal = document.createElement('div');
  modal.id = 'modalStore';
  modal.className = 'modal fade show';
  modal.innerHTML = `<div class="modal-content" role="dialog" aria-modal="true" aria-label="Promozione">
<button type="button" class="close" aria-label="Chiudi" data-practice="promotion.close">×</button>
<h2>Più spazio per la tua PEC</h2><p>Solo questo mese, 3 GB in più a un prezzo speciale.</p><a href="#promo">Scopri di più</a></div>`;
  modal.querySelector('.close').addEventListener('click', () => close('close-promotion', modal));
  document.body.append(modal);
}

/** Replaces large parts of a server-rendered page by copies of themselves. Listeners of the pages sit on the document. */
function replaceNodes() {
  for (const part of document.querySelectorAll('header, nav, main, aside')) {
    if (part.contains(document.activeElement) || part.querySelector('iframe, nav, app-root')) continue;
    if (part.isConnected) part.replaceWith(part.cloneNode(true));
  }
}

if (cookies !== 'off') showCookies(cookies);
if (promotion === 'on') showPromotion();
// The single-page applications of 2026 draw themselves anew.
if (Number(rerender) > 0 && !document.querySelector('app-root')) setInterval(replaceNodes, Number(rerender));
