# inspect.signature with eval_str evaluates a string annotation in the globals of the supervisor's function.
from arena import Guest, verdict

called = []


def charge():
    called.append(1)


def use(x: "charge()"):
    pass


g = Guest("""
import inspect

def attack(f):
    inspect.signature(f, eval_str=True)
""")


def run():
    try:
        g.call("attack", use)
    except NameError:
        pass


run()
verdict(called == [1])
