# A command line tool in one file: argparse with subcommands and own actions, shlex scripts, configparser, csv, Template output.
import argparse
import configparser
import contextlib
import csv
import io
import shlex
import string
import sys
import textwrap
from collections import ChainMap, OrderedDict
from datetime import date, datetime, timedelta
from fnmatch import fnmatchcase
from functools import partial
import posixpath
from pprint import pformat, pprint
from types import SimpleNamespace

CONFIG = """
[DEFAULT]
root = /srv
keep = 3
[backup]
path = %(root)s/backup
keep = 7
verbose = yes
rate = 2.5
names = a
    b
    c
[mail]
to : me@x.org ; not a comment
from = ${odd}
empty =
flag
"""


class KeyValue(argparse.Action):
    def __call__(self, parser, ns, value, option=None):
        k, sep, v = value.partition("=")
        if not sep:
            raise argparse.ArgumentError(self, f"{value!r} has no =")
        setattr(ns, self.dest, {**(getattr(ns, self.dest) or {}), k: v})


def day(text):
    try:
        return date.today() if text == "today" else date.fromisoformat(text)
    except ValueError as e:
        raise argparse.ArgumentTypeError(f"bad day: {text} ({e})") from None


def size(text):
    n, unit = int(text.rstrip("kMG")), text[-1:]
    return n * {"k": 1 << 10, "M": 1 << 20, "G": 1 << 30}.get(unit, 1)


def build():
    p = argparse.ArgumentParser(prog="tool", description="Does many things.", epilog="See also: nothing.", color=False,
                                formatter_class=partial(argparse.ArgumentDefaultsHelpFormatter, width=70), fromfile_prefix_chars=None)
    p.add_argument("-v", "--verbose", action="count", default=0, help="say more")
    p.add_argument("--version", action="version", version="%(prog)s 2.0")
    p.add_argument("-D", "--define", action=KeyValue, metavar="K=V", help="define a value")
    sub = p.add_subparsers(title="commands", dest="command", required=True, metavar="CMD")
    a = sub.add_parser("add", aliases=["a"], help="add tasks", color=False)
    a.add_argument("text", nargs="+")
    a.add_argument("--due", type=day, default="2024-03-01", metavar="DAY")
    g = a.add_mutually_exclusive_group()
    g.add_argument("--high", dest="priority", action="store_const", const=1)
    g.add_argument("--low", dest="priority", action="store_const", const=9)
    a.set_defaults(priority=5, run=add)
    l = sub.add_parser("list", help="list tasks", color=False)
    l.add_argument("pattern", nargs="?", default="*")
    l.add_argument("--format", choices=["text", "csv", "tmpl"], default="text")
    l.add_argument("--columns", nargs="*", default=["n", "text"])
    l.add_argument("--done", action=argparse.BooleanOptionalAction)
    l.set_defaults(run=show)
    d = sub.add_parser("done", color=False)
    d.add_argument("n", type=int, nargs=argparse.REMAINDER if 0 else "*")
    d.set_defaults(run=done)
    s = sub.add_parser("size", color=False)
    s.add_argument("bytes", type=size)
    s.set_defaults(run=lambda state, args: print(args.bytes))
    return p


def add(state, args):
    state.tasks.append(OrderedDict(n=len(state.tasks) + 1, text=" ".join(args.text), due=args.due, priority=args.priority, done=False))
    print("added", len(state.tasks))


def show(state, args):
    rows = [t for t in state.tasks if fnmatchcase(t["text"], args.pattern) and args.done in (None, t["done"])]
    match args.format:
        case "csv":
            w = csv.writer(sys.stdout, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
            w.writerow(args.columns)
            w.writerows([t.get(c, "?") for c in args.columns] for t in rows)
        case "tmpl":
            t = string.Template("$n. ${text} (due $due, costs $$5) $missing")
            for r in rows:
                print(t.safe_substitute(r))
        case "text":
            for r in rows:
                print(" ".join(f"{r.get(c, '?')!s:<12}" for c in args.columns).rstrip())


def done(state, args):
    for n in args.n:
        try:
            state.tasks[n - 1]["done"] = True
        except IndexError:
            print("no task", n, file=sys.stderr)


SCRIPT = r'''
add "buy milk; eggs" --due 2024-02-29 --high
a call 'the doctor' -- --low
add water\ plants --low
list
done 1 7
list --done --columns n text due priority
list "*l*" --format csv --columns text done extra
list --format tmpl --no-done
size 10k # a comment
size 3x
list --format xml
add
add x --due 2024-02-30
add x --high --low
nope
-D a=1 -D b=2=3 -vv list w* --columns
-D ab list
--version
-h
add --help
lis
size 5 6
'''
state = SimpleNamespace(tasks=[])
parser = build()
for line in SCRIPT.strip().splitlines():
    words = shlex.split(line, comments=True)
    print("$", shlex.join(words))
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        try:
            args = parser.parse_args(words)
            args.run(state, args)
            if args.define:
                print(args.define, args.verbose)
        except SystemExit as e:
            print("exit", e.code)
    if err.getvalue():
        print(textwrap.indent(err.getvalue().rstrip(), "! "))
# expect: $ add 'buy milk; eggs' --due 2024-02-29 --high
# expect: added 1
# expect: $ a call 'the doctor' -- --low
# expect: added 2
# expect: $ add 'water plants' --low
# expect: added 3
# expect: $ list
# expect: 1            buy milk; eggs
# expect: 2            call the doctor --low
# expect: 3            water plants
# expect: $ done 1 7
# expect: ! no task 7
# expect: $ list --done --columns n text due priority
# expect: 1            buy milk; eggs 2024-02-29   1
# expect: $ list '*l*' --format csv --columns text done extra
# expect: text;done;extra
# expect: "buy milk; eggs";True;?
# expect: call the doctor --low;False;?
# expect: water plants;False;?
# expect: $ list --format tmpl --no-done
# expect: 2. call the doctor --low (due 2024-03-01, costs $5) $missing
# expect: 3. water plants (due 2024-03-01, costs $5) $missing
# expect: $ size 10k
# expect: 10240
# expect: $ size 3x
# expect: exit 2
# expect: ! usage: tool size [-h] bytes
# expect: ! tool size: error: argument bytes: invalid size value: '3x'
# expect: $ list --format xml
# expect: exit 2
# expect: ! usage: tool list [-h] [--format {text,csv,tmpl}] [--columns [COLUMNS ...]]
# expect: !                  [--done | --no-done]
# expect: !                  [pattern]
# expect: ! tool list: error: argument --format: invalid choice: 'xml' (choose from 'text', 'csv', 'tmpl')
# expect: $ add
# expect: exit 2
# expect: ! usage: tool add [-h] [--due DAY] [--high | --low] text [text ...]
# expect: ! tool add: error: the following arguments are required: text
# expect: $ add x --due 2024-02-30
# expect: exit 2
# expect: ! usage: tool add [-h] [--due DAY] [--high | --low] text [text ...]
# expect: ! tool add: error: argument --due: bad day: 2024-02-30 (day 30 must be in range 1..29 for month 2 in year 2024)
# expect: $ add x --high --low
# expect: exit 2
# expect: ! usage: tool add [-h] [--due DAY] [--high | --low] text [text ...]
# expect: ! tool add: error: argument --low: not allowed with argument --high
# expect: $ nope
# expect: exit 2
# expect: ! usage: tool [-h] [-v] [--version] [-D K=V] CMD ...
# expect: ! tool: error: argument CMD: invalid choice: 'nope' (choose from 'add', 'a', 'list', 'done', 'size')
# expect: $ -D a=1 -D b=2=3 -vv list 'w*' --columns
# expect:
# expect: {'a': '1', 'b': '2=3'} 2
# expect: $ -D ab list
# expect: exit 2
# expect: ! usage: tool [-h] [-v] [--version] [-D K=V] CMD ...
# expect: ! tool: error: argument -D/--define: 'ab' has no =
# expect: $ --version
# expect: tool 2.0
# expect: exit 0
# expect: $ -h
# expect: usage: tool [-h] [-v] [--version] [-D K=V] CMD ...
# expect:
# expect: Does many things.
# expect:
# expect: options:
# expect:   -h, --help        show this help message and exit
# expect:   -v, --verbose     say more (default: 0)
# expect:   --version         show program's version number and exit
# expect:   -D, --define K=V  define a value (default: None)
# expect:
# expect: commands:
# expect:   CMD
# expect:     add (a)         add tasks
# expect:     list            list tasks
# expect:
# expect: See also: nothing.
# expect: exit 0
# expect: $ add --help
# expect: usage: tool add [-h] [--due DAY] [--high | --low] text [text ...]
# expect:
# expect: positional arguments:
# expect:   text
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --due DAY
# expect:   --high
# expect:   --low
# expect: exit 0
# expect: $ lis
# expect: exit 2
# expect: ! usage: tool [-h] [-v] [--version] [-D K=V] CMD ...
# expect: ! tool: error: argument CMD: invalid choice: 'lis' (choose from 'add', 'a', 'list', 'done', 'size')
# expect: $ size 5 6
# expect: exit 2
# expect: ! usage: tool [-h] [-v] [--version] [-D K=V] CMD ...
# expect: ! tool: error: unrecognized arguments: 6
print(pformat(state.tasks[0], width=60))  # expect: OrderedDict([('n', 1),
# expect:              ('text', 'buy milk; eggs'),
# expect:              ('due', datetime.date(2024, 2, 29)),
# expect:              ('priority', 1),
# expect:              ('done', True)])
pprint({"long": list(range(25)), "nested": {"a": ("x" * 30, "y" * 30), "b": {1, 2}}, "s": "word " * 20}, width=50, compact=True)  # expect: {'long': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
# expect:           12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
# expect:           22, 23, 24],
# expect:  'nested': {'a': ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:                   'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'),
# expect:             'b': {1, 2}},
# expect:  's': 'word word word word word word word word '
# expect:       'word word word word word word word word '
# expect:       'word word word word '}
c = configparser.ConfigParser(allow_no_value=True)
c.read_string(CONFIG.lstrip())
b = c["backup"]
print(b["path"], b.getint("keep"), b.getboolean("verbose"), b.getfloat("rate"), b["names"].split(), c.sections(), c["mail"]["to"], repr(c["mail"]["flag"]), repr(c["mail"]["empty"]))  # expect: /srv/backup 7 True 2.5 ['a', 'b', 'c'] ['backup', 'mail'] me@x.org ; not a comment None ''
print(dict(c.items("mail")), c.get("mail", "nope", fallback="-"), "keep" in c["mail"], c.has_option("mail", "nope"))  # expect: {'root': '/srv', 'keep': '3', 'to': 'me@x.org ; not a comment', 'from': '${odd}', 'empty': '', 'flag': ''} - True False
for f in (lambda: c.get("x", "y"), lambda: c["mail"]["zzz"], lambda: b.getint("path"), lambda: configparser.ConfigParser().read_string("a=1"), lambda: c.read_string("[s]\na=1\na=2"), lambda: c.read_dict({"m": {"k": "%(lost)s"}}) or c["m"]["k"]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).replace("\n", " | "))
# expect: NoSectionError No section: 'x'
# expect: KeyError 'zzz'
# expect: ValueError invalid literal for int() with base 10: '/srv/backup'
# expect: MissingSectionHeaderError File contains no section headers. | file: '<string>', line: 1 | 'a=1'
# expect: DuplicateOptionError While reading from '<string>' [line  3]: option 'a' in section 's' already exists
# expect: InterpolationMissingOptionError Bad value substitution: option 'k' in section 'm' contains an interpolation key 'lost' which is not a valid option name. Raw value: '%(lost)s'
out = io.StringIO()
c.remove_section("m"); c.remove_section("s")
c.set("mail", "to", "you")
c.write(out)
print(out.getvalue().replace("\n", "|"))  # expect-repr: '[DEFAULT]|root = /srv|keep = 3||[backup]|path = %(root)s/backup|keep = 7|verbose = yes|rate = 2.5|names = a|\tb|\tc||[mail]|to = you|from = ${odd}|empty = |flag||'
x = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), strict=False)
x.read_string("[a]\nk=1\n[b]\nv=${a:k}-${w}\nw=$$")
print(x["b"]["v"])  # expect: 1-$
p = "/srv/data/../x.tar.gz"
print(posixpath.normpath(p), posixpath.splitext(p), posixpath.split(p), posixpath.join("a", "/b", "c"), posixpath.relpath("/srv/x", "/srv/y"), posixpath.commonpath(["/a/b/c", "/a/bd"]), posixpath.basename("x/"))  # expect-repr: '/srv/x.tar.gz (\'/srv/data/../x.tar\', \'.gz\') (\'/srv/data/..\', \'x.tar.gz\') /b/c ../x /a '
print(string.Formatter().vformat("{0:>5}|{a[0]}|{a[1]!r}", ("x",), {"a": [1, "q"]}), textwrap.shorten("many words go here and there", 18), textwrap.dedent("  a\n    b\n"))  # expect:     x|1|'q' many words [...] a
# expect:   b
# expect:
