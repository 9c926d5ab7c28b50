"""A player whose moves are not what they seem."""


class Move(str):
    """A move that is equal to every move, and a key of every dictionary."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("north")

    def __iter__(self):
        return iter((-6, 0))


class Pretender:
    __class__ = str

    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("east")

    def __str__(self):
        return "east"


class Getter:
    """Takes the place of a step, and moves by as much as it likes."""

    def __index__(self):
        return 9

    __add__ = __radd__ = lambda self, other: 9


answers = [Move("jump"), Move("north"), Pretender(), Getter(), (9, 9), {"north": (0, -9)}, ["north"], "NORTH", "north ", "",
           b"north", 1, 1.5, True, float("nan"), object(), len, lambda: "north", type("north", (), {}), "north" * 1000,
           "s\u043euth", "west"]


def move():
    return answers.pop(0) if answers else "west"
