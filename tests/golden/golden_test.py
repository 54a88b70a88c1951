"""Goal: what the program says of whole dossiers changes only when somebody meant it to.
Method: the six demonstration dossiers through `motcua check --json`, beside the answers that
are kept in tests/golden/demo. UPDATE_GOLDEN=1 rewrites them; the reviewer reads the diff.

What hangs on the clock or on the processor is left out: times, versions, confidences, boxes.
Of the text nine hundred and ninety-five in a thousand letters must agree: the recogniser's
arithmetic differs in the last digit from one processor to another.

usage: golden_test.py MOTCUA MOTCUA_SPECIMENS
"""

import difflib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

MOTCUA, SPECIMENS = sys.argv[1:]
del sys.argv[1:]
KEPT = pathlib.Path(__file__).parent / "demo"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
ALIKE_MIN = 0.995


def essence(result):
    """What a reviewer wants to see change, and nothing else."""
    return {
        "verdict": result["verdict"],
        "components": {
            component["id"]: [component["status"], *(finding["reason"] for finding in component["findings"])]
            for component in result["components"]
        },
        "documents": [
            {
                "type": document["type"],
                "pages": document["pages"],
                "fields": [f"{field['name']} = {field['value']}" for field in document["fields"]],
            }
            for document in result["documents"]
        ],
        "pages": [
            {
                "rotation_deg": page["rotation_deg"],
                "blank": page["blank"],
                "problems": page["quality"]["problems"],
                "text": page["text"].splitlines(),
            }
            for page in result["pages"]
        ],
    }


def without_text(answer):
    return {**answer, "pages": [{**page, "text": None} for page in answer["pages"]]}


class Demo(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="motcua-golden-")
        cls.folder = pathlib.Path(cls.temporary.name) / "demo"
        subprocess.run([SPECIMENS, "demo", "--out", cls.folder], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def answer(self, folder):
        dossier = json.loads((folder / "dossier.json").read_text(encoding="utf-8"))
        command = [MOTCUA, "check", "--json", "--procedure", dossier["procedure"], "--as-of", dossier["as_of"]]
        for name, value in dossier["facts"].items():
            command += ["--fact", f"{name}={value}"]
        for component, how in dossier["attestations"].items():
            command += ["--attest", f"{component}={how}"]
        command += [folder / name for name in dossier["files"]]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, done.stderr)
        return essence(json.loads(done.stdout))

    def test_says_what_it_said(self):
        for folder in sorted(path.parent for path in self.folder.glob("*/dossier.json")):
            kept = KEPT / f"{folder.name}.json"
            said = self.answer(folder)
            if UPDATE:
                kept.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
                continue
            with self.subTest(dossier=folder.name):
                before = json.loads(kept.read_text(encoding="utf-8"))
                self.assertEqual(without_text(said), without_text(before))
                for number, (now, then) in enumerate(zip(said["pages"], before["pages"]), start=1):
                    alike = difflib.SequenceMatcher(None, "\n".join(then["text"]), "\n".join(now["text"]), False)
                    self.assertGreaterEqual(alike.ratio(), ALIKE_MIN, f"text of page {number}")


if __name__ == "__main__":
    unittest.main()
