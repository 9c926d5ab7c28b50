# pydoc finds the class that a method belongs to, and hands it to functions of its module, which a guest replaces.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1

    def show(self):
        return "a ticket"


g = Guest("""
import pydoc

def spy(f):
    def called(*args, **kwargs):
        for x in args:
            if getattr(x, "__name__", "") == "Ticket":
                x()
        return f(*args, **kwargs)
    return called

def attack(method):
    for name in "classname", "parentname", "_class_of", "_finddoc":
        if hasattr(pydoc, name):
            setattr(pydoc, name, spy(getattr(pydoc, name)))
    if hasattr(method, "__self__"):  # CPython's asks the method itself
        pydoc.classname(type(method.__self__), "")
    pydoc.render_doc(method)
""")
g.call("attack", Ticket().show)
verdict(Ticket.sold != 1)
