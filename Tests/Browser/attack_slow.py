"""Clients that are slow on purpose: with a head, with a body, with reading; and hundreds of them."""

import concurrent.futures
import contextlib
import http.client
import time

from attack_wire import location
from wire import FORM, Watcher, address, connection, cookie, memory, read_all, request

# What the server allows, in seconds, with time for a busy machine: see ServerLimits.
PATIENCE = 45
CROWD = 800


def run(report, browser, server):
    url = server.url
    session = cookie(url, "parent")
    home = location(url, session)
    quiet = Watcher(url, session, home)
    for _ in range(40):
        quiet.look()
    before = memory(server)
    with Watcher(url, session, home) as watcher, \
            concurrent.futures.ThreadPoolExecutor(3) as pool:
        body = request(url, "POST", f"{home}/plan/matters", [
            f"Origin: {url}", f"Cookie: {session}", FORM, "Content-Length: 60000"])
        by_head = pool.submit(dripped, url, request(url, path="/sign-in"))
        by_body = pool.submit(dripped, url, b"a" * 60_000, body)
        by_reading = pool.submit(unread, url, session, home)
        with report.case("who sends a head letter by letter is left"):
            assert by_head.result() < PATIENCE
        with report.case("who sends a body letter by letter is left"):
            assert by_body.result() < PATIENCE
        with report.case("who asks for much and reads nothing is left"):
            by_reading.result()
        with report.case("eight hundred who open a line and say little keep nobody out"):
            crowd(url)
    with report.case("meanwhile an honest visitor's page stays quick, and memory stays bounded"):
        assert not watcher.failed, f"the visitor was turned away: {watcher.failed[:5]}"
        assert len(watcher.seconds) > 50, f"only {len(watcher.seconds)} looks"
        bound = max(10 * quiet.worst(), 1.0)
        assert watcher.worst() < bound, f"{watcher.worst():.2f} s, in quiet {quiet.worst():.2f} s"
        grown = memory(server) - before
        assert grown < 150_000_000, f"{grown} bytes more"
    with report.case("a line that is kept open serves one request after the other"):
        line = http.client.HTTPConnection(*address(url), timeout=10)
        for _ in range(50):
            line.request("GET", "/health/live")
            assert line.getresponse().read() == b"ok\n"
        line.close()


def dripped(url, data, head=b""):
    """Seconds until the server has enough of somebody who sends a letter now and then."""
    began = time.monotonic()
    with connection(url) as line, contextlib.suppress(OSError):
        line.sendall(head)
        for letter in data:
            line.sendall(bytes([letter]))
            line.settimeout(0.25)
            with contextlib.suppress(TimeoutError):
                if line.recv(4096) == b"":
                    break
            if time.monotonic() - began > PATIENCE:
                break
    return time.monotonic() - began


def unread(url, session, home):
    """Asks for a page thousands of times on one line, and takes none of the answers."""
    one = request(url, path=home, headers=[f"Cookie: {session}"], close=False)
    began = time.monotonic()
    gone = False
    with connection(url) as line:
        line.settimeout(2)
        while time.monotonic() - began < 90 and not gone:
            try:
                line.sendall(one * 20)
            except TimeoutError:
                continue
            except OSError:
                gone = True
    assert gone, "the server still waits for a client that reads nothing"


def crowd(url):
    """Many half requests at once; in the middle of them a new visitor is served."""
    lines = []
    try:
        for number in range(CROWD):
            with contextlib.suppress(OSError):
                line = connection(url)
                lines.append(line)
                line.__enter__().sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-%d: " % number)
            if number % 100 == 99:
                began = time.monotonic()
                with connection(url) as visitor:
                    visitor.sendall(request(url, path="/health/live"))
                    assert b"200 OK" in read_all(visitor, 10), f"nobody came in after {number}"
                assert time.monotonic() - began < 5, "the door was jammed"
    finally:
        for line in lines:
            with contextlib.suppress(Exception):
                line.__exit__(None, None, None)
