"""Runs a command in a folder and prints its exit code, wall and CPU seconds, and the most memory in KiB.

The kernel counts, so that the last moments of a short program are in. A process starts with the peak of the one that
forked it, and this one is small.
"""

import os
import sys
import time

folder, *command = sys.argv[1:]
os.chdir(folder)
started = time.monotonic()
child = os.fork()
if child == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.execvp(command[0], command)
_, status, usage = os.wait4(child, 0)
wall = time.monotonic() - started
print(os.waitstatus_to_exitcode(status), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
