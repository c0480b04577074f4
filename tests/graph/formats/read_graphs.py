"""Reads graphs with programs that are not ours, and says what they found.

Standard input is a JSON list of jobs, each with the `reader`, the `file` and whether betweenness is wanted; standard
output is one JSON document for each job, a line each. Run with the argument `readers` it says what it could read with, with the
version of each.
"""

import json
import math
import sys


def of_networkx(graph):
    import networkx

    found = {
        "directed": graph.is_directed(),
        "about": {
            name: value for name, value in graph.graph.items() if name not in ("node_default", "edge_default", "mode")
        },
        "nodes": [[node, dict(data)] for node, data in graph.nodes(data=True)],
    }
    if graph.is_multigraph():
        ties = [[source, target, key, dict(data)] for source, target, key, data in graph.edges(keys=True, data=True)]
    else:
        ties = [[source, target, data.get("id"), dict(data)] for source, target, data in graph.edges(data=True)]
    found["ties"] = ties
    # Of networkx the measure for one tie between two: several would each count as a way of their own.
    simple = networkx.DiGraph(graph) if graph.is_directed() else networkx.Graph(graph)
    return found, lambda: networkx.betweenness_centrality(simple, normalized=False)


def with_networkx_graphml(file):
    import networkx

    return of_networkx(networkx.read_graphml(file, force_multigraph=True))


def with_networkx_gexf(file):
    import networkx

    return of_networkx(networkx.read_gexf(file))


def with_networkx_node_link(file):
    import inspect

    import networkx

    with open(file, encoding="utf-8") as opened:
        data = json.load(opened)
    # networkx 3.4 calls the list of ties `edges` where it was `link` before.
    parameters = inspect.signature(networkx.node_link_graph).parameters
    return of_networkx(networkx.node_link_graph(data, **({"edges": "links"} if "edges" in parameters else {})))


def with_igraph_graphml(file):
    import igraph

    graph = igraph.Graph.Read_GraphML(file)
    names = graph.vs["id"]
    found = {
        "directed": graph.is_directed(),
        "about": {name: graph[name] for name in graph.attributes()},
        "nodes": [[vertex["id"], known(vertex)] for vertex in graph.vs],
        "ties": [
            [names[edge.source], names[edge.target], edge["edgeId"], known(edge)] for edge in graph.es
        ],
    }
    return found, lambda: dict(zip(names, graph.simplify().betweenness()))


def known(item):
    """igraph has an empty text, NaN or false where a file says nothing; the identifier of a node stands beside."""
    return {
        name: value
        for name, value in item.attributes().items()
        if name != "id" and value not in ("", False) and not (isinstance(value, float) and math.isnan(value))
    }


READERS = {
    "networkx-graphml": with_networkx_graphml,
    "networkx-gexf": with_networkx_gexf,
    "networkx-node-link": with_networkx_node_link,
    "igraph-graphml": with_igraph_graphml,
}


def version_of(name):
    try:
        return __import__(name).__version__
    except ImportError:
        return None


if sys.argv[1:] == ["readers"]:
    versions = {reader: version_of(reader.split("-")[0]) for reader in READERS}
    print(json.dumps({reader: version for reader, version in versions.items() if version is not None}))
else:
    for job in json.load(sys.stdin):
        found, betweenness = READERS[job["reader"]](job["file"])
        found["betweenness"] = betweenness() if job["betweenness"] else None
        print(json.dumps(found))
