// Every quote can be copied with its attribution, and so can its permanent address. Without script the quote's own
// page, which "link" leads to, has both to select.
const live = document.createElement('p');
let fading;

live.className = 'told';
live.setAttribute('role', 'status');
document.querySelector('main').append(live);

export function tell(text) {
  live.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => live.textContent = '', 3000);
}

// With a form for word processors beside the plain one, where there is one and the browser can.
async function write(text, said, html) {
  try {
    if (html && window.ClipboardItem) {
      const kinds = { 'text/plain': text, 'text/html': html };
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
        Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })])))]);
    } else {
      await navigator.clipboard.writeText(text);
    }
    tell(said);
  } catch {
    tell('The browser does not let this page copy');
  }
}

/** A quote that stands in no library has none. */
export const linkOf = quote => quote?.querySelector('[rel=bookmark]');

const lastingOf = quote => quote.querySelector('[data-lasting]').href;

/** @param {Element} quote The figure. */
export function copyQuote(quote) {
  const words = quote.querySelector('blockquote').textContent.trim();
  const rich = document.createElement('div');
  const block = rich.appendChild(document.createElement('blockquote'));
  block.textContent = words;
  const link = document.createElement('a');
  const href = lastingOf(quote);
  const { said } = linkOf(quote).dataset;
  link.href = link.textContent = href;
  rich.append(`(${said}) `, link);
  return write(`${words} (${said})\n${href}`, 'Copied', rich.innerHTML);
}

function button(name, what, act) {
  const made = document.createElement('button');
  const rest = document.createElement('span');
  rest.className = 'vh';
  rest.textContent = ` ${what}`;
  made.type = 'button';
  made.append(name, rest);
  made.addEventListener('click', act);
  return made;
}

// Again whenever quotes have come in place of others.
export function addButtons() {
  for (const quote of document.querySelectorAll('.quote:has([rel=bookmark]):not(:has([data-copies]))')) {
    const link = linkOf(quote);
    const to = link.querySelector('.vh').textContent.trim();
    const entry = document.createElement('li');
    const copy = button('copy', to.replace('to ', ''), () => copyQuote(quote));
    copy.dataset.copies = '';
    link.before(copy);
    entry.append(button('copy link', to, () => write(lastingOf(quote), 'Link copied')));
    quote.querySelector('.menu ul').append(entry);
  }
}

for (const text of document.querySelectorAll('[data-copy]')) {
  text.after(button('copy', text.dataset.copy, () => write(text.href ?? text.textContent.trim(), 'Copied')));
}
addButtons();
