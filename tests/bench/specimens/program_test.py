"""Goal: motcua-specimens leaves whole sets or none, the same for the same seed, and says what
is in them.
Method: the real program is run, twice at once, killed, and given folders that are not its own.

usage: program_test.py PROGRAM SOURCE_DIR
"""

import hashlib
import json
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import tomllib
import unittest

import jsonschema

PROGRAM = sys.argv[1]
SOURCE = pathlib.Path(sys.argv[2])
SET_BYTES_MAX = 12 << 20
PAGES_MIN = 18


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)


def digests(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


class DemoSet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.temporary.name)
        cls.folders = [root / "one", root / "two"]
        runs = [subprocess.Popen([PROGRAM, "demo", "--out", folder]) for folder in cls.folders]
        cls.exit_codes = [process.wait() for process in runs]
        cls.demo = cls.folders[0]

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def dossiers(self):
        for name in json.loads((self.demo / "demo.json").read_text())["dossiers"]:
            yield self.demo / name, json.loads((self.demo / name / "dossier.json").read_text())

    def test_two_runs_at_once_give_the_same_bytes(self):
        self.assertEqual(self.exit_codes, [0, 0])
        self.assertEqual(digests(self.folders[0]), digests(self.folders[1]))

    def test_nothing_is_left_beside_the_sets(self):
        self.assertEqual(sorted(path.name for path in self.demo.parent.iterdir()), ["one", "two"])

    def test_every_dossier_keeps_to_the_schema(self):
        schema = json.loads((SOURCE / "bench/specimens/dossiers/dossier.schema.json").read_text())
        for folder, dossier in self.dossiers():
            with self.subTest(folder.name):
                jsonschema.validate(dossier, schema)
                self.assertEqual(dossier["id"], folder.name)

    def test_the_six_verdicts_are_those_promised(self):
        verdicts = [(dossier["expected"]["verdict"], dossier["expected"]["findings"]) for _, dossier in self.dossiers()]
        self.assertEqual(verdicts, [
            ("complete", []), ("complete", []), ("incomplete", ["missing"]), ("incomplete", ["missing"]),
            ("needs_review", ["unreadable"]), ("needs_review", ["unknown_document"])])

    def test_every_file_is_there_with_its_truth_and_nothing_else(self):
        for folder, dossier in self.dossiers():
            wanted = {"dossier.json"} | set(dossier["files"]) | {f"truth/{name}.json" for name in dossier["files"]}
            self.assertEqual(set(digests(folder)), wanted)

    def test_every_page_belongs_to_one_document(self):
        for folder, dossier in self.dossiers():
            with self.subTest(folder.name):
                truth_pages = sum(len(json.loads((folder / f"truth/{name}.json").read_text())["pages"])
                                  for name in dossier["files"])
                self.assertEqual(truth_pages, dossier["page_count"])
                pages = [page for document in dossier["expected"]["documents"] for page in document["pages"]]
                self.assertEqual(sorted(pages), list(range(1, dossier["page_count"] + 1)))

    def test_the_set_is_large_enough_to_mean_something_and_small_enough_to_make_at_once(self):
        self.assertGreaterEqual(sum(dossier["page_count"] for _, dossier in self.dossiers()), PAGES_MIN)
        self.assertLess(sum(path.stat().st_size for path in self.demo.rglob("*") if path.is_file()), SET_BYTES_MAX)

    def test_components_and_types_are_those_of_the_catalogue(self):
        entries = SOURCE / "models/catalog/entries"
        types = {tomllib.loads(path.read_text())["slug"] for path in (entries / "document-types").glob("*.toml")}
        for folder, dossier in self.dossiers():
            with self.subTest(folder.name):
                procedure = tomllib.loads((entries / "procedures" / f"{dossier['procedure']}.toml").read_text())
                self.assertEqual({component["id"] for component in procedure["components"]},
                                 set(dossier["expected"]["components"]))
                self.assertLessEqual({document["type"] for document in dossier["expected"]["documents"]}, types | {""})


class Folders(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.temporary.name)
        self.addCleanup(self.temporary.cleanup)

    def test_a_folder_with_other_files_is_not_touched(self):
        (self.root / "letters").mkdir()
        (self.root / "letters" / "mine.txt").write_text("giữ nguyên")
        done = run("page", "--kind", "trang-trang", "--dpi", 72, "--out", self.root / "letters")
        self.assertEqual(done.returncode, 2)
        self.assertIn("letters", done.stderr)
        self.assertEqual([path.name for path in (self.root / "letters").iterdir()], ["mine.txt"])

    def test_a_set_of_ours_is_replaced(self):
        for kind in ("trang-trang", "giay-moi-hop-phu-huynh"):
            self.assertEqual(run("page", "--kind", kind, "--dpi", 72, "--out", self.root / "page").returncode, 0)
        self.assertEqual(json.loads((self.root / "page" / "paper.json").read_text())["paper"], "giay-moi-hop-phu-huynh")
        self.assertFalse((self.root / "page" / "trang-trang-1.png").exists())

    def test_a_variant_is_another_office_s_copy(self):
        made = {}
        for variant in (0, 1):
            folder = self.root / f"variant-{variant}"
            done = run("page", "--kind", "don-de-nghi-attp", "--variant", variant, "--dpi", 72, "--out", folder)
            self.assertEqual(done.returncode, 0, done.stderr)
            made[variant] = (folder / "don-de-nghi-attp-1.png").read_bytes()
        self.assertNotEqual(made[0], made[1])

    def test_a_killed_run_leaves_no_set_that_looks_whole(self):
        process = subprocess.Popen([PROGRAM, "demo", "--out", self.root / "demo"])
        partial = self.root / f"demo.partial-{process.pid}"
        while process.poll() is None and not (partial / "demo-1" / "dossier.json").exists():
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.assertFalse((self.root / "demo").exists())
        self.assertTrue(partial.exists())
        self.assertFalse((partial / "demo.json").exists())

    def test_an_unknown_kind_is_named(self):
        done = run("page", "--kind", "giay-khong-co", "--out", self.root / "page")
        self.assertEqual(done.returncode, 2)
        self.assertIn("giay-khong-co", done.stderr)

    def test_wrong_usage_has_the_house_exit_code(self):
        self.assertEqual(run("demo").returncode, 2)
        self.assertEqual(run("--help").returncode, 0)


class HostileSet(unittest.TestCase):
    def test_every_hostile_file_is_there_with_problems_that_exist(self):
        known = set(re.findall(r'PageProblem::k\w+, "(\w+)"', (SOURCE / "models/page_report.cc").read_text()))
        self.assertIn("damaged", known)
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "hostile"
            self.assertEqual(run("hostile", "--out", out).returncode, 0)
            index = json.loads((out / "hostile.json").read_text())["files"]
            self.assertEqual({entry["file"] for entry in index} | {"hostile.json"}, set(digests(out)))
            for entry in index:
                self.assertTrue(entry["problems"] and set(entry["problems"]) <= known, entry)
            problems = {problem for entry in index for problem in entry["problems"]}
            self.assertLessEqual({"empty_file", "unknown_format", "damaged", "encrypted", "no_pages", "too_many_pixels",
                                  "too_many_pages", "none"}, problems)
            self.assertLess(sum((out / entry["file"]).stat().st_size for entry in index), 4 << 20)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
