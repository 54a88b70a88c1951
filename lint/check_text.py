"""Every text file is UTF-8 in NFC, with line ends and last newline as .editorconfig says.

Vietnamese has two encodings of every accented letter; text in NFD looks the same
and compares unequal, so a title in the catalogue would never match.
"""

import pathlib
import sys
import unicodedata

import source_tree

TEXT = (
    ".h", ".cc", ".py", ".md", ".toml", ".json", ".txt", ".cmake", ".yml", ".svg", ".html", ".css", ".js",
    ".editorconfig", ".gitattributes", ".gitignore", ".clang-format", "LICENSE", "dev", ".ci/run",
)
# Inputs that are damaged on purpose.
AS_THEY_ARE = ["tests/fuzz/corpus"]


def check(root):
    untouched = set(source_tree.files(root, None, AS_THEY_ARE))
    for path in source_tree.files(root, TEXT):
        if path in untouched or pathlib.PurePosixPath(path).suffix == "" and pathlib.PurePosixPath(path).name not in (
            "LICENSE", "dev", "run", ".editorconfig", ".gitattributes", ".gitignore", ".clang-format",
        ):
            continue
        content = pathlib.Path(root, path).read_bytes()
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            yield f"{path}:{line}: not UTF-8; save it as UTF-8"
            continue
        if text.startswith("\ufeff"):
            yield f"{path}:1: begins with a byte order mark; save it without one"
        if text and not text.endswith("\n"):
            yield f"{path}:{text.count(chr(10)) + 1}: the last line has no newline; add one"
        for number, line in enumerate(text.split("\n"), start=1):
            if not unicodedata.is_normalized("NFC", line):
                yield f"{path}:{number}: not in NFC; normalise it (python3: unicodedata.normalize('NFC', text))"
            if line.endswith("\r"):
                yield f"{path}:{number}: line ends in CR LF; save it with LF"
            elif line != line.rstrip(" \t"):
                yield f"{path}:{number}: blanks at the end of the line; delete them"
            if "\t" in line and path.endswith((".h", ".cc", ".py", ".cmake", "CMakeLists.txt")):
                yield f"{path}:{number}: a tab; use blanks"


if __name__ == "__main__":
    sys.exit(source_tree.run(check))
