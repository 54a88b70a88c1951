"""A real `motcua serve` in a folder of its own, and a station to talk to it, for the
system tests. Nothing here sleeps: it waits for output, messages or the state of a
process, each until a deadline that fails the test."""

import hashlib
import json
import pathlib
import select
import signal
import subprocess
import tempfile
import time

import zmq

# Generous: the tests run on loaded machines and under sanitizers.
DEADLINE_S = 120


def until(true, what, deadline_s=DEADLINE_S):
    """Polls `true` until it is; the result. For what no descriptor announces."""
    end = time.monotonic() + deadline_s
    while time.monotonic() < end:
        found = true()
        if found:
            return found
        select.select([], [], [], 0.02)
    raise AssertionError(f"not within {deadline_s} s: {what}")


def children(pid):
    """Processes started by `pid`, oldest first."""
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            words = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(words[1]) == pid and words[0] != "Z":
            found.append(int(stat.parent.name))
    return sorted(found)


def sha256(content):
    return hashlib.sha256(content).hexdigest()


class Service:
    """`with Service(motcua) as service:`; start() again after kill() is a restart."""

    def __init__(self, motcua, *settings):
        self.motcua = motcua
        self.settings = settings
        self.folder = tempfile.TemporaryDirectory(prefix="motcua-")
        self.data = pathlib.Path(self.folder.name, "data")
        self.log_file = pathlib.Path(self.folder.name, "log")
        self.process = None
        self.stations = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.kill()
        self.folder.cleanup()

    def start(self):
        self.kill()
        words = [self.motcua, "serve", "--data", "data", "--listen", "tcp://127.0.0.1:*"]
        for setting in self.settings:
            words += ["--set", setting]
        with open(self.log_file, "ab") as log:
            self.process = subprocess.Popen(words, cwd=self.folder.name, stdout=subprocess.PIPE, stderr=log, text=True)
        for line in self.process.stdout:
            if line.startswith("listening stations "):
                self.stations = line.split()[-1]
            if line == "ready\n":
                return
        raise AssertionError(f"serve did not start: {self.log()}")

    def kill(self, number=signal.SIGKILL):
        """Sends a signal and waits for the end; the exit code."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(DEADLINE_S)
        self.process.stdout.close()
        self.process = None
        return code

    def log(self):
        return self.log_file.read_text()

    def wait_for_log(self, text, count=1):
        until(lambda: self.log().count(text) >= count, f"{count} x {text!r} in the log:\n{self.log()}")

    def worker_pids(self):
        return children(self.process.pid)

    def submit(self, *words):
        return subprocess.run(
            [self.motcua, "submit", "--server", self.stations, *map(str, words)],
            capture_output=True, text=True, check=False, timeout=2 * DEADLINE_S,
        )

    def station(self):
        return Station(self.stations)


class Station:
    """The protocol by hand, so that a test can say what no station should."""

    def __init__(self, endpoint):
        self.context = zmq.Context()
        self.socket = self.context.socket(zmq.DEALER)
        self.socket.setsockopt(zmq.LINGER, 0)
        self.socket.connect(endpoint)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.context.term()

    def send(self, *frames):
        self.socket.send_multipart([f if isinstance(f, bytes) else f.encode() for f in frames])

    def receive(self):
        """(verb, header) of the next message."""
        if not self.socket.poll(DEADLINE_S * 1000):
            raise AssertionError("no answer")
        version, verb, header = self.socket.recv_multipart()
        assert version == b"motcua/1", version
        return verb.decode(), json.loads(header)

    def say(self, verb, header, *body):
        self.send("motcua/1", verb, json.dumps(header), *body)
        return self.receive()

    def page(self, dossier, number, content, **more):
        header = {"dossier": dossier, "page": number, "sha256": sha256(content), "file": f"page-{number}", **more}
        return self.say("page", header, content)

    def result(self, dossier):
        """Asks until there is a verdict."""
        while True:
            verb, header = self.say("ask", {"dossier": dossier})
            if verb == "stored" and header["of"] == "ask":
                verb, header = self.receive()
            if verb != "stored":
                return verb, header


class Demo:
    """The demonstration dossiers, typeset once for all tests of a program."""

    def __init__(self, specimens):
        self.folder = tempfile.TemporaryDirectory(prefix="motcua-demo-")
        subprocess.run([specimens, "demo", "--out", self.folder.name], check=True, stdout=subprocess.DEVNULL)

    def names(self):
        return sorted(path.parent.name for path in pathlib.Path(self.folder.name).glob("*/dossier.json"))

    def dossier(self, name):
        return json.loads(pathlib.Path(self.folder.name, name, "dossier.json").read_text())

    def files(self, name):
        return [pathlib.Path(self.folder.name, name, file) for file in self.dossier(name)["files"]]

    def words(self, name):
        """The command line that submits or checks this dossier."""
        dossier = self.dossier(name)
        words = ["--procedure", dossier["procedure"], "--as-of", dossier["as_of"]]
        for fact, value in dossier["facts"].items():
            words += ["--fact", f"{fact}={value}"]
        for component, how in dossier["attestations"].items():
            words += ["--attest", f"{component}={how}"]
        return words + [str(file) for file in self.files(name)]

    def request(self, name, dossier_id):
        """The header of an open for this dossier."""
        dossier = self.dossier(name)
        request = {"dossier": dossier_id, "procedure": dossier["procedure"], "as_of": dossier["as_of"]}
        if dossier["facts"]:
            request["facts"] = dossier["facts"]
        if dossier["attestations"]:
            request["attestations"] = dossier["attestations"]
        return request
