# optparse: options, values, help, errors.
import io
import optparse
import sys
from optparse import OptionParser, OptionGroup, make_option, Option, Values


def ends(f, *a):
    out, err = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = o, e = io.StringIO(), io.StringIO()
    try:
        try:
            r = repr(f(*a)).partition(" at 0x")[0]
        except SystemExit as x:
            r = f"exit {x.code}"
        except Exception as x:
            r = f"{type(x).__name__}: {x}"
    finally:
        sys.stdout, sys.stderr = out, err
    print(r, repr(o.getvalue()) if o.getvalue() else "", repr(e.getvalue()) if e.getvalue() else "")


p = OptionParser(prog="prog", version="%prog 1.0", description="What %prog does. " * 10, epilog="The end. " * 12)
p.add_option("-f", "--file", dest="filename", help="write to FILE", metavar="FILE")
p.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="say nothing [default: %default]")
p.add_option("-v", action="store_true", dest="verbose")
p.add_option("-n", "--num", type="int", default=5, help="a number, %default if it is not given, " * 3)
p.add_option("-x", type=float, dest="x")
p.add_option("--c", type="complex")
p.add_option("-p", "--point", nargs=2, type="int")
p.add_option("-a", "--add", action="append")
p.add_option("-A", action="append_const", const="C", dest="add")
p.add_option("-c", "--count", action="count", help=optparse.SUPPRESS_HELP)
p.add_option("--mode", choices=["fast", "slow"], default="fast")
p.add_option("--const", action="store_const", const=42)
p.add_option("--a-rather-long-option-name", help="below")


def callback(option, opt, value, parser, *args, **kw):
    print("callback", str(option), opt, value, parser.rargs, args, kw)
    parser.values.cb = value


p.add_option("--cb", action="callback", callback=callback, type="string", callback_args=(1,), callback_kwargs={"k": 2})
g = OptionGroup(p, "Dangerous", "Believe it: " * 8)
g.add_option("--danger", action="store_true", help="do it")
p.add_option_group(g)
print(p.format_help())  # expect: Usage: prog [options]
# expect:
# expect: What prog does. What prog does. What prog does. What prog does. What prog
# expect: does. What prog does. What prog does. What prog does. What prog does. What
# expect: prog does.
# expect:
# expect: Options:
# expect:   --version             show program's version number and exit
# expect:   -h, --help            show this help message and exit
# expect:   -f FILE, --file=FILE  write to FILE
# expect:   -q, --quiet           say nothing [default: True]
# expect-repr: '  -v                    '
# expect:   -n NUM, --num=NUM     a number, 5 if it is not given, a number, 5 if it is
# expect:                         not given, a number, 5 if it is not given,
# expect-repr: '  -x X                  '
# expect-repr: '  --c=C                 '
# expect:   -p POINT, --point=POINT
# expect-repr: '  -a ADD, --add=ADD     '
# expect-repr: '  -A                    '
# expect-repr: '  --mode=MODE           '
# expect-repr: '  --const               '
# expect:   --a-rather-long-option-name=A_RATHER_LONG_OPTION_NAME
# expect:                         below
# expect-repr: '  --cb=CB               '
# expect:
# expect:   Dangerous:
# expect:     Believe it: Believe it: Believe it: Believe it: Believe it: Believe
# expect:     it: Believe it: Believe it:
# expect:
# expect:     --danger            do it
# expect:
# expect: The end. The end. The end. The end. The end. The end. The end. The end. The
# expect: end. The end. The end. The end.
# expect:
print(p.format_option_help(optparse.TitledHelpFormatter()))  # expect: Options
# expect: =======
# expect: --version               show program's version number and exit
# expect: --help, -h              show this help message and exit
# expect: --file=FILE, -f FILE    write to FILE
# expect: --quiet, -q             say nothing [default: %default]
# expect-repr: '-v                      '
# expect: --num=NUM, -n NUM       a number, %default if it is not given, a number,
# expect:                         %default if it is not given, a number, %default if it
# expect:                         is not given,
# expect-repr: '-x X                    '
# expect-repr: '--c=C                   '
# expect: --point=POINT, -p POINT
# expect-repr: '--add=ADD, -a ADD       '
# expect-repr: '-A                      '
# expect-repr: '--mode=MODE             '
# expect-repr: '--const                 '
# expect: --a-rather-long-option-name=A_RATHER_LONG_OPTION_NAME
# expect:                         below
# expect-repr: '--cb=CB                 '
# expect:
# expect: Dangerous
# expect: ---------
# expect: Believe it: Believe it: Believe it: Believe it: Believe it: Believe it:
# expect: Believe it: Believe it:
# expect:
# expect: --danger                do it
# expect:
p.formatter = optparse.IndentedHelpFormatter(width=50)
p.formatter.set_parser(p)
p.formatter.set_short_opt_delimiter("")
p.formatter.set_long_opt_delimiter(" ")
print(p.format_help())  # expect: Usage: prog [options]
# expect:
# expect: What prog does. What prog does. What prog does.
# expect: What prog does. What prog does. What prog does.
# expect: What prog does. What prog does. What prog does.
# expect: What prog does.
# expect:
# expect: Options:
# expect:   --version             show program's version
# expect:                         number and exit
# expect:   -h, --help            show this help message and
# expect:                         exit
# expect:   -fFILE, --file FILE   write to FILE
# expect:   -q, --quiet           say nothing [default:
# expect:                         True]
# expect-repr: '  -v                    '
# expect:   -nNUM, --num NUM      a number, 5 if it is not
# expect:                         given, a number, 5 if it
# expect:                         is not given, a number, 5
# expect:                         if it is not given,
# expect-repr: '  -xX                   '
# expect-repr: '  --c C                 '
# expect:   -pPOINT, --point POINT
# expect-repr: '  -aADD, --add ADD      '
# expect-repr: '  -A                    '
# expect-repr: '  --mode MODE           '
# expect-repr: '  --const               '
# expect:   --a-rather-long-option-name A_RATHER_LONG_OPTION_NAME
# expect:                         below
# expect-repr: '  --cb CB               '
# expect:
# expect:   Dangerous:
# expect:     Believe it: Believe it: Believe it:
# expect:     Believe it: Believe it: Believe it:
# expect:     Believe it: Believe it:
# expect:
# expect:     --danger            do it
# expect:
# expect: The end. The end. The end. The end. The end. The
# expect: end. The end. The end. The end. The end. The end.
# expect: The end.
# expect:
for line in ("", "-f x rest -q", "-fx --num=0x1f -x 1.5 --c 1+2j -p 1 2 -a 1 -a2 -A -ccc", "--num 010", "--num 0b11", "--mode slow --const --danger",
             "-qvf y z", "a -- -q b", "--cb v w", "--no", "--n 3", "--co", "--mode up", "-n x", "-z", "-p 1", "-f", "--file", "--quiet=1", "-x y", "--c z",
             "--help", "--version", "- -q"):
    ends(lambda: tuple(map(str, (lambda v, a: (sorted((k, x) for k, x in vars(v).items() if x not in (None, True, 5, "fast")), a))(*p.parse_args(line.split())))))
# expect-repr: '(\'[]\', \'[]\')  '
# expect-repr: '("[(\'filename\', \'x\'), (\'verbose\', False)]", "[\'rest\']")  '
# expect-repr: '("[(\'add\', [\'1\', \'2\', \'C\']), (\'c\', (1+2j)), (\'count\', 3), (\'filename\', \'x\'), (\'num\', 31), (\'point\', (1, 2)), (\'x\', 1.5)]", \'[]\')  '
# expect-repr: '("[(\'num\', 8)]", \'[]\')  '
# expect-repr: '("[(\'num\', 3)]", \'[]\')  '
# expect-repr: '("[(\'const\', 42), (\'mode\', \'slow\')]", \'[]\')  '
# expect-repr: '("[(\'filename\', \'y\')]", "[\'z\']")  '
# expect-repr: '(\'[]\', "[\'a\', \'-q\', \'b\']")  '
# expect-repr: '("[(\'cb\', \'v\')]", "[\'w\']") "callback --cb --cb v [\'w\'] (1,) {\'k\': 2}\\n" '
# expect: exit 2  'Usage: prog [options]\n\nprog: error: no such option: --no\n'
# expect-repr: '("[(\'num\', 3)]", \'[]\')  '
# expect: exit 2  'Usage: prog [options]\n\nprog: error: ambiguous option: --co (--const, --count?)\n'
# expect: exit 2  "Usage: prog [options]\n\nprog: error: option --mode: invalid choice: 'up' (choose from 'fast', 'slow')\n"
# expect: exit 2  "Usage: prog [options]\n\nprog: error: option -n: invalid integer value: 'x'\n"
# expect: exit 2  'Usage: prog [options]\n\nprog: error: no such option: -z\n'
# expect: exit 2  'Usage: prog [options]\n\nprog: error: -p option requires 2 arguments\n'
# expect: exit 2  'Usage: prog [options]\n\nprog: error: -f option requires 1 argument\n'
# expect: exit 2  'Usage: prog [options]\n\nprog: error: --file option requires 1 argument\n'
# expect: exit 2  'Usage: prog [options]\n\nprog: error: --quiet option does not take a value\n'
# expect: exit 2  "Usage: prog [options]\n\nprog: error: option -x: invalid floating-point value: 'y'\n"
# expect: exit 2  "Usage: prog [options]\n\nprog: error: option --c: invalid complex value: 'z'\n"
# expect-repr: 'exit 0 "Usage: prog [options]\\n\\nWhat prog does. What prog does. What prog does.\\nWhat prog does. What prog does. What prog does.\\nWhat prog does. What prog does. What prog does.\\nWhat prog does.\\n\\nOptions:\\n  --version             show program\'s version\\n                        number and exit\\n  -h, --help            show this help message and\\n                        exit\\n  -fFILE, --file FILE   write to FILE\\n  -q, --quiet           say nothing [default:\\n                        True]\\n  -v                    \\n  -nNUM, --num NUM      a number, 5 if it is not\\n                        given, a number, 5 if it\\n                        is not given, a number, 5\\n                        if it is not given,\\n  -xX                   \\n  --c C                 \\n  -pPOINT, --point POINT\\n  -aADD, --add ADD      \\n  -A                    \\n  --mode MODE           \\n  --const               \\n  --a-rather-long-option-name A_RATHER_LONG_OPTION_NAME\\n                        below\\n  --cb CB               \\n\\n  Dangerous:\\n    Believe it: Believe it: Believe it:\\n    Believe it: Believe it: Believe it:\\n    Believe it: Believe it:\\n\\n    --danger            do it\\n\\nThe end. The end. The end. The end. The end. The\\nend. The end. The end. The end. The end. The end.\\nThe end.\\n" '
# expect-repr: 'exit 0 \'prog 1.0\\n\' '
# expect-repr: '("[(\'verbose\', False)]", "[\'-\']")  '
p.disable_interspersed_args()
print(p.parse_args(["-q", "a", "-v"])[1])  # expect: ['a', '-v']
print(p.get_option("-f").dest, p.has_option("--nope"), p.get_option_group("--danger").title, p.get_option_group("-f"), str(p.get_option("-f")), p.get_usage())  # expect: filename False Dangerous None -f/--file Usage: prog [options]
# expect:
p.remove_option("-f")
print(p.has_option("--file"))  # expect: False
ends(p.remove_option, "-f")  # expect-repr: 'ValueError: no such option \'-f\'  '
p.set_defaults(num="7", x="bad")
ends(p.get_default_values)  # expect-repr: 'OptionValueError: option -x: invalid floating-point value: \'bad\'  '
p.set_defaults(x="2.5")
print(p.get_default_values().num, p.get_default_values().x)  # expect: 7 2.5
p.set_process_default_values(False)
print(repr(p.get_default_values().num))  # expect: '7'

# --- options that cannot be, conflicts, values
import optparse
from optparse import Option, OptionParser, OptionGroup, Values, SUPPRESS_USAGE


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).partition(" at 0x")[0])
    except Exception as x:
        print(type(x).__name__, str(x).partition(" at 0x")[0])


for a, k in ((("-",), {}), (("-ab",), {}), (("--",), {}), (("---a",), {}), (("a",), {}), ((), {}), (("",), {}), (("-a",), {"action": "no"}), (("-a",), {"type": "no"}),
             (("-a",), {"action": "store_true", "type": "int"}), (("-a",), {"type": "choice"}), (("-a",), {"choices": 5}), (("-a",), {"type": "int", "choices": []}),
             (("-a",), {"const": 1}), (("-a",), {"action": "count", "nargs": 1}), (("-a",), {"action": "callback"}), (("-a",), {"callback": print}),
             (("-a",), {"action": "callback", "callback": print, "callback_args": 1}), (("-a",), {"action": "callback", "callback": print, "callback_kwargs": 1}),
             (("-a",), {"callback_args": ()}), (("-a",), {"zz": 1, "yy": 2}), (("-a", "--bee-cee"), {}), (("-a",), {"type": str}), (("-a",), {"type": int})):
    t(Option, *a, **k)
# expect: OptionError invalid option string '-': must be at least two characters long
# expect: OptionError invalid long option string '-ab': must start with --, followed by non-dash
# expect: OptionError invalid short option string '--': must be of the form -x, (x any non-dash char)
# expect: OptionError invalid long option string '---a': must start with --, followed by non-dash
# expect: OptionError invalid option string 'a': must be at least two characters long
# expect: TypeError at least one option string must be supplied
# expect: TypeError at least one option string must be supplied
# expect: OptionError option -a: invalid action: 'no'
# expect: OptionError option -a: invalid option type: 'no'
# expect: OptionError option -a: must not supply a type for action 'store_true'
# expect: OptionError option -a: must supply a list of choices for type 'choice'
# expect: OptionError option -a: choices must be a list of strings ('int' supplied)
# expect: OptionError option -a: must not supply choices for type 'int'
# expect: OptionError option -a: 'const' must not be supplied for action 'store'
# expect: OptionError option -a: 'nargs' must not be supplied for action 'count'
# expect: OptionError option -a: callback not callable: None
# expect: OptionError option -a: callback supplied (<built-in function print>) for non-callback option
# expect: OptionError option -a: callback_args, if supplied, must be a tuple: not 1
# expect: OptionError option -a: callback_kwargs, if supplied, must be a dict: not 1
# expect: OptionError option -a: callback_args supplied for non-callback option
# expect: OptionError option -a: invalid keyword arguments: yy, zz
# expect: <Option
# expect: <Option
# expect: <Option
p = OptionParser(usage="usage: x", prog="p")
print(p.usage, OptionParser(usage=SUPPRESS_USAGE).usage, repr(p.get_usage()))  # expect: x None 'Usage: x\n'
p.add_option("-a", "--aa")
t(p.add_option, "-a")  # expect: OptionConflictError option -a: conflicting option string(s): -a
t(p.add_option, "--aa", "-b")  # expect: OptionConflictError option -b/--aa: conflicting option string(s): --aa
p.set_conflict_handler("resolve")
o = p.add_option("-a", "--bb", help="new")
print(p.get_option("--aa"), o)  # expect: --aa -a/--bb
p.add_option("--aa")
print(p.format_option_help())  # expect: Options:
# expect:   -h, --help      show this help message and exit
# expect:   -a BB, --bb=BB  new
# expect-repr: '  --aa=AA         '
# expect:
t(p.set_conflict_handler, "x")  # expect: ValueError invalid conflict_resolution value 'x'
t(p.add_option, 5)  # expect: TypeError not an Option instance: 5
t(p.add_option, Option("-q"), help="x")  # expect: TypeError invalid arguments
t(p.add_option_group, 5)  # expect: TypeError not an OptionGroup instance: 5
t(p.add_option_group, OptionGroup(OptionParser(), "t"))  # expect: ValueError invalid OptionGroup (wrong parser)
v = Values({"a": 1})
print(v, v == {"a": 1}, v == Values({"a": 1}), v == 5, v.ensure_value("b", []), v.ensure_value("a", 7), v)  # expect: {'a': 1, 'b': []} True True False [] 1 {'a': 1, 'b': []}
v._update({"a": 2, "z": 3}, "careful")
v._update({"y": 3}, "loose")
print(v)  # expect: {'a': 2, 'b': [], 'y': 3}
t(v._update, {}, "x")  # expect: ValueError invalid update mode: 'x'
t(p.parse_args, ["--aa", "1", "x"])  # expect: (<Values


class MyOption(Option):
    TYPES = Option.TYPES + ("list",)
    TYPE_CHECKER = dict(Option.TYPE_CHECKER, list=lambda option, opt, value: value.split(","))
    ACTIONS = Option.ACTIONS + ("extend",)
    STORE_ACTIONS = Option.STORE_ACTIONS + ("extend",)
    TYPED_ACTIONS = Option.TYPED_ACTIONS + ("extend",)
    ALWAYS_TYPED_ACTIONS = Option.ALWAYS_TYPED_ACTIONS + ("extend",)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "extend":
            values.ensure_value(dest, []).extend(value)
        else:
            Option.take_action(self, action, dest, opt, value, values, parser)


class MyParser(OptionParser):
    standard_option_list = [MyOption("-l", type="list")]

    def error(self, msg):
        raise ValueError(msg)

    def check_values(self, values, args):
        return values, len(args)


p = MyParser(option_class=MyOption, option_list=[MyOption("-e", action="extend", type="list")], add_help_option=False)
print(*map(str, p.parse_args("-l a,b -e 1,2 -e 3 x y".split())))  # expect: {'l': ['a', 'b'], 'e': ['1', '2', '3']} 2
t(p.parse_args, ["-z"])  # expect: ValueError no such option: -z
t(p.parse_args, ["--zz"])  # expect: ValueError no such option: --zz
