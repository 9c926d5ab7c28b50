# Views of views, texts of texts, numbers of many digits.
# feeds: (*internal/object.MemoryView) internal/object.memCompare internal/object.viewToBytes internal/object.viewToList (*internal/object.Thread).viewAssign (internal/object.Value).Buffer
# feeds: (*internal/object.partitionWork) (*internal/object.replaceWork) (*internal/object.stripWork) (internal/object.FrameState) (internal/object.textWork)
# feeds: internal/object.NumEq internal/object.Transplant (*internal/object.Str).Go (*internal/object.Thread).changeShape internal/object.uniPos internal/stdlib/cmath.atanh (internal/tame/time.civil).word (*internal/ocap.gate).result (*internal/compile.compiler).load
# feeds: internal/numtext.bigOf internal/stdlib/math.descending
import cmath, math, time
m = memoryview(bytearray(1))
one = m.cast("B", (1,) * 64)
way(lambda: m.cast("B", [1] * N))  # ValueError
way(lambda: m.cast("B", (1,) * 65))  # ValueError
way(lambda: len(repr(one.tolist())))  # 129
way(lambda: one == m.cast("B", (1,) * 64))  # True
way(lambda: one.tobytes())  # bytes
x = nested(memoryview, m)
def assign():
    x[:] = x
way(lambda: x == m)  # True
way(assign)  # None
way(lambda: bytes(x) == b"\0")  # True
way(lambda: nested(lambda v: v[:], m) == m)  # True
s = "a," * 1_000
way(lambda: len(s.partition("b")))  # 3
way(lambda: len(s.replace(",", "")))  # 1000
way(lambda: len(s.strip("a,")))  # 0
way(lambda: len(s.removesuffix(s)))  # 0
way(lambda: len(s.encode().replace(b",", b"")))  # 1000
way(lambda: len(s.translate({44: s[:2]})))  # 3000
c = type("C", (), {})()
for i in range(5_000):
    setattr(c, f"a{i}", i)
def moved():
    c.__class__ = type("D", (), {})
    return c.a4999
big = 1 << N
way(lambda: big == 1j)  # False
way(lambda: 1j == big)  # False
way(lambda: big == 0.5)  # False
way(moved)  # 4999
way(lambda: compile("\xe9" * N + " $", "f", "exec"))  # SyntaxError
way(lambda: "\xe9\U0001f600" * N == "")  # False
way(lambda: cmath.atanh(-0.5j).real == 0)  # True
way(lambda: time.strftime("%A" * 1_000, (2000,) + (1,) * 8) == "Tuesday" * 1_000)  # True
way(lambda: exec("".join(f"a{i}=" for i in range(9_000)) + "0", {}))  # None
sys.set_int_max_str_digits(0)
way(lambda: int("7" * 300_000).bit_length())  # 996579
way(lambda: len(str(10 ** 100_000)))  # 100001
way(lambda: int("_".join("7" * 100_000)).bit_length())  # 332193
way(lambda: math.perm(20_000, 6_000).bit_length())  # 84275
way(lambda: math.comb(20_000, 10_000).bit_length())  # 19993
way(lambda: int("f" * N, 16) == (1 << 4 * N) - 1)  # True
