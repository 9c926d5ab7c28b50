"""The command line: which options and arguments a program takes, and what they mean.

    parser = ArgumentParser(description="Add numbers.")
    parser.add_argument("numbers", type=int, nargs="+", help="what is added")
    parser.add_argument("--negate", action="store_true", help="change the sign")
    args = parser.parse_args()

parse_args() returns a Namespace with an attribute for each. Wrong command lines end the
program with a message, -h shows help.
"""

import re as _re
import sys as _sys

__version__ = "1.1"
__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction",
    "FileType", "HelpFormatter", "ArgumentDefaultsHelpFormatter",
    "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS",
    "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="

# how many arguments an action takes, besides a number
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."

_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"


class _AttributeHolder:
    # shows itself by its attributes

    def __repr__(self):
        shown = [repr(arg) for arg in self._get_args()]
        others = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                shown.append("%s=%r" % (name, value))
            else:
                others[name] = value
        if others:
            shown.append("**%r" % others)
        return "%s(%s)" % (type(self).__name__, ", ".join(shown))

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []


# --- help

def _columns():
    try:
        from os import environ
        columns = int(environ["COLUMNS"])
    except (ImportError, KeyError, ValueError, PermissionError):
        return 80
    return columns if columns > 0 else 80


class HelpFormatter:
    """How the help of a parser is laid out. Only the name of the class is public."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=True):
        if width is None:
            width = _columns() - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)
        self._current_section = self._root_section
        self._whitespace_matcher = _re.compile(r"\s+", _re.ASCII)
        self._long_break_matcher = _re.compile(r"\n\n\n+")

    def _set_color(self, color):
        # there are no colours
        pass

    # what is to be shown is gathered in sections, as functions and their arguments

    class _Section:
        def __init__(self, formatter, parent, heading=None):
            self.formatter = formatter
            self.parent = parent
            self.heading = heading
            self.items = []

        def format_help(self):
            formatter = self.formatter
            inner = self.parent is not None
            if inner:
                formatter._indent()
            text = formatter._join_parts([func(*args) for func, args in self.items])
            if inner:
                formatter._dedent()
            if not text:
                return ""
            heading = ""
            if self.heading is not None and self.heading is not SUPPRESS:
                heading = "%*s%s:\n" % (formatter._current_indent, "", self.heading)
            return formatter._join_parts(["\n", heading, text, "\n"])

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, "Indent decreased below 0."
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        """Begin a section within the present one."""
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        """End the present section."""
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        """Add a paragraph."""
        if text is not None and text is not SUPPRESS:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        """Add how the program is called."""
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        """Add what an argument is for."""
        if action.help is SUPPRESS:
            return
        longest = len(self._format_action_invocation(action)) + self._current_indent
        for sub in self._iter_indented_subactions(action):
            longest = max(longest, len(self._format_action_invocation(sub)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, longest)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        """Add what several arguments are for."""
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        """The text of all that was added."""
        help = self._root_section.format_help()
        if help:
            help = self._long_break_matcher.sub("\n\n", help).strip("\n") + "\n"
        return help

    def _join_parts(self, part_strings):
        return "".join([part for part in part_strings if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % dict(prog=self._prog)
        elif not actions:
            usage = self._prog
        else:
            parts, pos_start = self._get_actions_usage_parts(actions, groups)
            usage = " ".join(filter(None, [self._prog, *parts]))
            width = self._width - self._current_indent
            if len(prefix) + len(usage) > width:
                usage = self._wrap_usage(parts[:pos_start], parts[pos_start:], len(prefix), width)
        return "%s%s\n\n" % (prefix, usage)

    def _wrap_usage(self, optionals, positionals, before, width):
        # the parts over several lines; before is the length of what stands before the program
        prog = self._prog

        def lines_of(parts, indent, first=None):
            lines, line = [], []
            used = (indent if first is None else first) - 1
            for part in parts:
                if used + 1 + len(part) > width and line:
                    lines.append(" " * indent + " ".join(line))
                    line = []
                    used = indent - 1
                line.append(part)
                used += len(part) + 1
            if line:
                lines.append(" " * indent + " ".join(line))
            if first is not None:
                lines[0] = lines[0][indent:]
            return lines

        if before + len(prog) <= 0.75 * width:
            # beside the program
            indent = before + len(prog) + 1
            if optionals:
                lines = lines_of([prog] + optionals, indent, before) + lines_of(positionals, indent)
            elif positionals:
                lines = lines_of([prog] + positionals, indent, before)
            else:
                lines = [prog]
        else:
            # below it
            lines = lines_of(optionals + positionals, before)
            if len(lines) > 1:
                lines = lines_of(optionals, before) + lines_of(positionals, before)
            lines = [prog] + lines
        return "\n".join(lines)

    def _get_actions_usage_parts(self, actions, groups):
        # texts of the actions, options first, and the number of those
        actions = [action for action in actions if action.help is not SUPPRESS]
        group_of = dict.fromkeys(actions)
        for group in groups:
            for action in group._group_actions:
                if action in group_of:
                    group_of[action] = group

        def gather(chosen):
            # actions with those options that exclude them
            found = []
            for action in chosen:
                if action not in group_of:
                    continue
                group = group_of.pop(action)
                members = [action]
                if group:
                    others = [a for a in group._group_actions if a.option_strings and group_of.pop(a, None)]
                    members = members + others if action.option_strings else others + members
                found.append((group.required if group else None, members))
            return found

        positionals = gather([a for a in actions if not a.option_strings])
        optionals = gather([a for a in actions if a.option_strings])
        parts = []
        pos_start = None
        for i, (required, members) in enumerate(optionals + positionals):
            if i == len(optionals):
                pos_start = len(parts)
            texts = [self._usage_part(a, required, len(members) > 1) for a in members]
            if len(texts) > 1:
                texts = [text + " |" for text in texts[:-1]] + texts[-1:]
                texts[0] = ("(" if required else "[") + texts[0]
                texts[-1] += ")" if required else "]"
            parts += texts
        return parts, len(parts) if pos_start is None else pos_start

    def _usage_part(self, action, required, in_group):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            if in_group and part[0] == "[" and part[-1] == "]":
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            args = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = "%s %s" % (action.option_strings[0], args)
        return part if action.required or required or in_group else "[%s]" % part

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % dict(prog=self._prog)
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        width = max(self._width - position, 11)
        room = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        margin = " " * self._current_indent
        beside = bool(action.help) and len(header) <= room
        if beside:
            parts = [margin + header.ljust(room) + "  "]
        else:
            parts = [margin + header + "\n"]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, width)
                parts.append("%*s%s\n" % (0 if beside else position, "", lines[0]))
                parts += ["%*s%s\n" % (position, "", line) for line in lines[1:]]
        elif beside:
            parts.append("\n")
        parts += [self._format_action(sub) for sub in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return " ".join(self._metavar_formatter(action, default)(1))
        text = ", ".join(action.option_strings)
        if action.nargs != 0:
            default = self._get_default_metavar_for_optional(action)
            text += " " + self._format_args(action, default)
        return text

    def _metavar_formatter(self, action, default_metavar):
        metavar = action.metavar
        if metavar is None:
            metavar = default_metavar
            if action.choices is not None:
                metavar = "{%s}" % ",".join(map(str, action.choices))

        def format(tuple_size):
            return metavar if isinstance(metavar, tuple) else (metavar,) * tuple_size

        return format

    def _format_args(self, action, default_metavar):
        metavar = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % metavar(1)
        if nargs == OPTIONAL:
            return "[%s]" % metavar(1)
        if nargs == ZERO_OR_MORE:
            names = metavar(1)
            return ("[%s [%s ...]]" if len(names) == 2 else "[%s ...]") % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % metavar(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % metavar(1)
        if nargs == SUPPRESS:
            return ""
        try:
            form = " ".join(["%s" for i in range(nargs)])
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return form % metavar(nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if "%" not in text:
            return text
        params = {}
        for name, value in dict(vars(action), prog=self._prog).items():
            if value is not SUPPRESS:
                params[name] = value.__name__ if hasattr(value, "__name__") else value
        if params.get("choices") is not None:
            params["choices"] = ", ".join(map(str, params["choices"]))
        return text % params

    def _iter_indented_subactions(self, action):
        subactions = getattr(action, "_get_subactions", None)
        if subactions is not None:
            self._indent()
            yield from subactions()
            self._dedent()

    def _split_lines(self, text, width):
        from textwrap import wrap
        return wrap(self._whitespace_matcher.sub(" ", text).strip(), width)

    def _fill_text(self, text, width, indent):
        from textwrap import fill
        return fill(self._whitespace_matcher.sub(" ", text).strip(), width,
                    initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all help as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the default to the help of arguments."""

    def _get_help_string(self, action):
        text = action.help or ""
        if ("%(default)" not in text and action.default is not SUPPRESS and not action.required
                and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE))):
            text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the type of arguments instead of their names."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


# --- errors

def _get_action_name(argument):
    # what messages call an argument
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    metavar = argument.metavar
    if metavar not in (None, SUPPRESS):
        if not isinstance(metavar, tuple):
            return metavar
        if argument.nargs == ONE_OR_MORE or argument.nargs == ZERO_OR_MORE and len(metavar) == 2:
            return "%s[, %s]" % metavar
        return ", ".join(metavar)
    if argument.dest not in (None, SUPPRESS):
        return argument.dest
    if argument.choices:
        return "{%s}" % ",".join(map(str, argument.choices))
    return None


class ArgumentError(Exception):
    """What is wrong with an argument, or with the command line."""

    def __init__(self, argument, message):
        self.argument_name = _get_action_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return "%s" % (self.message,)
        return "argument %s: %s" % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    """Raised by a type function: its text is the message."""


# --- actions: what is done with the arguments of an option or a position

class Action(_AttributeHolder):
    """What is done when an argument is there: see __call__()."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                 choices=None, required=False, help=None, metavar=None, deprecated=False):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar
        self.deprecated = deprecated

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in (
            "option_strings", "dest", "nargs", "const", "default", "type", "choices",
            "required", "help", "metavar", "deprecated")]

    def format_usage(self):
        """How usage shows an option without arguments."""
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        """Do it: set attributes of the namespace."""
        raise NotImplementedError(".__call__() not defined")


class BooleanOptionalAction(Action):
    """An option --name with its opposite --no-name."""

    def __init__(self, option_strings, dest, default=None, required=False, help=None,
                 deprecated=False):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--no-"):
                raise ValueError(f"invalid option name {option!r} for BooleanOptionalAction")
            if option.startswith("--"):
                both.append("--no-" + option[2:])
        super().__init__(both, dest, nargs=0, default=default, required=required, help=help,
                         deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                 choices=None, required=False, help=None, metavar=None, deprecated=False):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, "
                             "actions such as store true or store const may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required,
                         help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None,
                 metavar=None, deprecated=False):
        super().__init__(option_strings, dest, nargs=0, const=const, default=default,
                         required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None,
                 deprecated=False):
        super().__init__(option_strings, dest, const=True, default=default, required=required,
                         help=help, deprecated=deprecated)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None,
                 deprecated=False):
        super().__init__(option_strings, dest, const=False, default=default, required=required,
                         help=help, deprecated=deprecated)


def _copy_items(items):
    if items is None:
        return []
    if type(items) is list:
        return items[:]
    import copy
    return copy.copy(items)


def _add_items(action, namespace, add):
    # the list of an action, never the default itself
    items = _copy_items(getattr(namespace, action.dest, None))
    add(items)
    setattr(namespace, action.dest, items)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                 choices=None, required=False, help=None, metavar=None, deprecated=False):
        if nargs == 0:
            raise ValueError("nargs for append actions must be != 0; if arg strings are not supplying "
                             "the value to append, the append const action may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required,
                         help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        _add_items(self, namespace, lambda items: items.append(values))


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _add_items(self, namespace, lambda items: items.extend(values))


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None,
                 metavar=None, deprecated=False):
        super().__init__(option_strings, dest, nargs=0, const=const, default=default,
                         required=required, help=help, metavar=metavar, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        _add_items(self, namespace, lambda items: items.append(self.const))


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None,
                 deprecated=False):
        super().__init__(option_strings, dest, nargs=0, default=default, required=required,
                         help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, nargs=0, default=default, help=help,
                         deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None,
                 deprecated=False):
        if help is None:
            help = "show program's version number and exit"
        super().__init__(option_strings, dest, nargs=0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    # the commands of a program, each with a parser of its own

    class _ChoicesPseudoAction(Action):
        # a command in the help
        def __init__(self, name, aliases, help):
            metavar = name
            if aliases:
                metavar += " (%s)" % ", ".join(aliases)
            super().__init__([], name, help=help, metavar=metavar)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False,
                 help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        self._deprecated = set()
        self._color = True
        super().__init__(option_strings, dest, nargs=PARSER, choices=self._name_parser_map,
                         required=required, help=help, metavar=metavar)

    def add_parser(self, name, *, deprecated=False, **kwargs):
        """Add a command and return its parser, which is made of the keyword arguments."""
        if kwargs.get("prog") is None:
            kwargs["prog"] = "%s %s" % (self._prog_prefix, name)
        if kwargs.get("color") is None:
            kwargs["color"] = self._color
        aliases = kwargs.pop("aliases", ())
        known = self._name_parser_map
        if name in known:
            raise ValueError(f"conflicting subparser: {name}")
        for alias in aliases:
            if alias in known:
                raise ValueError(f"conflicting subparser alias: {alias}")
        shown = None
        if "help" in kwargs:
            shown = self._ChoicesPseudoAction(name, aliases, kwargs.pop("help"))
            self._choices_actions.append(shown)
        parser = self._parser_class(**kwargs)
        if shown is not None:
            parser._check_help(shown)
        for n in name, *aliases:
            known[n] = parser
        if deprecated:
            self._deprecated.update((name, *aliases))
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        sub = self._name_parser_map.get(name)
        if sub is None:
            raise ArgumentError(self, "unknown parser %r (choices: %s)"
                                % (name, ", ".join(self._name_parser_map)))
        if name in self._deprecated:
            parser._warning("command '%s' is deprecated" % name)
        # defaults of the command go before those of the program
        found, rest = sub.parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if rest:
            if not hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
                setattr(namespace, _UNRECOGNIZED_ARGS_ATTR, [])
            getattr(namespace, _UNRECOGNIZED_ARGS_ATTR).extend(rest)


class FileType:
    """A type that opens files, by the arguments of open(); - is a standard stream."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        import warnings
        warnings.warn("FileType is deprecated. Simply open files after parsing arguments.",
                      PendingDeprecationWarning, stacklevel=2)
        self._mode = mode
        self._bufsize = bufsize
        self._encoding = encoding
        self._errors = errors

    def __call__(self, string):
        mode = self._mode
        if string == "-":
            if "r" in mode:
                stream = _sys.stdin
            elif any(c in mode for c in "wax"):
                stream = _sys.stdout
            else:
                raise ValueError('argument "-" with mode %r' % mode)
            return stream.buffer if "b" in mode else stream
        try:
            return open(string, mode, self._bufsize, self._encoding, self._errors)
        except OSError as e:
            raise ArgumentTypeError("can't open '%s': %s" % (string, e))

    def __repr__(self):
        shown = [repr(arg) for arg in (self._mode, self._bufsize) if arg != -1]
        for name, arg in ("encoding", self._encoding), ("errors", self._errors):
            if arg is not None:
                shown.append("%s=%r" % (name, arg))
        return "%s(%s)" % (type(self).__name__, ", ".join(shown))


class Namespace(_AttributeHolder):
    """What was parsed, as attributes."""

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


# --- what arguments are added to

_standard_actions = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction,
    "store_true": _StoreTrueAction, "store_false": _StoreFalseAction, "append": _AppendAction,
    "append_const": _AppendConstAction, "count": _CountAction, "help": _HelpAction,
    "version": _VersionAction, "parsers": _SubParsersAction, "extend": _ExtendAction,
}


class _ActionsContainer:
    # a parser or a group of arguments

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        super().__init__()
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {"action": dict(_standard_actions)}
        self._get_handler()
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._negative_number_matcher = _re.compile(r"-\.?\d")
        self._has_negative_number_optionals = []  # shared by groups: not empty if there are such

    def register(self, registry_name, value, object):
        """Give a value of action= or type= a meaning."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    def set_defaults(self, **kwargs):
        """Set defaults of arguments, and attributes that no argument has."""
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        """The default of an attribute."""
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest, None)

    def add_argument(self, *args, **kwargs):
        """Add an argument: add_argument(name) or add_argument(option, option, …)."""
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and "dest" in kwargs:
                raise TypeError("dest supplied twice for positional argument, did you mean metavar?")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.get("action")
        make = self._pop_action_class(kwargs)
        if not callable(make):
            raise ValueError(f"unknown action {make!r}")
        action = make(**kwargs)
        if not action.option_strings and action.nargs == 0:
            raise ValueError(f"action {name!r} is not valid for positional arguments")
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise TypeError(f"{convert!r} is not callable")
        if convert is FileType:
            raise TypeError(f"{convert!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_validation_formatter"):
            try:
                self._get_validation_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")
        self._check_help(action)
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        """Add a group, which the help shows under its title."""
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        """Add a group of which only one argument may be there."""
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if not self._has_negative_number_optionals and self._negative_number_matcher.match(option):
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        # all arguments of a parent, in groups of the same titles
        groups = {}
        for group in self._action_groups:
            if group.title in groups:
                raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
            groups[group.title] = group
        place = {}
        for group in container._action_groups:
            if group.title not in groups:
                groups[group.title] = self.add_argument_group(
                    title=group.title, description=group.description,
                    conflict_handler=group.conflict_handler)
            for action in group._group_actions:
                place[action] = groups[group.title]
        for group in container._mutually_exclusive_groups:
            outer = self if group._container is container else groups[group._container.title]
            new = outer.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                place[action] = new
        for action in container._actions:
            place.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs == 0:
            raise ValueError("nargs for positionals must be != 0")
        if nargs not in [OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS]:
            kwargs["required"] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _get_optional_kwargs(self, *args, **kwargs):
        chars = self.prefix_chars
        for option in args:
            if option[0] not in chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {chars!r}")
        dest = kwargs.pop("dest", None)
        if dest is None:
            long = [option for option in args if len(option) > 1 and option[1] in chars]
            dest = (long or args)[0].lstrip(chars)
            if not dest:
                raise TypeError(f"dest= is required for options like {option!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _pop_action_class(self, kwargs, default=None):
        action = kwargs.pop("action", default)
        return self._registry_get("action", action, action)

    def _get_handler(self):
        handler = getattr(self, "_handle_conflict_%s" % self.conflict_handler, None)
        if handler is None:
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")
        return handler

    def _check_conflict(self, action):
        known = self._option_string_actions
        conflicts = [(option, known[option]) for option in action.option_strings if option in known]
        if conflicts:
            self._get_handler()(action, conflicts)

    def _handle_conflict_error(self, action, conflicting_actions):
        s = "" if len(conflicting_actions) == 1 else "s"
        options = ", ".join([option for option, _ in conflicting_actions])
        raise ArgumentError(action, f"conflicting option string{s}: {options}")

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for option, old in conflicting_actions:
            old.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not old.option_strings:
                old.container._remove_action(old)

    def _check_help(self, action):
        if action.help and hasattr(self, "_get_validation_formatter"):
            try:
                self._get_validation_formatter()._expand_help(action)
            except (ValueError, TypeError, KeyError) as exc:
                raise ValueError("badly formed help string") from exc


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        if "prefix_chars" in kwargs:
            import warnings
            warnings.warn("The use of the undocumented 'prefix_chars' parameter in "
                          "ArgumentParser.add_argument_group() is deprecated.",
                          DeprecationWarning, stacklevel=3)
        for name in "conflict_handler", "prefix_chars", "argument_default":
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        # all else is that of the container
        for name in ("_registries", "_actions", "_option_string_actions", "_defaults",
                     "_has_negative_number_optionals", "_mutually_exclusive_groups"):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        raise ValueError("argument groups cannot be nested")


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, **kwargs):
        raise ValueError("mutually exclusive groups cannot be nested")


# --- parsers

def _identity(value):
    return value


def _prog_name():
    name = _sys.argv[0] if _sys.argv else ""
    return name.rpartition("/")[2]


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """What a program takes on its command line.

    prog: the name of the program. usage, description, epilog: parts of the help.
    parents: parsers whose arguments belong to this one too. formatter_class lays out the
    help. prefix_chars begin options; fromfile_prefix_chars begin names of files that
    hold arguments. argument_default: of all arguments. conflict_handler: what happens
    to options added twice, "error" or "resolve". add_help: whether there is -h.
    allow_abbrev: long options may be cut short. exit_on_error: errors end the program.
    suggest_on_error: messages about choices name what is alike.
    """

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                 formatter_class=HelpFormatter, prefix_chars="-", fromfile_prefix_chars=None,
                 argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True, exit_on_error=True, *, suggest_on_error=False, color=True):
        super().__init__(description=description, prefix_chars=prefix_chars,
                         argument_default=argument_default, conflict_handler=conflict_handler)
        self.prog = _prog_name() if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.suggest_on_error = suggest_on_error
        self.color = color
        self._cached_formatter = None
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self.register("type", None, _identity)
        if add_help:
            sign = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(sign + "h", sign * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in (
            "prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")]

    def add_subparsers(self, **kwargs):
        """Let the program have commands: add_parser() of what is returned adds one."""
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            title = kwargs.pop("title", "subcommands")
            self._subparsers = self.add_argument_group(title, kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            # what stands before a command on the command line
            formatter = self.formatter_class(prog=self.prog)
            formatter._set_color(False)
            formatter.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        make = self._pop_action_class(kwargs, "parsers")
        action = make(option_strings=[], **kwargs)
        action._color = self.color
        self._check_help(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        group = self._optionals if action.option_strings else self._positionals
        group._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # parsing

    def parse_args(self, args=None, namespace=None):
        """Parse the command line, or args: the namespace. What is not known is an error."""
        return self._all_known(self.parse_known_args(args, namespace))

    def parse_known_args(self, args=None, namespace=None):
        """Parse the command line, or args: the namespace and what is not known."""
        return self._parse_known_args2(args, namespace, intermixed=False)

    def parse_intermixed_args(self, args=None, namespace=None):
        """As parse_args(), with options anywhere among the other arguments."""
        return self._all_known(self.parse_known_intermixed_args(args, namespace))

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """As parse_known_args(), with options anywhere among the other arguments."""
        for action in self._get_positional_actions():
            if action.nargs in [PARSER, REMAINDER]:
                raise TypeError("parse_intermixed_args: positional arg with nargs=%s" % action.nargs)
        return self._parse_known_args2(args, namespace, intermixed=True)

    def _all_known(self, parsed):
        namespace, rest = parsed
        if rest:
            msg = "unrecognized arguments: %s" % " ".join(rest)
            if not self.exit_on_error:
                raise ArgumentError(None, msg)
            self.error(msg)
        return namespace

    def _parse_known_args2(self, args, namespace, intermixed):
        args = list(_sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if (action.dest is not SUPPRESS and action.default is not SUPPRESS
                    and not hasattr(namespace, action.dest)):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if self.exit_on_error:
            try:
                namespace, args = self._parse_known_args(args, namespace, intermixed)
            except ArgumentError as err:
                self.error(str(err))
        else:
            namespace, args = self._parse_known_args(args, namespace, intermixed)
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            args.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, args

    def _parse_known_args(self, arg_strings, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        run = _Run(self, arg_strings, namespace)
        run.parse(intermixed)
        return namespace, run.extras

    def _read_args_from_files(self, arg_strings):
        out = []
        for arg in arg_strings:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                out.append(arg)
                continue
            try:
                with open(arg[1:], encoding="utf-8", errors="surrogateescape") as f:
                    lines = f.read().splitlines()
            except OSError as err:
                raise ArgumentError(None, str(err))
            found = []
            for line in lines:
                found.extend(self.convert_arg_line_to_args(line))
            out.extend(self._read_args_from_files(found))
        return out

    def convert_arg_line_to_args(self, arg_line):
        """The arguments of a line of a file: here one."""
        return [arg_line]

    # which arguments belong to an action: arguments are A, options O, -- is -

    def _match_argument(self, action, arg_strings_pattern):
        m = _re.match(self._get_nargs_pattern(action), arg_strings_pattern)
        if m is not None:
            return len(m.group(1))
        nargs = action.nargs
        if nargs is None:
            msg = "expected one argument"
        elif nargs == OPTIONAL:
            msg = "expected at most one argument"
        elif nargs == ONE_OR_MORE:
            msg = "expected at least one argument"
        else:
            msg = ("expected %s argument" if nargs == 1 else "expected %s arguments") % nargs
        raise ArgumentError(action, msg)

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        # how many arguments each of the first actions takes, for as many as can be
        for n in range(len(actions), 0, -1):
            m = _re.match("".join([self._get_nargs_pattern(a) for a in actions[:n]]), arg_strings_pattern)
            if m is None:
                continue
            counts = [len(s) for s in m.groups()]
            if arg_strings_pattern[m.end():m.end() + 1] == "O":
                # those that take none may still find some behind the option
                while counts and not counts[-1]:
                    counts.pop()
            return counts
        return []

    def _get_nargs_pattern(self, action):
        # options do not go beyond a --, positions do
        nargs = action.nargs
        if action.option_strings:
            known = {None: "([A])", OPTIONAL: "(A?)", ZERO_OR_MORE: "(A*)", ONE_OR_MORE: "(A+)",
                     REMAINDER: "([AO]*)", PARSER: "(A[AO]*)", SUPPRESS: "()"}
            return known[nargs] if nargs in known else "([AO]{%d})" % nargs
        known = {None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)",
                 ONE_OR_MORE: "(-*A[A-]*)", REMAINDER: "(.*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*)"}
        return known[nargs] if nargs in known else "((?:-*A){%d}-*)" % nargs

    def _parse_optional(self, arg_string):
        # None for what is no option; else a list of (action, option, sign, argument)
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        known = self._option_string_actions
        if arg_string in known:
            return [(known[arg_string], arg_string, None, None)]
        if len(arg_string) == 1:
            return None
        option, sep, explicit = arg_string.partition("=")
        if sep and option in known:
            return [(known[option], option, sep, explicit)]
        found = self._get_option_tuples(arg_string)
        if found:
            return found
        if self._negative_number_matcher.match(arg_string) and not self._has_negative_number_optionals:
            return None
        if " " in arg_string:
            return None
        return [(None, arg_string, None, None)]

    def _get_option_tuples(self, option_string):
        # the options that an argument may mean, cut short or with their argument behind
        known = self._option_string_actions
        chars = self.prefix_chars
        prefix, sep, explicit = option_string.partition("=")
        if not sep:
            sep = explicit = None
        long = option_string[1] in chars
        found = []
        for option, action in known.items():
            if not long and option == option_string[:2]:
                found.append((action, option, "", option_string[2:]))
            elif self.allow_abbrev and option.startswith(prefix):
                found.append((action, option, sep, explicit))
        return found

    # values

    def _get_values(self, action, arg_strings):
        nargs = action.nargs
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
            return value
        if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            return [] if action.default is None else action.default
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, s) for s in arg_strings]
        if nargs == PARSER:
            self._check_value(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check_value(action, value)
            if len(values) == 1 and nargs in [None, OPTIONAL]:
                return values[0]
        return values

    def _get_value(self, action, arg_string):
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise TypeError(f"{convert!r} is not callable")
        try:
            return convert(arg_string)
        except ArgumentTypeError as err:
            raise ArgumentError(action, str(err))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, "invalid %s value: %r" % (name, arg_string))

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value in choices:
            return
        hint = ""
        if (self.suggest_on_error and isinstance(value, str)
                and all(isinstance(choice, str) for choice in action.choices)):
            import difflib
            close = difflib.get_close_matches(value, action.choices, 1)
            if close:
                hint = ", maybe you meant %r?" % close[0]
        raise ArgumentError(action, "invalid choice: %r%s (choose from %s)" % (
            str(value), hint, ", ".join([repr(str(choice)) for choice in action.choices])))

    # help and messages

    def format_usage(self):
        """How the program is called."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        """The help."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        formatter = self.formatter_class(prog=self.prog)
        formatter._set_color(self.color)
        return formatter

    def _get_validation_formatter(self):
        if self._cached_formatter is None:
            self._cached_formatter = self._get_formatter()
        return self._cached_formatter

    def print_usage(self, file=None):
        """Print how the program is called."""
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        """Print the help."""
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            try:
                (file or _sys.stderr).write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        """End the program, with a message."""
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """End the program because of its command line. Must not return, if overridden."""
        self.print_usage(_sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))

    def _warning(self, message):
        self._print_message("%s: warning: %s\n" % (self.prog, message), _sys.stderr)


class _Run:
    # one command line under way

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.extras = []          # what is not known
        self.extra_kinds = []
        self.seen = set()
        self.seen_given = set()   # those that were not left out
        self.warned = set()
        self.positionals = parser._get_positional_actions()
        self.excludes = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for i, action in enumerate(members):
                self.excludes.setdefault(action, []).extend(members[:i] + members[i + 1:])
        self.options = {}         # what may be meant, by position
        kinds = []
        for i, arg in enumerate(args):
            if arg == "--":
                kinds += "-" + "A" * (len(args) - i - 1)
                break
            meant = parser._parse_optional(arg)
            if meant is not None:
                self.options[i] = meant
            kinds.append("A" if meant is None else "O")
        self.kinds = "".join(kinds)

    def parse(self, intermixed):
        at = 0
        for i in sorted(self.options):
            if i < at:
                continue  # it was an argument of the option before
            while not intermixed and at < i:
                stop = self.positional(at)
                if stop == at:
                    break
                at = stop
            if at > i:
                continue
            self.extra(at, i)
            at = self.option(i)
        if intermixed:
            self.extra(at, len(self.args))
            self.finish_intermixed()
        else:
            self.extras += self.args[self.positional(at):]
        self.check()

    def extra(self, start, stop):
        self.extras += self.args[start:stop]
        self.extra_kinds += self.kinds[start:stop]

    def finish_intermixed(self):
        # all arguments that are no options, as if they stood together
        kinds = "".join(self.extra_kinds)
        extras = self.extras
        self.args = [arg for arg, kind in zip(extras, kinds) if kind != "O"]
        self.kinds = kinds.replace("O", "")
        used = self.positional(0)
        self.extras = []
        for arg, kind in zip(extras, kinds):
            if kind != "O" and used:
                used -= 1
            else:
                self.extras.append(arg)

    def take(self, action, args, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, args)
        if action.option_strings or args:
            self.seen_given.add(action)
            for other in self.excludes.get(action, ()):
                if other in self.seen_given:
                    raise ArgumentError(action, "not allowed with argument %s" % _get_action_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def warn(self, key, text):
        if key not in self.warned:
            self.parser._warning(text)
            self.warned.add(key)

    def positional(self, at):
        # take arguments for as many positions as there are enough for
        counts = self.parser._match_arguments_partial(self.positionals, self.kinds[at:])
        taken, self.positionals = self.positionals[:len(counts)], self.positionals[len(counts):]
        for action, n in zip(taken, counts):
            args = self.args[at:at + n]
            kinds = self.kinds[at:at + n]
            if action.nargs == PARSER:
                if kinds[:1] == "-":
                    args.remove("--")
            elif action.nargs != REMAINDER and "-" in kinds:
                args.remove("--")
            at += n
            if args and action.deprecated:
                self.warn(action.dest, "argument '%s' is deprecated" % action.dest)
            self.take(action, args)
        return at

    def option(self, at):
        # take an option and its arguments, or several letters in one
        meant = self.options[at]
        if len(meant) > 1:
            raise ArgumentError(None, "ambiguous option: %s could match %s" % (
                self.args[at], ", ".join([option for _, option, _, _ in meant])))
        action, option, sep, explicit = meant[0]
        chars = self.parser.prefix_chars
        match = self.parser._match_argument
        found = []
        stop = at + 1
        if action is None:
            self.extras.append(self.args[at])
            self.extra_kinds.append("O")
            return stop
        while True:
            if explicit is None:
                stop = at + 1 + match(action, self.kinds[at + 1:])
                found.append((action, self.args[at + 1:stop], option))
                break
            n = match(action, "A")
            if n == 0 and option[1] not in chars and explicit != "":
                # a letter without an argument: the next letters are options too
                if sep or explicit[0] in chars:
                    raise ArgumentError(action, "ignored explicit argument %r" % explicit)
                found.append((action, [], option))
                option = option[0] + explicit[0]
                action = self.parser._option_string_actions.get(option)
                if action is None:
                    self.extras.append(option[0] + explicit)
                    self.extra_kinds.append("O")
                    break
                explicit = explicit[1:]
                if not explicit:
                    sep = explicit = None
                elif explicit[0] == "=":
                    sep, explicit = "=", explicit[1:]
                else:
                    sep = ""
            elif n == 1:
                found.append((action, [explicit], option))
                break
            else:
                raise ArgumentError(action, "ignored explicit argument %r" % explicit)
        for action, args, option in found:
            if action.deprecated:
                self.warn(option, "option '%s' is deprecated" % option)
            self.take(action, args, option)
        return stop

    def check(self):
        parser, namespace = self.parser, self.namespace
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif (isinstance(action.default, str) and hasattr(namespace, action.dest)
                    and action.default is getattr(namespace, action.dest)):
                # defaults in text are converted like arguments
                setattr(namespace, action.dest, parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, "the following arguments are required: %s" % ", ".join(missing))
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_given for action in group._group_actions):
                names = [_get_action_name(a) for a in group._group_actions if a.help is not SUPPRESS]
                raise ArgumentError(None, "one of the arguments %s is required" % " ".join(names))
