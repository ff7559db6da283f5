// Quotes can be selected on every page that shows them. What is selected is kept in this browser, for each study apart,
// and sent nowhere; it makes the address of a selection, which is what the menu's "select" leads to without script.
import { tell } from './copy.js';

const MostQuotes = 100;
const bar = document.createElement('p');
const unkept = new Map();

bar.className = 'selected';

// The study's page of selections, and one quote of it.
const entriesOf = page => [...page.querySelectorAll('.quote .menu a[href*="/selection?quote="]')];
const baseOf = link => link.pathname;
const idOf = link => new URLSearchParams(link.search).get('quote');
const keyOf = base => `selection:${base}`;

// A browser may refuse storage: then a selection lasts as long as the page. What others put there is none.
function read(base) {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(base)));
    const { title, quotes } = kept ?? unkept.get(base) ?? {};
    return {
      title: typeof title === 'string' ? title : '',
      quotes: Array.isArray(quotes) ? quotes.filter(id => typeof id === 'string') : [],
    };
  } catch {
    return unkept.get(base) ?? { title: '', quotes: [] };
  }
}

function keep(base, selection) {
  unkept.set(base, selection);
  try {
    if (selection.quotes.length) localStorage.setItem(keyOf(base), JSON.stringify(selection));
    else localStorage.removeItem(keyOf(base));
  } catch { /* as said */ }
}

function addressOf(base, { title, quotes }) {
  const parameters = new URLSearchParams(quotes.map(id => ['quote', id]));
  if (title) parameters.append('title', title);
  return `${base}?${parameters}`;
}

function made(name, text, act) {
  const element = document.createElement(name);
  element.textContent = text;
  if (name === 'button') {
    element.type = 'button';
    element.addEventListener('click', act);
  }
  return element;
}

const counted = number => `${number} ${number === 1 ? 'quote' : 'quotes'}`;

function toggle(base, id) {
  const { title, quotes } = read(base);
  const isIn = quotes.includes(id);
  if (!isIn && quotes.length >= MostQuotes) {
    tell(`A selection has at most ${MostQuotes} quotes`);
    return;
  }
  const next = isIn ? quotes.filter(other => other !== id) : [...quotes, id];
  keep(base, { title, quotes: next });
  show();
  tell(`${isIn ? 'Taken out' : 'Selected'}: ${counted(next.length)}`);
}

function show() {
  const buttons = [...document.querySelectorAll('button[data-quote]')];
  for (const { dataset, attributes } of buttons) {
    attributes['aria-pressed'].value = read(dataset.base).quotes.includes(dataset.quote);
  }
  bar.replaceChildren();
  const bases = [...new Set([...buttons.map(button => button.dataset.base), ...[own].filter(Boolean)])];
  for (const base of bases) {
    const selection = read(base);
    if (!selection.quotes.length) continue;
    const of = bases.length > 1 ? ` in ${decodeURIComponent(base.split('/').at(-2))}` : '';
    const link = made('a', `Your selection${of} (${selection.quotes.length})`);
    link.href = addressOf(base, selection);
    const clear = made('button', 'clear', () => {
      keep(base, { title: '', quotes: [] });
      show();
      tell('Selection cleared');
      // What had the focus is gone.
      document.querySelector('main').focus({ preventScroll: true });
    });
    const rest = made('span', ` your selection${of}`);
    rest.className = 'vh';
    clear.append(rest);
    bar.append(link, clear);
  }
  if (!bar.childElementCount) {
    bar.remove();
    return;
  }
  bar.append(made('small', 'kept in this browser only'));
  document.querySelector('main .wrap').append(bar);
}

// Again whenever quotes have come in place of others.
export function addSelecting() {
  for (const link of entriesOf(document)) {
    const [base, id] = [baseOf(link), idOf(link)];
    const button = made('button', 'select', () => toggle(base, id));
    const rest = made('span', ` quote ${id}`);
    rest.className = 'vh';
    button.append(rest);
    Object.assign(button.dataset, { base, quote: id });
    button.setAttribute('aria-pressed', 'false');
    link.closest('.quote').querySelector('[rel=bookmark]').before(button);
    // The button stands for it.
    link.parentElement.remove();
  }
  show();
}

// On the page of a selection, which may be somebody else's: only who asks for it keeps it in place of their own.
const form = document.querySelector('form.heading');
const own = form && new URL(form.action).pathname;

if (form) {
  const here = new URLSearchParams(location.search);
  const selection = { title: here.get('title') ?? '', quotes: here.getAll('quote') };
  const isSame = () => JSON.stringify(read(own)) === JSON.stringify(selection);
  if (selection.quotes.length && !isSame()) {
    const button = made('button', 'Keep this selection in this browser', () => {
      keep(own, selection);
      show();
      button.remove();
      tell('Kept in this browser only');
      document.querySelector('main').focus({ preventScroll: true });
    });
    button.className = 'btn';
    document.querySelector('.actions').append(button);
  }
}

addSelecting();
// Another page of the site, or of another window, may have changed it.
addEventListener('storage', show);
addEventListener('pageshow', show);
