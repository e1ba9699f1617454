// The video call, played: permission, test, start, result. Nothing is recorded or sent.
const BACK = 'https://identification.arubapec.it/ritorno';
const CALL_MS = 1000;

const call = document.getElementById('call');
const picture = document.getElementById('picture');

const show = (markup) => {
  call.innerHTML = markup;
};

const test = (text) =>
  show(`<p>${text}</p><p><button type="button" class="plain-button" data-do="start">Avvia</button></p>`);

async function ask() {
  show('<p>Il browser chiede di usare webcam e microfono: scegli Consenti.</p>');
  try {
    picture.srcObject = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
    test('Test audio e video superato.');
  } catch {
    show(`<p>Webcam e microfono non sono disponibili.</p>
<p><button type="button" class="plain-button" data-do="again">Riprova</button> <button type="button" class="plain-button" data-do="without">Prosegui senza webcam (solo esercitazione)</button></p>`);
  }
}

function start() {
  show('<p>Un operatore sta verificando i tuoi documenti…</p>');
  setTimeout(() => {
    for (const track of picture.srcObject?.getTracks() ?? []) track.stop();
    show(
      `<h2>Riconoscimento riuscito</h2><p>Riceverai l'esito anche per email.</p><p><a class="plain-button" href="${BACK}?esito=ok">Torna alla procedura</a></p>`,
    );
  }, CALL_MS);
}

call.addEventListener('click', (event) => {
  const action = event.target.closest('[data-do]')?.dataset.do;
  if (action === 'again') ask();
  if (action === 'without') test('Test saltato.');
  if (action === 'start') start();
});

ask();
