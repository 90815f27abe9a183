"""Where tests keep their files: in memory, where the system has room there.

A store makes the disk hold on to every write before it goes on. Some thousand of them would mostly be
waiting; in memory they are the same, but for a loss of power, which no test can bring about.
"""

import os
import shutil
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 2 << 30  # bytes; a run needs a quarter of them
_ROOT = "PYTEST_DEBUG_TEMPROOT"  # of pytest


def lie_in_memory() -> None:
    """From the next temporary folder on, unless somebody chose where they shall lie."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault(_ROOT, str(MEMORY))
