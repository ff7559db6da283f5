// The quotes of a study by their words: for each word without its ending, where it stands.
(() => {
  const [mostBeginnings, saturation, lengthShare] = [5, 1.2, 0.75];

  published.Matches = class {
    constructor() {
      // By place in the study: the words of each quote, as numbers.
      this.quotes = [];
      this.stems = [];
      this.numbers = new Map();
      this.postings = [];
      // Whole words, with the number of what is left of them, for beginnings.
      this.vocabulary = new Map();
      [this.count, this.length] = [0, 0];
    }

    add(place, text) {
      const words = published.wordsOf(text);
      this.quotes[place] = Uint32Array.from(words, word => {
        let number = this.vocabulary.get(word);
        if (number === undefined) this.vocabulary.set(word, number = this.numberOf(published.stemOf(word)));
        const where = this.postings[number];
        if (where.at(-1) !== place) where.push(place);
        return number;
      });
      this.count++;
      this.length += words.length;
    }

    numberOf(stem) {
      let number = this.numbers.get(stem);
      if (number === undefined) {
        this.numbers.set(stem, number = this.stems.push(stem) - 1);
        this.postings.push([]);
      }
      return number;
    }

    // A phrase is a list of words; each a list of what may stand there.
    phrase(text, goesOn) {
      const stems = published.wordsOf(text).map(published.stemOf);
      return stems.map((stem, i) => {
        if (goesOn && i === stems.length - 1)
          return [...this.stems.keys()].filter(number => this.stems[number].startsWith(stem));
        return this.numbers.has(stem) ? [this.numbers.get(stem)] : [];
      });
    }

    // The phrases any of which a term stands for.
    phrasesOf(term, isLookedUp) {
      if (!term.isBeginning) return [this.phrase(term.text)];
      const { before, last } = published.parted(term.text);
      if (published.isOfLetters(last)) return [this.phrase(term.text, true)];
      const known = isLookedUp ? [...this.vocabulary.keys()].filter(word => word.length > 1 && word.startsWith(last) && /\P{Nd}/u.test(word)) : [];
      // What is left of a word may be shorter than its beginning; in no other script have words endings.
      const hasEnding = last.length > 2 && /^[\p{L}]+$/u.test(last) && /^[\0-\u024F]*$/.test(last);
      if (!isLookedUp || (!known.length && hasEnding)) return [this.phrase(term.text)];
      // Every form of a word that begins so is meant, and each once.
      const forms = [...new Set(known.map(word => this.vocabulary.get(word)))];
      const lead = this.phrase(before);
      const phrases = lead.length ? forms.map(form => [...lead, [form]]) : forms.length ? [[forms]] : [];
      return hasEnding ? phrases : [...phrases, this.phrase(term.text, true)];
    }

    // For every term of parsed words its phrases.
    understood({ all, without }) {
      const beginnings = new Set();
      const phrases = term => {
        const isNew = term.isBeginning && !published.isOfLetters(published.parted(term.text).last);
        if (isNew && (beginnings.size < mostBeginnings || beginnings.has(`${term}`))) beginnings.add(`${term}`);
        return this.phrasesOf(term, beginnings.has(`${term}`));
      };
      return { all: all.map(any => any.flatMap(phrases)), without: without.flatMap(phrases) };
    }

    *instances(phrase, place) {
      const words = this.quotes[place];
      for (let at = 0; at + phrase.length <= words.length; at++)
        if (phrase.every((any, i) => any.includes(words[at + i]))) yield at;
    }

    placesOf(phrase) {
      if (!phrase.length || phrase.some(any => !any.length)) return new Set();
      const union = any => new Set(any.flatMap(number => this.postings[number]));
      const rarest = phrase.map(union).sort((one, other) => one.size - other.size);
      let places = rarest[0];
      for (const other of rarest.slice(1)) places = new Set([...places].filter(place => other.has(place)));
      if (phrase.length > 1) places = new Set([...places].filter(place => !this.instances(phrase, place).next().done));
      return places;
    }

    // Places, ascending; all of them where no words must be there.
    find({ all, without }) {
      const any = phrases => phrases.map(phrase => this.placesOf(phrase))
        .reduce((union, places) => union ? new Set([...union, ...places]) : places, null) ?? new Set();
      const lists = all.map(any);
      let places = lists.length ? [...lists[0]] : Object.keys(this.quotes).map(Number);
      for (const list of lists.slice(1)) places = places.filter(place => list.has(place));
      const left = any(without);
      return places.filter(place => !left.has(place)).sort((one, other) => one - other);
    }

    // How near each is to the words, as the site weighs them (BM25).
    scores(places, { all }) {
      const phrases = all.flat();
      const weights = phrases.map(phrase => {
        const found = this.placesOf(phrase).size;
        return Math.log(1 + (this.count - found + 0.5) / (found + 0.5));
      });
      return new Map(places.map(place => {
        const steadied = saturation * (1 - lengthShare + lengthShare * this.quotes[place].length * this.count / (this.length || 1));
        return [place, phrases.reduce((score, phrase, i) => {
          const times = [...this.instances(phrase, place)].length;
          return times ? score + weights[i] * times * (saturation + 1) / (times + steadied) : score;
        }, 0)];
      }));
    }

    // Where, in the text as printed, the words stand that were looked for.
    marksIn(text, place, { all }) {
      const words = published.placedWords(text);
      const marks = all.flat().flatMap(phrase => Array.from(this.instances(phrase, place), at =>
        ({ start: words[at].start, end: words[at + phrase.length - 1].end }))).sort((one, other) => one.start - other.start);
      const joined = [];
      for (const mark of marks) {
        if (joined.length && mark.start < joined.at(-1).end) joined.at(-1).end = Math.max(joined.at(-1).end, mark.end);
        else joined.push(mark);
      }
      return joined;
    }
  };
})();
