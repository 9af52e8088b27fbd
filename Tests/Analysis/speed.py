"""Times measures by turns with the same measures of other programs."""

import pathlib
import statistics
import tempfile
import time

import networks
import oracles
import program

# What needs time in proportion to nodes · edges is not asked of the other programs for larger networks than this.
LARGEST_FOR_ALL_PATHS = 10_000
ALL_PATHS = ("betweenness", "betweenness-lengths", "closeness", "closeness-lengths")
PIVOTS = 100


def run(korpu_benchmarks, sizes, turns, only):
    print(f"{'nodes':>8}  {'measure':22} {'korpu s':>10} {'peer s':>10} {'ratio':>7}  peer")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "edges.txt"
        for size in sizes:
            count, edges = networks.network(size)
            program.write(count, edges, file)
            graph = oracles.graph(count, edges)
            for name, peer, function in compared(graph, only):
                if name in ALL_PATHS and size > LARGEST_FOR_ALL_PATHS:
                    continue
                pairs = [turn(korpu_benchmarks, file, name, function) for _ in range(turns)]
                own, other = (statistics.median(times) for times in zip(*pairs))
                ratio = statistics.median(mine / theirs for mine, theirs in pairs)
                print(f"{size:8,}  {name:22} {own:10.4f} {other:10.4f} {ratio:7.3f}  {peer}", flush=True)


def turn(korpu_benchmarks, file, name, function):
    """The seconds of both, one after the other; what is quick is repeated within a turn."""
    found = program.measured(korpu_benchmarks, file, [name])["measures"][name]["seconds"]
    repeat = max(1, min(15, int(0.05 / max(found, 1e-6))))
    own = program.measured(korpu_benchmarks, file, [name], repeat)["measures"][name]["seconds"] if repeat > 1 else found
    return own, statistics.median(timed(function) for _ in range(repeat))


def timed(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def compared(graph, only):
    """Measures, other programs, and what these do; graphs are theirs beforehand."""
    for name, measure in oracles.MEASURES.items():
        if only and name not in only:
            continue
        for peer, function in (measure.speed or {}).items():
            yield name, peer, lambda function=function: function(graph)
    for name, function in networkit_peers(graph):
        if not only or name in only:
            yield name, "networkit", function


def networkit_peers(graph):
    import networkit

    plain = networkit.Graph(graph.count)
    weighted = networkit.Graph(graph.count, weighted=True)
    for (one, other), weight in graph.edges.items():
        plain.addEdge(one, other)
        weighted.addEdge(one, other, weight)
    centrality = networkit.centrality
    yield "betweenness-sampled", lambda: centrality.EstimateBetweenness(plain, PIVOTS).run()
    yield "pagerank", lambda: centrality.PageRank(weighted, damp=0.85, tol=1e-12).run()
    yield "core", lambda: centrality.CoreDecomposition(plain).run()
    yield "components", lambda: networkit.components.ConnectedComponents(plain).run()
    if graph.count <= LARGEST_FOR_ALL_PATHS:
        yield "betweenness", lambda: centrality.Betweenness(plain).run()
