"""What the browser tests stand on: the server under test, browsers, visitors and cases."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

from playwright.sync_api import Error, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = pathlib.Path(os.environ.get("VEVEN", ROOT / ".build" / "debug" / "veven"))
LOGS = ROOT / ".cache" / "test"
IMAGES = ROOT / "docs" / "images"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
LANGUAGES = ["nb", "nn", "en"]
START_SECONDS = 120

# The headings of the sign-in page in bokmål, by role.
ROLES = {
    "coordinator": "Familiekoordinator",
    "parent": "Foreldre",
    "young person": "Ungdom",
    "partner": "I en tjeneste",
    "volunteer": "Frivillig",
    "leader": "Leder",
    "administrator": "Administrator",
}


class Server:
    """`veven demo` with data of its own, on a free port."""

    def __init__(self, name, families=24, more=()):
        self.name = name
        self.more = more
        self.families = families
        self.folder = tempfile.mkdtemp(prefix="veven-")
        self.log_path = LOGS / f"server-{name}.log"
        self.process = None
        self.url = None

    def __enter__(self):
        LOGS.mkdir(parents=True, exist_ok=True)
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, port=None):
        port = port or free_port()
        self.url = f"http://127.0.0.1:{port}"
        command = [
            str(PROGRAM), "demo", "--port", str(port), "--data", self.folder,
            "--families", str(self.families), "--seed", "1", *self.more]
        with self.log_path.open("a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
        self._wait()

    def stop(self):
        """Ends this server and no other."""
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def kill(self):
        """Ends it without a chance to tidy up, as a power cut does."""
        self.process.kill()
        self.process.wait()

    def _wait(self):
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended at once:\n{tail(self.log_path)}")
            with contextlib.suppress(OSError):
                if urllib.request.urlopen(f"{self.url}/health/live", timeout=2).status == 200:
                    return
            time.sleep(0.05)
        raise AssertionError(f"the server did not start in time:\n{tail(self.log_path)}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def tail(path, lines=15):
    return "\n".join(path.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])


@contextlib.contextmanager
def a_browser():
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert path, "no Chromium here: scripts/install-needed test"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield browser
        finally:
            browser.close()


IN_THE_WAY = ("net::ERR_ABORTED", "Not attached to an active page",
              "interrupted by another navigation")


class Visitor:
    """One person in front of one screen, in a browser of their own."""

    def __init__(self, browser, url, phone=False, scripts=True, language="nb", scale=1):
        self.url = url
        self.context = browser.new_context(
            viewport=PHONE if phone else DESK, java_script_enabled=scripts,
            locale=language, base_url=url, device_scale_factor=scale, has_touch=phone)
        self.context.set_default_timeout(10_000)
        self.page = self.context.new_page()
        self.troubles = []
        self.page.on("console", self._note_console)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def _note_console(self, message):
        # A page that is refused on purpose is told in the console too; its status is checked.
        refused = "responded with a status of" in message.text \
            and message.location["url"] == self.page.url
        if message.type in ("error", "warning") and not refused:
            self.troubles.append(f"console: {message.text}")

    def go(self, path):
        url = self.url + path if path.startswith("/") else path
        return self._past_its_own_way(lambda: self.page.goto(url))

    def reload(self):
        return self._past_its_own_way(self.page.reload)

    def _past_its_own_way(self, ask):
        """A page that follows others may be on its way anew by itself, and the two are in each
        other's way: then it is asked for once more when it has come."""
        try:
            return ask()
        except Error as error:
            if not any(words in error.message for words in IN_THE_WAY):
                raise
            self.page.wait_for_load_state()
            return ask()

    def sign_in(self, role, place=0, name=None):
        """As the one in this place, or with this name, under the role's heading."""
        self.go("/sign-in")
        heading = self.page.get_by_role("heading", name=ROLES[role], exact=True)
        section = self.page.locator("section", has=heading)
        if name:
            section.get_by_role("button", name=name).first.click()
        else:
            section.get_by_role("button").nth(place).click()
        return self

    def read_in(self, language):
        """Chooses the language by the switch that stands on every page."""
        self.page.locator(f"button[name=language][value={language}]").click()
        return self

    def form(self, action_ending, nth=0):
        """The form that posts to an address with this ending."""
        return self.page.locator(f'form[method=post][action$="{action_ending}"]').nth(nth)

    def open_part(self, form):
        """Unfolds what the form lies in."""
        closed = form.locator("xpath=ancestor::details[not(@open)]")
        while closed.count():
            closed.first.locator("> summary").click()

    def main_text(self):
        return self.page.locator("main").inner_text()

    def picture(self, name):
        IMAGES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=IMAGES / f"{name}.png", full_page=False)


class Report:
    """Counts what passed and failed, and says each failure."""

    def __init__(self):
        self.passed = 0
        self.failures = []

    @contextlib.contextmanager
    def case(self, sentence):
        """One test: a sentence that is true unless something in it raises."""
        started = time.monotonic()
        try:
            yield
            self.passed += 1
            print(f"passed  {sentence} ({time.monotonic() - started:.1f} s)", flush=True)
        except Exception as error:  # a test that breaks has failed; the next one still runs
            self.failures.append(sentence)
            words = str(error).strip() or type(error).__name__
            print(f"FAILED  {sentence}\n        " + words.replace("\n", "\n        "), flush=True)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def post(url, path, fields=None, headers=None, body=None, method="POST"):
    """A bare request, as something that is no browser would make it. Gives status and text."""
    data = body if body is not None else urllib.parse.urlencode(fields or {}).encode()
    request = urllib.request.Request(url + path, data=data, method=method, headers={
        "Content-Type": "application/x-www-form-urlencoded", **(headers or {})})
    try:
        answer = urllib.request.build_opener(NoRedirect).open(request, timeout=20)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.read().decode("utf-8", "replace")
