"""Shows the whole way to a newcomer: typesets the demo dossiers, starts the service,
submits each one over ZeroMQ, prints what a clerk would read, and keeps serving.

usage: run_demo.py --bin DIR --out DIR [--once]
--bin   where motcua and motcua-specimens are; --out   a folder of its own, emptied first
--once  stop after the verdicts; exits 1 when one is not the expected one
"""

import argparse
import json
import pathlib
import queue
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time

# Loading the recogniser in every worker takes a second or two; a slow disk, longer.
START_DEADLINE_S = 60
# The service finishes the pages that it has begun (drain_s of its configuration).
STOP_DEADLINE_S = 100


def say(text=""):
    print(text, flush=True)


def shown(command):
    """Prints the true command, and gives it back."""
    print("+ " + shlex.join(str(word) for word in command), file=sys.stderr, flush=True)
    return [str(word) for word in command]


class Service:
    """`motcua serve` as a child. Its lines are passed on; `endpoint` is where stations send."""

    def __init__(self, program, folder):
        # A session of its own: Ctrl-C reaches us, and we stop it in order.
        self.process = subprocess.Popen(
            shown([program, "serve", "--data", folder]),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        self.listening = []
        self.found = queue.Queue()
        self.reader = threading.Thread(target=self.pass_on_lines, daemon=True)
        self.reader.start()

    def pass_on_lines(self):
        for line in self.process.stdout:
            print("  serve | " + line, end="", file=sys.stderr, flush=True)
            words = line.split()
            if words[:1] == ["listening"]:
                self.listening.append(" ".join(words[1:]))
                if words[1] == "stations":
                    self.found.put(words[2])
        self.found.put(None)

    def endpoint(self):
        try:
            return self.found.get(timeout=START_DEADLINE_S)
        except queue.Empty:
            return None

    def stop(self):
        """Asks once to finish and go; a second Ctrl-C asks again, which means at once."""
        deadline = time.monotonic() + STOP_DEADLINE_S
        self.process.terminate()
        while self.process.poll() is None:
            try:
                self.process.wait(timeout=max(0, deadline - time.monotonic()))
            except KeyboardInterrupt:
                self.process.terminate()
            except subprocess.TimeoutExpired:
                say(f"the service did not stop within {STOP_DEADLINE_S} s and was killed")
                self.process.kill()
        self.reader.join(timeout=5)
        return self.process.returncode


def submit_command(program, endpoint, folder, demo):
    command = [program, "submit", "--procedure", demo["procedure"], "--server", endpoint, "--dossier", demo["id"]]
    for name, value in demo.get("facts", {}).items():
        command += ["--fact", f"{name}={value}"]
    for component, how in demo.get("attestations", {}).items():
        command += ["--attest", f"{component}={how}"]
    if demo.get("as_of"):
        command += ["--as-of", demo["as_of"]]
    return command + ["--wait"] + [folder / file for file in demo["files"]]


def submit_all(program, endpoint, dossiers):
    """(name, expected verdict, verdict, seconds) of each dossier."""
    rows = []
    for number, folder in enumerate(dossiers, start=1):
        demo = json.loads((folder / "dossier.json").read_text(encoding="utf-8"))
        say(f"\n=== {number}/{len(dossiers)}  {demo['name']}")
        command = submit_command(program, endpoint, folder, demo)
        start = time.monotonic()
        subprocess.run(shown(command), check=False)
        seconds = time.monotonic() - start
        # The same dossier again costs nothing: the service knows its pages. This time
        # for a program to read.
        again = subprocess.run([*map(str, command), "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        verdict = json.loads(again.stdout)["verdict"] if again.returncode == 0 else f"exit {again.returncode}"
        rows.append((demo["id"], demo["expected"]["verdict"], verdict, seconds))
    return rows


def main():
    options = argparse.ArgumentParser(allow_abbrev=False)
    options.add_argument("--bin", type=pathlib.Path, required=True)
    options.add_argument("--out", type=pathlib.Path, required=True)
    options.add_argument("--once", action="store_true")
    options = options.parse_args()
    program = options.bin / "motcua"

    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    specimens = options.out / "dossiers"
    subprocess.run(shown([options.bin / "motcua-specimens", "demo", "--out", specimens]), check=True)
    dossiers = sorted(path.parent for path in specimens.glob("*/dossier.json"))

    # SIGTERM ends us as Ctrl-C does; said for both, because a shell starts a program
    # in the background with SIGINT ignored.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    service = Service(program, options.out / "data")
    right = False
    try:
        endpoint = service.endpoint()
        if endpoint is None:
            say("the service did not say where it listens; its own lines above say why")
            return 1
        rows = submit_all(program, endpoint, dossiers)
        say("\ndossier                        expected       got            seconds")
        for name, expected, verdict, seconds in rows:
            say(f"{name:30} {expected:14} {verdict:14} {seconds:7.1f}" + ("" if verdict == expected else "  <- differs"))
        right = bool(rows) and all(expected == verdict for _, expected, verdict, _ in rows)
        if options.once:
            return 0 if right else 1
        say("\nServing. Listening:")
        for place in service.listening:
            say(f"  {place}")
        say(f"  data in {options.out / 'data'}; your own papers: "
            f"{program} submit --server {endpoint} --procedure CODE --wait FILE...")
        say("Ctrl-C stops it.")
        service.process.wait()
        say("the service ended by itself; its own lines above say why")
        return 1
    except KeyboardInterrupt:
        say("\nStopping.")
        return 0
    finally:
        code = service.stop()
        say("The service has stopped." if code == 0 else f"The service ended with exit code {code}.")


if __name__ == "__main__":
    sys.exit(main())
