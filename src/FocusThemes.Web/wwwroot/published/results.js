// What was found, in the place of what the page shows: its heading, filters with their numbers, cards and ways on.
(() => {
  const [size, mostListed, mostFrequent] = [25, 30, 15];
  const one = (selector, within = document) => within.querySelector(selector);
  const number = value => value.toLocaleString('en');
  const count = (value, word) => value === 0 ? `no ${word}s` : value === 1 ? `1 ${word}` : `${number(value)} ${word}s`;
  const asHeading = text => text[0].toUpperCase() + text.slice(1);
  const note = text => published.filled('note', { text });

  // What was found from the place on that the address names.
  function pageOf(places, filter, isRanked) {
    if (filter.after === null && filter.before !== null) {
      const end = filter.before;
      const before = places.slice(0, Math.max(0, isRanked ? places.indexOf(end) : places.findLastIndex(place => place < end) + 1));
      return { first: Math.max(0, before.length - size), shown: before.slice(-size) };
    }
    const at = filter.after === null ? 0 : isRanked ? places.indexOf(filter.after) + 1
      : places.filter(place => place <= filter.after).length;
    return { first: at, shown: places.slice(at, at + size) };
  }

  function applied(study, filter, total, range, isRanked) {
    const made = published.filled('applied', {
      count: range ?? count(total, 'quote'), best: filter.with({ isInSourceOrder: false }).address, order: filter.with({ isInSourceOrder: true }).address,
    });
    const all = one('.all', made);
    for (const { before, text, without } of filter.sentence(study)) all.before(published.filled('part', { before, text, address: without.address }), ' ');
    if (filter.isEmpty) all.remove();
    const order = one('.take', made);
    if (!filter.words || !total) order.remove();
    else order.children[isRanked ? 0 : 1].setAttribute('aria-current', 'true');
    return made;
  }

  function facet(study, filter, dimension, counts) {
    const made = published.filled('facet', { name: dimension.name, heading: asHeading(dimension.name) });
    const list = one('ul', made);
    const isPerson = dimension.parameter === 'participant';
    const values = isPerson ? people(study, filter, dimension, counts) : listed(filter, dimension, counts);
    if (!values.some(value => value.isApplied) && (!values.length || dimension.listed.length < 2)) return null;
    for (const { place, isApplied } of values) {
      const [value, text, mark] = dimension.listed[place];
      const isNone = !isPerson && !counts[place] && !isApplied;
      const item = published.filled(isNone ? 'no-value' : isPerson && value !== null ? 'person' : 'value', {
        text: value === null ? dimension.none : text, address: filter.toggled(study, dimension, value ?? 'none').address, count: number(counts[place]),
        quotes: (counts[place] === 1 ? 'quote' : 'quotes') + (isApplied ? ', applied' : ''),
      });
      const dot = one('.dot', item);
      if (dimension.parameter === 'group') {
        dot.classList.add(mark ?? 'g0');
        if (!isNone) dot.parentElement.removeAttribute('dir');
      }
      else if (dot) {
        dot.nextSibling.data = dot.nextSibling.data.trimStart();
        dot.remove();
      }
      one('.who', item)?.classList.replace('g0', mark ?? 'g0');
      if (isApplied) one('a', item).setAttribute('aria-current', 'true');
      list.append(item);
    }
    if (isPerson && (values.hidden > 0 || filter.code)) made.append(narrow(filter, values.hidden));
    return made;
  }

  const listed = (filter, dimension, counts) => dimension.listed.map(([value], place) => ({ value, place, isApplied: filter.has(dimension, value ?? 'none') }))
    .filter(({ value, place, isApplied }) => counts[place] || isApplied
      || (dimension.listed.length <= mostListed && (value !== null || dimension.hasNone)));

  // All participants of the result where they are few; otherwise those with most quotes, or whose code has the text.
  function people(study, filter, dimension, counts) {
    const isLike = code => published.spell(code, false).includes(published.spell(filter.code, false))
      || published.codeOf(code).key.includes(published.codeOf(filter.code).key);
    const said = study.people.map((_, place) => place).filter(place => counts[place] && (!filter.code || isLike(study.people[place][0])));
    const shown = said.length <= mostListed ? said : said.toSorted((a, b) => counts[b] - counts[a] || a - b).slice(0, mostFrequent);
    const isApplied = place => filter.has(dimension, dimension.values[place][0] ?? 'none');
    const places = [...new Set([...shown, ...[...study.people.keys()].filter(isApplied)])].sort((a, b) => a - b);
    const nobody = study.people.length;
    if (counts[nobody] || isApplied(nobody)) places.push(nobody);
    return Object.assign(places.map(place => ({ place, isApplied: isApplied(place) })), { hidden: said.filter(place => !places.includes(place)).length });
  }

  function narrow(filter, hidden) {
    const made = published.filled('narrow', { label: hidden > 0 ? `${number(hidden)} more. Find a code` : 'Find a code' });
    for (const [name, value] of filter.with({}).parameters) keep(one('form', made), name, value);
    one('input[name=code]', made).value = filter.code;
    return made;
  }

  function keep(to, name, value) {
    to.prepend(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }

  function show(study, filter, read, form, untouched) {
    const results = one('#results');
    const isWhole = filter.isEmpty && study.isPartlyRead;
    const found = isWhole ? study.all() : study.search(filter, read.isLookedThrough, read);
    const unknown = published.unknownIn(filter, study);
    const places = filter.takesNothing ? [] : found.places;
    const { first, shown } = pageOf(places, filter, found.isRanked);
    const isMore = first + shown.length < places.length;
    const range = !shown.length || (!first && !isMore) ? null
      : `${number(first + 1)}${shown.length > 1 ? `–${number(first + shown.length)}` : ''} of ${count(places.length, 'quote')}`;
    const sentence = filter.sentence(study).reduce((text, { before, text: own }) => `${text} ${before} ${own}`, (read.besides && places.length ? 'at least ' : '') + count(places.length, 'quote'));
    one('h1').textContent = asHeading(sentence);
    document.title = `${asHeading(sentence)} · FocusThemes`;
    form.querySelectorAll('[type=hidden]').forEach(input => input.remove());
    for (const [name, value] of filter.with({ words: '' }).parameters.toReversed()) keep(form, name, value);

    const facets = one('.facets');
    const isOpen = facets.open;
    const made = facets.cloneNode(false);
    const asked = filter.with({ words: '' }).sentence(study);
    const summary = one('summary', facets).cloneNode();
    summary.textContent = asked.length ? `Filters: ${asked.map(({ before, text }) => `${before} ${text}`).join(' ')}` : untouched.summary;
    made.append(summary);
    for (const dimension of study.dimensions.filter(dimension => dimension.hasFacet))
      made.append((found.counts && facet(study, filter, dimension, found.counts.get(dimension))) ?? '');
    const next = found.counts ? made : untouched.facets;
    next.open = isOpen;
    facets.replaceWith(next);

    results.replaceChildren(applied(study, filter, places.length, range, found.isRanked));
    if (read.besides) results.append(published.filled('further', { text: read.besides, address: filter.with({ parts: read.next }).address }));
    if (found.isCut) results.append(note('Only the first 32 words are looked for.'));
    if (found.isRanked && places.length > published.mostRanked) results.append(note(`Best of the first ${number(published.mostRanked)}, in the order of the source.`));
    if (found.isEmpty) results.append(note(`There is no letter or digit in “${filter.words}” to look for.`));
    for (const { text, nearest } of unknown) {
      const line = published.filled('unknown', { text });
      for (const near of nearest) one('p', line).append(published.filled('near', { text: near.text, address: near.filter.address }), ' ');
      if (!nearest.length) one('span', line).remove();
      results.append(line);
    }
    if (!places.length) {
      const ways = published.filled('ways', {});
      if (unknown.length) one('p', ways).remove();
      results.append(ways);
    } else if (!shown.length) results.append(note('No quotes stand beyond this place.'));
    else {
      const list = one('ol', document.getElementById('hit').content).cloneNode(false);
      for (const place of shown) list.append(study.card(place, found));
      results.append(list);
    }
    if (first || isMore) {
      const pager = published.filled('pager', {
        range: range ?? '', before: filter.with({ before: shown[0] }).address, after: filter.with({ after: shown.at(-1) }).address,
      });
      if (!first) one('[rel=prev]', pager).remove();
      if (!isMore) one('[rel=next]', pager).remove();
      results.append(pager);
    }
  }

  published.show = show;
})();
