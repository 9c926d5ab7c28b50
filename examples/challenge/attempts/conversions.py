# The implicit-conversion attack: objects whose special methods are natives that reflect, handed to the vault in the hope that it calls them with its own eyes.
from functools import partial as bind
from types import MethodType


def hook(function):
    name = ("__call__", "__eq__", "__hash__", "__str__", "__format__", "__len__", "__bool__", "__iter__")
    return type("Hook", (), dict.fromkeys(name, staticmethod(function)))()


for function in vars, locals, globals, dir, bind(eval, "secret"), bind(eval, "self._hint"), MethodType(eval, "secret"), bind(getattr, vault, "_hint"):
    for use in (lambda: vault.visit(hook(function)), lambda: vault.show(hook(function)), lambda: vault.check(hook(function)), lambda: drawer == hook(function),
                lambda: [*map(hook(function), [1])]):
        try:
            print(use())
        except Exception as e:
            print(type(e).__name__)
