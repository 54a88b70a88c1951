"""No code file is longer than 450 lines; prints the median and the longest files.

Past that length a file has more than one job: look for the seam.
"""

import statistics
import sys

import source_tree

LINES_MAX = 450
CODE = (".h", ".cc", ".py", ".cmake", "CMakeLists.txt")


def check(root):
    for path in source_tree.files(root, CODE):
        count = len(source_tree.lines(root, path))
        if count > LINES_MAX:
            yield f"{path}:{LINES_MAX}: {count} lines, at most {LINES_MAX}; split it where it changes its subject"


def report(root):
    lengths = sorted((len(source_tree.lines(root, path)), path) for path in source_tree.files(root, CODE))
    if lengths:
        print(f"{len(lengths)} files, median {statistics.median(length for length, _ in lengths):g} lines; the longest:")
        for length, path in reversed(lengths[-5:]):
            print(f"{length:6} {path}")
    yield from check(root)


if __name__ == "__main__":
    sys.exit(source_tree.run(report))
