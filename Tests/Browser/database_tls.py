"""TLS to PostgreSQL and its passwords: the right server and no other, and no secret where others
read."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from harness import Server
from postgres import Postgres
from program import secret, veven

NAME = "db.veven.test"
PASSWORD = "hemmelig-4711"


def run(report, browser, server):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    folder.chmod(0o755)
    key = folder / "key"
    secret(key, "ab" * 32)
    ours, other = authority(folder, "ours"), authority(folder, "other")
    with Postgres() as postgres:
        with_tls(postgres, *certificate(folder, ours, NAME))
        told = Told(postgres, key)
        certificates(report, told, ours, other)
        passwords(report, told, ours, folder)
        node(report, told, ours)
    unsealed(report, key)
    shutil.rmtree(folder)


class Told:
    """What the program is told about the server, and says about it."""

    def __init__(self, postgres, key):
        self.postgres = postgres
        self.key = key

    def address(self, root, host=NAME, mode="verify-full", user="veven"):
        # The name stands in the certificate; nobody has to know it.
        return f"postgres://{user}@{host}:{self.postgres.port}/postgres?hostaddr=127.0.0.1" \
            f"&sslmode={mode}&sslrootcert={root}"

    def migrate(self, address, **settings):
        settings = {"PGPASSWORD": PASSWORD, "PGPASSFILE": "/nowhere", **settings}
        began = time.monotonic()
        code, text = veven("migrate", "--database", address, "--key-file", str(self.key),
                           settings=settings)
        assert PASSWORD not in text, "the password is told"
        assert time.monotonic() - began < 20, "what no waiting mends was waited for"
        return code, text


def openssl(*arguments):
    done = subprocess.run(["openssl", *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                          text=True)
    assert done.returncode == 0, done.stderr


def authority(folder, name):
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
            f"/CN=Authority {name}", "-keyout", str(folder / f"{name}.key"), "-out",
            str(folder / f"{name}.pem"))
    return folder / f"{name}.pem"


def certificate(folder, issuer, name):
    key, asked, made = folder / "server.key", folder / "server.csr", folder / "server.pem"
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", str(key),
            "-out", str(asked))
    names = folder / "names"
    names.write_text(f"subjectAltName=DNS:{name}\n")
    openssl("x509", "-req", "-in", str(asked), "-CA", str(issuer), "-CAkey",
            str(issuer.with_suffix(".key")), "-CAcreateserial", "-days", "2", "-extfile",
            str(names), "-out", str(made))
    return made, key


def with_tls(postgres, certificate, key):
    """Over the network only with TLS and a password, which is kept as SCRAM."""
    for source, name in ((certificate, "server.crt"), (key, "server.key")):
        target = postgres.data / name
        shutil.copy(source, target)
        owner = postgres.data.stat()
        os.chown(target, owner.st_uid, owner.st_gid)
        target.chmod(0o600)
    postgres.ask(f"SET password_encryption = 'scram-sha-256'; ALTER ROLE veven PASSWORD "
                 f"'{PASSWORD}'; CREATE ROLE stranger LOGIN")
    postgres.ask("ALTER SYSTEM SET ssl = on")
    (postgres.data / "pg_hba.conf").write_text(
        "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n")
    postgres.reload()
    time.sleep(0.5)


def certificates(report, told, ours, other):
    with report.case("with verify-full the right server is spoken to, by TLS alone"):
        code, text = told.migrate(told.address(ours))
        assert code == 0, text
        code, text = told.migrate(told.address(ours, mode="disable"))
        assert code == 1 and "no encryption" in text, (code, text)
    for name, address, words in (
            ("with another name", told.address(ours, host="other.veven.test"),
             "does not match host name"),
            ("of an authority that nobody named", told.address(other), "verify failed"),
            ("when there is no list of authorities", told.address("/nowhere.pem"),
             "does not exist")):
        with report.case(f"a server {name} is not spoken to, and the reason is told at once"):
            code, text = told.migrate(address)
            assert code == 1 and words in text, (code, text)


def passwords(report, told, ours, folder):
    address = told.address(ours)
    with report.case("a wrong password is told at once, and stands nowhere"):
        code, text = told.migrate(address, PGPASSWORD="galt-passord")
        assert code == 1 and "password authentication failed" in text, (code, text)
        assert "galt-passord" not in text
    with report.case("the password stands in a file that only its owner reads"):
        kept = folder / "passwords"
        secret(kept, f"*:*:*:veven:{PASSWORD}\n")
        code, text = told.migrate(address, PGPASSWORD="", PGPASSFILE=str(kept))
        assert code == 0, text
        kept.chmod(0o644)
        code, text = told.migrate(address, PGPASSWORD="", PGPASSFILE=str(kept))
        assert code == 1 and "group or world access" in text, (code, text)
    with report.case("a password among the arguments is refused, and not repeated"):
        code, text = told.migrate(address.replace("veven@", f"veven:{PASSWORD}@"))
        assert code == 64 and "PGPASSFILE" in text, (code, text)


def node(report, told, ours):
    """A demo that is told all by its environment, as a service is."""
    with report.case("a node serves over TLS, and no one on the machine reads its password"):
        settings = {"PGPASSWORD": PASSWORD}
        told.postgres.empty()
        os.environ.update(settings)
        try:
            with Server("tls", families=1, more=["--database", told.address(ours)]) as server:
                seen = pathlib.Path(f"/proc/{server.process.pid}/cmdline").read_text()
                assert PASSWORD not in seen and "verify-full" in seen
                assert PASSWORD not in server.log_path.read_text(encoding="utf-8")
                everybody = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True)
                assert PASSWORD not in everybody.stdout
                sealed = told.postgres.ask("""
                    SELECT count(*), count(*) FILTER (WHERE ssl) FROM pg_stat_ssl
                    JOIN pg_stat_activity USING (pid) WHERE application_name = 'veven'""")
                count, with_tls_ = sealed[0].split("\t")
                assert count == with_tls_ != "0", sealed
        finally:
            for name in settings:
                del os.environ[name]


def unsealed(report, key):
    address = "postgres://veven@db.veven.test/veven"
    for mode in ("prefer", "allow"):
        with report.case(f"sslmode={mode} to another machine is refused, with what to say"):
            for arguments, settings in (((f"{address}?sslmode={mode}",), {}),
                                        ((address,), {"PGSSLMODE": mode})):
                code, text = veven("migrate", "--database", *arguments, "--key-file", str(key),
                                   settings=settings)
                assert code != 0 and "verify-full" in text and "in the clear" in text, (code, text)
