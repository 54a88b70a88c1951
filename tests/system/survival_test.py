# Goal: nothing that was acknowledged is lost, and every dossier ends with the right
# verdict, whichever process is killed in the middle of a page.
# Method: real processes, kill -9 at moments that the log and /proc announce.

import contextlib
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import unittest

import service

SPECIMENS = sys.argv.pop()
MOTCUA = sys.argv.pop()


def setUpModule():
    global DEMO
    DEMO = service.Demo(SPECIMENS)


def tearDownModule():
    DEMO.folder.cleanup()


def send(station, name, dossier, files=None):
    """Opens the demo dossier and sends its files, each acknowledged."""
    assert station.say("open", DEMO.request(name, dossier))[0] == "stored"
    files = files or DEMO.files(name)
    for number, file in enumerate(files, start=1):
        assert station.page(dossier, number, file.read_bytes())[0] == "stored"
    return len(files)


def reads(pid):
    """Whether the process is busy on a page: its "page" thread gains processor time."""
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*"):
        try:
            if task.joinpath("comm").read_text().strip() == "page":
                words = task.joinpath("stat").read_text().rpartition(")")[2].split()
                if words[0] == "R" and int(words[11]) > 20:
                    return True
        except OSError:
            continue
    return False


def lease_holder(data):
    """Names of the workers to which the store has given pages."""
    with contextlib.closing(sqlite3.connect(f"file:{data}/motcua.db?mode=ro", uri=True)) as database:
        return [owner for owner, in database.execute("SELECT owner FROM jobs WHERE owner <> '' AND kind = 0")]


def pid_of(running, worker):
    """The process of this worker, from the log's line of its start."""
    for line in running.log().splitlines():
        words = dict(word.split("=", 1) for word in line.split() if "=" in word)
        if words.get("event") == "worker_started" and words.get("worker") == worker:
            return int(words["worker_pid"])
    return None


class KilledWorker(unittest.TestCase):
    def test_in_the_middle_of_a_page_costs_one_retry(self):
        with service.Service(MOTCUA) as running, running.station() as station:
            pages = send(station, "demo-1", "killed")
            victim = service.until(lambda: next((p for p in running.worker_pids() if reads(p)), None), "a page is read")
            os.kill(victim, signal.SIGKILL)
            station.say("close", {"dossier": "killed", "pages": pages})
            verb, answer = station.result("killed")

            self.assertEqual(verb, "result")
            self.assertEqual(answer["verdict"], check("demo-1")["verdict"])
            self.assertIn("event=job_returned", running.log())

    def test_twice_by_the_same_page_sets_it_aside(self):
        # One worker, so that who reads the page is no question.
        with service.Service(MOTCUA, "workers=1", "worker_threads=1") as running, running.station() as station:
            file = DEMO.files("demo-2")[1]
            send(station, "demo-2", "killer", [file])
            killed = set()
            for attempt in (1, 2):
                # The log says that a worker is gone just before the store knows.
                holder = service.until(
                    lambda: next((w for w in lease_holder(running.data) if w not in killed), None),
                    f"attempt {attempt} is given out",
                )
                os.kill(pid_of(running, holder), signal.SIGKILL)
                killed.add(holder)
                running.wait_for_log("event=worker_gone", attempt)
            station.say("close", {"dossier": "killer", "pages": 1})
            verb, answer = station.result("killer")

            self.assertEqual(verb, "result")
            self.assertEqual(answer["result"]["pages"][0]["quality"]["problems"], ["killed_workers"])
            self.assertNotEqual(answer["verdict"], "complete")
            self.assertIn("event=job_given_up", running.log())


class KilledService(unittest.TestCase):
    def test_after_stored_loses_nothing(self):
        running = service.Service(MOTCUA)
        with running:
            with running.station() as station:
                pages = send(station, "demo-1", "kept")
                workers = running.worker_pids()
            running.kill(signal.SIGKILL)
            service.until(lambda: not any(pathlib.Path(f"/proc/{pid}").exists() for pid in workers), "workers go too")

            running.start()
            with running.station() as station:
                repeated = station.page("kept", 1, DEMO.files("demo-1")[0].read_bytes())
                station.say("close", {"dossier": "kept", "pages": pages})
                verb, answer = station.result("kept")

        self.assertEqual(repeated[0], "stored")
        self.assertEqual(verb, "result")
        self.assertEqual(answer["verdict"], check("demo-1")["verdict"])

    def test_result_is_there_after_a_restart(self):
        with service.Service(MOTCUA) as running:
            first = running.submit(*DEMO.words("demo-2"), "--dossier", "again", "--wait", "--json")
            running.kill(signal.SIGKILL)
            running.start()
            second = running.submit(*DEMO.words("demo-2"), "--dossier", "again", "--wait", "--json")

        self.assertEqual(first.returncode, 0, first.stderr)
        self.assertEqual(first.stdout, second.stdout)

    def test_by_sigterm_finishes_the_pages_being_read(self):
        with service.Service(MOTCUA) as running:
            with running.station() as station:
                pages = send(station, "demo-1", "drained")
                service.until(lambda: any(reads(pid) for pid in running.worker_pids()), "a page is read")
                running.process.send_signal(signal.SIGTERM)
                running.wait_for_log("event=stopping")
                verb, busy = station.page("drained", 9, b"late")
            code = running.process.wait(service.DEADLINE_S)
            given_out = lease_holder(running.data)

            running.start()
            with running.station() as station:
                station.say("close", {"dossier": "drained", "pages": pages})
                answer = station.result("drained")

        self.assertEqual((verb, busy["reason"]), ("busy", "draining"))
        self.assertEqual(code, 0)
        self.assertEqual(given_out, [])
        self.assertEqual(answer[1]["verdict"], check("demo-1")["verdict"])


class OneFolder(unittest.TestCase):
    def test_has_one_service_at_a_time(self):
        with service.Service(MOTCUA) as running:
            second = subprocess.run(
                [MOTCUA, "serve", "--data", str(running.data), "--listen", "tcp://127.0.0.1:*"],
                capture_output=True, text=True, check=False, timeout=service.DEADLINE_S,
            )

        self.assertEqual(second.returncode, 70)
        self.assertIn("another motcua serve", second.stderr)


def check(name):
    done = subprocess.run([MOTCUA, "check", "--json", *DEMO.words(name)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    unittest.main()
