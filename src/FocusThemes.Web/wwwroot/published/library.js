// The studies of a library as they were published, searched one after the other.
(() => {
  const quotesAtOnce = 2500;
  const mostRead = 10000;

  published.Library = class {
    constructor(head, data) {
      Object.assign(this, head, { data, opened: [] });
      this.codes = new Map();
    }

    prepare() {
      this.dimensions = this.dimensions.map(written => new published.Dimension(written));
      for (const code of this.people) this.codes.set(published.codeOf(code).key, code);
      // Places of quotes run through all studies.
      this.starts = [0];
      for (const [i, { quotes }] of this.studies.entries()) this.starts.push(this.starts[i] + quotes);
    }

    get quotes() {
      return this.starts.at(-1);
    }

    get isPartlyRead() {
      return true;
    }

    mostPieces = 4;

    hasForm() {
      return false;
    }

    // A word without a number is a word; only one study can tell that it is a name.
    findParticipant(text) {
      const { key, role } = published.codeOf(text);
      return role !== undefined || (text.includes(' ') && /[0-9]/.test(key)) ? this.codes.get(key) : undefined;
    }

    dimension(parameter) {
      const known = this.dimensions.find(one => one.parameter === parameter);
      if (known || !parameter.startsWith('attr.')) return known;
      const name = parameter.slice(5);
      const made = new published.Dimension({
        parameter, name, form: 'text', place: 1, before: 'with', text: `${name} ~`, none: `no ${name} told`, values: [], isOpen: true,
      });
      this.dimensions.push(made);
      return made;
    }

    // Reads the studies that may have what is looked for, as many as a search may read at once.
    async ready(filter) {
      const [chosen] = this.dimensions;
      const taken = filter.valuesOf(chosen).length ? chosen.taken(filter.valuesOf(chosen)) : null;
      let all = [...this.studies.keys()].filter(i => !taken || taken[i]);
      if (filter.isEmpty) all = all.filter(i => this.starts[i] <= (filter.after ?? 0) + 26 && this.starts[i + 1] > (filter.after ?? filter.before - 26));
      else if (this.words && filter.words) all = await published.partsWithWords(this, filter.words, all);
      const most = this.quotes <= mostRead ? mostRead : quotesAtOnce;
      const asked = [];
      for (let quotes = 0; asked.length < all.length && (quotes < most || asked.length < filter.parts);) {
        quotes += this.studies[all[asked.length]].quotes;
        asked.push(all[asked.length]);
      }
      const studies = await Promise.all(asked.map(i => published.openStudy(new URL(`../studies/${encodeURIComponent(this.studies[i].name)}/search/`, this.data))));
      const read = await Promise.all(studies.map((study, i) => {
        Object.assign(study, { nameInFiles: this.studies[asked[i]].name, cited: this.studies[asked[i]].cited });
        this.opened[asked[i]] = study;
        return study.ready(this.filterIn(study, filter));
      }));
      const [besides, within] = [all.length - asked.length, read.filter(one => one.besides).length];
      return {
        asked, read, next: asked.length * 2,
        besides: filter.isEmpty ? '' : besides ? `${besides} ${besides > 1 ? 'studies' : 'study'}` : within ? 'parts of large studies' : '',
      };
    }

    filterIn(study, filter) {
      const query = new URLSearchParams(filter.parameters.filter(([name]) => !['study', 'after', 'before', 'code', 'parts'].includes(name)));
      return published.filterOf(`?${query}`, study);
    }

    search(filter, _, { asked, read }) {
      const counts = new Uint32Array(this.studies.length);
      const [scores, places, understood] = [new Map(), [], []];
      let last;
      for (const [at, i] of asked.entries()) {
        const own = this.filterIn(this.opened[i], filter);
        last = this.opened[i].search(own, read[at].isLookedThrough);
        if (own.takesNothing) continue;
        for (const place of last.places) places.push(this.starts[i] + place);
        for (const [place, score] of last.scores) scores.set(this.starts[i] + place, score);
        counts[i] = last.places.length;
        understood[i] = last;
      }
      const isRanked = Boolean(last?.isRanked);
      if (isRanked) places.sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0) || one - other);
      return { places, counts: new Map([[this.dimensions[0], counts]]), isRanked, isEmpty: Boolean(last?.isEmpty), isCut: Boolean(last?.isCut), understood };
    }

    // Every quote, whether or not it was read.
    all() {
      return { places: [...Array(this.quotes).keys()], counts: null, isRanked: false, isEmpty: false, isCut: false, understood: [] };
    }

    card(place, { understood }) {
      const i = this.starts.findLastIndex(start => start <= place && place < this.quotes);
      return this.opened[i].card(place - this.starts[i], understood[i] ?? { understood: { all: [] } });
    }
  };

  let opened;

  published.openLibrary = data => opened ??= (async () => {
    const library = new published.Library(await published.load(new URL('studies.js', data)), data);
    if (library.hasLetters) await published.loadLetters();
    library.prepare();
    return library;
  })().catch(fault => {
    opened = undefined;
    throw fault;
  });
})();
