"""What keeps an installation safe, as its operator does it: backup, restore and copy, killed at
any moment; a full disk, a read-only file, a second server, two programs that migrate at once."""

import os
import pathlib
import random
import re
import resource
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time

from harness import PROGRAM, ROOT, free_port, post
from program import contents, secret, veven
from writers import Writer

KILLS = int(os.environ.get("VEVEN_KILLS", "6"))
ROOM = 150_000
DIGEST = re.compile(r"[Dd]igest[^:]*: ([0-9a-f]{64})")


def run(report, browser, server):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    demo = pathlib.Path(server.folder)
    key = demo / "installation.key"
    while_serving(report, server, demo, folder, key)
    second_server(report, server)
    full_disk_of_server(report, server)
    server.stop()
    killed(report, demo, folder, key)
    full_disk_of_commands(report, demo, folder, key)
    read_only(report, folder)
    at_once(report, folder)
    shutil.rmtree(folder)


def digest(text):
    found = DIGEST.search(text)
    assert found, text
    return found.group(1)


def backup(demo, file, *more):
    return veven("backup", "--data", str(demo), "--to", str(file), *more)


def restore(file, place, key, *more):
    return veven("restore", "--from", str(file), "--database", f"sqlite:{place}",
                 "--key-file", str(key), *more)


def while_serving(report, server, demo, folder, key):
    file, erasures = folder / "a.backup", folder / "erasures"
    with report.case("a backup is made while people write, and proved to be whole"):
        writer, stop = Writer(server.url), threading.Event()
        thread = threading.Thread(target=writer.write, args=(stop,))
        thread.start()
        code, text = backup(demo, file, "--erasures", str(erasures))
        stop.set()
        thread.join()
        assert code == 0 and "Try it" in text, text
        assert writer.acknowledged and not writer.refusals, writer.refusals[:1]
        code, checked = veven("restore", "--from", str(file), "--check", "--key-file", str(key))
        assert code == 0 and "The backup is whole." in checked, checked
        assert digest(text) == digest(checked)
    with report.case("it is restored into an empty place, and serves the same"):
        place = folder / "restored.db"
        code, text = restore(file, place, key, "--erasures", str(erasures))
        assert code == 0 and "Everybody signs in again" in text, text
        code, text = veven("check-log", "--database", f"sqlite:{place}", "--key-file", str(key))
        assert code == 0 and "all whole" in text, text
    with report.case("nothing is restored over it, and it must be said what was erased"):
        before = contents(place)
        code, text = restore(file, place, key, "--no-erasures")
        assert code == 1 and "something at this place" in text, (code, text)
        code, text = restore(file, folder / "new.db", key)
        assert code == 64 and "--erasures" in text, (code, text)
        assert contents(place) == before and not (folder / "new.db").exists()
    with report.case("whoever has the backup key alone checks a backup, and opens nothing"):
        backup_key = folder / "backup.key"
        secret(backup_key, veven("backup-key", "--key-file", str(key))[1])
        options = ("--backup-key-file", str(backup_key))
        code, text = veven("restore", "--from", str(file), "--check", *options)
        assert code == 0 and "the log was not checked" in text, (code, text)
        secret(folder / "other.key", "cd" * 32)
        code, text = restore(file, folder / "new.db", folder / "other.key", "--no-erasures",
                             *options)
        assert code == 1 and "installation key" in text, (code, text)
        code, text = restore(file, folder / "new.db", folder / "other.key", "--no-erasures")
        assert code == 1 and "does not open this backup" in text, (code, text)
    with report.case("an altered, a cut and another file are refused, each with its own word"):
        whole = file.read_bytes()
        middle = len(whole) // 2
        for bytes_, word in ((whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1:],
                              "altered"),
                             (whole[:middle], "cut short"), (whole + b"!", "after the end"),
                             (b"%PDF-1.7" + whole, "not a Veven backup")):
            (folder / "bad").write_bytes(bytes_)
            code, text = veven("restore", "--from", str(folder / "bad"), "--check",
                               "--key-file", str(key))
            assert code == 1 and word in text, (code, word, text)
    with report.case("a backup of nothing is told, and leaves nothing behind"):
        code, text = veven("backup", "--database", f"sqlite:{folder}/nowhere.db", "--key-file",
                           str(key), "--to", str(folder / "nothing"))
        assert code == 64 and "there is no file" in text, (code, text)
        assert not (folder / "nowhere.db").exists() and not (folder / "nothing").exists()


def second_server(report, server):
    with report.case("a second server on the same file does not start, and says why"):
        code, text = veven("demo", "--data", server.folder, "--port", str(free_port()))
        assert code == 1 and "Another server" in text, (code, text)
        assert post(server.url, "/health/live", method="GET")[0] == 200


def full_disk_of_server(report, server):
    """No file may grow beyond a limit, as if the disk were full; then the limit goes."""
    with report.case("with a full disk people get a page with a reference; nothing is half written"):
        writer = Writer(server.url)
        sizes = [path.stat().st_size for path in pathlib.Path(server.folder).glob("veven.db-wal")]
        limit = max(sizes + [server.log_path.stat().st_size]) + 64 * 1024
        _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (limit, hard))
        stop = threading.Event()
        thread = threading.Thread(target=writer.write, args=(stop,))
        thread.start()
        while not writer.refusals and thread.is_alive():
            time.sleep(0.01)
        stop.set()
        thread.join()
        assert writer.refusals, "the disk did not become full"
        status, page = writer.refusals[0]
        assert status == 503, status
        assert re.search(r"[0-9a-f]{8}", page), "no reference on the page"
        assert server.process.poll() is None, "the server ended"
        assert post(server.url, "/health/live", method="GET")[0] == 200
        log = server.log_path.read_text(encoding="utf-8", errors="replace")
        assert "disk: " in log, log[-500:]
    with report.case("when there is room again it goes on, and all that was acknowledged is there"):
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (hard, hard))
        again = Writer(server.url)
        stop = threading.Event()
        thread = threading.Thread(target=again.write, args=(stop,))
        thread.start()
        while not again.acknowledged and thread.is_alive():
            time.sleep(0.01)
        stop.set()
        thread.join()
        assert again.acknowledged and not again.refusals, again.refusals[:1]
        page = again.plan()
        for kept in [*writer.acknowledged.values(), *again.acknowledged.values()]:
            assert not kept.words or (kept.words in page) == kept.is_shown
        code, text = veven("check-log", "--data", server.folder)
        assert code == 0, text


def kill_while(command, longest):
    """Runs it and kills it at a random moment; tells whether it was killed before its end."""
    process = subprocess.Popen(
        [str(PROGRAM), *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    time.sleep(random.uniform(0, longest))
    process.kill()
    return process.wait() != 0


def timed(command):
    started = time.monotonic()
    code, text = veven(*command)
    assert code == 0, text
    return time.monotonic() - started, text


def killed(report, demo, folder, key):
    file = folder / "whole.backup"
    took, text = timed(("backup", "--data", str(demo), "--to", str(file)))
    with report.case("a backup that is killed leaves no file of that name, and can begin again"):
        for number in range(KILLS):
            other = folder / f"{number}.backup"
            kill_while(("backup", "--data", str(demo), "--to", str(other)), took)
            # Killed after the file had its name: then it must be whole already.
            if not other.exists():
                assert backup(demo, other)[0] == 0
            assert not pathlib.Path(f"{other}.unfinished").exists()
            assert digest(veven("restore", "--from", str(other), "--check", "--key-file",
                                str(key))[1]) == digest(text)
    with report.case("a restore that is killed opens to nobody, and goes on"):
        again(folder / "killed-restore", key, lambda place: (
            "restore", "--from", str(file), "--database", f"sqlite:{place}", "--key-file",
            str(key), "--no-erasures"), digest(text))
    with report.case("a copy that is killed opens to nobody, and goes on"):
        again(folder / "killed-copy", key, lambda place: (
            "copy", "--from", f"sqlite:{demo}/veven.db", "--to", f"sqlite:{place}"), None)


def again(folder, key, command, expected):
    folder.mkdir()
    took, text = timed(command(folder / "whole.db"))
    expected = expected or digest(text)
    stopped = 0
    for number in range(KILLS):
        place = folder / f"{number}.db"
        for _ in range(3):
            if not kill_while(command(place), took):
                break
            stopped += 1
            if place.exists() and has_tables(place):
                code, text = veven("check-log", "--database", f"sqlite:{place}", "--key-file",
                                   str(key))
                finished = code == 0 and "all whole" in text
                assert finished or (code == 1 and "being filled" in text), (code, text)
                if finished:
                    break
        code, text = veven(*command(place))
        assert code == 0 or "something at this place already" in text, text
        assert code != 0 or "An earlier run" in text or digest(text) == expected, text
        code, text = veven("check-log", "--database", f"sqlite:{place}", "--key-file", str(key))
        assert code == 0 and "all whole" in text, text
    assert stopped, "every run was done before it was killed"


def has_tables(path):
    with sqlite3.connect(path) as database:
        return database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] > 0


def with_little_room(*arguments):
    """Runs a command that cannot make any file longer than a limit."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, resource.RLIM_INFINITY))
    done = subprocess.run(
        [str(PROGRAM), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=60, preexec_fn=limit)
    return done.returncode, done.stdout + done.stderr


def full_disk_of_commands(report, demo, folder, key):
    file, place = folder / "little.backup", folder / "little.db"
    with report.case("a backup onto a full disk says so, and leaves nothing behind"):
        code, text = with_little_room("backup", "--data", str(demo), "--to", str(file))
        assert code == 1 and "cannot be written" in text, (code, text)
        assert not list(folder.glob("little.backup*"))
    with report.case("a restore onto a full disk says so, and goes on when there is room"):
        command = ("restore", "--from", str(folder / "whole.backup"), "--database",
                   f"sqlite:{place}", "--key-file", str(key), "--no-erasures")
        code, text = with_little_room(*command)
        assert code == 1 and "disk" in text, (code, text)
        code, text = veven(*command)
        assert code == 0, text


def read_only(report, folder):
    """As a user who may not write; the administrator of the machine may always."""
    user = "nobody" if os.geteuid() == 0 else None
    place = folder / "read-only"
    place.mkdir()
    key = place / "key"
    secret(key, "ab" * 32)
    options = ("migrate", "--database", f"sqlite:{place}/veven.db", "--key-file", str(key))
    assert veven(*options)[0] == 0
    folder.chmod(0o755)
    for path in place.iterdir():
        if user:
            shutil.chown(path, user)
    for path, mode, word in ((place / "veven.db", 0o400, "veven.db cannot be written to"),
                             (place, 0o555, "read-only does not exist and cannot be made, or")):
        with report.case(f"a {path.name} that cannot be written to is told at the start"):
            before = path.stat().st_mode & 0o777
            path.chmod(mode)
            if path != place:
                place.chmod(0o755)
            done = subprocess.run(
                [str(program_for(user, folder)), *options], stdin=subprocess.DEVNULL,
                capture_output=True, text=True, timeout=60, user=user)
            path.chmod(before if path != place else 0o755)
            assert done.returncode == 1 and word in done.stderr, (done.returncode, done.stderr)


def program_for(user, folder):
    """The program where this user may run it."""
    if user is None:
        return PROGRAM
    copy = folder / "veven"
    if not copy.exists():
        shutil.copy(PROGRAM, copy)
        copy.chmod(0o755)
    return copy


def at_once(report, folder):
    key = folder / "at-once.key"
    secret(key, "ab" * 32)
    step = ROOT / "Sources/Storage/Schema/v0001-founding.sql"
    old = step.read_text(encoding="utf-8").replace("\n);", "\n) STRICT, WITHOUT ROWID;")
    for name, words in (("new", "a new"), ("old", "an old")):
        with report.case(f"programs that bring {words} database up to date at once do it once"):
            for number in range(3):
                path = folder / f"{name}-{number}.db"
                if name == "old":
                    with sqlite3.connect(path) as database:
                        database.executescript(old + """
                            CREATE TABLE migration (number INTEGER NOT NULL PRIMARY KEY)
                                STRICT, WITHOUT ROWID;
                            INSERT INTO migration VALUES (1);
                            PRAGMA application_id = 1449490030;""")
                    database.close()
                command = [str(PROGRAM), "migrate", "--database", f"sqlite:{path}",
                           "--key-file", str(key)]
                running = [subprocess.Popen(command, stdout=subprocess.PIPE,
                                            stderr=subprocess.STDOUT, text=True)
                           for _ in range(4)]
                for process in running:
                    text, _ = process.communicate(timeout=60)
                    assert process.returncode == 0, text
                with sqlite3.connect(path) as database:
                    numbers = [row[0] for row in
                               database.execute("SELECT number FROM migration ORDER BY 1")]
                database.close()
                assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 8, numbers
