"""A process that holds the key leaves no core file and cannot be looked into by its equals."""

import subprocess
import sys

LOCKED_DOWN = """
import ctypes, resource
from bot.store.process import lock_down
lock_down()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def test_after_lock_down_there_is_no_core_file_and_the_memory_is_not_for_others():
    done = subprocess.run([sys.executable, "-c", LOCKED_DOWN], capture_output=True, text=True, check=True)

    assert done.stdout == ("(0, 0) 0\n" if sys.platform == "linux" else done.stdout)
