"""The files that the lints read, and the one way in which a lint reports.

Every lint is a script that takes the root of a source tree, prints one line for
each problem as `file:line: what is wrong; what to do`, and exits 1 if there is any.
"""

import os
import pathlib
import re
import sys

SKIPPED_FOLDERS = {".git", "build", "motcua-data", "__pycache__"}
CXX = (".h", ".cc")


def files(root, suffixes=None, under=None):
    """Paths relative to `root`, sorted, with one of `suffixes`, below one of the
    folders `under`; None stands for any."""
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
        for name in names:
            path = pathlib.Path(folder, name).relative_to(root).as_posix()
            if path == ".git" or pathlib.Path(root, path).is_symlink():
                continue
            if suffixes is not None and not path.endswith(tuple(suffixes)):
                continue
            if under is not None and not path.startswith(tuple(f"{u}/" for u in under)):
                continue
            found.append(path)
    return sorted(found)


def public_headers(root):
    """The headers that a library offers: those in a HEADERS list. Others are its own affair."""
    found = set()
    for path in files(root, ["CMakeLists.txt"]):
        text = "\n".join(line.split("#")[0] for _, line in lines(root, path))
        for names in re.findall(r"\bHEADERS\s+((?:[\w./-]+\.h\s*)+)", text):
            found |= {(pathlib.PurePosixPath(path).parent / name).as_posix() for name in names.split()}
    return found


def lines(root, path):
    """(line number from 1, text) of each line; damaged UTF-8 is check_text's business."""
    text = pathlib.Path(root, path).read_text(encoding="utf-8", errors="replace")
    return list(enumerate(text.splitlines(), start=1))


def code_and_comments(root, path):
    """(line number, code, comment) of each line of a C++ or Python file. String
    literals are blanked in `code`, so that a word inside one is not taken for code."""
    line_mark = "#" if path.endswith((".py", "CMakeLists.txt", ".cmake")) else "//"
    in_block = False
    for number, text in lines(root, path):
        code, comment, quote, at = "", "", None, 0
        while at < len(text):
            rest = text[at:]
            if in_block:
                end = rest.find("*/")
                comment += rest if end < 0 else rest[:end]
                at = len(text) if end < 0 else at + end + 2
                in_block = end < 0
            elif quote:
                if rest[0] == "\\":
                    at += 2
                    continue
                if rest[0] == quote:
                    quote = None
                    code += '"'
                at += 1
            elif rest.startswith(line_mark):
                comment += rest[len(line_mark):]
                break
            elif line_mark == "//" and rest.startswith("/*"):
                in_block = True
                at += 2
            elif rest[0] in "\"'" and not (rest[0] == "'" and at and text[at - 1].isalnum()):
                quote = rest[0]
                code += '"'
                at += 1
            else:
                code += rest[0]
                at += 1
        yield number, code, comment


def run(check):
    """The main of a lint: `check(root)` gives the problems as text."""
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[1]).resolve()
    problems = list(check(root))
    for problem in problems:
        print(problem)
    print(f"{pathlib.Path(sys.argv[0]).stem}: {len(problems)} problem{'' if len(problems) == 1 else 's'}")
    return 1 if problems else 0
