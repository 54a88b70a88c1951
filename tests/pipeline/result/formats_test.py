"""Goal: whatever a page says, what other programs get is well formed: JSON, hOCR, ALTO;
and a judgement keeps its published schema.
Method: a small program writes pages of hostile text (broken UTF-8, control characters,
mark-up) from a seed; parsers that are not ours read them back.

usage: formats_test.py RESULT_EXAMPLES SOURCE_DIR
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

import jsonschema

PROGRAM = sys.argv[1]
SOURCE = pathlib.Path(sys.argv[2])
SEEDS = range(1, 21)
XHTML = "{http://www.w3.org/1999/xhtml}"
ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folders = [pathlib.Path(cls.temporary.name, f"seed-{seed}") for seed in SEEDS]
        for folder, seed in zip(cls.folders, SEEDS):
            folder.mkdir()
            subprocess.run([PROGRAM, folder, str(seed)], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def test_judgement_keeps_its_schema(self):
        schema = json.loads((SOURCE / "docs/schema/result-1.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        for folder in self.folders:
            with self.subTest(folder.name):
                result = json.loads((folder / "result.json").read_bytes().decode("utf-8"))
                errors = [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(result)]
                self.assertEqual(errors, [])

    def test_pages_are_json(self):
        for folder in self.folders:
            with self.subTest(folder.name):
                pages = json.loads((folder / "pages.json").read_bytes().decode("utf-8"))
                self.assertEqual([page["number"] for page in pages], list(range(1, 9)))

    def test_hocr_holds_every_line_and_word(self):
        for folder in self.folders:
            with self.subTest(folder.name):
                pages = json.loads((folder / "pages.json").read_bytes().decode("utf-8"))
                tree = xml.fromstring((folder / "pages.hocr").read_bytes())
                found = {name: len(tree.findall(f".//{XHTML}*[@class='{name}']"))
                         for name in ("ocr_page", "ocr_line", "ocrx_word")}
                lines = [line for page in pages for line in page["lines"]]
                self.assertEqual(found, {"ocr_page": len(pages), "ocr_line": len(lines),
                                         "ocrx_word": sum(len(line["words"]) for line in lines)})
                self.assertNotRegex("".join(tree.itertext()), FORBIDDEN)
                for word in tree.iter(f"{XHTML}span"):
                    self.assertRegex(word.get("title"), r"^bbox \d+ \d+ \d+ \d+(; x_wconf \d+)?$")

    def test_alto_holds_every_word(self):
        for folder in self.folders:
            with self.subTest(folder.name):
                pages = json.loads((folder / "pages.json").read_bytes().decode("utf-8"))
                tree = xml.fromstring((folder / "pages.xml").read_bytes())
                words = [word for page in pages for line in page["lines"] for word in line["words"]]
                strings = list(tree.iter(f"{ALTO}String"))
                self.assertEqual(len(strings), len(words))
                for string, word in zip(strings, words):
                    self.assertAlmostEqual(float(string.get("WC")), word["confidence"], places=3)
                names = [element.get("ID") for element in tree.iter() if element.get("ID")]
                self.assertEqual(len(names), len(set(names)), "every ID is its own")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
