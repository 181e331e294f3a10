"""Glewlwyd, an OpenID Connect provider in C that runs in earnest elsewhere, on this machine alone.
Debian has it as a package; where it is missing, its cases are skipped and the reason is printed."""

import contextlib
import http.cookiejar
import json
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from harness import LOGS, Visitor, free_port, tail

SHARE = pathlib.Path("/usr/share/glewlwyd")
SCHEMA = pathlib.Path("/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3")
MODULES = "/usr/lib/glewlwyd"
PERSON = "anne"
PASSWORD = "a-long-password"
CLIENT = "veven"
SECRET = "a-long-client-secret"


def why_not():
    """What is missing here; nothing if it can run."""
    for command in ("glewlwyd", "openssl"):
        if shutil.which(command) is None:
            return f"there is no {command} here"
    return "" if SCHEMA.exists() and SHARE.exists() else "its files are not where Debian has them"


def run(report, browser, installation):
    reason = why_not()
    if reason:
        print(f"skipped: Glewlwyd: {reason}")
        return
    with running() as provider:
        with installation(
                "glewlwyd", provider.issuer, VEVEN_EMPLOYEES_CLIENT=CLIENT,
                VEVEN_EMPLOYEES_SECRET=SECRET) as site:
            provider.register(site.url)
            in_and_out(report, browser, site, provider)


def in_and_out(report, browser, site, provider):
    with report.case("Glewlwyd: whom nobody knows here is told so"):
        with Visitor(browser, site.url) as visitor:
            answer = sign_in(visitor)
            assert answer.status == 403, answer.status
    site.found(provider.subject(), "Glewlwydkommunen")
    with report.case("Glewlwyd: the administrator signs in, and is home"):
        with Visitor(browser, site.url) as visitor:
            answer = sign_in(visitor)
            assert answer.status == 303, answer.status
            assert visitor.page.url == f"{site.url}/directory", visitor.page.url
    with report.case("Glewlwyd: signing out leads to the provider, and the session is over"):
        with Visitor(browser, site.url) as visitor:
            sign_in(visitor)
            visitor.page.locator('form[action="/sign-out"] button').click()
            visitor.page.wait_for_url(f"{provider.url}/**")
            visitor.go("/directory")
            assert visitor.page.url == f"{site.url}/sign-in", visitor.page.url


def sign_in(visitor):
    """Name and password at the provider, and its question whether to go on."""
    visitor.go("/sign-in")
    visitor.page.locator('form[action="/sign-in/employees"] button').click()
    visitor.page.locator("#username").fill(PERSON)
    visitor.page.locator("#password").fill(PASSWORD)
    with visitor.page.expect_response(lambda answer: "/return?" in answer.url) as answer:
        visitor.page.locator("#loginbut").click()
        visitor.page.get_by_role("button", name="Continue").click()
    visitor.page.wait_for_load_state()
    visitor.troubles.clear()  # the provider's own pages are not under test
    return answer.value


@contextlib.contextmanager
def running():
    """Gives the provider, set up with one person and no client yet."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-glewlwyd-"))
    provider = Provider(folder, free_port())
    try:
        provider.start()
        yield provider
    finally:
        provider.stop()
        shutil.rmtree(folder, ignore_errors=True)


class Provider:
    """The server with a database, a key and pages of its own."""

    def __init__(self, folder, port):
        self.folder = folder
        self.url = f"http://127.0.0.1:{port}"
        self.issuer = f"{self.url}/api/oidc"
        self.log_path = LOGS / "provider-glewlwyd.log"
        self.port = port
        self.process = None
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def start(self):
        with contextlib.closing(sqlite3.connect(self.folder / "provider.db")) as database:
            database.executescript(SCHEMA.read_text(encoding="utf-8"))
        # Debian's pages point to a folder where their settings should be a file.
        shutil.copytree(SHARE / "webapp", self.folder / "pages", symlinks=False,
                        ignore=lambda *_: {"config.json"})
        shutil.copy(SHARE / "templates" / "config.json", self.folder / "pages" / "config.json")
        (self.folder / "provider.conf").write_text(self._settings(), encoding="utf-8")
        LOGS.mkdir(parents=True, exist_ok=True)
        with self.log_path.open("w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                ["glewlwyd", "-c", str(self.folder / "provider.conf")],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder)
        self._wait()
        self._ask("/api/auth/", {"username": "admin", "password": "password"})
        self._add_openid()
        self._ask("/api/user/", {
            "username": PERSON, "name": "Anne Administrator", "password": PASSWORD,
            "scope": ["openid"], "enabled": True})

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def register(self, site):
        """Makes the site known as a client, as somebody does beforehand."""
        self._ask("/api/client/", {
            "client_id": CLIENT, "name": "Veven", "scope": ["openid"], "enabled": True,
            "confidential": True, "client_secret": SECRET, "password": SECRET,
            "authorization_type": ["code"],
            "token_endpoint_auth_method": ["client_secret_basic"],
            "redirect_uri": [f"{site}/sign-in/employees/return"],
            "post_logout_redirect_uris": f"{site}/sign-in",
            "backchannel_logout_uri": f"{site}/sign-in/employees/over",
            "backchannel_logout_session_required": "true"})

    def subject(self):
        """What the provider calls the person, once they have signed in."""
        with contextlib.closing(sqlite3.connect(self.folder / "provider.db")) as database:
            return database.execute(
                "SELECT gposi_sub FROM gpo_subject_identifier WHERE gposi_username = ?",
                (PERSON,)).fetchone()[0]

    def _settings(self):
        return f"""
            port={self.port}
            bind_address="127.0.0.1"
            external_url="{self.url}"
            login_url="login.html"
            api_prefix="api"
            static_files_path="{self.folder}/pages/"
            static_files_mime_types = (
                {{ extension = ".html" mime_type = "text/html" compress = 0 }},
                {{ extension = ".css" mime_type = "text/css" compress = 0 }},
                {{ extension = ".js" mime_type = "application/javascript" compress = 0 }},
                {{ extension = ".json" mime_type = "application/json" compress = 0 }}
            )
            log_mode="console"
            log_level="WARNING"
            cookie_secure=false
            session_expiration=3600
            session_key="provider-session"
            admin_scope="g_admin"
            profile_scope="g_profile"
            user_module_path="{MODULES}/user"
            user_middleware_module_path="{MODULES}/user"
            client_module_path="{MODULES}/client"
            user_auth_scheme_module_path="{MODULES}/scheme"
            plugin_module_path="{MODULES}/plugin"
            hash_algorithm = "SHA256"
            database = {{ type = "sqlite3" path = "{self.folder}/provider.db" }};
            """

    def _add_openid(self):
        key = subprocess.run(
            ["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
            check=True, capture_output=True, text=True).stdout
        public = subprocess.run(
            ["openssl", "pkey", "-pubout"], input=key, check=True, capture_output=True,
            text=True).stdout
        self._ask("/api/mod/plugin/", {
            "module": "oidc", "name": "oidc", "display_name": "OpenID Connect",
            "order_rank": 0, "parameters": {
                "iss": self.issuer, "jwt-type": "rsa", "jwt-key-size": "256", "key": key,
                "cert": public, "access-token-duration": 600, "refresh-token-duration": 600,
                "code-duration": 60, "auth-type-code-enabled": True,
                "auth-type-token-enabled": False, "auth-type-id-token-enabled": False,
                "auth-type-none-enabled": False, "auth-type-password-enabled": False,
                "auth-type-client-enabled": False, "auth-type-refresh-enabled": False,
                "auth-type-device-enabled": False, "allow-non-oidc": False,
                "oauth-as-iss-id": True, "pkce-allowed": True, "pkce-method-plain-allowed": False,
                "pkce-required": True, "jwks-show": True, "subject-type": "public",
                "session-management-allowed": True, "session-cookie-name": "provider-openid",
                "session-cookie-expiration": 3600, "back-channel-logout-allowed": True,
                "front-channel-logout-allowed": True}})

    def _ask(self, path, fields):
        request = urllib.request.Request(
            self.url + path, data=json.dumps(fields).encode(),
            headers={"Content-Type": "application/json"}, method="POST")
        try:
            with self.opener.open(request, timeout=20) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{path}: {error.code} {error.read().decode()}") from error

    def _wait(self):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"it ended at once:\n{tail(self.log_path)}"
            with contextlib.suppress(OSError):
                if urllib.request.urlopen(f"{self.url}/config/", timeout=2).status == 200:
                    return
            time.sleep(0.1)
        raise AssertionError(f"it did not answer in time:\n{tail(self.log_path)}")
