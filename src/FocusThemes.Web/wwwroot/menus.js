// Menus open and close without this; with it a press elsewhere, or Escape, closes them too.
const opened = '.menu[open]';

addEventListener('click', event => {
  for (const menu of document.querySelectorAll(opened)) if (!menu.contains(event.target)) menu.open = false;
});

addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && document.querySelector(opened);
  if (!menu) return;
  // What had the focus in the menu is gone with it.
  if (menu.contains(document.activeElement)) menu.firstElementChild.focus();
  menu.open = false;
});
