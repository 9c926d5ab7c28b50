"""A plug-in that keeps one of everything it can reach, for the day when it is cut off."""

import copy
import functools
import operator

uses = {}  # name: a function that uses what was kept
heard = []  # what the listener heard of
cut = False


def listener(note):
    heard.append("after" if cut else "before")


def chain(desk):
    """A generator of its own, stopped between two uses of the desk."""
    while True:
        yield desk.note(0).text


def work(desk):
    global cut
    keep(desk)
    desk.subscribe(listener)
    desk.add("the hoarder was here")
    try:
        while True:  # ask until it is refused
            desk.note(0)
    except PermissionError:
        cut = True
        return "it was cut off, and caught the refusal"


def keep(desk):
    note, notes, edit, stream = desk.note(1), desk.notes, desk.note(1).edit, desk.stream()
    iterator, backwards, mine = iter(notes), reversed(notes), chain(desk)
    file = open("/scratch/kept.txt", "w", buffering=1)
    file.write("before\n")
    next(stream), next(iterator), next(mine)
    uses.update({
        "the desk": lambda: desk.count,
        "a method of the desk": functools.partial(desk.note, 0),
        "a bound method, kept": functools.partial(desk.add, "still here"),
        "a note": lambda: note.text,
        "a note's method": lambda: edit("changed by the hoarder"),
        "a note's length": lambda: len(note),
        "the list of notes": lambda: notes[0].text,
        "the list, appended to": lambda: notes.append("junk"),
        "the list, emptied": lambda: notes.clear(),
        "the list, written": lambda: operator.setitem(notes, 0, "junk"),
        "an iterator, half-way": lambda: next(iterator).text,
        "an iterator, backwards": lambda: next(backwards).text,
        "a generator of the desk, half-way": lambda: next(stream).text,
        "a generator of the desk, closed": lambda: stream.close(),
        "a generator of its own": lambda: next(mine),
        "a membership test": lambda: note in notes,
        "an attribute, written": lambda: setattr(note, "text", "junk"),
        "a copy": lambda: copy.copy(desk).count,
        "the class of a note": lambda: note.__class__("new"),
        "a list of all": lambda: [*notes],
        "subscribing again": lambda: desk.subscribe(listener),
        "an open file": lambda: file.write("after\n"),
        "a new file": lambda: open("/scratch/new.txt", "w"),
        "the directory": lambda: scratch.listdir(),
        "the directory, narrowed": lambda: scratch.read_only().listdir(),
    })


def use(name):
    result = uses[name]()
    return f"something: {result}"
