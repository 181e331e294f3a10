"""Two nodes on one PostgreSQL, behind haproxy with deploy/haproxy.cfg, and people who load them."""

import collections
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import urllib.parse
import urllib.request
import uuid

from harness import LOGS, PROGRAM, ROLES, ROOT, free_port, tail

# Longer than the proxy takes to see that a node does not want anybody any more: two checks.
DRAIN_SECONDS = 3
START_SECONDS = 60
PATIENCE_SECONDS = 30
HAPROXY = shutil.which("haproxy") or "/usr/sbin/haproxy"


class Node:
    """One `veven demo` of the installation."""

    def __init__(self, name, stage):
        self.name = name
        self.stage = stage
        self.port = free_port()
        self.figures_port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log_path = LOGS / f"server-node-{name}.log"
        self.log_path.unlink(missing_ok=True)
        self.process = None

    def start(self, wait=True):
        settings = {
            "VEVEN_DRAIN_SECONDS": str(DRAIN_SECONDS), "VEVEN_TRUSTED_PROXIES": "127.0.0.1",
            "VEVEN_LOG": "json", "VEVEN_METRICS_PORT": str(self.figures_port), "SWIFT_BACKTRACE": "enable=no", **self.stage.settings}
        with self.log_path.open("a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [*self.stage.demo, "--port", str(self.port)], stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, env={**os.environ, **settings})
        if wait:
            self.wait()

    def wait(self):
        eventually(self._is_ready, f"node {self.name} is ready", START_SECONDS,
                   lambda: tail(self.log_path))

    def _is_ready(self):
        assert self.process.poll() is None, f"node {self.name} ended:\n{tail(self.log_path)}"
        with contextlib.suppress(OSError):
            return urllib.request.urlopen(f"{self.url}/health/ready", timeout=2).status == 200
        return False

    def kill(self):
        """kill -9."""
        self.process.kill()
        self.process.wait()

    def freeze(self):
        self.process.send_signal(signal.SIGSTOP)

    def stop(self):
        """A graceful stop; gives the status it ended with."""
        self.process.terminate()
        return self.process.wait(timeout=START_SECONDS)

    def figure(self, name):
        text = urllib.request.urlopen(
            f"http://127.0.0.1:{self.figures_port}/metrics", timeout=PATIENCE_SECONDS).read()
        return float(re.search(rf"^{name} (\S+)$", text.decode(), re.M).group(1))

    def visits(self):
        """The lines of its log that tell of a request."""
        lines = self.log_path.read_text(encoding="utf-8", errors="replace").splitlines()
        told = [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]
        return [line for line in told if line["message"] == "visit"]


class Stage:
    """Server, nodes and proxy, on the loopback address alone."""

    def __init__(self, families=2, settings=None):
        self.families = families
        self.settings = settings or {}
        place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-nodes-", dir=place))
        self.folder.chmod(0o755)
        self.proxy_log = LOGS / "haproxy.log"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.proxy = None
        self.database = ""
        self.demo = []
        self.nodes = []

    def __enter__(self):
        LOGS.mkdir(parents=True, exist_ok=True)
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        started = subprocess.run(
            ["scripts/postgres", "start", str(self.folder / "server")], cwd=ROOT, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True)
        self.database = started.stdout.strip()
        self.demo = [
            str(PROGRAM), "demo", "--data", str(self.folder / "demo"), "--database", self.database,
            "--families", str(self.families), "--seed", "1"]
        subprocess.run([*self.demo, "--only-seed"], check=True, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL)
        self.nodes = [Node("one", self), Node("two", self)]
        for node in self.nodes:
            node.start(wait=False)
        for node in self.nodes:
            node.wait()
        self._start_proxy()

    def _start_proxy(self):
        settings = {"VEVEN_BIND": f"127.0.0.1:{self.port}",
                    "VEVEN_ONE": f"127.0.0.1:{self.nodes[0].port}",
                    "VEVEN_TWO": f"127.0.0.1:{self.nodes[1].port}"}
        with self.proxy_log.open("w", encoding="utf-8") as log:
            self.proxy = subprocess.Popen(
                [HAPROXY, "-db", "-f", str(ROOT / "deploy" / "haproxy.cfg")],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **settings})

        def answers():
            assert self.proxy.poll() is None, tail(self.proxy_log)
            with contextlib.suppress(OSError):
                return urllib.request.urlopen(f"{self.url}/health/live", timeout=2).status == 200
            return False
        eventually(answers, "the proxy answers")

    def __exit__(self, *_):
        for process in [self.proxy, *(node.process for node in self.nodes)]:
            if process and process.poll() is None:
                process.kill()
                process.wait()
        subprocess.run(["scripts/postgres", "stop", str(self.folder / "server")], cwd=ROOT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def forwarded(self):
        """What the proxy wrote of each request."""
        lines = self.proxy_log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [json.loads(line) for line in lines if line.startswith('{"node"')]

    def wait_until_taken(self, node):
        """Until the proxy sends people to this node again."""
        def is_taken():
            urllib.request.urlopen(f"{self.url}/sign-in", timeout=PATIENCE_SECONDS).read()
            return any(line["node"] == node.name for line in self.forwarded()[before:])
        before = len(self.forwarded())
        eventually(is_taken, f"node {node.name} is sent people")

    def rows(self, sql):
        """The first column of an answer of the database."""
        done = subprocess.run(
            ["psql", "-X", "-A", "-t", "-c", sql, self.database], text=True, check=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        return done.stdout.split()

    def check_log(self):
        done = subprocess.run(
            [str(PROGRAM), "check-log", "--database", self.database, "--key-file",
             str(self.folder / "demo" / "installation.key")], text=True, capture_output=True)
        assert done.returncode == 0, done.stdout + done.stderr


def eventually(is_so, what, seconds=PATIENCE_SECONDS, more=lambda: ""):
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, f"not in {seconds} s: {what}\n{more()}"
        time.sleep(0.05)


def sign_in(url, role):
    """Gives the cookie of somebody in this role."""
    page = urllib.request.urlopen(f"{url}/sign-in", timeout=PATIENCE_SECONDS).read().decode()
    section = page.split(f"<h2>{ROLES[role]}</h2>")[1]
    account = re.search(r'name="account" value="([^"]+)"', section).group(1)
    client = Client(url, "")
    answer = client.ask("POST", "/sign-in", {"account": account})
    client.close()
    assert answer.status == 303, answer.status
    return answer.headers["set-cookie"].split(";")[0]


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body


class Unanswered(Exception):
    """The connection ended without an answer."""


class Client:
    """A browser's connection: kept, and taken up anew when it was closed while it rested."""

    def __init__(self, url, cookie):
        self.url = url
        self.cookie = cookie
        self.place = urllib.parse.urlsplit(url).netloc
        self.connection = None

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def ask(self, method, path, fields=None, more=None):
        body = urllib.parse.urlencode(fields).encode() if fields else None
        headers = {"Origin": self.url, "Cookie": self.cookie, **(more or {})}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if not self.connection:
            self.connection = http.client.HTTPConnection(self.place, timeout=PATIENCE_SECONDS)
        try:
            self.connection.request(method, path, body=body, headers=headers)
            answer = self.connection.getresponse()
            whole = answer.read()
            length = answer.headers.get("content-length")
            assert length is None or int(length) == len(whole)
        except (http.client.HTTPException, OSError, AssertionError) as error:
            self.close()
            raise Unanswered(repr(error)) from error
        if answer.will_close:
            self.close()
        return Answer(answer.status, answer.headers, whole)


class Person(threading.Thread):
    """Reads and writes in turn. What got no answer, or the proxy's word that there was none, she
    sends once more, as a person does: the same form, with the same identity."""

    def __init__(self, url, cookie, family, writes):
        super().__init__()
        self.client = Client(url, cookie)
        self.family = family
        self.writes = writes
        self.counts = collections.Counter()
        self.acknowledged = set()
        self.sent = set()
        # What did not come through at the first try, and at no try.
        self.again = []
        self.failed = []
        self.ending = threading.Event()

    def run(self):
        while not self.ending.is_set():
            if self.writes:
                self._write()
            self._insist("GET", f"{self.family}/team", None, 200)
            self.ending.wait(0.05)
        self.client.close()

    def _write(self):
        identity = str(uuid.uuid4())
        fields = {"id": identity, "words": f"ord {identity}", "about": "family"}
        self.sent.add(identity)
        if self._insist("POST", f"{self.family}/plan/matters", fields, 303):
            self.acknowledged.add(identity)

    def _insist(self, method, path, fields, status):
        for attempt in range(3):
            self.counts[method] += 1
            try:
                answer = self.client.ask(method, path, fields)
                if answer.status == status:
                    return True
                said = f"{method} {answer.status}"
            except Unanswered as error:
                said = f"{method} {error}"
            (self.failed if attempt == 2 else self.again).append(said)
            # Nobody presses the button again sooner.
            time.sleep(0.5)
        return False


class Crowd:
    """Sixteen people at work, as long as a block lasts."""

    def __init__(self, stage, cookie, family, size=16, writers=8):
        self.stage = stage
        self.people = [
            Person(stage.url, cookie, family, number < writers) for number in range(size)]

    def __enter__(self):
        for person in self.people:
            person.start()
        self.waits_for_more()
        return self

    def __exit__(self, *_):
        for person in self.people:
            person.ending.set()
        for person in self.people:
            person.join(timeout=PATIENCE_SECONDS * 3)

    def waits_for_more(self, asked=4):
        """Until each has asked so often again."""
        before = [sum(person.counts.values()) for person in self.people]
        eventually(
            lambda: all(sum(person.counts.values()) >= count + asked
                        for person, count in zip(self.people, before)), "everybody goes on")

    def gathered(self, name):
        return [item for person in self.people for item in getattr(person, name)]

    def told(self):
        asked = sum((person.counts for person in self.people), collections.Counter())
        return f"{dict(asked)}, again {self.gathered('again')}, failed {self.gathered('failed')}"
