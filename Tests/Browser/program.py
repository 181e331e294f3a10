"""The program itself: its commands, the stolen file, the log of the audit."""

import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile

from harness import PROGRAM, Visitor, tail


def run(report, browser, server):
    with report.case("help names every command"):
        code, text = veven("--help")
        assert code == 0, text
        for command in ("demo", "found", "serve", "migrate", "check-log", "export-log", "audit-key",
                        "erasures", "retention", "backup", "restore", "copy", "backup-key",
                        "simulate"):
            assert command in text, f"{command} is not in the help"
    with report.case("an unknown option is refused and explained"):
        code, text = veven("demo", "--prot", "1")
        assert code == 64 and "--prot" in text, (code, text)
    with report.case("a port that no machine has is refused"):
        code, text = veven("demo", "--port", "70000")
        assert code == 64 and "65535" in text, (code, text)
    with report.case("serve refuses to start without a way to sign in, and says all it needs"):
        code, text = veven("serve")
        assert code != 0
        for name in ("VEVEN_DATABASE", "VEVEN_KEY_FILE", "VEVEN_ADDRESS",
                     "VEVEN_CITIZENS_ISSUER", "VEVEN_EMPLOYEES_ISSUER"):
            assert name in text, f"{name} is not named:\n{text}"
    with report.case("serve says every fault of the sign-in settings at once"):
        code, text = veven("serve", settings={
            "VEVEN_ADDRESS": "http://veven.example", "VEVEN_CITIZENS_ISSUER": "idporten.no",
            "VEVEN_CITIZENS_PROFILE": "entra", "VEVEN_CITIZENS_SECRET": "a",
            "VEVEN_CITIZENS_KEY_FILE": "/nowhere", "VEVEN_CITIZENS_MAX_AGE": "never",
            "VEVEN_EMPLOYEES_ISSUER": "https://a.example", "VEVEN_EMPLOYEES_CLIENT": "b",
            "VEVEN_EMPLOYEES_KEY_FILE": "/nowhere"})
        assert code != 0
        for name in ("ADDRESS must be", "CITIZENS_ISSUER must be", "CITIZENS_CLIENT is not set",
                     "CITIZENS_PROFILE must be", "Only one of VEVEN_CITIZENS_SECRET",
                     "CITIZENS_MAX_AGE must be", "EMPLOYEES_KEY_FILE: /nowhere cannot"):
            assert f"VEVEN_{name}" in text or name in text, f"{name} is not named:\n{text}"
    migrating(report)
    keeping(report)
    founding(report)
    stolen_file(report, browser, server)
    tampering(report, server)


def veven(*arguments, settings=None):
    done = subprocess.run(
        [str(PROGRAM), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=60, cwd=tempfile.gettempdir(), env={**os.environ, **(settings or {})})
    return done.returncode, done.stdout + done.stderr


def migrating(report):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    key = folder / "key"
    secret(key, "ab" * 32)
    options = ("--database", f"sqlite:{folder}/new.db", "--key-file", str(key))
    with report.case("migrate makes a database, and a second time changes nothing"):
        assert veven("migrate", *options)[0] == 0
        assert veven("migrate", *options)[0] == 0
    with report.case("another key does not open it, and nothing is changed"):
        before = contents(folder / "new.db")
        secret(key, "cd" * 32)
        code, text = veven("migrate", *options)
        assert code != 0 and "key" in text, (code, text)
        assert contents(folder / "new.db") == before
    with report.case("a file that is no Veven database is left alone"):
        other = folder / "other.db"
        other.write_text("somebody's letters")
        code, text = veven("migrate", "--database", f"sqlite:{other}", "--key-file", str(key))
        assert code != 0 and other.read_text() == "somebody's letters", (code, text)
    shutil.rmtree(folder)


def secret(path, text):
    """A file that only its owner reads."""
    path.write_text(text)
    path.chmod(0o600)


def keeping(report):
    """What must not be lost or read by others: a real installation, and its key."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    key = folder / "installation.key"
    options = ("--database", f"sqlite:{folder}/veven.db", "--key-file", str(key))
    with report.case("a key file that others can read is refused, with what to do"):
        key.write_text("ab" * 32)
        key.chmod(0o640)
        code, text = veven("migrate", *options)
        assert code != 0 and "chmod 600" in text, (code, text)
        assert not (folder / "veven.db").exists()
    with report.case("a key with signs among its digits is refused"):
        secret(key, "+a" * 32)
        code, text = veven("migrate", *options)
        assert code != 0 and "hexadecimal" in text, (code, text)
    with report.case("a demo is not made where a real installation is, and nothing is lost"):
        secret(key, "ab" * 32)
        assert veven("migrate", *options)[0] == 0
        before = (folder / "veven.db").read_bytes(), key.read_text()
        code, text = veven("demo", "--only-seed", "--families", "1", "--data", str(folder))
        assert code != 0 and "no demo" in text, (code, text)
        assert ((folder / "veven.db").read_bytes(), key.read_text()) == before
    with report.case("nor where only a key is"):
        (folder / "veven.db").unlink()
        code, text = veven("demo", "--only-seed", "--families", "1", "--data", str(folder))
        assert code != 0 and key.read_text() == "ab" * 32, (code, text)
    with report.case("a demo whose start was interrupted is made anew"):
        other = folder / "demo"
        other.mkdir()
        (other / "demo.begun").write_text("")
        (other / "veven.db").write_text("half")
        code, text = veven("demo", "--only-seed", "--families", "1", "--data", str(other))
        assert code == 0 and (other / "demo.json").exists(), (code, text)
        assert not (other / "demo.begun").exists()
    taking_out(report, other)
    shutil.rmtree(folder)


def taking_out(report, demo):
    """The log without the database, what is kept long enough, and an older copy."""
    folder = demo.parent
    audit_key, exported = folder / "audit.key", folder / "log.ndjson"
    check = ("check-log", "--export", str(exported), "--audit-key-file", str(audit_key))
    with report.case("the log is taken out and checked with its own key, without the database"):
        code, text = veven("audit-key", "--key-file", str(demo / "installation.key"))
        assert code == 0 and len(text.strip()) == 64, (code, text)
        secret(audit_key, text)
        code, text = veven("export-log", "--data", str(demo))
        assert code == 0 and text.count("\n") > 10, (code, text[:300])
        exported.write_text(text)
        code, text = veven(*check)
        assert code == 0 and "all whole" in text, (code, text[:500])
        code, text = veven("check-log", "--database", f"sqlite:{demo}/veven.db",
                           "--audit-key-file", str(audit_key))
        assert code == 0 and "all whole" in text, (code, text[:500])
    with report.case("an exported log that was altered, cut or emptied is found"):
        whole = exported.read_text()
        lines = whole.splitlines(keepends=True)
        for forged in (whole.replace('"allowed"', '"refused"', 1), "".join(lines[:-1]),
                       "".join(lines[:5] + lines[6:]), ""):
            exported.write_text(forged)
            code, text = veven(*check)
            assert code == 1, (code, text[:300])
    with report.case("nothing is kept long enough while no rule is set"):
        for options in (("--dry-run",), ()):
            code, text = veven("retention", "--data", str(demo), *options)
            assert code == 0 and "Nothing" in text, (code, text)
    erasing(report, demo, folder)


def erasing(report, demo, folder):
    listed = folder / "erasures"
    with report.case("a list of erasures is written, applied, and a forged one refused"):
        code, text = veven("erasures", "--data", str(demo), "--export", str(listed))
        assert code == 0, (code, text)
        code, text = veven("erasures", "--data", str(demo), "--apply", str(listed))
        assert code == 0 and "0 families" in text, (code, text)
        listed.write_text(listed.read_text().replace("end 0", "end 1"))
        code, text = veven("erasures", "--data", str(demo), "--apply", str(listed))
        assert code != 0 and "not whole" in text, (code, text)
        code, text = veven("erasures", "--data", str(demo))
        assert code == 64, (code, text)


def founding(report):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    key, database = folder / "installation.key", folder / "veven.db"
    options = (
        "--administrator", "Ada Berg", "--issuer", "https://login.example.no",
        "--subject", "ada-4711", "--database", f"sqlite:{database}", "--key-file", str(key))
    with report.case("found makes the database, its key and what to do next"):
        code, text = veven("found", "--municipality", "Lindvik", *options)
        assert code == 0, text
        assert "veven serve" in text and "docs/accounts.md" in text, text
        assert key.stat().st_mode & 0o777 == 0o600, oct(key.stat().st_mode)
        assert database.stat().st_mode & 0o777 == 0o600, oct(database.stat().st_mode)
    with report.case("found a second time says that it is there, and changes nothing"):
        before, kept = contents(database), key.read_text()
        code, text = veven("found", "--municipality", "Lindvik", *options)
        assert code == 0 and "there already" in text, (code, text)
        assert contents(database) == before and key.read_text() == kept
    with report.case("another municipality stands beside the first"):
        code, text = veven("found", "--municipality", "Nes", *options)
        assert code == 0 and "Nes is founded" in text, (code, text)
        tables = "\n".join(contents(database))
        assert tables.count('INSERT INTO "municipality"') == 2, tables[:2000]
        for secret in ("Lindvik", "Ada", "ada-4711", "login.example"):
            assert secret not in tables, f"{secret} stands in the clear"
    with report.case("found makes no new key for a database that has one elsewhere"):
        key.rename(folder / "elsewhere.key")
        code, text = veven("found", "--municipality", "Lindvik", *options)
        assert code != 0 and "is not there" in text and not key.exists(), (code, text)
    with report.case("found names what is wrong with what it was told"):
        wrong = [word.replace("https:", "http:") for word in options]
        code, text = veven("found", "--municipality", "Lindvik", *wrong)
        assert code == 64 and "https://" in text, (code, text)
    shutil.rmtree(folder)


def contents(path):
    """All that stands in a database, whichever of its files it stands in."""
    with sqlite3.connect(path) as database:
        return list(database.iterdump())


def stolen_file(report, browser, server):
    """What the pages show must not stand in any file, nor in the server's log."""
    words = set()
    with Visitor(browser, server.url) as coordinator:
        coordinator.sign_in("coordinator")
        pages = [coordinator.main_text()]
        links = coordinator.page.locator('main a[href^="/families/"]')
        families = {"/".join(link.get_attribute("href").split("/")[:3]) for link in links.all()}
        for family in sorted(families - {"/families/new"}):
            for page in ("", "/members", "/plan", "/profile", "/team"):
                coordinator.go(family + page)
                pages.append(coordinator.main_text())
        for page in pages:
            words |= {line.strip() for line in page.splitlines() if len(line.strip()) >= 24}
        identities = [family.split("/")[2] for family in families if "new" not in family]
    with report.case("no sentence of the pages stands in the stolen file or its log of writes"):
        assert len(words) > 300, f"only {len(words)} sentences were gathered"
        for path in pathlib.Path(server.folder).glob("veven.db*"):
            stolen = path.read_bytes()
            for word in words:
                assert word.encode() not in stolen, f"{path.name} holds {word!r}"
    with report.case("the server's log holds no sentence, no name and no identity of a family"):
        log = server.log_path.read_text(encoding="utf-8", errors="replace")
        assert "route=/families" in log, f"the log says nothing:\n{tail(server.log_path)}"
        for word in list(words) + identities:
            assert word not in log, f"the log holds {word!r}"


def tampering(report, server):
    """check-log finds what was done to a copy of the file."""
    copy = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    server.stop()
    deeds = {
        "an altered entry": "UPDATE audit SET act = 'seeLog' WHERE seq = 3 AND act <> 'seeLog'",
        "a dropped entry": "DELETE FROM audit WHERE seq = 2",
        "a cut tail": "DELETE FROM audit WHERE (chain, seq) IN (SELECT chain, seq FROM audit_head)",
        "a chain that is gone":
            "DELETE FROM audit WHERE chain = (SELECT MIN(chain) FROM audit_head)",
    }
    for name, deed in deeds.items():
        with report.case(f"check-log finds {name}"):
            # Nothing may be left of the last one: SQLite would read its log of writes as this one's.
            for path in copy.iterdir():
                path.unlink()
            for path in pathlib.Path(server.folder).iterdir():
                shutil.copy(path, copy / path.name)
            with sqlite3.connect(copy / "veven.db") as database:
                database.execute("PRAGMA foreign_keys = OFF")
                assert database.execute(deed).rowcount > 0, "nothing was done"
            database.close()
            code, text = veven("check-log", "--data", str(copy))
            assert code == 1 and "chain" in text, (code, text[:500])
    with report.case("check-log has nothing to say of a file that nobody touched"):
        code, text = veven("check-log", "--data", server.folder)
        assert code == 0 and "all whole" in text, text[:500]
    server.start()
    shutil.rmtree(copy)
