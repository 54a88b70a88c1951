"""Keeps the include law of include_law.toml: folder to folder, and library to adapter.

An exception that is no longer needed is a problem, too. `check(root, law)`.
"""

import pathlib
import re
import sys
import tomllib

import source_tree

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
WHERE = "lint/include_law.toml"


def part_of(path, law):
    """The part with the longest prefix of `path`, or None."""
    fitting = [part for part in law["part"] if path.startswith(part["prefix"])]
    return max(fitting, key=lambda part: len(part["prefix"]), default=None)


def library_of(header, law):
    for library in law["library"]:
        if any(header == h or (header.startswith(h) and not h.endswith(".h")) for h in library["headers"]):
            # "execution" must not take "execution_foo", nor "zmq" a standard header.
            if header not in law["standard"]["headers"]:
                return library
    return None


def judge_own(root, path, header, law):
    """What is wrong with `path` including our own `header`; None if nothing."""
    if not pathlib.Path(root, header).is_file():
        return f'no such header "{header}"; write it from the root of the tree, as in "models/dossier.h"'
    here, there = part_of(path, law), part_of(header, law)
    if here is None or there is None:
        return f'"{header}": {path if here is None else header} is in no part; add one to {WHERE}'
    if here["name"] == there["name"] or "*" in here["may"] or there["name"] in here["may"]:
        return None
    return (f'{here["name"]} may not include {there["name"]} ("{header}"); pass a value of models instead, '
            f"or call it from the recipe above both")


def judge_library(path, header, law, public):
    library = library_of(header, law)
    if library is None:
        if header in law["standard"]["headers"]:
            return None
        return f"<{header}> is no library that {WHERE} knows; add it there with a decision record"
    inside = any(path.startswith(place) for place in library["only_in"])
    pardoned = path.startswith(("tests/", "bench/")) and not library.get("everywhere")
    if not inside and not pardoned:
        return (f'<{header}> ({library["name"]}) is included only in {", ".join(library["only_in"])}; '
                "call the adapter there")
    if path in public and not pardoned and not library.get("in_headers"):
        return f'<{header}> ({library["name"]}) in a public header spreads to all who include it; move it to the .cc'
    return None


def check(root, law=None):
    if law is None:
        law = tomllib.loads(pathlib.Path(__file__).with_name("include_law.toml").read_text(encoding="utf-8"))
    exceptions = {(e["file"], e["includes"]): e for e in law.get("exception", [])}
    needed = set()
    public = source_tree.public_headers(root)
    for path in source_tree.files(root, source_tree.CXX):
        for number, text in source_tree.lines(root, path):
            match = INCLUDE.match(text)
            if not match:
                continue
            own, foreign = match.groups()
            problem = judge_own(root, path, own, law) if own else judge_library(path, foreign, law, public)
            if problem is None:
                continue
            pair = (path, own or foreign)
            if pair in exceptions:
                needed.add(pair)
            else:
                yield f"{path}:{number}: {problem}"
    for pair, entry in exceptions.items():
        if pair not in needed:
            yield f'{WHERE}: the exception {pair[0]} -> {pair[1]} is no longer needed; delete it'
        if not entry.get("why"):
            yield f'{WHERE}: the exception {pair[0]} -> {pair[1]} has no reason; write why'


if __name__ == "__main__":
    sys.exit(source_tree.run(check))
