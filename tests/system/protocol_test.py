# Goal: docs/protocol.md can be believed to the byte.
# Method: what it shows as sent is sent, frame by frame as dumped there, and what
# comes back is compared with what it shows as answered.

import json
import pathlib
import re
import sys
import unittest

import service

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs/protocol.md"
MOTCUA = sys.argv.pop()


def frames(dump):
    """The frames of one dump; each says itself how long it is."""
    found = []
    for part in re.split(r"^frame \d+, ", dump, flags=re.MULTILINE)[1:]:
        size, _, rows = part.partition(" bytes\n")
        content = bytes.fromhex("".join(row[2:49] for row in rows.splitlines()))
        if len(content) != int(size):
            raise AssertionError(f"a frame of {size} bytes shows {len(content)}")
        found.append(content)
    return found


def exchanges():
    """(section, frames sent, frames answered) for each pair in the document."""
    pair = re.compile(r"^Sent[^\n]*:\n\n```\n(.*?)```\n\nAnswered[^\n]*:\n\n```\n(.*?)```", re.DOTALL | re.MULTILINE)
    for section in PAGE.read_text().split("\n### ")[1:]:
        for sent, answered in pair.findall(section):
            yield section.partition("\n")[0], frames(sent), frames(answered)


class Protocol(unittest.TestCase):
    def test_examples_are_answered_as_the_document_says(self):
        seen = []
        with service.Service(MOTCUA) as running, running.station() as station:
            station.say("open", {"dossier": "H15-2", "procedure": "2.000620"})
            for section, sent, answered in exchanges():
                with self.subTest(section):
                    seen.append(section)
                    station.send(*sent)
                    verb, header = self.answer(station, answered[1].decode())
                    if verb == "result" and section in ("close", "ask"):
                        continue  # A fast machine had read the page already.
                    want = json.loads(answered[2])
                    for progress in ("pages_read", "unreadable"):
                        want.pop(progress, None)
                        header.pop(progress, None)
                    self.assertEqual((verb.encode(), header), (answered[1], want))

        self.assertEqual(seen, ["open", "page", "page", "close", "ask", "cancel"])

    @staticmethod
    def answer(station, wanted):
        """The next answer; a result comes by itself and may come in between."""
        verb, header = station.receive()
        return station.receive() if verb == "result" != wanted else (verb, header)


if __name__ == "__main__":
    unittest.main()
