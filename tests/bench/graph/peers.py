"""The graphs by networkx or by igraph. Prints one JSON document.

Reads from standard input {"library": "networkx" or "igraph", "change": n, "leidenRounds": n, "worlds": [{"size",
"ends", "km", "from", "sources"}]}. The graphs are built before any clock starts. An answer is one number for each node; -1 where none is reached.
"""
import json
import math
import random
import statistics
import sys
import time

asked = json.load(sys.stdin)


def timed(run, values, keep_all):
    """As timedBySeed in contender.ts: warm, then the median of 3 to 15 samples of at least 2 ms."""
    once = float("inf")
    warm_until = time.perf_counter() + 0.4
    while True:
        start = time.perf_counter()
        run(0)
        once = min(once, time.perf_counter() - start)
        if time.perf_counter() >= warm_until:
            break
    together = max(1, math.ceil(0.002 / once))
    samples = min(15, max(3, int(3 / (once * together))))
    times, results = [], []
    for sample in range(samples):
        start = time.perf_counter()
        for _ in range(together):
            result = run(sample + 1)
        times.append((time.perf_counter() - start) * 1000 / together)
        if keep_all or sample == 0:
            results.append(values(result))
    return {"milliseconds": statistics.median(times), "runs": samples * together, "results": results}


def groups(size, sets):
    group_of = [-1] * size
    for number, nodes in enumerate(sets):
        for node in nodes:
            group_of[node] = number
    return group_of


def by_node(size, answer):
    return [answer.get(node, -1) for node in range(size)]


def finite(lengths):
    return [-1 if length == float("inf") else length for length in lengths]


def with_networkx(world):
    import networkx

    size, start = world["size"], world["from"]
    graph = networkx.Graph()
    graph.add_nodes_from(range(size))
    graph.add_weighted_edges_from(zip(world["ends"][::2], world["ends"][1::2], world["km"]), weight="km")
    if world["sources"] is None:
        between = lambda _: networkx.betweenness_centrality(graph)
    else:
        between = lambda _: networkx.betweenness_centrality_subset(graph, world["sources"], list(graph), normalized=True)
    return {
        "components": (lambda _: list(networkx.connected_components(graph)), lambda found: groups(size, found)),
        "PageRank": (
            lambda _: networkx.pagerank(graph, tol=asked["change"] / size, max_iter=1000),
            lambda found: by_node(size, found),
        ),
        "breadth-first": (
            lambda _: networkx.single_source_shortest_path_length(graph, start),
            lambda found: by_node(size, found),
        ),
        "Dijkstra": (
            lambda _: networkx.single_source_dijkstra_path_length(graph, start, weight="km"),
            lambda found: by_node(size, found),
        ),
        "Louvain": (
            lambda seed: networkx.community.louvain_communities(graph, seed=seed),
            lambda found: groups(size, found),
        ),
        "betweenness": (between, lambda found: by_node(size, found)),
    }


def with_igraph(world):
    import igraph

    size, start = world["size"], world["from"]
    edges = list(zip(world["ends"][::2], world["ends"][1::2]))
    graph = igraph.Graph(n=size, edges=edges, edge_attrs={"km": world["km"]})
    tasks = {
        "components": (lambda _: graph.connected_components().membership, list),
        "PageRank": (lambda _: graph.pagerank(), list),
        "breadth-first": (lambda _: graph.distances(source=start)[0], finite),
        "Dijkstra": (lambda _: graph.distances(source=start, weights="km")[0], finite),
        "Louvain": (seeded(lambda: graph.community_multilevel().membership), list),
        "Leiden": (
            seeded(
                lambda: graph.community_leiden(
                    objective_function="modularity", n_iterations=asked["leidenRounds"]
                ).membership
            ),
            list,
        ),
    }
    if world["sources"] is None:
        # igraph counts pairs; shares of all pairs of others are what is compared.
        pairs = (size - 1) * (size - 2) / 2
        tasks["betweenness"] = (lambda _: graph.betweenness(), lambda found: [count / pairs for count in found])
    return tasks


def seeded(run):
    """igraph draws from Python's own random numbers."""
    def with_seed(seed):
        random.seed(seed)
        return run()
    return with_seed


def answers(tasks):
    return {
        task: timed(run, values, task in ("Louvain", "Leiden")) for task, (run, values) in tasks.items()
    }


library = __import__(asked["library"])
with_library = with_networkx if asked["library"] == "networkx" else with_igraph
print(json.dumps({
    "version": library.__version__,
    "worlds": [answers(with_library(world)) for world in asked["worlds"]],
}))
