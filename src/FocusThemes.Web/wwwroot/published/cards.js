// Markup comes from the templates of the page; names in it, such as _text_, are put in as text and never as markup.
(() => {
  const name = /_([a-z]+)_/g;
  const put = (text, values) => text.replace(name, (all, key) => values.has(key) ? values.get(key) : all);

  // An address has the names of files in the place of what they are called, and behind its number sign the thing itself.
  function putInAddress(address, values) {
    const [path, ...fragment] = address.split('#');
    const file = path.replace(name, (all, key) => {
      const part = values.has(`${key} in files`) ? values.get(`${key} in files`) : values.get(key);
      return part === undefined ? all : values.has(`${key} in files`) ? encodeURIComponent(part) : part;
    });
    return fragment.length ? `${file}#${fragment.join('#').replace(name, (all, key) => values.has(key) ? encodeURIComponent(values.get(key)) : all)}` : file;
  }

  published.filled = (template, parts) => {
    const values = new Map(Object.entries(parts));
    const made = document.getElementById(template).content.cloneNode(true);
    const nodes = document.createTreeWalker(made, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data.includes('_')) node.data = put(node.data, values);
        continue;
      }
      for (const attribute of node.attributes) {
        if (attribute.value.includes('_')) attribute.value = (attribute.name === 'href' ? putInAddress : put)(attribute.value, values);
      }
    }
    return made;
  };

  const linesOnPage = 2000;

  // The words of a quote, with those marked that were looked for.
  function words(text, marks) {
    const nodes = [];
    let at = 0;
    for (const { start, end } of marks) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      nodes.push(text.slice(at, start), mark);
      at = end;
    }
    return [...nodes, text.slice(at)];
  }

  published.card = (study, place, marks) => {
    const [text, opening, closing, concept, number, voice, attribution, line, also, memo, identifier] = study.rows[place];
    const themes = study.dimension('theme');
    const theme = study.placesOf(study.rows[place], themes)[0];
    const [title, sign] = [themes.values[theme][1], themes.values[theme][0]];
    const parts = study.dimension('part');
    const part = parts && parts.values[study.placesOf(study.rows[place], parts)[0]];
    const [code, group, groupMark, codeInFiles] = voice ? study.people[voice - 1] : [];
    const document_ = study.dimension('document');
    const [source, sourceInFiles] = study.sources[document_ ? study.placesOf(study.rows[place], document_)[0] : 0] ?? ['', ''];
    const page = Math.floor((line - 1) / linesOnPage) * linesOnPage + 1;
    const [before, printed, after] = Array.isArray(attribution) ? attribution : ['', code ?? '', ''];
    const by = Array.isArray(attribution) ? attribution.join('') : attribution ?? code ?? 'nobody named';
    const made = published.filled('hit', {
      theme: sign, 'theme in files': study.themeNames[theme], concept, place: number, title: title.slice(sign.length).trim(),
      part: published.shortened(part?.[0] ?? ''), code: printed, 'code in files': codeInFiles, group, source,
      'source in files': page > 1 ? `${sourceInFiles}~from-${page}` : sourceInFiles, identifier, memo,
      study: study.slug, 'study in files': study.nameInFiles, studytitle: study.title, cited: study.cited,
    });
    const hit = made.querySelector('li');
    const figure = hit.querySelector('figure');
    const caption = figure.querySelector('figcaption');
    const chip = caption.querySelector('.who');
    figure.className = `quote ${groupMark ?? 'g0'}`;
    figure.querySelector('blockquote').replaceChildren(opening, ...words(text, marks), closing);
    if (code === undefined) {
      chip.parentElement.replaceChildren(attribution ? `${attribution} (nobody named)` : by);
    } else {
      chip.className = `who ${groupMark}`;
      if (!group) chip.querySelector('.vh')?.remove();
      chip.parentElement.replaceChildren(before, chip, after);
    }
    if (memo === null) figure.querySelector('.memo')?.remove();
    alsoUnder(figure.querySelector('.also'), also, study);
    if (!part?.[0]) for (const other of hit.querySelectorAll('.path bdi')) if (other.textContent === '') removeWithSign(other);
    for (const link of hit.querySelectorAll('a')) {
      if (link.textContent === 'source line 0') link.textContent = `source line ${line}`;
      if (link.dataset.said) link.dataset.said = link.dataset.said.replace(`_before_ ${printed} _after_`, () => by).replace(/source line 0$/, `source line ${line}`);
    }
    return hit;
  };

  function removeWithSign(bdi) {
    bdi.nextSibling.data = bdi.nextSibling.data.replace(' › ', '');
    bdi.remove();
  }

  function alsoUnder(line, also, study) {
    if (!line) return;
    if (!also) {
      line.remove();
      return;
    }
    const themes = study.dimension('theme');
    const link = line.querySelector('a');
    line.replaceChildren('Also under ', ...also.flatMap((concept, i) => {
      const one = link.cloneNode(true);
      const theme = concept.slice(0, concept.lastIndexOf('.'));
      const name = study.themeNames[themes.values.findIndex(([value]) => value === theme)];
      one.setAttribute('href', putInAddress(link.getAttribute('href'), new Map(Object.entries(
        { other: theme, 'other in files': name, within: concept.slice(theme.length + 1) }))));
      one.textContent = concept;
      return i ? [', ', one] : [one];
    }));
  }
})();
