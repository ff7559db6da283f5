#!/usr/bin/env bash
# Whether a deposited study is what it says, by programs of others: the bag by bagit-python (Library of Congress), the research
# object by the SHACL shapes of rocrate-validator (CRS4) for RO-Crate 1.2, run by pySHACL with RO-Crate's own JSON-LD context;
# datacite.xml by DataCite's schema 4.6 (xmllint), datacite.json by the JSON Schema of inveniosoftware/datacite (4.5, the newest;
# 4.6 added kinds of resources and relations alone). The seed, which tells little of itself, and a made-up study that tells all
# it can. What the shapes require must be there; what they recommend is there, or the README says that it is missing.
# Outside CI, since it fetches all of that. On Debian: apt-get install git libxml2-utils python3-jsonschema python3-prettytable.
#   tests/formats/deposit.sh            the seed and the made-up study
#   tests/formats/deposit.sh FILE.zip   a package that is there
# GITHUB is where owner/name is fetched from, or a folder of such repositories.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
github=${GITHUB:-https://github.com}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

take() { # owner/name, commit, what to take of it
    local repository=$github/$1
    if [ ! -d "$repository" ]; then
        repository=$work/git/$1
        git init --quiet "$repository"
        git -C "$repository" fetch --quiet --depth 1 "$github/$1" "$2"
    fi
    mkdir -p "$work/$1"
    git -C "$repository" archive "$2" "$3" | tar x -C "$work/$1"
}
installed() { # name, version: packages ask for their own version
    mkdir -p "$work/told/$1-$2.dist-info"
    printf 'Metadata-Version: 2.1\nName: %s\nVersion: %s\n' "$1" "$2" >"$work/told/$1-$2.dist-info/METADATA"
}
take LibraryOfCongress/bagit-python 462f6b0a2be24eaec150ca43d67906e872613b1a src
take crs4/rocrate-validator 3fcaf92ae16a52fc7a6f9490bc7ac11db4a1535a rocrate_validator/profiles/ro-crate/1.2
take RDFLib/rdflib a0be37fce44a8cf96da87a7181080f6c235dcf19 rdflib
take RDFLib/pySHACL 9eeb9bf670da814c3c55125d55c9cfeea738bb04 pyshacl
take RDFLib/OWL-RL 09df777f8b216ffc1ef72132a8dddb2c4a8ad096 owlrl
take pyparsing/pyparsing efd56db4e59f36b1673ce0eb0823e3afaa9d1201 pyparsing
take ResearchObject/ro-crate 4b4f939c18022550ae0b992b7ddfb2cb5b2e8608 docs/_specification/1.2/context.jsonld
take datacite/schema 471512cb0172e2e46590902728eceb35a08225b2 source/meta/kernel-4.6
take inveniosoftware/datacite 5506d1347a070952d2c2b96c213f44c5fa46d0dd datacite/schemas
installed bagit 1.9.0
installed rdflib 8.0.0a0
installed pyshacl 0.40.0
installed owlrl 7.6.3
# Python has had it of its own since 3.8.
echo 'from importlib.metadata import *' >"$work/told/importlib_metadata.py"
export PYTHONPATH=$work/told:$work/LibraryOfCongress/bagit-python/src:$work/RDFLib/rdflib:$work/RDFLib/pySHACL:$work/RDFLib/OWL-RL:$work/pyparsing/pyparsing

files=("$@")
if [ ${#files[@]} -eq 0 ]; then
    mkdir -p "$work/seeds/told"
    cp -r "$root/seeds/social-innovators" "$work/seeds/plain"
    printf 'Theme,Concept,Quote,Participant\nWaiting,Long,It was quiet there.,P1\nGoing,Slow,Buses never came.,P2\n' >"$work/seeds/told/table.csv"
    printf '[{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "Made up."}]' >"$work/seeds/told/checks.json"
    printf '{"license": "CC-BY-4.0", "access": "For anybody."}' >"$work/seeds/told/publish.json"
    cat >"$work/seeds/told/study.json" <<'CSL'
[{"type": "article-journal", "title": "Waiting & going", "DOI": "10.5555/12345678", "language": "en", "keyword": "waiting; going",
  "author": [{"family": "Carberry", "given": "Josiah", "ORCID": "https://orcid.org/0000-0002-1825-0097", "affiliation": [{"name": "Brown University"}]}],
  "funder": [{"name": "A fund"}]}]
CSL
    for study in plain told; do
        FocusThemes__Seeds=$work/seeds dotnet run --no-build --project "$root/src/FocusThemes.Web" -- \
            deposit "$study" --out "$work/$study.zip" --database "$work/library.db" >/dev/null
        files+=("$work/$study.zip")
    done
fi

for file in "${files[@]}"; do
    rm -rf "$work/unpacked"
    python3 -m zipfile -e "$file" "$work/unpacked"
    bag=$(echo "$work"/unpacked/*)
    echo "$(basename "$file")"
    xmllint --noout --schema "$work/datacite/schema/source/meta/kernel-4.6/metadata.xsd" "$bag/data/datacite.xml" 2>"$work/xml.log" || { cat "$work/xml.log" >&2; exit 1; }
    echo "  datacite.xml: valid by schema 4.6"
    PYTHONWARNINGS=ignore python3 "$here/deposit.py" "$bag" "$work/ResearchObject/ro-crate/docs/_specification/1.2/context.jsonld" \
        "$work/crs4/rocrate-validator/rocrate_validator/profiles/ro-crate/1.2" "$work/inveniosoftware/datacite/datacite/schemas/datacite-v4.5.json"
done
