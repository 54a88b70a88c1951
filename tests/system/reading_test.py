"""Goal: `motcua check` and `motcua ocr` keep the contract of the command line on
papers a clerk would scan and on files nobody should send.
Method: the real program on the six demonstration dossiers and the hostile files of
motcua-specimens; results are validated against the published schema."""

import collections
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import jsonschema

MOTCUA, SPECIMENS = sys.argv[-2:]
del sys.argv[-2:]
ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*arguments):
    return subprocess.run([MOTCUA, *map(str, arguments)], capture_output=True, text=True, timeout=300)


def options_of(dossier):
    options = ["--procedure", dossier["procedure"], "--as-of", dossier["as_of"]]
    for name, value in dossier["facts"].items():
        options += ["--fact", f"{name}={value}"]
    for component, how in dossier["attestations"].items():
        options += ["--attest", f"{component}={how}"]
    return options


class Specimens(unittest.TestCase):
    """The demonstration dossiers and the hostile files, made once for this file."""

    folder = None

    @classmethod
    def setUpClass(cls):
        if Specimens.folder is None:
            Specimens.folder = tempfile.TemporaryDirectory(prefix="motcua-")
            folder = pathlib.Path(Specimens.folder.name)
            Specimens.demo = folder / "demo"
            Specimens.hostile = folder / "hostile"
            subprocess.run([SPECIMENS, "demo", "--out", cls.demo], check=True, capture_output=True)
            subprocess.run([SPECIMENS, "hostile", "--out", cls.hostile], check=True, capture_output=True)
            Specimens.dossiers = {}
            for manifest in sorted(cls.demo.glob("*/dossier.json")):
                cls.dossiers[manifest.parent.name] = json.loads(manifest.read_text(encoding="utf-8"))
            schema = json.loads((ROOT / "docs/schema/result-1.schema.json").read_text(encoding="utf-8"))
            Specimens.schema = jsonschema.Draft202012Validator(schema)
            Specimens.results = {}

    def files_of(self, name):
        return [self.demo / name / file for file in self.dossiers[name]["files"]]

    def result_of(self, name):
        """What check says of a dossier as it is; each is read once."""
        if name not in self.results:
            done = run("check", "--json", *options_of(self.dossiers[name]), *self.files_of(name))
            self.assertEqual(done.returncode, 0, done.stderr)
            self.results[name] = json.loads(done.stdout)
        return self.results[name]


class Check(Specimens):
    def test_gives_every_demo_dossier_its_verdict_and_reasons(self):
        self.assertEqual(len(self.dossiers), 6)
        for name, dossier in self.dossiers.items():
            with self.subTest(name):
                result = self.result_of(name)
                self.schema.validate(result)
                wanted = dossier["expected"]
                self.assertEqual(result["verdict"], wanted["verdict"])
                self.assertEqual({c["id"]: c["status"] for c in result["components"]}, wanted["components"])
                reasons = {f["reason"] for c in result["components"] for f in c["findings"]}
                reasons |= {f["reason"] for f in result["findings"]}
                self.assertLessEqual(set(wanted["findings"]), reasons)
                self.assertEqual([d["type"] for d in result["documents"]], [d["type"] for d in wanted["documents"]])

    def test_keeps_the_balance_of_pages(self):
        result = self.result_of("demo-1")
        in_documents = sorted(page for d in result["documents"] for page in d["pages"])
        self.assertEqual(in_documents, [page["number"] for page in result["pages"]])
        self.assertTrue(any(page["blank"] for page in result["pages"]), "the blank back is kept and marked")

    def test_reads_the_same_whatever_else_is_read(self):
        files = self.files_of("demo-4")
        there = json.loads(run("ocr", "--format", "json", *files).stdout.partition("]\n[")[0] + "]")
        alone = json.loads(run("ocr", "--format", "json", files[0]).stdout)
        for page in there + alone:
            page["timing_ms"] = {}
        self.assertEqual(there, alone)

    def test_counts_the_other_pages_when_some_cannot_be_used(self):
        name = "demo-4"
        done = run("check", "--json", *options_of(self.dossiers[name]), *self.files_of(name),
                   self.hostile / "torn.jpg", self.hostile / "locked.pdf", self.hostile / "empty.pdf")
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(done.stdout)
        self.schema.validate(result)
        self.assertEqual(result["verdict"], "needs_review", "an unreadable page may be the paper that is missing")
        status = {c["id"]: c["status"] for c in result["components"]}
        self.assertEqual(status["don"], "present")
        for file in ("torn.jpg", "locked.pdf", "empty.pdf"):
            self.assertIn(file, done.stderr, "names the file, and what to do about it")

    def test_counts_the_same_file_once(self):
        name = "demo-4"
        files = self.files_of(name)
        done = run("check", "--json", *options_of(self.dossiers[name]), *files, files[0])
        result = json.loads(done.stdout)
        self.assertEqual(result["verdict"], self.dossiers[name]["expected"]["verdict"])
        self.assertEqual(result["pages"][-1]["same_as"], 1)
        self.assertEqual(len(result["documents"]), len(self.dossiers[name]["expected"]["documents"]))

    def test_recognises_the_procedure_and_leaves_the_verdict_to_a_person(self):
        name = "demo-2"
        done = run("check", "--json", "--as-of", self.dossiers[name]["as_of"], *self.files_of(name))
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(done.stdout)
        self.schema.validate(result)
        self.assertEqual(result["dossier"]["procedure"], self.dossiers[name]["procedure"])
        self.assertEqual(result["dossier"]["procedure_source"], "recognised")
        self.assertEqual(result["verdict"], "needs_review")

    def test_report_tells_a_clerk_what_to_do(self):
        name = "demo-4"
        out = pathlib.Path(self.folder.name, "kept")
        done = run("check", "--out", out, *options_of(self.dossiers[name]), *self.files_of(name))
        self.assertIn("HỒ SƠ CHƯA ĐỦ", done.stdout)
        self.assertIn("Thiếu “", done.stdout)
        self.assertEqual((out / "report.txt").read_text(encoding="utf-8"), done.stdout)
        self.schema.validate(json.loads((out / "result.json").read_text(encoding="utf-8")))


class WrongUse(Specimens):
    def expect(self, exit_code, said, *arguments):
        done = run(*arguments)
        self.assertEqual(done.returncode, exit_code, done.stderr)
        self.assertIn(said, done.stderr)

    def test_of_a_code_proposes_the_nearest(self):
        self.expect(2, "2.000620", "check", "--procedure", "2.000630", self.hostile / "photo.png")

    def test_of_a_file_name_names_it(self):
        self.expect(2, "no-such.pdf", "check", "--procedure", "2.000620", "no-such.pdf")

    def test_of_a_fact_shows_how_to_write_it(self):
        self.expect(2, "NAME=VALUE", "check", "--procedure", "2.000620", "--fact", "channel", self.hostile / "photo.png")

    def test_of_an_attestation_names_both_words(self):
        self.expect(2, "shown or database", "check", "--procedure", "2.000620", "--attest", "don=seen",
                    self.hostile / "photo.png")

    def test_of_a_day_shows_how_to_write_it(self):
        self.expect(2, "2026-07-29", "check", "--procedure", "2.000620", "--as-of", "23/11/2026",
                    self.hostile / "photo.png")

    def test_of_a_format_names_those_there_are(self):
        self.expect(2, "hocr", "ocr", "--format", "docx", self.hostile / "photo.png")

    def test_of_a_recogniser_names_those_there_are(self):
        for verb in ("ocr", "check"):
            self.expect(2, "fast and tesseract", verb, "--engine", "slow", self.hostile / "photo.png")

    def test_without_a_verb_is_wrong_use(self):
        self.assertEqual(run().returncode, 2)


class HostileFiles(Specimens):
    def test_are_each_told_by_name_or_read(self):
        wanted = json.loads((self.hostile / "hostile.json").read_text(encoding="utf-8"))["files"]
        self.assertGreaterEqual(len(wanted), 15)
        for file in wanted:
            with self.subTest(file["file"], why=file["why"]):
                done = run("ocr", "--format", "json", self.hostile / file["file"])
                page = json.loads(done.stdout)[0]
                if "none" in file["problems"]:
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertFalse(page["unreadable"])
                    if "no_text" not in file["problems"]:
                        self.assertEqual(page["blank"], file["blank"])
                else:
                    self.assertEqual(done.returncode, 3, done.stderr)
                    self.assertTrue(page["unreadable"])
                    self.assertIn(page["quality"]["problems"][-1], file["problems"])
                    self.assertIn(file["file"], done.stderr)


class Formats(Specimens):
    def test_are_well_formed_and_hold_the_same_words(self):
        scan = self.files_of("demo-4")[0]
        text = run("ocr", scan).stdout.replace("\f", "\n").split()
        alto = xml.etree.ElementTree.fromstring(run("ocr", "--format", "alto", scan).stdout.encode())
        words = [s.get("CONTENT") for s in alto.iter("{http://www.loc.gov/standards/alto/ns-v4#}String")]
        self.assertEqual(" ".join(words).split(), text)
        hocr = xml.etree.ElementTree.fromstring(run("ocr", "--format", "hocr", scan).stdout.encode())
        spans = [s.text or "" for s in hocr.iter("{http://www.w3.org/1999/xhtml}span") if s.get("class") == "ocrx_word"]
        self.assertEqual(" ".join(spans).split(), text)

    def test_of_a_searchable_pdf_gives_the_words_back_on_a_page_of_the_same_size(self):
        scan = self.files_of("demo-4")[0]
        out = pathlib.Path(self.folder.name, "pdf")
        self.assertEqual(run("ocr", "--format", "pdf", "--out", out, scan).returncode, 0)
        pdf = out / f"{scan.name}.pdf"
        found = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout.split()
        text = run("ocr", scan).stdout.split()
        self.assertGreater(len(set(text) & set(found)) / len(set(text)), 0.95)
        size = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
        self.assertRegex(size, r"Page size: +59[0-9.]+ x 84[0-9.]+ pts")

    def test_go_to_a_folder_one_file_each(self):
        out = pathlib.Path(self.folder.name, "text")
        files = self.files_of("demo-4")
        self.assertEqual(run("ocr", "--out", out, *files).returncode, 0)
        self.assertEqual(sorted(p.name for p in out.iterdir()), sorted(f"{f.name}.txt" for f in files))


class Recognisers(Specimens):
    def test_say_who_read_and_agree_on_a_clean_page(self):
        scan = self.files_of("demo-4")[0]
        words = {}
        for engine in ("fast", "tesseract"):
            done = run("ocr", "--engine", engine, "--format", "json", scan)
            self.assertEqual(done.returncode, 0, done.stderr)
            page = json.loads(done.stdout)[0]
            self.assertIn(engine, page["engine"])
            lines = page["lines"]
            # Lines to fill in are read as words by one of the two.
            words[engine] = [word for line in lines for word in line["text"].split() if word.isalpha()]
            for line in lines:
                self.assertTrue(all(side >= 0 for side in line["box"]), line)
                self.assertLessEqual(line["box"][0] + line["box"][2], page["width_px"])
        common = sum((collections.Counter(words["fast"]) & collections.Counter(words["tesseract"])).values())
        self.assertGreater(common, 100)
        self.assertGreater(common, 0.85 * len(words["fast"]), (words["fast"], words["tesseract"]))

    def test_give_the_same_answer_again(self):
        scan = self.files_of("demo-4")[0]
        once, again = (run("ocr", "--engine", "fast", scan).stdout for _ in range(2))
        self.assertEqual(once, again)
        self.assertGreater(len(once.split()), 100)


if __name__ == "__main__":
    unittest.main()
