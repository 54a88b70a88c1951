#!/usr/bin/env python3
"""Counts the syllables of Vietnamese texts, and which follow which: models/syllables/syllables.tsv.

Usage: count_syllables.py --out FILE.tsv --origin TEXT INPUT...

An input is plain text in UTF-8; of a .json file its strings count. Text is folded to NFC and lower case; a
syllable is a run of letters, and one follows another where only spaces part them. Kept are syllables that
were seen three times, and pairs that were seen six times and say something: whose count times the log of
how much likelier the second is after the first than anywhere is 20 or more.
"""

import argparse
import collections
import hashlib
import json
import math
import pathlib
import re
import unicodedata

SYLLABLES_MIN = 3
PAIRS_MIN = 6
PAIR_WORTH_MIN = 20

LETTERS = re.compile(r"[^\W\d_]+")
BREAKS = re.compile(r"[^\w\s]|[\d_\n]")


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, dict):
        yield from strings(list(value.values()))


def text_of(path):
    text = path.read_text(encoding="utf-8")
    return "\n".join(strings(json.loads(text))) if path.suffix == ".json" else text


def count(paths):
    syllables = collections.Counter()
    pairs = collections.Counter()
    for path in paths:
        for stretch in BREAKS.split(unicodedata.normalize("NFC", text_of(path)).lower()):
            words = LETTERS.findall(stretch)
            syllables.update(words)
            pairs.update(zip(words, words[1:]))
    return syllables, pairs


def worth(pair, seen, syllables, total):
    first, second = pair
    return seen * math.log(seen / syllables[first] / (syllables[second] / total))


def lines_of(syllables, pairs):
    total = sum(syllables.values())
    kept = {one: seen for one, seen in syllables.items() if seen >= SYLLABLES_MIN}
    followers = collections.defaultdict(list)
    for (first, second), seen in sorted(pairs.items()):
        if seen < PAIRS_MIN or first not in kept or second not in kept:
            continue
        if worth((first, second), seen, syllables, total) >= PAIR_WORTH_MIN:
            followers[first].append(f"{second}:{seen}")
    yield f"*\t{total}"
    for one in sorted(kept):
        yield "\t".join([one, str(kept[one]), " ".join(followers[one])]).rstrip()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="+", type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--origin", required=True)
    arguments = parser.parse_args()
    table = "\n".join(lines_of(*count(sorted(arguments.inputs)))) + "\n"
    digest = hashlib.sha256(table.encode()).hexdigest()
    head = (f"# Syllables of Vietnamese office papers, how often each was seen, and what followed how often. Do not edit.\n"
            f"# Origin: bench/words/count_syllables.py on {arguments.origin}\n"
            f"# Licence: counts of published texts are facts.\n"
            f"# SHA-256 of the lines below: {digest}\n")
    arguments.out.write_text(head + table, encoding="utf-8")


if __name__ == "__main__":
    main()
