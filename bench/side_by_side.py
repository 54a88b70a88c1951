"""Reads the same pages with `motcua ocr` and with the `tesseract` command, in turns on
this machine, and prints pages per second and core of both, and their ratio.

usage: side_by_side.py --bin DIR --out DIR [--rounds N] [FILE...]
FILEs are images of one page (PNG, JPEG); without any, the pages of the demo dossiers.

Each round gives all pages to one process of each program, so that loading the model
is paid once by both. The order changes from round to round. Medians over rounds and
the median of the rounds' ratios count; a single absolute time says little.
"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

IMAGES = (".png", ".jpg", ".jpeg")


def seconds_of(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def demo_pages(programs, folder):
    subprocess.run([programs / "motcua-specimens", "demo", "--out", folder], check=True, stdout=subprocess.DEVNULL)
    return sorted(path for path in folder.rglob("*") if path.suffix in IMAGES)


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    return {"cpu": model, "cores": os.cpu_count(), "system": platform.platform(), "load": os.getloadavg()[0]}


def main():
    options = argparse.ArgumentParser(allow_abbrev=False)
    options.add_argument("--bin", type=pathlib.Path, required=True)
    options.add_argument("--out", type=pathlib.Path, required=True)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("files", nargs="*", type=pathlib.Path)
    options = options.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)

    pages = options.files or demo_pages(options.bin, options.out / "pages")
    if not pages:
        print("no page images to read", file=sys.stderr)
        return 1
    listing = options.out / "pages.txt"
    listing.write_text("".join(f"{path.resolve()}\n" for path in pages), encoding="utf-8")
    count = len(pages)
    # One core each: Tesseract's own threads cost more than they bring.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    commands = {
        "motcua": [options.bin / "motcua", "ocr", *pages],
        "tesseract": ["tesseract", listing, "-", "-l", "vie"],
    }

    times = {name: [] for name in commands}
    for number in range(options.rounds):
        order = list(commands) if number % 2 == 0 else list(reversed(commands))
        for name in order:
            times[name].append(seconds_of(commands[name], environment))
    rates = {name: count / statistics.median(seconds) for name, seconds in times.items()}
    ratio = statistics.median(t / m for m, t in zip(times["motcua"], times["tesseract"]))

    for name, rate in rates.items():
        print(f"{name:10} {rate:6.2f} pages/s on one core   (rounds: {', '.join(f'{s:.1f} s' for s in times[name])})")
    print(f"ratio      {ratio:6.2f}   {count} pages, median of {options.rounds} rounds")
    report = {"machine": machine(), "pages": count, "rounds": times, "pages_per_second": rates, "ratio": ratio}
    (options.out / "side_by_side.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
