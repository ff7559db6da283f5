// Quotes are read from scripts, since a page that is opened from a disk may read nothing else; each once. Of a study with
// very many quotes only the files are read that may have what is looked for.
(() => {
  const mostAtOnce = 4;
  const scripts = new URL('.', document.currentScript.src);
  const [arrived, asked, opened] = [new Map(), new Map(), new Map()];

  published.take = value => arrived.set(document.currentScript.src, value);

  function load(address) {
    if (!asked.has(address.href)) {
      asked.set(address.href, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address.href;
        script.addEventListener('load', () => {
          resolve(arrived.get(address.href));
          script.remove();
        });
        script.addEventListener('error', () => {
          asked.delete(address.href);
          reject(new Error(`${address.href} is not there.`));
        });
        document.head.append(script);
      }));
    }
    return asked.get(address.href);
  }

  const loadLetters = () => load(new URL('letters.js', scripts));
  published.load = load;
  published.loadLetters = loadLetters;

  // What is typed may have letters that no quote of the study has.
  published.readyFor = text => published.needsLetters(text) ? loadLetters() : undefined;

  async function read(data) {
    const study = new published.Study(await load(new URL('study.js', data)), data);
    const parts = study.words ? null : loadParts(study, [...study.chunks.keys()]);
    if (study.hasLetters) await loadLetters();
    study.prepare();
    (await parts)?.();
    return study;
  }

  // Read at once, taken in when the letters are there.
  async function loadParts(study, parts) {
    const chunks = await Promise.all(parts.map(part => load(new URL(`quotes-${part}.js`, study.data))));
    return () => parts.forEach((part, i) => study.add(study.chunks[part], chunks[i]));
  }

  // Each study once; what could not be read may be there the next time.
  published.openStudy = data => {
    if (!opened.has(data.href)) opened.set(data.href, read(data));
    opened.get(data.href).catch(() => opened.delete(data.href));
    return opened.get(data.href);
  };

  // Files that have a word with that stem, or of which one may begin so.
  async function partsWith(study, stem, goesOn) {
    const isMeant = goesOn
      ? known => known.startsWith(stem.slice(0, Math.max(1, stem.length - 1))) || (known.length > 2 && stem.startsWith(known.slice(0, -1)))
      : known => known === stem;
    const least = goesOn ? stem.slice(0, stem.length > 2 ? 2 : 1) : stem;
    const files = study.words.map((first, i) => i).filter(i => {
      const next = study.words[i + 1];
      return (next === undefined || next > least) && (study.words[i] <= least || (goesOn && study.words[i].startsWith(least)));
    });
    const lists = await Promise.all(files.map(file => load(new URL(`words-${file}.js`, study.data))));
    return new Set(lists.flat().filter(([known]) => isMeant(known)).flatMap(([, ...parts]) => parts));
  }

  async function partsOfTerm(study, term) {
    const words = published.wordsOf(term.text);
    const lists = await Promise.all(words.map((word, i) => term.isBeginning && i === words.length - 1
      ? partsWith(study, word, true) : partsWith(study, published.stemOf(word), false)));
    return lists.reduce((both, other) => new Set([...both].filter(part => other.has(part))));
  }

  // The files that may have what a filter takes, in their order.
  async function partsOf(study, filter) {
    if (filter.isEmpty) {
      const from = filter.after ?? Math.max(-1, (filter.before ?? 0) - 26);
      return [...study.chunks.keys()].filter(part => study.chunks[part] <= from + 26 && (study.chunks[part + 1] ?? Infinity) > from);
    }
    let parts = [...study.chunks.keys()];
    for (const { dimension, values } of filter.chosen) {
      const [taken, place] = [dimension.taken(values), study.dimensions.indexOf(dimension)];
      parts = parts.filter(part => study.values[part][place].some(value => taken[value]));
    }
    return published.partsWithWords(study, filter.words, parts);
  }

  // Those of some files, or studies, that may have the words.
  published.partsWithWords = async (study, words, parts) => {
    for (const any of published.parse(words).all) {
      const lists = await Promise.all(any.map(term => partsOfTerm(study, term)));
      parts = parts.filter(part => lists.some(list => list.has(part)));
    }
    return parts;
  };

  // Reads what a filter needs; tells which places were looked through, and how many files there are besides.
  published.readFor = async (study, filter) => {
    if (!study.words) return { isLookedThrough: () => true, besides: '' };
    const all = await partsOf(study, filter);
    const parts = all.slice(0, Math.max(filter.parts, mostAtOnce));
    const missing = parts.filter(part => study.rows[study.chunks[part]] === undefined);
    (await loadParts(study, missing))();
    const starts = parts.map(part => [study.chunks[part], study.chunks[part + 1] ?? study.quotes]);
    const besides = all.length - parts.length;
    return {
      isLookedThrough: place => starts.some(([first, end]) => place >= first && place < end),
      besides: besides && !filter.isEmpty ? `${besides} ${besides > 1 ? 'files' : 'file'} of this study` : '', next: parts.length + mostAtOnce,
    };
  };
})();
