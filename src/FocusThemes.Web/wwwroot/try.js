// What is pasted or dropped comes with its cells where it has any: browsers, word processors and spreadsheets put a table
// beside the plain text. It is sent as the file that it would be, and the plain text can be had instead. A file dropped
// anywhere on the page is the file that was chosen. Without script, the plain text is pasted as ever.
const file = document.querySelector('#file');
const text = document.querySelector('#text');
const form = text?.form;
const status = document.createElement('p');

const makers = [
  [/urn:schemas-microsoft-com:office:word/, 'Word'],
  [/urn:schemas-microsoft-com:office:excel/, 'Excel'],
  [/google-sheets-html-origin/, 'Google Sheets'],
  [/docs-internal-guid/, 'Google Docs'],
  [/<meta[^>]+generator[^>]+LibreOffice/i, 'LibreOffice'],
];

const count = (n, word) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;

// Null where no table has rows to lose.
function tableIn(html) {
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')].filter(one => one.rows.length > 1);
  if (tables.length === 0) return null;
  const widest = table => Math.max(...[...table.rows].map(row => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
  const largest = tables.reduce((one, other) => other.rows.length > one.rows.length ? other : one);
  const size = `a table of ${count(widest(largest), 'column')}, ${count(largest.rows.length, 'row')}`;
  const maker = makers.find(([sign]) => sign.test(html))?.[1];
  return `${tables.length > 1 ? `${count(tables.length, 'table')}, the largest ${size}` : size}, from ${maker ?? 'a page'}`;
}

function field(name) {
  let input = form.querySelector(`input[name=${name}]`);
  if (!input) {
    input = Object.assign(document.createElement('input'), { type: 'hidden', name });
    form.append(input);
  }
  return input;
}

function base64(words) {
  let bytes = '';
  for (const byte of new TextEncoder().encode(words)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

function take(html, said, plain) {
  text.value = '';
  file.value = '';
  field('kept').value = base64(html);
  field('name').value = 'pasted.html';
  status.textContent = `Taken: ${said}. `;
  const instead = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: 'Take its plain text instead' });
  instead.addEventListener('click', () => {
    drop();
    text.value = plain;
    text.focus();
  });
  status.append(instead);
}

function drop() {
  for (const name of ['kept', 'name']) form.querySelector(`input[name=${name}]`)?.remove();
  status.textContent = '';
}

if (form) {
  status.className = 'note';
  status.setAttribute('role', 'status');
  text.after(status);
  text.addEventListener('paste', event => {
    const html = event.clipboardData.getData('text/html');
    const said = html && text.value.trim() === '' && tableIn(html);
    if (!said) return;
    event.preventDefault();
    take(html, said, event.clipboardData.getData('text/plain'));
  });
  // What is typed or chosen afterwards goes before what was pasted.
  text.addEventListener('input', () => status.textContent && drop());
  file.addEventListener('change', () => status.textContent && drop());
}

addEventListener('dragover', event => event.preventDefault());
addEventListener('drop', event => {
  event.preventDefault();
  if (!form || !event.dataTransfer) return;
  if (event.dataTransfer.files.length) {
    drop();
    text.value = '';
    file.files = event.dataTransfer.files;
  } else {
    const html = event.dataTransfer.getData('text/html');
    const plain = event.dataTransfer.getData('text/plain');
    const said = html && tableIn(html);
    if (said) take(html, said, plain);
    else text.value = plain;
  }
  form.querySelector('button:not([name]):not([type])').focus();
});
