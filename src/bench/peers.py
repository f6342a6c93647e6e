#!/usr/bin/env python3
"""Peeler as one more peer of the peer benchmark: the same corpus, queries, client and tables as Solr, OpenSearch and Lucene.

    BENCH=FOLDER BENCH_WORK=FOLDER src/bench/peers.py build|start|load|check|report SIZE [--peers peeler,solr,...]

BENCH is the folder of the peer benchmark (bench.py; its README says how its peers are built and its corpora made), and this
folder must have been built with `mvn package` or by ./peeler. Findings are indexed by peeler.bench.PeerCorpus and answered by
`peeler serve` as users start it, at GET /api/v1/search: seven facets counted instead of five, up to two passages a hit,
and words looked for in the names of force and area too, so that totals are a little larger than those of the others.
"""
import os
import pathlib
import sys
import urllib.parse

HOME = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, os.environ["BENCH"])
sys.dont_write_bytecode = True
import bench  # noqa: E402

PORT = "7130"
KINDS = {"Finding": "main-finding", "Promising practice": "innovative-practice"}
CYCLES = ["2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25", "2025-27", "cdi-2016", "cdi-2018"]
AREAS = {"Preventing crime": "preventing-crime-and-asb", "Managing offenders": "managing-offenders", "Custody": "police-custody",
         "Vetting and professional standards": "professional-standards",
         "Strategic planning and value for money": "finance-and-value-for-money"}
SLUG = {"force": {}, "area": AREAS, "type": KINDS, "grade": {}, "year": {str(2014 + i): c for i, c in enumerate(CYCLES)}}
NAME = {"force": "force", "area": "area", "type": "kind", "grade": "grade", "year": "cycle"}


def words(q):
    """A query of the benchmark in our language: +a +b is a AND b, bare words any, a misspelt word~1 is left to be corrected."""
    plain = (" AND " if q.startswith("+") else " ").join(part.lstrip("+").split("~")[0] for part in q.split(" "))
    return plain, "any" if " " in q and not q.startswith(("+", '"')) else "all"


def request(q):
    text, match = words(q["q"])
    pairs = [("q", text), ("match", match), ("expand", "off"), ("size", "10")] + [("facets", name) for name in NAME.values()]
    for facet, values in q["filters"].items():
        pairs += [(NAME[facet], SLUG[facet].get(v, v.lower().replace(" ", "-"))) for v in values]
    return "GET", "/api/v1/search?" + urllib.parse.urlencode(pairs), ""


# As the launcher has it for `peeler index`.
LATE_COMPILING = ["-XX:+UseSerialGC", "-XX:Tier4InvocationThreshold=100000", "-XX:Tier4MinInvocationThreshold=50000",
                  "-XX:Tier4CompileThreshold=200000", "-XX:Tier4BackEdgeThreshold=1000000"]


def index(data, folder):
    classes = [f"{HOME}/target/classes", f"{HOME}/target/test-classes", f"{HOME}/target/lib/*"]
    return [bench.JAVA, "-Xmx" + bench.HEAP, *LATE_COMPILING, "-cp", ":".join(classes), "peeler.bench.PeerCorpus", data, folder]


def serve(folder):
    os.environ["PEELER_OPTS"] = "-Xmx" + bench.HEAP
    return [str(HOME / "peeler"), "serve", "--port", PORT, "--index", folder]


bench.PEERS["peeler"] = dict(port=int(PORT), request=request, total="total.value", index=index, serve=serve)
bench.main()
