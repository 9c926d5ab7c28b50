import argparse
import io
import sys

out, err = sys.stdout, sys.stderr


def ends(f, *args):
    sys.stdout, sys.stderr = o, e = io.StringIO(), io.StringIO()
    try:
        try:
            r = repr(f(*args))
        except SystemExit as x:
            r = "SystemExit(%r)" % (x.code,)
    finally:
        sys.stdout, sys.stderr = out, err
    print(r, "| out:", repr(o.getvalue()), "| err:", repr(e.getvalue()))


p = argparse.ArgumentParser("prog")
p.add_argument("--n", type=int, required=True)
p.add_argument("--version", action="version", version="%(prog)s 1\n   2")
for line in "", "--n x", "--n 1 2", "-h", "--version", "--help", "--x", "--n 1":
    ends(p.parse_args, line.split())
# expect: SystemExit(2) | out: '' | err: 'usage: prog [-h] --n N [--version]\nprog: error: the following arguments are required: --n\n'
# expect: SystemExit(2) | out: '' | err: "usage: prog [-h] --n N [--version]\nprog: error: argument --n: invalid int value: 'x'\n"
# expect: SystemExit(2) | out: '' | err: 'usage: prog [-h] --n N [--version]\nprog: error: unrecognized arguments: 2\n'
# expect: SystemExit(0) | out: "usage: prog [-h] --n N [--version]\n\noptions:\n  -h, --help  show this help message and exit\n  --n N\n  --version   show program's version number and exit\n" | err: ''
# expect: SystemExit(0) | out: 'prog 1 2\n' | err: ''
# expect: SystemExit(0) | out: "usage: prog [-h] --n N [--version]\n\noptions:\n  -h, --help  show this help message and exit\n  --n N\n  --version   show program's version number and exit\n" | err: ''
# expect: SystemExit(2) | out: '' | err: 'usage: prog [-h] --n N [--version]\nprog: error: the following arguments are required: --n\n'
# expect: Namespace(n=1) | out: '' | err: ''
ends(p.exit)  # expect: SystemExit(0) | out: '' | err: ''
ends(p.exit, 3, "bye\n")  # expect: SystemExit(3) | out: '' | err: 'bye\n'
ends(p.error, "mine")  # expect: SystemExit(2) | out: '' | err: 'usage: prog [-h] --n N [--version]\nprog: error: mine\n'
ends(p.print_help)  # expect: None | out: "usage: prog [-h] --n N [--version]\n\noptions:\n  -h, --help  show this help message and exit\n  --n N\n  --version   show program's version number and exit\n" | err: ''
p.print_help(sys.stdout)  # expect: usage: prog [-h] --n N [--version]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --n N
# expect:   --version   show program's version number and exit
f = io.StringIO()
p.print_usage(f)
print(repr(f.getvalue()))  # expect: 'usage: prog [-h] --n N [--version]\n'

p = argparse.ArgumentParser("prog", exit_on_error=False)
p.add_argument("--n", type=int)
p.add_argument("--m", required=True)
for line in "--n x", "--n", "", "--m 1 x", "--m":
    try:
        print(p.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print(repr(e), str(e), e.argument_name, e.message, e.args)
# expect: ArgumentError(_StoreAction(option_strings=['--n'], dest='n', nargs=None, const=None, default=None, type=<class 'int'>, choices=None, required=False, help=None, metavar=None, deprecated=False), "invalid int value: 'x'") argument --n: invalid int value: 'x' --n invalid int value: 'x' (_StoreAction(option_strings=['--n'], dest='n', nargs=None, const=None, default=None, type=<class 'int'>, choices=None, required=False, help=None, metavar=None, deprecated=False), "invalid int value: 'x'")
# expect: ArgumentError(_StoreAction(option_strings=['--n'], dest='n', nargs=None, const=None, default=None, type=<class 'int'>, choices=None, required=False, help=None, metavar=None, deprecated=False), 'expected one argument') argument --n: expected one argument --n expected one argument (_StoreAction(option_strings=['--n'], dest='n', nargs=None, const=None, default=None, type=<class 'int'>, choices=None, required=False, help=None, metavar=None, deprecated=False), 'expected one argument')
# expect: ArgumentError(None, 'the following arguments are required: --m') the following arguments are required: --m None the following arguments are required: --m (None, 'the following arguments are required: --m')
# expect: ArgumentError(None, 'unrecognized arguments: x') unrecognized arguments: x None unrecognized arguments: x (None, 'unrecognized arguments: x')
# expect: ArgumentError(_StoreAction(option_strings=['--m'], dest='m', nargs=None, const=None, default=None, type=None, choices=None, required=True, help=None, metavar=None, deprecated=False), 'expected one argument') argument --m: expected one argument --m expected one argument (_StoreAction(option_strings=['--m'], dest='m', nargs=None, const=None, default=None, type=None, choices=None, required=True, help=None, metavar=None, deprecated=False), 'expected one argument')


def tries(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, ":", e, "|", type(e.__cause__).__name__)


P = argparse.ArgumentParser
add = P("prog").add_argument
tries(add)  # expect: TypeError : _ActionsContainer._get_positional_kwargs() missing 1 required positional argument: 'dest' | NoneType
tries(add, "")  # expect: IndexError : string index out of range | NoneType
tries(add, "foo", "bar")  # expect: ValueError : invalid option string 'foo': must start with a character '-' | NoneType
tries(add, "--foo", "bar")  # expect: ValueError : invalid option string 'bar': must start with a character '-' | NoneType
tries(add, "--")  # expect: TypeError : dest= is required for options like '--' | NoneType
tries(add, "-")  # expect: TypeError : dest= is required for options like '-' | NoneType
tries(add, "--", dest="x")  # expect: _StoreAction(option_strings=['--'], dest='x', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
tries(add, "foo", dest="bar")  # expect: TypeError : dest supplied twice for positional argument, did you mean metavar? | NoneType
tries(add, "pos", required=True)  # expect: TypeError : 'required' is an invalid argument for positionals | NoneType
tries(add, "pos", required=False)  # expect: TypeError : 'required' is an invalid argument for positionals | NoneType
tries(add, "pos0", nargs=0)  # expect: ValueError : nargs for positionals must be != 0 | NoneType
tries(add, "--foo", action="nonsense")  # expect: ValueError : unknown action 'nonsense' | NoneType
tries(add, "--foo", action=3)  # expect: ValueError : unknown action 3 | NoneType
tries(add, "--foo", type="int")  # expect: TypeError : 'int' is not callable | NoneType
tries(add, "--foo", type=3)  # expect: TypeError : 3 is not callable | NoneType
tries(add, "--foo", type=argparse.FileType)  # expect: TypeError : <class 'argparse.FileType'> is a FileType class object, instance of it must be passed | NoneType
tries(add, "--foo", nargs=0)  # expect: ValueError : nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate | NoneType
tries(add, "--foo", nargs=0, action="append")  # expect: ValueError : nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate | NoneType
tries(add, "--foo", nargs="x")  # expect: ValueError : invalid nargs value | NoneType
tries(add, "--foo", nargs=1.5)  # expect: ValueError : invalid nargs value | NoneType
tries(add, "--foo", nargs=2, metavar=("a",))  # expect: ValueError : length of metavar tuple does not match nargs | NoneType
tries(add, "--foo", nargs=2, metavar=("a", "b", "c"))  # expect: ValueError : length of metavar tuple does not match nargs | NoneType
tries(add, "--foo", nargs="?", metavar=("a", "b"))  # expect: ValueError : length of metavar tuple does not match nargs | NoneType
tries(add, "--foo", nargs="*", metavar=("a", "b", "c"))  # expect: ValueError : length of metavar tuple does not match nargs | NoneType
tries(add, "--foo", nargs="+", metavar=("a",))  # expect: ValueError : length of metavar tuple does not match nargs | NoneType
tries(add, "--foo", metavar=("a", "b"))  # expect: ValueError : length of metavar tuple does not match nargs | NoneType
tries(add, "--foo", const=1)  # expect: ValueError : nargs must be '?' to supply const | NoneType
tries(add, "--foo", const=1, action="append")  # expect: ValueError : nargs must be '?' to supply const | NoneType
tries(add, "--foo", action="store_true", type=int)  # expect: TypeError : _StoreTrueAction.__init__() got an unexpected keyword argument 'type' | NoneType
tries(add, "--foo", action="store_true", nargs=1)  # expect: TypeError : _StoreTrueAction.__init__() got an unexpected keyword argument 'nargs' | NoneType
tries(add, "--foo", action="store_const", const=1, metavar="m")  # expect: _StoreConstAction(option_strings=['--foo'], dest='foo', nargs=0, const=1, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
tries(add, "--foo", action="store_const")  # expect: ArgumentError : argument --foo: conflicting option string: --foo | NoneType
tries(add, "--foo", bogus=1)  # expect: TypeError : _StoreAction.__init__() got an unexpected keyword argument 'bogus' | NoneType
tries(add, "x", action="store_true")  # expect: ValueError : action 'store_true' is not valid for positional arguments | NoneType
tries(add, "x2", action="count")  # expect: ValueError : action 'count' is not valid for positional arguments | NoneType
tries(add, "--no-x", action=argparse.BooleanOptionalAction)  # expect: ValueError : invalid option name '--no-x' for BooleanOptionalAction | NoneType
tries(add, "-n", "--no-y", action=argparse.BooleanOptionalAction)  # expect: ValueError : invalid option name '--no-y' for BooleanOptionalAction | NoneType
tries(add, "--p", help="100%")  # expect: ValueError : badly formed help string | ValueError
tries(add, "--p", help="%(nope)s")  # expect: ValueError : badly formed help string | KeyError
tries(add, "--p", help="%d")  # expect: ValueError : badly formed help string | TypeError
tries(add, "--p", help="%(type)d")  # expect: ValueError : badly formed help string | TypeError
tries(add, "-h")  # expect: ArgumentError : argument -h: conflicting option string: -h | NoneType
tries(add, "-h", "--help")  # expect: ArgumentError : argument -h/--help: conflicting option strings: -h, --help | NoneType
tries(add, "--h", help=argparse.SUPPRESS)  # expect: _StoreAction(option_strings=['--h'], dest='h', nargs=None, const=None, default=None, type=None, choices=None, required=False, help='==SUPPRESS==', metavar=None, deprecated=False)
tries(add, "--v", action="version")  # expect: _VersionAction(option_strings=['--v'], dest='v', nargs=0, const=None, default='==SUPPRESS==', type=None, choices=None, required=False, help="show program's version number and exit", metavar=None, deprecated=False)
tries(add, "+x")  # expect: _StoreAction(option_strings=[], dest='+x', nargs=None, const=None, default=None, type=None, choices=None, required=True, help=None, metavar=None, deprecated=False)
tries(add, "-x", choices=3)  # expect: ValueError : length of metavar tuple does not match nargs | NoneType
tries(P("prog", conflict_handler="resolve").add_argument, "-h")  # expect: _StoreAction(option_strings=['-h'], dest='h', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
tries(P, conflict_handler="bogus")  # expect: ValueError : invalid conflict_resolution value: 'bogus' | NoneType
tries(P, parents=[1])  # expect: TypeError : parents must be a list of ArgumentParser | NoneType
tries(P, "a", "b", "c", "d", [], argparse.HelpFormatter, "-", None, None, "error", True, True, True, True)  # expect: TypeError : ArgumentParser.__init__() takes from 1 to 14 positional arguments but 15 were given | NoneType
tries(P, bogus=1)  # expect: TypeError : ArgumentParser.__init__() got an unexpected keyword argument 'bogus' | NoneType
p = P("prog", conflict_handler="resolve")
p.add_argument("-f", "--foo", help="old foo")
p.add_argument("--foo", help="new foo")
p.add_argument("-f", help="newer f")
p.print_help()  # expect: usage: prog [-h] [--foo FOO] [-f F]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --foo FOO   new foo
# expect:   -f F        newer f
p.add_argument("-h", help="mine")
print(p.parse_args("-f 1 --foo 2 -h 3".split()))  # expect: Namespace(foo='2', f='1', h='3')
g = p.add_argument_group("x", conflict_handler="error")
tries(g.add_argument, "-f")  # expect: ArgumentError : argument -f: conflicting option string: -f | NoneType
tries(p.add_argument_group("x", bogus=1) if False else p.add_argument_group, "x", bogus=1)  # expect: TypeError : _ActionsContainer.__init__() got an unexpected keyword argument 'bogus' | NoneType
tries(p.add_mutually_exclusive_group, bogus=1)  # expect: TypeError : _MutuallyExclusiveGroup.__init__() got an unexpected keyword argument 'bogus' | NoneType
tries(p.add_subparsers, bogus=1)  # expect: TypeError : _SubParsersAction.__init__() got an unexpected keyword argument 'bogus' | NoneType
base = P(add_help=True, prog="base")
tries(P, prog="prog", parents=[base])  # expect: ArgumentError : argument -h/--help: conflicting option strings: -h, --help | NoneType
print(P(prog="prog", parents=[base], conflict_handler="resolve").format_help())  # expect: usage: prog [-h]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
a, b = P("a", add_help=False), P("b", add_help=False)
a.add_argument_group("same")
a.add_argument_group("same")
tries(P, prog="c", parents=[a])  # expect: ArgumentParser(prog='c', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)
c = P("c", add_help=False)
c.add_argument_group("same")
c.add_argument_group("same")
tries(P, prog="d", parents=[c, b])  # expect: ArgumentParser(prog='d', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)

# showing
N = argparse.Namespace
print(N(), N(a=1, b="x"), N(**{"not id": 1, "b": 2, "class": 3}))  # expect: Namespace() Namespace(a=1, b='x') Namespace(b=2, class=3, **{'not id': 1})
print(N(a=1) == N(a=1), N(a=1) == N(a=2), N() == 3, N(a=1) != N(), "a" in N(a=1), "b" in N(a=1))  # expect: True False False True True False
try:
    hash(N())
except TypeError as e:
    print(e)  # expect: unhashable type: 'Namespace'
print(P("prog").add_argument("--foo", type=int, choices=[1, 2], help="h", metavar="M"))  # expect: _StoreAction(option_strings=['--foo'], dest='foo', nargs=None, const=None, default=None, type=<class 'int'>, choices=[1, 2], required=False, help='h', metavar='M', deprecated=False)
print(argparse.ArgumentError(None, "m"), argparse.ArgumentError(P("x").add_argument("-a", "--bc"), "m"))  # expect: m argument -a/--bc: m
print(repr(argparse.ArgumentTypeError("x")))  # expect: ArgumentTypeError('x')
print(sorted(argparse.__all__))  # expect: ['Action', 'ArgumentDefaultsHelpFormatter', 'ArgumentError', 'ArgumentParser', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter', 'MetavarTypeHelpFormatter', 'Namespace', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'SUPPRESS', 'ZERO_OR_MORE']
print(argparse.SUPPRESS, argparse.OPTIONAL, argparse.ZERO_OR_MORE, argparse.ONE_OR_MORE, argparse.PARSER, argparse.REMAINDER)  # expect: ==SUPPRESS== ? * + A... ...
import warnings
warnings.simplefilter("ignore")
F = argparse.FileType
print(F("r"), F("wb", 1), F("r", encoding="utf-8"), F("w", 0, errors="replace"), F())  # expect: FileType('r') FileType('wb', 1) FileType('r', encoding='utf-8') FileType('w', 0, errors='replace') FileType('r')
print(F("r")("-") is sys.stdin, F("w")("-") is sys.stdout, F("a")("-") is sys.stdout)  # expect: True True True
tries(F("q"), "-")  # expect: ValueError : argument "-" with mode 'q' | NoneType
sys.argv = ["/some/dir/script.py", "--foo", "1"]
p = argparse.ArgumentParser()
p.add_argument("--foo")
print(p.parse_args(), p.prog)  # expect: Namespace(foo='1') script.py
