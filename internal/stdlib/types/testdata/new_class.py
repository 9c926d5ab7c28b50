# types: making classes at run time.
import types
C = types.new_class("C", (int,), {}, lambda ns: ns.update(x=1))
print(C, C.x, C(5) + 1, C.__mro__, C.__module__)  # expect: <class 'types.C'> 1 6 (<class 'types.C'>, <class 'int'>, <class 'object'>) types
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {"prepared": kw}
    def __new__(m, name, bases, ns, **kw):
        return super().__new__(m, name, bases, dict(ns))
    def __init__(cls, *a, **kw): pass
D = types.new_class("D", (), {"metaclass": Meta, "k": 1})
print(type(D).__name__, D.prepared)  # expect: Meta {'k': 1}
kwds = {"metaclass": Meta, "q": 2}
print(types.prepare_class("E", (), kwds) == (Meta, {"prepared": {"q": 2}}, {"q": 2}), kwds["q"], len(kwds))  # expect: True 2 2
print(types.prepare_class("F"), types.prepare_class("G", (D,))[0].__name__)  # expect: (<class 'type'>, {}, {}) Meta

# --- bases that are no classes
import types
class G:
    def __init__(self, *repl): self.repl = repl
    def __mro_entries__(self, bases): return self.repl
class A: ...
class B: ...
g = G(A, B)
print([c.__name__ for c in types.resolve_bases((int, g))], types.resolve_bases((A, B)))  # expect: ['int', 'A', 'B'] (<class '__main__.A'>, <class '__main__.B'>)
bases = (A,)
print(types.resolve_bases(bases) is bases)  # expect: True
H = types.new_class("H", (g, list))
print(H.__mro__[1:4] == (A, B, list), H.__orig_bases__[0] is g)  # expect: True True
print(types.get_original_bases(H)[0] is g, types.get_original_bases(A), types.get_original_bases(int))  # expect: True (<class 'object'>,) (<class 'object'>,)
class L(list[int]): ...
print(types.get_original_bases(L), types.new_class("M", (list[str],)).__orig_bases__)  # expect: (list[int],) (list[str],)

# ---
import types
class G:
    def __mro_entries__(self, bases): return [int]
types.resolve_bases((G(),))  # raises: TypeError: __mro_entries__ must return a tuple

# ---
import types
class M1(type): ...
class M2(type): ...
types.prepare_class("X", (M1("A", (), {}), M2("B", (), {})))  # raises: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases

# ---
import types
types.get_original_bases(5)  # raises: TypeError: Expected an instance of type, not 'int'
