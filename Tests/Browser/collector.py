"""A small collector of traces: takes OTLP over HTTP in JSON, and reads it as strictly as a real one."""

import http.server
import json
import re
import threading


class Collector:
    """Listens on the loopback address, and keeps what arrives."""

    def __init__(self):
        self.bodies = []
        self.types = set()
        gathered = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                gathered.types.add((self.path, self.headers["content-type"]))
                gathered.bodies.append(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/v1/traces"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        """From now on nobody answers there."""
        self.server.shutdown()
        self.server.server_close()

    def text(self):
        return b"\n".join(self.bodies).decode()

    def spans(self):
        return [Span(span, resource["resource"])
                for body in list(self.bodies) for resource in json.loads(body)["resourceSpans"]
                for scope in resource["scopeSpans"] for span in scope["spans"]]


class Span:
    def __init__(self, span, resource):
        assert re.fullmatch("[0-9a-f]{32}", span["traceId"]), span
        assert re.fullmatch("[0-9a-f]{16}", span["spanId"]), span
        self.trace, self.id, self.parent = span["traceId"], span["spanId"], span.get("parentSpanId")
        self.name, self.kind = span["name"], span["kind"]
        self.began, self.ended = int(span["startTimeUnixNano"]), int(span["endTimeUnixNano"])
        assert 0 < self.began <= self.ended, span
        self.values = read(span["attributes"])
        self.node = read(resource["attributes"])["service.instance.id"]
        self.status = span["status"]["code"]

    def holds(self, other):
        return other.parent == self.id and other.trace == self.trace \
            and self.began <= other.began and other.ended <= self.ended


def read(attributes):
    """Whole numbers come as text, as the encoding of 64 bits in JSON asks."""
    return {one["key"]: int(one["value"]["intValue"]) if "intValue" in one["value"]
            else one["value"]["stringValue"] for one in attributes}
