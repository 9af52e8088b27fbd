"""Checks the measures: a drawing without a fault, and faults of which each must change its own measure alone."""

import io

import geometry
import letters
import measures
import paths
import picture

TOLD = ("nodes", "edges", "aspect", "used", "type on A4")


def text(x, y, string):
    return f'<text x="{x}" y="{y}" font-family="Noto Sans" font-size="10">{string}</text>'


def node(name, x, y, label="n", place=35, country=""):
    shape = f'<path fill="white" d="M{x},{y} h80 v30 h-80 z"/>'
    return f'<g id="{name}" class="node person {country}">{shape}{text(x + place, y + 20, label)}</g>'


def line(name, path):
    return f'<g id="{name}" class="edge"><path fill="none" stroke="black" d="{path}"/></g>'


def tied(name, *place, **details):
    """A node with a line, which is short and out of the way."""
    return node(name, *place, **details) + line(f"met--a--{name}", "M5,5 L6,6")


TWO_SHAPES = (
    '<g id="g" class="node ngo"><ellipse fill="white" cx="220" cy="140" rx="4" ry="4"/>'
    '<rect fill="white" x="180" y="120" width="80" height="30"/>'
    + text(190, 135, "two") + text(190, 139, "two") + "</g>")

def label(gap):
    """A node with a line of text that has tails, and under it one of capitals."""
    shape = '<rect fill="white" x="180" y="110" width="80" height="40"/>'
    return f'<g id="g" class="node ngo">{shape}{text(190, 125, "gyp")}{text(190, 125 + gap, "HUM")}</g>' + line(
        "met--a--g", "M5,5 L6,6")


LEGEND = (
    '<g class="cluster"><rect fill="white" x="10" y="260" width="380" height="35"/>'
    '<rect fill="white" x="20" y="268" width="80" height="18"/>' + text(50, 281, "Body") + "</g>")

CLEAN = (
    text(20, 25, "Title")
    + '<g class="cluster box az"><rect fill="white" x="20" y="170" width="140" height="85"/>'
    + text(30, 185, "AZ") + "</g>"
    + node("a", 40, 60) + node("b", 300, 60) + node("c", 40, 215, country="az") + node("d", 300, 215)
    + line("met--a--b", "M120,75 L300,75") + line("met--c--d", "M120,230 L300,230"))

FAULTS = [
    ("a curve over the line between two others", {"crossings": 2}, line("met--c--d", "M320,215 C250,20 200,20 99,215")),
    ("a curve over a line with which it shares an end", {}, line("met--a--d", "M320,215 C250,20 200,20 110,92")),
    ("a node of two shapes, its lines of text one on the other", {"crowded": 1}, TWO_SHAPES + line("met--a--g", "M5,5 L6,6")),
    ("a line of text close under another", {"crowded": 1}, label(9.7)),
    ("a line of text under another", {}, label(11)),
    ("a line on a line with which it shares an end", {}, line("met--a--d", "M130,75 L290,75")),
    ("text over a label", {"overlaps": 1}, text(72, 80, "n")),
    ("a label that leaves its node", {"outside": 1}, tied("e", 180, 110, label="A far too long name", place=5)),
    ("a label at the border of its node", {"tight": 1}, tied("e", 180, 110, place=0)),
    ("a node over a heading", {"headings": 1}, tied("e", 25, 172, country="az")),
    ("text over the margin", {"cut off": 1}, text(390, 150, "Title")),
    ("a node over a node", {"nodes on nodes": 1}, tied("e", 330, 240)),
    ("a node without a line", {"adrift": 1}, node("e", 180, 110)),
    ("a node in another country's box", {"wrong box": 1}, tied("e", 150, 180, country="kz")),
    ("a line through a node", {"through nodes": 1}, line("met--c--b", "M60,215 L60,40 L300,62")),
    ("a line through text", {"through text": 1}, text(180, 233, "Source")),
    ("a line over the frame of a text in the legend", {"through text": 1}, LEGEND + line("met--a--b", "M5,270 L390,270")),
    ("a tie with two lines", {"drawn twice": 1}, line("met--a--d", "M80,90 L320,215 M80,90 Q200,200 320,215")),
    ("a line on a line", {"on lines": 1}, line("met--c--d", "M130,75 L290,75")),
]


def measured(body):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><g transform="scale(1 1)">{body}</g></svg>'
    figures = measures.measure(picture.read(io.StringIO(svg)))
    return {name: value for name, value in figures.items() if name not in TOLD and value}


def checks():
    """Each check: what it is, what is found, what is right."""
    yield "a clean drawing", measured(CLEAN), {}
    for name, wanted, fault in FAULTS:
        yield name, measured(CLEAN + fault), wanted
    three = [fault for name, _, fault in FAULTS if name in ("a label that leaves its node", "text over the margin")]
    yield "three faults at once", measured(CLEAN + FAULTS[0][2] + "".join(three)), {
        "outside": 1, "cut off": 1, "crossings": 2}
    moved = f'<g transform="translate(10 -5) scale(2)">{CLEAN + FAULTS[0][2]}</g>'
    turned_back = f'<g transform="scale(0.5) translate(-10 5)">{moved}</g>'
    quarter = picture.combined(picture.IDENTITY, "matrix(0 1 -1 0 5 6) translate(2 3)")
    yield "a matrix and what follows it", quarter, (0, 1, -1, 0, 2, 8)
    yield "what is moved and moved back", measured(turned_back), FAULTS[0][1]
    moved_out = f'<g transform="translate(390)">{text(0, 150, "Title")}</g>'
    yield "what is moved over the margin", measured(CLEAN + moved_out), {"cut off": 1}
    yield "ends by what is nearest", measured(CLEAN + line("x", "M320,215 L321,92")), {}
    yield "ends by what is nearest, and a crossing", measured(
        CLEAN + node("e", 180, 20) + node("f", 180, 120) + line("x", "M200,120 L200,50")), {"crossings": 1}
    yield "a point in a hexagon", geometry.contains([(0, 2), (2, 4), (6, 4), (8, 2), (6, 0), (2, 0)], (1, 3.5)), False
    square = [(1, 1), (3, 1), (3, 4), (1, 4), (1, 1)]
    yield "relative and absolute commands", paths.subpaths("M1,1 l2,0 v3 H1 z"), [square]
    yield "a line from where the last one closed", paths.subpaths("M1,1 h2 v3 z l0,9")[0][-1], (1, 10)
    smooth = paths.subpaths("M0,1 C0,5 8,5 8,1 S16,-3 16,1")[0]
    yield "a curve that goes on smoothly", smooth[paths.STEPS + paths.STEPS // 2], (12, -2)
    yield "the middle of a curve", paths.subpaths("M0,0 C0,4 8,4 8,0")[0][paths.STEPS // 2], (4, 3)
    face = letters.face("Noto Sans,Arial", False, False)
    yield "the advance of «n» in thousandths", round(face.letter("n")[0] * 1000), 618
    ends = [letters.ink("nn", 100, 0, 10, anchor, face)[0][0] for anchor in ("start", "middle", "end")]
    yield "anchors", [round(ends[0] - end, 2) for end in ends], [0, 6.18, 12.36]


def run():
    """Prints what is wrong; returns whether nothing is."""
    results = [(name, found, right) for name, found, right in checks()]
    wrong = [result for result in results if result[1] != result[2]]
    for name, found, right in wrong:
        print(f"{name}: found {found}, right is {right}")
    print(f"{len(results) - len(wrong)} of {len(results)} checks of the measures hold.")
    return not wrong
