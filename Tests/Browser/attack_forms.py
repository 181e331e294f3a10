"""Attacks with whole requests: from other sites, with others' cookies, with guessed secrets."""

import re
import time

from attack_wire import check, location
from harness import post
from wire import FORM, cookie, host, request, send

NOWHERE = "01900000-0000-7000-8000-000000000000"


def run(report, browser, server):
    for test in (
            cross_site, cookies, others_session, kinds_of_body, broken_forms, others_things):
        with report.case(test.__doc__.strip()):
            test(server.url)
    # Last, because it uses up what this address may try.
    with report.case(guessing.__doc__.strip()):
        guessing(server.url)


def say(url, session, home, headers, body=None, path="/plan/matters"):
    body = body or f"id={NOWHERE[:-2]}07&words=Sagt&about=family".encode()
    return send(url, request(url, "POST", home + path, [*headers, f"Cookie: {session}"], body))


def cross_site(url):
    """no other site gets anything changed, whatever it says about itself"""
    session = cookie(url, "parent")
    home = location(url, session)
    name = host(url)
    port = name.partition(":")[2]
    evil = "http://evil.example"
    refused = (
        [], [f"Origin: {evil}"], ["Origin: null"], ["Origin: "], [f"Origin: {evil}, {url}"],
        [f"Origin: {url}, {evil}"], [f"Origin: {evil}", f"Origin: {url}"],
        [f"Origin: https://{name}"], [f"Origin: {url}.evil.example"], [f"Origin: {url}@evil"],
        [f"Origin: http://127.0.0.1:{int(port) % 60000 + 1}"], [f"Origin: {url}/"],
        [f"Origin: {url}", "Sec-Fetch-Site: cross-site"],
        [f"Origin: {url}", "Sec-Fetch-Site: same-site"], ["Sec-Fetch-Site: none"],
        [f"Origin: {url}", "Sec-Fetch-Site: none"], ["Sec-Fetch-Site: same-origin, cross-site"],
        [f"Referer: {url}/sign-in"], [f"Origin: {evil}", f"Referer: {url}/"],
        [f"Origin: {evil}", f"X-Forwarded-Host: {name}"], [f"X-HTTP-Method-Override: GET"],
    )
    for headers in refused:
        found = say(url, session, home, [*headers, FORM])
        assert [answer.status for answer in found] == [403], f"{headers}: {found[0].status}"
        check(found)
    # The same for signing in and out: nobody is made somebody else.
    for path in ("/sign-in", "/sign-out", "/language"):
        found = send(url, request(url, "POST", path, [f"Origin: {evil}", FORM], b"language=en"))
        assert found[0].status == 403 and found[0].get("set-cookie") is None, path
    page = post(url, home + "/plan", method="GET", headers={"Cookie": session})[1]
    assert "Sagt" not in page
    assert say(url, session, home, [f"Origin: {url}", FORM])[0].status == 303
    # What is asked for with GET changes nothing, so that a picture on another site cannot.
    for path in ("/sign-out", "/language", home + "/plan/matters"):
        check(send(url, request(url, path=path, headers=[f"Cookie: {session}"])), (404,), path)
    assert send(url, request(url, path=home, headers=[f"Cookie: {session}"]))[0].status == 200


def cookies(url):
    """a cookie that is broken, huge, doubled or invented opens nothing"""
    session = cookie(url, "parent")
    home = location(url, session)
    name, _, token = session.partition("=")
    broken = (
        "", "=", ";", ";;;=;", name, f"{name}=", f"{name}=;", f"{name}={token[:-1]}",
        f"{name}={token}x", f"{name}={token.swapcase()}", f'{name}="{token[::-1]}"',
        f"{name}=%00", f"{name}=' OR 1=1 --", f"{name}=" + "a" * 9000, f"{name.upper()}={token}",
        f"{name}={token[:-1]}\u00e9", f"__Host-session={token}", f"{name}=null",
        "; ".join(f"c{n}=v" for n in range(900)),
    )
    for value in broken:
        found = send(url, request(url, path=home, headers=[f"Cookie: {value}"]))
        check(found, (303, 400), value[:40])
        assert found[0].get("location") in ("/sign-in", None), value[:40]
    # Of two, the first counts, as RFC 6265 5.4 orders them; never something in between.
    for value, opens in ((f"{name}=x; {session}", False), (f"{session}; {name}=x", True)):
        found = send(url, request(url, path=home, headers=[f"Cookie: {value}"]))
        assert (found[0].status == 200) == opens, value[:20]
    flags = send(url, request(url, "POST", "/sign-out", [
        f"Origin: {url}", FORM, f"Cookie: {session}"]))[0].get("set-cookie")
    assert "HttpOnly" in flags and "SameSite=Lax" in flags and "Path=/" in flags, flags
    found = send(url, request(url, path=home, headers=[f"Cookie: {session}"]))
    assert found[0].status == 303, "a session lives on after signing out"


def others_session(url):
    """signing in gives a new session each time, and ends the one that was brought along"""
    first = cookie(url, "parent")
    page = post(url, "/sign-in", method="GET")[1]
    account = re.findall(r'name="account" value="([^"]+)"', page)[-1]
    found = send(url, request(url, "POST", "/sign-in", [
        f"Origin: {url}", FORM, f"Cookie: {first}"], f"account={account}".encode()))[0]
    second = found.get("set-cookie").split(";")[0]
    assert second != first
    assert send(url, request(url, headers=[f"Cookie: {first}"], path="/"))[0].get("location") \
        == "/sign-in", "the session that an attacker may have planted still opens something"


def kinds_of_body(url):
    """only a form is taken for a form"""
    session = cookie(url, "parent")
    home = location(url, session)
    form = f"id={NOWHERE}&words=Sagt&about=family".encode()
    for kind, status in (
            ("application/json", 415), ("text/plain", 415), ("multipart/form-data", 415),
            ("multipart/form-data; boundary=x", 415), ("application/xml", 415), ("", 415),
            ("application/x-www-form-urlencodedx", 415), ("*/*", 415),
            ("application/x-www-form-urlencoded; charset=utf-16", 303),
            ("APPLICATION/X-WWW-FORM-URLENCODED", 303)):
        found = say(url, session, home, [f"Origin: {url}", f"Content-Type: {kind}"], form)
        check(found, (status,), kind)


def broken_forms(url):
    """a form that is none, or says too much, changes nothing and brings no fault"""
    session = cookie(url, "parent")
    home = location(url, session)
    headers = [f"Origin: {url}", FORM]
    for body in (b"%", b"%zz", b"=", b"&&&", b"words=%ff%fe&id=x", b"\x00", b"{}", b"a" * 60_000,
                 b"words[]=a&words[b]=c", b"words=a&words=b&words=c", b"id=" + b"9" * 5000,
                 b"words=" + b"%F0%9F%91%A9" * 3000, b"edition=-1&id=x", b"+++", b"%25%32%35"):
        check(say(url, session, home, headers, body), (400, 404, 422), repr(body[:30]))


def others_things(url):
    """what belongs to another family is not there, under whatever address, by whatever form"""
    coordinator = cookie(url, "coordinator")
    today = post(url, "/today", method="GET", headers={"Cookie": coordinator})[1]
    session = cookie(url, "parent")
    home = location(url, session)
    families = sorted(set(re.findall(r"/families/[0-9a-f-]{36}", today)) - {home})
    assert families, "the coordinator has no other family"
    for family in families[:3]:
        goals = re.findall(r"/plan/goals/([0-9a-f-]{36})", post(
            url, family + "/plan", method="GET", headers={"Cookie": coordinator})[1])
        for path in ("", "/plan", "/members", "/log", "/team", "/profile", "/mapping"):
            mine = send(url, request(url, path=family + path, headers=[f"Cookie: {session}"]))[0]
            none = send(url, request(
                url, path=f"/families/{NOWHERE}{path}", headers=[f"Cookie: {session}"]))[0]
            assert mine.status == none.status == 404 and mine.body == none.body, path
        for goal in goals[:2]:
            for place in (family, home):
                where = f"{place}/plan/goals/{goal}"
                found = send(url, request(url, path=where, headers=[f"Cookie: {session}"]))
                check(found, (404,), where)
                for step in ("", "/step", "/needs", "/evaluations", "/actions"):
                    body = b"edition=1&step=done&words=Tatt&attainment=asExpected"
                    check(say(url, session, place, [f"Origin: {url}", FORM], body,
                              f"/plan/goals/{goal}{step}"), (404,), step)


def guessing(url):
    """who guesses at sign-in or at links is slowed down, is told when to come back, and then may"""
    for path, method in (("/sign-in", "POST"), ("/l/guess", "GET")):
        statuses, answer = [], None
        for number in range(120):
            where = path if method == "POST" else f"{path}{number}"
            answer = send(url, request(
                url, method, where, [f"Origin: {url}", FORM, f"X-Forwarded-For: 10.0.0.{number}"],
                f"account={number}".encode() if method == "POST" else b""))[0]
            assert not answer.faults(), answer.faults()
            statuses.append(answer.status)
            if answer.status == 429:
                break
        assert statuses[-1] == 429, f"{path}: {len(statuses)} guesses and no end: {statuses[-3:]}"
        assert len(statuses) < 40, f"{path}: {len(statuses)} guesses"
        assert 1 <= int(answer.get("retry-after")) <= 60, answer.get("retry-after")
        assert b"<h1>" in answer.body
    # Reading goes on, and after the wait one may try again.
    assert post(url, "/sign-in", method="GET")[0] == 200
    assert post(url, "/health/live", method="GET")[0] == 200
    time.sleep(int(answer.get("retry-after")) + 1)
    assert post(url, "/l/again", method="GET")[0] != 429
