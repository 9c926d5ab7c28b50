import argparse
import sys


class Stop(Exception):
    pass


class Parser(argparse.ArgumentParser):
    def __init__(self, **kw):
        kw.setdefault("prog", "prog")
        super().__init__(**kw)

    def error(self, message):
        raise Stop("error: " + message)

    def exit(self, status=0, message=None):
        raise Stop("exit: %r %r" % (status, message))


def run(p, *lines, method="parse_args"):
    for line in lines:
        args = line.split() if isinstance(line, str) else line
        try:
            print(args, "->", getattr(p, method)(args))
        except Stop as e:
            print(args, "->", e)
        except (argparse.ArgumentError, TypeError, ValueError) as e:
            print(args, "->", type(e).__name__, e)


print("-- nargs, options")  # expect: -- nargs, options
for nargs in None, 1, 2, "?", "*", "+", "...", "A...":
    p = Parser()
    try:
        p.add_argument("-x", "--ex", nargs=nargs)
    except Exception as e:
        print(nargs, type(e).__name__, e)
        continue
    p.add_argument("-v", action="store_true")
    print(nargs)
    run(p, "", "-x", "-x 1", "-x 1 2", "-x 1 2 3", "-x1", "-x=1", "--ex=1", "--ex=", "--e 1", "-x -v", "-x 1 -v",
        "-vx 1", "-vx1", "-vx", "-xv", "-x -- 1", "-x -1", "-x - 2", "--ex=1 2")
# expect: None
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> error: argument -x/--ex: expected one argument
# expect: ['-x', '1'] -> Namespace(ex='1', v=False)
# expect: ['-x', '1', '2'] -> error: unrecognized arguments: 2
# expect: ['-x', '1', '2', '3'] -> error: unrecognized arguments: 2 3
# expect: ['-x1'] -> Namespace(ex='1', v=False)
# expect: ['-x=1'] -> Namespace(ex='1', v=False)
# expect: ['--ex=1'] -> Namespace(ex='1', v=False)
# expect: ['--ex='] -> Namespace(ex='', v=False)
# expect: ['--e', '1'] -> Namespace(ex='1', v=False)
# expect: ['-x', '-v'] -> error: argument -x/--ex: expected one argument
# expect: ['-x', '1', '-v'] -> Namespace(ex='1', v=True)
# expect: ['-vx', '1'] -> Namespace(ex='1', v=True)
# expect: ['-vx1'] -> Namespace(ex='1', v=True)
# expect: ['-vx'] -> error: argument -x/--ex: expected one argument
# expect: ['-xv'] -> Namespace(ex='v', v=False)
# expect: ['-x', '--', '1'] -> error: argument -x/--ex: expected one argument
# expect: ['-x', '-1'] -> Namespace(ex='-1', v=False)
# expect: ['-x', '-', '2'] -> error: unrecognized arguments: 2
# expect: ['--ex=1', '2'] -> error: unrecognized arguments: 2
# expect: 1
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> error: argument -x/--ex: expected 1 argument
# expect: ['-x', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '1', '2'] -> error: unrecognized arguments: 2
# expect: ['-x', '1', '2', '3'] -> error: unrecognized arguments: 2 3
# expect: ['-x1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex='] -> Namespace(ex=[''], v=False)
# expect: ['--e', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '-v'] -> Namespace(ex=['-v'], v=False)
# expect: ['-x', '1', '-v'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx', '1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx'] -> error: argument -x/--ex: expected 1 argument
# expect: ['-xv'] -> Namespace(ex=['v'], v=False)
# expect: ['-x', '--', '1'] -> error: argument -x/--ex: expected 1 argument
# expect: ['-x', '-1'] -> Namespace(ex=['-1'], v=False)
# expect: ['-x', '-', '2'] -> error: unrecognized arguments: 2
# expect: ['--ex=1', '2'] -> error: unrecognized arguments: 2
# expect: 2
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x', '1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x', '1', '2'] -> Namespace(ex=['1', '2'], v=False)
# expect: ['-x', '1', '2', '3'] -> error: unrecognized arguments: 3
# expect: ['-x1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x=1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['--ex=1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['--ex='] -> error: argument -x/--ex: expected 2 arguments
# expect: ['--e', '1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x', '-v'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x', '1', '-v'] -> Namespace(ex=['1', '-v'], v=False)
# expect: ['-vx', '1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-vx1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-vx'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-xv'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x', '--', '1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x', '-1'] -> error: argument -x/--ex: expected 2 arguments
# expect: ['-x', '-', '2'] -> Namespace(ex=['-', '2'], v=False)
# expect: ['--ex=1', '2'] -> error: argument -x/--ex: expected 2 arguments
# expect: ?
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> Namespace(ex=None, v=False)
# expect: ['-x', '1'] -> Namespace(ex='1', v=False)
# expect: ['-x', '1', '2'] -> error: unrecognized arguments: 2
# expect: ['-x', '1', '2', '3'] -> error: unrecognized arguments: 2 3
# expect: ['-x1'] -> Namespace(ex='1', v=False)
# expect: ['-x=1'] -> Namespace(ex='1', v=False)
# expect: ['--ex=1'] -> Namespace(ex='1', v=False)
# expect: ['--ex='] -> Namespace(ex='', v=False)
# expect: ['--e', '1'] -> Namespace(ex='1', v=False)
# expect: ['-x', '-v'] -> Namespace(ex=None, v=True)
# expect: ['-x', '1', '-v'] -> Namespace(ex='1', v=True)
# expect: ['-vx', '1'] -> Namespace(ex='1', v=True)
# expect: ['-vx1'] -> Namespace(ex='1', v=True)
# expect: ['-vx'] -> Namespace(ex=None, v=True)
# expect: ['-xv'] -> Namespace(ex='v', v=False)
# expect: ['-x', '--', '1'] -> error: unrecognized arguments: -- 1
# expect: ['-x', '-1'] -> Namespace(ex='-1', v=False)
# expect: ['-x', '-', '2'] -> error: unrecognized arguments: 2
# expect: ['--ex=1', '2'] -> error: unrecognized arguments: 2
# expect: *
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> Namespace(ex=[], v=False)
# expect: ['-x', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '1', '2'] -> Namespace(ex=['1', '2'], v=False)
# expect: ['-x', '1', '2', '3'] -> Namespace(ex=['1', '2', '3'], v=False)
# expect: ['-x1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex='] -> Namespace(ex=[''], v=False)
# expect: ['--e', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '-v'] -> Namespace(ex=[], v=True)
# expect: ['-x', '1', '-v'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx', '1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx'] -> Namespace(ex=[], v=True)
# expect: ['-xv'] -> Namespace(ex=['v'], v=False)
# expect: ['-x', '--', '1'] -> error: unrecognized arguments: -- 1
# expect: ['-x', '-1'] -> Namespace(ex=['-1'], v=False)
# expect: ['-x', '-', '2'] -> Namespace(ex=['-', '2'], v=False)
# expect: ['--ex=1', '2'] -> error: unrecognized arguments: 2
# expect: +
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> error: argument -x/--ex: expected at least one argument
# expect: ['-x', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '1', '2'] -> Namespace(ex=['1', '2'], v=False)
# expect: ['-x', '1', '2', '3'] -> Namespace(ex=['1', '2', '3'], v=False)
# expect: ['-x1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex='] -> Namespace(ex=[''], v=False)
# expect: ['--e', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '-v'] -> error: argument -x/--ex: expected at least one argument
# expect: ['-x', '1', '-v'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx', '1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx'] -> error: argument -x/--ex: expected at least one argument
# expect: ['-xv'] -> Namespace(ex=['v'], v=False)
# expect: ['-x', '--', '1'] -> error: argument -x/--ex: expected at least one argument
# expect: ['-x', '-1'] -> Namespace(ex=['-1'], v=False)
# expect: ['-x', '-', '2'] -> Namespace(ex=['-', '2'], v=False)
# expect: ['--ex=1', '2'] -> error: unrecognized arguments: 2
# expect: ...
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> Namespace(ex=[], v=False)
# expect: ['-x', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '1', '2'] -> Namespace(ex=['1', '2'], v=False)
# expect: ['-x', '1', '2', '3'] -> Namespace(ex=['1', '2', '3'], v=False)
# expect: ['-x1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex='] -> Namespace(ex=[''], v=False)
# expect: ['--e', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '-v'] -> Namespace(ex=['-v'], v=False)
# expect: ['-x', '1', '-v'] -> Namespace(ex=['1', '-v'], v=False)
# expect: ['-vx', '1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx'] -> Namespace(ex=[], v=True)
# expect: ['-xv'] -> Namespace(ex=['v'], v=False)
# expect: ['-x', '--', '1'] -> error: unrecognized arguments: -- 1
# expect: ['-x', '-1'] -> Namespace(ex=['-1'], v=False)
# expect: ['-x', '-', '2'] -> Namespace(ex=['-', '2'], v=False)
# expect: ['--ex=1', '2'] -> error: unrecognized arguments: 2
# expect: A...
# expect: [] -> Namespace(ex=None, v=False)
# expect: ['-x'] -> error: argument -x/--ex: expected A... arguments
# expect: ['-x', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '1', '2'] -> Namespace(ex=['1', '2'], v=False)
# expect: ['-x', '1', '2', '3'] -> Namespace(ex=['1', '2', '3'], v=False)
# expect: ['-x1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex=1'] -> Namespace(ex=['1'], v=False)
# expect: ['--ex='] -> Namespace(ex=[''], v=False)
# expect: ['--e', '1'] -> Namespace(ex=['1'], v=False)
# expect: ['-x', '-v'] -> error: argument -x/--ex: expected A... arguments
# expect: ['-x', '1', '-v'] -> Namespace(ex=['1', '-v'], v=False)
# expect: ['-vx', '1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx1'] -> Namespace(ex=['1'], v=True)
# expect: ['-vx'] -> error: argument -x/--ex: expected A... arguments
# expect: ['-xv'] -> Namespace(ex=['v'], v=False)
# expect: ['-x', '--', '1'] -> error: argument -x/--ex: expected A... arguments
# expect: ['-x', '-1'] -> Namespace(ex=['-1'], v=False)
# expect: ['-x', '-', '2'] -> Namespace(ex=['-', '2'], v=False)
# expect: ['--ex=1', '2'] -> error: unrecognized arguments: 2
print("-- nargs, positions")  # expect: -- nargs, positions
for nargs in None, 1, 2, "?", "*", "+", "...", "A...", 3:
    p = Parser()
    p.add_argument("a", nargs=nargs)
    p.add_argument("-v", action="store_true")
    print(nargs)
    run(p, "", "1", "1 2", "1 2 3", "-v", "-v 1", "1 -v", "1 -v 2", "-- 1", "1 --", "1 -- 2", "-- -v", "1 2 -- -v",
        "-- 1 -- 2", "--", "-1", "-", "1 -x", "-v 1 2 3 4")
    p = Parser()
    p.add_argument("a", nargs=nargs)
    p.add_argument("b")
    p.add_argument("c", nargs="*", default=[9])
    p.add_argument("-v", nargs="?", const=5)
    print(nargs, "b c*")
    run(p, "", "1", "1 2", "1 2 3", "1 2 3 4", "1 -v 2 3", "1 2 -v 3", "-v 1 2", "1 -v -- 2 3", "1 -- 2 -v 3 4")
# expect: None
# expect: [] -> error: the following arguments are required: a
# expect: ['1'] -> Namespace(a='1', v=False)
# expect: ['1', '2'] -> error: unrecognized arguments: 2
# expect: ['1', '2', '3'] -> error: unrecognized arguments: 2 3
# expect: ['-v'] -> error: the following arguments are required: a
# expect: ['-v', '1'] -> Namespace(a='1', v=True)
# expect: ['1', '-v'] -> Namespace(a='1', v=True)
# expect: ['1', '-v', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '1'] -> Namespace(a='1', v=False)
# expect: ['1', '--'] -> Namespace(a='1', v=False)
# expect: ['1', '--', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '-v'] -> Namespace(a='-v', v=False)
# expect: ['1', '2', '--', '-v'] -> error: unrecognized arguments: 2 -- -v
# expect: ['--', '1', '--', '2'] -> error: unrecognized arguments: -- 2
# expect: ['--'] -> error: the following arguments are required: a
# expect: ['-1'] -> Namespace(a='-1', v=False)
# expect: ['-'] -> Namespace(a='-', v=False)
# expect: ['1', '-x'] -> error: unrecognized arguments: -x
# expect: ['-v', '1', '2', '3', '4'] -> error: unrecognized arguments: 2 3 4
# expect: None b c*
# expect: [] -> error: the following arguments are required: a, b
# expect: ['1'] -> error: the following arguments are required: b
# expect: ['1', '2'] -> Namespace(a='1', b='2', c=[9], v=None)
# expect: ['1', '2', '3'] -> Namespace(a='1', b='2', c=['3'], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a='1', b='2', c=['3', '4'], v=None)
# expect: ['1', '-v', '2', '3'] -> Namespace(a='1', b='3', c=[9], v='2')
# expect: ['1', '2', '-v', '3'] -> Namespace(a='1', b='2', c=[9], v='3')
# expect: ['-v', '1', '2'] -> error: the following arguments are required: b
# expect: ['1', '-v', '--', '2', '3'] -> Namespace(a='1', b='2', c=['3'], v=5)
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a='1', b='2', c=['-v', '3', '4'], v=None)
# expect: 1
# expect: [] -> error: the following arguments are required: a
# expect: ['1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '2'] -> error: unrecognized arguments: 2
# expect: ['1', '2', '3'] -> error: unrecognized arguments: 2 3
# expect: ['-v'] -> error: the following arguments are required: a
# expect: ['-v', '1'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '--'] -> Namespace(a=['1'], v=False)
# expect: ['1', '--', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '-v'] -> Namespace(a=['-v'], v=False)
# expect: ['1', '2', '--', '-v'] -> error: unrecognized arguments: 2 -- -v
# expect: ['--', '1', '--', '2'] -> error: unrecognized arguments: -- 2
# expect: ['--'] -> error: the following arguments are required: a
# expect: ['-1'] -> Namespace(a=['-1'], v=False)
# expect: ['-'] -> Namespace(a=['-'], v=False)
# expect: ['1', '-x'] -> error: unrecognized arguments: -x
# expect: ['-v', '1', '2', '3', '4'] -> error: unrecognized arguments: 2 3 4
# expect: 1 b c*
# expect: [] -> error: the following arguments are required: a, b
# expect: ['1'] -> error: the following arguments are required: b
# expect: ['1', '2'] -> Namespace(a=['1'], b='2', c=[9], v=None)
# expect: ['1', '2', '3'] -> Namespace(a=['1'], b='2', c=['3'], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a=['1'], b='2', c=['3', '4'], v=None)
# expect: ['1', '-v', '2', '3'] -> Namespace(a=['1'], b='3', c=[9], v='2')
# expect: ['1', '2', '-v', '3'] -> Namespace(a=['1'], b='2', c=[9], v='3')
# expect: ['-v', '1', '2'] -> error: the following arguments are required: b
# expect: ['1', '-v', '--', '2', '3'] -> Namespace(a=['1'], b='2', c=['3'], v=5)
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a=['1'], b='2', c=['-v', '3', '4'], v=None)
# expect: 2
# expect: [] -> error: the following arguments are required: a
# expect: ['1'] -> error: the following arguments are required: a
# expect: ['1', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['1', '2', '3'] -> error: unrecognized arguments: 3
# expect: ['-v'] -> error: the following arguments are required: a
# expect: ['-v', '1'] -> error: the following arguments are required: a
# expect: ['1', '-v'] -> error: the following arguments are required: a
# expect: ['1', '-v', '2'] -> error: the following arguments are required: a
# expect: ['--', '1'] -> error: the following arguments are required: a
# expect: ['1', '--'] -> error: the following arguments are required: a
# expect: ['1', '--', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['--', '-v'] -> error: the following arguments are required: a
# expect: ['1', '2', '--', '-v'] -> error: unrecognized arguments: -v
# expect: ['--', '1', '--', '2'] -> error: unrecognized arguments: 2
# expect: ['--'] -> error: the following arguments are required: a
# expect: ['-1'] -> error: the following arguments are required: a
# expect: ['-'] -> error: the following arguments are required: a
# expect: ['1', '-x'] -> error: the following arguments are required: a
# expect: ['-v', '1', '2', '3', '4'] -> error: unrecognized arguments: 3 4
# expect: 2 b c*
# expect: [] -> error: the following arguments are required: a, b
# expect: ['1'] -> error: the following arguments are required: a, b
# expect: ['1', '2'] -> error: the following arguments are required: b
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2'], b='3', c=[9], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a=['1', '2'], b='3', c=['4'], v=None)
# expect: ['1', '-v', '2', '3'] -> error: the following arguments are required: a, b
# expect: ['1', '2', '-v', '3'] -> error: the following arguments are required: b
# expect: ['-v', '1', '2'] -> error: the following arguments are required: a, b
# expect: ['1', '-v', '--', '2', '3'] -> error: the following arguments are required: b
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a=['1', '2'], b='-v', c=['3', '4'], v=None)
# expect: ?
# expect: [] -> Namespace(a=None, v=False)
# expect: ['1'] -> Namespace(a='1', v=False)
# expect: ['1', '2'] -> error: unrecognized arguments: 2
# expect: ['1', '2', '3'] -> error: unrecognized arguments: 2 3
# expect: ['-v'] -> Namespace(a=None, v=True)
# expect: ['-v', '1'] -> Namespace(a='1', v=True)
# expect: ['1', '-v'] -> Namespace(a='1', v=True)
# expect: ['1', '-v', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '1'] -> Namespace(a='1', v=False)
# expect: ['1', '--'] -> Namespace(a='1', v=False)
# expect: ['1', '--', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '-v'] -> Namespace(a='-v', v=False)
# expect: ['1', '2', '--', '-v'] -> error: unrecognized arguments: 2 -- -v
# expect: ['--', '1', '--', '2'] -> error: unrecognized arguments: -- 2
# expect: ['--'] -> Namespace(a=None, v=False)
# expect: ['-1'] -> Namespace(a='-1', v=False)
# expect: ['-'] -> Namespace(a='-', v=False)
# expect: ['1', '-x'] -> error: unrecognized arguments: -x
# expect: ['-v', '1', '2', '3', '4'] -> error: unrecognized arguments: 2 3 4
# expect: ? b c*
# expect: [] -> error: the following arguments are required: b
# expect: ['1'] -> Namespace(a=None, b='1', c=[9], v=None)
# expect: ['1', '2'] -> Namespace(a='1', b='2', c=[9], v=None)
# expect: ['1', '2', '3'] -> Namespace(a='1', b='2', c=['3'], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a='1', b='2', c=['3', '4'], v=None)
# expect: ['1', '-v', '2', '3'] -> Namespace(a=None, b='1', c=['3'], v='2')
# expect: ['1', '2', '-v', '3'] -> Namespace(a='1', b='2', c=[9], v='3')
# expect: ['-v', '1', '2'] -> Namespace(a=None, b='2', c=[9], v='1')
# expect: ['1', '-v', '--', '2', '3'] -> Namespace(a=None, b='1', c=['2', '3'], v=5)
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a='1', b='2', c=['-v', '3', '4'], v=None)
# expect: *
# expect: [] -> Namespace(a=[], v=False)
# expect: ['1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2', '3'], v=False)
# expect: ['-v'] -> Namespace(a=[], v=True)
# expect: ['-v', '1'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '--'] -> Namespace(a=['1'], v=False)
# expect: ['1', '--', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['--', '-v'] -> Namespace(a=['-v'], v=False)
# expect: ['1', '2', '--', '-v'] -> Namespace(a=['1', '2', '-v'], v=False)
# expect: ['--', '1', '--', '2'] -> Namespace(a=['1', '--', '2'], v=False)
# expect: ['--'] -> Namespace(a=[], v=False)
# expect: ['-1'] -> Namespace(a=['-1'], v=False)
# expect: ['-'] -> Namespace(a=['-'], v=False)
# expect: ['1', '-x'] -> error: unrecognized arguments: -x
# expect: ['-v', '1', '2', '3', '4'] -> Namespace(a=['1', '2', '3', '4'], v=True)
# expect: * b c*
# expect: [] -> error: the following arguments are required: b
# expect: ['1'] -> Namespace(a=[], b='1', c=[9], v=None)
# expect: ['1', '2'] -> Namespace(a=['1'], b='2', c=[9], v=None)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2'], b='3', c=[9], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a=['1', '2', '3'], b='4', c=[9], v=None)
# expect: ['1', '-v', '2', '3'] -> Namespace(a=[], b='1', c=['3'], v='2')
# expect: ['1', '2', '-v', '3'] -> Namespace(a=['1'], b='2', c=[9], v='3')
# expect: ['-v', '1', '2'] -> Namespace(a=[], b='2', c=[9], v='1')
# expect: ['1', '-v', '--', '2', '3'] -> Namespace(a=[], b='1', c=['2', '3'], v=5)
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a=['1', '2', '-v', '3'], b='4', c=[9], v=None)
# expect: +
# expect: [] -> error: the following arguments are required: a
# expect: ['1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2', '3'], v=False)
# expect: ['-v'] -> error: the following arguments are required: a
# expect: ['-v', '1'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v', '2'] -> error: unrecognized arguments: 2
# expect: ['--', '1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '--'] -> Namespace(a=['1'], v=False)
# expect: ['1', '--', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['--', '-v'] -> Namespace(a=['-v'], v=False)
# expect: ['1', '2', '--', '-v'] -> Namespace(a=['1', '2', '-v'], v=False)
# expect: ['--', '1', '--', '2'] -> Namespace(a=['1', '--', '2'], v=False)
# expect: ['--'] -> error: the following arguments are required: a
# expect: ['-1'] -> Namespace(a=['-1'], v=False)
# expect: ['-'] -> Namespace(a=['-'], v=False)
# expect: ['1', '-x'] -> error: unrecognized arguments: -x
# expect: ['-v', '1', '2', '3', '4'] -> Namespace(a=['1', '2', '3', '4'], v=True)
# expect: + b c*
# expect: [] -> error: the following arguments are required: a, b
# expect: ['1'] -> error: the following arguments are required: b
# expect: ['1', '2'] -> Namespace(a=['1'], b='2', c=[9], v=None)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2'], b='3', c=[9], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a=['1', '2', '3'], b='4', c=[9], v=None)
# expect: ['1', '-v', '2', '3'] -> Namespace(a=['1'], b='3', c=[9], v='2')
# expect: ['1', '2', '-v', '3'] -> Namespace(a=['1'], b='2', c=[9], v='3')
# expect: ['-v', '1', '2'] -> error: the following arguments are required: b
# expect: ['1', '-v', '--', '2', '3'] -> Namespace(a=['1'], b='2', c=['3'], v=5)
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a=['1', '2', '-v', '3'], b='4', c=[9], v=None)
# expect: ...
# expect: [] -> Namespace(a=[], v=False)
# expect: ['1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2', '3'], v=False)
# expect: ['-v'] -> Namespace(a=[], v=True)
# expect: ['-v', '1'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v'] -> Namespace(a=['1', '-v'], v=False)
# expect: ['1', '-v', '2'] -> Namespace(a=['1', '-v', '2'], v=False)
# expect: ['--', '1'] -> Namespace(a=['--', '1'], v=False)
# expect: ['1', '--'] -> Namespace(a=['1', '--'], v=False)
# expect: ['1', '--', '2'] -> Namespace(a=['1', '--', '2'], v=False)
# expect: ['--', '-v'] -> Namespace(a=['--', '-v'], v=False)
# expect: ['1', '2', '--', '-v'] -> Namespace(a=['1', '2', '--', '-v'], v=False)
# expect: ['--', '1', '--', '2'] -> Namespace(a=['--', '1', '--', '2'], v=False)
# expect: ['--'] -> Namespace(a=['--'], v=False)
# expect: ['-1'] -> Namespace(a=['-1'], v=False)
# expect: ['-'] -> Namespace(a=['-'], v=False)
# expect: ['1', '-x'] -> Namespace(a=['1', '-x'], v=False)
# expect: ['-v', '1', '2', '3', '4'] -> Namespace(a=['1', '2', '3', '4'], v=True)
# expect: ... b c*
# expect: [] -> error: the following arguments are required: b
# expect: ['1'] -> Namespace(a=[], b='1', c=[9], v=None)
# expect: ['1', '2'] -> Namespace(a=['1'], b='2', c=[9], v=None)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2'], b='3', c=[9], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a=['1', '2', '3'], b='4', c=[9], v=None)
# expect: ['1', '-v', '2', '3'] -> Namespace(a=['1', '-v', '2'], b='3', c=[9], v=None)
# expect: ['1', '2', '-v', '3'] -> Namespace(a=['1', '2', '-v'], b='3', c=[9], v=None)
# expect: ['-v', '1', '2'] -> Namespace(a=[], b='2', c=[9], v='1')
# expect: ['1', '-v', '--', '2', '3'] -> Namespace(a=['1', '-v', '--', '2'], b='3', c=[9], v=None)
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a=['1', '--', '2', '-v', '3'], b='4', c=[9], v=None)
# expect: A...
# expect: [] -> error: the following arguments are required: a
# expect: ['1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '2'] -> Namespace(a=['1', '2'], v=False)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2', '3'], v=False)
# expect: ['-v'] -> error: the following arguments are required: a
# expect: ['-v', '1'] -> Namespace(a=['1'], v=True)
# expect: ['1', '-v'] -> Namespace(a=['1', '-v'], v=False)
# expect: ['1', '-v', '2'] -> Namespace(a=['1', '-v', '2'], v=False)
# expect: ['--', '1'] -> Namespace(a=['1'], v=False)
# expect: ['1', '--'] -> Namespace(a=['1', '--'], v=False)
# expect: ['1', '--', '2'] -> Namespace(a=['1', '--', '2'], v=False)
# expect: ['--', '-v'] -> Namespace(a=['-v'], v=False)
# expect: ['1', '2', '--', '-v'] -> Namespace(a=['1', '2', '--', '-v'], v=False)
# expect: ['--', '1', '--', '2'] -> Namespace(a=['1', '--', '2'], v=False)
# expect: ['--'] -> error: the following arguments are required: a
# expect: ['-1'] -> Namespace(a=['-1'], v=False)
# expect: ['-'] -> Namespace(a=['-'], v=False)
# expect: ['1', '-x'] -> Namespace(a=['1', '-x'], v=False)
# expect: ['-v', '1', '2', '3', '4'] -> Namespace(a=['1', '2', '3', '4'], v=True)
# expect: A... b c*
# expect: [] -> error: the following arguments are required: a, b
# expect: ['1'] -> error: the following arguments are required: b
# expect: ['1', '2'] -> Namespace(a=['1'], b='2', c=[9], v=None)
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2'], b='3', c=[9], v=None)
# expect: ['1', '2', '3', '4'] -> Namespace(a=['1', '2', '3'], b='4', c=[9], v=None)
# expect: ['1', '-v', '2', '3'] -> Namespace(a=['1', '-v', '2'], b='3', c=[9], v=None)
# expect: ['1', '2', '-v', '3'] -> Namespace(a=['1', '2', '-v'], b='3', c=[9], v=None)
# expect: ['-v', '1', '2'] -> error: the following arguments are required: b
# expect: ['1', '-v', '--', '2', '3'] -> Namespace(a=['1', '-v', '--', '2'], b='3', c=[9], v=None)
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a=['1', '--', '2', '-v', '3'], b='4', c=[9], v=None)
# expect: 3
# expect: [] -> error: the following arguments are required: a
# expect: ['1'] -> error: the following arguments are required: a
# expect: ['1', '2'] -> error: the following arguments are required: a
# expect: ['1', '2', '3'] -> Namespace(a=['1', '2', '3'], v=False)
# expect: ['-v'] -> error: the following arguments are required: a
# expect: ['-v', '1'] -> error: the following arguments are required: a
# expect: ['1', '-v'] -> error: the following arguments are required: a
# expect: ['1', '-v', '2'] -> error: the following arguments are required: a
# expect: ['--', '1'] -> error: the following arguments are required: a
# expect: ['1', '--'] -> error: the following arguments are required: a
# expect: ['1', '--', '2'] -> error: the following arguments are required: a
# expect: ['--', '-v'] -> error: the following arguments are required: a
# expect: ['1', '2', '--', '-v'] -> Namespace(a=['1', '2', '-v'], v=False)
# expect: ['--', '1', '--', '2'] -> Namespace(a=['1', '--', '2'], v=False)
# expect: ['--'] -> error: the following arguments are required: a
# expect: ['-1'] -> error: the following arguments are required: a
# expect: ['-'] -> error: the following arguments are required: a
# expect: ['1', '-x'] -> error: the following arguments are required: a
# expect: ['-v', '1', '2', '3', '4'] -> error: unrecognized arguments: 4
# expect: 3 b c*
# expect: [] -> error: the following arguments are required: a, b
# expect: ['1'] -> error: the following arguments are required: a, b
# expect: ['1', '2'] -> error: the following arguments are required: a, b
# expect: ['1', '2', '3'] -> error: the following arguments are required: b
# expect: ['1', '2', '3', '4'] -> Namespace(a=['1', '2', '3'], b='4', c=[9], v=None)
# expect: ['1', '-v', '2', '3'] -> error: the following arguments are required: a, b
# expect: ['1', '2', '-v', '3'] -> error: the following arguments are required: a, b
# expect: ['-v', '1', '2'] -> error: the following arguments are required: a, b
# expect: ['1', '-v', '--', '2', '3'] -> error: the following arguments are required: a, b
# expect: ['1', '--', '2', '-v', '3', '4'] -> Namespace(a=['1', '2', '-v'], b='3', c=['4'], v=None)
print("-- types, defaults, choices")  # expect: -- types, defaults, choices
p = Parser()
p.add_argument("--int", type=int, default="7")
p.add_argument("--bad", type=int, default="seven")
p.add_argument("--fl", type=float, default=1)
p.add_argument("--ch", choices=["a", "b"])
p.add_argument("--num", type=int, choices=range(3))
p.add_argument("--cs", choices="abc")
run(p, "", "--bad 1", "--bad 1 --int x", "--bad 1 --fl 1e3", "--bad 1 --fl x", "--ch c", "--ch a --bad 2",
    "--num 3", "--num 2 --bad 0", "--num x", "--cs ab", "--cs b --bad 1")  # expect: [] -> error: argument --bad: invalid int value: 'seven'
# expect: ['--bad', '1'] -> Namespace(int=7, bad=1, fl=1, ch=None, num=None, cs=None)
# expect: ['--bad', '1', '--int', 'x'] -> error: argument --int: invalid int value: 'x'
# expect: ['--bad', '1', '--fl', '1e3'] -> Namespace(int=7, bad=1, fl=1000.0, ch=None, num=None, cs=None)
# expect: ['--bad', '1', '--fl', 'x'] -> error: argument --fl: invalid float value: 'x'
# expect: ['--ch', 'c'] -> error: argument --ch: invalid choice: 'c' (choose from 'a', 'b')
# expect: ['--ch', 'a', '--bad', '2'] -> Namespace(int=7, bad=2, fl=1, ch='a', num=None, cs=None)
# expect: ['--num', '3'] -> error: argument --num: invalid choice: '3' (choose from '0', '1', '2')
# expect: ['--num', '2', '--bad', '0'] -> Namespace(int=7, bad=0, fl=1, ch=None, num=2, cs=None)
# expect: ['--num', 'x'] -> error: argument --num: invalid int value: 'x'
# expect: ['--cs', 'ab'] -> error: argument --cs: invalid choice: 'ab' (choose from 'a', 'b', 'c')
# expect: ['--cs', 'b', '--bad', '1'] -> Namespace(int=7, bad=1, fl=1, ch=None, num=None, cs='b')


def odd(s):
    raise argparse.ArgumentTypeError("too odd: " + s)


class Typ:
    def __call__(self, s):
        raise TypeError

    def __repr__(self):
        return "<Typ>"


p = Parser()
p.add_argument("--odd", type=odd)
p.add_argument("--typ", type=Typ())
p.add_argument("--lam", type=lambda s: int(s))
p.add_argument("--err", type=lambda s: {}[s])
run(p, "--odd 1", "--typ x", "--lam y")  # expect: ['--odd', '1'] -> error: argument --odd: too odd: 1
# expect: ['--typ', 'x'] -> error: argument --typ: invalid <Typ> value: 'x'
# expect: ['--lam', 'y'] -> error: argument --lam: invalid <lambda> value: 'y'
try:
    p.parse_args(["--err", "k"])
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'k'
for s in False, True:
    p = Parser(suggest_on_error=s)
    p.add_argument("--c", choices=["apple", "banana"])
    p.add_argument("--n", choices=[1, "two"])
    x = p.add_subparsers()
    x.add_parser("install")
    x.add_parser("remove")
    run(p, "--c aple", "--c zzz", "--n tow", "instal", "x", "install x", "--c apple remove --zz")
# expect: ['--c', 'aple'] -> error: argument --c: invalid choice: 'aple' (choose from 'apple', 'banana')
# expect: ['--c', 'zzz'] -> error: argument --c: invalid choice: 'zzz' (choose from 'apple', 'banana')
# expect: ['--n', 'tow'] -> error: argument --n: invalid choice: 'tow' (choose from '1', 'two')
# expect: ['instal'] -> error: argument {install,remove}: invalid choice: 'instal' (choose from 'install', 'remove')
# expect: ['x'] -> error: argument {install,remove}: invalid choice: 'x' (choose from 'install', 'remove')
# expect: ['install', 'x'] -> error: unrecognized arguments: x
# expect: ['--c', 'apple', 'remove', '--zz'] -> error: unrecognized arguments: --zz
# expect: ['--c', 'aple'] -> error: argument --c: invalid choice: 'aple', maybe you meant 'apple'? (choose from 'apple', 'banana')
# expect: ['--c', 'zzz'] -> error: argument --c: invalid choice: 'zzz' (choose from 'apple', 'banana')
# expect: ['--n', 'tow'] -> error: argument --n: invalid choice: 'tow' (choose from '1', 'two')
# expect: ['instal'] -> error: argument {install,remove}: invalid choice: 'instal', maybe you meant 'install'? (choose from 'install', 'remove')
# expect: ['x'] -> error: argument {install,remove}: invalid choice: 'x' (choose from 'install', 'remove')
# expect: ['install', 'x'] -> error: unrecognized arguments: x
# expect: ['--c', 'apple', 'remove', '--zz'] -> error: unrecognized arguments: --zz
print("-- actions")  # expect: -- actions
p = Parser()
p.add_argument("--t", action="store_true")
p.add_argument("--f", action="store_false")
p.add_argument("--c", action="store_const", const=42)
p.add_argument("--app", "-a", action="append")
p.add_argument("--app2", action="append", nargs="*", default=["d"])
p.add_argument("--ac", action="append_const", const="k", dest="list")
p.add_argument("--ad", action="append_const", const=1, dest="list")
p.add_argument("--ext", action="extend", nargs="+", type=int, default=[0])
p.add_argument("-v", "--verbose", action="count")
p.add_argument("--boo", action=argparse.BooleanOptionalAction)
p.add_argument("--version", action="version", version="%(prog)s 2.5")
run(p, "", "--t --f --c", "-a 1 -a2 --app=3", "--app2 --app2 1 2", "--ac --ad --ac", "--ext 1 2 --ext 3", "-vvv -v",
    "--verbose -vv", "--boo", "--no-boo", "--boo --no-boo", "--no-boo=1", "--t=1", "-vx", "-v=1", "-v1", "--version",
    "-h", "--ver", "--app", "--ap 1", "--b", "--n")  # expect: [] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=None, boo=None)
# expect: ['--t', '--f', '--c'] -> Namespace(t=True, f=False, c=42, app=None, app2=['d'], list=None, ext=[0], verbose=None, boo=None)
# expect: ['-a', '1', '-a2', '--app=3'] -> Namespace(t=False, f=True, c=None, app=['1', '2', '3'], app2=['d'], list=None, ext=[0], verbose=None, boo=None)
# expect: ['--app2', '--app2', '1', '2'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d', [], ['1', '2']], list=None, ext=[0], verbose=None, boo=None)
# expect: ['--ac', '--ad', '--ac'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=['k', 1, 'k'], ext=[0], verbose=None, boo=None)
# expect: ['--ext', '1', '2', '--ext', '3'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0, 1, 2, 3], verbose=None, boo=None)
# expect: ['-vvv', '-v'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=4, boo=None)
# expect: ['--verbose', '-vv'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=3, boo=None)
# expect: ['--boo'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=None, boo=True)
# expect: ['--no-boo'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=None, boo=False)
# expect: ['--boo', '--no-boo'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=None, boo=False)
# expect: ['--no-boo=1'] -> error: argument --boo/--no-boo: ignored explicit argument '1'
# expect: ['--t=1'] -> error: argument --t: ignored explicit argument '1'
# expect: ['-vx'] -> error: unrecognized arguments: -x
# expect: ['-v=1'] -> error: argument -v/--verbose: ignored explicit argument '1'
# expect: ['-v1'] -> error: unrecognized arguments: -1
# expect: prog 2.5
# expect: ['--version'] -> exit: 0 None
# expect: usage: prog [-h] [--t] [--f] [--c] [--app APP] [--app2 [APP2 ...]] [--ac]
# expect:             [--ad] [--ext EXT [EXT ...]] [-v] [--boo | --no-boo] [--version]
# expect:
# expect: options:
# expect:   -h, --help           show this help message and exit
# expect:   --t
# expect:   --f
# expect:   --c
# expect:   --app, -a APP
# expect:   --app2 [APP2 ...]
# expect:   --ac
# expect:   --ad
# expect:   --ext EXT [EXT ...]
# expect:   -v, --verbose
# expect:   --boo, --no-boo
# expect:   --version            show program's version number and exit
# expect: ['-h'] -> exit: 0 None
# expect: ['--ver'] -> error: ambiguous option: --ver could match --verbose, --version
# expect: ['--app'] -> error: argument --app/-a: expected one argument
# expect: ['--ap', '1'] -> error: ambiguous option: --ap could match --app, --app2
# expect: ['--b'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=None, boo=True)
# expect: ['--n'] -> Namespace(t=False, f=True, c=None, app=None, app2=['d'], list=None, ext=[0], verbose=None, boo=False)
p.parse_args(["--ext", "1"])
print(p.get_default("ext"), p.get_default("app2"), p.get_default("nope"))  # expect: [0] ['d'] None


class Custom(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        print("init", option_strings, dest, nargs, kwargs)
        super().__init__(option_strings, dest, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        print("call", namespace, values, option_string)
        setattr(namespace, self.dest, values)


p = Parser()
p.add_argument("--foo", action=Custom, help="h")  # expect: init ['--foo'] foo None {'help': 'h'}
p.add_argument("bar", action=Custom)  # expect: init [] bar None {'required': True}
run(p, "1 --foo 2", "--fo=3 4")  # expect: call Namespace(foo=None, bar=None) 1 None
# expect: call Namespace(foo=None, bar='1') 2 --foo
# expect: ['1', '--foo', '2'] -> Namespace(foo='2', bar='1')
# expect: call Namespace(foo=None, bar=None) 3 --foo
# expect: call Namespace(foo='3', bar=None) 4 None
# expect: ['--fo=3', '4'] -> Namespace(foo='3', bar='4')


class Bare(argparse.Action):
    pass


p = Parser()
print(p.add_argument("--foo", action=Bare))  # expect: Bare(option_strings=['--foo'], dest='foo', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
try:
    p.parse_args(["--foo", "1"])
except NotImplementedError as e:
    print(e)  # expect: .__call__() not defined
print("-- commands")  # expect: -- commands
p = Parser()
p.add_argument("--glob", default="g")
p.set_defaults(func="none")
s = p.add_subparsers(dest="cmd")
a = s.add_parser("add", aliases=["a"])
a.add_argument("x", type=int)
a.add_argument("--glob", default="sub")
a.set_defaults(func="add")
r = s.add_parser("rm")
r.add_argument("files", nargs="*")
r.add_argument("-f", action="store_true")
run(p, "", "add", "add 1", "a 1", "--glob 2 add 1", "add --glob 3 1", "rm", "rm -f a b", "rm a -f b", "no", "add 1 2",
    "add 1 --unknown", "rm -- -f", "rm -h", "add x", "-- add 1", "add -- 1", "ad 1")  # expect: [] -> Namespace(glob='g', cmd=None, func='none')
# expect: ['add'] -> error: the following arguments are required: x
# expect: ['add', '1'] -> Namespace(glob='sub', cmd='add', func='add', x=1)
# expect: ['a', '1'] -> Namespace(glob='sub', cmd='a', func='add', x=1)
# expect: ['--glob', '2', 'add', '1'] -> Namespace(glob='sub', cmd='add', func='add', x=1)
# expect: ['add', '--glob', '3', '1'] -> Namespace(glob='3', cmd='add', func='add', x=1)
# expect: ['rm'] -> Namespace(glob='g', cmd='rm', func='none', files=[], f=False)
# expect: ['rm', '-f', 'a', 'b'] -> Namespace(glob='g', cmd='rm', func='none', files=['a', 'b'], f=True)
# expect: ['rm', 'a', '-f', 'b'] -> error: unrecognized arguments: b
# expect: ['no'] -> error: argument cmd: invalid choice: 'no' (choose from 'add', 'a', 'rm')
# expect: ['add', '1', '2'] -> error: unrecognized arguments: 2
# expect: ['add', '1', '--unknown'] -> error: unrecognized arguments: --unknown
# expect: ['rm', '--', '-f'] -> Namespace(glob='g', cmd='rm', func='none', files=['-f'], f=False)
# expect: usage: prog rm [-h] [-f] [files ...]
# expect:
# expect: positional arguments:
# expect:   files
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   -f
# expect: ['rm', '-h'] -> exit: 0 None
# expect: ['add', 'x'] -> error: argument x: invalid int value: 'x'
# expect: ['--', 'add', '1'] -> Namespace(glob='sub', cmd='add', func='add', x=1)
# expect: ['add', '--', '1'] -> Namespace(glob='sub', cmd='add', func='add', x=1)
# expect: ['ad', '1'] -> error: argument cmd: invalid choice: 'ad' (choose from 'add', 'a', 'rm')
run(p, "add 1 2 --u", "--u add 1", "--u rm -x a -f", method="parse_known_args")  # expect: ['add', '1', '2', '--u'] -> (Namespace(glob='sub', cmd='add', func='add', x=1), ['2', '--u'])
# expect: ['--u', 'add', '1'] -> (Namespace(glob='sub', cmd='add', func='add', x=1), ['--u'])
# expect: ['--u', 'rm', '-x', 'a', '-f'] -> (Namespace(glob='g', cmd='rm', func='none', files=['a'], f=True), ['--u', '-x'])
p = Parser()
p.add_subparsers(required=True).add_parser("x")
run(p, "", "x")  # expect: [] -> error: the following arguments are required: {x}
# expect: ['x'] -> Namespace()
p = Parser()
p.add_subparsers(required=True, dest="what").add_parser("x")
run(p, "", "x")  # expect: [] -> error: the following arguments are required: what
# expect: ['x'] -> Namespace(what='x')
p = Parser()
p.add_subparsers(required=True, metavar="META")
run(p, "", "x")  # expect: [] -> error: the following arguments are required: META
# expect: ['x'] -> error: argument META: invalid choice: 'x' (choose from )
p = Parser()
p.add_subparsers(required=True)
run(p, "", "x")  # expect: [] -> TypeError sequence item 0: expected str instance, NoneType found
# expect: ['x'] -> error: invalid choice: 'x' (choose from )
try:
    p.add_subparsers()
except ValueError as e:
    print(e)  # expect: cannot have multiple subparser arguments
s = Parser().add_subparsers()
s.add_parser("x", aliases=["y"])
for name, al in ("x", ()), ("y", ()), ("z", ["x"]), ("z", ["y"]):
    try:
        s.add_parser(name, aliases=al)
    except ValueError as e:
        print(e)
# expect: conflicting subparser: x
# expect: conflicting subparser: y
# expect: conflicting subparser alias: x
# expect: conflicting subparser alias: y
print("-- exclusive")  # expect: -- exclusive
p = Parser()
g = p.add_mutually_exclusive_group()
g.add_argument("--foo", action="store_true")
g.add_argument("--bar", type=int, default=3)
g.add_argument("pos", nargs="?", default="p")
h = p.add_mutually_exclusive_group(required=True)
h.add_argument("-x", action="store_true")
h.add_argument("-y")
h.add_argument("-z", help=argparse.SUPPRESS)
run(p, "", "-x", "-x -y 1", "-x --foo --bar 1", "-x --bar 3 --foo", "-x q", "-x q --foo", "--foo q -x", "-y 1 -x", "--foo -z 1",
    "-x -x")  # expect: [] -> error: one of the arguments -x -y is required
# expect: ['-x'] -> Namespace(foo=False, bar=3, pos='p', x=True, y=None, z=None)
# expect: ['-x', '-y', '1'] -> error: argument -y: not allowed with argument -x
# expect: ['-x', '--foo', '--bar', '1'] -> error: argument --bar: not allowed with argument --foo
# expect: ['-x', '--bar', '3', '--foo'] -> error: argument --foo: not allowed with argument --bar
# expect: ['-x', 'q'] -> Namespace(foo=False, bar=3, pos='q', x=True, y=None, z=None)
# expect: ['-x', 'q', '--foo'] -> error: argument --foo: not allowed with argument pos
# expect: ['--foo', 'q', '-x'] -> error: argument pos: not allowed with argument --foo
# expect: ['-y', '1', '-x'] -> error: argument -x: not allowed with argument -y
# expect: ['--foo', '-z', '1'] -> Namespace(foo=True, bar=3, pos='p', x=False, y=None, z='1')
# expect: ['-x', '-x'] -> Namespace(foo=False, bar=3, pos='p', x=True, y=None, z=None)
p = Parser()
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("n", nargs="*")
g.add_argument("--m", nargs="*")
run(p, "", "1", "--m", "--m 1", "1 --m")  # expect: [] -> error: one of the arguments n --m is required
# expect: ['1'] -> Namespace(n=['1'], m=None)
# expect: ['--m'] -> Namespace(n=[], m=[])
# expect: ['--m', '1'] -> Namespace(n=[], m=['1'])
# expect: ['1', '--m'] -> error: argument --m: not allowed with argument n
for bad in (lambda: g.add_argument("req"), lambda: g.add_argument("--r", required=True),
            lambda: g.add_mutually_exclusive_group(), lambda: g.add_argument_group(),
            lambda: p.add_argument_group("t").add_argument_group("u")):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError mutually exclusive arguments must be optional
# expect: ValueError mutually exclusive arguments must be optional
# expect: ValueError mutually exclusive groups cannot be nested
# expect: ValueError argument groups cannot be nested
# expect: ValueError argument groups cannot be nested
print("-- abbreviations")  # expect: -- abbreviations
for allow in True, False:
    p = Parser(allow_abbrev=allow)
    p.add_argument("--foobar")
    p.add_argument("--foobaz", action="store_true")
    p.add_argument("--other", action="store_true")
    p.add_argument("-o", action="store_true")
    p.add_argument("-of")
    run(p, "--foo 1", "--foobar 1", "--fooba", "--foobaz", "--foobar=1", "--o", "--oth", "-o", "-of 1", "-o1", "-of1", "-oo", "-fo",
        "--fo=1", "--oth=1", "--foob=2=3", "--", "---", "-oof 1")
# expect: ['--foo', '1'] -> error: ambiguous option: --foo could match --foobar, --foobaz
# expect: ['--foobar', '1'] -> Namespace(foobar='1', foobaz=False, other=False, o=False, of=None)
# expect: ['--fooba'] -> error: ambiguous option: --fooba could match --foobar, --foobaz
# expect: ['--foobaz'] -> Namespace(foobar=None, foobaz=True, other=False, o=False, of=None)
# expect: ['--foobar=1'] -> Namespace(foobar='1', foobaz=False, other=False, o=False, of=None)
# expect: ['--o'] -> Namespace(foobar=None, foobaz=False, other=True, o=False, of=None)
# expect: ['--oth'] -> Namespace(foobar=None, foobaz=False, other=True, o=False, of=None)
# expect: ['-o'] -> Namespace(foobar=None, foobaz=False, other=False, o=True, of=None)
# expect: ['-of', '1'] -> Namespace(foobar=None, foobaz=False, other=False, o=False, of='1')
# expect: ['-o1'] -> error: unrecognized arguments: -1
# expect: ['-of1'] -> error: unrecognized arguments: -f1
# expect: ['-oo'] -> Namespace(foobar=None, foobaz=False, other=False, o=True, of=None)
# expect: ['-fo'] -> error: unrecognized arguments: -fo
# expect: ['--fo=1'] -> error: ambiguous option: --fo=1 could match --foobar, --foobaz
# expect: ['--oth=1'] -> error: argument --other: ignored explicit argument '1'
# expect: ['--foob=2=3'] -> error: ambiguous option: --foob=2=3 could match --foobar, --foobaz
# expect: ['--'] -> error: unrecognized arguments: --
# expect: ['---'] -> error: unrecognized arguments: ---
# expect: ['-oof', '1'] -> error: unrecognized arguments: -f 1
# expect: ['--foo', '1'] -> error: unrecognized arguments: --foo 1
# expect: ['--foobar', '1'] -> Namespace(foobar='1', foobaz=False, other=False, o=False, of=None)
# expect: ['--fooba'] -> error: unrecognized arguments: --fooba
# expect: ['--foobaz'] -> Namespace(foobar=None, foobaz=True, other=False, o=False, of=None)
# expect: ['--foobar=1'] -> Namespace(foobar='1', foobaz=False, other=False, o=False, of=None)
# expect: ['--o'] -> error: unrecognized arguments: --o
# expect: ['--oth'] -> error: unrecognized arguments: --oth
# expect: ['-o'] -> Namespace(foobar=None, foobaz=False, other=False, o=True, of=None)
# expect: ['-of', '1'] -> Namespace(foobar=None, foobaz=False, other=False, o=False, of='1')
# expect: ['-o1'] -> error: unrecognized arguments: -1
# expect: ['-of1'] -> error: unrecognized arguments: -f1
# expect: ['-oo'] -> Namespace(foobar=None, foobaz=False, other=False, o=True, of=None)
# expect: ['-fo'] -> error: unrecognized arguments: -fo
# expect: ['--fo=1'] -> error: unrecognized arguments: --fo=1
# expect: ['--oth=1'] -> error: unrecognized arguments: --oth=1
# expect: ['--foob=2=3'] -> error: unrecognized arguments: --foob=2=3
# expect: ['--'] -> error: unrecognized arguments: --
# expect: ['---'] -> error: unrecognized arguments: ---
# expect: ['-oof', '1'] -> error: unrecognized arguments: -f 1
p = Parser()
p.add_argument("-exit", action="store_true")
p.add_argument("-e")
p.add_argument("-example")
run(p, "-ex", "-e x", "-exi", "-exa 1", "-exam=1", "-exit", "-ey", "-example")  # expect: ['-ex'] -> error: ambiguous option: -ex could match -exit, -e, -example
# expect: ['-e', 'x'] -> Namespace(exit=False, e='x', example=None)
# expect: ['-exi'] -> error: ambiguous option: -exi could match -exit, -e
# expect: ['-exa', '1'] -> error: ambiguous option: -exa could match -e, -example
# expect: ['-exam=1'] -> error: ambiguous option: -exam=1 could match -e, -example
# expect: ['-exit'] -> Namespace(exit=True, e=None, example=None)
# expect: ['-ey'] -> Namespace(exit=False, e='y', example=None)
# expect: ['-example'] -> error: argument -example: expected one argument
print("-- negative numbers")  # expect: -- negative numbers
p = Parser()
p.add_argument("-x", type=float)
p.add_argument("pos", nargs="?")
run(p, "-x -1", "-x -.5", "-x -1e5 -5", "-5", "-x -5x", "-x -1_000", "-x -0x10", "-x -1j", "-x -a")  # expect: ['-x', '-1'] -> Namespace(x=-1.0, pos=None)
# expect: ['-x', '-.5'] -> Namespace(x=-0.5, pos=None)
# expect: ['-x', '-1e5', '-5'] -> Namespace(x=-100000.0, pos='-5')
# expect: ['-5'] -> Namespace(x=None, pos='-5')
# expect: ['-x', '-5x'] -> error: argument -x: invalid float value: '-5x'
# expect: ['-x', '-1_000'] -> Namespace(x=-1000.0, pos=None)
# expect: ['-x', '-0x10'] -> error: argument -x: invalid float value: '-0x10'
# expect: ['-x', '-1j'] -> error: argument -x: invalid float value: '-1j'
# expect: ['-x', '-a'] -> error: argument -x: expected one argument
p.add_argument("-1", dest="one")
run(p, "-x -1", "-1 2", "-1 -2", "-2")  # expect: ['-x', '-1'] -> error: argument -x: expected one argument
# expect: ['-1', '2'] -> Namespace(x=None, pos=None, one='2')
# expect: ['-1', '-2'] -> error: argument -1: expected one argument
# expect: ['-2'] -> error: unrecognized arguments: -2
print("-- blanks and odd arguments")  # expect: -- blanks and odd arguments
p = Parser()
p.add_argument("-x")
p.add_argument("y", nargs="*")
run(p, ["-x", "a b"], ["-x", "-a b"], ["-a b"], ["--a b=c"], [""], ["-x", ""], ["-x="], ["-x", "--"], ["--", "--"],
    ["-x", "-"], ["a", "--", "b", "--", "c"])  # expect: ['-x', 'a b'] -> Namespace(x='a b', y=[])
# expect: ['-x', '-a b'] -> Namespace(x='-a b', y=[])
# expect: ['-a b'] -> Namespace(x=None, y=['-a b'])
# expect: ['--a b=c'] -> Namespace(x=None, y=['--a b=c'])
# expect: [''] -> Namespace(x=None, y=[''])
# expect: ['-x', ''] -> Namespace(x='', y=[])
# expect: ['-x='] -> Namespace(x='', y=[])
# expect: ['-x', '--'] -> error: argument -x: expected one argument
# expect: ['--', '--'] -> Namespace(x=None, y=['--'])
# expect: ['-x', '-'] -> Namespace(x='-', y=[])
# expect: ['a', '--', 'b', '--', 'c'] -> Namespace(x=None, y=['a', 'b', '--', 'c'])
print("-- known, intermixed")  # expect: -- known, intermixed
p = Parser()
p.add_argument("--foo")
p.add_argument("a")
p.add_argument("rest", nargs="*", type=int)
for m in "parse_known_args", "parse_intermixed_args", "parse_known_intermixed_args":
    run(p, "x 1 --foo 2 3", "x --foo 1 2 3", "--foo 1", "x 1 --bar 2 3", "x 1 2 -- --foo", "x --bar", "x y", "--foo 2 x -- 1", "--unk=1 x 1 -x 2", method=m)
# expect: ['x', '1', '--foo', '2', '3'] -> (Namespace(foo='2', a='x', rest=[1]), ['3'])
# expect: ['x', '--foo', '1', '2', '3'] -> (Namespace(foo='1', a='x', rest=[2, 3]), [])
# expect: ['--foo', '1'] -> error: the following arguments are required: a
# expect: ['x', '1', '--bar', '2', '3'] -> (Namespace(foo=None, a='x', rest=[1]), ['--bar', '2', '3'])
# expect: ['x', '1', '2', '--', '--foo'] -> error: argument rest: invalid int value: '--foo'
# expect: ['x', '--bar'] -> (Namespace(foo=None, a='x', rest=[]), ['--bar'])
# expect: ['x', 'y'] -> error: argument rest: invalid int value: 'y'
# expect: ['--foo', '2', 'x', '--', '1'] -> (Namespace(foo='2', a='x', rest=[1]), [])
# expect: ['--unk=1', 'x', '1', '-x', '2'] -> (Namespace(foo=None, a='x', rest=[1]), ['--unk=1', '-x', '2'])
# expect: ['x', '1', '--foo', '2', '3'] -> Namespace(foo='2', a='x', rest=[1, 3])
# expect: ['x', '--foo', '1', '2', '3'] -> Namespace(foo='1', a='x', rest=[2, 3])
# expect: ['--foo', '1'] -> error: the following arguments are required: a
# expect: ['x', '1', '--bar', '2', '3'] -> error: unrecognized arguments: --bar
# expect: ['x', '1', '2', '--', '--foo'] -> error: argument rest: invalid int value: '--foo'
# expect: ['x', '--bar'] -> error: unrecognized arguments: --bar
# expect: ['x', 'y'] -> error: argument rest: invalid int value: 'y'
# expect: ['--foo', '2', 'x', '--', '1'] -> Namespace(foo='2', a='x', rest=[1])
# expect: ['--unk=1', 'x', '1', '-x', '2'] -> error: unrecognized arguments: --unk=1 -x
# expect: ['x', '1', '--foo', '2', '3'] -> (Namespace(foo='2', a='x', rest=[1, 3]), [])
# expect: ['x', '--foo', '1', '2', '3'] -> (Namespace(foo='1', a='x', rest=[2, 3]), [])
# expect: ['--foo', '1'] -> error: the following arguments are required: a
# expect: ['x', '1', '--bar', '2', '3'] -> (Namespace(foo=None, a='x', rest=[1, 2, 3]), ['--bar'])
# expect: ['x', '1', '2', '--', '--foo'] -> error: argument rest: invalid int value: '--foo'
# expect: ['x', '--bar'] -> (Namespace(foo=None, a='x', rest=[]), ['--bar'])
# expect: ['x', 'y'] -> error: argument rest: invalid int value: 'y'
# expect: ['--foo', '2', 'x', '--', '1'] -> (Namespace(foo='2', a='x', rest=[1]), [])
# expect: ['--unk=1', 'x', '1', '-x', '2'] -> (Namespace(foo=None, a='x', rest=[1, 2]), ['--unk=1', '-x'])
p.add_argument("other", nargs="...")
try:
    p.parse_intermixed_args([])
except TypeError as e:
    print(e)  # expect: parse_intermixed_args: positional arg with nargs=...
p = Parser()
p.add_argument("files", nargs="+")
p.add_argument("-v", action="store_true")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--a", action="store_true")
g.add_argument("--b", action="store_true")
run(p, "x -v y --a", "-v --a", "--a --b x", "x y", "x --a y -v z", method="parse_intermixed_args")  # expect: ['x', '-v', 'y', '--a'] -> Namespace(files=['x', 'y'], v=True, a=True, b=False)
# expect: ['-v', '--a'] -> error: the following arguments are required: files
# expect: ['--a', '--b', 'x'] -> error: argument --b: not allowed with argument --a
# expect: ['x', 'y'] -> error: one of the arguments --a --b is required
# expect: ['x', '--a', 'y', '-v', 'z'] -> Namespace(files=['x', 'y', 'z'], v=True, a=True, b=False)
run(p, "x -v y --a", "-v --a", "--a --b x", "x y", "x --a y -v z")  # expect: ['x', '-v', 'y', '--a'] -> error: unrecognized arguments: y
# expect: ['-v', '--a'] -> error: the following arguments are required: files
# expect: ['--a', '--b', 'x'] -> error: argument --b: not allowed with argument --a
# expect: ['x', 'y'] -> error: one of the arguments --a --b is required
# expect: ['x', '--a', 'y', '-v', 'z'] -> error: unrecognized arguments: y z
print("-- defaults of the parser, suppressed defaults")  # expect: -- defaults of the parser, suppressed defaults
p = Parser(argument_default=argparse.SUPPRESS)
p.add_argument("--foo")
p.add_argument("--bar", default=1)
p.add_argument("baz", nargs="?")
p.set_defaults(q=1, foo="f")
run(p, "", "--foo 1", "--bar 2 3")  # expect: [] -> Namespace(foo='f', bar=1, q=1)
# expect: ['--foo', '1'] -> Namespace(foo='1', bar=1, q=1)
# expect: ['--bar', '2', '3'] -> Namespace(foo='f', bar='2', q=1, baz='3')
p = Parser(argument_default=0)
p.add_argument("--foo")
p.set_defaults(bar=5)
p.add_argument("--bar")
run(p, "", "--bar 1")  # expect: [] -> Namespace(foo=0, bar=5)
# expect: ['--bar', '1'] -> Namespace(foo=0, bar='1')
ns = argparse.Namespace(foo="there", z=1)
print(p.parse_args([], ns), p.parse_args(["--foo", "1"], ns) is ns, ns)  # expect: Namespace(foo='1', z=1, bar=5) True Namespace(foo='1', z=1, bar=5)


class C:
    pass


c = p.parse_args(["--bar", "x"], C())
print(type(c).__name__, vars(c))  # expect: C {'foo': 0, 'bar': 'x'}
print("-- dest and metavar in messages")  # expect: -- dest and metavar in messages
p = Parser()
p.add_argument("--a-b", "-c", dest="the-dest", required=True, metavar="M")
p.add_argument("pos", metavar="P")
p.add_argument("two", nargs=2, metavar=("U", "V"))
p.add_argument("more", nargs="*", metavar=("W", "X"), type=int)
run(p, "", "--a-b", "-c 1 2", "-c 1 2 3", "-c 1 2 3 4 x")  # expect: [] -> error: the following arguments are required: --a-b/-c, P, U, V
# expect: ['--a-b'] -> error: argument --a-b/-c: expected one argument
# expect: ['-c', '1', '2'] -> error: the following arguments are required: U, V
# expect: ['-c', '1', '2', '3'] -> error: the following arguments are required: U, V
# expect: ['-c', '1', '2', '3', '4', 'x'] -> error: argument W[, X]: invalid int value: 'x'
print(p.parse_args("-c 1 2 3 4 5".split()))  # expect: Namespace(pos='2', two=['3', '4'], more=[5], **{'the-dest': '1'})
print("-- deprecated")  # expect: -- deprecated
import io
p = Parser()
p.add_argument("--old", "-o", deprecated=True, action="store_true")
p.add_argument("pos", nargs="?", deprecated=True)
s = p.add_argument_group("g")
s.add_argument("--g", deprecated=True)
sys.stderr = io.StringIO()
run(p, "--old -o --old", "x", "--g 1 --g 2", "-oo")  # expect: ['--old', '-o', '--old'] -> Namespace(old=True, pos=None, g=None)
# expect: ['x'] -> Namespace(old=False, pos='x', g=None)
# expect: ['--g', '1', '--g', '2'] -> Namespace(old=False, pos=None, g='2')
# expect: ['-oo'] -> Namespace(old=True, pos=None, g=None)
print(sys.stderr.getvalue())  # expect: prog: warning: option '--old' is deprecated
# expect: prog: warning: option '-o' is deprecated
# expect: prog: warning: argument 'pos' is deprecated
# expect: prog: warning: option '--g' is deprecated
# expect: prog: warning: option '-o' is deprecated
# expect:
p = Parser()
s = p.add_subparsers()
s.add_parser("x", deprecated=True, aliases=["y"])
sys.stderr = io.StringIO()
run(p, "x", "y")  # expect: ['x'] -> Namespace()
# expect: ['y'] -> Namespace()
print(sys.stderr.getvalue())  # expect: prog: warning: command 'x' is deprecated
# expect: prog: warning: command 'y' is deprecated
# expect:
