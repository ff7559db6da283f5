// "/" leads to the search field, "j" and "k" from quote to quote, "c" copies the quote that has the focus.
// WCAG 2.1.4: "c" acts only where a quote has the focus; "/", "j" and "k" act anywhere, therefore each page where they
// do has a button that turns all of them off, and the browser remembers it.
import { copyQuote, linkOf } from './copy.js';
import './menus.js';
import './select.js';

const Quotes = '.hits > li, .quote:not(.hits *)';
const field = document.querySelector('#q') ?? document.querySelector('#find');
const button = document.createElement('button');
let isOn = true;

// A browser may refuse storage: then a choice lasts as long as the page.
function recall() {
  try {
    isOn = localStorage.getItem('shortcuts') !== 'off';
  } catch { /* as said */ }
  name();
}

function name() {
  button.textContent = `Keyboard shortcuts: ${isOn ? 'on' : 'off'}`;
}

function walk(step) {
  const quotes = [...document.querySelectorAll(Quotes)];
  const here = quotes.indexOf(document.activeElement.closest(Quotes));
  // From elsewhere to the first one that begins in the window or below.
  const to = here < 0
    ? quotes.find(quote => quote.getBoundingClientRect().top >= 0) ?? quotes.at(-1)
    : quotes[here + step];
  if (!to) return;
  to.tabIndex = -1;
  to.focus({ preventScroll: true });
  // Glides or jumps as the style sheet has it, which asks the reader's settings.
  to.scrollIntoView({ block: 'nearest' });
}

function find() {
  field?.focus();
  field?.select();
}

addEventListener('keydown', event => {
  if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select')) return;
  const within = document.activeElement.closest(Quotes);
  const quote = within?.querySelector('.quote') ?? within;
  const act = { '/': find, j: () => walk(1), k: () => walk(-1), c: linkOf(quote) && (() => copyQuote(quote)) }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

const shortcuts = document.querySelector('#shortcuts');
if (shortcuts) {
  shortcuts.append(' ', button);
} else if (field || document.querySelector(Quotes)) {
  const hint = document.createElement('p');
  hint.className = 'keys';
  // Quotes of a table that is tried, or of an earlier reading, have no address that could be copied with them.
  const copies = linkOf(document) || !document.querySelector('.quote') ? ', <kbd>c</kbd> copies it' : '';
  hint.innerHTML = `<kbd>/</kbd> to search, <kbd>j</kbd> <kbd>k</kbd> from quote to quote${copies}. `;
  hint.append(button);
  (document.querySelector('.how') ?? document.querySelector('footer .wrap')).append(hint);
}

button.className = 'btn';
button.addEventListener('click', () => {
  isOn = !isOn;
  name();
  try {
    localStorage.setItem('shortcuts', isOn ? 'on' : 'off');
  } catch { /* as said */ }
});
recall();
// A page that one comes back to may be older than the choice.
addEventListener('pageshow', recall);
