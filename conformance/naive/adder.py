"""The module adder as plain Python would have it: the same names, and nothing behind them.

Attacks on programs that import adder run against this on CPython, to show that they are real.
"""

import contextlib


class Compartment:
    def __init__(self, modules=None, grants=None, *, name=None):
        self.namespace = {"__name__": "__main__"}
        self.stdout = (grants or {}).get("stdout")

    def exec(self, source, filename="<compartment>"):
        with contextlib.redirect_stdout(self.stdout):
            exec(compile(source, filename, "exec"), self.namespace)

    def format(self, text, *args, **kwargs):
        return text.format(*args, **kwargs)


class Box:
    def __init__(self, content):
        self.content = content


class Sealer:
    seal = Box


class Unsealer:
    def unseal(self, box):
        return box.content


def make_brand_pair(name):
    return Sealer(), Unsealer()


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


def caretaker(target):
    proxy = Proxy(target)
    return proxy, lambda: setattr(proxy, "target", None)


membrane = caretaker
