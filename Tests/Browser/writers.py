"""People as programs that write without a pause, and remember what was acknowledged."""

import re
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

from harness import ROLES, NoRedirect, post

PAUSE = 0.05


class Kept:
    """What was acknowledged of one thing: how often it was written, and its words now. Nothing is
    known of words after a change that may or may not have been kept."""

    def __init__(self, table, words):
        self.table = table
        self.edition = 1
        self.words = words
        self.is_shown = True


class Writer:
    """Signs in as the first one with a role, unless there is a cookie already, and writes in a
    family's plan. One who is patient sends a form again, as it was, until it is acknowledged."""

    role = "parent"

    def __init__(self, url, family=None, patient=False, cookie=None):
        self.url = url
        self.patient = patient
        self.acknowledged = {}
        self.count = 0
        # How often the same was sent again and then acknowledged: it may have been kept before.
        self.repeated = 0
        self.refusals = []
        self.cookie = cookie or self._sign_in()
        self.family = family or self._home()

    def _sign_in(self):
        url = self.url
        page = post(url, "/sign-in", method="GET")[1]
        section = page.split(f"<h2>{ROLES[self.role]}</h2>")[1]
        account = re.search(r'name="account" value="([^"]+)"', section).group(1)
        opener = subprocess.run(
            ["curl", "-s", "-o", "/dev/null", "-D", "-", "-H", f"Origin: {url}", "-d",
             f"account={account}", f"{url}/sign-in"], capture_output=True, text=True, check=True)
        return re.search(r"(?i)set-cookie: ([^;]+)", opener.stdout).group(1)

    def _home(self):
        home = subprocess.run(
            ["curl", "-s", "-o", "/dev/null", "-D", "-", "-H", f"Cookie: {self.cookie}",
             f"{self.url}/"], capture_output=True, text=True, check=True)
        return re.search(r"(?i)location: (\S+)", home.stdout).group(1)

    def write(self, until):
        self.until = until
        while not until.is_set():
            if not self.step():
                return

    def step(self):
        """Writes down what matters; every other one is taken back."""
        identity, words = str(uuid.uuid4()), new_words()
        fields = {"id": identity, "words": words, "about": "family"}
        status = self.send("/plan/matters", fields)
        if status == 303:
            kept = self.acknowledged[identity] = Kept("matter", words)
            if len(self.acknowledged) % 2:
                status = self.change(f"/plan/matters/{identity}/take-back", kept, {})
                kept.is_shown = status not in (303, None)
        return status is not None

    def change(self, path, kept, fields):
        # From here on nobody can say how it stands, until it is acknowledged.
        words, kept.words = kept.words, None
        status = self.send(path, {**fields, "edition": kept.edition})
        if status == 303:
            kept.edition += 1
            kept.words = fields.get("words", words)
        return status

    def send(self, path, fields):
        """The status of the answer; none when there was no more answer to be had."""
        is_again = False
        while True:
            try:
                status, page = post(
                    self.url, self.family + path, fields,
                    {"Origin": self.url, "Cookie": self.cookie})
            except OSError:
                if not self.patient:
                    return None
                status, page = None, "no answer"
            if status == 303:
                self.count += 1
                self.repeated += is_again
                return status
            self.refusals.append((status, page))
            # One that was kept without an acknowledgement stands in the way of itself.
            if not self.patient or status == 409:
                return status
            if self.until.is_set():
                return None
            is_again = True
            time.sleep(PAUSE)

    def plan(self):
        return post(self.url, f"{self.family}/plan", method="GET",
                    headers={"Cookie": self.cookie})[1]


class Coordinator(Writer):
    """Writes needs, and mends the words of each once."""

    role = "coordinator"

    def step(self):
        identity, words = str(uuid.uuid4()), new_words()
        fields = {"id": identity, "words": words, "about": "family", "area": "home", "weight": "2"}
        status = self.send("/plan/needs", fields)
        if status == 303:
            kept = self.acknowledged[identity] = Kept("need", words)
            mended = {**fields, "words": new_words()}
            del mended["id"]
            status = self.change(f"/plan/needs/{identity}", kept, mended)
        return status is not None


class Answer:
    """What a bare request was answered, and after how long. No redirection is followed."""

    def __init__(self, url, path, cookie=None, fields=None):
        headers = {"Origin": url, **({"Cookie": cookie} if cookie else {})}
        data = None if fields is None else urllib.parse.urlencode(fields).encode()
        request = urllib.request.Request(url + path, data=data, headers=headers)
        began = time.monotonic()
        try:
            answer = urllib.request.build_opener(NoRedirect).open(
                request, timeout=120)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            self.status = answer.status
            self.headers = answer.headers
            self.text = answer.read().decode("utf-8", "replace")
        self.seconds = time.monotonic() - began


def matter(words=None):
    """A form that says what matters."""
    return {"id": str(uuid.uuid4()), "words": words or new_words(), "about": "family"}


def new_words():
    return f"ord{uuid.uuid4().hex}"


class Crowd:
    """A mother and a coordinator in one plan, each with two threads. They go on with the cookies
    of a crowd before them, if there was one."""

    def __init__(self, url, patient=False, before=None):
        if before:
            mother, coordinator = before.all[0], before.all[2]
        else:
            mother = Writer(url)
            coordinator = Coordinator(url, mother.family)
        family = mother.family
        self.all = [kind(url, family, patient, one.cookie)
                    for kind, one in ((Writer, mother), (Writer, mother),
                                      (Coordinator, coordinator), (Coordinator, coordinator))]
        self.until = threading.Event()
        self.threads = [threading.Thread(target=writer.write, args=(self.until,))
                        for writer in self.all]

    def begin(self):
        for thread in self.threads:
            thread.start()
        self.wait_for_more(lambda: any(writer.count for writer in self.all))

    def wait_for_more(self, holds, seconds=60):
        deadline = time.monotonic() + seconds
        while not holds():
            assert any(thread.is_alive() for thread in self.threads), \
                f"nobody could write: {[writer.refusals[:1] for writer in self.all]}"
            assert time.monotonic() < deadline, \
                f"no write was acknowledged: {[writer.refusals[-1:] for writer in self.all]}"
            time.sleep(0.01)

    def wait_for_each(self):
        """Until each has written something from now on."""
        counts = [writer.count for writer in self.all]
        self.wait_for_more(
            lambda: all(writer.count > count for writer, count in zip(self.all, counts)))

    def end(self):
        self.until.set()
        for thread in self.threads:
            if thread.ident:
                thread.join()

    @property
    def repeated(self):
        return sum(writer.repeated for writer in self.all)

    @property
    def acknowledged(self):
        return {identity: kept for writer in self.all
                for identity, kept in writer.acknowledged.items()}
