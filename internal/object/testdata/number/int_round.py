# round() of ints: multiples of powers of ten, half to even.
for n in (0, 5, 15, 25, 35, -5, -15, -25, 149, 150, 151, 12345, -12345, 10**30 + 5, 15 * 10**30):
    print(round(n), round(n, 0), round(n, 5), [round(n, -k) for k in (1, 2, 3, 31, 40)])
# expect: 0 0 0 [0, 0, 0, 0, 0]
# expect: 5 5 5 [0, 0, 0, 0, 0]
# expect: 15 15 15 [20, 0, 0, 0, 0]
# expect: 25 25 25 [20, 0, 0, 0, 0]
# expect: 35 35 35 [40, 0, 0, 0, 0]
# expect: -5 -5 -5 [0, 0, 0, 0, 0]
# expect: -15 -15 -15 [-20, 0, 0, 0, 0]
# expect: -25 -25 -25 [-20, 0, 0, 0, 0]
# expect: 149 149 149 [150, 100, 0, 0, 0]
# expect: 150 150 150 [150, 200, 0, 0, 0]
# expect: 151 151 151 [150, 200, 0, 0, 0]
# expect: 12345 12345 12345 [12340, 12300, 12000, 0, 0]
# expect: -12345 -12345 -12345 [-12340, -12300, -12000, 0, 0]
# expect: 1000000000000000000000000000005 1000000000000000000000000000005 1000000000000000000000000000005 [1000000000000000000000000000000, 1000000000000000000000000000000, 1000000000000000000000000000000, 0, 0]
# expect: 15000000000000000000000000000000 15000000000000000000000000000000 15000000000000000000000000000000 [15000000000000000000000000000000, 15000000000000000000000000000000, 15000000000000000000000000000000, 20000000000000000000000000000000, 0]
print(round(5, None), round(2**70, None), (7).__round__(), (17).__round__(-1))  # expect: 5 1180591620717411303424 7 20

# --- types
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(type(round(True)), type(round(True, -1)), round(25, True))  # expect: <class 'int'> <class 'int'> 25
err(round, 5, 1.5)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(round, 5, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: (5).__round__(1, 2))  # expect: TypeError: __round__ expected at most 1 argument, got 2
class Ix:
    def __index__(self):
        return -1
print(round(25, Ix()), round(35, Ix()))  # expect: 20 40
