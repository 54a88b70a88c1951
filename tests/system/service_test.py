# Goal: a dossier handed in at a station gets the verdict that `motcua check` gives,
# page texts included, and a station that says something wrong is told what to do.
# Method: a real service on free ports, the real command line, and the protocol by hand.

import json
import pathlib
import subprocess
import sys
import unittest

import service

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPECIMENS = sys.argv.pop()
MOTCUA = sys.argv.pop()


def setUpModule():
    global DEMO, SERVICE
    DEMO = service.Demo(SPECIMENS)
    SERVICE = service.Service(MOTCUA)
    SERVICE.start()


def tearDownModule():
    SERVICE.__exit__()
    DEMO.folder.cleanup()


def check(*words):
    done = subprocess.run([MOTCUA, "check", "--json", *words], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


class Submit(unittest.TestCase):
    def test_gives_every_demo_dossier_the_verdict_and_the_texts_of_check(self):
        for name in DEMO.names():
            with self.subTest(name):
                done = SERVICE.submit(*DEMO.words(name), "--wait", "--json")

                self.assertEqual(done.returncode, 0, done.stderr)
                served, checked = json.loads(done.stdout), check(*DEMO.words(name))
                self.assertEqual(served["verdict"], checked["verdict"])
                texts = [(page["file"], page["file_page"], page["text"]) for page in served["pages"]]
                self.assertEqual(texts, [(page["file"], page["file_page"], page["text"]) for page in checked["pages"]])

    def test_prints_what_a_clerk_reads(self):
        done = SERVICE.submit(*DEMO.words("demo-1"), "--wait")

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("2.000620", done.stdout)
        self.assertEqual(done.stderr, "")

    def test_prints_the_id_when_nobody_waits(self):
        done = SERVICE.submit(*DEMO.words("demo-1"), "--dossier", "named-by-hand")

        self.assertEqual((done.returncode, done.stdout), (0, "named-by-hand\n"))

    def test_proposes_the_nearest_procedure(self):
        done = SERVICE.submit("--procedure", "2.000621", DEMO.files("demo-1")[0])

        self.assertEqual(done.returncode, 2)
        self.assertIn("2.000620", done.stderr)

    def test_names_the_file_that_is_not_there(self):
        done = SERVICE.submit("--procedure", "2.000620", "nowhere.pdf")

        self.assertEqual(done.returncode, 2)
        self.assertIn("nowhere.pdf", done.stderr)


class Station(unittest.TestCase):
    def test_example_prints_the_verdict_of_check(self):
        files = [str(file) for file in DEMO.files("demo-1")]
        done = subprocess.run(
            ["/usr/bin/python3", ROOT / "docs/examples/station.py", SERVICE.stations, "2.000620", *files],
            capture_output=True, text=True, check=False, timeout=service.DEADLINE_S,
        )

        self.assertEqual(done.returncode, 0, done.stderr)
        verdict = check("--procedure", "2.000620", *files)["verdict"]
        self.assertTrue(done.stdout.endswith(f"verdict: {verdict}\n"), done.stdout)

    def test_example_is_short(self):
        lines = (ROOT / "docs/examples/station.py").read_text().splitlines()

        self.assertLess(len(lines), 80)

    def test_same_page_twice_is_one_page(self):
        content = DEMO.files("demo-2")[1].read_bytes()
        with SERVICE.station() as station:
            station.say("open", {"dossier": "twice", "procedure": "3.000333"})
            first = station.page("twice", 1, content)
            second = station.page("twice", 1, content)
            station.say("close", {"dossier": "twice", "pages": 1})
            _, result = station.result("twice")

        self.assertEqual(first[0], "stored")
        self.assertEqual(first, second)
        self.assertEqual(len(result["result"]["pages"]), 1)

    def test_another_scan_replaces_a_page_only_when_it_says_so(self):
        old, new = (DEMO.files(name)[1].read_bytes() for name in ("demo-2", "demo-3"))
        with SERVICE.station() as station:
            station.say("open", {"dossier": "again", "procedure": "3.000333"})
            station.page("again", 1, old)
            verb, header = station.page("again", 1, new)
            replaced = station.page("again", 1, new, replaces=service.sha256(old))
            station.say("close", {"dossier": "again", "pages": 1})
            _, result = station.result("again")

        self.assertEqual((verb, header["reason"]), ("refused", "page_differs"))
        self.assertIn("replaces", header["advice"])
        self.assertEqual(replaced[0], "stored")
        self.assertEqual(len(result["result"]["pages"]), 1)

    def test_page_that_is_no_image_counts_as_unreadable(self):
        with SERVICE.station() as station:
            station.say("open", {"dossier": "noise", "procedure": "2.000620"})
            station.page("noise", 1, b"this is no image")
            station.page("noise", 2, b"")
            station.say("close", {"dossier": "noise", "pages": 2})
            verb, result = station.result("noise")

        self.assertEqual(verb, "result")
        self.assertNotEqual(result["result"]["verdict"], "complete")
        problems = [page["quality"]["problems"] for page in result["result"]["pages"]]
        self.assertEqual(problems, [["unknown_format"], ["empty_file"]])

    def test_wrong_words_are_refused_by_name(self):
        open_one = {"dossier": "wrong", "procedure": "2.000620"}
        cases = {
            "bad_message": ("open", "not JSON"),
            "bad_dossier_id": ("open", json.dumps({**open_one, "dossier": "../../etc"})),
            "unknown_procedure": ("open", json.dumps({**open_one, "procedure": "9.999999"})),
            "unknown_component": ("open", json.dumps({**open_one, "attestations": {"nothing": "shown"}})),
            "unknown_dossier": ("ask", json.dumps({"dossier": "nobody-opened-it"})),
        }
        with SERVICE.station() as station:
            for reason, (verb, header) in cases.items():
                with self.subTest(reason):
                    station.send("motcua/1", verb, header)
                    answer, said = station.receive()
                    self.assertEqual((answer, said["reason"]), ("refused", reason))
                    self.assertTrue(said["advice"])

    def test_another_version_of_the_protocol_is_refused(self):
        with SERVICE.station() as station:
            station.send("motcua/2", "ask", "{}")
            verb, header = station.receive()

        self.assertEqual((verb, header["reason"]), ("refused", "unknown_version"))

    def test_closing_before_all_pages_came_names_the_missing(self):
        with SERVICE.station() as station:
            station.say("open", {"dossier": "short", "procedure": "2.000620"})
            station.page("short", 2, b"x")
            verb, header = station.say("close", {"dossier": "short", "pages": 3})

        self.assertEqual((verb, header["reason"]), ("refused", "pages_missing"))
        self.assertIn("1, 3", header["advice"])

    def test_damaged_bytes_are_refused(self):
        with SERVICE.station() as station:
            station.say("open", {"dossier": "damaged", "procedure": "2.000620"})
            verb, header = station.page("damaged", 1, b"sent", sha256=service.sha256(b"meant"))

        self.assertEqual((verb, header["reason"]), ("refused", "sha_mismatch"))

    def test_cancelled_dossier_takes_no_page(self):
        with SERVICE.station() as station:
            station.say("open", {"dossier": "gone", "procedure": "2.000620"})
            station.say("cancel", {"dossier": "gone"})
            verb, header = station.page("gone", 1, b"x")

        self.assertEqual((verb, header["reason"]), ("refused", "dossier_cancelled"))


class Worker(unittest.TestCase):
    def test_reads_a_page_on_one_thread(self):
        # A recogniser or an image library that shares a page out competes with the other pages.
        with service.Service(MOTCUA, "workers=1", "worker_threads=1") as running:
            done = running.submit(*DEMO.words("demo-2"), "--wait")
            (worker,) = running.worker_pids()
            names = [task.joinpath("comm").read_text().strip() for task in pathlib.Path(f"/proc/{worker}/task").glob("*")]

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(sorted(names), ["ZMQbg/IO/0", "ZMQbg/Reaper", "motcua-worker", "page"])


class Nobody(unittest.TestCase):
    def test_at_the_other_end_gives_exit_code_4(self):
        done = subprocess.run(
            [MOTCUA, "submit", "--server", "tcp://127.0.0.1:1", "--procedure", "2.000620", DEMO.files("demo-1")[0]],
            capture_output=True, text=True, check=False, timeout=service.DEADLINE_S,
        )

        self.assertEqual(done.returncode, 4)
        self.assertIn("motcua serve", done.stderr)


if __name__ == "__main__":
    unittest.main()
