"""Reads an SVG as Graphviz and korpu write it: nodes, lines, boxes of countries, and every text with its ink.

Groups of class `node`, `edge` and `cluster box` are told from each other by their class; a line's ends by its id,
«type--from--to». Another cluster is the legend. Texts in no node and no box are loose: title, legend, source.
"""

import dataclasses
import re
import xml.etree.ElementTree as XML

import geometry
import letters
import paths

INHERITED = ("font-family", "font-size", "font-weight", "font-style", "text-anchor", "fill", "stroke", "display")
UNSEEN = {"defs", "style", "title", "desc", "marker", "clipPath", "metadata", "symbol", "script"}
IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
DEFAULTS = {"font-family": "Noto Sans", "font-size": "16", "fill": "black", "stroke": "none"}


@dataclasses.dataclass
class Text:
    string: str
    size: float
    letters: list

    @property
    def box(self):
        return geometry.box_of([point for box in self.letters for point in (box[:2], box[2:])])


@dataclasses.dataclass
class Part:
    """A node, an edge, a box of a country, what is drawn of a legend, or one loose text."""

    kind: str
    id: str = ""
    classes: tuple = ()
    shapes: list = dataclasses.field(default_factory=list)
    lines: list = dataclasses.field(default_factory=list)
    texts: list = dataclasses.field(default_factory=list)

    @property
    def outline(self):
        return max(self.shapes, key=lambda shape: area(geometry.box_of(shape)))


@dataclasses.dataclass
class Picture:
    page: tuple
    parts: list = dataclasses.field(default_factory=list)

    def of_kind(self, kind):
        return [part for part in self.parts if part.kind == kind]


def area(box):
    return (box[2] - box[0]) * (box[3] - box[1])


def read(file):
    root = XML.parse(file).getroot()
    left, top, width, height = paths.numbers(root.get("viewBox"))
    picture = Picture((left, top, left + width, top + height))
    Reader(picture).read(root, IDENTITY, DEFAULTS, None)
    picture.parts = [part for part in picture.parts if part.kind != "node" or part.shapes]
    return picture


class Reader:
    def __init__(self, picture):
        self.picture = picture

    def read(self, element, matrix, style, part):
        kind = element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else "defs"
        style = styled(element, style)
        if kind in UNSEEN or style.get("display") == "none":
            return
        matrix = combined(matrix, element.get("transform"))
        if kind == "g":
            part = self.part(element) or part
        if kind == "text":
            self.add_text(element, matrix, style, part)
        elif kind in ("svg", "g", "a"):
            for child in element:
                self.read(child, matrix, style, part)
        elif part and (style["fill"] not in ("none", "transparent") or style["stroke"] not in ("none", "transparent")):
            self.add_shape(element, matrix, style, part)

    def part(self, element):
        """The part that a group starts, if it starts one."""
        classes = tuple(element.get("class", "").split())
        kind = classes[0] if classes else ""
        if kind == "cluster":
            kind = "box" if "box" in classes else "legend"
        if kind in ("node", "edge", "box", "legend"):
            self.picture.parts.append(Part(kind, element.get("id", ""), classes))
            return self.picture.parts[-1]
        return None

    def add_shape(self, element, matrix, style, part):
        for points in paths.points(element):
            moved = [apply(matrix, point) for point in points]
            if part.kind != "edge":
                part.shapes.append(moved[:-1] if moved[0] == moved[-1] else moved)
            elif style["fill"] in ("none", "transparent") and (line := geometry.simplified(moved)) not in part.lines:
                part.lines.append(line)

    def add_text(self, element, matrix, style, part):
        """Adds a text, and each of its lines that has a place of its own."""
        runs = [(element, style, element.text or "")]
        for span in element:
            if span.get("x") or span.get("y"):
                runs.append((span, styled(span, style), "".join(span.itertext())))
            else:
                runs[0] = (*runs[0][:2], runs[0][2] + "".join(span.itertext()) + (span.tail or ""))
        for source, its_style, string in runs:
            if string.strip():
                place = [float(source.get(name) or element.get(name) or 0) for name in ("x", "y")]
                text = inked(string.strip(), place, its_style, matrix)
                if not part or part.kind == "legend":
                    self.picture.parts.append(Part("loose", texts=[text]))
                else:
                    part.texts.append(text)


def inked(string, place, style, matrix):
    size = float(paths.numbers(style["font-size"])[0])
    bold = style.get("font-weight", "normal") in ("bold", "600", "700", "800", "900")
    face = letters.face(style["font-family"], bold, style.get("font-style") == "italic")
    boxes = letters.ink(string, *place, size, style.get("text-anchor", "start"), face)
    moved = [geometry.box_of([apply(matrix, corner) for corner in geometry.corners(box)]) for box in boxes]
    return Text(string, size * abs(matrix[3]), moved)


def styled(element, style):
    """The style that an element has from its ancestors, its attributes and its own style."""
    own = {name: element.get(name) for name in INHERITED if element.get(name)}
    declared = re.findall(r"([\w-]+)\s*:\s*([^;]+)", element.get("style", ""))
    return {**style, **own, **{name: value.strip() for name, value in declared if name in INHERITED}}


def combined(matrix, transform):
    """A matrix followed by the transforms of an attribute."""
    for name, text in re.findall(r"(\w+)\s*\(([^)]*)\)", transform or ""):
        values = paths.numbers(text)
        if name == "translate":
            step = (1, 0, 0, 1, values[0], (values + [0])[1])
        elif name == "scale":
            step = (values[0], 0, 0, values[-1], 0, 0)
        elif name == "matrix":
            step = tuple(values)
        elif values[0] == 0:
            continue
        else:
            raise ValueError(f"A turned picture cannot be measured: {transform}")
        matrix = product(matrix, step)
    return matrix


def product(one, other):
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f


def apply(matrix, point):
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def ends(edge, nodes):
    """The ids of the nodes that a line ties: by its own id, or else the nodes nearest to where it starts and ends."""
    words = edge.id.split("--")
    for cut in range(2, len(words)):
        pair = "--".join(words[1:cut]), "--".join(words[cut:])
        if pair[0] in nodes and pair[1] in nodes:
            return pair
    return tuple(nearest(point, nodes) for point in (edge.lines[0][0], edge.lines[0][-1]))


def nearest(point, nodes):
    def apart(node):
        outline = node.outline
        return min(geometry.distance(point, *side) for side in geometry.segments(outline + outline[:1]))
    return min(nodes.values(), key=apart).id
