"""Runs korpu-benchmarks on graphs."""

import json
import subprocess


def write(count, edges, file):
    lines = [str(count), *(f"{one} {other} {weight}" for one, other, weight in edges)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def measured(program, file, names=(), repeat=1):
    """What korpu-benchmarks says of the graph in a file: values and seconds of each measure."""
    wanted = [word for name in names for word in ("--measure", name)]
    command = [program, "measures", str(file), *wanted, "--repeat", str(repeat)]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
