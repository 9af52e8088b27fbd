"""Runs korpu and the programs that it is compared with, and tells time and memory."""

import collections
import os
import resource
import signal
import subprocess
import time

PEERS = ("dot", "fdp")
PEER_SECONDS = 60
PEER_NODES = 500

# Others may be at work on the machine: for a second of the processor one waits so many at most.
MOST_WAITED = 20

Run = collections.namedtuple("Run", "seconds processor megabytes status errors")


def timed(command, limit, folder):
    """Runs a command to its end or to a limit in seconds of the processor; a status of None is the limit."""

    def limited():
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))

    with open(folder / "errors.txt", "w+b") as errors:
        start = time.monotonic()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=errors, start_new_session=True, preexec_fn=limited)
        status, usage = waited(process, start + MOST_WAITED * limit)
        seconds = time.monotonic() - start
        errors.seek(0)
        told = errors.read().decode("utf-8", "replace").strip()
        return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, status, told)


def waited(process, end):
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return None if process.returncode == -signal.SIGXCPU else process.returncode, usage
        if time.monotonic() > end:
            os.killpg(process.pid, signal.SIGKILL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            return None, usage
        time.sleep(0.005)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def plain_dot(picture, ends):
    """The nodes and lines of a picture as DOT that says nothing of how they should look."""
    yield "digraph {\nnode [shape=box, fontsize=10, fontname=\"Noto Sans\"]"
    for node in picture.of_kind("node"):
        label = " ".join(text.string for text in node.texts)
        yield f"{quoted(node.id)} [id={quoted(node.id)}, label={quoted(label)}]"
    for number, (start, end) in enumerate(ends):
        yield f"{quoted(start)} -> {quoted(end)} [id={quoted(f'line{number}--{start}--{end}')}]"
    yield "}"


def draw_plainly(program, source, target, folder):
    return timed([program, "-Tsvg", "-o", str(target), str(source)], PEER_SECONDS, folder)
