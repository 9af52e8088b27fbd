"""Every measure of every graph, held against both other programs."""

import pathlib
import sys
import tempfile

import graphs
import oracles
import program

TOLERANCE = 1e-9


def run(korpu_benchmarks, only):
    """Whether all agree; tells where not."""
    names = [name for name in oracles.MEASURES if not only or name in only]
    count = faults = 0
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "edges.txt"
        for title, (nodes, edges) in graphs.graphs():
            print(f"{title} …", file=sys.stderr)
            program.write(nodes, edges, file)
            found = program.measured(korpu_benchmarks, file, names)["measures"]
            count += 1
            for fault in differences(oracles.graph(nodes, edges), found, names):
                print(f"{title}: {fault}")
                faults += 1
    print(f"{count} graphs, {len(names)} measures: {faults or 'no'} differences")
    return not faults


def differences(graph, found, names):
    for name in names:
        most = oracles.MEASURES[name].most
        if most is not None and graph.count > most:
            continue
        for peer in ("networkx", "igraph"):
            expected = getattr(oracles.MEASURES[name], peer)(graph)
            fault = difference(found[name]["values"], expected, oracles.MEASURES[name].is_least)
            if fault:
                yield f"{name} is not that of {peer}: {fault}"


def difference(values, expected, is_least):
    if len(values) != len(expected):
        return f"{len(values)} values, not {len(expected)}"
    for node, (value, other) in enumerate(zip(values, expected)):
        distance = max(0, other - value) if is_least else abs(value - other)
        if not distance <= TOLERANCE * max(1, abs(other)):
            return f"node {node} has {value!r}, not {other!r}"
    return None
