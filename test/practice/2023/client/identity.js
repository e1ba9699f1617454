// The identity panel of 2023: what its forms need beyond HTML. Handlers sit on the document.
import { fillSpidButton } from '../shared/spid-button.js';

const on = (event, selector, handler) =>
  document.addEventListener(
    event,
    (e) => {
      const hit = e.target.closest?.(selector);
      if (hit) handler(hit, e);
    },
    true,
  );

const tell = (data) =>
  fetch('/-/do/identity', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });

for (const holder of document.querySelectorAll('.spid-holder')) fillSpidButton(holder, { newer: false });

// --- The request form ---
const END_PX = 4;
const atEnd = (text) => text.scrollTop + text.clientHeight >= text.scrollHeight - END_PX;

function checkAccept() {
  const text = document.querySelector('.doc-text');
  const box = document.querySelector('.declare input');
  const accept = document.querySelector('.doc-accept');
  if (text && atEnd(text)) text.dataset.read = '1';
  if (accept) accept.disabled = !text.dataset.read || (box !== null && !box.checked);
}

const showForm = (shown) => {
  document.querySelector('.doc-holder').hidden = !shown;
};

on('click', '.doc-open', () => {
  showForm(true);
  document.querySelector('.doc-text').focus();
  checkAccept();
});
on('click', '.doc-close', () => showForm(false));
on('scroll', '.doc-text', checkAccept);
on('change', '.declare input', checkAccept);
on('click', '.doc-accept', async () => {
  await tell({ formAccepted: true });
  showForm(false);
  document.querySelector('.doc-state').innerHTML = '<span class="ok">✓ Modulo accettato</span>';
  checkTerms();
});

// --- The four boxes ---
function checkTerms() {
  const boxes = [...document.querySelectorAll('[name=terms]')];
  const ticked = boxes.filter((box) => box.checked).length;
  document.querySelector('.counter').textContent = `${ticked} di ${boxes.length}`;
  const accepted = !document.querySelector('.doc-open');
  document.querySelector('.docs [value=next]').disabled = ticked < boxes.length || !accepted;
}
on('change', '[name=terms]', checkTerms);

// --- Files and fields that must all be there ---
function checkAll(form) {
  const empty = [...form.querySelectorAll('input[name]')].some((field) => field.value.trim() === '');
  form.querySelector('[value=next]').disabled = empty;
}

/** What is wrong with the chosen files, in the words of the page. */
function objection(files, only) {
  if (files.length > 1) return 'Numero massimo di file: 1';
  return only === 'pdf' && !files[0].name.toLowerCase().endsWith('.pdf') ? 'Formato non ammesso' : '';
}

function take(picker, files) {
  if (files.length === 0) return;
  const problem = objection(files, picker.querySelector('[type=file]').dataset.only);
  picker.querySelector('.picker-problem').textContent = problem;
  picker.querySelector('.picked').textContent = problem ? '' : files[0].name;
  picker.querySelector('[type=hidden]').value = problem ? '' : files[0].name;
  checkAll(picker.closest('form'));
}

on('click', '.pick', (button) => button.closest('.picker').querySelector('[type=file]').click());
on('change', '.hidden-file', (input) => take(input.closest('.picker'), input.files));
on('input', '.needs-all input[name]', (field) => checkAll(field.closest('form')));
on('dragover', '.drop', (_, event) => event.preventDefault());
on('drop', '.drop', (picker, event) => {
  event.preventDefault();
  take(picker, event.dataTransfer.files);
});
