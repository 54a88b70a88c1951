#!/usr/bin/env python3
"""Word recall and precision of recognised text against ground truth, order-free.

Compares, for every NAME.gt.txt of a folder, the words of OUT/NAME.txt with the
truth as multisets, which is fair to two-column headers and tables whose reading
order is a matter of taste. Dot leaders are not scored.
"""

import argparse
import collections
import pathlib
import re
import sys
import unicodedata


def words(text):
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[.…_]{3,}", " ", text)
    return collections.Counter(w for w in text.split() if any(c.isalnum() for c in w))


def score(truth_path, read_path):
    truth = words(truth_path.read_text(encoding="utf-8"))
    read = words(read_path.read_text(encoding="utf-8")) if read_path.exists() else collections.Counter()
    return sum((truth & read).values()), sum(truth.values()), sum(read.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=pathlib.Path, required=True, help="folder with NAME.gt.txt")
    parser.add_argument("--read", type=pathlib.Path, required=True, action="append",
                        help="folder with NAME.txt; give it several times to compare")
    arguments = parser.parse_args()
    truths = sorted(arguments.pages.glob("*.gt.txt"))
    if not truths:
        sys.exit(f"{arguments.pages}: no *.gt.txt there")
    totals = [[0, 0, 0] for _ in arguments.read]
    for truth in truths:
        name = truth.name.removesuffix(".gt.txt")
        row = []
        for total, folder in zip(totals, arguments.read):
            hit, wanted, given = score(truth, folder / f"{name}.txt")
            total[0] += hit
            total[1] += wanted
            total[2] += given
            row.append(f"{hit / max(1, wanted):.3f}/{hit / max(1, given):.3f}")
        print(f"{name:24}", *row)
    for total, folder in zip(totals, arguments.read):
        print(f"{folder}: recall {total[0] / total[1]:.4f} precision {total[0] / max(1, total[2]):.4f} "
              f"({total[1]} words, {len(truths)} pages)")


if __name__ == "__main__":
    main()
