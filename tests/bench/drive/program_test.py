"""Goal: motcua-bench speed, versus and load measure real programs and say what they saw,
what they could not see, and what to do about it.
Method: the real motcua, tesseract, ocrmypdf and motcua serve, on a few small specimens.

usage: program_test.py BENCH SPECIMENS
"""

import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

BENCH = pathlib.Path(sys.argv[1]).resolve()
SPECIMENS = sys.argv[2]
# The two demonstration dossiers with the fewest pages.
SMALL_DOSSIERS = ["demo-2", "demo-4"]
DPI = 150


def bench(*words, **options):
    return subprocess.run([BENCH, *map(str, words)], capture_output=True, text=True, **options)


ROOT = None  # The folder of this run, with what setUpModule() puts there.


def setUpModule():
    global ROOT
    temporary = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(temporary.cleanup)
    ROOT = pathlib.Path(temporary.name)
    subprocess.run([SPECIMENS, "demo", "--out", ROOT / "demo"], check=True, stdout=subprocess.DEVNULL)
    (ROOT / "pages").mkdir()
    for number, kind in enumerate(("giay-moi-hop-phu-huynh", "don-cap-ban-sao-van-bang")):
        subprocess.run([SPECIMENS, "page", "--kind", kind, "--dpi", str(DPI), "--out", ROOT / kind], check=True)
        truth = json.loads((ROOT / kind / "truth" / f"{kind}-1.png.json").read_text())
        shutil.copy(ROOT / kind / f"{kind}-1.png", ROOT / "pages" / f"page-{number}.png")
        (ROOT / "pages" / f"page-{number}.gt.txt").write_text(
            "".join(line["text"] + "\n" for line in truth["pages"][0]["lines"]))
    (ROOT / "small").mkdir()
    for name in SMALL_DOSSIERS:
        shutil.copytree(ROOT / "demo" / name, ROOT / "small" / name)
    (ROOT / "small" / "set.json").write_text(json.dumps(
        {"schema": "motcua.specimen-set/1", "seed": 1, "dossiers": SMALL_DOSSIERS}))


class Measured(unittest.TestCase):
    def setUp(self):
        self.root, self.pages, self.set = ROOT, ROOT / "pages", ROOT / "small"

    def result(self, *words):
        out = self.root / "result.json"
        out.unlink(missing_ok=True)
        done = bench(*words, "--out", out)
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(out.read_text())
        self.assertEqual(result["schema"], "motcua.bench/1")
        self.assertEqual(result["verb"], words[0])
        self.assertGreater(result["machine"]["cores"], 0)
        self.assertIn(f"motcua-bench {words[0]}", result["command"])
        return result, done.stdout


class Speed(Measured):
    def test_counts_every_page_of_every_round_with_its_stages(self):
        result, _ = self.result("speed", "--pages", self.pages, "--threads", 2, "--rounds", 2)
        self.assertEqual(result["pages"], 2)
        self.assertEqual([row["threads"] for row in result["scaling"]], [1, 2])
        for row in result["scaling"]:
            self.assertEqual(row["pages_per_s"]["n"], 2)
            self.assertLessEqual(row["pages_per_s"]["min"], row["pages_per_s"]["median"])
            self.assertEqual(row["latency_ms"]["page"]["n"], 4)
            self.assertLessEqual({"decode", "clean", "read", "classify", "extract"}, set(row["latency_ms"]))
        self.assertEqual(result["scaling"][0]["efficiency"]["median"], 1)
        self.assertGreater(result["memory"]["peak_mb"], 20)
        self.assertTrue(result["energy"]["readable"] or result["energy"]["why"])

    def test_judges_the_dossiers_of_a_set(self):
        result, _ = self.result("speed", "--set", self.set, "--threads", 1, "--rounds", 1, "--limit", 3)
        self.assertEqual(result["dossiers"], 1)
        self.assertEqual(result["dossier_ms"]["n"], 1)

    def test_wants_to_know_what_to_read(self):
        done = bench("speed", "--out", self.root / "x.json")
        self.assertEqual(done.returncode, 2)
        self.assertIn("--set", done.stderr)

    def test_refuses_a_set_that_was_never_finished(self):
        (self.root / "unfinished").mkdir(exist_ok=True)
        done = bench("speed", "--set", self.root / "unfinished", "--out", self.root / "x.json")
        self.assertEqual(done.returncode, 3)
        self.assertIn("never finished", done.stderr)


class Versus(Measured):
    def test_reads_the_same_pages_with_the_real_programs(self):
        result, _ = self.result("versus", "--pages", self.pages, "--rounds", 2)
        self.assertEqual([program["name"] for program in result["programs"]], ["motcua", "tesseract", "ocrmypdf"])
        self.assertEqual(result["pages"], 2)
        self.assertEqual(result["missing"], [])
        for program in result["programs"]:
            with self.subTest(program["name"]):
                self.assertEqual(program["pages_per_s_core"]["n"], 2)
                self.assertGreater(program["pages_per_cpu_s"]["min"], 0)
                self.assertEqual(program["text"]["pages"], 2)
                # Clean print at 150 dpi: each of them reads most of it, so pages and
                # texts were not mixed up.
                self.assertGreater(program["text"]["word_recall"], 0.8)
        self.assertEqual([ratio["against"] for ratio in result["ratios"]], ["tesseract", "ocrmypdf"])
        for ratio in result["ratios"]:
            self.assertEqual(ratio["by_wall"]["n"], 2)

    def test_names_what_is_not_installed_and_goes_on(self):
        programs = self.root / "bin"
        programs.mkdir(exist_ok=True)
        if not (programs / "tesseract").exists():
            (programs / "tesseract").symlink_to(shutil.which("tesseract"))
        out = self.root / "alone.json"
        done = bench("versus", "--pages", self.pages / "page-0.png", "--rounds", 1, "--out", out,
                     env={"PATH": str(programs)})
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(out.read_text())
        self.assertEqual([program["name"] for program in result["programs"]], ["motcua", "tesseract"])
        self.assertEqual([program["name"] for program in result["missing"]], ["ocrmypdf"])
        self.assertIn("apt-get install ocrmypdf", done.stdout)

    def test_knows_nobody_else(self):
        done = bench("versus", "--pages", self.pages, "--with", "abbyy", "--out", self.root / "x.json")
        self.assertEqual(done.returncode, 2)
        self.assertIn("abbyy", done.stderr)


class Load(Measured):
    def test_three_stations_hand_in_and_nothing_is_lost(self):
        result, _ = self.result("load", "--set", self.set, "--stations", 3, "--dossiers", 4, "--rate", 600,
                                "--page-ms", 10)
        self.assertEqual(result["handed_in"], 4)
        self.assertEqual(result["answered"], 4)
        self.assertEqual(result["nothing_lost"], {"holds": True, "one_result_and_the_same_again": 4,
                                                  "without_a_result": 0, "result_gone": 0, "result_changed": 0})
        files = sum(len(json.loads((self.set / name / "dossier.json").read_text())["files"])
                    for name in SMALL_DOSSIERS) * 2
        self.assertEqual(result["ack_ms"]["n"], files)
        self.assertEqual(result["last_page_to_verdict_s"]["n"], 4)
        self.assertEqual(result["refused"], 0)
        self.assertEqual(result["verdicts"]["wrong_complete"], 0)
        self.assertEqual(sum(sum(row.values()) for row in result["verdicts"]["truth_then_said"].values()), 4)
        self.assertGreater(result["server"]["worker_peak_mb"], 20)

    def test_says_when_nobody_answers(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            server = f"tcp://127.0.0.1:{free.getsockname()[1]}"
            done = bench("load", "--set", self.set, "--server", server, "--out", self.root / "x.json")
        self.assertEqual(done.returncode, 70)
        self.assertIn(f"nothing answers at {server}", done.stderr)
        self.assertFalse((self.root / "x.json").exists())

    def test_knows_its_shapes(self):
        done = bench("load", "--set", self.set, "--shape", "noon", "--out", self.root / "x.json")
        self.assertEqual(done.returncode, 2)
        self.assertIn("steady, peak or day", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
