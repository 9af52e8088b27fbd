"""The graphs that every measure has to agree on: classic ones, random ones of several families, broken ones.

Edges may be given twice or lead from a node to itself; weights are powers of two where lengths are worked out of them, so
that no program has to tell a tie from rounding.
"""

import random

import networkx

import networks

WEIGHTS = (1, 1, 1, 2, 2, 4, 8)


def graphs():
    """Names, and for each the count of nodes and edges as (one, other, weight)."""
    for name, graph in classic():
        yield name, weighed(name, graph)
    for name, graph in drawn():
        yield name, weighed(name, graph)
    yield from broken()
    for size in (50, 300, 2_000):
        count, edges = networks.network(size)
        yield f"network of {size}", (count, [(one, other, 2 ** (weight % 4)) for one, other, weight in edges])


def classic():
    yield "karate club", networkx.karate_club_graph()
    yield "Florentine families", networkx.convert_node_labels_to_integers(networkx.florentine_families_graph())
    yield "Davis women", networkx.convert_node_labels_to_integers(networkx.davis_southern_women_graph())
    yield "Les Misérables", networkx.convert_node_labels_to_integers(networkx.les_miserables_graph())
    yield "Krackhardt kite", networkx.krackhardt_kite_graph()
    yield "Petersen", networkx.petersen_graph()
    yield "Tutte", networkx.tutte_graph()
    yield "icosahedron", networkx.icosahedral_graph()
    yield "complete", networkx.complete_graph(12)
    yield "complete bipartite", networkx.complete_bipartite_graph(5, 8)
    yield "barbell", networkx.barbell_graph(6, 4)
    yield "lollipop", networkx.lollipop_graph(7, 9)
    yield "wheel", networkx.wheel_graph(15)
    yield "star", networkx.star_graph(20)
    yield "path", networkx.path_graph(600)
    yield "cycle", networkx.cycle_graph(301)
    yield "ladder", networkx.circular_ladder_graph(25)
    yield "grid", networkx.convert_node_labels_to_integers(networkx.grid_2d_graph(12, 17))
    yield "hypercube", networkx.convert_node_labels_to_integers(networkx.hypercube_graph(7))
    yield "balanced tree", networkx.balanced_tree(3, 4)
    yield "caveman", networkx.connected_caveman_graph(8, 6)
    yield "caves apart", networkx.caveman_graph(6, 5)
    yield "windmill", networkx.windmill_graph(6, 5)
    yield "Turán", networkx.turan_graph(13, 4)


def drawn():
    for seed in range(4):
        yield f"sparse {seed}", networkx.gnp_random_graph(120, 0.012, seed=seed)
        yield f"thin {seed}", networkx.gnm_random_graph(200, 260, seed=seed)
        yield f"dense {seed}", networkx.gnp_random_graph(60, 0.3, seed=seed)
        yield f"preferential {seed}", networkx.barabasi_albert_graph(250, 1 + seed, seed=seed)
        yield f"small world {seed}", networkx.watts_strogatz_graph(180, 4, 0.1, seed=seed)
        yield f"planted {seed}", networkx.planted_partition_graph(4, 25, 0.25, 0.01, seed=seed)
        yield f"tree {seed}", random_tree(150, seed)
        yield f"regular {seed}", networkx.random_regular_graph(3, 90, seed=seed)
    yield "geometric", networkx.random_geometric_graph(150, 0.12, seed=1)
    yield "clustered", networkx.powerlaw_cluster_graph(400, 2, 0.6, seed=2)
    yield "thousand", networkx.gnm_random_graph(1_000, 1_700, seed=5)


def random_tree(count, seed):
    generator = random.Random(seed)
    tree = networkx.empty_graph(count)
    tree.add_edges_from((node, generator.randrange(node)) for node in range(1, count))
    return tree


def broken():
    yield "no node", (0, [])
    yield "one node", (1, [])
    yield "two nodes apart", (2, [])
    yield "a pair", (2, [(0, 1, 4)])
    yield "nodes alone", (9, [(3, 4, 1), (4, 5, 2)])
    yield "edges given again", (5, [(0, 1, 1), (1, 0, 1), (0, 1, 2), (1, 2, 2), (2, 1, 2), (2, 3, 8), (3, 0, 4)])
    yield "nodes tied to themselves", (4, [(0, 0, 4), (0, 1, 1), (1, 2, 2), (2, 2, 1), (3, 3, 8)])
    generator = random.Random(3)
    edges = [(generator.randrange(40), generator.randrange(40), 2) for _ in range(160)]
    yield "many edges given again", (45, powers_of_two(edges))
    yield "pairs and triangles", (50, [(n, n + 1, 1) for n in range(0, 20, 2)] + [
        (n + one, n + other, 2) for n in range(20, 50, 3) for one, other in ((0, 1), (1, 2), (2, 0))])


def powers_of_two(edges):
    """Each edge once or twice, so that weights stay powers of two when they are added up."""
    seen = {}
    for one, other, weight in edges:
        seen.setdefault((min(one, other), max(one, other)), []).append((one, other, weight))
    return [edge for pair in seen.values() for edge in pair[: 2 if len(pair) > 1 else 1]]


def weighed(name, graph):
    generator = random.Random(name)
    return graph.number_of_nodes(), [(one, other, generator.choice(WEIGHTS)) for one, other in graph.edges()]
