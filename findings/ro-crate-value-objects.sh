#!/usr/bin/env bash
# ro-crate 3.7.2 (npm) loses what a crate says in a language or in an order.
#
# Seen: of a crate whose title has a language ({"@value": "Gespräche", "@language": "de"}), whose date has a type and whose
# authors have an order ({"@list": [...]}), all as in JSON-LD 1.1 and still flattened and compacted, what is read and written
# again without a change has references in their place ({"@id": "entity-1"}) to entities that are nowhere in the graph. The
# words, the date and who the authors are have gone; nothing is thrown or logged. jsonld 9.0.0 reads both files without a word.
# Expected: the values as they were, or at least the bare text, as ro-crate-py gives it; or an error.
# Why it matters: a study held in two languages names itself in both. Whoever adds a file to its crate with this library
# deposits one with no title, date and authors, and the program that made it is the last to have had them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ro-crate@3.7.2 jsonld@9.0.0 >/dev/null 2>&1
cat > look.cjs <<'JS'
const { ROCrate } = require("ro-crate");
const jsonld = require("jsonld");
const crate = {
  "@context": "https://w3id.org/ro/crate/1.1/context",
  "@graph": [
    { "@id": "ro-crate-metadata.json", "@type": "CreativeWork", about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" } },
    { "@id": "./", "@type": "Dataset", description: "What they said",
      name: [{ "@value": "Gespräche", "@language": "de" }, { "@value": "Talks", "@language": "en" }],
      datePublished: { "@value": "2024-05-06", "@type": "http://www.w3.org/2001/XMLSchema#date" },
      author: { "@list": [{ "@id": "#ben" }, { "@id": "#ann" }] } },
    { "@id": "#ann", "@type": "Person", name: "Ann" }, { "@id": "#ben", "@type": "Person", name: "Ben" },
  ],
};
(async () => {
  for (const [name, file] of Object.entries({ before: crate, after: new ROCrate(structuredClone(crate)).toJSON() })) {
    const expanded = await jsonld.expand({ ...file, "@context": { "@vocab": "http://schema.org/" } });
    const study = expanded.find(entity => entity["@type"][0].endsWith("Dataset"));
    for (const property of ["name", "datePublished", "author", "description"])
      console.log(`${name}, ${property}: ${JSON.stringify(study[`http://schema.org/${property}`])}`);
    const known = new Set(file["@graph"].map(entity => entity["@id"]));
    console.log(`${name}, entities not there: ${JSON.stringify(file["@graph"]).match(/entity-\d/g)?.filter(id => !known.has(id)) ?? "none"}`);
  }
})();
JS
shown=$(node look.cjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
before, name: [{"@language":"de","@value":"Gespräche"},{"@language":"en","@value":"Talks"}]
before, datePublished: [{"@type":"http://www.w3.org/2001/XMLSchema#date","@value":"2024-05-06"}]
before, author: [{"@list":[{"@id":"#ben"},{"@id":"#ann"}]}]
before, description: [{"@value":"What they said"}]
before, entities not there: none
after, name: [{"@id":"entity-1"},{"@id":"entity-2"}]
after, datePublished: [{"@id":"entity-3"}]
after, author: [{"@id":"entity-4"}]
after, description: [{"@value":"What they said"}]
after, entities not there: entity-1,entity-2,entity-3,entity-4
END
