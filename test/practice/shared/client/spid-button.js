// The public SPID button, with the markup of the public agency's component. All providers are made up.
const PROVIDERS = ['Esempio ID', 'Prova ID', 'Modello ID', 'Campione ID', 'Demo ID', 'Scuola ID', 'Fittizio ID'];
const PROVIDER_HOST = 'https://spid-provider.practice.test/';

/** Another order at every load, as the component does it. */
const shuffled = PROVIDERS.map((name) => ({ name, place: Math.random() }))
  .sort((a, b) => a.place - b.place)
  .map(({ name }) => name);

const addressOf = (name) => `${PROVIDER_HOST}?idp=${encodeURIComponent(name)}`;

/** Older pages have a short id and a link per provider, newer ones an address and a button. */
const item = (newer) => (name) => {
  const id = newer ? addressOf(name) : name.toLowerCase().replace(' ', '');
  const inner = `<span class="spid-sr-only">${name}</span><span class="idp-logo" aria-hidden="true">${name}</span>`;
  const control = newer
    ? `<button type="button" class="idp-button-idp-logo">${inner}</button>`
    : `<a href="${addressOf(name)}">${inner}</a>`;
  return `<li class="spid-idp-button-link" data-idp="${id}">${control}</li>`;
};

/** Fills an element with the button and its list. */
export function fillSpidButton(holder, { newer }) {
  holder.innerHTML = `
<a href="#" class="italia-it-button italia-it-button-size-m button-spid" spid-idp-button="#spid-idp-button-medium-get" aria-haspopup="true" aria-expanded="false" data-practice="identityRecognition.enterSpid">
<span class="italia-it-button-icon" aria-hidden="true">◉</span><span class="italia-it-button-text">Entra con SPID</span></a>
<div id="spid-idp-button-medium-get" class="spid-idp-button spid-idp-button-tip spid-idp-button-relative">
<ul id="spid-idp-list-medium-root-get" class="spid-idp-button-menu" aria-labelledby="spid-idp" data-practice="identityRecognition.providers">
${shuffled.map(item(newer)).join('\n')}
<li class="spid-idp-support-link"><a href="#spid-info">Maggiori informazioni</a></li>
<li class="spid-idp-support-link"><a href="#spid-no">Non hai SPID?</a></li>
<li class="spid-idp-support-link"><a href="#spid-aiuto">Serve aiuto?</a></li>
</ul></div>`;
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[spid-idp-button]');
  const opened = document.querySelector('.spid-idp-button-open');
  if (button) {
    event.preventDefault();
    // The component never changes aria-expanded.
    button.classList.toggle('spid-idp-button-open');
    return;
  }
  const provider = event.target.closest('button.idp-button-idp-logo');
  if (provider) location.assign(provider.closest('[data-idp]').dataset.idp);
  else if (!event.target.closest('.spid-idp-button')) opened?.classList.remove('spid-idp-button-open');
});
