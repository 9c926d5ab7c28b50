# Polymorphic objects: an incremental solver of one-way constraints with strengths,
# after the published description of the DeltaBlue algorithm (Freeman-Benson, Maloney,
# Borning 1990). Each variable remembers which constraint determines it and how strong
# the weakest thing upstream of it is ("walkabout strength").
import enum


class Strength(enum.IntEnum):
    REQUIRED = 0  # stronger is smaller
    PREFERRED = 2
    DEFAULT = 4
    WEAKEST = 6


REQUIRED = int(Strength.REQUIRED)
PREFERRED = int(Strength.PREFERRED)
DEFAULT = int(Strength.DEFAULT)
WEAKEST = int(Strength.WEAKEST)


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk = WEAKEST
        self.stay = True


class Constraint:
    def __init__(self, strength, variables):
        self.strength = strength
        self.variables = variables
        self.target = None  # index of the variable it sets now, None when unsatisfied

    def inputs(self):
        return [v for i, v in enumerate(self.variables) if i != self.target]

    def output(self):
        return self.variables[self.target]

    def choices(self):
        """Indices of the variables that this constraint knows how to set."""
        return range(len(self.variables))

    def choose(self, mark):
        """Pick the weakest variable that is free and weaker than this constraint."""
        self.target = None
        best = self.strength
        for i in self.choices():
            v = self.variables[i]
            if v.mark != mark and v.walk > best:
                best = v.walk
                self.target = i

    def inputs_known(self, mark):
        for v in self.inputs():
            if not (v.mark == mark or v.stay or v.determined_by is None):
                return False
        return True

    def recalculate(self):
        out = self.output()
        out.walk = max([self.strength] + [v.walk for i, v in enumerate(self.variables)
                                          if i != self.target and i in self.choices()])
        for v in self.inputs():
            if not v.stay:
                out.stay = False
                break
        else:
            out.stay = not self.is_input()
        if out.stay:
            self.execute()

    def is_input(self):
        return False

    def execute(self):
        raise NotImplementedError


class Stay(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength, [variable])

    def execute(self):
        pass


class Edit(Stay):
    def is_input(self):
        return True


class Equal(Constraint):
    def __init__(self, a, b, strength):
        super().__init__(strength, [a, b])

    def execute(self):
        a, b = self.variables
        if self.target == 0:
            a.value = b.value
        else:
            b.value = a.value


class Scale(Constraint):
    """b = a * factor + offset, either way; factor and offset are inputs only."""

    def __init__(self, a, factor, offset, b, strength):
        super().__init__(strength, [a, b, factor, offset])

    def choices(self):
        return (0, 1)

    def execute(self):
        a, b, factor, offset = self.variables
        if self.target == 1:
            b.value = a.value * factor.value + offset.value
        else:
            a.value = (b.value - offset.value) // factor.value


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        for v in constraint.variables:
            v.constraints.append(constraint)
        self.incremental_add(constraint)
        return constraint

    def incremental_add(self, constraint):
        mark = self.new_mark()
        overridden = self.satisfy(constraint, mark)
        while overridden is not None:
            overridden = self.satisfy(overridden, mark)

    def satisfy(self, constraint, mark):
        """Enforce it if possible; return the constraint that had to give way."""
        constraint.choose(mark)
        if constraint.target is None:
            if constraint.strength == REQUIRED:
                raise ValueError("cannot satisfy a required constraint")
            return None
        for v in constraint.inputs():
            v.mark = mark
        out = constraint.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.target = None
        out.determined_by = constraint
        if not self.propagate(constraint, mark):
            raise ValueError("cycle")
        out.mark = mark
        return overridden

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            c = todo.pop()
            if c.output().mark == mark:
                return False
            c.recalculate()
            todo.extend(self.consumers(c.output()))
        return True

    def consumers(self, variable):
        by = variable.determined_by
        return [c for c in variable.constraints if c is not by and c.target is not None]

    def remove(self, constraint):
        out = constraint.output() if constraint.target is not None else None
        constraint.target = None
        for v in constraint.variables:
            v.constraints.remove(constraint)
        if out is None:
            return
        out.determined_by = None
        out.walk = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            v = todo.pop()
            unsatisfied.extend(c for c in v.constraints if c.target is None)
            for c in self.consumers(v):
                c.recalculate()
                todo.append(c.output())
        for c in sorted(unsatisfied, key=lambda c: c.strength):
            if c.target is None:
                self.incremental_add(c)

    def plan(self, sources):
        """Constraints in an order in which executing them carries edits through."""
        mark = self.new_mark()
        plan = []
        todo = list(sources)
        while todo:
            c = todo.pop()
            if c.target is None:
                continue
            out = c.output()
            if out.mark != mark and c.inputs_known(mark):
                plan.append(c)
                out.mark = mark
                todo.extend(self.consumers(out))
        return plan

    def change(self, variable, value, times):
        edit = self.add(Edit(variable, PREFERRED))
        plan = self.plan([edit])
        for i in range(times):
            variable.value = value + i
            for c in plan:
                c.execute()
        self.remove(edit)
        return len(plan)


def chain(n, rounds):
    """A chain of equalities: an edit at one end must arrive at the other."""
    planner = Planner()
    variables = [Variable(f"v{i}", 0) for i in range(n + 1)]
    for a, b in zip(variables, variables[1:]):
        planner.add(Equal(a, b, REQUIRED))
    planner.add(Stay(variables[-1], DEFAULT))
    total = 0
    for r in range(rounds):
        planner.change(variables[0], r * 10, 20)
        assert variables[-1].value == variables[0].value
        total += variables[-1].value
    return total


def projection(n):
    """Many independent scalings with shared factor and offset, edited on all sides."""
    planner = Planner()
    factor, offset = Variable("factor", 10), Variable("offset", 1000)
    pairs = []
    for i in range(n):
        a, b = Variable(f"a{i}", i), Variable(f"b{i}", i)
        planner.add(Stay(a, DEFAULT))
        planner.add(Scale(a, factor, offset, b, REQUIRED))
        pairs.append((a, b))
    planner.change(pairs[0][0], 17, 1)
    assert pairs[0][1].value == 1170
    planner.change(pairs[-1][1], 1050, 1)
    assert pairs[-1][0].value == 5
    planner.change(factor, 5, 1)
    planner.change(offset, 2000, 1)
    return sum(a.value * 7 + b.value for a, b in pairs)


total = 0
for size in (40, 80, 120, 160):
    total += chain(size, 160)
for size in (400, 800, 1200):
    total += projection(size)
print(total)  # expect: 18718588
