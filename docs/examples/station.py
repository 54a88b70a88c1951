#!/usr/bin/env python3
"""A scanning station in a few lines: sends a dossier to a front door, prints the verdict.

    station.py ENDPOINT PROCEDURE FILE...       e.g. tcp://127.0.0.1:7465 2.000620 don.pdf

docs/protocol.md describes every frame. Needs pyzmq (Debian: python3-zmq).
"""

import hashlib
import json
import pathlib
import sys
import uuid

import zmq

ANSWER_WITHIN_MS = 5000  # Then the message is sent again: everything may be sent twice.
TRIES = 6


class Station:
    def __init__(self, endpoint):
        self.socket = zmq.Context.instance().socket(zmq.DEALER)
        self.socket.setsockopt(zmq.LINGER, 0)
        self.socket.connect(endpoint)

    def receive(self, timeout_ms):
        """(verb, header), or None when nothing came in time."""
        if not self.socket.poll(timeout_ms):
            return None
        version, verb, header = self.socket.recv_multipart()
        assert version == b"motcua/1", version
        return verb.decode(), json.loads(header)

    def ask(self, verb, header, *body):
        """Sends until there is an answer to it: (verb, header)."""
        for _ in range(TRIES):
            self.socket.send_multipart([b"motcua/1", verb.encode(), json.dumps(header).encode(), *body])
            while answer := self.receive(ANSWER_WITHIN_MS):
                kind, said = answer
                if kind == "busy" and said["of"] == verb:
                    zmq.Poller().poll(said["delay_ms"])
                    break
                if kind == "result" or (said.get("of", verb) == verb and said.get("page") == header.get("page")):
                    return answer
        sys.exit("nobody answers; is 'motcua serve' running?")

    def must(self, verb, header, *body):
        kind, said = self.ask(verb, header, *body)
        if kind == "refused":
            sys.exit(f"{said['reason']}: {said['advice']}")
        return kind, said


def submit(endpoint, procedure, files):
    station = Station(endpoint)
    dossier = "py-" + uuid.uuid4().hex
    station.must("open", {"dossier": dossier, "procedure": procedure, "station": "example"})
    for number, path in enumerate(files, start=1):
        content = pathlib.Path(path).read_bytes()
        header = {"dossier": dossier, "page": number, "file": pathlib.Path(path).name}
        header["sha256"] = hashlib.sha256(content).hexdigest()
        station.must("page", header, content)  # Answered "stored": it is safe, also against a power cut.
    kind, said = station.must("close", {"dossier": dossier, "pages": len(files)})
    while kind != "result":  # It comes by itself; asking now and then finds one that was lost.
        kind, said = station.receive(2000) or station.must("ask", {"dossier": dossier})
    return said


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    answer = submit(sys.argv[1], sys.argv[2], sys.argv[3:])
    print(answer["report"])
    print("verdict:", answer["result"]["verdict"])
