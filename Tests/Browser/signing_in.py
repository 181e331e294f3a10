"""Signing in to `veven serve` at real OpenID Connect providers, in a real browser."""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

import checks
import glewlwyd
from harness import LANGUAGES, LOGS, PROGRAM, Visitor, free_port, tail

ADMINISTRATOR = "anne-administrator"
STRANGER = "somebody-nobody-knows"
START_SECONDS = 60


def run(report, browser, server):
    """Each case has `veven serve` with an installation of its own; the demo's server is not there."""
    assert server is None
    if "found" not in help_text():
        print("skipped: this program has no command 'found', so nobody could be let in")
        return
    with a_mock() as issuer, Installation("mock", issuer) as site:
        page_with_buttons(report, browser, site)
        with report.case("the administrator signs in at the provider, and is home"):
            with Visitor(browser, site.url) as visitor:
                sign_in(visitor)
                assert visitor.page.url == f"{site.url}/directory", visitor.page.url
        with report.case("without script too, and then one is where one wanted to be"):
            with Visitor(browser, site.url, phone=True, scripts=False) as visitor:
                visitor.go("/directory?from=a-link")
                sign_in(visitor)
                assert visitor.page.url == f"{site.url}/directory?from=a-link", visitor.page.url
        signing_out(report, browser, site, issuer)
        refusals(report, browser, site)
    keys_change(report, browser)
    glewlwyd.run(report, browser, Installation)


def page_with_buttons(report, browser, site):
    for language in LANGUAGES:
        with report.case(f"the page where one signs in, {language}"):
            with Visitor(browser, site.url, language=language) as visitor:
                response = visitor.go("/sign-in")
                looks(visitor, response, language)
                assert visitor.page.locator("main form button").count() == 2


def looks(visitor, response, language="nb", status=200):
    faults = checks.of_page(visitor, response, language, status)
    faults += checks.of_looks(visitor, dark=True)
    assert not faults, "\n".join(faults)


def sign_in(visitor, subject=ADMINISTRATOR, people="employees"):
    """Presses the button, and at the provider says who one is. Gives the last answer."""
    if not visitor.page.url.endswith("/sign-in"):
        visitor.go("/sign-in")
    visitor.page.locator(f'form[action="/sign-in/{people}"] button').click()
    visitor.page.wait_for_url("**/oauth2/authorize?**")
    visitor.page.locator("input[name=sub]").fill(subject)
    with visitor.page.expect_response(lambda answer: "/return?" in answer.url) as answer:
        visitor.page.get_by_role("button", name="Authorize").click()
    visitor.page.wait_for_load_state()
    visitor.troubles.clear()  # the provider's own page is not under test
    return answer.value


def signing_out(report, browser, site, issuer):
    with report.case("signing out leads to the provider and back, and the session is over"):
        with Visitor(browser, site.url) as visitor:
            sign_in(visitor)
            cookies = visitor.context.cookies()
            visitor.page.locator('form[action="/sign-out"] button').click()
            visitor.page.wait_for_url(f"{issuer}/oauth2/end_session?**")
            visitor.page.get_by_role("button", name="End session").click()
            visitor.page.wait_for_url(f"{site.url}/sign-in?**")
            visitor.context.add_cookies(cookies)
            visitor.go("/directory")
            assert visitor.page.url == f"{site.url}/sign-in", visitor.page.url


def refusals(report, browser, site):
    with report.case("whom nobody knows is told so, by a page without a fault"):
        for people in ("employees", "citizens"):
            with Visitor(browser, site.url) as visitor:
                answer = sign_in(visitor, STRANGER, people)
                # The provider tells no national number of a citizen.
                assert answer.status == 403, answer.status
                looks(visitor, answer, status=403)
                assert not sessions_of(visitor)
    with report.case("who stops at the provider is told that nothing is lost"):
        with Visitor(browser, site.url) as visitor:
            visitor.go("/sign-in")
            visitor.page.locator('form[action="/sign-in/employees"] button').click()
            with visitor.page.expect_response(lambda answer: "/return?" in answer.url) as answer:
                visitor.page.get_by_role("button", name="Deny").click()
            visitor.troubles.clear()
            looks(visitor, answer.value, status=400)
            assert "Ingenting er borte" in visitor.main_text()
    with report.case("a way back that was used is refused"):
        with Visitor(browser, site.url) as visitor:
            answer = sign_in(visitor)
            visitor.context.clear_cookies(name="veven-session")
            again = visitor.go(answer.url)
            assert again.status == 400 and not sessions_of(visitor), again.status
    with report.case("the server's log says the kind of fault, and nothing of anybody"):
        log = site.log_path.read_text(encoding="utf-8", errors="replace")
        for kind in ("nobody-here", "no-identity", "not-started-here"):
            assert kind in log, f"{kind} is not in the log:\n{tail(site.log_path)}"
        for word in (ADMINISTRATOR, STRANGER, "code=", "state=", "eyJ"):
            assert word not in log, f"the log holds {word!r}"


def keys_change(report, browser):
    """The mock has other keys each time it starts."""
    port = free_port()
    issuer = f"http://127.0.0.1:{port}"
    with Installation("keys", issuer) as site:
        with report.case("a provider that is not there yet has no button, and stops nobody else"):
            with Visitor(browser, site.url) as visitor:
                looks(visitor, visitor.go("/sign-in"))
                assert visitor.page.locator("main form").count() == 0
                assert "akkurat nå" in visitor.main_text()
        for place in ("first", "second"):
            with report.case(f"with the provider's {place} keys somebody can sign in"):
                with a_mock(port), Visitor(browser, site.url) as visitor:
                    answer = sign_in(visitor)
                    assert answer.status == 303 and sessions_of(visitor), answer.status


def sessions_of(visitor):
    return [cookie for cookie in visitor.context.cookies() if cookie["name"] == "veven-session"]


class Installation:
    """`veven serve` with a founded municipality, whose people sign in at one provider."""

    def __init__(self, name, issuer, **settings):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
        self.log_path = LOGS / f"serve-{name}.log"
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self.settings = {
            **os.environ, "SWIFT_BACKTRACE": "enable=no", "VEVEN_PORT": str(port),
            "VEVEN_ADDRESS": self.url, "VEVEN_DATABASE": f"sqlite:{self.folder}/veven.db",
            "VEVEN_KEY_FILE": f"{self.folder}/installation.key",
            "VEVEN_EMPLOYEES_ISSUER": issuer, "VEVEN_EMPLOYEES_CLIENT": "veven",
            "VEVEN_EMPLOYEES_SECRET": "a-secret", "VEVEN_CITIZENS_ISSUER": issuer,
            "VEVEN_CITIZENS_CLIENT": "veven", "VEVEN_CITIZENS_SECRET": "a-secret",
            "VEVEN_CITIZENS_PROFILE": "generic", **settings}
        self.issuer = issuer
        self.process = None

    def __enter__(self):
        LOGS.mkdir(parents=True, exist_ok=True)
        self.found(ADMINISTRATOR)
        with self.log_path.open("w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [str(PROGRAM), "serve"], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=self.settings, cwd=self.folder)
        try:
            wait_for(f"{self.url}/health/live", self.process, self.log_path)
        except BaseException:
            self.__exit__()
            raise
        return self

    def found(self, subject, municipality="Prøvekommunen"):
        done = subprocess.run(
            [str(PROGRAM), "found", "--municipality", municipality, "--administrator",
             "Anne Administrator", "--issuer", self.issuer, "--subject", subject, "--database",
             self.settings["VEVEN_DATABASE"], "--key-file", self.settings["VEVEN_KEY_FILE"]],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, cwd=self.folder)
        assert done.returncode == 0, done.stdout + done.stderr

    def __exit__(self, *_):
        end(self.process)
        shutil.rmtree(self.folder, ignore_errors=True)


@contextlib.contextmanager
def a_mock(port=None):
    """oidc-provider-mock: lets in whoever says who they are. Gives its issuer."""
    port = port or free_port()
    log_path = LOGS / "provider-mock.log"
    LOGS.mkdir(parents=True, exist_ok=True)
    with log_path.open("a", encoding="utf-8") as log:
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port),
             "--require-nonce", "true"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            env={**os.environ, "AUTHLIB_INSECURE_TRANSPORT": "1"}, start_new_session=True)
    try:
        wait_for(f"http://127.0.0.1:{port}/.well-known/openid-configuration", process, log_path)
        yield f"http://127.0.0.1:{port}"
    finally:
        end(process)


def wait_for(url, process, log_path):
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, f"it ended at once:\n{tail(log_path)}"
        with contextlib.suppress(OSError):
            if urllib.request.urlopen(url, timeout=2).status == 200:
                return
        time.sleep(0.05)
    raise AssertionError(f"{url} did not answer in time:\n{tail(log_path)}")


def end(process):
    """Ends what was started here and nothing else."""
    if process is None or process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def help_text():
    return subprocess.run(
        [str(PROGRAM), "--help"], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=60).stdout
