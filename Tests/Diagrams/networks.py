"""Networks of any size, the same for the same size.

Of the actors 58 % are people, 25 % associations, 12 % other bodies and 5 % gatherings; countries and whoever has many
ties get more. Each actor is tied to its country or
somebody of it, then ties are drawn until there are three for each
actor: 35 % go to whoever has many, 45 % stay inside the country, 20 % go anywhere. What a tie says follows from the
types of its ends.
"""

import bisect
import collections
import random

from names import COUNTRIES, Namer

SEED = 20251124
TIES_PER_ACTOR = 3
# How often an article gives a body or a person its country. A land's country is the first of its actors.
COUNTRY_STATED = {"ngo": 0.7, "office": 0.7, "person": 0.2}
ROLES = ["chair", "director", "member", "expert", "founder"]
KINDS = {"office": ["government"] * 6 + ["academia", "business", "media", "igo"], "ngo": ["ngo"],
         "forum": ["forum", "summit", "congress", "conference"]}

Actor = collections.namedtuple("Actor", "id kind name land details")
Tie = collections.namedtuple("Tie", "type start end details")


class NetworkMaker:
    def __init__(self, size):
        self.generator = random.Random(SEED + size)
        self.namer = Namer(self.generator)
        self.lands = COUNTRIES[: max(2, min(len(COUNTRIES), size // 8 + 1))]
        self.actors = [self.country(land) for land in self.lands]
        self.actors += [self.actor(number) for number in range(len(self.lands), size)]
        self.by_land = {land.code: [] for land in self.lands}
        for number, actor in enumerate(self.actors):
            self.by_land[actor.land.code].append(number)
        self.ties, self.tied = [], set()
        self.hubs = list(range(len(self.lands))) * 3
        self.tie_all(size)

    def country(self, land):
        return Actor(f"c-{land.code}", "country", land.country, land, {"type": "country", "code": land.code})

    def actor(self, number):
        land, share = self.generator.choice(self.lands), self.generator.random()
        kind = ("person", "ngo", "office", "forum")[bisect.bisect((0.58, 0.83, 0.95), share)]
        details = {"type": {"person": "person", "forum": "forum"}.get(kind, "organization")}
        if kind in KINDS:
            details["kind"] = self.generator.choice(KINDS[kind])
        return Actor(f"{kind}-{number}", kind, self.namer.name(kind, land), land, details)

    def tie_all(self, size):
        for number in range(len(self.lands), size):
            actor = self.actors[number]
            inside = self.by_land[actor.land.code]
            earlier = self.generator.randrange(bisect.bisect_left(inside, number))
            stated = self.generator.random() < COUNTRY_STATED.get(actor.kind, 0)
            self.tie(number, inside[0 if stated else earlier])
        while len(self.ties) < min(TIES_PER_ACTOR * size, size * (size - 1) // 4):
            start, share = self.generator.randrange(size), self.generator.random()
            inside = self.by_land[self.actors[start].land.code]
            pool = self.hubs if share < 0.35 else inside if share < 0.8 else range(size)
            self.tie(start, self.generator.choice(pool))

    def tie(self, one, other):
        if one == other or (min(one, other), max(one, other)) in self.tied:
            return
        self.tied.add((min(one, other), max(one, other)))
        self.hubs += [one, other]
        self.ties.append(self.stated(self.actors[one], self.actors[other]))

    def stated(self, one, other):
        """The tie that fits the types of two actors."""
        order = {"person": 0, "ngo": 1, "office": 1, "country": 2, "forum": 3}
        start, end = sorted((one, other), key=lambda actor: order[actor.kind])
        pair, chance = (order[start.kind], order[end.kind]), self.generator.random()
        at_home = start.land == end.land
        if pair in ((0, 1), (0, 2)) and at_home:
            if pair == (0, 2) and chance < 0.4:
                return Tie("represents", start, end, {})
            role = self.generator.randrange(len(ROLES))
            return Tie("holdsRole", start, end, {"role": ROLES[role], "title": start.land.posts[role]})
        if pair == (1, 2):
            return Tie("basedIn" if at_home else "cooperatesWith", start, end, {})
        if pair == (1, 1):
            member = end.details["kind"] == "igo"
            return Tie("memberOf" if member else "cooperatesWith", start, end, {})
        if end.kind == "forum":
            return Tie(self.attendance(pair[0], chance), start, end, {})
        return Tie("cooperatesWith" if pair == (2, 2) and chance < 0.5 else "met", start, end, {})

    def attendance(self, start, chance):
        if start == 3:
            return "partOf"
        if start == 0:
            return "spokeAt" if chance < 0.7 else "tookPartIn"
        return "organised" if chance < 0.4 else "tookPartIn"
