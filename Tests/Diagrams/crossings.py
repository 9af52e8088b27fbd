"""Lines that cross, and lines that run on one another, of ties that share no end."""

import math

import geometry

NEAR = 0.5
LONG = 10.0


def apart(one, other):
    return not set(one) & set(other)


def crossings(ties, page):
    """The number of points where two lines cross, each found in the field where it lies."""
    grid = geometry.Grid(page / max(8.0, min(256.0, 2 * math.sqrt(len(ties)))))
    for number, (_, edge) in enumerate(ties):
        for line in edge.lines:
            for piece in geometry.cut(line, grid.side):
                grid.add(geometry.box_of(piece), (number, piece))
    ends = [ends for ends, _ in ties]
    return sum(crossings_in(square, items, ends, grid) for square, items in grid.squares.items())


def crossings_in(square, items, ends, grid):
    count = 0
    for place, (one, piece) in enumerate(items):
        for other, its_piece in items[:place]:
            if one != other and apart(ends[one], ends[other]):
                point = geometry.meeting(piece, its_piece)
                count += point is not None and grid.squares_of((*point, *point)) == [square]
    return count


def lines_on_lines(ties):
    """Pairs of lines that have a stretch in common, of ten points or the half of it between two bends."""
    grid, found = geometry.Grid(2 * LONG), set()
    for number, (ends, edge) in enumerate(ties):
        pieces = [piece for line in edge.lines for piece in geometry.cut(line, LONG)]
        for piece in (piece for piece in pieces if math.dist(*piece) >= LONG / 2):
            for other in grid.near(geometry.box_of(piece)):
                if (other, number) not in found and apart(ends, ties[other][0]) and runs_on(piece, ties[other][1]):
                    found.add((other, number))
        for piece in pieces:
            grid.add(geometry.box_of(piece), number)
    return len(found)


def runs_on(piece, edge):
    """Whether a piece lies on the lines of an edge."""
    sides = [side for line in edge.lines for side in geometry.segments(line)]
    return all(min(geometry.distance(end, *side) for side in sides) < NEAR for end in piece)
