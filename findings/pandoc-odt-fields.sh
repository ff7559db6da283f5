#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) drops the words of an OpenDocument text that stand in a field or under furigana.
#
# Seen: of a valid .odt, the words of an input field, a chosen list entry, a user's variable, a conditional text, a date, a
# meta field (text:meta-field) and a numbered paragraph (text:numbered-paragraph) are missing, and of a ruby both the
# reading and the word that it stands over. Not a warning is given. What a sequence or a reference field shows is kept,
# and so are the words of a section that is hidden. officeparser 8.1.1 (npm) gives all of the words.
# Expected: the words that the document shows, since all of these elements hold them as text; or at least a warning.
# Why it matters: in transcripts and guides made from a template, who spoke, the date and the place are such fields, and
# Japanese words have readings. The quote that is published says "met at" and neither where nor whom.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pandoc-wasm@1.1.0 officeparser@8.1.1 jszip@3.10.1 >/dev/null 2>&1
cat > look.mjs <<'JS'
import JSZip from "jszip";
import { OfficeParser } from "officeparser";
import { convert, query } from "pandoc-wasm";

const open = "urn:oasis:names:tc:opendocument:xmlns:";
const names = ["office", "text", "style"].map(name => `xmlns:${name}="${open}${name}:1.0"`).join(" ") + ' office:version="1.2"';
const within = {
  SEQUENCE: '<text:sequence text:name="Quote" text:formula="ooow:Quote+1">SEQUENCE</text:sequence>',
  REFERENCE: '<text:bookmark-ref text:ref-name="place" text:reference-format="text">REFERENCE</text:bookmark-ref>',
  INPUT: '<text:text-input text:description="Who?">INPUT</text:text-input>',
  CHOSEN: '<text:drop-down text:name="role"><text:label text:value="CHOSEN"/><text:label text:value="other"/>CHOSEN'
    + "</text:drop-down>",
  VARIABLE: '<text:user-field-get text:name="code">VARIABLE</text:user-field-get>',
  CONDITION: '<text:conditional-text text:condition="ooow:1" text:string-value-if-true="CONDITION" '
    + 'text:string-value-if-false="">CONDITION</text:conditional-text>',
  DATE: '<text:date text:fixed="true" text:date-value="2026-01-05">DATE</text:date>',
  META: '<text:meta-field xml:id="m1">META</text:meta-field>',
  BASE: "<text:ruby><text:ruby-base>BASE</text:ruby-base><text:ruby-text>READING</text:ruby-text></text:ruby>",
};
const body = '<text:user-field-decls><text:user-field-decl text:name="code" office:value-type="string" '
  + 'office:string-value="VARIABLE"/></text:user-field-decls>'
  + '<text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="Quote"/></text:sequence-decls>'
  + '<text:p><text:bookmark text:name="place"/>'
  + Object.values(within).map(field => `met at ${field}, `).join("") + "END.</text:p>"
  + '<text:section text:name="s" text:display="none"><text:p>HIDDEN</text:p></text:section>'
  + '<text:numbered-paragraph text:list-id="l1"><text:p>NUMBERED</text:p></text:numbered-paragraph>';

const zip = new JSZip();
const kind = "application/vnd.oasis.opendocument.text";
zip.file("mimetype", kind, { compression: "STORE" });
zip.file("META-INF/manifest.xml", `<manifest:manifest xmlns:manifest="${open}manifest:1.0" manifest:version="1.2">`
  + [["/", kind], ["content.xml", "text/xml"], ["styles.xml", "text/xml"]].map(([path, type]) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`).join("") + "</manifest:manifest>");
zip.file("styles.xml", `<office:document-styles ${names}><office:styles/></office:document-styles>`);
zip.file("content.xml", `<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body>`
  + "</office:document-content>");
const bytes = await zip.generateAsync({ type: "nodebuffer" });

const words = [...Object.keys(within), "READING", "END", "HIDDEN", "NUMBERED"];
const missing = text => words.filter(word => !text.includes(word)).join(" ");
const { stdout, stderr, warnings } = await convert({ from: "odt", to: "plain", wrap: "none", "input-files": ["t.odt"] }, null,
  { "t.odt": new Blob([bytes]) });
const other = (await (await OfficeParser.parseOffice(bytes)).to("text")).value;
const seen = {
  version: await query({ query: "version" }),
  "missing from pandoc": missing(stdout),
  "pandoc warns of": `${stderr}${warnings.length}`,
  "missing from officeparser": missing(other),
};
console.log(stdout);
console.log(seen);
const expected = ["3.10", "INPUT CHOSEN VARIABLE CONDITION DATE META BASE READING NUMBERED", "0", ""];
if (Object.values(seen).join("|") !== expected.join("|")) {
  console.error("This has changed: it was", expected);
  process.exit(1);
}
JS
node look.mjs
