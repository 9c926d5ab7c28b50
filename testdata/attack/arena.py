"""The arena of the attack files: see README.md beside it."""

try:
    import adder
except ImportError:
    adder = None

# What a refusal may be. All else that a guest raises is a mistake in the file.
REFUSALS = (AttributeError, TypeError, PermissionError, ValueError, LookupError, RecursionError)


class Guest:
    """Code of somebody else, with names it was given."""

    def __init__(self, source, **given):
        if adder is None:
            self.names = {"__name__": "__main__"}
            self.exec = lambda text: exec(text, self.names)
        else:
            self.place = adder.Compartment(name="guest")
            self.names = self.place.namespace
            self.exec = self.place.exec
        self.names.update(given)
        self.refused = []
        self.do(lambda: self.exec(source))

    def do(self, what):
        """Call what; a refusal is noted and gives None."""
        try:
            return what()
        except REFUSALS as e:
            self.refused.append(e)
            return None

    def call(self, name, *args, **kwargs):
        """Call a function of the guest."""
        return self.do(lambda: self.names[name](*args, **kwargs))

    def __getitem__(self, name):
        return self.names[name]


def attempt(what, *args):
    """Call code of a module that somebody else wrote; a refusal gives None."""
    try:
        return what(*args)
    except (*REFUSALS, ImportError):
        return None


def verdict(escaped):
    print("escaped" if escaped else "held")
