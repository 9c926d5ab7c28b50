# Towers of classes: 1,000 ancestors are the most.
class C:
    pass
def tower(n, base):
    for _ in range(n):
        base = type(base)("C", (base,), {})
    return base
x = tower(300, C)
way(lambda: issubclass(x, C))  # True
way(lambda: x().a)  # AttributeError
way(lambda: len(x.__mro__))  # 302
def metas(n):
    m = type
    for _ in range(n):
        m = type("M", (m,), {})
    return m
way(lambda: metas(300)("C", (), {}).__name__)  # C
def wide(n):
    return type("C", tuple(type("C", (), {}) for _ in range(n)), {})
way(lambda: len(wide(500).__mro__))  # 502
way(lambda: tower(N, C))  # TypeError; CPython: killed
