"""Networks of any size, the same for the same size, of the shape that articles on neighbouring countries give.

There are three edges for each node. The first nodes are the eight countries, which with whoever has many edges get more
(35 %); 45 % of the others' edges stay inside a country, and so do all first edges, so that the network is connected; the
rest go anywhere.
"""

import random

SEED = 7_919
COUNTRIES = 8
EDGES_PER_NODE = 3


def network(size):
    """The count of nodes, and edges as (one, other, weight)."""
    generator = random.Random(SEED * size + 1)
    countries = [number if number < COUNTRIES else generator.randrange(COUNTRIES) for number in range(size)]
    inside = [[] for _ in range(COUNTRIES)]
    edges, ends = {}, list(range(min(size, COUNTRIES))) * 3

    def tie(one, other):
        pair = (min(one, other), max(one, other))
        if one == other or pair in edges:
            return
        edges[pair] = 1 + min(9, int(generator.expovariate(0.7)))
        ends.extend(pair)

    for number, country in enumerate(countries):
        if inside[country]:
            tie(number, generator.choice(inside[country][:50]))
        inside[country].append(number)
    while len(edges) < min(EDGES_PER_NODE * size, size * (size - 1) // 4):
        one, share = generator.randrange(size), generator.random()
        pool = ends if share < 0.35 else inside[countries[one]] if share < 0.8 else range(size)
        tie(one, generator.choice(pool))
    return size, [(one, other, weight) for (one, other), weight in edges.items()]
