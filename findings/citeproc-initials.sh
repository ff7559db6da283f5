#!/usr/bin/env bash
# citeproc 2.4.63 (npm), with the styles "vancouver" (NLM, 2026-03-29) and "apa" (2026-02-14) of @citation-js/plugin-csl 0.9.0.
# Behaviour: a given name whose second part after a hyphen begins with a small letter, as most Korean and many Chinese
# names in Latin letters do, is not made initials of: {"family":"Kim","given":"Ji-young"} gives "Kim J young" in the
# Vancouver style, where its initialize-with-hyphen="false" takes the hyphen away and leaves the rest of the name, and
# "Kim, J." in APA, where the second initial is lost. The given name "AB" gives "A", with the second initial lost.
# One would expect "Kim JY" and "Abbott AB" (as PubMed has them), and "Kim, J.-Y." and "Abbott, A. B.".
# Why it matters: whoever cites a study through Zotero, Citation.js or a journal's style gets other initials than the site
# shows, and two different people become one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps citeproc@2.4.63 @citation-js/plugin-csl@0.9.0 2>/dev/null
cat >shown.cjs <<'END'
const CSL = require('citeproc')
const read = name => JSON.parse(require('fs').readFileSync(`node_modules/@citation-js/plugin-csl/lib-mjs/${name}.json`))
const [styles, locales] = [read('styles'), read('locales')]
const item = { id: 'a', type: 'book', title: 'T', author: [{ family: 'Kim', given: 'Ji-young' }, { family: 'Abbott', given: 'AB' }] }
for (const style of ['vancouver', 'apa']) {
  const engine = new CSL.Engine({ retrieveLocale: () => locales['en-US'], retrieveItem: () => item }, styles[style], 'en-US')
  engine.setOutputFormat('text')
  engine.updateItems(['a'])
  console.log(engine.makeBibliography()[1][0].trim())
}
END
shown=$(node shown.cjs)
echo "$shown"
grep -q 'Kim J young, Abbott A\. T' <<<"$shown"
grep -q 'Kim, J\., & Abbott, A\. (n\.d\.)' <<<"$shown"
