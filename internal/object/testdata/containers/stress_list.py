# Random operations on lists of each storage, checked against a naive model.
state = 7
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n
def run(conv, steps):
    a, model = [], {}
    size = 0
    def lst():
        return [model[i] for i in range(size)]
    for step in range(steps):
        op = rnd(12)
        v = conv(rnd(50))
        if op < 3:
            a.append(v)
            model[size] = v
            size += 1
        elif op == 3:
            i = rnd(size + 1)
            a.insert(i, v)
            x = lst()
            x = x[:i] + [v] + x[i:]
            model = dict(enumerate(x))
            size += 1
        elif op == 4 and size:
            i = rnd(size)
            x = lst()
            assert a.pop(i) == x[i]
            model = dict(enumerate(x[:i] + x[i + 1:]))
            size -= 1
        elif op == 5 and size:
            i = rnd(size)
            a[i] = v
            model[i] = v
        elif op == 6:
            i, j = sorted((rnd(size + 1), rnd(size + 1)))
            new = [conv(rnd(9)) for _ in range(rnd(4))]
            a[i:j] = new
            x = lst()
            x = x[:i] + new + x[j:]
            model = dict(enumerate(x))
            size = len(x)
        elif op == 7:
            i, j = sorted((rnd(size + 1), rnd(size + 1)))
            k = 1 + rnd(3)
            del a[i:j:k]
            x = [y for n, y in enumerate(lst()) if not (i <= n < j and (n - i) % k == 0)]
            model = dict(enumerate(x))
            size = len(x)
        elif op == 8:
            a.reverse()
            model = dict(enumerate(lst()[::-1]))
        elif op == 9:
            k = rnd(3)
            b = a * k
            assert b == lst() * k
        elif op == 10:
            a += [v, v]
            model[size] = model[size + 1] = v
            size += 2
        elif op == 11 and size > 40:
            del a[20:]
            model = dict(enumerate(lst()[:20]))
            size = 20
        assert len(a) == size
    assert a == lst()
    return len(a)
print(run(int, 1500) >= 0, run(float, 1500) >= 0, run(str, 1500) >= 0, run(lambda x: x if x % 2 else str(x), 1500) >= 0, run(lambda x: x if x > 3 else float(x), 1500) >= 0)  # expect: True True True True True
