# int comparisons, with floats and other types too.
nums = [-10**30, -2**63 - 1, -2**63, -1, 0, 1, 2**63 - 1, 2**63, 10**30]
print(all((a < b) == (i < j) and (a <= b) == (i <= j) and (a == b) == (i == j) and (a != b) == (i != j) and (a > b) == (i > j) and (a >= b) == (i >= j) for i, a in enumerate(nums) for j, b in enumerate(nums)))  # expect: True
print(sorted([3, -10**20, 2.5, True, 10**20, -1]))  # expect: [-100000000000000000000, -1, True, 2.5, 3, 100000000000000000000]

# --- exact comparison with floats
print(2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 2**63 == 2.0**63, 2**63 - 1 < 2.0**63, -2**63 <= -2.0**63)  # expect: True False True True True True
print(10**400 > 1e308, 10**400 < float("inf"), -10**400 > float("-inf"), 10**23 == 1e23, 10**22 == 1e22)  # expect: True True True False True
nan = float("nan")
print(1 == nan, 1 != nan, 1 < nan, 1 > nan, 10**30 == nan, 10**30 != nan, 10**30 >= nan)  # expect: False True False False False True False

# --- NotImplemented for foreign types
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print((1).__lt__(1.0), (1).__eq__("x"), (1).__ne__(None), (1).__ge__([]), (1).__eq__(1), (1).__ne__(1), (1).__eq__(True), (1).__le__(2**70))  # expect: NotImplemented NotImplemented NotImplemented NotImplemented True False True True
err(lambda: 1 < "x")  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
err(lambda: 1 >= None)  # expect: TypeError: '>=' not supported between instances of 'int' and 'NoneType'
err(lambda: 10**30 > [])  # expect: TypeError: '>' not supported between instances of 'int' and 'list'
print(1 == "x", 1 != "x", 10**30 == None)  # expect: False True False

# --- chains
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 0 < 2**70 < 2**71)  # expect: True False True True
