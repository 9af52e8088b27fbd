"""What a picture must keep to, and the table that says whether it does."""

NONE_AT_ANY_SIZE = ("crowded", "outside", "headings", "cut off", "nodes on nodes", "wrong box", "drawn twice")
FEW_ACTORS = 150
ASPECT = 2.2
SECONDS = ((150, 2), (10_000, 10), (100_000, 60))
COLUMNS = 8
HEADS = ("picture", "failure")


def most_seconds(actors):
    """Of the processor: how long one waits depends on who else is at work on the machine."""
    return next((seconds for most, seconds in SECONDS if actors <= most), SECONDS[-1][1])


def limits(figures):
    """The most that each measure of a picture may be; a measure without a limit is only told."""
    most = {name: 0 for name in NONE_AT_ANY_SIZE}
    actors = figures.get("actors", figures.get("nodes", 0))
    if actors <= FEW_ACTORS:
        most["overlaps"] = 0
    peers = [value for name, value in figures.items() if name.startswith("crossings ") and isinstance(value, int)]
    if peers:
        most["crossings"] = min(peers) / 2
    if "actors" in figures:
        most["CPU seconds"] = most_seconds(actors)
    return {**most, "aspect": ASPECT}


def missed(figures):
    """The measures that are over their limit, each with it; a picture that was not drawn misses all."""
    if "failure" in figures:
        return {"failure": None}
    return {name: most for name, most in limits(figures).items() if figures[name] is None or figures[name] > most}


def table(pictures):
    """Measures in rows, pictures in columns; ✗ marks what is over its limit."""
    for start in range(0, len(pictures), COLUMNS):
        columns = pictures[start : start + COLUMNS]
        names = [name for name in dict.fromkeys(name for figures in columns for name in figures) if name not in HEADS]
        rows = [["", *(figures["picture"] for figures in columns)]]
        rows += [[name, *(cell(figures, name) for figures in columns)] for name in names]
        rows.append(["limits", *("missed" if missed(figures) else "kept" for figures in columns)])
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        for row in rows:
            cells = ("  " + text.rjust(width) for text, width in zip(row[1:], widths[1:]))
            yield (row[0].ljust(widths[0]) + "".join(cells)).rstrip()
        yield ""
    yield from complaints(pictures)


def cell(figures, name):
    value = figures.get(name)
    text = "–" if value is None else f"{value:,}"
    return text + ("✗" if name in missed(figures) else " ") if not isinstance(value, str) else value + " "


def complaints(pictures):
    for figures in pictures:
        for name, most in missed(figures).items():
            if name == "failure":
                yield f"{figures['picture']}: {figures['failure']}"
            else:
                yield f"{figures['picture']}: {name} {figures[name]}, at most {most:g}"
