# timeit: over a clock of our own.
import timeit
now = 0.0
def clock():
    global now
    now += 0.25
    return now
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
print(timeit.timeit("x += 1", "x = 0", clock, 10), timeit.repeat("pass", timer=clock, repeat=3, number=2))  # expect: 0.25 [0.25, 0.25, 0.25]
calls = []
T = timeit.Timer(lambda: calls.append(1), lambda: calls.append("setup"), clock)
print(T.timeit(3), calls, T.repeat(2, 1), calls)  # expect: 0.25 ['setup', 1, 1, 1, 'setup', 1, 'setup', 1] [0.25, 0.25] ['setup', 1, 1, 1, 'setup', 1, 'setup', 1]
print(T.autorange(print))  # expect: 1 0.25
# expect: (1, 0.25)
g = {"v": 5}
print(timeit.timeit("out.append(v)", "out = []; v2 = v", clock, 2, g), sorted(k for k in g if k != "__builtins__"))  # expect: 0.25 ['v']
t(timeit.Timer, 5); t(timeit.Timer, "pass", 5); t(timeit.Timer, "1 +"); t(timeit.Timer, "pass", "x ="); t(timeit.Timer, "return"); t(timeit.timeit, "undefined_name", timer=clock, number=1)  # expect: ValueError: stmt is neither a string nor callable
# expect: ValueError: setup is neither a string nor callable
# expect: SyntaxError: invalid syntax (<timeit-src>, line 2)
# expect: SyntaxError: invalid syntax (<timeit-src>, line 1)
# expect: SyntaxError: 'return' outside function (<timeit-src>, line 2)
# expect: NameError: name 'undefined_name' is not defined
print(timeit.Timer("a\nb", "c\nd").src)  # expect:
# expect: def inner(_it, _timer):
# expect:     c
# expect:     d
# expect:     _t0 = _timer()
# expect:     for _i in _it:
# expect:         a
# expect:         b
# expect:         pass
# expect:     _t1 = _timer()
# expect:     return _t1 - _t0
# expect:
print(timeit.reindent("a\nb", 4).encode(), timeit.default_number, timeit.default_repeat, timeit.dummy_src_name, timeit.template)  # expect-repr: 'b\'a\\n    b\' 1000000 5 <timeit-src> '
# expect: def inner(_it, _timer{init}):
# expect:     {setup}
# expect:     _t0 = _timer()
# expect:     for _i in _it:
# expect:         {stmt}
# expect:         pass
# expect:     _t1 = _timer()
# expect:     return _t1 - _t0
# expect:
wrap = lambda timer: clock
for args in (["-n", "2", "-r", "3"], ["-v", "-n1", "pass"], ["-u", "msec", "-n", "5", "x=1"], ["-u", "hour"], ["--bad"], ["-n3", "-s", "a=1", "-s", "b=2", "a+b"], ["-vv", "-r2", "pass"]):
    print(timeit.main(args, _wrap_timer=wrap))
# expect: 2 loops, best of 3: 125 msec per loop
# expect: None
# expect: raw times: 250 msec, 250 msec, 250 msec, 250 msec, 250 msec
# expect:
# expect: 1 loop, best of 5: 250 msec per loop
# expect: None
# expect: 5 loops, best of 5: 50 msec per loop
# expect: None
# expect: 2
# expect: option --bad not recognized
# expect: use -h/--help for command line help
# expect: 2
# expect: 3 loops, best of 5: 83.3 msec per loop
# expect: None
# expect: 1 loop -> 0.25 sec
# expect:
# expect: raw times: 250 msec, 250 msec
# expect:
# expect: 1 loop, best of 2: 250 msec per loop
# expect: None
print([n for n in dir(timeit) if not n.startswith("_")])  # expect: ['Timer', 'default_number', 'default_repeat', 'default_timer', 'dummy_src_name', 'gc', 'itertools', 'main', 'reindent', 'repeat', 'sys', 'template', 'time', 'timeit']
