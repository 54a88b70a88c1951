# Goal: a station that asks hears at once which page to scan again, each page once, and a
# station that does not ask hears nothing new.
# Method: a real service and the protocol by hand; pages made here, pixel by pixel.

import os
import signal
import struct
import sys
import unittest
import zlib

import service

SPECIMENS = sys.argv.pop()
MOTCUA = sys.argv.pop()
PROCEDURE = "2.000620"


def setUpModule():
    global DEMO, SERVICE
    DEMO = service.Demo(SPECIMENS)
    SERVICE = service.Service(MOTCUA)
    SERVICE.start()


def tearDownModule():
    SERVICE.__exit__()
    DEMO.folder.cleanup()


def png(paper, ink, left):
    """An A4 page at 150 dpi with rows of small dark letters from `left` pixels on, as a PNG."""
    width, height = 1240, 1754
    def letters(first):
        row = bytearray([paper]) * width
        for at in range(first, width - 120, 20):
            row[at:at + 12] = bytes([ink]) * 12
        return b"\0" + bytes(row)
    empty = b"\0" + bytes([paper]) * width
    rows = [letters(left) if 120 < y < 1600 and y % 40 < 14 else empty for y in range(height)]
    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    per_metre = struct.pack(">IIB", 5906, 5906, 1)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"pHYs", per_metre)
            + chunk(b"IDAT", zlib.compress(b"".join(rows), 1)) + chunk(b"IEND", b""))


def opened(running, dossier):
    station = running.station()
    station.say("open", {"dossier": dossier, "procedure": PROCEDURE})
    return station


def look(station, dossier, number, content):
    """What is said of a page: the header of its `looked`."""
    verb, _ = station.page(dossier, number, content, look=True)
    assert verb == "stored", verb
    verb, said = station.receive()
    assert verb == "looked", (verb, said)
    return said


class Look(unittest.TestCase):
    def said_of(self, dossier, content):
        with opened(SERVICE, dossier) as station:
            said = look(station, dossier, 1, content)
            station.say("cancel", {"dossier": dossier})
        self.assertEqual((said["dossier"], said["page"], said["file_page"]), (dossier, 1, 1))
        self.assertEqual(said["sha256"], service.sha256(content))
        return said

    def test_at_a_good_page_finds_nothing(self):
        said = self.said_of("good", DEMO.files("demo-2")[1].read_bytes())

        self.assertEqual((said["scan_again"], said["blank"]), (False, False))
        self.assertNotIn("why", said)

    def test_at_a_dark_page_asks_for_another_scan(self):
        said = self.said_of("dark", png(paper=80, ink=5, left=140))

        self.assertTrue(said["scan_again"], said)
        self.assertIn("dark", said["problems"])
        self.assertIn("quá tối", said["why"])
        self.assertIn("Quét lại", said["advice"])

    def test_at_a_page_that_is_cut_off_says_so(self):
        said = self.said_of("cut", png(paper=250, ink=20, left=0))

        self.assertTrue(said["scan_again"], said)
        self.assertIn("cut_off", said["problems"])

    def test_at_a_blank_back_asks_for_nothing(self):
        said = self.said_of("blank", png(paper=250, ink=250, left=140))

        self.assertEqual((said["scan_again"], said["blank"]), (False, True))

    def test_at_what_is_no_image_says_what_to_do(self):
        said = self.said_of("noise", b"this is no image")

        self.assertEqual((said["scan_again"], said["problems"]), (True, ["unknown_format"]))
        self.assertTrue(said["advice"])

    def test_is_told_to_the_station_that_asked(self):
        with opened(SERVICE, "left") as left, opened(SERVICE, "right") as right:
            content = png(paper=250, ink=250, left=140)
            for station, dossier in ((left, "left"), (right, "right")):
                station.page(dossier, 1, content, look=True)
            heard = [station.receive() for station in (left, right)]

        self.assertEqual([(verb, said["dossier"]) for verb, said in heard], [("looked", "left"), ("looked", "right")])

    def test_is_told_again_when_the_page_is_sent_again(self):
        content = png(paper=250, ink=250, left=140)
        with opened(SERVICE, "repeat") as station:
            first = look(station, "repeat", 1, content)
            second = look(station, "repeat", 1, content)

        self.assertEqual(first, second)

    def test_is_told_of_the_scan_that_replaces_another(self):
        bad, good = png(paper=80, ink=5, left=140), png(paper=250, ink=250, left=140)
        with opened(SERVICE, "replaced") as station:
            look(station, "replaced", 1, bad)
            verb, _ = station.page("replaced", 1, good, look=True, replaces=service.sha256(bad))
            _, said = station.receive()

        self.assertEqual(verb, "stored")
        self.assertEqual((said["sha256"], said["scan_again"]), (service.sha256(good), False))

    def test_rejects_nothing(self):
        with opened(SERVICE, "kept") as station:
            look(station, "kept", 1, png(paper=250, ink=20, left=0))
            station.say("close", {"dossier": "kept", "pages": 1})
            verb, result = station.result("kept")

        self.assertEqual(verb, "result")
        self.assertEqual(len(result["result"]["pages"]), 1)

    def test_is_not_told_to_whoever_did_not_ask(self):
        with opened(SERVICE, "silent") as station:
            station.page("silent", 1, png(paper=250, ink=250, left=140))
            station.say("close", {"dossier": "silent", "pages": 1})
            verb, _ = station.result("silent")

        self.assertEqual(verb, "result")


class Restart(unittest.TestCase):
    def test_loses_at_most_the_look_and_never_the_verdict(self):
        content = png(paper=80, ink=5, left=140)
        with service.Service(MOTCUA) as running:
            with opened(running, "again") as station:
                verb, _ = station.page("again", 1, content, look=True)
                running.kill(signal.SIGKILL)
            running.start()
            with running.station() as station:
                said = look(station, "again", 1, content)
                station.say("close", {"dossier": "again", "pages": 1})
                heard = station.receive()
                while heard[0] == "stored":
                    heard = station.receive()

        self.assertEqual(verb, "stored")
        self.assertTrue(said["scan_again"])
        self.assertEqual(heard[0], "result")


class Submit(unittest.TestCase):
    def test_tells_the_clerk_which_page_to_scan_again(self):
        dark = os.path.join(SERVICE.folder.name, "dark.png")
        with open(dark, "wb") as file:
            file.write(png(paper=80, ink=5, left=140))
        done = SERVICE.submit("--procedure", PROCEDURE, "--wait", dark)

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr.count("Nên quét lại tệp 1 (dark.png), trang 1: ảnh quá tối"), 1, done.stderr)


if __name__ == "__main__":
    unittest.main()
