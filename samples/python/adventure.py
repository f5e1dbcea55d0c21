"""A text adventure in a small world that is described by data. Plays a recorded game; with arguments it plays their words instead."""

import re
import sys
from dataclasses import dataclass, field

WORLD = """
room cellar: A damp cellar. Something drips in the dark.
  up -> hall
  north -> vault (locked: key)
room hall: A hall with a fireplace. Portraits look down at you.
  down -> cellar
  east -> kitchen
  west -> library
room kitchen: A kitchen that smells of onions.
  west -> hall
  out -> garden
room library: Shelves up to the ceiling; most books are gone.
  east -> hall
room garden: A garden with a well. Bees hum.
  in -> kitchen
room vault: Gold, everywhere gold!
  south -> cellar
thing lamp in hall: an old brass lamp [lightable]
thing key in garden: a rusty key [hidden]
thing bucket in kitchen: a wooden bucket [container]
thing book in library: a book about wells [readable: Pull the rope, says the book.]
thing rope in garden: a long rope [fixed]
thing gold in vault: a bar of gold [heavy]
thing onion in kitchen: an onion [edible]
"""


@dataclass
class Thing:
    name: str
    text: str
    place: object
    traits: dict = field(default_factory=dict)

    def has(self, trait):
        return trait in self.traits


@dataclass
class Door:
    target: str
    lock: object = None


@dataclass
class Room:
    name: str
    text: str
    doors: dict = field(default_factory=dict)


class Refusal(Exception):
    """What the world answers to a command that cannot be done."""


def parse_world(text):
    rooms, things = {}, {}
    patterns = [
        (r"room (\w+): (.+)", lambda m: rooms.setdefault(m[1], Room(m[1], m[2]))),
        (r"  (\w+) -> (\w+)(?: \(locked: (\w+)\))?", lambda m: list(rooms.values())[-1].doors.update({m[1]: Door(m[2], m[3])})),
        (r"thing (\w+) in (\w+): ([^\[]+)(?:\[(.+)\])?", lambda m: things.update({m[1]: Thing(m[1], m[3].strip(), m[2], traits(m[4]))})),
    ]
    for number, line in enumerate(text.strip("\n").split("\n"), 1):
        for pattern, action in patterns:
            if match := re.fullmatch(pattern, line):
                action(match)
                break
        else:
            raise ValueError(f"line {number} says nothing: {line!r}")
    for room in rooms.values():
        for direction, door in room.doors.items():
            if door.target not in rooms:
                raise ValueError(f"{room.name} leads {direction} to nowhere")
    return rooms, things


def traits(text):
    result = {}
    for part in (text or "").split(", "):
        name, _, value = part.partition(": ")
        if name:
            result[name] = value
    return result


def listed(words):
    words = list(words)
    if len(words) < 2:
        return words[0] if words else "nothing"
    return ", ".join(words[:-1]) + " and " + words[-1]


class Game:
    SYNONYMS = {"get": "take", "grab": "take", "l": "look", "i": "inventory", "x": "examine", "n": "north", "s": "south", "e": "east",
                "w": "west", "u": "up", "d": "down", "light": "use", "pull": "use"}
    IGNORED = {"the", "a", "an", "at", "to", "with", "please"}

    def __init__(self, text=WORLD):
        self.rooms, self.things = parse_world(text)
        self.here = self.rooms["hall"]
        self.score = 0
        self.turns = 0
        self.is_over = False
        self.has_light = False
        self.seen = set()
        self.commands = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith("do_")}

    # What is where

    def inside(self, place):
        return [t for t in self.things.values() if t.place == place and not t.has("hidden")]

    @property
    def carried(self):
        return self.inside("player")

    def find(self, name):
        thing = self.things.get(name)
        if thing is None:
            raise Refusal(f"I do not know what '{name}' is.")
        holder = self.things.get(thing.place)
        if thing.has("hidden") or thing.place not in ("player", self.here.name) and not (holder and holder.place in ("player", self.here.name)):
            raise Refusal(f"There is no {name} here.")
        return thing

    def is_dark(self):
        return self.here.name in ("cellar", "vault") and not self.has_light

    # Commands

    def play(self, line):
        words = [w for w in re.findall(r"[a-z]+", line.lower()) if w not in self.IGNORED]
        if not words:
            return "Say something."
        verb, *rest = [self.SYNONYMS.get(w, w) for w in words]
        self.turns += 1
        try:
            if verb in self.here.doors or verb in ("north", "south", "east", "west", "up", "down", "in", "out"):
                return self.do_go(verb)
            if verb not in self.commands:
                raise Refusal(f"I do not know how to {verb}.")
            return self.commands[verb](*rest)
        except Refusal as refusal:
            self.turns -= 1
            return str(refusal)
        except TypeError:
            return f"{verb.capitalize()} what?"

    def do_look(self):
        if self.is_dark():
            return "It is too dark to see anything."
        things = self.inside(self.here.name)
        lines = [self.here.text]
        if things:
            lines.append(f"You see {listed(t.text for t in things)}.")
        lines.append(f"Ways: {', '.join(sorted(self.here.doors))}.")
        return " ".join(lines)

    def do_go(self, direction):
        if direction not in self.here.doors:
            raise Refusal(f"There is no way {direction}.")
        door = self.here.doors[direction]
        if door.lock:
            if self.things[door.lock].place != "player":
                raise Refusal("The door is locked.")
            door.lock = None
            self.score += 10
            opened = "The key turns with a groan. "
        else:
            opened = ""
        self.here = self.rooms[door.target]
        if self.here.name not in self.seen:
            self.seen.add(self.here.name)
            self.score += 1
        return opened + self.do_look()

    def do_take(self, name):
        if name == "all":
            taken = [t for t in self.inside(self.here.name) if not t.has("fixed")]
            for thing in taken:
                self.do_take(thing.name)
            return f"You take {listed(t.name for t in taken)}."
        thing = self.find(name)
        if thing.place == "player":
            raise Refusal("You have it already.")
        if thing.has("fixed"):
            raise Refusal(f"The {name} does not move.")
        if thing.has("heavy") and len(self.carried) > 2:
            raise Refusal(f"The {name} is too heavy with all that you carry.")
        thing.place = "player"
        if thing.has("heavy"):
            self.score += 20
        return f"You take {thing.text}."

    def do_drop(self, name):
        thing = self.find(name)
        if thing.place != "player":
            raise Refusal("You do not have it.")
        thing.place = self.here.name
        return f"You drop the {name}."

    def do_put(self, name, container, *more):
        if container == "in" and more:
            container = more[0]
        thing, into = self.find(name), self.find(container)
        if not into.has("container") or thing is into:
            raise Refusal(f"The {name} cannot be put there.")
        thing.place = into.name
        return f"The {name} is in the {into.name}."

    def do_examine(self, name):
        thing = self.find(name)
        content = self.inside(name)
        more = f" In it: {listed(t.text for t in content)}." if content else ""
        return f"It is {thing.text}.{more}"

    def do_read(self, name):
        thing = self.find(name)
        if not thing.has("readable"):
            raise Refusal(f"There is nothing to read on the {name}.")
        return thing.traits["readable"]

    def do_eat(self, name):
        thing = self.find(name)
        if not thing.has("edible"):
            raise Refusal(f"You would rather not eat the {name}.")
        del self.things[name]
        return "That was not good."

    def do_use(self, name):
        thing = self.find(name)
        match thing.name:
            case "lamp":
                self.has_light = not self.has_light
                return f"The lamp is {'on' if self.has_light else 'off'}."
            case "rope" if self.things["key"].has("hidden"):
                del self.things["key"].traits["hidden"]
                self.score += 5
                return "Something comes up from the well: a rusty key!"
            case _:
                raise Refusal(f"Nothing happens with the {name}.")

    def do_inventory(self):
        return f"You carry {listed(t.text for t in self.carried)}."

    def do_score(self):
        return f"{self.score} points in {self.turns} turns."

    def do_quit(self):
        self.is_over = True
        rank = "a master" if self.score >= 40 else "a wanderer" if self.score > 4 else "a beginner"
        return f"You leave as {rank}, with {self.score} points."


RECORDED = """look; take the lamp; take lamp; i; take portraits; down; light lamp; north; up; w; read book; take book; eat book; e; e;
take all; put onion in bucket; examine bucket; out; look; take rope; pull rope; take key; in; eat onion; eat onion; west; d; n; take gold;
drop book; drop bucket; take gold; dance; take; ; drop sword; score; quit"""


def main():
    game = Game()
    script = " ".join(sys.argv[1:]) or RECORDED
    for line in script.split(";"):
        print(f"> {line.strip()}")
        print(game.play(line))
        if game.is_over:
            break
    for broken in ("room a: b\n  east -> c", "room a b"):
        try:
            parse_world(broken)
        except ValueError as error:
            print(error)


main()
