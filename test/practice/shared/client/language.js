// The choice of languages of a page that comes whole from the server: the page is loaded anew in the one that is chosen.
document.addEventListener('change', async ({ target }) => {
  if (!target.matches('[data-languages]')) return;
  await fetch('/-/do/language', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language: target.value }),
  });
  location.reload();
});
