"""What an operator relies on: figures, logs, a stop that cuts nobody off, the unit of the service."""

import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

from harness import PROGRAM, ROOT, Server, free_port, tail

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
CALLERS = 8


def run(report, browser, server):
    figures_and_logs(report)
    stop_under_load(report)
    unit(report)


def figures_and_logs(report):
    port = free_port()
    settings = {"VEVEN_METRICS_PORT": str(port), "VEVEN_LOG": "json"}
    with with_settings(settings), Server("operating", families=1) as server:
        with report.case("figures are told on a port of their own, and not on the site"):
            assert read(f"{server.url}/sign-in")[0] == 200
            status, text = read(f"http://127.0.0.1:{port}/metrics")
            assert status == 200
            assert 'veven_request_seconds_count{route="/sign-in",method="GET",status="200"} 1' \
                in text, text
            for name in ("process_resident_memory_bytes", "process_cpu_seconds_total",
                         "process_open_fds", "veven_sql_statements_total"):
                assert re.search(rf"^{name} [1-9]", text, re.M) or "cpu" in name, name
            assert read(f"{server.url}/metrics")[0] in (303, 404)
            for line in text.splitlines():
                assert re.fullmatch(r"# (HELP|TYPE) \w+ .+|\w+(\{[^\n]*\})? [0-9.e+-]+", line), line
        with report.case("each line of the log is JSON with a trace, and a stranger names none"):
            read(f"{server.url}/sign-in?x=secret", {"traceparent": f"00-{TRACE}-00f067aa0ba902b7-01"})
            time.sleep(0.2)
            lines = [json.loads(line) for line in tail(server.log_path, 50).splitlines()
                     if line.startswith("{")]
            visits = [line for line in lines if line["message"] == "visit"]
            assert visits and all(re.fullmatch("[0-9a-f]{32}", v["trace_id"]) for v in visits)
            assert all(v["trace_id"] != TRACE and "secret" not in json.dumps(v) for v in visits)


class Caller(threading.Thread):
    """Asks for pages on one connection after another until told to stop, and notes each answer
    that began and did not end."""

    def __init__(self, port):
        super().__init__()
        self.port = port
        self.whole = 0
        self.cut = []
        self.ending = threading.Event()

    def run(self):
        while not self.ending.is_set():
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
            try:
                connection.connect()
            except OSError:
                return
            self._ask(connection)

    def _ask(self, connection):
        sent = False
        try:
            for _ in range(20):
                sent = False
                connection.request("GET", "/sign-in")
                sent = True
                answer = connection.getresponse()
                length = int(answer.headers.get("content-length", -1))
                body = answer.read()
                assert answer.status == 200 and length in (-1, len(body))
                self.whole += 1
        except (http.client.RemoteDisconnected, ConnectionError):
            # The connection was closed between two answers: then the request never began, as the
            # log must agree, and a proxy or a browser sends it anew.
            pass
        except (http.client.HTTPException, AssertionError, OSError) as error:
            self.cut.append(f"{sent} {error!r}")
        finally:
            connection.close()


def stop_under_load(report):
    stopping = Server("stopping", families=1)
    stopping.log_path.unlink(missing_ok=True)
    with stopping as server:
        with report.case("a stop under load cuts no answer off, and ends well"):
            port = int(server.url.rpartition(":")[2])
            callers = [Caller(port) for _ in range(CALLERS)]
            for caller in callers:
                caller.start()
            time.sleep(1.5)
            server.process.send_signal(signal.SIGTERM)
            code = server.process.wait(timeout=30)
            for caller in callers:
                caller.ending.set()
                caller.join(timeout=30)
            cut = [line for caller in callers for line in caller.cut]
            assert code == 0, f"it ended with {code}"
            assert not cut, f"{len(cut)} were cut off: {cut[:3]}"
            whole = sum(caller.whole for caller in callers)
            assert whole > CALLERS
            done = server.log_path.read_text(encoding="utf-8").count("route=/sign-in")
            assert done == whole, f"{done} were done, {whole} came through"
    drain = {"VEVEN_DRAIN_SECONDS": "2"}
    with with_settings(drain), Server("draining", families=1) as server:
        with report.case("it says that it ends while the door is still open"):
            server.process.send_signal(signal.SIGTERM)
            time.sleep(0.5)
            assert read(f"{server.url}/health/ready") == (503, "ending\n")
            assert read(f"{server.url}/health/live")[0] == 200
            assert read(f"{server.url}/sign-in")[0] == 200
            assert server.process.wait(timeout=30) == 0


def unit(report):
    if not shutil.which("systemd-analyze"):
        return
    with report.case("systemd understands the unit, and finds it well fenced"):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
        text = (ROOT / "deploy" / "veven.service").read_text(encoding="utf-8")
        path = folder / "veven.service"
        path.write_text(text.replace("/usr/local/bin/veven", str(PROGRAM)), encoding="utf-8")
        done = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", str(path)], capture_output=True, text=True)
        assert done.returncode == 0 and "veven.service" not in done.stderr, done.stderr
        done = subprocess.run(
            ["systemd-analyze", "security", "--offline=true", "--threshold=20", str(path)],
            capture_output=True, text=True)
        assert done.returncode == 0, done.stdout[-2000:]
        shutil.rmtree(folder)


class with_settings:
    """Settings in the environment for what starts inside."""

    def __init__(self, settings):
        self.settings = settings

    def __enter__(self):
        os.environ.update(self.settings)

    def __exit__(self, *_):
        for name in self.settings:
            os.environ.pop(name, None)


def read(address, headers=None):
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers or {})) as page:
            return page.status, page.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
