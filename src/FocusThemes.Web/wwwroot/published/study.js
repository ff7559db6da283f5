// A study as it was published: what its quotes can be told apart by, and which of them a filter takes.
(() => {
  const none = 'none';
  const typed = value => value.trim().toLowerCase() === none ? none : value.trim();

  class Dimension {
    constructor(written) {
      Object.assign(this, written);
      this.keys = this.values.map(([value]) => published.keyOf(this.form, value ?? none));
      this.numbers = this.values.map(([value]) => value === null ? null : this.form === 'range' ? Math.min(Number(value), 9999)
        : published.numberIn(value));
    }

    keyOf(value) {
      return published.keyOf(this.form, typed(value));
    }

    textOf(value) {
      if (typed(value) === none) return this.none;
      const key = this.keyOf(value);
      const known = this.keys.indexOf(key);
      if (this.form === 'range' && key.startsWith('-')) return `at most ${key.slice(1)} words`;
      if (this.form === 'range' && key.endsWith('-')) return `at least ${key.slice(0, -1)} words`;
      if (this.form === 'range' && key === '1') return '1 word';
      if (this.texts) return this.texts[known] ?? value;
      return this.text.replace('~', () => known >= 0 ? this.values[known][0] : value);
    }

    // For each value whether it is one of those that are asked for.
    taken(values) {
      // Of all studies it is not known beforehand what there is.
      if (this.isOpen) return [true];
      const asked = values.map(value => {
        const key = this.keyOf(value);
        return { key, range: published.rangeOf(key) ?? (this.form === 'range' ? published.rangeOf(`${key}-${key}`) : null) };
      });
      return this.values.map(([value], i) => asked.some(({ key, range }) => (this.form !== 'range' && key === this.keys[i])
        || (value !== null && range && this.takesRanges && this.numbers[i] !== null
          && this.numbers[i] >= range.first && this.numbers[i] <= range.last)));
    }

    // Values in bands, where numbers are many: what stands beside results.
    get listed() {
      return this.bands ?? this.values;
    }

    // The places among those that a value has.
    listedPlace(place) {
      return this.places ? this.places[place] : place;
    }
  }

  published.mostRanked = 1000;
  published.Dimension = Dimension;

  published.Study = class {
    constructor(head, data) {
      Object.assign(this, head, { data });
      [this.matches, this.rows] = [new published.Matches(), []];
    }

    // Once the letters are there, by which values are compared.
    prepare() {
      this.dimensions = this.dimensions.map(written => new Dimension(written));
      const ofQuotes = this.dimensions.filter(dimension => !dimension.voices);
      for (const [i, dimension] of ofQuotes.entries()) dimension.column = 11 + i;
      this.codes = new Map();
      for (const [i, [code]] of this.people.entries()) {
        const { key } = published.codeOf(code);
        if (!this.codes.has(key)) this.codes.set(key, i);
      }
      this.parsed = this.people.map(([code]) => published.codeOf(code)).filter(code => code.role);
      this.mostPieces = Math.max(1, ...[...this.codes.keys()].map(key => key.split(' ').length));
    }

    dimension(parameter) {
      if (!parameter.startsWith('attr.')) return this.dimensions.find(one => one.parameter === parameter);
      const key = published.keyOf('text', parameter.slice(5));
      return this.dimensions.find(one => one.parameter.startsWith('attr.') && published.keyOf('text', one.parameter.slice(5)) === key);
    }

    findTheme(number) {
      const themes = this.dimension('theme');
      return themes.values[themes.keys.indexOf(themes.keyOf(number))]?.[0];
    }

    findParticipant(code) {
      return this.people[this.codes.get(published.codeOf(code).key)]?.[0];
    }

    hasForm({ role, hasGroup }) {
      return role !== undefined && this.parsed.some(code => code.role === role && code.hasGroup === hasGroup);
    }

    add(first, rows) {
      for (const [i, row] of rows.entries()) {
        this.rows[first + i] = row;
        this.matches.add(first + i, row[0]);
      }
    }

    get isPartlyRead() {
      return Boolean(this.words);
    }

    ready(filter) {
      return published.readFor(this, filter);
    }

    card(place, { understood }) {
      const marks = understood.all.length ? this.matches.marksIn(this.rows[place][0], place, understood) : [];
      return published.card(this, place, marks);
    }

    // The place of a quote's value among those of a dimension, or several.
    valueOf(row, dimension) {
      return dimension.voices ? dimension.voices[row[5]] : row[dimension.column];
    }

    placesOf(row, dimension) {
      const value = this.valueOf(row, dimension);
      return Array.isArray(value) ? value : [value];
    }

    has(row, dimension, taken) {
      const value = this.valueOf(row, dimension);
      return Array.isArray(value) ? value.some(one => taken[one]) : taken[value];
    }

    count(row, dimension, counts) {
      const value = this.valueOf(row, dimension);
      if (!Array.isArray(value)) counts[dimension.listedPlace(value)]++;
      else for (const one of new Set(value.map(place => dimension.listedPlace(place)))) counts[one]++;
    }

    // Every quote, whether or not it was read; what there is of each value the page tells.
    all() {
      return { places: [...Array(this.quotes).keys()], counts: null, isRanked: false, isEmpty: false, isCut: false, understood: { all: [], without: [] } };
    }

    // chosen is a list of a dimension and its values; the counts of each dimension are of what the others take.
    search({ chosen, words, isInSourceOrder }, isLookedThrough = () => true) {
      const parsed = published.parse(words);
      const understood = this.matches.understood(parsed);
      const isEmpty = words !== '' && parsed.all.length + parsed.without.length === 0;
      const asked = chosen.map(({ dimension, values }) => ({ dimension, taken: dimension.taken(values) }));
      const counts = new Map(this.dimensions.map(dimension => [dimension, new Uint32Array(dimension.listed.length)]));
      const [found, faceted] = [[], this.dimensions.filter(dimension => dimension.hasFacet)];
      for (const place of isEmpty ? [] : this.matches.find(understood)) {
        if (!isLookedThrough(place)) continue;
        const row = this.rows[place];
        let [failing, only] = [0, null];
        for (const { dimension, taken } of asked) {
          if (this.has(row, dimension, taken)) continue;
          failing++;
          only = dimension;
        }
        if (failing > 1) continue;
        if (failing) this.count(row, only, counts.get(only));
        else {
          for (const dimension of faceted) this.count(row, dimension, counts.get(dimension));
          found.push(place);
        }
      }
      const isRanked = parsed.all.length > 0 && !isInSourceOrder;
      const weighed = isRanked ? found.slice(0, published.mostRanked) : [];
      const scores = this.matches.scores(weighed, understood);
      // The best of the first are weighed, as on the site; the others follow as the source has them.
      const places = [...weighed.sort((one, other) => scores.get(other) - scores.get(one) || one - other), ...found.slice(weighed.length)];
      return { places, counts, scores, isRanked, isEmpty, isCut: parsed.isCut, understood };
    }
  };
})();
