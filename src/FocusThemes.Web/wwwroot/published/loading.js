// Quotes are read from scripts, since a page that is opened from a disk may read nothing else; each once.
(() => {
  const scripts = new URL('.', document.currentScript.src);
  const data = new URL('search/', location.href.split(/[?#]/)[0]);
  const [arrived, asked] = [new Map(), new Map()];

  published.take = value => arrived.set(document.currentScript.src, value);

  function load(address) {
    if (!asked.has(address.href)) {
      asked.set(address.href, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address.href;
        script.addEventListener('load', () => resolve(arrived.get(address.href)));
        script.addEventListener('error', () => {
          asked.delete(address.href);
          reject(new Error(`${address.href} is not there.`));
        });
        document.head.append(script);
      }));
    }
    return asked.get(address.href);
  }

  // What is typed may have letters that no quote of the study has.
  published.readyFor = text => published.needsLetters(text) ? load(new URL('letters.js', scripts)) : undefined;

  let opened;

  async function open() {
    const study = new published.Study(await load(new URL('study.js', data)));
    const chunks = study.chunks.map((_, i) => load(new URL(`quotes-${i}.js`, data)));
    if (study.hasLetters) await load(new URL('letters.js', scripts));
    study.prepare();
    for (const [i, rows] of (await Promise.all(chunks)).entries()) study.add(study.chunks[i], rows);
    return study;
  }

  published.open = () => opened ??= open().catch(fault => {
    opened = undefined;
    throw fault;
  });
})();
