"""Goal: the report is one page that needs nothing else and leaves out nothing that was measured.
Method: results written by hand, over a set of one real specimen page; the page is parsed as
XML, and every figure of every input is looked for.

usage: page_test.py BENCH SPECIMENS
"""

import base64
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

BENCH, SPECIMENS = sys.argv[1], sys.argv[2]
KIND = "giay-moi-hop-phu-huynh"
NASTY = "<script>alert('1')</script> & \"Đơn\""


def per_cent(share):
    value = share * 100
    if value in (0, 100):
        return f"{value:.0f} %"
    return f"{value:.2f} %" if value < 1 or value > 99 else f"{value:.1f} %"


def spread(median):
    return {"n": 3, "median": median, "min": median * 0.9, "p25": median * 0.95, "p75": median * 1.05, "max": median * 1.1}


def latency(p50):
    return {"n": 6, "mean": p50, "p50": p50, "p95": p50 * 2, "p99": p50 * 3, "max": p50 * 4}


def result(verb, **more):
    return {"schema": "motcua.bench/1", "verb": verb, "when": "2026-11-24T20:00:00Z", "label": "v1-test",
            "command": f"motcua-bench {verb} --label {NASTY}",
            "machine": {"cpu": "A processor", "cores": 2, "memory_bytes": 8e9, "kernel": "Linux 6", "load": 9.0},
            "versions": {"program": "motcua 0.1.0"}, **more}


def figure(value, better="more", **more):
    return {"value": value, "low": value * 0.9, "high": min(value * 1.1, 1), "better": better, **more}


class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.root = pathlib.Path(temporary.name)
        cls.make_set()
        cls.inputs = cls.make_results()
        cls.html = cls.report(*cls.words(), "--set", str(cls.root / "set"))
        cls.tree = xml.etree.ElementTree.fromstring(cls.html.removeprefix("<!DOCTYPE html>\n"))

    @classmethod
    def make_set(cls):
        """A dossier of one page, from a paper that was set for it."""
        one = cls.root / "set" / "one"
        subprocess.run([SPECIMENS, "page", "--kind", KIND, "--dpi", "100", "--out", str(one)], check=True)
        name = f"{KIND}-1.png"
        truth = json.loads((one / "truth" / f"{name}.json").read_text())
        cls.line = max(truth["pages"][0]["lines"], key=lambda line: len(line["text"]))
        (one / "dossier.json").write_text(json.dumps({
            "schema": "motcua.specimen-dossier/1", "id": "one", "name": "Một trang", "procedure": "2.000620", "facts": {},
            "attestations": {}, "as_of": "2026-11-20", "files": [name], "page_count": 1,
            "expected": {"verdict": "incomplete", "components": {"x": "missing"}, "findings": ["missing"],
                         "documents": [{"type": "", "pages": [1]}], "blank_pages": [], "unreadable_pages": []}}))

    @classmethod
    def make_results(cls):
        group = {"pages": 4, "figures": {"text.cer": {"value": 0.031, "part": 31, "whole": 1000},
                                         "page.kind_right": {"value": 0.75, "part": 3, "whole": 4}}}
        dossiers = [{"id": f"d-{i}", "scenario": "seal_missing", "verdict": "incomplete", "confidence": 0.5 + i / 20,
                     "read_verdict": "complete" if i == 3 else "incomplete"} for i in range(8)]
        pages = [{"id": "one/1", "paper": "", "read_kind": KIND, "profile": "office", "dpi": 100, "colour": "colour",
                  "effects": [{"kind": "blur", "strength": 0.2}], "counts": {"text.cer": [12, 100]},
                  "worst_lines": [{"truth": cls.line["text"], "read": NASTY, "errors": 12, "box": cls.line["box"]}]}]
        page_latency = {stage: latency(50) for stage in ("page", "decode", "clean", "read", "classify", "extract")}
        page_latency["page"] = latency(300)
        scaling = [{"threads": threads, "pages_per_s": spread(threads * 1.7), "pages_per_s_core": spread(1.7),
                    "pages_per_cpu_s": spread(1.9), "efficiency": spread(0.97), "latency_ms": page_latency}
                   for threads in (1, 2, 4)]
        text = {"pages": 3, "letters": 900, "cer": 0.02, "tone_error_rate": 0.001, "words": 200, "word_recall": 0.95,
                "word_precision": 0.96}
        programs = [{"name": name, "version": f"{name} 1", "command": f"{name} PAGES", "wall_s": spread(3), "cpu_s": spread(5),
                     "pages_per_s": spread(2), "pages_per_s_core": spread(1), "pages_per_cpu_s": spread(1.5), "text": text,
                     "text_upright": text} for name in ("motcua", "tesseract")]
        bins = [{"low": i / 10, "count": i, "confidence": i / 10 + 0.05, "right": i / 10} for i in range(10)]
        figures = {"verdict.decided": figure(0.873, part=48, whole=55), "verdict.wrong_complete": figure(0.0213, "less"),
                   "text.cer": figure(0.0417, "less", part=417, whole=10000), "page.rotation_right": figure(0.9991),
                   "real.text.word_recall": figure(0.9114)}
        accuracy = result("accuracy", set={"seed": 7, "dossiers": 8, "pages": 40, "real_pages": 3, "nothing_pages": 2},
                          figures=figures,
                          tables={"verdict": {"incomplete": {"incomplete": 7, "complete": 1}},
                                  "component": {"missing": {"missing": 5, "absent": 1}},
                                  "planted": {"seal_missing": {"found": 3, "missed": 5}},
                                  "reason": {"missing": {"found": 9, "missed": 1, "invented": 2}},
                                  "mark": {"seal": {"found": 1, "missed": 8}}},
                          calibration={"kind": {"count": 45, "error": 0.05, "bins": bins}},
                          breakdown={"effect:blur": {"weak": group, "severe": group}, "profile": {"office": group},
                                     "paper": {"don-de-nghi": group, "unknown": group}, "dpi": {"200": group}},
                          failures=[{"id": "d-9", "trouble": "signal 11"}],
                          units={"dossiers": dossiers, "pages": pages, "real": [], "nothing": []})
        earlier = json.loads(json.dumps(accuracy))
        earlier["figures"]["text.cer"] = figure(0.09, "less")
        return {
            "accuracy": accuracy, "base": earlier,
            "speed": result("speed", pages=40, rounds=3, scaling=scaling, dossier_ms=latency(2),
                            histogram=[{"from_ms": 100, "to_ms": 200, "pages": 9}, {"from_ms": 200, "to_ms": 400, "pages": 3}],
                            memory={"peak_mb": 180, "before_reading_mb": 30, "corpus_mb": 7, "per_thread_mb": 75,
                                    "slope_mb_per_1000_pages": 0.1, "slope_error_mb": 0.05, "slope_pages": 80},
                            energy={"readable": False, "why": "no counters"},
                            figures={"speed.pages_per_s": {"value": 6.83, "low": 6.1, "high": 7.2, "better": "more"}}),
            "versus": result("versus", pages=20, rounds=3, method="In turns.", programs=programs,
                             ratios=[{"against": "tesseract", "by_wall": spread(1.37), "by_cpu": spread(1.21)}],
                             missing=[{"name": "ocrmypdf", "why": "install it with: apt-get install ocrmypdf"}],
                             figures={"versus.tesseract.times_by_wall":
                                      {"value": 1.37, "low": 1.2, "high": 1.5, "better": "more"}}),
            "load": result("load", shape="peak", stations=3, rate_per_minute=10, page_every_s=0.43, handed_in=6, answered=6,
                           pages=26, pages_per_s=0.33, ack_ms=latency(12), last_page_to_verdict_s=latency(3),
                           last_page_to_verdict_in_page_times=latency(1.5), waited_for_a_counter_s=latency(1), busy=2,
                           said_again=1, refused=0,
                           verdicts={"as_expected": 6, "wrong_complete": 0, "wrong_incomplete": 0, "to_a_person": 2},
                           timeline=[{"arrived_s": i, "waited_s": 0.5, "last_page_to_verdict_s": 3, "pages": 4}
                                     for i in range(6)],
                           nothing_lost={"holds": True},
                           figures={"load.ack_ms_p99": {"value": 36.4, "low": 36.4, "high": 36.4, "better": "less"}}),
        }

    @classmethod
    def words(cls):
        words = []
        for name, content in cls.inputs.items():
            file = cls.root / f"{name}.json"
            file.write_text(json.dumps(content))
            words += [f"--{name}", str(file)]
        return words

    @classmethod
    def report(cls, *words):
        out = cls.root / "report.html"
        subprocess.run([BENCH, "report", *words, "--out", str(out)], check=True, stdout=subprocess.DEVNULL)
        return out.read_text(encoding="utf-8")

    def test_needs_no_other_file_and_no_network(self):
        self.assertNotIn("http:", self.html)
        self.assertNotIn("https:", self.html)
        self.assertNotRegex(self.html, r"<(script|link|iframe|object)|@import|url\(")
        for source in re.findall(r"src=\"([^\"]*)\"", self.html):
            self.assertTrue(source.startswith("data:image/jpeg;base64,"), source[:60])

    def test_what_a_page_says_is_shown_and_never_run(self):
        self.assertNotIn("<script", self.html)
        self.assertIn(NASTY.split()[0], "".join(self.tree.itertext()))

    def test_every_figure_of_every_input_is_there_with_its_value(self):
        rows = {}
        for row in self.tree.iter("tr"):
            cells = ["".join(cell.itertext()) for cell in row]
            rows.setdefault(cells[0].split(" ")[0], cells)
        for verb, content in self.inputs.items():
            for name, one in content["figures"].items():
                with self.subTest(f"{verb} {name}"):
                    if verb != "base":
                        share = verb == "accuracy"
                        self.assertIn(name, rows)
                        self.assertEqual(rows[name][1 if verb != "accuracy" or name != "text.cer" else 2],
                                         per_cent(one["value"]) if share else f"{one['value']:g}")

    def test_every_part_has_its_heading(self):
        headings = ["".join(h.itertext()) for h in self.tree.iter("h2")]
        self.assertEqual(headings, [
            "What was promised, what was measured", "Weak spots", "Verdicts", "Decided alone against wrong",
            "Defects found", "Kinds of paper", "Errors by effect and strength", "Errors by kind of scan",
            "Do confidences mean what they say?", "The worst pages", "Beside other programs", "Speed", "Under load",
            "What has changed", "All figures", "How this was measured"])

    def test_weak_spots_are_named(self):
        weak = "".join(next(ul for ul in self.tree.iter("ul") if ul.get("class") == "weak").itertext())
        for word in ("d-3 (seal_missing)", "seal_missing (5 of 8 missed)", "don-de-nghi", "office", "blur, severe"):
            self.assertIn(word, weak)

    def test_worst_pages_show_the_page_and_its_line(self):
        pictures = [img.get("src") for img in self.tree.iter("img")]
        self.assertEqual(len(pictures), 2)
        for picture in pictures:
            self.assertEqual(base64.b64decode(picture.partition(",")[2])[:2], b"\xff\xd8")
        self.assertIn(self.line["text"].split()[0], "".join(self.tree.itertext()))

    def test_a_busy_machine_is_said(self):
        self.assertIn("are not to be trusted", self.html)

    def test_does_with_accuracy_alone(self):
        html = self.report("--accuracy", str(self.root / "accuracy.json"))
        xml.etree.ElementTree.fromstring(html.removeprefix("<!DOCTYPE html>\n"))
        self.assertIn("motcua-bench speed was not run", html)
        self.assertNotIn("<h2>Under load</h2>", html)

    def test_refuses_what_is_no_result_of_the_verb(self):
        done = subprocess.run([BENCH, "report", "--accuracy", str(self.root / "speed.json"), "--out",
                               str(self.root / "x.html")], capture_output=True, text=True)
        self.assertEqual(done.returncode, 3)
        self.assertIn("speed.json", done.stderr)
        self.assertFalse((self.root / "x.html").exists())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
