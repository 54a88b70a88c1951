"""Refuses the words of forbidden.toml in code, each with its reason and what to write instead.

An exception that is no longer needed is a problem, too. `check(root, rules)`.
"""

import pathlib
import re
import sys
import tomllib

import source_tree

WHERE = "lint/forbidden.toml"


def check(root, rules=None):
    if rules is None:
        rules = tomllib.loads(pathlib.Path(__file__).with_name("forbidden.toml").read_text(encoding="utf-8"))
    exceptions = {(e["file"], e["rule"]): e for e in rules.get("exception", [])}
    needed = set()
    for path in source_tree.files(root, (".h", ".cc", ".py", ".cmake", "CMakeLists.txt")):
        here = [r for r in rules["rule"] if path.startswith(tuple(r["in"])) and path.endswith(tuple(r.get("only", [""])))]
        if not here:
            continue
        for number, code, comment in source_tree.code_and_comments(root, path):
            for rule in here:
                if not re.search(rule["pattern"], comment if rule.get("comments") else code):
                    continue
                if (path, rule["name"]) in exceptions:
                    needed.add((path, rule["name"]))
                else:
                    yield f'{path}:{number}: {rule["name"]}: {rule["why"]}'
    for pair, entry in exceptions.items():
        if pair not in needed:
            yield f"{WHERE}: the exception {pair[0]} ({pair[1]}) is no longer needed; delete it"
        if not entry.get("why"):
            yield f"{WHERE}: the exception {pair[0]} ({pair[1]}) has no reason; write why"


if __name__ == "__main__":
    sys.exit(source_tree.run(check))
