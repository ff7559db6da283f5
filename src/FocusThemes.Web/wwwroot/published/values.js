// What two spellings of one value have in common: of a code, a number, a name.
(() => {
  const spell = text => published.spell(text, true);
  const between = /[\p{P}\p{Z}\p{Cc}\p{Cf}]/u;
  const digit = /\p{Nd}/u;
  const withoutZeros = digits => digits.replace(/^0+(?=.)/, '');

  // Digits of a script follow one another from its nought on.
  function digitOf(sign) {
    const code = sign.codePointAt(0);
    let nought = code;
    while (nought > code - 9 && digit.test(String.fromCodePoint(nought - 1))) nought--;
    return code >= 0x1D7CE && code <= 0x1D7FF ? (code - 0x1D7CE) % 10 : code - nought;
  }

  // Words and numbers; what stands between them tells no two codes apart.
  function pieces(code) {
    const found = [];
    let before = 0;
    for (const sign of code) {
      const kind = digit.test(sign) ? 2 : between.test(sign) ? 0 : 1;
      if (kind && kind !== before) found.push({ text: '', isNumber: kind === 2 });
      if (kind) found.at(-1).text += kind === 2 ? digitOf(sign) : sign.toLowerCase();
      before = kind;
    }
    return found.map(piece => piece.isNumber ? withoutZeros(piece.text) : piece.text);
  }

  // group and role are those of a code such as 1P04.
  published.codeOf = printed => {
    const trimmed = printed.trim();
    const spelled = /^[\0-\x7F]*$/.test(trimmed) ? trimmed : spell(trimmed);
    const form = /^([0-9]{0,20})([A-Za-z]{1,3})([0-9]{1,20})$/.exec(spelled);
    if (!form) return { key: pieces(spelled).join(' ') || trimmed, printed: trimmed };
    const [role, group] = [form[2].toUpperCase(), form[1] && withoutZeros(form[1])];
    return { key: `${group}${role}${withoutZeros(form[3])}`, printed: trimmed, role, hasGroup: group !== '' };
  };

  const textKey = value => spell(value).replace(/[\s\x85]+/g, ' ').replace(/[\p{Pd}\u2212]/gu, '-').trim();

  const keys = {
    code: value => published.codeOf(value).key,
    number: value => spell(value.trim()).toUpperCase().split('.').map(withoutZeros).join('.'),
    name: value => value,
    slug: value => value.toUpperCase(),
    text: textKey,
  };

  published.keyOf = (form, value) => (keys[form] ?? textKey)(value);

  // Numbers from one to another: 30-45, 65-, -17.
  published.rangeOf = key => {
    const found = /^([0-9]{0,4})\s*-\s*([0-9]{0,4})$/.exec(key.trim());
    if (!found || !(found[1] + found[2])) return null;
    const [first, last] = [Number(found[1] || 0), Number(found[2] || 9999)];
    return first <= last ? { first, last } : null;
  };

  // The whole part of the one number that a value begins with.
  published.numberIn = value => {
    const found = /^(\p{Nd}{1,4})(?!\p{Nd})(?:[.,]\p{Nd}+)?([\p{L}\s./]*)$/u.exec(value.trim());
    return found ? Number(Array.from(found[1], digitOf).join('')) : null;
  };

  // How many letters have to be put in, taken out or changed to make one text the other.
  published.changed = (one, other) => {
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++)
        next.push(Math.min(row[j - 1] + (one[i - 1] !== other[j - 1]), row[j] + 1, next[j - 1] + 1));
      row = next;
    }
    return row.at(-1);
  };
})();
