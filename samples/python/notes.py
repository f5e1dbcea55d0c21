"""Takes notes, and has no code that stores them: run it in a world, kill it, resume it, and the notes are there.

    plc run --world notes.world samples/python/notes.py
    plc resume notes.world

What lives on: the notes, the closures that number them and count the commands, and a suspended generator that goes through
the notes one by one, wherever it stands.
"""

import re
from dataclasses import dataclass, field


@dataclass
class Note:
    number: int
    text: str
    tags: list = field(default_factory=list)
    is_done: bool = False

    def __str__(self):
        mark = "x" if self.is_done else " "
        return f"{self.number:3} [{mark}] {self.text}"


class NoteError(Exception):
    """A command that cannot be followed."""


def counter(start=0):
    """A function that gives the next number at each call."""
    value = start

    def step():
        nonlocal value
        value += 1
        return value

    return step


class Notebook:
    """Notes by number, and the commands that change and show them."""

    TAG = re.compile(r"#(\w+)")

    def __init__(self):
        self.notes = {}
        self.next_number = counter()
        self.count_command = counter()
        self.journal = []
        self.reader = self.read_all()

    # Commands: each gives lines of text.

    def add(self, words):
        """add TEXT: a new note; words that begin with # are its tags"""
        text = " ".join(words)
        if not text:
            raise NoteError("there is nothing to note")
        note = Note(self.next_number(), text, self.TAG.findall(text))
        self.notes[note.number] = note
        self.journal.append(lambda: self.notes.pop(note.number, None))
        yield str(note)

    def list(self, words):
        """list [done|open]: all notes, or some of them"""
        wanted = words[0] if words else "all"
        chosen = [
            note
            for note in self.notes.values()
            if wanted == "all" or note.is_done == (wanted == "done")
        ]
        for note in chosen:
            yield str(note)
        yield f"{len(chosen)} of {len(self.notes)}"

    def done(self, words):
        """done NUMBER…: these notes are done"""
        for word in words:
            note = self.find(word)
            was = note.is_done
            note.is_done = True
            self.journal.append(lambda note=note, was=was: setattr(note, "is_done", was))
            yield str(note)

    def drop(self, words):
        """drop NUMBER…: forgets these notes"""
        for word in words:
            note = self.find(word)
            del self.notes[note.number]
            self.journal.append(lambda note=note: self.notes.__setitem__(note.number, note))
            yield f"dropped {note.number}"

    def undo(self, words):
        """undo: takes the last change back"""
        if not self.journal:
            raise NoteError("there is nothing to undo")
        self.journal.pop()()
        yield f"{len(self.journal)} changes left"

    def tags(self, words):
        """tags: the tags and how many notes have them"""
        counts = {}
        for note in self.notes.values():
            for tag in note.tags:
                counts[tag] = counts.get(tag, 0) + 1
        for tag, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            yield f"{tag:<12}{count:>3}"

    def search(self, words):
        """search PATTERN: notes in which a regular expression is found"""
        try:
            pattern = re.compile(" ".join(words), re.IGNORECASE)
        except re.error as error:
            raise NoteError(f"no pattern: {error}") from error
        for note in self.notes.values():
            if pattern.search(note.text):
                yield pattern.sub(lambda match: f"<{match.group()}>", note.text)

    def read(self, words):
        """read: the next note; after the last one the first again"""
        yield next(self.reader)

    def read_all(self):
        """The suspended generator behind `read`."""
        last = 0
        while True:
            following = [n for n in sorted(self.notes) if n > last]
            if not following:
                if not self.notes:
                    yield "there are no notes"
                    continue
                last = 0
                continue
            last = following[0]
            yield f"reading {self.notes[last].text}"

    def help(self, words):
        """help: this list"""
        for name in sorted(COMMANDS):
            yield "  " + getattr(Notebook, name).__doc__

    # Finding

    def find(self, word):
        try:
            return self.notes[int(word)]
        except ValueError:
            raise NoteError(f"{word!r} is no number") from None
        except KeyError as error:
            raise NoteError(f"there is no note {error}") from None

    def follow(self, line):
        """Gives the lines that answer a command."""
        self.count = self.count_command()
        match line.split():
            case []:
                return
            case [name, *words] if name in COMMANDS:
                yield from getattr(self, name)(words)
            case [name, *_]:
                raise NoteError(f"unknown command {name!r}; 'help' lists them")


COMMANDS = {"add", "list", "done", "drop", "undo", "tags", "search", "read", "help"}


def main():
    book = Notebook()
    print("notes: 'help' lists the commands")
    while True:
        try:
            line = input()
        except EOFError:
            break
        if line.strip() == "quit":
            break
        try:
            for answer in book.follow(line):
                print(answer)
        except NoteError as error:
            print("error:", error)
    print(f"{len(book.notes)} notes, {book.count_command() - 1} commands")


if __name__ == "__main__":
    main()
