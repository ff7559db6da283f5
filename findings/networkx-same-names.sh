#!/usr/bin/env bash
# networkx 2.8.8 (Debian: python3-networkx) makes one code of all codes that have the same name in a Pajek network.
#
# Seen: of a valid network in Pajek's format, where vertices are numbered and the name is but a label, read_pajek makes one node
# of the vertices with the same label: four codes are three, the links of both are its own, and a link between the two is one
# from a node to itself. Of the numbers only the last is kept; nothing is said. igraph 0.10.2 (Debian: python3-igraph) reads
# four, and so does networkx where the same network is written as GraphML; of GML it refuses such labels by name.
# Expected: as many nodes as there are vertices, or the error that read_gml has.
# Why it matters: "Barriers" may stand under "Work" and under "Family" in a tree of codes. Which codes come up together is
# then told of a code that nobody gave, which is the best connected of all and joins what never came up together.
set -euo pipefail
python=/usr/bin/python3
"$python" -c "import igraph, networkx" 2>/dev/null || { echo "networkx and igraph are needed: python3-networkx python3-igraph"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > codes.net <<'NET'
*Vertices 4
1 "Work"
2 "Barriers"
3 "Family"
4 "Barriers"
*Edges
1 2 3
3 4 5
2 4 1
NET
shown=$("$python" - <<'PY'
import igraph, networkx
print("versions", networkx.__version__, igraph.__version__)
four = igraph.Graph.Read_Pajek("codes.net")
four.write_graphml("codes.graphml")
four.vs["label"] = four.vs["id"]
del four.vs["id"]
four.write_gml("codes.gml")
print(f"igraph: {four.vcount()} nodes, apart: {not four.are_connected(0, 2)}, links of a node with itself: {sum(four.is_loop())}")
for name in "pajek", "graphml", "gml":
    try:
        graph = getattr(networkx, f"read_{name}")("codes.net" if name == "pajek" else f"codes.{name}")
        loops = networkx.number_of_selfloops(graph)
        most = max(dict(graph.degree(weight="weight")).values())
        print(f"networkx, {name}: {len(graph)} nodes, links of a node with itself: {loops}, most links: {most:.0f}")
    except networkx.NetworkXError as error:
        print(f"networkx, {name}: {error}")
print("networkx, numbers:", *[number for _, number in networkx.read_pajek("codes.net").nodes(data="id")])
PY
)
echo "$shown"
diff - <(tail -n +2 <<<"$shown") <<'END'
igraph: 4 nodes, apart: True, links of a node with itself: 0
networkx, pajek: 3 nodes, links of a node with itself: 1, most links: 10
networkx, graphml: 4 nodes, links of a node with itself: 0, most links: 6
networkx, gml: node label 'Barriers' is duplicated
networkx, numbers: 1 4 3
END
