// Quotes are searched and filtered in a published copy as on the site: the address says what is looked for, the form and
// the links lead to further addresses, and each of them can be kept and shared.
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const main = one('main');
  const form = one('form.search');
  const results = one('#results');
  if (!form || !results || !document.getElementById('hit')) return;
  const field = form.elements.q;
  const data = new URL('search/', location.href.split(/[?#]/)[0]);
  const isOfStudy = document.getElementById('hit').dataset.of === 'study';
  const pager = one('.pager', results);

  // The files of the copy have the first page of a list.
  if (pager && !one('[rel=next]', pager)) {
    const after = `${location.pathname}?after=${results.querySelectorAll('.hits > li').length}`;
    pager.append(one('[rel=next]', published.filled('pager', { after })));
  }

  const untouched = {
    title: document.title, heading: one('h1').textContent, results: [...results.childNodes], facets: one('.facets'),
    summary: one('.facets summary').textContent,
  };
  const live = document.createElement('p');
  let [shown, isTouched, turn, isSameSearch, isUnfinished] = [location.search, false, 0, false, false];
  let typing, telling;

  live.className = 'vh';
  live.setAttribute('role', 'status');
  form.parentElement.append(live);
  results.tabIndex = -1;

  // A word that is being typed stands for all that begin so. Addresses say that by a star, the field by its mere end.
  const open = typed => typed.replace(/"?\*+$/, '');

  function fill(typed) {
    isUnfinished = open(typed) !== typed;
    if (field.value !== open(typed)) field.value = open(typed);
  }

  // What a link keeps from page to page: its list and its text but for the number, which comes last.
  const nameOf = link => link.id || [
    link.closest('nav')?.getAttribute('aria-label'),
    ...[...link.childNodes].filter(node => node !== link.lastElementChild).map(node => node.textContent.trim()).filter(Boolean),
  ].join(' ');

  // Said once typing rests, and never the same again.
  function tell() {
    const { textContent } = one('h1');
    if (live.textContent !== textContent) live.textContent = textContent;
  }

  function restore() {
    document.title = untouched.title;
    one('h1').textContent = untouched.heading;
    form.querySelectorAll('[type=hidden]').forEach(input => input.remove());
    one('.facets').replaceWith(untouched.facets);
    results.replaceChildren(...untouched.results);
  }

  function focus(held, from) {
    const isPaging = held?.closest('.pager');
    if (held?.isConnected && !isPaging) return;
    if (!held || held === document.body || !from) return;
    const same = isPaging ? null : [...main.querySelectorAll('a, button, input, summary')].find(other => nameOf(other) === nameOf(held));
    (same ?? results).focus({ preventScroll: true });
    if (isPaging) results.scrollIntoView();
  }

  async function go(search, keep, from) {
    const mine = ++turn;
    clearTimeout(typing);
    const params = new URLSearchParams(search);
    const words = field.value;
    results.setAttribute('aria-busy', 'true');
    try {
      // Not every browser gives a clicked link the focus.
      const held = document.activeElement === document.body ? from : document.activeElement;
      if (![...params.values()].some(value => value.trim())) {
        keep(location.pathname);
        if (from !== field) fill('');
        if (isTouched) restore();
        isTouched = false;
        focus(held, from);
      } else {
        const study = await (isOfStudy ? published.openStudy(data) : published.openLibrary(data));
        await published.readyFor([...params.values()].join(' '));
        if (mine !== turn) return;
        let filter = published.understand(published.filterOf(search, study), study);
        if (params.has('typing') && filter.words) filter = filter.with({ words: published.unfinished(filter.words) });
        const read = await study.ready(filter);
        if (mine !== turn) return;
        keep(filter.address);
        published.show(study, filter, read, form, untouched);
        isTouched = true;
        // A participant's code leaves the field for the filters; what has been typed meanwhile stays.
        if (field.value === words && (from !== field || open(filter.words) !== open(words.trim()))) fill(filter.words);
        focus(held, from);
      }
      shown = location.search;
      clearTimeout(telling);
      telling = setTimeout(tell, 600);
    } catch {
      if (mine === turn) results.prepend(published.filled('note', { text: 'The files of the search, which belong beside this page, could not be read.' }));
    }
    if (mine === turn) results.removeAttribute('aria-busy');
  }

  const push = address => address !== location.pathname + location.search && history.pushState(null, '', address);
  const replace = address => history.replaceState(null, '', address);

  // History has one entry per search, not one per letter; Enter or leaving the field ends a search.
  function search(isEnd) {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) params.append(name, value.trim());
    if (isUnfinished && /\S$/.test(field.value)) params.append('typing', 1);
    go(`${params}`, address => {
      if (isSameSearch) replace(address);
      else push(address);
      isSameSearch = !isEnd;
    }, isEnd ? form : field);
  }

  field.addEventListener('input', event => {
    if (event.isComposing) return;
    isUnfinished = true;
    clearTimeout(typing);
    // What ends in a digit may be half a code, and a whole one leaves the field.
    typing = setTimeout(search, /\d$/.test(field.value) ? 800 : 250);
  });
  field.addEventListener('compositionend', () => typing = setTimeout(search, 250));
  field.addEventListener('focus', () => isSameSearch = false);

  form.addEventListener('submit', event => {
    event.preventDefault();
    search(true);
  });

  main.addEventListener('submit', event => {
    if (!event.target.matches('.narrow')) return;
    event.preventDefault();
    go(`${new URLSearchParams(new FormData(event.target))}`, push, one('button', event.target));
  });

  main.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link || link.hash || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.protocol !== location.protocol || link.host !== location.host || link.pathname !== location.pathname) return;
    event.preventDefault();
    isSameSearch = false;
    go(link.search, push, link);
  });

  addEventListener('popstate', () => {
    if (location.search === shown) return;
    isSameSearch = false;
    go(location.search, () => {}, null);
  });

  if (location.search) {
    fill(new URLSearchParams(location.search).get('q') ?? '');
    go(location.search, replace, null);
  }
})();
