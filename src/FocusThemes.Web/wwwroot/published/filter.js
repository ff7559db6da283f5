// Which quotes are meant, as an address has it, in a sentence and changed by one value.
(() => {
  const none = 'none';
  const inAddress = value => encodeURIComponent(value).replace(/%2A/g, '*');
  // At most eighty units or so, never half a character.
  const shortened = text => text.length > 80 ? `${text.slice(0, /[\uD800-\uDBFF]/.test(text[79]) ? 79 : 80)}…` : text;

  const isNone = value => value.trim().toLowerCase() === none;
  const isNoneOfIt = ([name, value]) => isNone(value) && !name.startsWith('also.');
  const absent = (study, name) => study.absent?.find(([parameter]) => parameter === name);

  published.shortened = shortened;

  class Filter {
    constructor(parts) {
      Object.assign(this, { chosen: [], unknown: [], words: '', isInSourceOrder: false, after: null, before: null, code: '', parts: 0 }, parts);
    }

    with(parts) {
      return new Filter({ ...this, after: null, before: null, code: '', parts: 0, ...parts });
    }

    valuesOf(dimension) {
      return this.chosen.find(one => one.dimension === dimension)?.values ?? [];
    }

    has(dimension, value) {
      const key = dimension.keyOf(value);
      return this.valuesOf(dimension).some(other => dimension.keyOf(other) === key);
    }

    // The same with the values of a dimension, as the study spells them, each once.
    choosing(study, dimension, values) {
      const keys = values.map(value => dimension.keyOf(value));
      const spelled = values.map((value, i) => dimension.values[dimension.keys.indexOf(keys[i])]?.[0] ?? value)
        .filter((_, i) => keys.indexOf(keys[i]) === i);
      const others = new Map(this.chosen.map(one => [one.dimension, one.values]));
      others.set(dimension, spelled);
      return this.with({
        chosen: study.dimensions.filter(one => others.get(one)?.length).map(one => ({ dimension: one, values: others.get(one) })),
      });
    }

    toggled(study, dimension, value) {
      const key = dimension.keyOf(value);
      const values = this.valuesOf(dimension);
      return this.choosing(study, dimension, this.has(dimension, value) ? values.filter(other => dimension.keyOf(other) !== key) : [...values, value]);
    }

    get parameters() {
      return [
        ...this.chosen.flatMap(({ dimension, values }) => values.map(value => [dimension.parameter, value])), ...this.unknown,
        ...this.words ? [['q', this.words]] : [], ...this.isInSourceOrder ? [['order', 'source']] : [],
        ...this.after === null ? [] : [['after', this.after + 1]], ...this.before === null ? [] : [['before', this.before + 1]],
        ...this.code ? [['code', this.code]] : [], ...this.parts ? [['parts', this.parts]] : [],
      ];
    }

    get address() {
      const query = this.parameters.map(([name, value]) => `${encodeURIComponent(name)}=${inAddress(`${value}`)}`).join('&');
      return location.pathname + (query && `?${query}`);
    }

    // The words before a part of the sentence, its own, and the filter without it.
    sentence(study) {
      const parts = this.chosen.toSorted((one, other) => one.dimension.place - other.dimension.place).flatMap(({ dimension, values }) =>
        values.map((value, i) => ({
          before: i ? 'or' : dimension.before, text: dimension.textOf(value), without: this.toggled(study, dimension, value),
        })));
      for (const [name, value] of this.unknown) {
        const [,, before, noneOfIt] = isNone(value) ? absent(study, name) ?? ['', '', 'with', `no ${name.replace('attr.', '')} told`] : [];
        parts.push({
          before: before ?? 'with', text: noneOfIt ?? `${name.replace('attr.', '')} ${value}`,
          without: this.with({ unknown: this.unknown.filter(other => other[0] !== name) }),
        });
      }
      return this.words
        ? [...parts, { before: 'with', text: `“${shortened(this.words)}”`, without: this.with({ words: '' }) }] : parts;
    }

    // Every quote has none of what the study has nothing of.
    get takesNothing() {
      const taken = this.unknown.filter(isNoneOfIt).map(([name]) => name);
      return this.unknown.some(([name]) => !taken.includes(name));
    }

    get isEmpty() {
      return !this.chosen.length && !this.words && !this.unknown.length;
    }
  }

  // What the address of the page asks for; foreign parameters are left alone.
  published.filterOf = (search, study) => {
    let filter = new Filter();
    const asked = new Map();
    const unknown = [];
    for (const [name, value] of new URLSearchParams(search)) {
      if (!value.trim()) continue;
      const dimension = study.dimension(name);
      const place = /^[0-9]{1,9}$/.test(value) ? Number(value) - 1 : null;
      if (dimension) asked.set(dimension, [...asked.get(dimension) ?? [], value.trim()]);
      else if (/^(?:attr|also)\./.test(name) || absent(study, name)) unknown.push([name, value]);
      else if (name === 'q') filter.words = value.trim();
      else if (name === 'order') filter.isInSourceOrder = value === 'source';
      else if (name === 'after' || name === 'before') filter[name] = place;
      else if (name === 'code') filter.code = value.trim();
      else if (name === 'parts' && /^[0-9]{1,6}$/.test(value)) filter.parts = Number(value);
    }
    const { after, before, code, parts } = filter;
    for (const [dimension, values] of asked) filter = filter.choosing(study, dimension, values);
    return filter.with({ after, before, code, parts, unknown });
  };

  // Codes and theme numbers among the words become filters, as on the site.
  published.understand = (filter, study) => {
    const { themes, participants, words } = published.understood(filter.words, study);
    if (words === filter.words) return filter;
    const add = (to, name, values) => values.length ? to.choosing(study, study.dimension(name), [...to.valuesOf(study.dimension(name)), ...values]) : to;
    return add(add(filter.with({ words }), 'theme', themes), 'participant', participants);
  };

  // Values that the study does not have: a sentence on each, and the nearest of those that it has.
  published.unknownIn = (filter, study) => [
    ...filter.unknown.filter(one => !isNoneOfIt(one)).map(([name]) => ({
      text: absent(study, name)?.[1] ?? (name.startsWith('attr.') ? study.noAttribute.replace('~', () => name.slice(5))
        : 'What comes up together is asked of a site that runs; this copy cannot tell it.'), nearest: [],
    })),
    ...filter.chosen.flatMap(({ dimension, values }) => values
      .filter(value => value.toLowerCase() !== none && !dimension.taken([value]).includes(true)).slice(0, 5).map(value => ({
        text: dimension.unknown.replace('~', () => value),
        nearest: dimension.values.map(([known]) => known).filter(known => known !== null)
          .map((known, place) => ({ known, place, far: distance(dimension.keyOf(value), dimension.keyOf(known)) }))
          .sort((one, other) => one.far - other.far || one.place - other.place).slice(0, 3).sort((one, other) => one.place - other.place)
          .map(({ known }) => ({ text: dimension.textOf(known), filter: filter.toggled(study, dimension, value).toggled(study, dimension, known) })),
      }))),
  ];

  // Numbers are near by value, everything else by the letters that would have to change.
  const distance = (one, other) => /^[0-9]+$/.test(one) && /^[0-9]+$/.test(other)
    ? Math.abs(Number(one) - Number(other)) : published.changed(one, other);
})();
