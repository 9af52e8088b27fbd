"""Where the ink of a text is, by the metrics of the font that the SVG names."""

import functools
import subprocess

from fontTools.ttLib import TTFont


class Face:
    """One font file: advances and boxes of its letters in ems."""

    def __init__(self, path):
        font = TTFont(path)
        self.em = font["head"].unitsPerEm
        self.names, self.glyphs, self.advances = font.getBestCmap(), font["glyf"], font["hmtx"]

    @functools.cache
    def letter(self, character):
        """Advance and box, upwards from the base line; a letter that the font lacks is taken as a square."""
        name = self.names.get(ord(character))
        if name is None:
            return 0.8, (0.05, -0.1, 0.75, 0.7)
        glyph = self.glyphs[name]
        box = (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax) if glyph.numberOfContours else (0, 0, 0, 0)
        return self.advances[name][0] / self.em, tuple(value / self.em for value in box)


@functools.cache
def face(families, bold, italic):
    """The face of the first family in a list of font families."""
    family = families.split(",")[0].strip().strip("'\"")
    style = ":bold" * bold + ":italic" * italic
    found = subprocess.run(["fc-match", "-f", "%{family}\t%{file}", family + style], stdout=subprocess.PIPE, check=True)
    names, path = found.stdout.decode().split("\t")
    if family not in names.split(","):
        raise SystemExit(f"The picture names the font {family}, which is not installed. Install fonts-noto-core.")
    return Face(path)


def ink(text, x, y, size, anchor, face):
    """The boxes of the letters of a text whose base line starts, has its middle or ends at a point."""
    letters = [face.letter(character) for character in text]
    width = sum(advance for advance, _ in letters) * size
    place = x - {"middle": width / 2, "end": width}.get(anchor, 0.0)
    boxes = []
    for advance, (left, low, right, high) in letters:
        if right > left:
            boxes.append((place + left * size, y - high * size, place + right * size, y - low * size))
        place += advance * size
    return boxes
