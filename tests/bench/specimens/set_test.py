"""Goal: `motcua-bench generate` survives what happens to long runs: a full disk, a kill, a
second run at the same time; and what it leaves is either whole or plainly unfinished.
Method: the real program in real folders; a limit on the size of files stands for the
full disk, SIGKILL for the power cut. usage: set_test.py MOTCUA_BENCH SOURCE_ROOT"""

import json
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import unittest

import jsonschema

BENCH, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
ORDER = ("--dossiers", "3", "--nothing", "1", "--seed", "12")


def command(folder):
    return [BENCH, "generate", "--out", str(folder), *ORDER]


def generate(folder, **options):
    return subprocess.run(command(folder), capture_output=True, text=True, timeout=300, **options)


def files_up_to(bytes_max):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_max, bytes_max))

    return limit


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


class Generate(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="motcua-set-")
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.whole = cls.folder / "whole"
        made = generate(cls.whole)
        assert made.returncode == 0, made.stderr

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def test_makes_dossiers_that_keep_to_the_published_schema(self):
        schema = json.loads((ROOT / "bench/specimens/dossiers/dossier.schema.json").read_text(encoding="utf-8"))
        index = json.loads((self.whole / "set.json").read_text(encoding="utf-8"))
        pages = 0
        for name in index["dossiers"]:
            dossier = json.loads((self.whole / name / "dossier.json").read_text(encoding="utf-8"))
            jsonschema.validate(dossier, schema)
            pages += dossier["page_count"]
            for file in dossier["files"]:
                self.assertTrue((self.whole / name / file).is_file(), file)
                self.assertTrue((self.whole / name / "truth" / f"{file}.json").is_file(), file)
        self.assertEqual(index["page_count"], pages)
        self.assertTrue((self.whole / "nothing" / "set.json").is_file())

    def test_says_that_a_full_disk_refused_and_goes_on_when_there_is_room(self):
        folder = self.folder / "full"
        refused = generate(folder, preexec_fn=files_up_to(60_000))
        self.assertEqual(refused.returncode, 70, refused.stderr)
        self.assertIn("is the disk full?", refused.stderr)
        self.assertIn("run the same command again", refused.stderr)
        self.assertFalse((folder / "set.json").exists())

        again = generate(folder)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertEqual(contents(folder), contents(self.whole))

    def test_goes_on_after_a_kill_and_makes_the_very_same_set(self):
        folder = self.folder / "killed"
        with subprocess.Popen(command(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            # Killed as soon as one dossier is whole, which is in the middle of others.
            while running.poll() is None and not any(folder.glob("set-*/dossier.json")):
                pass
            running.kill()
        self.assertFalse((folder / "set.json").exists())

        again = generate(folder)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertEqual(contents(folder), contents(self.whole))

    def test_refuses_a_second_run_in_the_same_folder(self):
        folder = self.folder / "twice"
        with subprocess.Popen(command(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            while running.poll() is None and not (folder / "order.json").exists():
                pass
            second = generate(folder)
            running.kill()
        self.assertEqual(second.returncode, 2, second.stderr)
        self.assertIn("another run works in", second.stderr)

    def test_leaves_a_finished_set_alone(self):
        before = contents(self.whole)
        again = generate(self.whole)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertIn("4 were there already", again.stdout)
        self.assertEqual(contents(self.whole), before)


if __name__ == "__main__":
    sys.argv[1:] = []
    unittest.main()
