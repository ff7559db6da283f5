// Results come in place while one types or picks a filter. Every address is one that the server answers in full, so
// reloading and sharing need nothing from here, and what fails here is left to the browser.
import { addButtons } from './copy.js';
import { addSelecting } from './select.js';

const one = (selector, page = document) => page.querySelector(selector);
const main = one('main');
const form = one('form.search');
const field = form.elements.q;
const results = one('#results');
const live = document.createElement('p');
let shown = location.href.split('#')[0];
let asked = shown;
let request, typing, telling, isSameSearch, isUnfinished;
let wasOpen = one('.facets')?.open;

// A word that is being typed stands for all that begin so. Addresses say that by a star, the field by its mere end: one
// types on where the star would stand.
const open = typed => typed.replace(/"?\*+$/, '');

function fill(typed) {
  const value = open(typed);
  isUnfinished = value !== typed;
  if (field.value !== value) field.value = value;
}

live.className = 'vh';
live.setAttribute('role', 'status');
form.parentElement.append(live);
results.tabIndex = -1;

// What a link keeps from page to page: its list and its text but for the number, which comes last.
const nameOf = link => link.id || [
  link.closest('nav')?.getAttribute('aria-label'),
  ...[...link.childNodes].filter(node => node !== link.lastElementChild).map(node => node.textContent.trim()),
].join(' ');

function show(page, from) {
  // Not every browser gives a clicked link the focus.
  const held = document.activeElement === document.body ? from : document.activeElement;
  const isReplaced = held?.closest('.kinds, .facets, #results');
  const isPaging = held?.closest('.pager');
  const facets = one('.facets');
  document.title = page.title;
  one('h1').textContent = one('h1', page).textContent;
  form.querySelectorAll('[type=hidden]').forEach(input => input.remove());
  form.prepend(...page.querySelectorAll('.search [type=hidden]'));
  one('.kinds')?.remove();
  results.parentElement.before(...page.querySelectorAll('.kinds'));
  const next = one('#results', page);
  results.previousElementSibling.replaceWith(next.previousElementSibling);
  results.replaceChildren(...next.childNodes);
  addButtons();
  addSelecting();
  // Filters stay as the reader has set them; on a phone the server's choice leads a new search to its results.
  const isSet = facets?.contains(from) || facets?.open !== wasOpen;
  wasOpen = one('.facets')?.open;
  if (facets && isSet && one('.facets')) one('.facets').open = facets.open;
  if (isReplaced) {
    const same = [...main.querySelectorAll('a, button, input, summary')].find(other => nameOf(other) === nameOf(held));
    (isPaging || !same ? results : same).focus({ preventScroll: true });
  }
  if (isPaging) results.scrollIntoView();
  clearTimeout(telling);
  telling = setTimeout(tell, 600);
}

// Said once typing rests, and never the same again.
function tell() {
  const { textContent } = one('h1');
  if (live.textContent !== textContent) live.textContent = textContent;
}

async function go(address, keep, retreat, from) {
  asked = `${address}`;
  clearTimeout(typing);
  request?.abort();
  const { signal } = request = new AbortController();
  const words = field.value;
  results.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok || !one('#results', page)) throw new Error(`${address}: ${answer.status}`);
    if (answer.url !== shown) keep(answer.url);
    shown = answer.url;
    show(page, from);
    // A participant's code leaves the field for the filters; what has been typed meanwhile stays.
    const { value } = one('#q', page);
    if (field.value === words && (from !== field || open(value) !== open(words.trim()))) fill(value);
  } catch {
    // Aborted is overtaken; all else has a way without this script.
    if (!signal.aborted) {
      asked = shown;
      retreat();
    }
  }
  if (signal === request.signal) results.removeAttribute('aria-busy');
}

const push = address => history.pushState(null, '', address);

// History has one entry per search, not one per letter; Enter or leaving the field ends a search.
function search(isEnd) {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value.trim()) address.searchParams.append(name, value.trim());
  if (isUnfinished && /\S$/.test(field.value)) address.searchParams.append('typing', 1);
  clearTimeout(typing);
  if ([asked, shown].includes(address.href) && !results.hasAttribute('aria-busy')) {
    isSameSearch &&= !isEnd;
    return;
  }
  go(address, url => {
    if (isSameSearch) history.replaceState(null, '', url);
    else push(url);
    isSameSearch = !isEnd;
    // Nobody is torn out of typing: only Enter goes the browser's own way.
  }, () => isEnd && form.submit(), field);
}

function type(event) {
  if (event.isComposing) return;
  isUnfinished = true;
  clearTimeout(typing);
  // What ends in a digit may be half a code, and a whole one leaves the field.
  typing = setTimeout(search, /\d$/.test(field.value) ? 800 : 250);
}

field.addEventListener('input', type);
field.addEventListener('compositionend', type);
field.addEventListener('focus', () => isSameSearch = false);

form.addEventListener('submit', event => {
  event.preventDefault();
  search(true);
});

main.addEventListener('click', event => {
  const link = event.target.closest('a');
  if (!link || link.hash || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.origin + link.pathname !== location.origin + location.pathname) return;
  event.preventDefault();
  isSameSearch = false;
  go(link.href, push, () => location.assign(link.href), link);
});

addEventListener('popstate', () => {
  const address = location.href.split('#')[0];
  if (address === shown && !results.hasAttribute('aria-busy')) return;
  isSameSearch = false;
  go(address, () => {}, () => location.reload());
});

fill(field.value);

// A page that is left calls nobody back.
addEventListener('pagehide', () => request?.abort());
