"""A host of plug-ins that takes back what it gave, in the midst of a plug-in's run."""

import adder

CALLS = 50  # what a plug-in may ask of the desk in one run


class Note:
    def __init__(self, text):
        self.text = text

    def edit(self, text):
        self.text = text

    def __len__(self):
        return len(self.text)


class Desk:
    """What plug-ins work on."""

    def __init__(self):
        self.notes = [Note("buy milk"), Note("call Grace"), Note("water the fern")]
        self._listeners = []

    @property
    def count(self):
        return len(self.notes)

    def note(self, number):
        return self.notes[number]

    def add(self, text):
        self.notes.append(Note(text))
        for listener in [*self._listeners]:
            try:
                listener(self.notes[-1])
            except Exception as e:
                self._listeners.remove(listener)
                print(f"    (the desk lost a listener: {type(e).__name__})")

    def stream(self):
        for note in self.notes:
            yield note

    def subscribe(self, listener):
        self._listeners.append(listener)


class PlugIn:
    """A plug-in in a compartment, with a desk and a directory that can be taken away."""

    def __init__(self, name, desk):
        self.name, self.calls = name, 0
        scratch.mkdir(name)
        directory, self.cut_directory = scratch.sub(name).revocable()
        # The membrane goes around what watches: all that is reached through it ends with it.
        self.desk, self.cut_desk = adder.membrane(adder.logged(desk, self.watch))
        place = adder.Compartment(grants={"scratch": directory}, name=name)
        with open(f"/plugins/{name}.py") as program:
            place.exec(program.read(), f"{name}.py")
        self.functions = place.namespace

    def watch(self, name, args, kwargs):
        """Hears of each call before it is made, and ends the plug-in that makes too many."""
        self.calls += 1
        if self.calls == CALLS:
            print(f"    {self.name} has made {CALLS} calls and is cut off in the midst of {name}")
            self.revoke()

    def revoke(self):
        self.cut_desk()
        self.cut_directory()

    def run(self, function, *args):
        """Run a function of the plug-in, and say in one line how that went."""
        try:
            return f"returned {self.functions[function](*args)}"
        except BaseException as e:  # SystemExit too: no plug-in ends the host
            return f"{type(e).__name__}: {e}"


desk = Desk()
counter, hoarder = PlugIn("counter", desk), PlugIn("hoarder", desk)
print("counter:", counter.run("work", counter.desk))
print("hoarder:", hoarder.run("work", hoarder.desk))

print("\nWhat the hoarder kept, used after it was cut off:")
before = [note.text for note in desk.notes]
uses = hoarder.functions["uses"]
worked = 0
for name in list(uses):
    result = hoarder.run("use", name)
    worked += result.startswith("returned")
    print(f"  {name}: {result}")

print("\nThe others go on:")
print("counter:", counter.run("work", counter.desk))
heard = hoarder.functions["heard"]
print("\nuses that worked:", worked, "of", len(uses))
print("notes changed:", sum(old != note.text for old, note in zip(before, desk.notes)))
print("notes the hoarder heard of, before and after it was cut off:", heard.count("before"), heard.count("after"))
print("files of the hoarder:", scratch.sub("hoarder").listdir())
