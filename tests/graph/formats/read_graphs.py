"""Opens graphs with programs that are not ours, and says what they found.

Standard input is a JSON list of jobs, each with a `line` of code that makes a `graph`, the `folder` to run it in, and
whether betweenness is wanted; standard output is one JSON document for each job, a line each. Run with the argument
`versions` it says what it has to open graphs with.
"""

import importlib
import inspect
import json
import math
import os
import sys

PROGRAMS = ("networkx", "igraph")


def imported(names):
    modules = {}
    for name in names:
        try:
            modules[name] = importlib.import_module(name)
        except ImportError:
            continue
    return modules


def opened(line, folder):
    os.chdir(folder)
    names = imported((*PROGRAMS, "json"))
    networkx = names.get("networkx")
    # Before networkx 3.4 the list of ties was found by itself; who has it leaves the parameter out.
    if networkx and "edges" not in inspect.signature(networkx.node_link_graph).parameters:
        line = line.replace(', edges="links"', "")
    exec(line, names)
    return names["graph"]


def seen_by_networkx(graph):
    import networkx

    if graph.is_multigraph():
        ties = [[source, target, key, data] for source, target, key, data in graph.edges(keys=True, data=True)]
    else:
        ties = [[source, target, data["id"], data] for source, target, data in graph.edges(data=True)]
    return {
        "directed": graph.is_directed(),
        "about": {name: graph.graph[name] for name in graph.graph if name not in ("node_default", "edge_default")},
        "nodes": list(graph.nodes(data=True)),
        "ties": ties,
    }, lambda: networkx.betweenness_centrality(networkx.Graph(graph), normalized=False)


def seen_by_igraph(graph):
    ids = graph.vs["id"]
    return {
        "directed": graph.is_directed(),
        "about": {name: graph[name] for name in graph.attributes()},
        "nodes": [[vertex["id"], known(vertex)] for vertex in graph.vs],
        "ties": [[ids[edge.source], ids[edge.target], edge["edgeId"], known(edge)] for edge in graph.es],
    }, lambda: dict(zip(ids, graph.as_undirected().betweenness()))


def known(item):
    """igraph has an empty text, NaN or false where a file says nothing; the identifier of a node stands beside."""
    return {
        name: value
        for name, value in item.attributes().items()
        if name != "id" and value != "" and value is not False and not (isinstance(value, float) and math.isnan(value))
    }


if sys.argv[1:] == ["versions"]:
    print(json.dumps({name: module.__version__ for name, module in imported(PROGRAMS).items()}))
else:
    for job in json.load(sys.stdin):
        graph = opened(job["line"], job["folder"])
        seen, betweenness = (seen_by_networkx if hasattr(graph, "adj") else seen_by_igraph)(graph)
        seen["betweenness"] = betweenness() if job["betweenness"] else None
        print(json.dumps(seen))
