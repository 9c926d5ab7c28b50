# float comparisons: NaN, exactness against ints.
inf, nan = float("inf"), float("nan")
vals = [-inf, -1.5, -0.0, 0.0, 1.5, inf, nan]
for a in vals:
    print([(a < b, a <= b, a == b, a != b, a > b, a >= b) for b in vals])
# expect: [(False, True, True, False, False, True), (True, True, False, True, False, False), (True, True, False, True, False, False), (True, True, False, True, False, False), (True, True, False, True, False, False), (True, True, False, True, False, False), (False, False, False, True, False, False)]
# expect: [(False, False, False, True, True, True), (False, True, True, False, False, True), (True, True, False, True, False, False), (True, True, False, True, False, False), (True, True, False, True, False, False), (True, True, False, True, False, False), (False, False, False, True, False, False)]
# expect: [(False, False, False, True, True, True), (False, False, False, True, True, True), (False, True, True, False, False, True), (False, True, True, False, False, True), (True, True, False, True, False, False), (True, True, False, True, False, False), (False, False, False, True, False, False)]
# expect: [(False, False, False, True, True, True), (False, False, False, True, True, True), (False, True, True, False, False, True), (False, True, True, False, False, True), (True, True, False, True, False, False), (True, True, False, True, False, False), (False, False, False, True, False, False)]
# expect: [(False, False, False, True, True, True), (False, False, False, True, True, True), (False, False, False, True, True, True), (False, False, False, True, True, True), (False, True, True, False, False, True), (True, True, False, True, False, False), (False, False, False, True, False, False)]
# expect: [(False, False, False, True, True, True), (False, False, False, True, True, True), (False, False, False, True, True, True), (False, False, False, True, True, True), (False, False, False, True, True, True), (False, True, True, False, False, True), (False, False, False, True, False, False)]
# expect: [(False, False, False, True, False, False), (False, False, False, True, False, False), (False, False, False, True, False, False), (False, False, False, True, False, False), (False, False, False, True, False, False), (False, False, False, True, False, False), (False, False, False, True, False, False)]

# --- ints
print(2.0**53 == 2**53 + 1, 2.0**53 < 2**53 + 1, 1e308 < 10**400, inf > 10**400 if (inf := float("inf")) else 0, -inf < -10**400, 0.5 < 1, 1.0 == True, 1e22 == 10**22, 1e23 == 10**23)  # expect: False True True True True True True True False
print((1.0).__eq__(1), (1.0).__eq__("x"), (1.0).__lt__(2**70), (1.0).__ge__(None), (1.0).__ne__(1), (2.5).__gt__(2))  # expect: True NotImplemented True NotImplemented False True

# --- identity and equality of NaN
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), nan in (1.0,), [nan].index(nan), {nan: 1}.get(nan))  # expect: False True True True True False 0 1

# --- sorting
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(sorted([3.5, -1, 2, 10**20, 0.0, -5.5]), max(1, 2.5, True), min(0.0, -0.0), max(-0.0, 0.0))  # expect: [-5.5, -1, 0.0, 2, 3.5, 100000000000000000000] 2.5 0.0 -0.0
err(lambda: 1.5 < "x")  # expect: TypeError: '<' not supported between instances of 'float' and 'str'
err(lambda: 1.5 > None)  # expect: TypeError: '>' not supported between instances of 'float' and 'NoneType'
err(lambda: sorted([1.5, "x"]))  # expect: TypeError: '<' not supported between instances of 'str' and 'float'
