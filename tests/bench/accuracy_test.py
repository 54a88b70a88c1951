"""Goal: motcua-bench accuracy counts a program's failures against it and goes on, keeps what was
said, and asks again only where something has changed; compare and gate say what a script can act on.
Method: the real motcua-bench on the demonstration dossiers, with a small stand-in for motcua that
answers at once, crashes or hangs up as a row wants, and writes down each time it is asked.

usage: accuracy_test.py MOTCUA_BENCH MOTCUA_SPECIMENS
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

BENCH, SPECIMENS = sys.argv[-2:]
del sys.argv[-2:]

NOTHING_SAID = {"verdict": "needs_review", "components": [], "documents": [], "pages": [], "findings": [],
                "versions": {"program": "stand-in"}}
PAGE = {"number": 1, "rotation_deg": 0, "skew_deg": 0.0, "blank": False, "unreadable": False,
        "lines": [{"text": "Độc lập - Tự do - Hạnh phúc"}], "fields": [], "kind": {"type": "don"}}

STAND_IN = """#!/bin/sh
if [ "$1" = --version ]; then echo "stand-in 1"; exit 0; fi
echo "$*" >> {asked}
case "$*" in *{crash}*) kill -SEGV $$ ;; *{babble}*) echo "no JSON"; exit 0 ;; *{fault}*) echo "disk full" >&2; exit 70 ;; esac
if [ "$1" = ocr ]; then cat {page}; else cat {said}; fi
"""


class Accuracy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.root = pathlib.Path(cls.temporary.name)
        subprocess.run([SPECIMENS, "demo", "--out", cls.root / "demo"], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def setUp(self):
        self.here = pathlib.Path(tempfile.mkdtemp(dir=self.root))
        (self.here / "said.json").write_text(json.dumps(NOTHING_SAID))
        (self.here / "page.json").write_text(json.dumps([PAGE]))
        self.program = self.stand_in()

    def stand_in(self, crash="nobody", babble="nobody", fault="nobody"):
        path = self.here / "motcua"
        path.write_text(STAND_IN.format(asked=self.here / "asked", said=self.here / "said.json", crash=crash,
                                        page=self.here / "page.json", babble=babble, fault=fault))
        path.chmod(0o755)
        return path

    def bench(self, *arguments):
        return subprocess.run([BENCH, *map(str, arguments)], capture_output=True, text=True, timeout=120)

    def measure(self, *arguments, folder=None):
        out = self.here / "result.json"
        run = self.bench("accuracy", *(arguments or ("--set", folder or self.root / "demo")),
                         "--motcua", self.program, "--out", out)
        return run, json.loads(out.read_text()) if run.returncode == 0 else None

    def asked(self):
        path = self.here / "asked"
        return len(path.read_text().splitlines()) if path.exists() else 0

    def test_an_answer_of_nothing_is_scored_like_any_other(self):
        run, result = self.measure()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(result["schema"], "motcua.bench/1")
        figures = result["figures"]
        self.assertEqual(figures["text.cer"]["value"], 1)
        self.assertEqual(figures["verdict.decided"]["value"], 0)
        self.assertEqual(figures["run.failed"]["value"], 0)
        self.assertEqual(figures["kind.known_called_unknown"]["value"], 1)
        self.assertEqual(len(result["units"]["dossiers"]), 6)
        self.assertEqual(len(result["units"]["pages"]), result["set"]["pages"])
        self.assertIn("text.cer", run.stdout)

    def test_failures_are_counted_and_listed_and_the_rest_goes_on(self):
        self.program = self.stand_in(crash="demo-2", babble="demo-4", fault="demo-5")
        run, result = self.measure()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(result["figures"]["run.failed"]["part"], 3)
        troubles = {failure["id"]: failure["trouble"] for failure in result["failures"]}
        self.assertEqual(sorted(troubles), ["demo-2", "demo-4", "demo-5"])
        self.assertIn("signal 11", troubles["demo-2"])
        self.assertIn("no JSON", troubles["demo-4"])
        self.assertEqual(troubles["demo-5"], "exit code 70: disk full")
        self.assertEqual(self.asked(), 6)

    def test_what_was_said_is_kept_and_not_asked_again(self):
        _, first = self.measure()
        _, second = self.measure()
        self.assertEqual(self.asked(), 6)
        self.assertEqual(first["figures"], second["figures"])

    def test_an_interrupted_run_goes_on_where_it_stopped(self):
        self.measure()
        answers = self.here / "result.json.answers"
        (answers / "demo-3.json").unlink()
        (answers / "demo-6.json").write_text('{"schema": "motcua.bench-an')
        self.measure()
        self.assertEqual(self.asked(), 8)

    def test_another_program_is_asked_again(self):
        self.measure()
        self.program.write_text(self.program.read_text() + "# another build of the same version\n")
        self.measure()
        self.assertEqual(self.asked(), 12)

    def test_who_gave_no_answer_is_asked_again(self):
        self.program = self.stand_in(fault="demo-5")
        self.measure()
        self.measure()
        self.assertEqual(self.asked(), 7)

    def test_a_set_that_was_never_finished_is_refused_with_advice(self):
        half = self.here / "half"
        shutil.copytree(self.root / "demo" / "demo-1", half / "demo-1")
        run, _ = self.measure(folder=half)
        self.assertEqual(run.returncode, 3)
        self.assertIn("never finished; generate it again", run.stderr)

    def test_a_spoiled_truth_is_refused_before_anything_is_asked(self):
        spoiled = self.here / "spoiled"
        shutil.copytree(self.root / "demo", spoiled)
        next((spoiled / "demo-6" / "truth").iterdir()).unlink()
        run, _ = self.measure(folder=spoiled)
        self.assertEqual(run.returncode, 3)
        self.assertIn("demo-6/truth/", run.stderr)
        self.assertEqual(self.asked(), 0)

    def test_a_program_that_is_not_there_is_said(self):
        self.program = self.here / "nowhere"
        run, _ = self.measure()
        self.assertEqual(run.returncode, 70)
        self.assertIn("--motcua", run.stderr)

    def test_nothing_to_measure_is_wrong_usage(self):
        self.assertEqual(self.bench("accuracy", "--out", self.here / "x").returncode, 2)

    def pages(self):
        folder = self.here / "pages"
        folder.mkdir()
        shutil.copy(self.root / "demo" / "demo-4" / "don-de-nghi.png", folder / "a.png")
        (folder / "a.gt.txt").write_text("Độc lập - Tự do - Hạnh phục\n")
        return folder

    def test_pages_with_texts_are_measured_as_real(self):
        _, result = self.measure("--pages", self.pages())
        self.assertEqual(result["figures"]["real.text.tone_errors"]["part"], 1)
        self.assertEqual(result["figures"]["real.text.word_recall"]["value"], round(5 / 6, 6))
        self.assertEqual([unit["id"] for unit in result["units"]["real"]], ["real/a"])

    def test_a_kind_found_where_nothing_is_counts(self):
        _, result = self.measure("--nothing", self.pages())
        self.assertEqual(result["figures"]["nothing.kind_forced"]["value"], 1)
        (self.here / "page.json").write_text(json.dumps([PAGE | {"kind": {"type": ""}}]))
        shutil.rmtree(self.here / "result.json.answers")
        _, result = self.measure("--nothing", self.here / "pages")
        self.assertEqual(result["figures"]["nothing.kind_forced"]["value"], 0)

    def test_compare_says_what_is_worse_and_fails_only_when_asked(self):
        self.measure()
        base = self.here / "base.json"
        shutil.move(self.here / "result.json", base)
        result = json.loads(base.read_text())
        for unit in result["units"]["dossiers"]:
            unit["counts"]["split.dossier_exact"] = [1, 1]
        better = self.here / "better.json"
        better.write_text(json.dumps(result))
        run = self.bench("compare", base, better, "--fail-on-worse")
        self.assertEqual(run.returncode, 0)
        self.assertRegex(run.stdout, r"split\.dossier_exact .* BETTER")
        self.assertRegex(run.stdout, r"text\.cer .* same")
        run = self.bench("compare", better, base)
        self.assertEqual(run.returncode, 0)
        self.assertRegex(run.stdout, r"split\.dossier_exact .* WORSE")
        self.assertEqual(self.bench("compare", better, base, "--fail-on-worse").returncode, 1)

    def test_the_gate_names_what_is_broken_and_raises_floors_only_upward(self):
        self.measure()
        result = self.here / "result.json"
        floors = self.here / "floors.json"

        def write(*entries):
            floors.write_text(json.dumps({"schema": "motcua.bench-floors/1", "floors": list(entries)}))

        write({"figure": "text.word_recall", "at_least": 0.9, "why": "people read it"})
        run = self.bench("gate", result, "--floors", floors)
        self.assertEqual(run.returncode, 1)
        self.assertIn("text.word_recall is 0.0000 and must be at least 0.9000 (people read it)", run.stdout)
        write({"figure": "run.failed", "at_most": 0.5, "why": "w"},
              {"figure": "real.text.cer", "at_most": 0.1, "why": "w"})
        self.assertEqual(self.bench("gate", result, "--floors", floors).returncode, 1)
        run = self.bench("gate", result, "--floors", floors, "--without", "real.", "--raise")
        self.assertEqual(run.returncode, 0)
        self.assertIn("not measured: real.text.cer", run.stdout)
        kept = json.loads(floors.read_text())["floors"]
        self.assertEqual([floor["at_most"] for floor in kept], [0.002, 0.1])


if __name__ == "__main__":
    unittest.main()
