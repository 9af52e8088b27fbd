"""What is measured of a picture. All are counts unless they say otherwise; a text is where its ink is.

overlaps          pairs of labels that overlap by more than half a point; the lines of one node are one label
crowded           pairs of lines of one label of which a letter touches one of the other, or nearly: within half a point
outside           lines of text that leave the shape of their node, headings that leave their box
tight             lines of text that touch the border of their node or box, or nearly: within a point and a half
headings          headings of boxes that lie on a node
cut off           texts that leave the page
nodes on nodes    pairs of nodes whose shapes overlap
adrift            nodes without a line that stand in no box either
wrong box         nodes that stand, even in part, in the box of a country that is not theirs
through nodes     pairs of a line and a node that is at neither of its ends and that it enters
through text      pairs of a line and a heading, title, or legend text with its frame, that it crosses
crossings         points where two lines cross that share no end
drawn twice       ties that are drawn as two lines, which are not the same
on lines          pairs of lines that share no end and run on one another
aspect            the longer side of the picture by the shorter one
used              the share of a grid of 40 by 40 fields that a node, a text or a line touches
type on A4        the smallest type, in points, when the picture is printed across A4 with margins of 15 mm
"""

import geometry
import picture as pictures
from crossings import crossings, lines_on_lines

TOLERANCE = 0.5
CLEARANCE = 1.5
FIELDS = 40
MOST_LINES = 5_000
A4 = (757, 510)


def measure(picture):
    nodes = {part.id: part for part in picture.of_kind("node")}
    edges = [edge for edge in picture.of_kind("edge") if edge.lines]
    ties = [(pictures.ends(edge, nodes), edge) for edge in edges]
    boxes = picture.of_kind("box")
    width, height = picture.page[2] - picture.page[0], picture.page[3] - picture.page[1]
    holders = [*nodes.values(), *boxes]
    outside = sum(texts_beyond(part, -TOLERANCE) for part in holders)
    few = len(edges) <= MOST_LINES
    return {
        "nodes": len(nodes), "edges": len(edges),
        "overlaps": label_overlaps(picture.parts),
        "crowded": sum(crowded(part) for part in picture.parts),
        "outside": outside,
        "tight": sum(texts_beyond(part, CLEARANCE) for part in holders) - outside,
        "headings": headings_on_nodes(boxes, nodes.values()),
        "cut off": sum(not within(text.box, picture.page) for part in picture.parts for text in part.texts),
        "nodes on nodes": nodes_on_nodes(list(nodes.values())),
        "wrong box": sum(in_wrong_box(node, boxes) for node in nodes.values()),
        "adrift": adrift(ties, nodes, boxes),
        "through nodes": through_nodes(ties, nodes),
        "through text": through_text(edges, picture),
        "crossings": crossings(ties, max(width, height)) if few else None,
        "on lines": lines_on_lines(ties) if few else None,
        "drawn twice": sum(len(edge.lines) > 1 for edge in edges),
        "aspect": round(max(width, height) / min(width, height), 2),
        "used": round(share_used(picture), 2),
        "type on A4": round(smallest_type(picture) * printed_scale(width, height), 1),
    }


def grid_of(parts):
    """A grid with fields of about the size of what is to be found in it."""
    boxes = [box for part in parts for box in boxes_of(part)]
    side = sum(box[2] - box[0] for box in boxes) / max(1, len(boxes))
    return geometry.Grid(max(side, 1.0))


def boxes_of(part):
    return [text.box for text in part.texts] + [geometry.box_of(shape) for shape in part.shapes]


def label_overlaps(parts):
    """Pairs of labels of which one line lies on a line of the other."""
    lines = [(number, text.box) for number, part in enumerate(parts) for text in part.texts]
    grid, found = grid_of(parts), set()
    for number, box in lines:
        for other, its_box in grid.near(box):
            if other != number and geometry.overlap(box, its_box, TOLERANCE):
                found.add((other, number))
        grid.add(box, (number, box))
    return len(found)


def crowded(part):
    """Pairs of lines of a part of which letters touch, or nearly."""
    return sum(
        any(geometry.overlap(letter, its_letter, -TOLERANCE) for letter in line.letters for its_letter in other.letters)
        for number, line in enumerate(part.texts)
        for other in part.texts[:number]
        if geometry.overlap(line.box, other.box, -TOLERANCE))


def texts_beyond(part, margin):
    """Lines of text with a letter that, with a margin around it, leaves every shape of their part."""
    return sum(any(leaves(letter, margin, part.shapes) for letter in text.letters) for text in part.texts)


def leaves(letter, margin, shapes):
    points = geometry.corners(geometry.shrunk(letter, min(-margin, (letter[2] - letter[0]) / 2)))
    return not any(all(geometry.contains(shape, point) for point in points) for shape in shapes)


def within(box, page):
    return all(one >= other - TOLERANCE for one, other in zip(box[:2], page[:2])) and all(
        one <= other + TOLERANCE for one, other in zip(box[2:], page[2:]))


def headings_on_nodes(boxes, nodes):
    headings = [text.box for box in boxes for text in box.texts]
    return sum(any(lies_on(box, node) for node in nodes) for box in headings)


def lies_on(box, node):
    box = geometry.shrunk(box, TOLERANCE)
    return geometry.overlap(box, geometry.box_of(node.outline)) and geometry.outlines_overlap(
        geometry.corners(box), node.outline)


def nodes_on_nodes(nodes):
    grid, count = grid_of(nodes), 0
    for number, node in enumerate(nodes):
        outline = geometry.towards_centre(node.outline, TOLERANCE)
        for other in grid.near(geometry.box_of(outline)):
            count += geometry.outlines_overlap(outline, geometry.towards_centre(nodes[other].outline, TOLERANCE))
        grid.add(geometry.box_of(outline), number)
    return count


def in_wrong_box(node, boxes):
    """Whether a node lies on a box whose class, such as `kz`, it has not."""
    outline = geometry.towards_centre(node.outline, TOLERANCE)
    return any(
        geometry.outlines_overlap(outline, box.outline)
        for box in boxes
        if not set(box.classes[2:]) <= set(node.classes) and not ("unstated" in box.classes and stateless(node)))


def stateless(node):
    """Whether a node has no class of a country: those are the two letters of its code."""
    return not any(len(name) == 2 for name in node.classes)


def through_nodes(ties, nodes):
    grid = grid_of(nodes.values())
    for node in nodes.values():
        grid.add(geometry.box_of(node.outline), node.id)
    inner = {node.id: geometry.towards_centre(node.outline, 1.0) for node in nodes.values()}
    return sum(
        any(geometry.touches(line, inner[other]) for line in edge.lines)
        for ends, edge in ties
        for other in near_line(edge, grid)
        if other not in ends)


def near_line(edge, grid):
    """What lies near the pieces of a line, which are shorter than the fields of the grid."""
    pieces = [piece for line in edge.lines for piece in geometry.cut(line, grid.side)]
    return dict.fromkeys(item for piece in pieces for item in grid.near(geometry.box_of(piece)))


def through_text(edges, picture):
    texts = [text for part in picture.of_kind("box") + picture.of_kind("loose") for text in part.texts]
    samples = [shape for legend in picture.of_kind("legend") for shape in legend.shapes]
    outlines = [geometry.corners(framed(text.box, samples)) for text in texts]
    return sum(
        any(geometry.touches(line, outline) for line in edge.lines) for edge in edges for outline in outlines)


def framed(box, shapes):
    """A text, or the frame that a legend draws around it: higher than the text by less than two lines."""
    frames = [geometry.box_of(shape) for shape in shapes]
    most = 3 * (box[3] - box[1])
    around = [frame for frame in frames if within(box, frame) and frame[3] - frame[1] <= most]
    return min(around, key=pictures.area, default=geometry.shrunk(box, TOLERANCE))


def adrift(ties, nodes, boxes):
    tied = {end for ends, _ in ties for end in ends}
    loners = [node for node in nodes.values() if node.id not in tied]
    return sum(not any(geometry.outlines_overlap(node.outline, box.outline) for box in boxes) for node in loners)


def share_used(picture):
    left, top, right, bottom = picture.page
    across, along = (right - left) / FIELDS, (bottom - top) / FIELDS
    used = set()
    for part in picture.parts:
        pieces = [geometry.box_of(piece) for line in part.lines for piece in geometry.cut(line, min(across, along))]
        for box in pieces + (boxes_of(part) if part.kind in ("node", "loose") else [text.box for text in part.texts]):
            columns = range(int((box[0] - left) / across), int((box[2] - left) / across) + 1)
            rows = range(int((box[1] - top) / along), int((box[3] - top) / along) + 1)
            used.update((x, y) for x in columns for y in rows if 0 <= x < FIELDS and 0 <= y < FIELDS)
    return len(used) / FIELDS**2


def smallest_type(picture):
    return min((text.size for part in picture.parts for text in part.texts), default=0.0)


def printed_scale(width, height):
    """By how much a picture becomes smaller on A4, turned to fit; it is never made larger."""
    return min(1.0, A4[0] / max(width, height), A4[1] / min(width, height))
