// Reads every quote of a site as JSON-LD; prints what it found, and fails with the first thing that is not as it should be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const site = process.argv[2];
const context = JSON.parse(readFileSync('anno.jsonld'));
const oa = name => `http://www.w3.org/ns/oa#${name}`;
const documentLoader = async url => {
  assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
  return { documentUrl: url, document: context, contextUrl: null };
};
const get = async address => {
  const answer = await fetch(new URL(address, site));
  assert.equal(answer.status, 200, address);
  return answer;
};
const texts = new Map();
let [quotes, triples] = [0, 0];

for (let next = '/quotes.json'; next;) {
  const page = await (await get(next)).json();
  for (const { address } of page.quotes) {
    const quads = await jsonld.toRDF(await (await get(`${address}.json`)).json(), {
      documentLoader, base: `${site}${address}.json`, safe: true,
    });
    const of = (subject, predicate) => quads.filter(one => one.subject.value === subject && one.predicate.value === predicate)
      .map(one => one.object);
    const typed = type => quads.find(one => one.object.value === oa(type))?.subject.value;
    const annotation = typed('Annotation');
    assert.match(annotation, /^http:\/\/localhost:\d+\/q\/q[0-9a-z]{11}$/);
    assert.equal((await get(annotation)).url, `${site}${address}`);
    assert.deepEqual(of(annotation, oa('motivatedBy')).map(one => one.value), [oa('classifying')]);
    assert.ok(of(annotation, oa('hasBody')).length > 0);
    const [target] = of(annotation, oa('hasTarget'));
    const [source] = of(target.value, oa('hasSource'));
    assert.ok(of(target.value, oa('hasSelector')).length > 0);
    const [exact] = of(typed('TextQuoteSelector'), oa('exact'));
    const place = typed('TextPositionSelector');
    if (place) {
      if (!texts.has(source.value)) texts.set(source.value, [...await (await get(source.value)).text()]);
      const [start, end] = ['start', 'end'].map(name => of(place, oa(name))[0]);
      assert.match(start.datatype.value, /#nonNegativeInteger$/);
      assert.equal(texts.get(source.value).slice(+start.value, +end.value).join(''), exact.value);
    }

    // Nothing beyond the model is in its terms.
    for (const { predicate, object } of quads)
      if (predicate.value.startsWith('urn:focusthemes:')) assert.match(object.datatype.value, /#JSON$/);
    quotes++;
    triples += quads.length;
  }

  next = page.next;
}

assert.ok(quotes > 0);
console.log(`${quotes} quotes are annotations, ${triples} triples in all; their words stand where they say.`);
