// A file dropped anywhere on the page is the file that was chosen.
const file = document.querySelector('#file');

addEventListener('dragover', event => event.preventDefault());
addEventListener('drop', event => {
  event.preventDefault();
  if (!file || !event.dataTransfer?.files.length) return;
  document.querySelector('#text').value = '';
  file.files = event.dataTransfer.files;
  file.form.querySelector('button:not([name])').focus();
});
