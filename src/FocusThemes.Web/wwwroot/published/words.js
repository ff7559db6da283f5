// A text in words, each without its ending, as the full-text index of the site takes it. Where a script puts no blank
// between words, every letter is a word, so that what is typed is found as a phrase.
(() => {
  const inIndex = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]/u;
  const inWord = /[\p{L}\p{Mn}\p{Mc}\p{Nd}]/u;
  const aMark = /[\p{Mn}\p{Mc}]/u;
  const letterOrDigit = /[\p{L}\p{Nd}]/u;
  const someLetter = /[\p{L}\p{N}\p{Co}]/u;
  const [ofIndex, ofWord, alone, isMark, ofLetter] = [1, 2, 4, 8, 16];
  const kinds = new Map();
  const scripts = [[0xE00, 0xFFF], [0x1000, 0x109F], [0x1780, 0x17FF], [0x1950, 0x19DF], [0x1A20, 0x1AAF], [0x1B00, 0x1B7F],
    [0xA980, 0xA9FF], [0xAA60, 0xAADF]];
  const signs = [[0x3005, 0x3007], [0x3031, 0x312F], [0x31A0, 0x31FF], [0x3400, 0x4DBF], [0x4E00, 0xA4CF],
    [0xAC00, 0xD7A3], [0xF900, 0xFAFF], [0xFF66, 0xFF9F], [0x16FE0, 0x18DFF], [0x1AFF0, 0x1B2FF], [0x20000, 0x3FFFF]];
  const within = (code, ranges) => ranges.some(([first, last]) => code >= first && code <= last);

  const standsAlone = (code, sign) => code >= 0xE00
    && (within(code, scripts) ? /\p{Lo}/u.test(sign) : within(code, signs) && /\p{L}/u.test(sign));

  function kindOf(sign) {
    let kind = kinds.get(sign);
    if (kind === undefined) {
      kind = (inIndex.test(sign) && ofIndex) | (inWord.test(sign) && ofWord) | (aMark.test(sign) && isMark)
        | (letterOrDigit.test(sign) && ofLetter) | (standsAlone(sign.codePointAt(0), sign) && alone);
      kinds.set(sign, kind);
    }
    return kind;
  }

  // The second half of the letters am of Thai and Lao, letters below others, and jamo after a syllable.
  const isSecondHalf = (before, code) => (before === 0xE4D && code === 0xE32) || (before === 0xECD && code === 0xEB2)
    || ([0x1039, 0x17D2, 0x1A60, 0x1B44, 0xA9C0].includes(before) && code >= 0x1000)
    || (before >= 0x1100 && ((code >= 0x1160 && code <= 0x11FF) || (code >= 0xD7B0 && code <= 0xD7FF)));

  // Calls back with where each word of a spelled text begins and ends.
  function eachWord(spelled, take) {
    let [at, start, before, wasAlone] = [0, -1, 0, false];
    const end = () => {
      if (start >= 0) take(start, at);
      start = -1;
    };
    for (const sign of spelled) {
      const [kind, code] = [kindOf(sign), sign.codePointAt(0)];
      const goesOn = kind & isMark || isSecondHalf(before, code);
      const isAlone = !goesOn && kind & alone;
      if (isAlone || (wasAlone && !goesOn)) end();
      if (!(kind & ofIndex)) end();
      else if (start < 0) start = at;
      [wasAlone, before] = [isAlone || (wasAlone && goesOn), code];
      at += sign.length;
    }
    end();
  }

  const ascii = /^[\0-\x7F\u2010-\u2027\u20AC]*$/;

  published.wordsOf = text => {
    const spelled = published.spell(text, false);
    if (ascii.test(spelled)) return spelled.match(/[a-z0-9]+/g) ?? [];
    const words = [];
    eachWord(spelled, (start, end) => words.push(spelled.slice(start, end)));
    return words;
  };

  // The same with where each is printed.
  published.placedWords = text => {
    const [places, words] = [[], []];
    const spelled = published.spell(text, false, places);
    eachWord(spelled, (start, end) => {
      let last = places[end - 1][1];
      // What a reader sees as one with that letter.
      for (const sign of text.slice(last)) {
        if (!/[\u200C\u200D\p{M}]/u.test(sign)) break;
        last += sign.length;
      }
      words.push({ word: spelled.slice(start, end), start: places[start][0], end: last });
    });
    return words;
  };

  published.hasLetters = text => someLetter.test(published.spell(text, false));
  published.endsInWord = text => text !== '' && (kindOf([...text].at(-1)) & ofWord) !== 0;

  // What stands before the last word, which alone may go on, and that word; all of the text where it ends in a sign.
  published.parted = text => {
    const signs = [...published.spell(text, false)];
    let [start, way, isIn] = [0, undefined, false];
    for (const [at, sign] of signs.entries()) {
      const kind = kindOf(sign);
      if (!(kind & ofWord) || !isIn) [start, way] = [at, undefined];
      isIn = (kind & ofWord) !== 0;
      if (!(kind & ofLetter)) continue;
      const here = (kind & alone) !== 0;
      if (here !== (way ??= here)) [start, way] = [at, here];
    }
    if (!isIn) return { before: '', last: signs.join('') };
    return { before: signs.slice(0, start).join(''), last: signs.slice(start).join('') };
  };

  published.isOfLetters = word => [...word].some(sign => kindOf(sign) & alone);
})();
