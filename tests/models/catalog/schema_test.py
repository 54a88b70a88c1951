# Goal: the data files of the catalogue keep the published JSON Schemas, so that an
# editor or another program can trust those without reading our reader.
# Method: every file is read with Python's own TOML parser and validated against the
# schema that its `schema` key names. Each row below spoils one real file in one place
# and must be refused. Every key of a schema is explained in docs/catalog.md.

import copy
import datetime
import json
import pathlib
import tomllib
import unicodedata
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[3]
ENTRIES = ROOT / "models/catalog/entries"
FILES = sorted(ENTRIES.rglob("*.toml"))


def schema_of(name):
    """"motcua.procedure/1" -> the schema in docs/schema/procedure-1.schema.json."""
    kind, version = name.removeprefix("motcua.").split("/")
    return json.loads((ROOT / f"docs/schema/{kind}-{version}.schema.json").read_text(encoding="utf-8"))


def with_text_dates(value):
    """JSON knows no dates: TOML's become YYYY-MM-DD."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: with_text_dates(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_text_dates(inner) for inner in value]
    return value


def read(path):
    return with_text_dates(tomllib.loads(path.read_text(encoding="utf-8")))


def validate(document):
    schema = schema_of(document["schema"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(document)


def keys_of(schema):
    """Every key that a schema names in `properties`, at any depth."""
    found = set()
    if isinstance(schema, dict):
        for key, inner in schema.get("properties", {}).items():
            found.add(key)
            found |= keys_of(inner)
        for key, inner in schema.items():
            if key != "properties":
                found |= keys_of(inner)
    elif isinstance(schema, list):
        for inner in schema:
            found |= keys_of(inner)
    return found


PROCEDURE = "procedures/1.004623.toml"
PAPER = "document-types/giay-khai-sinh.toml"

SPOILT = {
    "a procedure without its code": (PROCEDURE, lambda d: d.pop("code")),
    "a province's suffix in the code": (PROCEDURE, lambda d: d.update(code="1.004623.H15")),
    "a procedure without components": (PROCEDURE, lambda d: d.update(components=[])),
    "an unknown key": (PROCEDURE, lambda d: d.update(naem="x")),
    "a component that does not say whether it was read": (PROCEDURE, lambda d: d["components"][0].pop("basis")),
    "an age of nothing": (PROCEDURE, lambda d: d["components"][4].update(max_age={})),
    "marks without their basis": (PROCEDURE, lambda d: d["components"][0].pop("must_have_basis")),
    "an end without a reason": (PROCEDURE, lambda d: d["in_force"].update(until="2030-01-01")),
    "sourced, from nowhere": (PROCEDURE, lambda d: d["provenance"].pop("source")),
    "a kind of paper without provenance": (PAPER, lambda d: d.pop("provenance")),
    "a field with tones": (PAPER, lambda d: d["fields"].append("họ_tên")),
    "a choice without values": ("facts.toml", lambda d: d["facts"][0].pop("values")),
    "a question with yes or no, and values": (
        "facts.toml",
        lambda d: next(f for f in d["facts"] if f["kind"] == "boolean").update(values=[{"value": "1", "label": "x"}]),
    ),
    "an equivalence by name, without the name": (
        "equivalences.toml",
        lambda d: next(e for e in d["equivalences"] if e.get("only_where_named"))["accepts"][0].pop("named_by"),
    ),
    "an equivalence with a name that has no effect": (
        "equivalences.toml",
        lambda d: d["equivalences"][0]["accepts"][0].update(named_by=["x"]),
    ),
}


class CatalogueSchemas(unittest.TestCase):
    def test_every_file_keeps_its_schema(self):
        self.assertGreater(len(FILES), 200)
        for path in FILES:
            with self.subTest(path.name):
                validate(read(path))

    def test_every_file_is_in_normal_form(self):
        for path in FILES:
            with self.subTest(path.name):
                self.assertTrue(unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8")))

    def test_spoilt_files_are_refused(self):
        for name, (file, spoil) in SPOILT.items():
            with self.subTest(name):
                document = copy.deepcopy(read(ENTRIES / file))
                spoil(document)
                with self.assertRaises(jsonschema.ValidationError):
                    validate(document)

    def test_every_key_is_explained(self):
        page = (ROOT / "docs/catalog.md").read_text(encoding="utf-8")
        for name in sorted({read(path)["schema"] for path in FILES}):
            for key in sorted(keys_of(schema_of(name))):
                with self.subTest(f"{name} {key}"):
                    self.assertTrue(f"`{key}`" in page, "docs/catalog.md does not explain it")


if __name__ == "__main__":
    unittest.main()
