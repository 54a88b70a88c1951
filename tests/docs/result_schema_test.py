# Goal: the published schema says what docs/result.md says, and refuses results that
# contradict themselves. A schema that accepts everything would keep no promise.
# Method: the example of docs/result.md validates; each row below breaks it in one
# place and must be refused. The slugs of the C++ enums are compared with the enums
# of the schema, so that neither side gains a word alone.

import copy
import json
import pathlib
import re
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/schema/result-1.schema.json").read_text(encoding="utf-8"))


def example():
    """The one JSON block of docs/result.md."""
    page = (ROOT / "docs/result.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 1, "docs/result.md shows exactly one whole result"
    return json.loads(blocks[0])


def put(path, value):
    """A change: sets the value at `path`, a list of keys and indices."""

    def change(result):
        for step in path[:-1]:
            result = result[step]
        result[path[-1]] = value

    return change


def drop(path):
    def change(result):
        for step in path[:-1]:
            result = result[step]
        del result[path[-1]]

    return change


REFUSED = {
    "an unknown key": put(["note"], "x"),
    "another version": put(["schema"], "motcua.result/2"),
    "no verdict": drop(["verdict"]),
    "a verdict of its own invention": put(["verdict"], "probably"),
    "complete although a paper is missing": put(["verdict"], "complete"),
    "incomplete although nothing is missing": put(["components", 1, "status"], "uncertain"),
    "a missing paper without a finding": put(["components", 1, "findings"], []),
    "a confidence on the scale of a hundred": put(["documents", 0, "confidence"], 97),
    "a box of five numbers": put(["pages", 0, "lines", 0, "box"], [0, 0, 1, 1, 1]),
    "a page counted from zero": put(["pages", 0, "number"], 0),
    "a box on no page": drop(["findings", 0, "page"]),
    "a reason of its own invention": put(["findings", 0, "reason"], "odd"),
    "an unreadable page without a problem": put(["pages", 1, "quality", "problems"], []),
    "no total time": drop(["timing_ms", "total"]),
    "a rule without a name": put(["findings", 0, "rule"], ""),
}


class ResultSchema(unittest.TestCase):
    def setUp(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        self.validator = jsonschema.Draft202012Validator(SCHEMA)

    def test_accepts_the_documented_example(self):
        errors = [f"{list(e.path)}: {e.message}" for e in self.validator.iter_errors(example())]
        self.assertEqual(errors, [])

    def test_refuses(self):
        for name, change in REFUSED.items():
            with self.subTest(name):
                result = copy.deepcopy(example())
                change(result)
                self.assertFalse(self.validator.is_valid(result))

    def test_knows_every_slug_of_the_program(self):
        defs = SCHEMA["$defs"]
        verdicts = (ROOT / "models/verdict.cc").read_text(encoding="utf-8")
        reports = (ROOT / "models/page_report.cc").read_text(encoding="utf-8")
        for enum, source, listed in (
            ("Verdict", verdicts, SCHEMA["properties"]["verdict"]["enum"]),
            ("ComponentStatus", verdicts, defs["component"]["properties"]["status"]["enum"]),
            ("Reason", verdicts, defs["finding"]["properties"]["reason"]["enum"]),
            ("ProcedureSource", verdicts, defs["dossier"]["properties"]["procedure_source"]["enum"]),
            ("MarkKind", reports, defs["mark"]["properties"]["kind"]["enum"]),
            ("PageProblem", reports, ["none", *defs["problem"]["enum"]]),
        ):
            with self.subTest(enum):
                written = re.findall(enum + r'::k\w+(?:: return |, )"(\w+)"', source)
                self.assertGreater(len(written), 1)
                self.assertEqual(sorted(set(written)), sorted(listed))

    def test_page_documents_every_key_and_word(self):
        page = (ROOT / "docs/result.md").read_text(encoding="utf-8")
        objects = [SCHEMA, *SCHEMA["$defs"].values(), SCHEMA["$defs"]["page"]["properties"]["quality"],
                   SCHEMA["$defs"]["page"]["properties"]["kind"]]
        keys = {key for item in objects for key in item.get("properties", {})}
        for words in ("problem", "finding"):
            words = SCHEMA["$defs"][words]
            keys.update(words.get("enum", []), words.get("properties", {}).get("reason", {}).get("enum", []))
        missing = sorted(key for key in keys if f"`{key}`" not in page)
        self.assertEqual(missing, [], "docs/result.md does not explain these")


if __name__ == "__main__":
    unittest.main()
