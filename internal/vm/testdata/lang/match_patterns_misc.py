# match: as, or, value, capture patterns and their errors.
match [1, 2, 3]:
    case [a, *b] as whole: print(a, b, whole)  # expect: 1 [2, 3] [1, 2, 3]
match 5:
    case (1 | 5) as n: print(n)  # expect: 5
match {"k": [1]}:
    case {"k": [x] as inner} as outer: print(x, inner, outer)  # expect: 1 [1] {'k': [1]}

# --- value patterns have a dot
import enum
class Color(enum.Enum):
    RED = 1
    BLUE = 2
class ns:
    class sub:
        V = 10
for x in (Color.RED, Color.BLUE, 10):
    match x:
        case Color.RED: print("red")  # expect: red
        case Color.BLUE: print("blue")  # expect: blue
        case ns.sub.V: print("ten")  # expect: ten
# --- == is asked of the subject
class E:
    def __eq__(self, o):
        print("eq", o)
        return o == "yes"
match E():
    case "no": pass
    case "yes": print("matched")
# expect: eq no
# expect: eq yes
# expect: matched
# --- or: names must be the same
match x:
    case [a] | [a, b]: pass  # raises: SyntaxError: alternative patterns bind different names
# --- a name pattern makes others unreachable
match x:
    case a: pass  # raises: SyntaxError: name capture 'a' makes remaining patterns unreachable
    case 1: pass
# --- wildcard too
match x:
    case _: pass  # raises: SyntaxError: wildcard makes remaining patterns unreachable
    case 1: pass
# --- inside an or
match x:
    case a | 1: pass  # raises: SyntaxError: name capture 'a' makes remaining patterns unreachable
# --- as with wildcard
match x:
    case 1 as _: pass  # raises: SyntaxError: cannot use '_' as a target
# --- as to an attribute
match x:
    case 1 as a.b: pass  # raises: SyntaxError: cannot use attribute as pattern target
# --- the same name twice
match x:
    case (a, [a]): pass  # raises: SyntaxError: multiple assignments to name 'a' in pattern
# --- an expression is no pattern
match x:
    case 1 + 2: pass  # raises: SyntaxError: imaginary number required in complex literal
# --- an imaginary sum needs an imaginary
match x:
    case 1 + 2j: pass
    case 1j + 2: pass  # raises: SyntaxError: real number required in complex literal
# --- no case
match x:
    pass  # raises: SyntaxError: invalid syntax
# --- f-strings are no patterns
match x:
    case f"a": pass  # raises: SyntaxError: patterns may only match literals and attribute lookups
# --- bindings are local in functions
def f(x):
    match x:
        case [y, 0]: pass
        case _: return y  # raises: UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
print(f([1, 1]))
