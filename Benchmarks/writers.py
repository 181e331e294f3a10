"""Many people who answer questionnaires at the same time, each their own, over and over.

wrk cannot do this: a form must carry the edition that the last save left, or it is stale. So
each writer here has a sheet of its own, counts its editions, and sends bare bytes over a kept
connection, which costs the measured machine little.
"""

import socket
import threading
import time
import urllib.parse


class Sheet:
    """A questionnaire about one person: where it is sent, and what the form holds. Every save
    answers all questions otherwise than the last, for what is the same is not written again."""

    def __init__(self, path, fields, others):
        self.path = path
        self.fields = fields
        self.others = others

    def request(self, host, cookie):
        body = urllib.parse.urlencode(self.fields).encode()
        head = (f"POST {self.path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n"
                f"Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                f"Content-Length: {len(body)}\r\n\r\n")
        return head.encode() + body

    def was_kept(self):
        """The next form starts from the edition that is stored now."""
        self.fields["edition"] = str(int(self.fields["edition"] or "0") + 1)
        for name, other in self.others.items():
            self.fields[name], self.others[name] = other, self.fields[name]


class Writer(threading.Thread):
    """Saves one sheet again and again until it is told to stop."""

    def __init__(self, host, cookie, sheet):
        super().__init__(daemon=True)
        self.host = host
        self.cookie = cookie
        self.sheet = sheet
        self.measuring = False
        self.stopping = False
        self.seconds = []
        self.failed = 0

    def run(self):
        name, port = self.host.split(":")
        with socket.create_connection((name, int(port)), timeout=30) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while not self.stopping:
                self._save(connection)

    def _save(self, connection):
        request = self.sheet.request(self.host, self.cookie)
        started = time.perf_counter()
        connection.sendall(request)
        status = read_status(connection)
        took = time.perf_counter() - started
        if status == 303:
            self.sheet.was_kept()
        if self.measuring:
            self.seconds.append(took)
            self.failed += status != 303


def read_status(connection):
    """Reads one whole answer, and gives its status."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line.split(b":")[1]) for line in head.split(b"\r\n")
                   if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += _some(connection)
    return int(head.split(b" ")[1])


def _some(connection):
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("the server hung up")
    return data


def write(host, cookie, sheets, seconds, warming=2):
    """One writer for each sheet. Gives the latencies in seconds, sorted, and how many failed."""
    writers = [Writer(host, cookie, sheet) for sheet in sheets]
    for writer in writers:
        writer.start()
    time.sleep(warming)
    for writer in writers:
        writer.measuring = True
    time.sleep(seconds)
    for writer in writers:
        writer.measuring = False
    for writer in writers:
        writer.stopping = True
        writer.join(timeout=30)
    return (sorted(took for writer in writers for took in writer.seconds),
            sum(writer.failed for writer in writers))
