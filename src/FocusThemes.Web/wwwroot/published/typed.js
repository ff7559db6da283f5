// What a person typed, understood: words, "a phrase", begin*, -without, this OR that; a participant's code or a theme's
// number, which become filters.
(() => {
  const [mostTerms, mostCodes] = [32, 8];
  const isSpace = sign => published.isSpace(sign.codePointAt(0));
  const mark = /["“”]/g;

  // A word, a phrase, or the beginning of words.
  class Term {
    constructor(text, isPhrase, isBeginning) {
      Object.assign(this, { text, isPhrase, isBeginning });
    }

    toString() {
      const isOperator = !this.isBeginning && (this.text === 'AND' || this.text === 'OR');
      return (this.isPhrase || isOperator ? `"${this.text}"` : this.text) + (this.isBeginning ? '*' : '');
    }
  }

  function endOfWord(text, start) {
    let end = start;
    while (end < text.length && !isSpace(text[end]) && text[end] !== '"') end++;
    return Math.max(end, start + 1);
  }

  function* pieces(typed) {
    // Curly and wide marks and control characters count as what they stand for.
    const text = typed.replace(/[“”＂]/g, '"').replace(/＊/g, '*').replace(/－/g, '-').replace(/\p{Cc}/gu, ' ');
    for (let i = 0; i < text.length;) {
      if (isSpace(text[i])) {
        i++;
        continue;
      }
      const isWithout = '-−'.includes(text[i]) && i + 1 < text.length && !isSpace(text[i + 1]);
      if (isWithout) i++;
      const isPhrase = text[i] === '"';
      const start = isPhrase ? i + 1 : i;
      let end = isPhrase ? text.indexOf('"', start) : endOfWord(text, start);
      if (end < 0) end = text.length;
      const words = text.slice(start, end).trim();
      const next = isPhrase ? end + 1 : end;
      const withoutStar = words.replace(/\*+$/, '');
      // Within the marks of a phrase as behind them: people write both.
      const hasStar = withoutStar !== words && withoutStar !== '' && !isSpace(withoutStar.at(-1));
      const term = new Term(hasStar ? withoutStar : words, isPhrase, hasStar || (isPhrase && text[next] === '*'));
      if (published.hasLetters(term.text)) yield { term, isWithout };
      for (i = next; isPhrase && text[i] === '*'; i++);
    }
  }

  // Of each list in all, one must be there.
  published.parse = typed => {
    const [all, without, found] = [[], [], [...pieces(typed)]];
    let [isAlternative, count] = [false, 0];
    for (const [i, { term, isWithout }] of found.entries()) {
      // An operator stands between two terms; anywhere else it is a word like others.
      const isBetween = all.length && i + 1 < found.length && !isWithout && !term.isPhrase && !term.isBeginning;
      if (isBetween && term.text === 'AND') continue;
      if (isBetween && term.text === 'OR') {
        isAlternative = true;
        continue;
      }
      if (++count > mostTerms) return { all, without, isCut: true };
      if (isWithout) without.push(term);
      else if (isAlternative) all.at(-1).push(term);
      else all.push([term]);
      isAlternative = false;
    }
    return { all, without, isCut: false };
  };

  // The words while they are being typed: the last one stands for all that begin so.
  published.unfinished = typed => {
    const last = [...pieces(typed)].at(-1);
    if (!last || last.isWithout || last.term.isBeginning || !published.endsInWord(typed)) return typed;
    return typed + ((typed.match(/["“”＂]/g) ?? []).length % 2 ? '"*' : '*');
  };

  // The words, with whether they are part of a phrase, where a code is a word as any other.
  function typedWords(text) {
    let isInPhrase = false;
    return text.split(/[\s\x85]+/).filter(Boolean).map(word => {
      const marks = (word.match(mark) ?? []).length;
      const isQuoted = isInPhrase || marks > 0;
      isInPhrase = isInPhrase !== (marks % 2 === 1);
      return { word, isQuoted };
    });
  }

  function* runsAt(at, words, most) {
    let end = at;
    const isPlain = word => !/^-./.test(word) && !word.endsWith('*');
    while (end < words.length && end - at < most && !words[end].isQuoted && isPlain(words[end].word)) end++;
    for (; end > at; end--) {
      const text = words.slice(at, end).map(({ word }) => word).join(' ');
      if (text.length <= 200) yield { text, length: end - at };
    }
  }

  // One of the study's codes, however many words it has, or one built as they are.
  function codeAt(at, words, study) {
    for (const { text, length } of runsAt(at, words, study.mostPieces)) {
      const isNumber = /^[0-9]+$/.test(text);
      const found = (length === words.length || !isNumber) && study.findParticipant(text);
      if (found) return { code: found, length };
    }
    const code = published.codeOf(words[at].word);
    return study.hasForm(code) ? { code: code.printed, length: 1 } : null;
  }

  // What the words mean beside words: themes and participants, and the words that are left.
  published.understood = (typed, study) => {
    const words = typedWords(typed);
    const [themes, participants, rest] = [[], [], []];
    for (let i = 0; i < words.length; i++) {
      const { word, isQuoted } = words[i];
      const next = words[i + 1]?.word;
      const alone = !isQuoted && words.length === 1 && study.findTheme?.(word);
      const named = !isQuoted && next && study.findTheme && word.toLowerCase() === 'theme'
        && (study.findTheme(next) ?? (/^[0-9]/.test(next) && next.length <= 60 ? next : null));
      const code = !isQuoted && participants.length < mostCodes && codeAt(i, words, study);
      if (isQuoted) rest.push(word);
      else if (alone) themes.push(alone);
      else if (named) {
        themes.push(named);
        i++;
      } else if (code) {
        participants.push(code.code);
        i += code.length - 1;
      } else rest.push(word);
    }
    if (rest.length === words.length) return { themes, participants, words: typed };
    // What stood between two codes, or between a code and a word, has nothing to join any more.
    while (['OR', 'AND'].includes(rest.at(-1))) rest.pop();
    while (['OR', 'AND'].includes(rest[0])) rest.shift();
    return { themes, participants, words: rest.join(' ') };
  };
})();
