"""Every C++ file is as clang-format writes it. `./dev format` mends it."""

import pathlib
import subprocess
import sys

import source_tree


def check(root):
    files = source_tree.files(root, source_tree.CXX)
    if not files:
        return
    try:
        found = subprocess.run(["clang-format", "--dry-run", *files], cwd=root, capture_output=True, text=True)
    except FileNotFoundError:
        yield f"{pathlib.Path(sys.argv[0]).name}:1: clang-format is not installed; run ./dev setup"
        return
    if found.returncode != 0:
        yield f"clang-format failed: {found.stderr.strip()[:400]}"
    seen = set()
    for line in found.stderr.splitlines():
        if "[-Wclang-format-violations]" in line:
            path, number = line.split(":")[:2]
            if path not in seen:
                seen.add(path)
                yield f"{path}:{number}: not formatted from this line on; run ./dev format"


if __name__ == "__main__":
    sys.exit(source_tree.run(check))
