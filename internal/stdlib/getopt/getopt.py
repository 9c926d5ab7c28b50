"""Options of the command line, as C's getopt() takes them.

getopt(args, shortopts, longopts) stops at the first argument that is no option;
gnu_getopt() finds options among other arguments. Both return the options as pairs of a
name and a value, and what is left. In shortopts a letter followed by : takes an
argument, by :: may have one right behind it; in longopts the signs are = and =?.
"""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """A wrong option: opt is its name, msg says what is wrong."""

    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError  # an older name


def _(message):
    return message


def _longs(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def getopt(args, shortopts, longopts=[]):
    """Take options off the front of args: (options, rest)."""
    opts = []
    longopts = _longs(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        first, rest = args[0], args[1:]
        if first == "--":
            args = rest
            break
        if first.startswith("--"):
            opts, args = do_longs(opts, first[2:], longopts, rest)
        else:
            opts, args = do_shorts(opts, first[1:], shortopts, rest)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Take options from anywhere in args: (options, rest).

    With + in front of shortopts, only up to the first argument that is none; with -,
    arguments stand among the options, as pairs of None and a list.
    """
    opts = []
    others = []
    longopts = _longs(longopts)
    in_order = shortopts.startswith("-")
    stop_early = shortopts.startswith("+")
    if in_order or stop_early:
        shortopts = shortopts[1:]
    else:
        try:
            from os import environ
            stop_early = bool(environ.get("POSIXLY_CORRECT"))
        except (ImportError, PermissionError):  # no environment was granted
            pass
    while args:
        first, rest = args[0], args[1:]
        if first == "--":
            others += rest
            break
        if not first.startswith("-") or first == "-":
            if stop_early:
                others += args
                break
            others.append(first)
            args = rest
            continue
        if in_order and others:
            opts.append((None, others))
            others = []
        if first.startswith("--"):
            opts, args = do_longs(opts, first[2:], longopts, rest)
        else:
            opts, args = do_shorts(opts, first[1:], shortopts, rest)
    return opts, others


def do_longs(opts, opt, longopts, args):
    # one long option, without its dashes
    opt, given, value = opt.partition("=")
    takes, opt = long_has_args(opt, longopts)
    if given and not takes:
        raise GetoptError(_("option --%s must not have an argument") % opt, opt)
    if takes and not given and takes != "?":
        if not args:
            raise GetoptError(_("option --%s requires argument") % opt, opt)
        value, args = args[0], args[1:]
    opts.append(("--" + opt, value))
    return opts, args


def long_has_args(opt, longopts):
    # whether it takes an argument (False, True or '?'), and its whole name
    found = [o for o in longopts if o.startswith(opt)]
    if not found:
        raise GetoptError(_("option --%s not recognized") % opt, opt)
    for sign, takes in ("", False), ("=", True), ("=?", "?"):
        if opt + sign in found:
            return takes, opt
    if len(found) > 1:
        raise GetoptError(_("option --%s not a unique prefix; possible options: %s")
                          % (opt, ", ".join(found)), opt)
    name = found[0]
    if name.endswith("=?"):
        return "?", name[:-2]
    if name.endswith("="):
        return True, name[:-1]
    return False, name


def do_shorts(opts, optstring, shortopts, args):
    # the letters behind one dash
    while optstring:
        opt, optstring = optstring[0], optstring[1:]
        takes = short_has_arg(opt, shortopts)
        value = ""
        if takes:
            value, optstring = optstring, ""
            if not value and takes != "?":
                if not args:
                    raise GetoptError(_("option -%s requires argument") % opt, opt)
                value, args = args[0], args[1:]
        opts.append(("-" + opt, value))
    return opts, args


def short_has_arg(opt, shortopts):
    # whether a letter takes an argument: False, True or '?'
    if opt != ":":
        i = shortopts.find(opt)
        if i >= 0:
            if shortopts.startswith("::", i + 1):
                return "?"
            return shortopts.startswith(":", i + 1)
    raise GetoptError(_("option -%s not recognized") % opt, opt)


if __name__ == "__main__":
    import sys
    print(getopt(sys.argv[1:], "a:b", ["alpha=", "beta"]))
