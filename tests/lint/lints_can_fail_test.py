# Goal: every lint can fail, and passes what is right. A lint that cannot fail is a
# green lamp without a wire.
# Method: each row writes a small tree into an empty folder and says which problem
# the lint must find there (a part of its message), or that there is none.

import json
import pathlib
import sys
import tempfile
import tomllib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "lint"))

import check_format  # noqa: E402
import check_includes  # noqa: E402
import check_length  # noqa: E402
import check_names  # noqa: E402
import check_text  # noqa: E402
import check_tree  # noqa: E402
import check_words  # noqa: E402

NOTHING = None
DECOMPOSED = "Tờ khai".encode("utf-8").replace("ờ".encode(), "o\u031b\u0300".encode())

# lint, what the row shows, the tree, a part of the expected message or NOTHING
ROWS = [
    ("includes", "a stage includes models", {"models/a.h": "", "pipeline/read/b.cc": '#include "models/a.h"\n'}, NOTHING),
    ("includes", "a stage includes a stage",
     {"pipeline/clean/a.h": "", "pipeline/read/b.cc": '#include "pipeline/clean/a.h"\n'}, "read may not include clean"),
    ("includes", "models include nobody",
     {"workers/wire/a.h": "", "models/b.cc": '#include "workers/wire/a.h"\n'}, "models may not include wire"),
    ("includes", "a process includes a recipe",
     {"pipeline/page_pipeline.h": "", "workers/pool/b.cc": '#include "pipeline/page_pipeline.h"\n'}, NOTHING),
    ("includes", "a process includes a stage behind the recipe's back",
     {"pipeline/read/a.h": "", "workers/pool/b.cc": '#include "pipeline/read/a.h"\n'}, "workers may not include read"),
    ("includes", "nobody includes a test",
     {"tests/support/a.h": "", "pipeline/read/b.cc": '#include "tests/support/a.h"\n'}, "read may not include tests"),
    ("includes", "the recognisers stay in their adapter",
     {"pipeline/read/a.cc": "#include <tesseract/baseapi.h>\n"}, NOTHING),
    ("includes", "a library outside its adapter",
     {"pipeline/check/a.cc": "#include <tesseract/baseapi.h>\n"}, "Tesseract"),
    ("includes", "a library in a public header",
     {"pipeline/clean/CMakeLists.txt": "motcua_library(clean\n  HEADERS b.h a.h\n  SOURCES a.cc)\n",
      "pipeline/clean/a.h": "#include <opencv2/core.hpp>\n"}, "move it to the .cc"),
    ("includes", "a library in a header of the adapter's own",
     {"pipeline/clean/CMakeLists.txt": "motcua_library(clean HEADERS b.h SOURCES a.cc a.h)\n",
      "pipeline/clean/a.h": "#include <opencv2/core.hpp>\n"}, NOTHING),
    ("includes", "a test sees the library", {"tests/pipeline/a.cc": "#include <opencv2/core.hpp>\n"}, NOTHING),
    ("includes", "not even a test names tl::expected", {"tests/a.cc": "#include <tl/expected.hpp>\n"}, "tl::expected"),
    ("includes", "parallel algorithms bring TBB", {"pipeline/check/a.cc": "#include <execution>\n"}, "oneTBB"),
    ("includes", "a library that nobody decided on", {"models/a.cc": "#include <boost/any.hpp>\n"}, "no library"),
    ("includes", "a header that is not there", {"models/a.cc": '#include "models/none.h"\n'}, "no such header"),
    ("tree", "a file in a target",
     {"models/CMakeLists.txt": "motcua_library(models HEADERS a.h SOURCES a.cc)\n", "models/a.cc": "", "models/a.h": ""},
     NOTHING),
    ("tree", "a source in no target", {"models/CMakeLists.txt": "# SOURCES a.cc\n", "models/a.cc": ""}, "no target"),
    ("tree", "a header in no list", {"models/a.h": ""}, "in no target"),
    ("tree", "a script test that nobody runs", {"tests/a_test.py": ""}, "no build runs it"),
    ("tree", "a script test that is run",
     {"tests/CMakeLists.txt": "f(${CMAKE_CURRENT_SOURCE_DIR}/a_test.py)\n", "tests/a_test.py": ""}, NOTHING),
    ("tree", "a comment that names no file", {"tests/CMakeLists.txt": "", "lint/a.py": "# see models/gone.h\n"}, "models/gone.h"),
    ("tree", "a document that names no file", {"README.md": "See `docs/gone.md`.\n"}, "docs/gone.md"),
    ("tree", "a link to nowhere", {"README.md": "[x](gone.md)\n"}, "leads nowhere"),
    ("tree", "a link to no heading", {"README.md": "[x](a.md#gone)\n", "a.md": "# Here\n"}, "#gone"),
    ("tree", "a link to a heading", {"README.md": "[x](a.md#is-here)\n", "a.md": "# Is `here`\n"}, NOTHING),
    ("names", "a noun", {"models/database.h": "class Database {};\n"}, NOTHING),
    ("names", "a file called after nothing", {"models/page_utils.h": ""}, '"utils"'),
    ("names", "a folder called after nothing", {"models/common/page.h": ""}, '"common"'),
    ("names", "a folder of data", {"models/data/page.json": ""}, NOTHING),
    ("names", "a class called after nothing", {"models/a.h": "class PageManager {};\n"}, '"manager"'),
    ("names", "an alias called after nothing", {"models/a.h": "using PageInfo = int;\n"}, '"info"'),
    ("names", "an enumeration called after nothing", {"models/a.h": "enum class BaseKind { kA };\n"}, '"base"'),
    ("names", "somebody else's name, declared", {"models/a.h": "class QPDFObjectHelper;\n"}, NOTHING),
    ("names", "the word in prose", {"models/a.h": "// A class Manager would say nothing.\n"}, NOTHING),
    ("words", "the environment", {"workers/a.cc": 'auto x = std::getenv("HOME");\n'}, "getenv"),
    ("words", "an exception of ours", {"pipeline/a.cc": "throw 1;\n"}, "Expected<T>"),
    ("words", "a stage that prints", {"pipeline/a.cc": "std::cerr << 1;\n"}, "return facts"),
    ("words", "a stage that formats", {"pipeline/a.cc": "std::snprintf(a, 1, b);\n"}, NOTHING),
    ("words", "a process that prints", {"workers/a.cc": "std::cerr << 1;\n"}, NOTHING),
    ("words", "a test that is skipped", {"tests/a.cc": "GTEST_SKIP();\n"}, "skipped test"),
    ("words", "a test that is switched off", {"tests/a.cc": "TEST(A, DISABLED_B) {}\n"}, "skipped test"),
    ("words", "a test that sleeps", {"tests/a.cc": "std::this_thread::sleep_for(1s);\n"}, "sleep in a test"),
    ("words", "a script that sleeps", {"tests/a.py": "time.sleep(1)\n"}, "sleep in a test"),
    ("words", "a word in a literal", {"tests/a.py": 'ROWS = ["time.sleep(1)"]\n'}, NOTHING),
    ("words", "an open end", {"models/a.h": "// TODO: later\n"}, "without an issue"),
    ("words", "an open end that somebody owns", {"models/a.h": "// TODO(#12): later\n"}, NOTHING),
    ("words", "dead code", {"models/a.cc": "#if 0\n#endif\n"}, "git remembers"),
    ("text", "composed Vietnamese", {"docs/a.md": "Tờ khai\n"}, NOTHING),
    ("text", "decomposed Vietnamese", {"docs/a.md": DECOMPOSED + b"\n"}, "not in NFC"),
    ("text", "another encoding", {"docs/a.md": b"T\xf6 khai\n"}, "not UTF-8"),
    ("text", "the line ends of another system", {"docs/a.md": b"a\r\n"}, "CR LF"),
    ("text", "no last newline", {"docs/a.md": b"a"}, "no newline"),
    ("text", "blanks at the end", {"models/a.h": "int a; \n"}, "blanks at the end"),
    ("text", "a byte order mark", {"docs/a.md": b"\xef\xbb\xbfa\n"}, "byte order mark"),
    ("length", "as long as allowed", {"models/a.cc": "//\n" * 450}, NOTHING),
    ("length", "longer than allowed", {"models/a.cc": "//\n" * 451}, "451 lines"),
    ("format", "as clang-format writes it", {"models/a.cc": "int a = 1;\n"}, NOTHING),
    ("format", "another way", {"models/a.cc": "int   a=1;\n"}, "not formatted"),
]

LINTS = {
    "includes": check_includes.check,
    "tree": check_tree.check,
    "names": check_names.check,
    "words": check_words.check,
    "text": check_text.check,
    "length": check_length.check,
    "format": check_format.check,
}


class Tree:
    """A source tree in an empty folder."""

    def __init__(self, contents):
        self.contents = contents

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(self.folder.name).resolve()
        for path, content in self.contents.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return root

    def __exit__(self, *_):
        self.folder.cleanup()


class Lints(unittest.TestCase):
    def test_find_what_is_wrong_and_nothing_else(self):
        for lint, shows, contents, expected in ROWS:
            with self.subTest(lint=lint, shows=shows), Tree(contents) as root:
                problems = list(LINTS[lint](root))
                if expected is NOTHING:
                    self.assertEqual(problems, [])
                else:
                    self.assertEqual(len(problems), 1, problems)
                    self.assertIn(expected, problems[0])

    def test_every_lint_has_rows_of_both_kinds(self):
        scripts = {path.stem.removeprefix("check_") for path in (ROOT / "lint").glob("check_*.py")}
        self.assertEqual(scripts, set(LINTS))
        for lint in LINTS:
            kinds = {expected is NOTHING for name, _, _, expected in ROWS if name == lint}
            self.assertEqual(kinds, {True, False}, lint)

    def test_an_exception_is_used_while_needed_and_a_problem_afterwards(self):
        law = tomllib.loads((ROOT / "lint/include_law.toml").read_text(encoding="utf-8"))
        law["exception"] = [{"file": "pipeline/read/b.cc", "includes": "pipeline/clean/a.h", "why": "a row"}]
        needs = {"pipeline/clean/a.h": "", "pipeline/read/b.cc": '#include "pipeline/clean/a.h"\n'}
        with Tree(needs) as root:
            self.assertEqual(list(check_includes.check(root, law)), [])
        with Tree({**needs, "pipeline/read/b.cc": ""}) as root:
            self.assertIn("no longer needed", "".join(check_includes.check(root, law)))

        rules = tomllib.loads((ROOT / "lint/forbidden.toml").read_text(encoding="utf-8"))
        rules["exception"] = [{"file": "workers/a.cc", "rule": "getenv", "why": "a row"}]
        with Tree({"workers/a.cc": 'getenv("A");\n'}) as root:
            self.assertEqual(list(check_words.check(root, rules)), [])
        with Tree({"workers/a.cc": ""}) as root:
            self.assertIn("no longer needed", "".join(check_words.check(root, rules)))

    def test_a_source_counts_as_compiled_when_the_build_says_so(self):
        with Tree({"models/a.cc": ""}) as root:
            commands = root / "compile_commands.json"
            commands.write_text(json.dumps([{"directory": str(root), "file": "models/a.cc"}]))
            self.assertEqual(list(check_tree.check(root, commands)), [])


if __name__ == "__main__":
    unittest.main()
