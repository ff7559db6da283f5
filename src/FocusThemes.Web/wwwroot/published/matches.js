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
      // What stands between blanks, as printed, with the numbers of its words.
      this.printed = new Map();
      [this.count, this.length] = [0, 0];
    }

    add(place, text) {
      const numbers = [];
      // Nobody says what stands in the place of words that were withdrawn.
      if (text === '[words withdrawn]') text = '';
      // No word goes on behind a blank, and people say the same words again and again.
      for (const printed of text.split(' ')) {
        let known = this.printed.get(printed);
        if (!known) this.printed.set(printed, known = published.wordsOf(printed).map(word => this.numberOfWord(word)));
        for (const number of known) numbers.push(number);
      }
      this.quotes[place] = Uint32Array.from(numbers);
      for (const number of numbers) {
        const where = this.postings[number];
        if (where.at(-1) !== place) where.push(place);
      }
      this.count++;
      this.length += numbers.length;
    }

    numberOfWord(word) {
      let number = this.vocabulary.get(word);
      if (number === undefined) this.vocabulary.set(word, number = this.numberOf(published.stemOf(word)));
      return number;
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
      // A phrase of which some word is nowhere is not to be found.
      const known = phrase => phrase.length && phrase.every(any => any.length);
      return { all: all.map(any => any.flatMap(phrases).filter(known)), without: without.flatMap(phrases).filter(known) };
    }

    // Where in a quote the phrase begins.
    instances(phrase, place) {
      const [words, found] = [this.quotes[place], []];
      for (let at = 0; at + phrase.length <= words.length; at++) {
        let i = 0;
        while (i < phrase.length && phrase[i].includes(words[at + i])) i++;
        if (i === phrase.length) found.push(at);
      }
      return found;
    }

    // A flag for each place whose quote has one of the phrases.
    placesOf(phrases) {
      const flags = new Uint8Array(this.quotes.length);
      for (const phrase of phrases) {
        const [rarest] = phrase.toSorted((one, other) => this.times(one) - this.times(other));
        for (const number of rarest ?? []) {
          for (const place of this.postings[number])
            if (!flags[place] && (phrase.length === 1 || this.instances(phrase, place).length)) flags[place] = 1;
        }
      }
      return flags;
    }

    times(any) {
      return any.reduce((times, number) => times + this.postings[number].length, 0);
    }

    // Places, ascending; all of them where no words must be there.
    find({ all, without }) {
      const [lists, left, places] = [all.map(any => this.placesOf(any)), this.placesOf(without), []];
      for (let place = 0; place < this.quotes.length; place++)
        if (this.quotes[place] && !left[place] && lists.every(flags => flags[place])) places.push(place);
      return places;
    }

    // How near each is to the words, as the site weighs them (BM25).
    scores(places, { all }) {
      const phrases = all.flat();
      const weights = phrases.map(phrase => {
        const found = phrase.length === 1 && phrase[0].length === 1 ? this.times(phrase[0])
          : this.placesOf([phrase]).reduce((sum, flag) => sum + flag, 0);
        return Math.log(1 + (this.count - found + 0.5) / (found + 0.5));
      });
      const average = Math.max(this.length, 1) / this.count;
      return new Map(places.map(place => {
        const steadied = saturation * (1 - lengthShare + lengthShare * this.quotes[place].length / average);
        let score = 0;
        for (const [i, phrase] of phrases.entries()) {
          const times = this.instances(phrase, place).length;
          if (times) score += weights[i] * times * (saturation + 1) / (times + steadied);
        }
        return [place, score];
      }));
    }

    // Where, in the text as printed, the words stand that were looked for.
    marksIn(text, place, { all }) {
      const words = published.placedWords(text);
      const marks = all.flat().flatMap(phrase => this.instances(phrase, place).map(at =>
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
