"""Refuses names that say nothing: a folder, file or type called after no noun or verb.

A thing called Manager, Helper or Data has no single job, or nobody has found its
name yet. Words are judged whole: Database is a name, Data is not.
"""

import pathlib
import re
import sys

import source_tree

EMPTY_WORDS = {
    "util", "utils", "helper", "helpers", "manager", "managers", "handler", "handlers", "common", "misc",
    "processor", "processors", "base", "impl", "info", "data",
}
# A forward declaration is not the place where a name is given: the library may have given it.
TYPE = re.compile(
    r"\b(?:class|struct|union|enum(?:\s+(?:class|struct))?|concept)\s+(?:\[\[\w+\]\]\s*)?([A-Za-z_]\w*+)(?!\s*;)"
)
ALIAS = re.compile(r"\busing\s+([A-Za-z_]\w*)\s*=")
# A folder may hold data; a file or a type called Data says nothing.
FOLDER_WORDS = EMPTY_WORDS - {"data"}
ADVICE = "find the noun it is or the verb it does"


def words(name):
    """snake_case, kebab-case and PascalCase names into lower-case words."""
    return [w.lower() for w in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)]


def empty_word(name, empty_words=EMPTY_WORDS):
    return next((word for word in words(name) if word in empty_words), None)


def check(root):
    seen = set()
    for path in source_tree.files(root):
        parts = pathlib.PurePosixPath(path).parts
        for depth, part in enumerate(parts, start=1):
            where = "/".join(parts[:depth])
            is_file = depth == len(parts)
            word = empty_word(part, EMPTY_WORDS if is_file else FOLDER_WORDS)
            if word and where not in seen:
                seen.add(where)
                yield f'{where}: "{word}" in the name of a {"file" if is_file else "folder"}; {ADVICE}'
    for path in source_tree.files(root, (".h", ".cc", ".py")):
        for number, code, _ in source_tree.code_and_comments(root, path):
            for name in TYPE.findall(code) + ALIAS.findall(code):
                word = empty_word(name)
                if word:
                    yield f'{path}:{number}: "{word}" in the type {name}; {ADVICE}'


if __name__ == "__main__":
    sys.exit(source_tree.run(check))
