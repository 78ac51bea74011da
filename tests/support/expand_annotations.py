#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a file of Web Annotations as a JSON-LD 1.1 processor (PyLD) does and tells what it finds.

expand_annotations.py FILE CONTEXT: CONTEXT stands for http://www.w3.org/ns/anno.jsonld, with the terms we use, as
https://www.w3.org/TR/annotation-model/ defines them, since tests have no network. Fails on a term that neither it nor
the file's own context defines: a processor would drop it without a word.
"""
import json
import sys

from pyld import jsonld

OA = "http://www.w3.org/ns/oa#"


def load(url, options=None):
    if url != "http://www.w3.org/ns/anno.jsonld":
        raise ValueError("unknown context " + url)
    with open(sys.argv[2], encoding="utf-8") as file:
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": json.load(file)}


def keys(value):
    """How many properties a value has, @context left out, whatever they are called."""
    if isinstance(value, list):
        return sum(keys(each) for each in value)
    if isinstance(value, dict):
        return sum(1 + keys(each) for name, each in value.items() if name != "@context")
    return 0


def properties(value):
    if isinstance(value, list):
        return sum(properties(each) for each in value)
    if not isinstance(value, dict) or "@value" in value:
        return 0
    if "@list" in value:
        return properties(value["@list"])
    if set(value) == {"@id"}:
        return 0
    return sum(1 + (properties(each) if not name.startswith("@") else 0) for name, each in value.items())


with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
options = {"documentLoader": load}
expanded = jsonld.expand(document, options)
if properties(expanded) != keys(document):
    sys.exit("%d properties in the file, %d after expansion" % (keys(document), properties(expanded)))
triples = jsonld.to_rdf(document, options)["@default"]
types = [t["object"]["value"] for t in triples if t["predicate"]["value"].endswith("#type")]
print("annotations", types.count(OA + "Annotation"))
print("quotes", types.count(OA + "TextQuoteSelector"))
print("motivations", sum(t["predicate"]["value"] == OA + "motivatedBy" and t["object"]["type"] == "IRI" for t in triples))
print("reasons", sum(t["predicate"]["value"].endswith("notes#reasons") for t in triples))
