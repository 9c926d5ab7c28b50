# f-strings: values, conversions, formats.
x, name = 42, "bob"
print(f"{x}", f"a{x}b{name}c", f"{x + 1} {name.upper()}", f"", f"no fields")  # expect: 42 a42bbobc 43 BOB  no fields
print(f"{name!r} {name!s} {'é'!a} {x!r:>6}|")  # expect: 'bob' bob '\xe9'     42|
print(f"{x:5}|{x:<5}|{x:^5}|{x:05}|{x:+}|{x:x}|{x:#b}|{3.14159:.2f}|{1e6:,.1f}|{name:*^9}")  # expect:    42|42   | 42  |00042|+42|2a|0b101010|3.14|1,000,000.0|***bob***
print(f"{{}} {{{x}}} {{{{", f"{'{'}{'}'}")  # expect: {} {42} {{ {}

# --- = shows the source
x = 5
print(f"{x=} {x = } {x+1=} {x=!s} {x=:>4} { x =}")  # expect: x=5 x = 5 x+1=6 x=5 x=   5  x =5
s = "t"
print(f"{s=} {s=!r} {s=:>5} {s.upper()=}")  # expect: s='t' s='t' s=    t s.upper()='T'
print(f"{x == 5=} {(x != 5)=}")  # expect: x == 5=True (x != 5)=False
# --- nested fields in the format
w, p, v = 10, 3, 3.14159
print(f"{v:{w}.{p}}|{v:{'>'}{w}}|{v:>{w + 2}.{p}f}|{'a':{'*'}^{w}}")  # expect:       3.14|   3.14159|       3.142|****a*****
# --- nested quotes and f-strings
d = {"k": "v"}
print(f"{d["k"]} {f"{d['k']}"} {f"{f"{1}"}"}")  # expect: v v 1
print(f"{'\n'.join(["a", "b"])}")  # expect: a
# expect: b
print(f"{"a" "b"} {'''c'''}")  # expect: ab c
# --- lambda, conditional, walrus, dict need parentheses or not
x = 3
print(f"{(lambda y: y * 2)(x)} {'odd' if x % 2 else 'even'} {(z := x + 1)} {z} { {'a': 1}['a'] } {[i for i in range(3)]} {x if x else 0:>3}")  # expect: 6 odd 4 4 1 [0, 1, 2]   3
# --- a tuple, a star
print(f"{1, 2} {*'ab', 3}")  # expect: (1, 2) ('a', 'b', 3)
# --- order of evaluation
def v(n):
    print("eval", n)
    return n
print(f"{v(1)} {v(2):{v(3)}} {v(4)}")  # expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: eval 4
# expect: 1   2 4
# --- __format__ gets the whole spec
class F:
    def __format__(self, s): return repr(s)
print(f"{F():a {1 + 1} b} {F()} {F(): } {F()!s:3.3}"[:40])  # expect: 'a 2 b' '' ' ' <__
# --- multi-line
x = 1
print(f"""{
    x  # a comment
    + 1
} and {x
:>3}""")  # expect: 2 and   1
# --- raw and concatenated
x = 1
print(rf"\n{x}\d", f"{x}" "{x}" f"{x}", "a" f"b{x}" 'c')  # expect: \n1\d 1{x}1 ab1c
# --- escapes
print(f"\x41\u00e9\N{BULLET}{1}\t|", f'{'\x41'}')  # expect-repr: 'Aé•1\t| A'
# --- the type is str
print(type(f"{1}").__name__, f"{1}" == "1", f"{''}" == "")  # expect: str True True
