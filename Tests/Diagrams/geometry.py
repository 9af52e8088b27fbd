"""Plane geometry of pictures: boxes, outlines, lines. Points are pairs, boxes are (left, top, right, bottom)."""

import math


def box_of(points):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def overlap(one, other, tolerance=0.0):
    """Whether two boxes share more than the tolerance in both directions."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    along = min(one[3], other[3]) - max(one[1], other[1])
    return across > tolerance and along > tolerance


def shrunk(box, by):
    return box[0] + by, box[1] + by, box[2] - by, box[3] - by


def corners(box):
    left, top, right, bottom = box
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def contains(outline, point):
    """Whether a point is inside a polygon, by the crossings of a ray to the right."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(outline, outline[1:] + outline[:1]):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            inside = not inside
    return inside


def towards_centre(outline, by):
    """A polygon made smaller by a margin, about the centre of its box."""
    left, top, right, bottom = box_of(outline)
    x, y = (left + right) / 2, (top + bottom) / 2
    across = max(0.0, 1 - 2 * by / max(right - left, 1e-9))
    along = max(0.0, 1 - 2 * by / max(bottom - top, 1e-9))
    return [(x + (px - x) * across, y + (py - y) * along) for px, py in outline]


def meeting(one, other):
    """Where two segments meet; of each segment its end belongs to the next one. Parallel segments never meet."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    ux, uy, vx, vy = bx - ax, by - ay, dx - cx, dy - cy
    turn = ux * vy - uy * vx
    if abs(turn) < 1e-12:
        return None
    s = ((cx - ax) * vy - (cy - ay) * vx) / turn
    t = ((cx - ax) * uy - (cy - ay) * ux) / turn
    return (ax + s * ux, ay + s * uy) if 0 <= s < 1 and 0 <= t < 1 else None


def segments(line):
    return list(zip(line, line[1:]))


def touches(line, outline):
    """Whether a line enters a polygon."""
    if not overlap(box_of(line), box_of(outline), -1e-9):
        return False
    sides = segments(outline + outline[:1])
    return any(contains(outline, point) for point in line) or any(
        meeting(piece, side) for piece in segments(line) for side in sides)


def outlines_overlap(one, other):
    return touches(one + one[:1], other) or contains(one, other[0])


def cut(line, length):
    """A line's segments in pieces no longer than a length."""
    for (x1, y1), (x2, y2) in segments(line):
        count = max(1, math.ceil(math.hypot(x2 - x1, y2 - y1) / length))
        stops = [(x1 + (x2 - x1) * i / count, y1 + (y2 - y1) * i / count) for i in range(count)] + [(x2, y2)]
        yield from zip(stops, stops[1:])


def simplified(line, tolerance=0.05):
    """A line without the points that lie on the way between others (Douglas and Peucker 1973)."""
    if len(line) < 3:
        return line
    far, place = max((distance(point, line[0], line[-1]), i) for i, point in enumerate(line[1:-1], 1))
    if far <= tolerance:
        return [line[0], line[-1]]
    return simplified(line[: place + 1], tolerance)[:-1] + simplified(line[place:], tolerance)


def distance(point, start, end):
    """From a point to a segment."""
    (x, y), (ax, ay), (bx, by) = point, start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    share = 0 if length == 0 else max(0, min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))


class Grid:
    """Finds what lies near, by squares of the plane."""

    def __init__(self, side):
        self.side = side
        self.squares = {}

    def add(self, box, item):
        for square in self.squares_of(box):
            self.squares.setdefault(square, []).append(item)

    def squares_of(self, box):
        left, top, right, bottom = (math.floor(value / self.side) for value in box)
        return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]

    def near(self, box):
        """The items in the squares of a box, each once, in the order in which they were added."""
        return list(dict.fromkeys(item for square in self.squares_of(box) for item in self.squares.get(square, ())))
