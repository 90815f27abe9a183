"""Ports for servers that must know theirs beforehand; two workers never try the same one."""

import os
import socket
from itertools import cycle

# Below the ports that the system hands out: a connection of some other test may hold one of those by now.
_FIRST, _EACH, _WORKERS = 20_000, 400, 30
_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % _WORKERS
_start = _FIRST + _worker * _EACH
_turn = cycle(range(_start, _start + _EACH))


def free_port() -> int:
    """The next one of this worker that nobody listens on."""
    for port in _turn:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as servers do, after one that ended
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise AssertionError("unreachable")
