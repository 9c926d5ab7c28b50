# docopt: usage patterns and the arguments they take, and what it refuses.
import docopt as module
from docopt import Argument, Command, DocoptExit, DocoptLanguageError, Either, OneOrMore, Option, Optional, Required, docopt, parse_defaults

FLEET = """Naval Fate.

Usage:
  fleet ship new <name>...
  fleet ship [<name>] move <x> <y> [--speed=<kn>]
  fleet ship shoot <x> <y>
  fleet mine (set|remove) <x> <y> [--moored|--drifting]
  fleet -h | --help
  fleet --version

Options:
  -h --help     Show this screen.
  --version     Show version.
  --speed=<kn>  Speed in knots [default: 10].
  --moored      Moored (anchored) mine.
  --drifting    Drifting mine.
"""
OPTIONS = """Usage: prog [options] [-v...] <file> [--] [<rest>...]

Options:
  -a, --all             All.
  -o FILE --output=FILE Where to [default: out.txt]
  -n N                  Count
  --level LEVEL         Level [default: 3]
  -q                    Quiet
  --path=<p>...         Paths [default: a b]
"""
COUNTS = "Usage: prog [-vv] [--opt]... (a | b)... NAME NAME"
RUNS = [
    (FLEET, "ship new A B C"), (FLEET, "ship Guardian move 10 50 --speed=20"), (FLEET, "ship move 1 2"), (FLEET, "mine set 1 2 --drifting"),
    (FLEET, "mine remove 1 2 --moored"), (FLEET, "ship shoot 3 4"), (FLEET, "ship"), (FLEET, "--help"), (FLEET, "--version"), (FLEET, "mine set 1 2 --moored --drifting"),
    (FLEET, "ship Guardian move 1 2 --sp 5"), (FLEET, "ship Guardian move 1 2 --speed"), (FLEET, "--vers"), (FLEET, "mine set 1 2 --m"), (FLEET, ""),
    (OPTIONS, "file"), (OPTIONS, "-a -o x file rest more"), (OPTIONS, "-aq -n5 file"), (OPTIONS, "--output=y --level 9 f -- -x --y"), (OPTIONS, "-vvv f"),
    (OPTIONS, "--unknown f"), (OPTIONS, "-z f"), (OPTIONS, "-n"), (OPTIONS, "--all=3 f"), (OPTIONS, "--lev=1 f"), (OPTIONS, "--path=z f"),
    (COUNTS, "-v a x y"), (COUNTS, "-vv a b a x y"), (COUNTS, "--opt --opt b x y"), (COUNTS, "a"), (COUNTS, "a b"),
    ("usage: prog [-a|-b] [<x>]\n\noptions: -a  A\n -b  B", "-b 3"), ("Usage: prog\n       prog --quick <n>\n", "--quick 7"),
    ("Usage: prog [--file=<f>]... [-I <dir>]...\n\nOptions: -I <dir>  Dir", "--file=a --file b -I x -Iy"), ("Usage: prog NAME [-a | --long=L] [X Y]", "n --long=7 1 2"),
]
for doc, line in RUNS:
    try:
        result = docopt(doc, argv=line.split(), version="fleet 2.0")
        print(line, "=>", result)
    except DocoptExit as e:
        print(line, "exit:", repr(str(e)))
    except SystemExit as e:
        print(line, "end:", e.code)
for doc in ("no usage here", "usage: a\nusage: b", "Usage: prog [a", "Usage: prog (a|b", "Usage: prog --x=<a> --x", "Usage: prog a)", "Usage: prog [[a]", "Usage: prog -o\n\n-o ARG  arg"):
    try:
        print(repr(doc), docopt(doc, argv=[]))
    except DocoptLanguageError as e:
        print(repr(doc), "language:", e)
    except SystemExit as e:
        print(repr(doc), "exit:", repr(str(e)))
print(docopt("Usage: prog [-a] [<x>] [--opt]", argv=["v", "-a"], options_first=False, help=False))
try:
    print(docopt("Usage: prog [-a] <cmd> [<args>...]", argv=["-a", "run", "-z", "--q"], options_first=True))
except SystemExit as e:
    print(e)
print(parse_defaults(OPTIONS))
print(Option.parse("-h, --help=<arg>  Help [default: 5]"), Option.parse("-x"), Option("-a", "--all", 1, "v").name)
pattern = module.parse_pattern("(-a | <x>) [cmd]...", [Option("-a")])
print(pattern, pattern.flat(), pattern.fix().either)
print(Required(Option("-a"), Argument("<x>", 3)) == Required(Option("-a"), Argument("<x>", 3)), Either(Command("c")), OneOrMore(Optional(Argument("N"))))
print(Argument.parse("<a> [default: 4]"), Command("go").match([Argument(None, "go")]), Option("-a").match([Option("-b"), Option("-a", None, 0, True)]))
print(module.Dict({"b": 1, "a": [2]}), module.formal_usage("usage: p a\n p b"), module.printable_usage(FLEET))
docopt(FLEET, argv=["ship", "sink"])
