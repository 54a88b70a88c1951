# Goal: `motcua catalog` answers the people who know the law: it lists, shows and
# checks, says every mistake with its place, and its exit code can be trusted.
# Method: the real program is run. The two data files of docs/catalog.md are added to
# a copy of the catalogue, so that what the page teaches is what the program takes.

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENTRIES = ROOT / "models/catalog/entries"
MOTCUA = sys.argv.pop(1)


def run(*words):
    return subprocess.run([MOTCUA, "catalog", *map(str, words)], capture_output=True, text=True, check=False)


class CatalogList(unittest.TestCase):
    def test_shows_every_procedure_once(self):
        done = run("list")

        codes = re.findall(r"^\d\.\d{6}", done.stdout, re.MULTILINE)
        files = {path.stem.partition("-")[0] for path in (ENTRIES / "procedures").glob("*.toml")}
        self.assertEqual(done.returncode, 0)
        self.assertEqual(set(codes), files)

    def test_keeps_one_field(self):
        done = run("list", "--field", "y-te")

        self.assertEqual(done.returncode, 0)
        self.assertIn("1.004616", done.stdout)
        self.assertNotIn("1.004623", done.stdout)

    def test_says_how_well_a_procedure_is_sourced(self):
        lines = run("list").stdout.splitlines()

        self.assertIn("một phần", next(line for line in lines if line.startswith("1.001613")))
        self.assertIn("có nguồn", next(line for line in lines if line.startswith("1.004623")))

    def test_proposes_the_nearest_field(self):
        done = run("list", "--field", "y-t")

        self.assertEqual(done.returncode, 2)
        self.assertIn("'y-te'", done.stderr)


class CatalogShow(unittest.TestCase):
    def test_is_a_checklist_in_words(self):
        done = run("show", "1.004623")

        self.assertEqual(done.returncode, 0)
        for words in (
            "Cấp thẻ hướng dẫn viên du lịch nội địa",
            "Thành phần hồ sơ (6)",
            "Không cũ hơn 6 tháng",
            "Có thể thay bằng: số 4 (bang-khac)",
            "Khi: không yêu cầu nếu đã có CSDL về cư trú",
            "chữ ký của bác sĩ kết luận",
            "Cần hỏi",
            "--fact",
        ):
            self.assertIn(words, done.stdout)

    def test_ignores_the_suffix_of_a_province(self):
        self.assertEqual(run("show", "1.004623.000.00.00.H15").stdout, run("show", "1.004623").stdout)

    def test_says_when_an_entry_is_no_longer_law(self):
        self.assertIn("ĐÃ HẾT HIỆU LỰC", run("show", "1.000105", "--as-of", "2026-01-01").stdout)
        self.assertNotIn("ĐÃ HẾT HIỆU LỰC", run("show", "1.000105", "--as-of", "2025-07-01").stdout)

    def test_proposes_the_nearest_code(self):
        done = run("show", "1.04623")

        self.assertEqual(done.returncode, 2)
        self.assertIn("'1.004623'", done.stderr)
        self.assertEqual(done.stdout, "")

    def test_refuses_a_day_that_is_none(self):
        self.assertEqual(run("show", "1.004623", "--as-of", "2026-02-30").returncode, 2)
        self.assertEqual(run("show", "1.004623", "--as-of", "tomorrow").returncode, 2)


class CatalogCheck(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.entries = pathlib.Path(self.scratch.name) / "entries"

    def copy(self):
        shutil.copytree(ENTRIES, self.entries)
        return self.entries

    def test_finds_no_problem_in_what_ships(self):
        done = run("check", ENTRIES)

        count = len(list(ENTRIES.rglob("*.toml")))
        self.assertEqual((done.returncode, done.stdout), (0, f"{count} files, no problem\n"))

    def test_names_file_line_column_key_and_what_is_expected(self):
        file = self.copy() / "procedures/1.004623.toml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace('document_type = "so-yeu-ly-lich"', 'document_type = "so-yeu-li-lich"'), encoding="utf-8")
        line = 1 + text[: text.index('document_type = "so-yeu-ly-lich"')].count("\n")

        done = run("check", file)

        self.assertEqual(done.returncode, 2)
        self.assertIn(
            f"{file}:{line}:17: components[2].document_type: there is no kind of paper 'so-yeu-li-lich'; "
            "did you mean 'so-yeu-ly-lich'?",
            done.stdout,
        )
        self.assertIn("1 file, 1 problem", done.stdout)

    def test_lists_all_mistakes_of_a_file(self):
        file = self.copy() / "procedures/1.004623.toml"
        text = file.read_text(encoding="utf-8")
        text = text.replace("level =", "levle =", 1).replace("required = true", 'required = "yes"', 2)
        file.write_text(text, encoding="utf-8")

        done = run("check", file)

        self.assertIn("1 file, 4 problems", done.stdout)
        self.assertEqual(done.returncode, 2)

    def test_tells_what_is_no_data_file(self):
        for name, content in {"page.png": b"\x89PNG\r\n\x1a\n", "empty.toml": b"", "huge.toml": b"#" * (2 << 20)}.items():
            with self.subTest(name):
                file = pathlib.Path(self.scratch.name) / name
                file.write_bytes(content)
                done = run("check", file)
                self.assertEqual(done.returncode, 2)
                self.assertIn(str(file), done.stdout)

    def test_tells_what_is_not_there(self):
        done = run("check", "no-such-file.toml")

        self.assertEqual(done.returncode, 3)
        self.assertIn("no-such-file.toml", done.stderr)

    def test_takes_the_two_files_that_the_documentation_teaches(self):
        page = (ROOT / "docs/catalog.md").read_text(encoding="utf-8")
        blocks = re.findall(r"```toml\n# entries/(\S+)\n(.*?)```", page, re.DOTALL)
        self.assertEqual(len(blocks), 2)
        entries = self.copy()
        for name, text in blocks:
            (entries / name).write_text(text, encoding="utf-8")

        self.assertEqual(run("check", entries).returncode, 0, run("check", entries).stdout)
        done = run("show", "9.000001", "--catalog", entries)

        self.assertEqual(done.returncode, 0)
        self.assertIn("ĐƠN ĐỀ NGHỊ CẤP THẺ X", done.stdout)


class CatalogUsage(unittest.TestCase):
    def test_is_wrong_without_a_verb(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run("show").returncode, 2)


if __name__ == "__main__":
    unittest.main()
