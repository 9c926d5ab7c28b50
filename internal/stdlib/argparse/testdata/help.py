import argparse
import sys


def make(**kw):
    kw.setdefault("prog", "prog")
    return argparse.ArgumentParser(**kw)


p = make()
p.print_help()  # expect: usage: prog [-h]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
p.print_usage()  # expect: usage: prog [-h]
print(repr(p.format_usage()))  # expect: 'usage: prog [-h]\n'
print(p)  # expect: ArgumentParser(prog='prog', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)

p = make(description="What it does. " * 12, epilog="Said %(prog)s at the end.\n\n  more   blanks")
p.add_argument("name", help="the name")
p.add_argument("more", nargs="*", help="more of them, " * 10)
p.add_argument("-a", "--all", action="store_true", help="everything")
p.add_argument("-n", "--number", type=int, default=3, help="a number (default: %(default)s, type %(type)s, %(prog)s)")
p.add_argument("--a-very-long-option-name", metavar="VALUE", help="below its name")
p.add_argument("--two", nargs=2, metavar=("X", "Y"))
p.add_argument("--opt", nargs="?", const="c")
p.add_argument("--many", nargs="+")
p.add_argument("--any", nargs="*")
p.add_argument("--any2", nargs="*", metavar=("A", "B"))
p.add_argument("--rest", nargs="...")
p.add_argument("--hidden", help=argparse.SUPPRESS)
p.add_argument("--choice", choices=["red", "green", 3], help="one of %(choices)s", required=True)
p.add_argument("--meta", choices=["red", "green"], metavar="COLOUR", help="50%% off")
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True, help="a flag")
p.add_argument("-v", action="count", default=0)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--empty", help="")
p.add_argument("--blank", help="  ")
p.add_argument("last", choices=[1, 2], type=int)
p.print_help()  # expect: usage: prog [-h] [-a] [-n NUMBER] [--a-very-long-option-name VALUE]
# expect:             [--two X Y] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--any [ANY ...]] [--any2 [A [B ...]]] [--rest ...]
# expect:             --choice {red,green,3} [--meta COLOUR] [--flag | --no-flag] [-v]
# expect:             [--version] [--empty EMPTY] [--blank BLANK]
# expect:             name [more ...] {1,2}
# expect:
# expect: What it does. What it does. What it does. What it does. What it does. What it
# expect: does. What it does. What it does. What it does. What it does. What it does.
# expect: What it does.
# expect:
# expect: positional arguments:
# expect:   name                  the name
# expect:   more                  more of them, more of them, more of them, more of
# expect:                         them, more of them, more of them, more of them, more
# expect:                         of them, more of them, more of them,
# expect:   {1,2}
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -a, --all             everything
# expect:   -n, --number NUMBER   a number (default: 3, type int, prog)
# expect:   --a-very-long-option-name VALUE
# expect:                         below its name
# expect:   --two X Y
# expect:   --opt [OPT]
# expect:   --many MANY [MANY ...]
# expect:   --any [ANY ...]
# expect:   --any2 [A [B ...]]
# expect:   --rest ...
# expect:   --choice {red,green,3}
# expect:                         one of red, green, 3
# expect:   --meta COLOUR         50% off
# expect:   --flag, --no-flag     a flag
# expect:   -v
# expect:   --version             show program's version number and exit
# expect:   --empty EMPTY
# expect-repr: '  --blank BLANK         '
# expect:
# expect: Said prog at the end. more blanks
p.print_usage(sys.stdout)  # expect: usage: prog [-h] [-a] [-n NUMBER] [--a-very-long-option-name VALUE]
# expect:             [--two X Y] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--any [ANY ...]] [--any2 [A [B ...]]] [--rest ...]
# expect:             --choice {red,green,3} [--meta COLOUR] [--flag | --no-flag] [-v]
# expect:             [--version] [--empty EMPTY] [--blank BLANK]
# expect:             name [more ...] {1,2}

for width in range(10, 60, 7):
    for prog in "p", "a-rather-long-program-name":
        f = lambda prog: argparse.HelpFormatter(prog, width=width)
        q = make(prog=prog, formatter_class=f, description="some words are here to be wrapped")
        q.add_argument("--foo", help="the foo of the program")
        q.add_argument("-b", "--bar", nargs="+", help="bars")
        q.add_argument("--quux", action="store_true")
        q.add_argument("input", nargs="*")
        q.add_argument("output", help="where it all goes in the end")
        print("--", width)
        q.print_help()
        q = make(prog=prog, formatter_class=f, add_help=False)
        for i in range(4):
            q.add_argument("position%d" % i)
        q.print_usage()
        q = make(prog=prog, formatter_class=f, add_help=False)
        for i in range(4):
            q.add_argument("--option%d" % i)
        q.print_usage()
# expect: -- 10
# expect: usage: p
# expect:        [-h]
# expect:        [--foo FOO]
# expect:        [-b BAR [BAR ...]]
# expect:        [--quux]
# expect:        [input ...]
# expect:        output
# expect:
# expect: some words
# expect: are here to
# expect: be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output
# expect:     where it
# expect:     all goes in
# expect:     the end
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this
# expect:     help
# expect:     message and
# expect:     exit
# expect:   --foo FOO
# expect:     the foo of
# expect:     the program
# expect:   -b, --bar BAR [BAR ...]
# expect:     bars
# expect:   --quux
# expect: usage: p
# expect:        position0
# expect:        position1
# expect:        position2
# expect:        position3
# expect: usage: p
# expect:        [--option0 OPTION0]
# expect:        [--option1 OPTION1]
# expect:        [--option2 OPTION2]
# expect:        [--option3 OPTION3]
# expect: -- 10
# expect: usage: a-rather-long-program-name
# expect:        [-h]
# expect:        [--foo FOO]
# expect:        [-b BAR [BAR ...]]
# expect:        [--quux]
# expect:        [input ...]
# expect:        output
# expect:
# expect: some words
# expect: are here to
# expect: be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output
# expect:     where it
# expect:     all goes in
# expect:     the end
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this
# expect:     help
# expect:     message and
# expect:     exit
# expect:   --foo FOO
# expect:     the foo of
# expect:     the program
# expect:   -b, --bar BAR [BAR ...]
# expect:     bars
# expect:   --quux
# expect: usage: a-rather-long-program-name
# expect:        position0
# expect:        position1
# expect:        position2
# expect:        position3
# expect: usage: a-rather-long-program-name
# expect:        [--option0 OPTION0]
# expect:        [--option1 OPTION1]
# expect:        [--option2 OPTION2]
# expect:        [--option3 OPTION3]
# expect: -- 17
# expect: usage: p [-h]
# expect:          [--foo FOO]
# expect:          [-b BAR [BAR ...]]
# expect:          [--quux]
# expect:          [input ...]
# expect:          output
# expect:
# expect: some words are
# expect: here to be
# expect: wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output
# expect:     where it all
# expect:     goes in the
# expect:     end
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this
# expect:     help message
# expect:     and exit
# expect:   --foo FOO
# expect:     the foo of
# expect:     the program
# expect:   -b, --bar BAR [BAR ...]
# expect:     bars
# expect:   --quux
# expect: usage: p
# expect:          position0
# expect:          position1
# expect:          position2
# expect:          position3
# expect: usage: p
# expect:          [--option0 OPTION0]
# expect:          [--option1 OPTION1]
# expect:          [--option2 OPTION2]
# expect:          [--option3 OPTION3]
# expect: -- 17
# expect: usage: a-rather-long-program-name
# expect:        [-h]
# expect:        [--foo FOO]
# expect:        [-b BAR [BAR ...]]
# expect:        [--quux]
# expect:        [input ...]
# expect:        output
# expect:
# expect: some words are
# expect: here to be
# expect: wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output
# expect:     where it all
# expect:     goes in the
# expect:     end
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this
# expect:     help message
# expect:     and exit
# expect:   --foo FOO
# expect:     the foo of
# expect:     the program
# expect:   -b, --bar BAR [BAR ...]
# expect:     bars
# expect:   --quux
# expect: usage: a-rather-long-program-name
# expect:        position0
# expect:        position1
# expect:        position2
# expect:        position3
# expect: usage: a-rather-long-program-name
# expect:        [--option0 OPTION0]
# expect:        [--option1 OPTION1]
# expect:        [--option2 OPTION2]
# expect:        [--option3 OPTION3]
# expect: -- 24
# expect: usage: p [-h]
# expect:          [--foo FOO]
# expect:          [-b BAR [BAR ...]]
# expect:          [--quux]
# expect:          [input ...]
# expect:          output
# expect:
# expect: some words are here to
# expect: be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output
# expect:     where it all goes in
# expect:     the end
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this help
# expect:     message and exit
# expect:   --foo FOO
# expect:     the foo of the
# expect:     program
# expect:   -b, --bar BAR [BAR ...]
# expect:     bars
# expect:   --quux
# expect: usage: p position0
# expect:          position1
# expect:          position2
# expect:          position3
# expect: usage: p
# expect:          [--option0 OPTION0]
# expect:          [--option1 OPTION1]
# expect:          [--option2 OPTION2]
# expect:          [--option3 OPTION3]
# expect: -- 24
# expect: usage: a-rather-long-program-name
# expect:        [-h] [--foo FOO]
# expect:        [-b BAR [BAR ...]]
# expect:        [--quux]
# expect:        [input ...]
# expect:        output
# expect:
# expect: some words are here to
# expect: be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output
# expect:     where it all goes in
# expect:     the end
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this help
# expect:     message and exit
# expect:   --foo FOO
# expect:     the foo of the
# expect:     program
# expect:   -b, --bar BAR [BAR ...]
# expect:     bars
# expect:   --quux
# expect: usage: a-rather-long-program-name
# expect:        position0
# expect:        position1
# expect:        position2
# expect:        position3
# expect: usage: a-rather-long-program-name
# expect:        [--option0 OPTION0]
# expect:        [--option1 OPTION1]
# expect:        [--option2 OPTION2]
# expect:        [--option3 OPTION3]
# expect: -- 31
# expect: usage: p [-h] [--foo FOO]
# expect:          [-b BAR [BAR ...]]
# expect:          [--quux]
# expect:          [input ...] output
# expect:
# expect: some words are here to be
# expect: wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output   where it all goes in
# expect:            the end
# expect:
# expect: options:
# expect:   -h, --help
# expect:            show this help
# expect:            message and exit
# expect:   --foo FOO
# expect:            the foo of the
# expect:            program
# expect:   -b, --bar BAR [BAR ...]
# expect:            bars
# expect:   --quux
# expect: usage: p position0 position1
# expect:          position2 position3
# expect: usage: p [--option0 OPTION0]
# expect:          [--option1 OPTION1]
# expect:          [--option2 OPTION2]
# expect:          [--option3 OPTION3]
# expect: -- 31
# expect: usage: a-rather-long-program-name
# expect:        [-h] [--foo FOO]
# expect:        [-b BAR [BAR ...]]
# expect:        [--quux]
# expect:        [input ...] output
# expect:
# expect: some words are here to be
# expect: wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output   where it all goes in
# expect:            the end
# expect:
# expect: options:
# expect:   -h, --help
# expect:            show this help
# expect:            message and exit
# expect:   --foo FOO
# expect:            the foo of the
# expect:            program
# expect:   -b, --bar BAR [BAR ...]
# expect:            bars
# expect:   --quux
# expect: usage: a-rather-long-program-name
# expect:        position0 position1
# expect:        position2 position3
# expect: usage: a-rather-long-program-name
# expect:        [--option0 OPTION0]
# expect:        [--option1 OPTION1]
# expect:        [--option2 OPTION2]
# expect:        [--option3 OPTION3]
# expect: -- 38
# expect: usage: p [-h] [--foo FOO]
# expect:          [-b BAR [BAR ...]] [--quux]
# expect:          [input ...] output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output          where it all goes in
# expect:                   the end
# expect:
# expect: options:
# expect:   -h, --help      show this help
# expect:                   message and exit
# expect:   --foo FOO       the foo of the
# expect:                   program
# expect:   -b, --bar BAR [BAR ...]
# expect:                   bars
# expect:   --quux
# expect: usage: p position0 position1 position2
# expect:          position3
# expect: usage: p [--option0 OPTION0]
# expect:          [--option1 OPTION1]
# expect:          [--option2 OPTION2]
# expect:          [--option3 OPTION3]
# expect: -- 38
# expect: usage: a-rather-long-program-name
# expect:        [-h] [--foo FOO]
# expect:        [-b BAR [BAR ...]] [--quux]
# expect:        [input ...] output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output          where it all goes in
# expect:                   the end
# expect:
# expect: options:
# expect:   -h, --help      show this help
# expect:                   message and exit
# expect:   --foo FOO       the foo of the
# expect:                   program
# expect:   -b, --bar BAR [BAR ...]
# expect:                   bars
# expect:   --quux
# expect: usage: a-rather-long-program-name
# expect:        position0 position1 position2
# expect:        position3
# expect: usage: a-rather-long-program-name
# expect:        [--option0 OPTION0]
# expect:        [--option1 OPTION1]
# expect:        [--option2 OPTION2]
# expect:        [--option3 OPTION3]
# expect: -- 45
# expect: usage: p [-h] [--foo FOO] [-b BAR [BAR ...]]
# expect:          [--quux]
# expect:          [input ...] output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output                where it all goes in
# expect:                         the end
# expect:
# expect: options:
# expect:   -h, --help            show this help
# expect:                         message and exit
# expect:   --foo FOO             the foo of the
# expect:                         program
# expect:   -b, --bar BAR [BAR ...]
# expect:                         bars
# expect:   --quux
# expect: usage: p position0 position1 position2
# expect:          position3
# expect: usage: p [--option0 OPTION0]
# expect:          [--option1 OPTION1]
# expect:          [--option2 OPTION2]
# expect:          [--option3 OPTION3]
# expect: -- 45
# expect: usage: a-rather-long-program-name [-h]
# expect:                                   [--foo FOO]
# expect:                                   [-b BAR [BAR ...]]
# expect:                                   [--quux]
# expect:                                   [input ...]
# expect:                                   output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output                where it all goes in
# expect:                         the end
# expect:
# expect: options:
# expect:   -h, --help            show this help
# expect:                         message and exit
# expect:   --foo FOO             the foo of the
# expect:                         program
# expect:   -b, --bar BAR [BAR ...]
# expect:                         bars
# expect:   --quux
# expect: usage: a-rather-long-program-name position0
# expect:                                   position1
# expect:                                   position2
# expect:                                   position3
# expect: usage: a-rather-long-program-name
# expect:                                   [--option0 OPTION0]
# expect:                                   [--option1 OPTION1]
# expect:                                   [--option2 OPTION2]
# expect:                                   [--option3 OPTION3]
# expect: -- 52
# expect: usage: p [-h] [--foo FOO] [-b BAR [BAR ...]]
# expect:          [--quux]
# expect:          [input ...] output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output                where it all goes in the end
# expect:
# expect: options:
# expect:   -h, --help            show this help message and
# expect:                         exit
# expect:   --foo FOO             the foo of the program
# expect:   -b, --bar BAR [BAR ...]
# expect:                         bars
# expect:   --quux
# expect: usage: p position0 position1 position2 position3
# expect: usage: p [--option0 OPTION0] [--option1 OPTION1]
# expect:          [--option2 OPTION2] [--option3 OPTION3]
# expect: -- 52
# expect: usage: a-rather-long-program-name [-h] [--foo FOO]
# expect:                                   [-b BAR [BAR ...]]
# expect:                                   [--quux]
# expect:                                   [input ...] output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output                where it all goes in the end
# expect:
# expect: options:
# expect:   -h, --help            show this help message and
# expect:                         exit
# expect:   --foo FOO             the foo of the program
# expect:   -b, --bar BAR [BAR ...]
# expect:                         bars
# expect:   --quux
# expect: usage: a-rather-long-program-name position0
# expect:                                   position1
# expect:                                   position2
# expect:                                   position3
# expect: usage: a-rather-long-program-name
# expect:                                   [--option0 OPTION0]
# expect:                                   [--option1 OPTION1]
# expect:                                   [--option2 OPTION2]
# expect:                                   [--option3 OPTION3]
# expect: -- 59
# expect: usage: p [-h] [--foo FOO] [-b BAR [BAR ...]] [--quux]
# expect:          [input ...] output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output                where it all goes in the end
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --foo FOO             the foo of the program
# expect:   -b, --bar BAR [BAR ...]
# expect:                         bars
# expect:   --quux
# expect: usage: p position0 position1 position2 position3
# expect: usage: p [--option0 OPTION0] [--option1 OPTION1]
# expect:          [--option2 OPTION2] [--option3 OPTION3]
# expect: -- 59
# expect: usage: a-rather-long-program-name [-h] [--foo FOO]
# expect:                                   [-b BAR [BAR ...]]
# expect:                                   [--quux]
# expect:                                   [input ...] output
# expect:
# expect: some words are here to be wrapped
# expect:
# expect: positional arguments:
# expect:   input
# expect:   output                where it all goes in the end
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --foo FOO             the foo of the program
# expect:   -b, --bar BAR [BAR ...]
# expect:                         bars
# expect:   --quux
# expect: usage: a-rather-long-program-name position0 position1
# expect:                                   position2 position3
# expect: usage: a-rather-long-program-name [--option0 OPTION0]
# expect:                                   [--option1 OPTION1]
# expect:                                   [--option2 OPTION2]
# expect:                                   [--option3 OPTION3]

# formatters
for cls in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
            argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    p = make(formatter_class=cls, description="""
        first line
            second line   with blanks
    """, epilog="the end\n of %(prog)s\n")
    p.add_argument("--foo", type=int, default=42, help="FOO\n  in lines")
    p.add_argument("--bar", type=float, help="with %(default)s", default=1.5)
    p.add_argument("--need", type=str, required=True, help="needed", default=1)
    p.add_argument("--no", type=str, default=argparse.SUPPRESS, help="no default")
    p.add_argument("--nohelp", type=str, default="x")
    p.add_argument("pos", type=str, nargs="?", default=9, help="maybe")
    p.add_argument("pos1", type=str, help="surely", default=8)
    print("==", cls.__name__)
    p.print_help()
# expect: == HelpFormatter
# expect: usage: prog [-h] [--foo FOO] [--bar BAR] --need NEED [--no NO]
# expect:             [--nohelp NOHELP]
# expect:             [pos] pos1
# expect:
# expect: first line second line with blanks
# expect:
# expect: positional arguments:
# expect:   pos              maybe
# expect:   pos1             surely
# expect:
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --foo FOO        FOO in lines
# expect:   --bar BAR        with 1.5
# expect:   --need NEED      needed
# expect:   --no NO          no default
# expect:   --nohelp NOHELP
# expect:
# expect: the end of prog
# expect: == RawDescriptionHelpFormatter
# expect: usage: prog [-h] [--foo FOO] [--bar BAR] --need NEED [--no NO]
# expect:             [--nohelp NOHELP]
# expect:             [pos] pos1
# expect:
# expect:         first line
# expect:             second line   with blanks
# expect-repr: '    '
# expect:
# expect: positional arguments:
# expect:   pos              maybe
# expect:   pos1             surely
# expect:
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --foo FOO        FOO in lines
# expect:   --bar BAR        with 1.5
# expect:   --need NEED      needed
# expect:   --no NO          no default
# expect:   --nohelp NOHELP
# expect:
# expect: the end
# expect:  of prog
# expect: == RawTextHelpFormatter
# expect: usage: prog [-h] [--foo FOO] [--bar BAR] --need NEED [--no NO]
# expect:             [--nohelp NOHELP]
# expect:             [pos] pos1
# expect:
# expect:         first line
# expect:             second line   with blanks
# expect-repr: '    '
# expect:
# expect: positional arguments:
# expect:   pos              maybe
# expect:   pos1             surely
# expect:
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --foo FOO        FOO
# expect:                      in lines
# expect:   --bar BAR        with 1.5
# expect:   --need NEED      needed
# expect:   --no NO          no default
# expect:   --nohelp NOHELP
# expect:
# expect: the end
# expect:  of prog
# expect: == ArgumentDefaultsHelpFormatter
# expect: usage: prog [-h] [--foo FOO] [--bar BAR] --need NEED [--no NO]
# expect:             [--nohelp NOHELP]
# expect:             [pos] pos1
# expect:
# expect: first line second line with blanks
# expect:
# expect: positional arguments:
# expect:   pos              maybe (default: 9)
# expect:   pos1             surely
# expect:
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --foo FOO        FOO in lines (default: 42)
# expect:   --bar BAR        with 1.5
# expect:   --need NEED      needed
# expect:   --no NO          no default
# expect:   --nohelp NOHELP
# expect:
# expect: the end of prog
# expect: == MetavarTypeHelpFormatter
# expect: usage: prog [-h] [--foo int] [--bar float] --need str [--no str]
# expect:             [--nohelp str]
# expect:             [str] str
# expect:
# expect: first line second line with blanks
# expect:
# expect: positional arguments:
# expect:   str           maybe
# expect:   str           surely
# expect:
# expect: options:
# expect:   -h, --help    show this help message and exit
# expect:   --foo int     FOO in lines
# expect:   --bar float   with 1.5
# expect:   --need str    needed
# expect:   --no str      no default
# expect:   --nohelp str
# expect:
# expect: the end of prog


class Both(argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter):
    pass


p = make(formatter_class=lambda prog: Both(prog, indent_increment=4, max_help_position=40, width=70))
p.add_argument("--something-long", default=[1], help="line 1\nline 2")
p.add_argument("x", help="pos")
g = p.add_argument_group("group", "about the group\nin two lines")
g.add_argument("--in-group", help="inside")
p.add_argument_group("empty")
p.add_argument_group("empty but described", "words")
g = p.add_argument_group(description="without title")
g.add_argument("y")
p.print_help()  # expect: usage: prog [-h] [--something-long SOMETHING_LONG]
# expect:             [--in-group IN_GROUP]
# expect:             x y
# expect:
# expect: positional arguments:
# expect:     x                                pos
# expect:
# expect: options:
# expect:     -h, --help                       show this help message and exit
# expect:     --something-long SOMETHING_LONG  line 1
# expect:                                      line 2 (default: [1])
# expect:
# expect: group:
# expect:     about the group
# expect:     in two lines
# expect:
# expect:     --in-group IN_GROUP              inside (default: None)
# expect:
# expect: empty but described:
# expect:     words
# expect:
# expect:     without title
# expect:
# expect:     y

# usage by hand, suppressed
make(usage="%(prog)s [options] and more %%").print_help()  # expect: usage: prog [options] and more %
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
make(usage=argparse.SUPPRESS, description="only this").print_help()  # expect: only this
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
make(description=argparse.SUPPRESS, epilog="e").print_help()  # expect: usage: prog [-h]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: e
p = make(add_help=False)
print(repr(p.format_help()), repr(p.format_usage()))  # expect: 'usage: prog\n' 'usage: prog\n'
p.add_argument("--x", help=argparse.SUPPRESS)
print(repr(p.format_help()), repr(p.format_usage()))  # expect: 'usage: prog\n' 'usage: prog\n'

# exclusive groups
p = make()
g = p.add_mutually_exclusive_group()
g.add_argument("--foo", action="store_true", help="f")
g.add_argument("--bar", help="b")
g.add_argument("badger", nargs="*", default="X")
h = p.add_mutually_exclusive_group(required=True)
h.add_argument("-x")
h.add_argument("-y", help=argparse.SUPPRESS)
h.add_argument("-z", nargs=0 or None)
i = p.add_mutually_exclusive_group(required=True)
i.add_argument("--only")
j = p.add_mutually_exclusive_group()
j.add_argument("--nothing", help=argparse.SUPPRESS)
k = p.add_mutually_exclusive_group()
k.add_argument("one", nargs="?")
p.print_help()  # expect: usage: prog [-h] (-x X | -z Z) --only ONLY
# expect:             [--foo | --bar BAR | badger ...] [one]
# expect:
# expect: positional arguments:
# expect:   badger
# expect:   one
# expect:
# expect: options:
# expect:   -h, --help   show this help message and exit
# expect:   --foo        f
# expect:   --bar BAR    b
# expect:   -x X
# expect:   -z Z
# expect:   --only ONLY
p = make()
g = p.add_mutually_exclusive_group()
for n in range(12):
    g.add_argument("--option-%d" % n, metavar="N")
p.print_usage()  # expect: usage: prog [-h] [--option-0 N | --option-1 N | --option-2 N | --option-3 N |
# expect:             --option-4 N | --option-5 N | --option-6 N | --option-7 N |
# expect:             --option-8 N | --option-9 N | --option-10 N | --option-11 N]
p = make()
g = p.add_argument_group("title", "description")
m = g.add_mutually_exclusive_group(required=True)
m.add_argument("--a")
p.add_argument("--between")
m.add_argument("--b")
p.print_help()  # expect: usage: prog [-h] (--a A | --b B) [--between BETWEEN]
# expect:
# expect: options:
# expect:   -h, --help         show this help message and exit
# expect:   --between BETWEEN
# expect:
# expect: title:
# expect:   description
# expect:
# expect:   --a A
# expect:   --b B

# commands
p = make(description="with commands")
p.add_argument("--foo", action="store_true", help="foo help")
p.add_argument("bar", help="bar")
sub = p.add_subparsers(help="sub-command help", dest="command")
a = sub.add_parser("a", help="a help", description="the a command")
a.add_argument("x", type=int)
b = sub.add_parser("bee", aliases=["b", "bb"], help="b help %(prog)s")
b.add_argument("--baz", choices="XYZ", help="baz help")
c = sub.add_parser("hidden")
d = sub.add_parser("suppressed", help=argparse.SUPPRESS)
for q in p, a, b, c:
    q.print_help()
# expect: usage: prog [-h] [--foo] bar {a,bee,b,bb,hidden,suppressed} ...
# expect:
# expect: with commands
# expect:
# expect: positional arguments:
# expect:   bar                   bar
# expect:   {a,bee,b,bb,hidden,suppressed}
# expect:                         sub-command help
# expect:     a                   a help
# expect:     bee (b, bb)         b help prog
# expect:     suppressed          ==SUPPRESS==
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --foo                 foo help
# expect: usage: prog bar a [-h] x
# expect:
# expect: the a command
# expect:
# expect: positional arguments:
# expect:   x
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect: usage: prog bar bee [-h] [--baz {X,Y,Z}]
# expect:
# expect: options:
# expect:   -h, --help     show this help message and exit
# expect:   --baz {X,Y,Z}  baz help
# expect: usage: prog bar hidden [-h]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
print(sub.choices.keys(), a.prog)  # expect: dict_keys(['a', 'bee', 'b', 'bb', 'hidden', 'suppressed']) prog bar a
p = make(usage="%(prog)s whatever")
sub = p.add_subparsers(title="commands", description="choose one", metavar="COMMAND", required=True, prog="other")
print(sub.add_parser("x").prog, sub.add_parser("y", prog="z", usage="%(prog)s u").format_usage())  # expect: other x usage: z u
# expect:
p.print_help()  # expect: usage: prog whatever
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: commands:
# expect:   choose one
# expect:
# expect:   COMMAND
p = make()
p.add_subparsers(title="t").add_parser("x", help="about x")
p.print_help()  # expect: usage: prog [-h] {x} ...
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: t:
# expect:   {x}
# expect:     x         about x
p = make()
p.add_subparsers(description="d").add_parser("x")
p.print_help()  # expect: usage: prog [-h] {x} ...
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: subcommands:
# expect:   d
# expect:
# expect:   {x}

# parents
base = make(add_help=False)
base.add_argument("--verbose", help="v")
g = base.add_argument_group("logging", "log things")
g.add_argument("--log")
m = base.add_mutually_exclusive_group()
m.add_argument("--p")
m.add_argument("--q")
p = make(parents=[base])
p.add_argument("own")
p.print_help()  # expect: usage: prog [-h] [--verbose VERBOSE] [--log LOG] [--p P | --q Q] own
# expect:
# expect: positional arguments:
# expect:   own
# expect:
# expect: options:
# expect:   -h, --help         show this help message and exit
# expect:   --verbose VERBOSE  v
# expect:   --p P
# expect:   --q Q
# expect:
# expect: logging:
# expect:   log things
# expect:
# expect:   --log LOG

# prefixes
p = make(prefix_chars="+/")
p.add_argument("+f", "++foo")
p.add_argument("/bar", action="store_true")
p.print_help()  # expect: usage: prog [+h] [+f FOO] [/bar]
# expect:
# expect: options:
# expect:   +h, ++help     show this help message and exit
# expect:   +f, ++foo FOO
# expect:   /bar
p = make(prefix_chars="-+")
p.add_argument("+f", "++foo")
p.print_help()  # expect: usage: prog [-h] [+f FOO]
# expect:
# expect: options:
# expect:   -h, --help     show this help message and exit
# expect:   +f, ++foo FOO
p.description = None
print(p.format_usage(), p.format_help())  # expect: usage: prog [-h] [+f FOO]
# expect:  usage: prog [-h] [+f FOO]
# expect:
# expect: options:
# expect:   -h, --help     show this help message and exit
# expect:   +f, ++foo FOO
# expect:
