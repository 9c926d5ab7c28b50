"""The world of the game: an island in the fog, treasures on it, and one explorer for each player."""

from adder import guard

ISLAND = """\
..~.....^.
.$~..^..^$
..~..^....
.....^..~.
~~...$..~.
....^^..~.
.^......$.
$^..~~....
.^..~..^..
....~..^.$"""

STEPS = {"north": (0, -1), "south": (0, 1), "west": (-1, 0), "east": (1, 0), "stay": (0, 0)}
SIGHT = 2  # how far an explorer sees
FOG = "?"


class World:
    """The whole truth. Players never hold this object: they get the functions of an Eye."""

    def __init__(self, starts):
        self.map = {(x, y): cell for y, line in enumerate(ISLAND.split()) for x, cell in enumerate(line)}
        self.at = dict(starts)
        self.found = dict.fromkeys(starts, 0)

    def in_sight(self, name):
        """The places that a player sees now."""
        x, y = self.at[name]
        near = range(-SIGHT, SIGHT + 1)
        return {(x + dx, y + dy) for dx in near for dy in near}

    def cell(self, place):
        others = [name for name, where in self.at.items() if where == place]
        return others[0][0].upper() if others else self.map.get(place, "~")

    def move(self, name, step):
        """Go one step; the sea and the mountains stay where they are."""
        dx, dy = STEPS[step]
        x, y = self.at[name]
        if self.map.get((x + dx, y + dy), "~") in ".$":
            self.at[name] = x, y = x + dx, y + dy
            if self.map[x, y] == "$":
                self.map[x, y] = "."
                self.found[name] += 1

    def __str__(self):
        return "\n".join("".join(self.cell((x, y)) for x in range(10)) for y in range(10))


def eye(world, name):
    """The two functions through which one player sees the world."""

    @guard(x=int, y=int)
    def look(x, y):
        """The cell at (x, y), or fog."""
        ex, ey = world.at[name]
        if abs(x - ex) > SIGHT or abs(y - ey) > SIGHT:
            return FOG
        return world.cell((x, y))

    def where():
        """Where one's own explorer is."""
        return world.at[name]

    return look, where
