"""Requests byte by byte, as no browser makes them, and a watcher who asks politely meanwhile."""

import contextlib
import http.client
import pathlib
import re
import socket
import statistics
import threading
import time
import urllib.parse

from harness import ROLES, post

SAFE = (
    "content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy",
    "cross-origin-opener-policy", "cross-origin-resource-policy", "x-frame-options",
    "cache-control")


class Answer:
    """Status, headers (a list of pairs, names in small letters) and body."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def get(self, name):
        return next((value for key, value in self.headers if key == name), None)

    def faults(self):
        """What must hold for every answer whatever was asked."""
        names = {name for name, _ in self.headers}
        faults = [f"no {name}" for name in SAFE if name not in names]
        if "server" in names:
            faults.append("says which server it is")
        if self.status >= 500:
            faults.append(f"status {self.status}")
        if re.search(rb"\.swift:|SQLITE_|Fatal error|StorageFault", self.body):
            faults.append("shows how it is built")
        return faults


def address(url):
    parts = urllib.parse.urlsplit(url)
    return parts.hostname, parts.port


@contextlib.contextmanager
def connection(url, timeout=10):
    with socket.create_connection(address(url), timeout=timeout) as line:
        yield line


def host(url):
    return urllib.parse.urlsplit(url).netloc


def send(url, data, timeout=10, most=200):
    """Sends bytes, says that there are no more, and gives all answers until the line ends."""
    with connection(url, timeout) as line:
        with contextlib.suppress(OSError):
            line.sendall(data)
            line.shutdown(socket.SHUT_WR)
        return answers(read_all(line, timeout), most)


def read_all(line, seconds):
    received = b""
    deadline = time.monotonic() + seconds
    with contextlib.suppress(OSError):
        while time.monotonic() < deadline:
            line.settimeout(max(0.01, deadline - time.monotonic()))
            part = line.recv(65536)
            if not part:
                break
            received += part
    return received


def answers(data, most=200):
    """The answers in a stream of bytes."""
    found = []
    while data and len(found) < most:
        head, gap, rest = data.partition(b"\r\n\r\n")
        assert gap and head.startswith(b"HTTP/1.1 "), f"no answer: {data[:80]!r}"
        lines = head.decode("latin-1").split("\r\n")
        headers = [tuple(line.split(": ", 1)) for line in lines[1:]]
        headers = [(name.lower(), value) for name, value in headers]
        answer = Answer(int(lines[0].split()[1]), headers, b"")
        if answer.get("transfer-encoding") == "chunked":
            answer.body, rest = chunked(rest)
        else:
            length = int(answer.get("content-length") or 0)
            answer.body, rest = rest[:length], rest[length:]
        found.append(answer)
        data = rest
    return found


def chunked(data):
    body = b""
    while data:
        size, _, data = data.partition(b"\r\n")
        count = int(size, 16)
        body, data = body + data[:count], data[count + 2:]
        if count == 0:
            break
    return body, data


def request(url, method="GET", path="/sign-in", headers=(), body=b"", close=True):
    """A request in order, but for what is wanted otherwise."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host(url)}", *headers]
    if close:
        lines.append("Connection: close")
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def cookie(url, role, place=0):
    """A session for the one in this place among those of the role."""
    page = post(url, "/sign-in", method="GET")[1]
    section = page.split(f"<h2>{ROLES[role]}</h2>")[1]
    section = section.partition("<h2>")[0]
    account = re.findall(r'name="account" value="([^"]+)"', section)[place]
    body = f"account={account}".encode()
    answer = send(url, request(
        url, "POST", "/sign-in", [f"Origin: {url}", FORM], body))[0]
    assert answer.status == 303, f"signing in gives {answer.status}"
    return answer.get("set-cookie").split(";")[0]


FORM = "Content-Type: application/x-www-form-urlencoded"


def memory(server):
    """Bytes of memory that the server holds."""
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024


class Watcher:
    """Somebody who opens a page again and again, on a line of their own each time, and notes how
    long it takes."""

    def __init__(self, url, session, path):
        self.url = url
        self.session = session
        self.path = path
        self.seconds = []
        self.failed = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def look(self):
        began = time.monotonic()
        line = http.client.HTTPConnection(*address(self.url), timeout=20)
        try:
            line.request("GET", self.path, headers={"Cookie": self.session})
            answer = line.getresponse()
            answer.read()
            if answer.status != 200:
                self.failed.append(answer.status)
        except OSError as error:
            self.failed.append(str(error))
        finally:
            line.close()
        self.seconds.append(time.monotonic() - began)

    def _watch(self):
        while not self._stop.is_set():
            self.look()
            self._stop.wait(0.05)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def worst(self):
        """What all but one in twenty stay below."""
        return statistics.quantiles(self.seconds, n=20)[-1] if len(self.seconds) > 1 else 0
