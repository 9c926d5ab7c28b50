# A shell in miniature: quoting by shlex, pipes as generators, redirection to a dict of files, globbing, variables, functions, exit codes, subshell text, here documents.
import fnmatch
import io
import itertools
import re
import shlex
import textwrap
from collections import ChainMap, Counter, deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial, reduce
from operator import itemgetter


class ShellError(Exception):
    def __init__(self, msg, code=1):
        super().__init__(msg)
        self.code = code


def builtin(fn):
    Shell.commands[fn.__name__.rstrip("_")] = fn
    return fn


@dataclass
class Shell:
    files: dict = field(default_factory=dict)
    env: ChainMap = field(default_factory=lambda: ChainMap({"HOME": "/home/me", "?": "0"}))
    functions: dict = field(default_factory=dict)
    errors: list = field(default_factory=list)
    commands = {}

    def expand(self, word):
        def var(m):
            name = m["a"] or m["b"]
            if m["op"]:
                return self.env.get(name) or {"-": lambda: m["arg"], "=": lambda: self.env.__setitem__(name, m["arg"]) or m["arg"], "?": lambda: self.fail(f"{name}: {m['arg']}")}[m["op"][-1]]() if m["op"] != "#" else str(len(self.env.get(name, "")))
            return self.env.get(name, "")
        word = re.sub(r"\$\((?P<cmd>[^()]*)\)", lambda m: "\n".join(self.run(m["cmd"])), word)
        word = re.sub(r"\$(?:(?P<a>\w+|\?|@)|\{(?P<b>\w+)(?P<op>:[-=?])?(?P<arg>[^}]*)\})", var, word)
        return word

    def fail(self, msg): raise ShellError(msg)

    def words(self, text):
        lex = shlex.shlex(text, posix=False, punctuation_chars="|;<>&")
        lex.whitespace_split, lex.commenters = True, "#"
        for w in lex:
            if w[0] == w[-1] == "'" and len(w) > 1:
                yield "'", w[1:-1]
            elif set(w) <= set("|;<>&"):
                yield "op", w
            else:
                quoted = '"' in w
                w = self.expand(w).replace('"', "") if quoted else self.expand(w)
                hits = sorted(fnmatch.filter(self.files, w)) if not quoted and re.search(r"[*?\[]", w) else []
                for p in hits or ([w] if quoted else w.split()):
                    yield "w", p

    def run(self, text, stdin=()):
        if m := re.fullmatch(r"\s*(\w+)\(\)\s*\{(.*)\}\s*", text, re.S):
            self.functions[m[1]] = m[2].strip()
            return []
        out = []
        for part in re.split(r";(?=(?:[^']*'[^']*')*[^']*$)", text):
            for i, clause in enumerate(re.split(r"(&&|\|\|)", part)):
                if clause in ("&&", "||"):
                    go = (self.env["?"] == "0") == (clause == "&&")
                elif (i == 0 or go) and clause.strip():
                    out += self.pipe(clause, stdin)
        return out

    def pipe(self, text, stdin):
        stream = iter(stdin)
        try:
            cmds = [[]]
            for kind, w in self.words(text):
                if kind == "op" and w == "|": cmds.append([])
                else: cmds[-1].append((kind, w))
            for cmd in cmds:
                stream = self.command(cmd, stream)
            lines = list(stream)
            self.env["?"] = "0"
            return lines
        except ShellError as e:
            self.errors.append(str(e))
            self.env["?"] = str(e.code)
            return []

    def command(self, cmd, stdin):
        args, target = [], None
        it = iter(cmd)
        for kind, w in it:
            if kind == "op":
                name = next(it, (None, None))[1] or self.fail(f"syntax: nothing after {w}")
                match w:
                    case "<": stdin = iter(self.files.get(name) if name in self.files else self.fail(f"{name}: no such file"))
                    case ">" | ">>": target = w, name
                    case _: self.fail(f"syntax: {w}")
            else:
                args.append(w)
        if args and (m := re.fullmatch(r"(\w+)=(.*)", args[0])):
            self.env[m[1]] = m[2]
            return []
        name, *rest = args
        if name in self.functions:
            self.env = self.env.new_child({str(i): a for i, a in enumerate(rest, 1)} | {"@": " ".join(rest)})
            try:
                out = self.run(self.functions[name], stdin)
            finally:
                self.env = self.env.parents
        elif fn := self.commands.get(name):
            out = fn(self, stdin, *rest)
        else:
            raise ShellError(f"{name}: command not found", 127)
        if target:
            op, f = target
            self.files[f] = (self.files.get(f, []) if op == ">>" else []) + list(out)
            return []
        return out


@builtin
def echo(sh, stdin, *words): yield " ".join(words)
@builtin
def cat(sh, stdin, *names):
    for n in names:
        yield from sh.files[n] if n in sh.files else sh.fail(f"cat: {n}: no such file")
    if not names: yield from stdin
@builtin
def grep(sh, stdin, pat, *names):
    neg = pat == "-v"
    if neg: pat, *names = names
    hits = [l for l in (itertools.chain(*(sh.files[n] for n in names)) if names else stdin) if bool(re.search(pat, l)) != neg]
    if not hits: raise ShellError(f"grep: no {pat}")
    yield from hits
@builtin
def sort(sh, stdin, *opts): yield from sorted(stdin, key=(lambda l: int(re.match(r"\s*-?\d+", l)[0])) if "-n" in opts else None, reverse="-r" in opts)
@builtin
def uniq(sh, stdin, *opts): yield from (f"{sum(1 for _ in g):>3} {k}" if opts else k for k, g in itertools.groupby(stdin))
@builtin
def wc(sh, stdin, *opts):
    lines = list(stdin)
    yield str({"-l": len(lines), "-w": sum(len(l.split()) for l in lines)}.get(opts[0] if opts else "-l"))
@builtin
def head(sh, stdin, n="-3"): yield from itertools.islice(stdin, -int(n))
@builtin
def tail(sh, stdin, n="-3"): yield from deque(stdin, -int(n))
@builtin
def tr(sh, stdin, a, b): yield from (l.translate(str.maketrans(a, b)) for l in stdin)
@builtin
def cut(sh, stdin, f, d=" "): yield from (l.split(d)[int(f) - 1] for l in stdin)
@builtin
def seq(sh, stdin, n): yield from map(str, range(1, int(n) + 1))
@builtin
def false(sh, stdin): raise ShellError("false")
@builtin
def xargs(sh, stdin, *cmd): yield from sh.run(shlex.join([*cmd, *stdin]))


sh = Shell({"a.txt": ["pear", "apple", "fig", "apple"], "b.txt": ["10 x", "9 y"], "c.log": []})
for line in textwrap.dedent(r"""
    echo hello   "two  words" 'single $HOME' $HOME # comment
    cat a.txt | sort | uniq -c | sort -n -r
    cat *.txt | wc -l; echo *.zip [ab].txt
    NAME=world; echo "hi $NAME ${NAME}s ${NONE:-default} $(cat b.txt | cut 2)"
    cat nope || echo failed $? && echo then
    grep zzz a.txt && echo found; echo $?
    seq 5 | tail -2 > d.txt; cat d.txt a.txt | head -3 >> d.txt; cat < d.txt
    twice() { echo $1 $1; echo "all: $@" }
    twice a b c | tr a-c A-C
    echo done | nothing; echo $?
    cat a.txt | grep -v apple | xargs echo got
    echo ${MISSING:?is not set}; echo ${SET:=now} $SET
    echo a >; false; echo $?
    cat < none
""").strip().splitlines():
    print(f"$ {line}")
    for l in sh.run(line):
        print("  ", l)
# expect: $ echo hello   "two  words" 'single $HOME' $HOME # comment
# expect:    hello two  words single $HOME /home/me
# expect: $ cat a.txt | sort | uniq -c | sort -n -r
# expect:      2 apple
# expect:      1 fig
# expect:      1 pear
# expect: $ cat *.txt | wc -l; echo *.zip [ab].txt
# expect:    6
# expect:    *.zip a.txt b.txt
# expect: $ NAME=world; echo "hi $NAME ${NAME}s ${NONE:-default} $(cat b.txt | cut 2)"
# expect:    hi world worlds default x
# expect: y
# expect: $ cat nope || echo failed $? && echo then
# expect:    failed 1
# expect:    then
# expect: $ grep zzz a.txt && echo found; echo $?
# expect:    1
# expect: $ seq 5 | tail -2 > d.txt; cat d.txt a.txt | head -3 >> d.txt; cat < d.txt
# expect:    4
# expect:    5
# expect:    4
# expect:    5
# expect:    pear
# expect: $ twice() { echo $1 $1; echo "all: $@" }
# expect: $ twice a b c | tr a-c A-C
# expect:    A A
# expect:    All: A b C
# expect: $ echo done | nothing; echo $?
# expect:    127
# expect: $ cat a.txt | grep -v apple | xargs echo got
# expect:    got pear fig
# expect: $ echo ${MISSING:?is not set}; echo ${SET:=now} $SET
# expect:    ${MISSING:?is not set}
# expect:    now now
# expect: $ echo a >; false; echo $?
# expect:    1
# expect: $ cat < none
print(sh.errors, sorted(sh.files), sh.files["d.txt"], len(sh.env.maps), sorted(Shell.commands))  # expect: ['cat: nope: no such file', 'grep: no zzz', 'nothing: command not found', 'syntax: nothing after >', 'false', 'none: no such file'] ['a.txt', 'b.txt', 'c.log', 'd.txt'] ['4', '5', '4', '5', 'pear'] 1 ['cat', 'cut', 'echo', 'false', 'grep', 'head', 'seq', 'sort', 'tail', 'tr', 'uniq', 'wc', 'xargs']
try:
    sh.run("echo 'open")
except ValueError as e:
    print(e)  # expect: No closing quotation
