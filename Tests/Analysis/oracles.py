"""What each measure of korpu-benchmarks is in the other programs. A measure is added here in one place: in MEASURES.

Each program gets the graph as a list of edges without repetitions, and works out what its own functions say; a measure
that a program has not is told by its definition.
"""

import collections
import random
import statistics

import igraph
import networkx

# networkx, igraph: from a Graph to values by node. speed: what is timed, by program; None where the measure is not timed.
# most: the most nodes of a graph of which it is asked; None for any. is_least: whether more is as well.
Measure = collections.namedtuple("Measure", "networkx igraph speed most is_least", defaults=(None, None, False))
Graph = collections.namedtuple("Graph", "count edges networkx igraph")


def graph(count, edges):
    """A graph in both programs; edges given again are one that weighs as much as all of them."""
    merged = collections.Counter()
    for one, other, weight in edges:
        if one != other:
            merged[min(one, other), max(one, other)] += weight
    ours = networkx.empty_graph(count)
    ours.add_weighted_edges_from((one, other, weight) for (one, other), weight in merged.items())
    networkx.set_edge_attributes(ours, {pair: 1 / weight for pair, weight in merged.items()}, "length")
    theirs = igraph.Graph(n=count, edges=list(merged))
    theirs.es["weight"] = list(merged.values())
    theirs.es["length"] = [1 / weight for weight in merged.values()]
    return Graph(count, merged, ours, theirs)


def listed(values):
    return [float(values[node]) for node in range(len(values))]


def betweenness(weight=None, normalized=False):
    def peer(g):
        pairs = max(1, (g.count - 1) * (g.count - 2) / 2) if normalized else 1
        return [score / pairs for score in g.igraph.betweenness(directed=False, weights=weight)]

    return Measure(
        lambda g: listed(networkx.betweenness_centrality(g.networkx, weight=weight, normalized=normalized)), peer,
        {"igraph": lambda g: g.igraph.betweenness(directed=False, weights=weight)})


def within_components(g, weight=None):
    """igraph gives no number for a node alone."""
    return [score if score == score else 0.0 for score in g.igraph.closeness(weights=weight, normalized=True)]


def wasserman_faust(g, scores):
    sizes = {node: len(part) for part in g.igraph.connected_components() for node in part}
    return [score * (sizes[node] - 1) / max(1, g.count - 1) for node, score in enumerate(scores)]


def closeness(weight=None):
    return Measure(
        lambda g: listed(networkx.closeness_centrality(g.networkx, distance=weight)),
        lambda g: wasserman_faust(g, within_components(g, weight)),
        {"igraph": lambda g: g.igraph.closeness(weights=weight, normalized=True)})


def closeness_within(g):
    scores = {}
    for part in networkx.connected_components(g.networkx):
        scores.update(networkx.closeness_centrality(g.networkx.subgraph(part)))
    return listed(scores)


def pagerank(g):
    if not g.count:
        return []
    return listed(networkx.pagerank(g.networkx, alpha=0.85, tol=1e-15, max_iter=10_000))


def components(g):
    numbers = {}
    for number, part in enumerate(sorted(networkx.connected_components(g.networkx), key=min)):
        numbers.update(dict.fromkeys(part, number))
    return listed(numbers)


def brokerage(role):
    """From the definition: two neighbours, in both directions, that are not tied to each other."""
    def counted(g, neighbours):
        groups = [None if node % 7 == 6 else node % 5 for node in range(g.count)]
        return [
            float(sum(
                role_of(groups[one], groups[node], groups[other]) == role
                for one in neighbours[node] for other in neighbours[node]
                if one != other and other not in neighbours[one]
                and None not in (groups[one], groups[other])))
            for node in range(g.count)]

    return Measure(
        lambda g: counted(g, [set(g.networkx[node]) for node in range(g.count)]),
        lambda g: counted(g, [set(row) for row in g.igraph.get_adjlist()]))


def role_of(first, broker, last):
    if first == broker == last:
        return "coordinator"
    if first == last:
        return "itinerant"
    return "gatekeeper" if last == broker else "representative" if first == broker else "liaison"


def articulation(g, points):
    return [float(node in points) for node in range(g.count)]


def bridges(g, pairs):
    counts = collections.Counter(node for pair in pairs for node in pair)
    return [float(counts[node]) for node in range(g.count)]


def louvain(g):
    """NetworkX has no Leiden algorithm of its own."""
    if not g.edges:
        return [0.0]
    parts = networkx.community.louvain_communities(g.networkx, weight="weight", seed=1)
    return [networkx.community.modularity(g.networkx, parts, weight="weight")]


def leiden(g, turns=5):
    """The median of some runs, which chance makes differ."""
    if not g.edges:
        return [0.0]
    igraph.set_random_number_generator(random.Random(1))
    return [statistics.median(leiden_once(g).modularity for _ in range(turns))]


def leiden_once(g):
    return g.igraph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1)


MEASURES = {
    "degree": Measure(
        lambda g: listed(dict(g.networkx.degree())), lambda g: g.igraph.degree(),
        {"igraph": lambda g: g.igraph.degree()}),
    "strength": Measure(
        lambda g: listed(dict(g.networkx.degree(weight="weight"))), lambda g: g.igraph.strength(weights="weight"),
        {"igraph": lambda g: g.igraph.strength(weights="weight")}),
    "betweenness": betweenness(),
    "betweenness-normalized": betweenness(normalized=True)._replace(speed=None, most=700),
    "betweenness-lengths": betweenness(weight="length"),
    "closeness": closeness(),
    "closeness-within-component": Measure(closeness_within, within_components),
    "closeness-lengths": closeness(weight="length"),
    "pagerank": Measure(
        pagerank, lambda g: g.igraph.pagerank(weights="weight") if g.count else [],
        {"igraph": lambda g: g.igraph.pagerank(weights="weight")}),
    "core": Measure(
        lambda g: listed(networkx.core_number(g.networkx)), lambda g: g.igraph.coreness(),
        {"igraph": lambda g: g.igraph.coreness()}),
    "components": Measure(
        components, lambda g: g.igraph.connected_components().membership,
        {"igraph": lambda g: g.igraph.connected_components()}),
    "articulation": Measure(
        lambda g: articulation(g, set(networkx.articulation_points(g.networkx))),
        lambda g: articulation(g, set(g.igraph.articulation_points())),
        {"igraph": lambda g: g.igraph.articulation_points()}),
    "bridges": Measure(
        lambda g: bridges(g, networkx.bridges(g.networkx)),
        lambda g: bridges(g, [g.igraph.es[edge].tuple for edge in g.igraph.bridges()]),
        {"igraph": lambda g: g.igraph.bridges()}),
    "leiden": Measure(louvain, leiden, {"igraph": leiden_once}, is_least=True),
    **{role: brokerage(role) for role in ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")},
}
