// Account pages of 2023: the menu of narrow windows and the small disclosure on the page of the 2-step verification.
const narrow = matchMedia('(max-width: 760px)');

/** In narrow windows the way to a menu entry begins with "Menu". */
function markOpener() {
  const burger = document.getElementById('acc-burger');
  if (narrow.matches) burger.dataset.practice = 'accountHome.menu.opener';
  else delete burger.dataset.practice;
}

document.addEventListener('click', (event) => {
  const burger = event.target.closest('#acc-burger');
  if (burger) burger.setAttribute('aria-expanded', String(document.body.classList.toggle('menu-open')));
  const how = event.target.closest('.how-on');
  if (how) {
    how.nextElementSibling.hidden = !how.nextElementSibling.hidden;
    how.setAttribute('aria-expanded', String(!how.nextElementSibling.hidden));
  }
});
narrow.addEventListener('change', markOpener);
markOpener();

document.addEventListener('click', (event) => {
  const button = event.target.closest('.copy');
  if (!button) return;
  navigator.clipboard?.writeText(button.dataset.text).catch(() => {});
  button.insertAdjacentHTML('afterend', ' <span class="ok" role="status">Copiato</span>');
});
