"""Outlines and lines of SVG elements as points: paths with their curves sampled, polygons, ellipses, rectangles."""

import math
import re

STEPS = 16
TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def numbers(text):
    return [float(token) for token in TOKEN.findall(text or "")]


def points(element):
    """The lines of an element, each a list of points; a closed one ends where it starts."""
    kind, value = element.tag.rsplit("}", 1)[-1], lambda name: float(element.get(name, 0))
    if kind == "path":
        return subpaths(element.get("d", ""))
    if kind in ("polygon", "polyline"):
        flat = numbers(element.get("points"))
        return [list(zip(flat[::2], flat[1::2]))]
    if kind == "line":
        return [[(value("x1"), value("y1")), (value("x2"), value("y2"))]]
    if kind == "rect":
        x, y, width, height = (value(name) for name in ("x", "y", "width", "height"))
        return [[(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]]
    across = value("rx" if kind == "ellipse" else "r")
    along = value("ry" if kind == "ellipse" else "r")
    turns = [2 * math.pi * step / (4 * STEPS) for step in range(4 * STEPS + 1)]
    return [[(value("cx") + across * math.cos(turn), value("cy") + along * math.sin(turn)) for turn in turns]]


def commands(text):
    """The commands of path data with their numbers, one set each."""
    tokens, letter = TOKEN.findall(text), ""
    while tokens:
        if tokens[0].isalpha():
            letter = tokens.pop(0)
        arity = ARITY[letter.upper()]
        yield letter, [float(token) for token in tokens[:arity]]
        del tokens[:arity]
        letter = {"M": "L", "m": "l"}.get(letter, letter)


def subpaths(text):
    """Path data as lines. Arcs, which only round corners here, are taken as their chords."""
    lines, here, bend = [], (0.0, 0.0), None
    for letter, values in commands(text):
        kind, (x, y) = letter.upper(), here if letter.islower() else (0.0, 0.0)
        if kind == "Z":
            lines[-1].append(lines[-1][0])
            here, bend = lines[-1][0], None
            continue
        if kind in "HV":
            values = [x + values[0], here[1]] if kind == "H" else [here[0], y + values[0]]
            stops = [tuple(values)]
        else:
            values = values[5:] if kind == "A" else values
            stops = [(x + a, y + b) for a, b in zip(values[::2], values[1::2])]
        if kind in "ST":
            stops.insert(0, here if bend is None else (2 * here[0] - bend[0], 2 * here[1] - bend[1]))
        if kind == "M":
            lines.append([stops[-1]])
        else:
            lines[-1] += curve([here, *stops])
        here, bend = stops[-1], stops[-2] if kind in "CSQT" else None
    return lines


def curve(control):
    """Points of a Bézier curve after its first, by de Casteljau; a straight one has only its end."""
    if len(control) == 2:
        return [control[1]]
    sampled = []
    for step in range(1, STEPS + 1):
        share, level = step / STEPS, control
        while len(level) > 1:
            level = [(a + (c - a) * share, b + (d - b) * share) for (a, b), (c, d) in zip(level, level[1:])]
        sampled.append(level[0])
    return sampled
