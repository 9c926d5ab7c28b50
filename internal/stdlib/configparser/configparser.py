"""Files of settings in sections: name = value under [section].

ConfigParser reads and writes them, and puts values into one another where they refer to
each other. The section DEFAULT stands behind all others.
"""

import functools
import itertools
import re
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping

__all__ = ("NoSectionError", "DuplicateOptionError", "DuplicateSectionError",
           "NoOptionError", "InterpolationError", "InterpolationDepthError",
           "InterpolationMissingOptionError", "InterpolationSyntaxError",
           "ParsingError", "MissingSectionHeaderError",
           "MultilineContinuationError", "UnnamedSectionDisabledError",
           "InvalidWriteError", "ConfigParser", "RawConfigParser",
           "Interpolation", "BasicInterpolation", "ExtendedInterpolation",
           "SectionProxy", "ConverterMapping",
           "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION")

DEFAULTSECT = "DEFAULT"

_default_dict = dict
MAX_INTERPOLATION_DEPTH = 10


# --- errors

class Error(Exception):
    """The base of the errors of this module."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


def _place(what, text, source, lineno):
    # where something is that already exists
    if source is None:
        return f"{what.capitalize()} {text} already exists"
    line = "" if lineno is None else " [line {0:2d}]".format(lineno)
    return f"While reading from {source!r}{line}: {what} {text} already exists"


class DuplicateSectionError(Error):
    """A section comes twice, in one source or by add_section()."""

    def __init__(self, section, source=None, lineno=None):
        Error.__init__(self, _place("section", repr(section), source, lineno))
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """An option comes twice in a section of one source."""

    def __init__(self, section, option, source=None, lineno=None):
        Error.__init__(self, _place("option", f"{option!r} in section {section!r}", source, lineno))
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """There is no such option in the section."""

    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    """The base of errors in references between values."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """What a value refers to is not there."""

    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(
            self, option, section,
            f"Bad value substitution: option {option!r} in section {section!r} contains "
            f"an interpolation key {reference!r} which is not a valid option name. "
            f"Raw value: {rawval!r}")
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A reference is written in a wrong way."""


class InterpolationDepthError(InterpolationError):
    """Values refer to one another too many times."""

    def __init__(self, option, section, rawval):
        InterpolationError.__init__(
            self, option, section,
            f"Recursion limit exceeded in value substitution: option {option!r} "
            f"in section {section!r} contains an interpolation key which "
            f"cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines of a source that are neither sections nor options."""

    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        """Add a line."""
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"

    def combine(self, others):
        """Add the lines of other errors."""
        for other in others:
            for lineno, line in other.errors:
                self.append(lineno, line)
        return self


class MissingSectionHeaderError(ParsingError):
    """Something stands before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "File contains no section headers.\nfile: %r, line: %d\n%r"
                       % (filename, lineno, line))
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """An indented line follows an option that has no value."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "Key without value continued with an indented line.\nfile: %r, line: %d\n%r"
                       % (filename, lineno, line))
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    """UNNAMED_SECTION is used by a parser that does not allow it."""

    def __init__(self):
        Error.__init__(self, "Support for UNNAMED_SECTION is disabled.")


class InvalidWriteError(Error):
    """What is written would be read as something else."""


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()

_UNSET = object()


# --- references between values

class Interpolation:
    """How values are changed when they are read and written: here not at all."""

    def before_get(self, parser, section, option, value, defaults):
        """What get() returns for a value; defaults are all values in sight."""
        return value

    def before_set(self, parser, section, option, value):
        """What set() stores."""
        return value

    def before_read(self, parser, section, option, value):
        """What a file that is read stores."""
        return value

    def before_write(self, parser, section, option, value):
        """What is written to a file."""
        return value


class _References(Interpolation):
    # sign + opening + name + closing refers to another value, sign twice stands for itself

    def before_get(self, parser, section, option, value, defaults):
        out = []
        self._expand(parser, option, out, value, section, defaults, 1)
        return "".join(out)

    def before_set(self, parser, section, option, value):
        rest = self._KEYCRE.sub("", value.replace(self._sign * 2, ""))
        if self._sign in rest:
            raise ValueError("invalid interpolation syntax in %r at position %d"
                             % (value, rest.find(self._sign)))
        return value

    def _expand(self, parser, option, out, text, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        sign = self._sign
        while text:
            before, found, _ = text.partition(sign)
            out.append(before)
            if not found:
                return
            text = text[len(before):]
            if text[1:2] == sign:
                out.append(sign)
                text = text[2:]
                continue
            if text[1:2] != self._opening:
                raise InterpolationSyntaxError(
                    option, section,
                    f"'{self._shown}' must be followed by '{self._shown}' or '{self._opening}', found: {text!r}")
            m = self._KEYCRE.match(text)
            if m is None:
                raise InterpolationSyntaxError(option, section,
                                               "bad interpolation variable reference %r" % text)
            text = text[m.end():]
            self._refer(parser, option, out, text, section, values, depth, m[1], raw)


class BasicInterpolation(_References):
    """%(name)s refers to a value of the same section or of DEFAULT; %% is a percent sign."""

    _KEYCRE = re.compile(r"%\(([^)]+)\)s")
    _sign, _opening, _shown = "%", "(", "%"

    def _refer(self, parser, option, out, text, section, values, depth, name, raw):
        name = parser.optionxform(name)
        try:
            value = values[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        if "%" in value:
            self._expand(parser, option, out, value, section, values, depth + 1)
        else:
            out.append(value)


class ExtendedInterpolation(_References):
    """${name} and ${section:name} refer to values; $$ is a dollar sign."""

    _KEYCRE = re.compile(r"\$\{([^}]+)\}")
    _sign, _opening, _shown = "$", "{", "$"

    def _refer(self, parser, option, out, text, section, values, depth, name, raw):
        path = name.split(":")
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (text,))
        where = path[0] if len(path) == 2 else section
        try:
            which = parser.optionxform(path[-1])
            if len(path) == 2:
                value = parser.get(where, which, raw=True)
            else:
                value = values[which]
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        if value is None:
            return
        if "$" in value:
            self._expand(parser, which, out, value, where,
                         dict(parser.items(where, raw=True)), depth + 1)
        else:
            out.append(value)


# --- parsers

_option_text = r"(?P<option>(?:(?!{delim})\S)*(?:\s+(?:(?!{delim})\S)+)*)"
_with_value = _option_text + r"\s*(?P<vi>{delim})\s*(?P<value>.*)$"
_maybe_value = _option_text + r"\s*(?:(?P<vi>{delim})\s*(?P<value>.*))?$"


class _Source:
    # where the reading of a source stands
    def __init__(self, name):
        self.name = name
        self.lineno = 0
        self.seen = set()      # sections and options of this source
        self.options = None    # those of the section under way
        self.section = None
        self.option = None     # the one that indented lines go on with
        self.indent = 0
        self.errors = []


class RawConfigParser(MutableMapping):
    """A parser of settings that leaves values as they are.

    It is a mapping of sections, which are mappings of options to values. Names of
    options are in lower case: see optionxform().
    """

    _DEFAULT_INTERPOLATION = Interpolation()

    # what sections and options look like
    SECTCRE = re.compile(r"\[(?P<header>.+)\]", re.VERBOSE)
    OPTCRE = re.compile(_with_value.format(delim="=|:"), re.VERBOSE)
    OPTCRE_NV = re.compile(_maybe_value.format(delim="=|:"), re.VERBOSE)
    NONSPACECRE = re.compile(r"\S")

    # what getboolean() understands
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True,
                      "0": False, "no": False, "false": False, "off": False}

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *,
                 delimiters=("=", ":"), comment_prefixes=("#", ";"), inline_comment_prefixes=None,
                 strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT,
                 interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        """defaults: values of the section DEFAULT. delimiters part names from values.

        comment_prefixes begin lines that are comments, inline_comment_prefixes comments
        behind a blank. strict: nothing may come twice in a source. Without
        empty_lines_in_values an empty line ends a value. converters: further get…()
        methods, as functions by name. allow_unnamed_section: options before the first
        section belong to UNNAMED_SECTION.
        """
        self._dict = dict_type
        self._sections = self._dict()
        self._defaults = self._dict()
        self._converters = ConverterMapping(self)
        self._proxies = self._dict()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        if delimiters == ("=", ":"):
            self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        else:
            pattern = _maybe_value if allow_no_value else _with_value
            self._optcre = re.compile(pattern.format(delim="|".join(map(re.escape, delimiters))), re.VERBOSE)
        comments = [f"^({re.escape(p)}).*" for p in comment_prefixes or ()]
        comments += [rf"(^|\s)({re.escape(p)}.*)" for p in inline_comment_prefixes or ()]
        self._comments = re.compile("|".join(comments))
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        if interpolation is None:
            interpolation = Interpolation()
        if not isinstance(interpolation, Interpolation):
            raise TypeError(f"interpolation= must be None or an instance of Interpolation;"
                            f" got an object of type {type(interpolation)}")
        self._interpolation = interpolation
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)
        self._allow_unnamed_section = allow_unnamed_section

    @property
    def converters(self):
        """The functions of the get…() methods, by name."""
        return self._converters

    def optionxform(self, optionstr):
        """The form of the name of an option by which it is known: lower case."""
        return optionstr.lower()

    # sections

    def defaults(self):
        """The values of the section DEFAULT."""
        return self._defaults

    def sections(self):
        """The names of all sections but DEFAULT."""
        return list(self._sections.keys())

    def add_section(self, section):
        """Add a section, which must not be there, nor be DEFAULT."""
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._new_section(section)

    def _new_section(self, section):
        self._sections[section] = options = self._dict()
        self._proxies[section] = SectionProxy(self, section)
        return options

    def has_section(self, section):
        """Whether there is a section, DEFAULT not counted."""
        return section in self._sections

    def remove_section(self, section):
        """Remove a section; whether it was there."""
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    def _of(self, section):
        # the options of a section, without those behind it
        if not section or section == self.default_section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    # options

    def options(self, section):
        """The names of the options of a section, with those of DEFAULT."""
        try:
            options = self._sections[section].copy()
        except KeyError:
            raise NoSectionError(section) from None
        options.update(self._defaults)
        return list(options.keys())

    def has_option(self, section, option):
        """Whether a section, or DEFAULT, has an option."""
        name = None
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        name = self.optionxform(option)
        return name in self._sections[section] or name in self._defaults

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option: of vars, of the section, or of DEFAULT.

        raw: as it is written. fallback is returned if there is none.
        """
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = values[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _values(self, section, vars):
        # all values in sight of a section
        options = {}
        try:
            options = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        given = {}
        if vars:
            for key, value in vars.items():
                given[self.optionxform(key)] = value if value is None else str(value)
        return _ChainMap(given, options, self._defaults)

    def _get(self, section, conv, option, **kwargs):
        return conv(self.get(section, option, **kwargs))

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return self._get(section, conv, option, raw=raw, vars=vars, **kwargs)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        """The value of an option as an int."""
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        """The value of an option as a float."""
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        """The value of an option as a bool: of 1, yes, true, on and their opposites."""
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars,
                              fallback=fallback, **kwargs)

    def _convert_to_boolean(self, value):
        state = self.BOOLEAN_STATES.get(value.lower())
        if state is None:
            raise ValueError("Not a boolean: %s" % value)
        return state

    def items(self, section=_UNSET, raw=False, vars=None):
        """Pairs of sections; of a section, pairs of its options and values."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        try:
            values.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section)
        names = list(values.keys())
        if vars:
            for key, value in vars.items():
                values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        before_get = self._interpolation.before_get
        return [(name, before_get(self, section, name, values[name], values)) for name in names]

    def set(self, section, option, value=None):
        """Set an option of a section that is there."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._of(section)[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Remove an option; whether it was there."""
        options = self._of(section)
        option = self.optionxform(option)
        existed = option in options
        if existed:
            del options[option]
        return existed

    # the mapping of sections

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return itertools.chain((self.default_section,), self._sections.keys())

    def popitem(self):
        """Remove the first section but DEFAULT: its name and what it was."""
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    # writing

    def write(self, fp, space_around_delimiters=True):
        """Write all sections to a text file. Comments of files that were read are lost."""
        sign = self._delimiters[0]
        if space_around_delimiters:
            sign = " {} ".format(sign)
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), sign)
        if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), sign, True)
        for section, options in self._sections.items():
            if section is not UNNAMED_SECTION:
                self._write_section(fp, section, options.items(), sign)

    def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
        if not unnamed:
            fp.write("[{}]\n".format(section_name))
        for key, value in section_items:
            if re.match(self.SECTCRE, key):
                raise InvalidWriteError(f"Cannot write key {key}; begins with section pattern")
            for d in self._delimiters:
                if d in key:
                    raise InvalidWriteError(f"Cannot write key {key}; contains delimiter {d}")
            value = self._interpolation.before_write(self, section_name, key, value)
            if value is None and self._allow_no_value:
                fp.write("{}\n".format(key))
            else:
                fp.write("{}{}\n".format(key, delimiter + str(value).replace("\n", "\n\t")))
        fp.write("\n")

    # reading

    def read(self, filenames, encoding=None):
        """Read files, by name or several names. Returns the names of those that could be read."""
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as fp:
                    self._read(fp, name)
            except OSError:
                continue
            if hasattr(name, "__fspath__"):
                name = name.__fspath__()
            done.append(name)
        return done

    def read_file(self, f, source=None):
        """Read lines of an iterable; source is its name in messages."""
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        """Read text."""
        from io import StringIO
        self.read_file(StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Read a mapping of sections to mappings. Names and values become text."""
        seen = set()
        for section, options in dictionary.items():
            if section is not UNNAMED_SECTION:
                section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in options.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, value)

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    def _read(self, fp, fpname):
        source = _Source(fpname)
        try:
            for source.lineno, line in enumerate(fp, start=1):
                self._read_line(source, line)
            if source.errors:
                raise source.errors[0].combine(source.errors[1:])
        finally:
            self._finish_values()

    def _read_line(self, source, line):
        text = line.strip()
        clean = self._comments.sub("", text).rstrip()
        options = source.options
        if not clean:
            if not self._empty_lines_in_values:
                source.indent = 2**63 - 1
            elif text == clean and options is not None and source.option and options[source.option] is not None:
                options[source.option].append("")
            return
        m = self.NONSPACECRE.search(line)
        indent = m.start() if m else 0
        if options is not None and source.option and indent > source.indent:
            if options[source.option] is None:
                raise MultilineContinuationError(source.name, source.lineno, line)
            options[source.option].append(clean)
            return
        if self._allow_unnamed_section and options is None:
            self._begin_section(source, UNNAMED_SECTION)
        source.indent = indent
        m = self.SECTCRE.match(clean)
        if m:
            self._begin_section(source, m.group("header"))
        elif source.options is None:
            raise MissingSectionHeaderError(source.name, source.lineno, line)
        else:
            self._read_option(source, line, clean)

    def _begin_section(self, source, name):
        source.section = name
        source.option = None
        if name in self._sections:
            if self._strict and name in source.seen:
                raise DuplicateSectionError(name, source.name, source.lineno)
            source.options = self._sections[name]
        elif name == self.default_section:
            source.options = self._defaults
            return
        else:
            source.options = self._new_section(name)
        source.seen.add(name)

    def _read_option(self, source, line, clean):
        m = self._optcre.match(clean)
        name = m and m.group("option")
        if not name:
            source.errors.append(ParsingError(source.name, source.lineno, line))
            if not m:
                return
        source.option = name = self.optionxform(name.rstrip())
        if self._strict and (source.section, name) in source.seen:
            raise DuplicateOptionError(source.section, name, source.name, source.lineno)
        source.seen.add((source.section, name))
        value = m.group("value")
        # a list of lines until all is read
        source.options[name] = None if value is None else [value.strip()]

    def _finish_values(self):
        before_read = self._interpolation.before_read
        for section, options in itertools.chain(((self.default_section, self._defaults),), self._sections.items()):
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = before_read(self, section, name, value)

    def _validate_value_types(self, *, section="", option="", value=""):
        # what the mappings, and set() of ConfigParser, refuse
        if section is UNNAMED_SECTION:
            if not self._allow_unnamed_section:
                raise UnnamedSectionDisabledError
        elif not isinstance(section, str):
            raise TypeError("section names must be strings or UNNAMED_SECTION")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (value or not self._allow_no_value) and not isinstance(value, str):
            raise TypeError("option values must be strings")


class ConfigParser(RawConfigParser):
    """A parser of settings whose values may refer to one another: see BasicInterpolation."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        """Set an option of a section that is there, to text."""
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        """Add a section, whose name is text."""
        self._validate_value_types(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        kept = self._interpolation
        self._interpolation = Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = kept


class SectionProxy(MutableMapping):
    """A section of a parser as a mapping of options to values."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            key = "get" + conv
            setattr(self, key, functools.partial(self.get, _impl=getattr(parser, key)))

    @property
    def parser(self):
        """The parser."""
        return self._parser

    @property
    def name(self):
        """The name of the section."""
        return self._name

    def __repr__(self):
        return "<Section: {}>".format(self._name)

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key)
                and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name == self._parser.default_section:
            return self._parser.defaults()
        return self._parser.options(self._name)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, or fallback."""
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars,
                                           fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The functions behind the get…() methods of a parser and its sections, by name.

    Those that the class of the parser defines have None.
    """

    GETTERCRE = re.compile(r"^get(?P<name>.+)$")

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for name in dir(parser):
            m = self.GETTERCRE.match(name)
            if m and callable(getattr(parser, name)):
                self._data[m["name"]] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise ValueError("Incompatible key: {} (type: {})".format(key, type(key)))
        if not key:
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        name = "get" + key
        get = functools.partial(self._parser._get_conv, conv=value)
        get.converter = value
        setattr(self._parser, name, get)
        for proxy in self._parser.values():
            setattr(proxy, name, functools.partial(proxy.get, _impl=get))

    def __delitem__(self, key):
        if not isinstance(key, str) or not key:
            raise KeyError(key)
        del self._data[key]
        for holder in itertools.chain((self._parser,), self._parser.values()):
            try:
                delattr(holder, "get" + key)
            except AttributeError:  # of the class
                continue

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


# --- what CPython had until 3.12

class _LegacyInterpolation(Interpolation):
    """References %(name)s, put in by the operator %, as often as there are any."""

    _reference = re.compile(r"%\(([^)]*)\)s")

    def __init__(self):
        import warnings
        warnings.warn("LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the "
                      "configparser module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.",
                      DeprecationWarning, stacklevel=2)

    def before_get(self, parser, section, option, value, defaults):
        raw = value
        for _ in range(MAX_INTERPOLATION_DEPTH):
            if not value or "%(" not in value:
                return value
            value = self._reference.sub(lambda m: f"%({parser.optionxform(m[1])})s", value)
            try:
                value = value % defaults
            except KeyError as e:
                raise InterpolationMissingOptionError(option, section, raw, e.args[0]) from None
        if value and "%(" in value:
            raise InterpolationDepthError(option, section, raw)
        return value


def __getattr__(name):
    # Not a name of the module, but there for old programs.
    if name == "LegacyInterpolation":
        return _LegacyInterpolation
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
