"""A way to a server that can be cut: it passes bytes on until it is told to swallow, to refuse or
to break."""

import contextlib
import socket
import threading


class WeakNetwork:
    def __init__(self, port):
        self.target = port
        self.swallows = False
        self.refuses = False
        self.lock = threading.Lock()
        self.open = set()
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.refuses = True
        self.listening.close()
        self.break_all()

    def break_all(self):
        """Ends all connections as a network card that is pulled and put back: with a reset."""
        with self.lock:
            sockets, self.open = self.open, set()
        for one in sockets:
            with contextlib.suppress(OSError):
                # Zero seconds of lingering are a reset (socket(7)).
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def refuse(self):
        self.refuses = True
        self.break_all()

    def mend(self):
        self.refuses = self.swallows = False

    def _accept(self):
        while True:
            try:
                client, _ = self.listening.accept()
            except OSError:
                return
            try:
                assert not self.refuses
                server = socket.create_connection(("127.0.0.1", self.target), timeout=5)
                server.settimeout(None)
            except (OSError, AssertionError):
                client.close()
                continue
            with self.lock:
                self.open |= {client, server}
            for pair in ((client, server), (server, client)):
                threading.Thread(target=self._pass, args=pair, daemon=True).start()

    def _pass(self, one, other):
        with contextlib.suppress(OSError):
            while data := one.recv(65_536):
                # What was swallowed never comes, also when the network is mended.
                if not self.swallows:
                    other.sendall(data)
        # The end is not passed on either, while it swallows.
        if not self.swallows:
            for end in (one, other):
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
