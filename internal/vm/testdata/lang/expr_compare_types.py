# Comparing containers and other builtins.
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,))  # expect: True True True
print([1, [2, 3]] == [1, [2, 3]], [1] == (1,))  # expect: True False
print("a" < "b", "Z" < "a", "abc" > "abd", "é" > "z")  # expect: True True False True
print(b"a" < b"b", b"a" == "a", bytearray(b"x") == b"x")  # expect: True False True
print({1, 2} < {1, 2, 3}, {1, 2} <= {2, 1}, {1} > {2}, {1} < {2})  # expect: True True False False
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {} != {"a": 1})  # expect: True True
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), slice(1) == slice(None, 1))  # expect: True True True

# --- identity counts before ==
nan = float("nan")
print([nan] == [nan], nan == nan, (nan,) == (nan,))  # expect: True False True
print(nan in [nan], {nan: 1} == {nan: 1})  # expect: True True

# --- the first difference decides, later items are not looked at
class Loud:
    def __eq__(self, o):
        print("eq")
        return True
    def __lt__(self, o):
        print("lt")
        return True
print([1, Loud()] < [2, Loud()])  # expect: True
print([1, Loud()] < [1, 5])  # expect: eq
# expect: False
print([Loud()] == [Loud(), 1])  # expect: False

# --- an unorderable item
(1, "a") < (1, 2)  # raises: TypeError: '<' not supported between instances of 'str' and 'int'
# --- two dicts
{} < {}  # raises: TypeError: '<' not supported between instances of 'dict' and 'dict'
# --- a list and a tuple
[1] < (2,)  # raises: TypeError: '<' not supported between instances of 'list' and 'tuple'
# --- str and bytes
"a" < b"a"  # raises: TypeError: '<' not supported between instances of 'str' and 'bytes'
