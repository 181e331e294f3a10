"""Somebody of the demo, signed in through the same form as a person."""

import http.cookiejar
import re
import urllib.error
import urllib.parse
import urllib.request

from pages import Page

# In the order of the sign-in page's list.
CAST = {"coordinator": 0, "other coordinator": 1, "mother": 2, "teacher": 5, "leader": 8,
        "administrator": 9}
UUID = "[0-9a-f]{8}-[0-9a-f-]{27}"


class Person:
    """Asks for pages and sends forms, with a session of its own."""

    def __init__(self, origin, role="coordinator"):
        self.origin = origin
        self.role = role
        jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        self.opener.addheaders = [("Accept-Language", "nb")]
        people = [value for form in Page(self.get("/sign-in")).forms
                  for name, value, _ in form["fields"] if name == "account"]
        self.start = self.post("/sign-in", [("account", people[CAST[role]])]).geturl()
        self.start = self.start.removeprefix(origin)
        self.cookie = "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)

    def get(self, path):
        return self.opener.open(self.origin + path, timeout=60).read().decode()

    def post(self, path, fields):
        request = urllib.request.Request(
            self.origin + path, data=urllib.parse.urlencode(fields).encode(),
            headers={"Origin": self.origin})
        return self.opener.open(request, timeout=60)

    def send_parts(self, path, fields):
        """As a form that may carry a file sends it (RFC 7578)."""
        mark = "----bench"
        parts = [f"--{mark}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}"
                 for name, value in fields]
        body = "\r\n".join([*parts, f"--{mark}--", ""]).encode()
        request = urllib.request.Request(
            self.origin + path, data=body, headers={
                "Origin": self.origin,
                "Content-Type": f"multipart/form-data; boundary={mark}"})
        return self.opener.open(request, timeout=60)

    def families(self):
        """The addresses of her families' pages, the largest page first."""
        links = Page(self.get("/today")).links
        own = sorted({link for link in links if re.fullmatch(f"/families/{UUID}", link)})
        return sorted(own, key=lambda path: -len(self.get(path)))

    def profile(self):
        """The profile of a family of six with five rounds; None if she has no such family."""
        for family in self.families():
            members = {link for link in Page(self.get(family + "/members")).links
                       if re.fullmatch(f"{family}/members/{UUID}", link)}
            rounds = len(re.findall("Runden fra", self.get(family + "/mapping")))
            if len(members) >= 6 and rounds >= 5:
                return family + "/profile"
        return None
