"""Finds files that nothing builds, runs or refers to, and references to nothing.

1. Every .cc is compiled by some target, or named in a CMake file.
2. Every *_test.py is registered in a CMakeLists.txt.
3. Every header of a library is listed: under HEADERS, where it is compiled alone, or
   under SOURCES, where it is the folder's own.
4. Every path named in documentation, comments and CMake files exists.

usage: check_tree.py [ROOT [COMPILE_COMMANDS]]. Without the second, "compiled"
means: named in a CMake file.
"""

import json
import pathlib
import re
import sys

import source_tree

SOURCE_FOLDERS = ["models", "pipeline", "workers", "review", "bench", "tests"]
LIBRARY_FOLDERS = ["models", "pipeline", "workers", "review"]
NAMED_FOLDERS = SOURCE_FOLDERS + ["docs", "cmake", "lint"]

# A path from the root of the tree, with the anchor behind it; not the tail of a
# longer path or address.
NAMED_PATH = re.compile(
    r"(?<![\w/.<-])((?:" + "|".join(NAMED_FOLDERS) + r")/[\w./*-]*[\w*/])(?:#([\w-]+))?(?![\w<{$])"
)
MARKDOWN_LINK = re.compile(r"\]\(([^)#\s]*)(?:#([\w-]+))?\)")
CMAKE_FILE = re.compile(r"[\w./${}+-]+\.(?:cc|h|py)\b")


def named_in_cmake(root):
    """Every .cc, .h and .py that a CMake file names, as paths below `root`."""
    found = set()
    for path in source_tree.files(root, ("CMakeLists.txt", ".cmake")):
        folder = pathlib.PurePosixPath(path).parent
        text = "\n".join(line.split("#")[0] for _, line in source_tree.lines(root, path))
        for word in CMAKE_FILE.findall(text):
            for variable, place in (("${CMAKE_CURRENT_SOURCE_DIR}/", folder), ("${PROJECT_SOURCE_DIR}/", ".")):
                if word.startswith(variable):
                    word, folder_of_word = word[len(variable):], place
                    break
            else:
                folder_of_word = folder
            parts = []
            for part in (pathlib.PurePosixPath(folder_of_word) / word).parts:
                if part == ".." and parts:
                    parts.pop()
                elif part != ".":
                    parts.append(part)
            found.add("/".join(parts))
    return found


def compiled(root, compile_commands):
    if compile_commands is None:
        return set()
    entries = json.loads(pathlib.Path(compile_commands).read_text(encoding="utf-8"))
    found = set()
    for entry in entries:
        file = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if file.is_relative_to(root):
            found.add(file.relative_to(root).as_posix())
    return found


def orphans(root, compile_commands):
    named = named_in_cmake(root)
    built = named | compiled(root, compile_commands)
    for path in source_tree.files(root, [".cc"], SOURCE_FOLDERS):
        if path not in built:
            yield f"{path}:1: no target compiles it; list it in the CMakeLists.txt beside it, or delete it"
    for path in source_tree.files(root, ["_test.py"]):
        if path not in named:
            yield f"{path}:1: no build runs it; register it with motcua_script_test, or delete it"
    for path in source_tree.files(root, [".h"], LIBRARY_FOLDERS):
        if path not in named:
            yield f"{path}:1: in no target; list it under HEADERS (others may include it) or SOURCES (the folder's own)"


def anchors(root, path):
    """The anchors of a Markdown file, as the usual renderers make them."""
    found = set()
    for _, line in source_tree.lines(root, path):
        if line.startswith("#"):
            title = line.lstrip("#").strip().lower().replace("`", "")
            found.add(re.sub(r"[^\w\- ]", "", title).replace(" ", "-"))
    return found


def exists(root, name):
    if "NNNN" in name:  # Stands for a number, as in the name of the next decision record.
        return True
    if re.fullmatch(r"docs/decisions/\d{4}", name):
        name += "-*.md"
    if "*" in name:
        return any(pathlib.Path(root).glob(name))
    return any(pathlib.Path(root, name + ending).exists() for ending in ("", ".h", ".cc", ".py", ".md"))


def prose(root, path):
    """(line number, text) in which paths are promises: all of a document, the comments of code."""
    if path.endswith((".md", ".toml", ".json", ".txt")):
        return source_tree.lines(root, path)
    return ((number, comment) for number, _, comment in source_tree.code_and_comments(root, path))


def dangling(root):
    documents = source_tree.files(root, (".md", ".h", ".cc", ".py", ".cmake", "CMakeLists.txt"))
    for path in documents:
        for number, text in prose(root, path):
            if path.endswith(".md"):
                for target, anchor in MARKDOWN_LINK.findall(text):
                    if "://" in target or target.startswith("mailto:"):
                        continue
                    goal = (pathlib.Path(root, path).parent / target).resolve() if target else pathlib.Path(root, path)
                    if not goal.exists():
                        yield f"{path}:{number}: the link to {target} leads nowhere; mend or delete it"
                    elif anchor and goal.suffix == ".md" and anchor not in anchors(root, goal):
                        yield f"{path}:{number}: {target or path} has no heading #{anchor}"
                text = MARKDOWN_LINK.sub("]", text)
            for name, anchor in NAMED_PATH.findall(text):
                if not exists(root, name):
                    yield f"{path}:{number}: names {name}, which does not exist; mend the name or add the file"
                elif anchor and name.endswith(".md") and anchor not in anchors(root, name):
                    yield f"{path}:{number}: {name} has no heading #{anchor}"


def check(root, compile_commands=None):
    yield from orphans(root, compile_commands)
    yield from dangling(root)


if __name__ == "__main__":
    commands = sys.argv[2] if len(sys.argv) > 2 else None
    sys.exit(source_tree.run(lambda root: check(root, commands)))
