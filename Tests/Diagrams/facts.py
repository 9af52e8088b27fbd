"""A network as a facts file: JSON Lines in the shape of `korpu extract`, one line an article.

There is an article for every three actors. A tie stands in one to ten of them, each time with a sentence of its own.
"""

import json

from networks import NetworkMaker

PUBLISHERS = ["Dala Xəbər", "Köpür Press", "Айна-ақпарат", "Híd Hírek", "Yol Gazetesi", "Ming Bulak"]


def write(size, path):
    """Writes the network of `size` actors."""
    network = NetworkMaker(size)
    with open(path, "w", encoding="utf-8") as file:
        for number, ties in enumerate(spread(network), 1):
            facts = article(number, ties, network.generator)
            file.write(json.dumps(facts, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n")


def spread(network):
    """The ties of each article that has some."""
    articles = [{} for _ in range(max(2, len(network.actors) // 3))]
    for number, tie in enumerate(network.ties):
        for _ in range(1 + min(9, int(network.generator.expovariate(1.2)))):
            network.generator.choice(articles)[number] = tie
    return [list(ties.values()) for ties in articles if ties]


def article(number, ties, generator):
    actors = {actor.id: actor for tie in ties for actor in (tie.start, tie.end)}
    entities = [{"id": a.id, "name": a.name, "mentions": [a.name], **a.details} for a in actors.values()]
    sentences = list(sentences_of(ties))
    relations = [relation(tie, index, sentences[index]) for index, tie in enumerate(ties)]
    for gathering in (actor for actor in actors.values() if actor.kind == "forum"):
        town = {"id": f"l-{gathering.id}", "type": "place", "name": gathering.name.split()[0]}
        entities.append(town)
        relations.append({"type": "heldIn", "from": gathering.id, "to": town["id"]})
    date = f"2025-{generator.randrange(1, 12):02}-{generator.randrange(1, 29):02}"
    return {"id": f"article-{number}", "language": ties[0].start.land.language, "published": date,
            "publisher": generator.choice(PUBLISHERS), "entities": entities, "relations": relations,
            "sentences": sentences}


def sentences_of(ties):
    position = 0
    for tie in ties:
        text = f"{tie.start.name} — {tie.end.name}."
        end = position + len(text.encode())
        yield {"start": position, "end": end, "text": text}
        position = end + 1


def relation(tie, index, sentence):
    evidence = {"start": sentence["start"], "end": sentence["end"], "sentence": index, "confidence": 0.9}
    return {"type": tie.type, "from": tie.start.id, "to": tie.end.id, "evidence": [evidence], **tie.details}
