"""A player who wants to see through the fog, one new way each turn, and walks about meanwhile."""

import builtins
import gc
import inspect
import operator
import sys

known = {}  # place: cell, whatever the source
tried = {}  # way: how it went
ways = []


def way(f):
    ways.append(f)
    return f


def note(x, y):
    cell = look(x, y)
    if cell != "?":
        known[x, y] = cell
    return cell


@way
def look_everywhere():
    cells = [note(x, y) for x in range(10) for y in range(10)]
    return f"fog in {cells.count('?')} of {len(cells)} cells"


@way
def read_the_closure():
    return look.__closure__[0].cell_contents.map


@way
def read_the_globals():
    return look.__globals__["ISLAND"]


@way
def inspect_the_closure():
    return inspect.getclosurevars(where).nonlocals["world"].map


@way
def find_the_caller():
    return sys._getframe(1).f_globals["world"].map


@way
def walk_the_stack():
    return [frame.frame.f_locals for frame in inspect.stack() if "world" in frame.frame.f_globals][0]


@way
def search_the_heap():
    return [o for o in gc.get_objects() if hasattr(o, "map")]


@way
def import_the_world():
    from world import ISLAND
    return ISLAND


@way
def import_the_referee():
    import __main__
    return __main__.world.map


@way
def look_in_the_modules():
    return sys.modules["world"].ISLAND


@way
def read_the_file():
    return open("/players/walker.py").read()


class Near(int):
    """A coordinate that is near when it is asked, and then far."""

    def __rsub__(self, other):
        return 0

    __sub__ = __abs__ = __rsub__

    def __hash__(self):
        return hash(int(self))


@way
def look_near_and_see_far():
    known[1, 1] = look(Near(1), Near(1))
    return known[1, 1]


class Coordinate:
    def __rsub__(self, other):
        known.update(inspect.currentframe().f_back.f_locals["self"].map)
        return 0


@way
def look_with_an_operator():
    return look(Coordinate(), Coordinate())


@way
def look_like_another():
    return look(0, 0, name="walker")


@way
def own_the_explorer_of_another():
    where.__closure__[0].cell_contents.at["walker"] = where()


@way
def change_the_rules():
    STEPS["north"] = (0, -9)
    del STEPS["south"]
    return "its own copy has changed"


@way
def change_where_it_is():
    where()[0] = 0


@way
def patch_the_builtins():
    builtins.abs = lambda x: 0
    x, y = where()
    return look(x + 5, y)


@way
def format_its_way():
    return "{0.__globals__[ISLAND]}".format(look)


@way
def get_by_path():
    return operator.attrgetter("__globals__")(look)


@way
def catch_the_frames():
    try:
        look("here", "there")
    except TypeError as e:
        return e.__traceback__.tb_next.tb_frame.f_locals["world"]


def move():
    x, y = where()
    for dx in range(-2, 3):
        for dy in range(-2, 3):
            note(x + dx, y + dy)
    if ways:
        f = ways.pop(0)
        try:
            tried[f.__name__.replace("_", " ")] = f"{f()}"
        except Exception as e:
            tried[f.__name__.replace("_", " ")] = f"{type(e).__name__}: {e}"
    for step, (dx, dy) in (("west", (-1, 0)), ("south", (0, 1)), ("north", (0, -1))):
        if note(x + dx, y + dy) in ".$" and (x + dx, y + dy) not in been:
            been.add((x, y))
            return step
    been.clear()
    return "east"


been = set()
