// Words without their endings, by Martin Porter's rules of 1980 as SQLite's full-text index has them: on the bytes of a
// word, of which it takes 3 to 64.
(() => {
  const isVowel = (byte, takesY) => 'aeiou'.includes(byte) || (takesY && byte === 'y');
  const consonants = stem => {
    let was = false;
    return Array.from(stem, byte => was = !isVowel(byte, was));
  };
  // How often consonants follow vowels.
  const measure = stem => consonants(stem).filter((is, i, all) => is && i > 0 && !all[i - 1]).length;
  const hasVowel = stem => Array.from(stem).some((byte, i) => isVowel(byte, i > 0));
  const endsShort = stem => !/[wxy]$/.test(stem)
    && stem.length > 2 && consonants(stem).slice(-3).map(Number).join('') === '101';

  const rules = (text, least, also = () => true) => ({
    ends: text.split(' ').map(rule => rule.split('-')),
    takes: stem => measure(stem) > least && also(stem),
  });
  const second = [rules('ational-ate tional-tion enci-ence anci-ance izer-ize logi-log bli-ble alli-al entli-ent eli-e '
    + 'ousli-ous ization-ize ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous aliti-al iviti-ive biliti-ble', 0)];
  const third = [rules('ical-ic ness- icate-ic iciti-ic ful- ative- alize-al', 0)];
  const fourth = [rules('al- ance- ence- er- ic- able- ible- ant- ement- ment- ent-', 1),
    rules('ion-', 1, stem => /[st]$/.test(stem)), rules('ou- ism- ate- iti- ous- ive- ize-', 1)];

  // Only the first ending that a word has is looked at, whether or not it may go.
  function step(word, lists) {
    for (const { ends, takes } of lists) {
      const found = ends.find(([end]) => word.length > end.length && word.endsWith(end));
      if (found) return takes(word.slice(0, -found[0].length)) ? word.slice(0, -found[0].length) + found[1] : word;
    }
    return word;
  }

  function first(word) {
    if (/ss(es)$/.test(word) && word.length > 4) word = word.slice(0, -2);
    else if (/ies$/.test(word) && word.length > 3) word = word.slice(0, -2);
    else if (/es$/.test(word) || /[^s]s$/.test(word)) word = word.slice(0, -1);
    if (word.length > 3 && word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
    const end = /(?:ed|ing)$/.exec(word)?.[0];
    if (!end || word.length <= end.length || !hasVowel(word.slice(0, -end.length))) return word;
    word = word.slice(0, -end.length);
    if (word.length > 2 && /(?:at|bl|iz)$/.test(word)) return `${word}e`;
    if (word.length > 1 && word.at(-1) === word.at(-2) && !/[aeioulsz]$/.test(word)) return word.slice(0, -1);
    return measure(word) === 1 && endsShort(word) ? `${word}e` : word;
  }

  function stem(word) {
    word = first(word);
    if (word.endsWith('y') && hasVowel(word.slice(0, -1))) word = `${word.slice(0, -1)}i`;
    word = step(step(step(word, second), third), fourth);
    const rest = word.slice(0, -1);
    if (word.endsWith('e') && (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest)))) word = rest;
    return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
  }

  const known = new Map();

  published.stemOf = word => {
    let found = known.get(word);
    if (found === undefined) {
      // Only a word that ends in such letters has an ending.
      found = /[a-z]$/.test(word) ? ofBytes(word) : word;
      known.set(word, found);
    }
    return found;
  };

  function ofBytes(word) {
    const bytes = Array.from(new TextEncoder().encode(word), byte => String.fromCharCode(byte)).join('');
    if (bytes.length < 3 || bytes.length > 64) return word;
    return new TextDecoder().decode(Uint8Array.from(stem(bytes), byte => byte.charCodeAt(0)));
  }
})();
