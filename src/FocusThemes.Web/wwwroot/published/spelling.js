// The one form in which words are looked for. The letters are the site's own table (letters.js), and what is done with
// them is what the site does, step by step, so that a published copy finds what the site finds.
const published = {};

(() => {
  // In these a small letter is all that there is to it: no table is needed.
  const plain = /^[\0-\x7F\u2010-\u2027\u20AC]*$/;
  const space = /[\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
  const [invisible, point, mark] = [1, 2, 3];
  const alike = new Map(Object.entries(
    { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't', ς: 'σ' }));
  const [pieces, classes, together] = [new Map(), new Map(), new Map()];
  const pair = (letter, other) => letter * 0x200000 + other;
  const orderOf = character => Math.max(0, (classes.get(character) ?? 0) - mark);
  const between = (value, ...ranges) => ranges.some(([first, last]) => value >= first && value <= last);
  const isSpace = character => (character < 0x80 ? character === 32 || (character > 8 && character < 14) : space.test(String.fromCodePoint(character)));
  const isHamza = character => between(character, [0x653, 0x655]);

  function charactersOf(range) {
    const [, from, to, step] = /^([0-9A-F]+)(?:-([0-9A-F]+)(\/.+)?)?$/.exec(range);
    const all = [];
    for (let at = parseInt(from, 16); at <= parseInt(to ?? from, 16); at += step ? 2 : 1) all.push(at);
    return all;
  }

  function read(line, letters) {
    const [first, ...rest] = line.split(' ');
    if ('!~^'.includes(first[0])) {
      const kind = first[0] === '!' ? invisible : first[0] === '~' ? point : mark + Number(first.slice(1));
      for (const character of charactersOf(rest[0])) classes.set(character, kind);
      return;
    }
    const isOne = rest[0] === '=';
    const difference = /^[+-]/.test(rest[0]) && Number(rest[0].replace(/^([+-])/, '0x')) * (rest[0][0] === '-' ? -1 : 1);
    const target = difference === false && rest.slice(isOne ? 1 : 0).map(piece => parseInt(piece, 16));
    const characters = charactersOf(first);
    for (const character of characters) pieces.set(character, target || [character + difference]);
    if (isOne) letters.push([characters[0], target]);
  }

  published.letters = lines => {
    const letters = [];
    for (const line of lines.split('\n')) if (line && line[0] !== '#') read(line, letters);
    // Letters of two pieces first: those of three are made of them.
    for (const [letter, parts] of letters.sort((one, other) => one[1].length - other[1].length)) {
      const before = parts.slice(1, -1).reduce((made, part) => made && together.get(pair(made, part)), parts[0]);
      const key = pair(before, parts.at(-1));
      if (before && !together.has(key)) together.set(key, letter);
    }
  };

  const isCyrillic = letter => between(letter, [0x400, 0x52F], [0x1C80, 0x1C8F], [0xA640, 0xA69F]);

  // On Cyrillic letters these are the stress marks alone.
  const isAccent = (letter, of) => isCyrillic(letter)
    ? of === 0x300 || (of === 0x301 && letter !== 0x433 && letter !== 0x43A)
    : between(of, [0x300, 0x36F], [0x1AB0, 0x1AFF], [0x1DC0, 0x1DFF], [0x20D0, 0x20FF], [0xFE20, 0xFE2F]);

  // Hangul is written in syllables, which some programs take apart.
  function syllable(before, piece) {
    if (between(before, [0x1100, 0x1112]) && between(piece, [0x1161, 0x1175]))
      return 0xAC00 + ((before - 0x1100) * 21 + piece - 0x1161) * 28;
    return between(before, [0xAC00, 0xD7A3]) && (before - 0xAC00) % 28 === 0 && between(piece, [0x11A8, 0x11C2])
      ? before + piece - 0x11A7 : 0;
  }

  class Spelled {
    constructor(keepsAccents, places) {
      Object.assign(this, { keepsAccents, places, text: '', letter: -1, marks: [], start: 0, end: 0 });
    }

    add(text) {
      let at = 0;
      for (const sign of text) {
        const code = sign.codePointAt(0);
        const character = code >= 0xD800 && code <= 0xDFFF ? 0xFFFD : code;
        const end = at + sign.length;
        const made = pieces.get(character);
        if (made) for (const piece of made) this.take(piece, at, end);
        else this.take(character, at, end);
        at = end;
      }
      this.finish();
      return this;
    }

    take(piece, start, end) {
      if (piece < 0x80) {
        this.begin(piece, start, end);
        return;
      }
      const kind = classes.get(piece) ?? 0;
      const follows = this.letter >= 0 && !isSpace(this.letter);
      let joined;
      if (kind === invisible) return;
      if (kind === point) this.end = follows ? end : this.end;
      else if (kind > mark) {
        // A mark without a letter is nothing that can be looked for.
        if (!follows) return;
        if (this.counts(piece)) this.marks.push(piece);
        this.end = end;
      } else if (!this.marks.length && (joined = syllable(this.letter, piece))) {
        this.letter = joined;
        this.end = end;
      } else this.begin(piece, start, end);
    }

    counts(of) {
      return isHamza(of) ? together.has(pair(this.letter, of)) : this.keepsAccents || !isAccent(this.letter, of);
    }

    begin(piece, start, end) {
      this.finish();
      this.letter = piece;
      this.start = start;
      this.end = end;
    }

    finish() {
      if (this.letter < 0) return;
      if (!this.marks.length) {
        this.write(this.letter);
        this.letter = -1;
        return;
      }
      const kept = [];
      // The marks in their order; those that make a letter of their own with it go.
      for (const of of this.marks.sort((one, other) => orderOf(one) - orderOf(other))) {
        const made = together.get(pair(this.letter, of));
        if (made) this.letter = made;
        else if (!isHamza(of)) kept.push(of);
      }
      for (const character of [this.letter, ...kept]) this.write(character);
      this.marks = [];
      this.letter = -1;
    }

    write(character) {
      const sign = String.fromCodePoint(character);
      const written = !this.keepsAccents && character >= 0x80 ? alike.get(sign) ?? sign : sign;
      this.text += written;
      for (let unit = 0; this.places && unit < written.length; unit++) this.places.push([this.start, this.end]);
    }
  }

  published.isSpace = isSpace;
  published.needsLetters = text => !plain.test(text);

  // The text with its accents, by which values are compared, or without, as words are looked for. In places stands, for
  // each unit, where the printed letter begins and ends that it is of.
  published.spell = (text, keepsAccents, places) => {
    if (!plain.test(text)) return new Spelled(keepsAccents, places).add(text).text;
    for (let at = 0; places && at < text.length; at++) places.push([at, at + 1]);
    return text.toLowerCase();
  };
})();
