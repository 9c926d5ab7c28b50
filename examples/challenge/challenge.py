"""Break it: a vault that keeps a secret from your file.

Your file runs in a compartment and is handed tools that all hold the secret, each in
another way. README.md has the rules.
"""

import functools
import io
import random
import sys

import adder

SECRET = random.SystemRandom().randbytes(16).hex()


class Secretive:
    """Holds the secret in an attribute that is private in truth."""

    def __init__(self, secret):
        self.__secret = secret
        self._hint = secret

    @property
    def length(self):
        return len(self.__secret)

    def check(self, guess):
        return same(guess, self.__secret)

    def visit(self, visitor):
        """Call the visitor while the secret is at hand."""
        secret = self.__secret
        answer = visitor()
        return answer, len(secret)

    def fail(self):
        """Fail, with the secret in the frame."""
        secret = self.__secret
        raise ValueError(f"failed with {len(secret)} letters")

    def show(self, text):
        """The text with the vault in it. It is text of others, so it is formatted with a stranger's eyes."""
        return stranger.format(text, self)


stranger = adder.Compartment(modules=[], grants={}, name="stranger")


def same(guess, secret):
    """Compare without asking the guess: its == could be a function that keeps what it is compared with."""
    return type(guess) is str and guess == secret


def make_tools(secret):
    """What a challenger is handed, by name."""
    state = {"secret": secret}

    def closure(guess):
        """Whether the guess is right."""
        return same(guess, state["secret"])

    def counter(secret):
        """A generator that stops with the secret in its frame."""
        for n in range(10**6):
            yield n

    class Drawer:
        """Has special methods that know the secret."""

        def __enter__(self):
            return len(state["secret"])

        def __exit__(self, kind, error, traceback):
            return error is not None

        def __eq__(self, other):
            return same(other, state["secret"])

        __hash__ = None

    sealer, _ = adder.make_brand_pair("challenge")
    vault = Secretive(secret)
    running = counter(secret)
    next(running)
    return state, {
        "vault": vault,                                             # an object
        "closure": closure,                                         # a function
        "method": vault.check,                                      # a bound method
        "partial": functools.partial(lambda secret, guess: same(guess, secret), secret),
        "running": running,                                         # a generator that has begun
        "mapped": map(secret.startswith, "0123456789abcdef"),       # an iterator of the library
        "drawer": Drawer(),                                         # special methods
        "box": sealer.seal(secret),                                 # a sealed box
        "proxy": adder.caretaker(vault)[0],                         # a proxy
        "walled": adder.membrane(vault)[0],                         # a membrane
    }


def run(source):
    """Run a challenger's program: what it printed, and what became of the secret."""
    printed = io.StringIO()
    state, tools = make_tools(SECRET)
    vault = tools["vault"]
    place = adder.Compartment(grants={"stdout": printed}, name="challenger")
    place.namespace.update(tools)
    try:
        place.exec(source, "attempt.py")
    except BaseException as e:  # whatever it raises is its own affair
        print(f"The program ended with {type(e).__name__}.")
    text = printed.getvalue()
    return text, SECRET in text, state != {"secret": SECRET} or not vault.check(SECRET)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: challenge.py @FILE")
    with open(sys.argv[1]) as file:
        text, told, changed = run(file.read())
    print(text[:50000].replace(SECRET, "<the secret>"))
    if told or changed:
        print("BROKEN: the secret was", " and ".join(["printed"] * told + ["changed"] * changed) + ". README.md says how to report it.")
        sys.exit(3)
    print("The vault holds: the secret was neither printed nor changed.")
