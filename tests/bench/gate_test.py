"""Goal: no change makes the system read or judge worse than the floors of bench/floors.json allow.
Method: a small fixed set is made, the real program is asked about it, and motcua-bench holds the
figures against the floors. Where MOTCUA_REAL_PAGES names a folder of page images with .gt.txt beside
them, they are measured, too; where it does not, that is said, and their floors are not asked.

usage: gate_test.py MOTCUA_BENCH FLOORS
"""

import os
import pathlib
import subprocess
import sys
import tempfile

BENCH, FLOORS = sys.argv[1:]
# Small enough for every change, and drawn like any other set: no dossier was chosen.
ORDER = ["--dossiers", "8", "--nothing", "6", "--seed", "1"]


def main():
    real = os.environ.get("MOTCUA_REAL_PAGES", "")
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        subprocess.run([BENCH, "generate", "--out", root / "set", *ORDER], check=True)
        accuracy = [BENCH, "accuracy", "--set", root / "set", "--nothing", root / "set" / "nothing"]
        accuracy += ["--out", root / "result.json"]
        gate = [BENCH, "gate", root / "result.json", "--floors", FLOORS]
        if real:
            accuracy += ["--pages", real]
        else:
            gate += ["--without", "real."]
            print("MOTCUA_REAL_PAGES names no folder: real pages are not measured")
        subprocess.run(accuracy, check=True)
        sys.stdout.flush()
        return subprocess.run(gate).returncode


if __name__ == "__main__":
    sys.exit(main())
