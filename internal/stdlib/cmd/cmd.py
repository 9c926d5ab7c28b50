"""Interpreters of lines of commands.

A class derived from Cmd has a method do_NAME(arg) for each command, whose docstring is
its help, or a method help_NAME(). cmdloop() reads and runs commands until one returns
a true value.
"""

import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_uppercase + string.ascii_lowercase + string.digits + "_"


class Cmd:
    """An interpreter of commands, to be derived from."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        """Read from stdin and write to stdout, or the standard streams.

        completekey names the key that completes words, where readline exists.
        """
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Run commands, first those of cmdqueue, until one says that it was the last."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + "\n")
        stop = None
        while not stop:
            if self.cmdqueue:
                line = self.cmdqueue.pop(0)
            elif self.use_rawinput:
                try:
                    line = input(self.prompt)
                except EOFError:
                    line = "EOF"
            else:
                self.stdout.write(self.prompt)
                self.stdout.flush()
                line = self.stdin.readline()
                line = line.rstrip("\r\n") if len(line) else "EOF"
            line = self.precmd(line)
            stop = self.onecmd(line)
            stop = self.postcmd(stop, line)
        self.postloop()

    def precmd(self, line):
        """What a line is replaced by before it is run."""
        return line

    def postcmd(self, stop, line):
        """After a line was run: whether to stop."""
        return stop

    def preloop(self):
        """Before the first command."""

    def postloop(self):
        """After the last command."""

    def parseline(self, line):
        """A line as (command, argument, line); the first two are None if there is none.

        ? stands for help, and ! for shell if there is do_shell.
        """
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        i = 0
        while i < len(line) and line[i] in self.identchars:
            i += 1
        return line[:i], line[i:].strip(), line

    def onecmd(self, line):
        """Run one line; true if it was the last."""
        cmd, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if cmd is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        func = getattr(self, "do_" + cmd, None) if cmd else None
        if func is None:
            return self.default(line)
        return func(arg)

    def emptyline(self):
        """What an empty line does: the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """What a line does that is no command: say so."""
        self.stdout.write("*** Unknown syntax: %s\n" % line)

    def completedefault(self, *ignored):
        """Completions of arguments of commands that have no complete_NAME()."""
        return []

    def completenames(self, text, *ignored):
        """The commands that begin with text."""
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def complete(self, text, state):
        """The completion number state of a word, for readline."""
        if state == 0:
            import readline
            origline = readline.get_line_buffer()
            line = origline.lstrip()
            stripped = len(origline) - len(line)
            begin = readline.get_begidx() - stripped
            end = readline.get_endidx() - stripped
            find = self.completenames
            if begin > 0:
                cmd = self.parseline(line)[0]
                find = self.completedefault
                if cmd:
                    find = getattr(self, "complete_" + cmd, find)
            self.completion_matches = find(text, line, begin, end)
        try:
            return self.completion_matches[state]
        except IndexError:
            return None

    def get_names(self):
        """The names among which commands are looked for."""
        return dir(self.__class__)

    def complete_help(self, *args):
        """Completions of the argument of help."""
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(topics | set(self.completenames(*args)))

    def do_help(self, arg):
        """Show the commands, or say what one does: help NAME."""
        if arg:
            func = getattr(self, "help_" + arg, None)
            if func is not None:
                func()
                return
            doc = getattr(getattr(self, "do_" + arg, None), "__doc__", None)
            if doc is not None and hasattr(self, "do_" + arg):
                from inspect import cleandoc
                doc = cleandoc(doc)
            else:
                doc = None
            self.stdout.write("%s\n" % str(doc or self.nohelp % (arg,)))
            return
        names = sorted(set(self.get_names()))
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented, undocumented = [], []
        for name in names:
            if name.startswith("do_"):
                cmd = name[3:]
                if cmd in topics:
                    topics.remove(cmd)
                    documented.append(cmd)
                elif getattr(self, name).__doc__:
                    documented.append(cmd)
                else:
                    undocumented.append(cmd)
        self.stdout.write("%s\n" % str(self.doc_leader))
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """Show names under a header; nothing if there are none."""
        if cmds:
            self.stdout.write("%s\n" % str(header))
            if self.ruler:
                self.stdout.write("%s\n" % str(self.ruler * len(header)))
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Show strings in as few rows as displaywidth allows, column by column."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        wrong = [str(i) for i, x in enumerate(list) if not isinstance(x, str)]
        if wrong:
            raise TypeError("list[i] not a string for i in %s" % ", ".join(wrong))
        size = len(list)
        if size == 1:
            self.stdout.write("%s\n" % str(list[0]))
            return
        for rows in range(1, size):
            widths = [max(map(len, list[i:i + rows])) for i in range(0, size, rows)]
            if sum(widths) + 2 * len(widths) - 2 <= displaywidth:
                break
        else:
            rows, widths = size, [0]
        for row in range(rows):
            cells = list[row::rows]
            while cells and not cells[-1]:
                cells = cells[:-1]
            self.stdout.write("%s\n" % "  ".join([x.ljust(w) for x, w in zip(cells, widths)]))
