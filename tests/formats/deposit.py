"""Checks an unpacked deposit by programs of others; deposit.sh says which and fetches them."""
import copy
import glob
import json
import os
import sys

import bagit
import jsonschema
import pyshacl
import rdflib
from rdflib.namespace import RDF, SH

# What the shapes recommend and a study may not tell: the package says so itself, in its README.
MISSING = {
    "A Person entity SHOULD have an ORCID identifier": "The ORCID of",
    "A License entity SHOULD have an absolute HTTP(S) URL": "The licence of the data",
    "At least one author or publisher Person/Organization SHOULD have a contactPoint": "Somebody to ask",
    "An Organization's contactPoint": "Somebody to ask",
    "A Person's contactPoint": "Somebody to ask",
    "The Root Data Entity SHOULD have a `publisher`": "the publisher of this package",
    "The author SHOULD have a Contextual Entity which specifies the organizational": "The affiliation of",
    "The author SHOULD have an organizational affiliation": "The affiliation of",
    "Persons SHOULD reference an Organization for affiliation": "The affiliation of",
    "The organization SHOULD have a URL": None,
    "An Organization entity SHOULD have a ROR identifier": None,
    "An Organization referenced as `funder`": None,
}


def check_bag(folder):
    bag = bagit.Bag(folder)
    bag.validate()
    assert bag.version == "1.0", bag.version
    print(f"  bag: valid; {bag.info['Payload-Oxum']} (bytes.files), {' and '.join(sorted(bag.algorithms))}")


def shapes_of(profile, level):
    shapes = rdflib.Graph().parse(f"{profile}/prefixes.ttl")
    for name in sorted(set(glob.glob(f"{profile}/must/*.ttl") + glob.glob(f"{profile}/{level}/*.ttl"))):
        shapes.parse(name)
    return shapes


def results(document, context, profile, level):
    document = copy.deepcopy(document)
    assert document["@context"] == "https://w3id.org/ro/crate/1.2/context", document["@context"]
    # No term may be dropped in silence for want of a definition.
    terms = context["@context"] if isinstance(context["@context"], dict) else context["@context"][-1]
    for entity in document["@graph"]:
        unknown = [key for key in entity if not key.startswith("@") and key not in terms]
        assert not unknown, unknown
    document["@context"] = context["@context"]
    ontology = rdflib.Graph().parse(f"{profile}/ontology.ttl")
    data = rdflib.Graph().parse(data=json.dumps(document), format="json-ld", publicID="file:///crate/")
    _, report, _ = pyshacl.validate(data + ontology, shacl_graph=shapes_of(profile, level), ont_graph=ontology, advanced=True)
    found = {str(report.value(one, SH.resultMessage)) for one in report.subjects(RDF.type, SH.ValidationResult)}
    return len(data), sorted(found)


def check_crate(folder, context, profile):
    with open(f"{folder}/data/ro-crate-metadata.json", encoding="utf-8") as file:
        document = json.load(file)
    with open(f"{folder}/data/README.md", encoding="utf-8") as file:
        readme = file.read()
    triples, musts = results(document, context, profile, "must")
    assert not musts, musts
    _, shoulds = results(document, context, profile, "should")
    for message in shoulds:
        told = [words for start, words in MISSING.items() if message.startswith(start)]
        assert told and (told[0] is None or told[0] in readme), message
    listed = [part["@id"] for part in next(one for one in document["@graph"] if one["@id"] == "./")["hasPart"]]
    assert all(os.path.isfile(f"{folder}/data/{name}") for name in listed), listed
    print(f"  crate: {triples} statements, nothing that is required is missing, {len(shoulds)} kinds of what is recommended are not known")
    for message in shoulds:
        print(f"    not known: {message}")
    # The shapes see a fault: each of these breaks a rule.
    for member in ("name", "description", "license", "datePublished"):
        broken = copy.deepcopy(document)
        del next(one for one in broken["@graph"] if one["@id"] == "./")[member]
        assert results(broken, context, profile, "must")[1], member


def check_datacite(folder, schema):
    with open(f"{folder}/data/datacite.json", encoding="utf-8") as file:
        item = json.load(file)
    validator = jsonschema.validators.validator_for(schema)(schema)
    faults = [fault.message for fault in validator.iter_errors(item)]
    assert not faults, faults
    broken = {key: value for key, value in item.items() if key != "creators"}
    assert list(validator.iter_errors(broken))
    print(f"  datacite.json: valid; {len(item['creators'])} creators")


folder, context, profile, schema = sys.argv[1:5]
with open(context, encoding="utf-8") as file:
    context = json.load(file)
with open(schema, encoding="utf-8") as file:
    schema = json.load(file)
check_bag(folder)
check_crate(folder, context, profile)
check_datacite(folder, schema)
