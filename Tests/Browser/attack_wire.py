"""Attacks below the pages: requests that could be read in two ways, odd methods and addresses,
headers that break lines, bodies that never end."""

import contextlib
import random
import re
import time

from harness import post
from wire import (
    FORM, Watcher, answers, connection, cookie, host, memory, read_all, request, send)

# What may come of a request that is none: a refusal, or the line just ends.
REFUSED = (400, 403, 404, 405, 408, 413, 414, 415, 422, 431, 501, 505)


def run(report, browser, server):
    session = cookie(server.url, "parent")
    home = location(server.url, session)
    quiet = Watcher(server.url, session, home)
    for _ in range(40):
        quiet.look()
    memory_before = memory(server)
    with Watcher(server.url, session, home) as watcher:
        for test in (
                smuggling, two_hosts, odd_methods, head_has_no_body, pipelined, paths,
                header_injection, oversize, endless_body, every_answer_is_safe, random_bytes):
            with report.case(test.__doc__.strip()):
                test(server.url, session, home)
    with report.case("meanwhile an honest visitor's page stays quick, and memory stays bounded"):
        assert not watcher.failed, f"the visitor was turned away: {watcher.failed[:5]}"
        assert len(watcher.seconds) > 20, f"only {len(watcher.seconds)} looks"
        bound = max(10 * quiet.worst(), 1.0)
        assert watcher.worst() < bound, f"{watcher.worst():.2f} s, in quiet {quiet.worst():.2f} s"
        grown = memory(server) - memory_before
        assert grown < 150_000_000, f"{grown} bytes more"


def location(url, session):
    answer = send(url, request(url, path="/", headers=[f"Cookie: {session}"]))[0]
    return answer.get("location")


def check(found, allowed=REFUSED, what=""):
    for answer in found:
        assert not answer.faults(), f"{what}: {answer.status} {answer.faults()}"
        assert answer.status in allowed, f"{what}: {answer.status}"


def smuggling(url, session, home):
    """a request that two readers would cut in two ways is refused, and what hides in it is lost"""
    name = host(url)
    hidden = f"GET {home} HTTP/1.1\r\nHost: {name}\r\nCookie: {session}\r\n\r\n"
    start = f"POST /sign-in HTTP/1.1\r\nHost: {name}\r\nOrigin: {url}\r\n{FORM}\r\n"
    length = len(hidden)
    cases = {
        "both lengths": f"Content-Length: {length + 5}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "both, chunked first": f"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "two lengths": f"Content-Length: 0\r\nContent-Length: {length}\r\n\r\n",
        "two lengths in one": f"Content-Length: 0, {length}\r\n\r\n",
        "a length with a sign": f"Content-Length: +0\r\n\r\n",
        "a negative length": "Content-Length: -1\r\n\r\n",
        "a length in hexadecimal": "Content-Length: 0x0\r\n\r\n",
        "an unknown coding": "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "chunked, then something": "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "a hidden coding": "Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
        "a space before the colon": "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "a folded line": "X-A: b\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "a chunk with no number": "Transfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n",
        "a chunk too big": "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n\r\n",
        "a negative chunk": "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
        "a chunk without its end": "Transfer-Encoding: chunked\r\n\r\n1\r\naX\r\n0\r\n\r\n",
        "bare line feeds": "X-A: b\nTransfer-Encoding: chunked\n\n0\n\n",
        "a bare return": "X-A: b\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "a zero in a header": "X-A: b\0c\r\n\r\n",
    }
    honest = send(url, (start + "Content-Length: 0\r\n\r\n" + hidden).encode("latin-1"))
    assert [answer.status for answer in honest] == [404, 200], "the trap itself is broken"
    for what, rest in cases.items():
        found = send(url, (start + rest + hidden).encode("latin-1"), timeout=5)
        assert [answer.status for answer in found] == [400], \
            f"{what}: {[answer.status for answer in found]}"
        check(found, what=what)


def two_hosts(url, session, home):
    """a request for two hosts, for none, or for another's is refused"""
    name = host(url)
    lines = {
        "none": "GET /sign-in HTTP/1.1\r\n\r\n",
        "two": f"GET /sign-in HTTP/1.1\r\nHost: {name}\r\nHost: evil.example\r\n\r\n",
        "two, evil first": f"GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nHost: {name}\r\n\r\n",
        "another": "GET /sign-in HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "one that ends alike": f"GET /sign-in HTTP/1.1\r\nHost: evil{name}\r\n\r\n",
        "one that begins alike": f"GET /sign-in HTTP/1.1\r\nHost: {name}.evil.example\r\n\r\n",
        "a name in it": f"GET /sign-in HTTP/1.1\r\nHost: user@{name}\r\n\r\n",
        "an absolute address": f"GET http://evil.example/sign-in HTTP/1.1\r\nHost: {name}\r\n\r\n",
        "an authority": f"CONNECT evil.example:443 HTTP/1.1\r\nHost: {name}\r\n\r\n",
        "a star": f"OPTIONS * HTTP/1.1\r\nHost: {name}\r\n\r\n",
        "no address": f"GET sign-in HTTP/1.1\r\nHost: {name}\r\n\r\n",
        "forwarded": f"GET /sign-in HTTP/1.1\r\nHost: evil.example\r\n"
                     f"X-Forwarded-Host: {name}\r\n\r\n",
    }
    for what, data in lines.items():
        found = send(url, data.encode())
        assert found, f"{what}: no answer"
        check(found, what=what)
        assert all(b"evil" not in answer.body for answer in found), what


def odd_methods(url, session, home):
    """a method that nobody uses is refused with those that there are, and TRACE echoes nothing"""
    for method in ("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW", "get", "G" * 300):
        found = send(url, request(url, method, "/sign-in", ["X-Secret: echo"]))
        check(found, what=method)
        assert all(b"X-Secret" not in answer.body for answer in found), method
    found = send(url, request(url, "OPTIONS", "/sign-in"))[0]
    assert found.status == 204 and "POST" in found.get("allow"), found.status
    assert found.get("access-control-allow-origin") is None
    found = send(url, request(url, "PUT", "/sign-in"))[0]
    assert found.status == 405 and found.get("allow"), found.status


def head_has_no_body(url, session, home):
    """an answer to HEAD has no body, also of what is not there, and the next answer is in order"""
    for path in ("/sign-in", "/nowhere", home, "/families/x/plan", "/assets/veven.css",
                 "/health/live"):
        data = request(url, "HEAD", path, [f"Cookie: {session}"], close=False)
        data += request(url, "GET", "/health/live")
        with connection(url) as line:
            line.sendall(data)
            received = read_all(line, 5)
        first, _, rest = received.partition(b"\r\n\r\n")
        assert first.startswith(b"HTTP/1.1 "), f"{path}: {received[:60]!r}"
        assert rest.startswith(b"HTTP/1.1 200"), f"{path}: then {rest[:60]!r}"


def pipelined(url, session, home):
    """two hundred requests at once on one line are answered one by one, each with its own"""
    data = b""
    for number in range(200):
        path = "/health/live" if number % 2 else f"/nowhere-{number}"
        data += request(url, "GET", path, close=number == 199)
    found = send(url, data, timeout=30)
    assert [answer.status for answer in found] == [404, 200] * 100


def paths(url, session, home):
    """no way of writing an address leads out of the site or past the door"""
    family = home.split("/")[2]
    tricks = [
        "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/../../../../etc/passwd",
        "/assets/..%2f..%2fPackage.swift", "/assets/%2e%2e%2f%2e%2e%2fveven.db",
        "/assets/..%252f..%252fveven.db", "/assets/veven.css%00.html", "/assets/.git/config",
        "/assets/..\\..\\veven.db", "/assets/%5c..%5c", "/%c0%ae%c0%ae/%c0%af",
        "/assets/%c0%ae%c0%ae%c0%afveven.db", "/assets/\u2025/x", "/assets/veven.css/",
        "//evil.example", "///", "/\\evil.example", "/.", "/..", "/%", "/%zz", "/%ff%fe",
        f"/families/{family}%2fplan", f"/families/%2e%2e/{family}", f"/families//{family}/plan",
        f"/families/{family};/plan", f"/families/{family}%00/plan", f"/FAMILIES/{family}",
        f"/families/{family}/../../today", "/veven.db", "/installation.key", "/.env", "/.git/HEAD",
        "/" + "a" * 7000, "/" + "a" * 9000, "/" + "a/" * 3000, "/" + "%41" * 2000,
        "/today?" + "a=b&" * 1500, "/today?from=" + "%00" * 100, "/" + "é" * 500,
        "/sign-in?next=//evil.example", "/sign-in#x", "/health/live/..", "/ sign-in",
    ]
    for trick in tricks:
        for headers in ([], [f"Cookie: {session}"]):
            found = send(url, request(url, path=trick, headers=headers))
            check(found, (*REFUSED, 200, 303), trick[:40])
            for answer in found:
                assert b"root:" not in answer.body and b"SQLite format" not in answer.body, trick
                where = answer.get("location") or "/"
                assert re.match(r"/(?!/|\\)", where), f"{trick} leads to {where}"
                if answer.status == 200 and not headers:
                    assert home.encode() not in answer.body, trick
    assert send(url, request(url, path="/" + "a" * 9000))[0].status == 414


def header_injection(url, session, home):
    """nothing that was sent comes back as a header"""
    for back in ("/a%0d%0aSet-Cookie:%20x=y", "/a%0aX-Evil:%201", "/a%00", "/%E5%98%8D%E5%98%8AX:1"):
        body = f"language=nb&back={back}".encode()
        found = send(url, request(url, "POST", "/language", [f"Origin: {url}", FORM], body))
        check(found, (*REFUSED, 303), back)
        for answer in found:
            names = [name for name, _ in answer.headers]
            assert "x-evil" not in names and "x" not in names, names
            cookies = [value for name, value in answer.headers if name == "set-cookie"]
            assert all("x=y" not in value.split(";")[0] for value in cookies), cookies
    for header in ("X-A: " + "b" * 20_000, "Cookie: " + "a=b; " * 10_000,
                   "\r\n".join(f"X-{n}: y" for n in range(200)), "X" * 20_000 + ": y",
                   "Accept-Language: " + "nb;q=0.1," * 1000,
                   "Accept-Encoding: " + "gzip;q=0.1," * 1000):
        check(send(url, request(url, headers=[header])), (*REFUSED, 200), header[:20])


def oversize(url, session, home):
    """a body that is too big is refused with a page, however its length is told"""
    plan = f"{home}/plan/matters"
    headers = [f"Origin: {url}", f"Cookie: {session}", FORM]
    for count in (65_537, 200_000, 1_000_000, 3_000_000):
        found = send(url, request(url, "POST", plan, headers, b"a" * count), timeout=10)
        check(found, (413,), f"{count}")
        assert count > 1_000_000 or found, f"{count}: no answer"
    for count in (70_000, 500_000):
        chunks = b"".join(b"1000\r\n" + b"a" * 4096 + b"\r\n" for _ in range(count // 4096))
        data = request(url, "POST", plan, [*headers, "Transfer-Encoding: chunked"])
        found = send(url, data + chunks + b"0\r\n\r\n")
        check(found, (413,), f"{count} in chunks")
        assert found, "no answer"
    many = "&".join(f"a{n}=b" for n in range(5000)).encode()
    check(send(url, request(url, "POST", plan, headers, many)), (400,), "many fields")
    long = b"a" * 3000 + b"=b"
    check(send(url, request(url, "POST", plan, headers, long)), (400,), "a long name")
    told = [*headers, "Content-Length: 99999999999999999999"]
    check(send(url, request(url, "POST", plan, told)), (400, 413), "an absurd length")


def endless_body(url, session, home):
    """a body that nobody wants is not listened to for ever"""
    for method, path in (("GET", "/sign-in"), ("POST", "/nowhere"), ("GET", home)):
        data = request(url, method, path, [
            f"Origin: {url}", FORM, f"Cookie: {session}", "Transfer-Encoding: chunked"],
            close=False)
        chunk = b"10000\r\n" + b"a" * 65536 + b"\r\n"
        sent = 0
        began = time.monotonic()
        with connection(url) as line, contextlib.suppress(OSError):
            line.sendall(data)
            while time.monotonic() - began < 30 and sent < 2_000_000_000:
                line.sendall(chunk)
                sent += len(chunk)
        assert time.monotonic() - began < 25, f"{path}: still listening after {sent} bytes"


def every_answer_is_safe(url, session, home):
    """every answer has the safety headers: pages, files, redirects, refusals, what is no request"""
    found = []
    for path in ("/sign-in", "/", home, "/nowhere", "/assets/veven.css", "/health/live", "/today"):
        for headers in ([], [f"Cookie: {session}"], ["Host: second.example"]):
            found += send(url, request(url, path=path, headers=headers))
    found += send(url, b"nonsense\r\n\r\n")
    found += send(url, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 200)
    found += send(url, b"GET / HTTP/9.9\r\n\r\n")
    found += send(url, b"GET /sign-in HTTP/1.0\r\n\r\n")
    found += send(url, request(url, headers=["X: " + "y" * 50_000]))
    assert len(found) > 20
    check(found, (*REFUSED, 200, 303))
    for answer in found:
        # Only a site that speaks https may promise to.
        assert answer.get("strict-transport-security") is None


def random_bytes(url, session, home):
    """bytes thrown at random bring no fault and stop nobody"""
    dice = random.Random(7)
    whole = request(url, "POST", f"{home}/plan/matters", [
        f"Origin: {url}", f"Cookie: {session}", FORM], b"id=x&words=y&about=family")
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(dice.randrange(1, 12)):
            place = dice.randrange(len(data))
            deed = dice.randrange(3)
            if deed == 0:
                data[place] = dice.randrange(256)
            elif deed == 1:
                del data[place:place + dice.randrange(1, 20)]
            else:
                data[place:place] = bytes(dice.randrange(256) for _ in range(dice.randrange(9)))
            if not data:
                break
        try:
            found = send(url, bytes(data), timeout=3)
        except AssertionError as error:
            raise AssertionError(f"{error} after {bytes(data)!r}") from error
        check(found, (*REFUSED, 200, 303, 204), repr(bytes(data))[:300])
    assert post(url, "/health/live", method="GET")[0] == 200
