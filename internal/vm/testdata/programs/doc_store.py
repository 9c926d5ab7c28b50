# A git-like object store: content addressed by sha1 and zlib, trees, commits, branches, a three-way merge by difflib, diffs, blame, a log as graph.
from __future__ import annotations
import difflib
import hashlib
import io
import re
import zlib
from collections import ChainMap, Counter, deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from itertools import chain, groupby, pairwise, zip_longest
from operator import attrgetter
from typing import Iterator, NamedTuple


class Objects(dict):
    def put(self, kind: str, body: bytes) -> str:
        raw = b"%b %d\0%b" % (kind.encode(), len(body), body)
        key = hashlib.sha1(raw).hexdigest()
        self.setdefault(key, zlib.compress(raw))
        return key

    def get_(self, prefix, kind=None):
        match [k for k in self if k.startswith(prefix)]:
            case []: raise KeyError(f"no object {prefix}")
            case [k]: pass
            case ks: raise KeyError(f"{prefix} is ambiguous: {len(ks)}")
        head, _, body = zlib.decompress(self[k]).partition(b"\0")
        k_, n = head.decode().split()
        if kind and k_ != kind:
            raise TypeError(f"{prefix} is a {k_}, no {kind}")
        assert int(n) == len(body)
        return body


class Commit(NamedTuple):
    tree: str
    parents: tuple[str, ...]
    author: str
    when: datetime
    message: str

    def encode(self):
        return "\n".join([f"tree {self.tree}", *(f"parent {p}" for p in self.parents), f"author {self.author} {int(self.when.timestamp())} +0000", "", self.message]).encode()

    @classmethod
    def decode(cls, raw):
        head, _, msg = raw.decode().partition("\n\n")
        f = {k: [l.split(" ", 1)[1] for l in g] for k, g in groupby(head.splitlines(), lambda l: l.split()[0])}
        who, secs = re.fullmatch(r"(.*) (\d+) \+0000", f["author"][0]).groups()
        return cls(f["tree"][0], tuple(f.get("parent", ())), who, datetime.fromtimestamp(int(secs), UTC), msg)


class Conflict(Exception):
    pass


def merge3(base, a, b, names=("ours", "theirs")):
    def hunks(x):
        return [op for op in difflib.SequenceMatcher(None, base, x, autojunk=False).get_opcodes() if op[0] != "equal"]
    out, i, bad = [], 0, 0
    ha, hb = hunks(a), hunks(b)
    while ha or hb:
        nxt = min(h[0] for h in (ha and [x[1] for x in ha], hb and [x[1] for x in hb]) if h)
        out += base[i:nxt]
        end, ca, cb = nxt, [], []
        while True:
            if ha and ha[0][1] <= end and (ha[0][1] < end or not ca):
                ca.append(ha.pop(0))
                end = max(end, ca[-1][2])
            elif hb and hb[0][1] <= end and (hb[0][1] < end or not cb):
                cb.append(hb.pop(0))
                end = max(end, cb[-1][2])
            else:
                break
        def side(x, hs):
            return x[hs[0][3] - (hs[0][1] - nxt):hs[-1][4] + (end - hs[-1][2])] if hs else base[nxt:end]
        sa, sb = side(a, ca), side(b, cb)
        if not cb or sa == sb: out += sa
        elif not ca: out += sb
        else:
            bad += 1
            out += [f"<<<<<<< {names[0]}", *sa, "=======", *sb, f">>>>>>> {names[1]}"]
        i = end
    return out + base[i:], bad


class Repo:
    def __init__(self): self.objects, self.refs, self.head, self.now = Objects(), {}, "main", datetime(2024, 2, 29, tzinfo=UTC)

    def write_tree(self, files):
        tree = {}
        for path, text in files.items():
            head, _, rest = path.partition("/")
            if rest:
                tree.setdefault(head, {})[rest] = text
            else:
                tree[head] = text
        body = b"".join(b"%b %b\0%b" % (b"40000" if isinstance(v, dict) else b"100644", k.encode(), bytes.fromhex(self.write_tree(v) if isinstance(v, dict) else self.objects.put("blob", v.encode()))) for k, v in sorted(tree.items()))
        return self.objects.put("tree", body)

    def read_tree(self, key, prefix="") -> Iterator[tuple[str, str]]:
        f = io.BytesIO(self.objects.get_(key, "tree"))
        while head := b"".join(iter(partial(f.read, 1), b"\0") if f.tell() < len(f.getbuffer()) else ()):
            mode, name = head.decode().split(" ", 1)
            sha = f.read(20).hex()
            if mode == "40000":
                yield from self.read_tree(sha, f"{prefix}{name}/")
            else:
                yield prefix + name, self.objects.get_(sha).decode()

    def files(self, rev): return dict(self.read_tree(self.commit_of(rev).tree))
    def resolve(self, rev):
        if m := re.fullmatch(r"(.+?)((?:\^\d?|~\d+)+)", rev):
            key = self.resolve(m[1])
            for op, n in re.findall(r"([~^])(\d*)", m[2]):
                for _ in range(int(n or 1) if op == "~" else 1):
                    key = self.commit_of(key).parents[0 if op == "~" else int(n or 1) - 1]
            return key
        return self.refs.get(self.refs and (self.head if rev == "HEAD" else rev), rev)
    def commit_of(self, rev): return Commit.decode(self.objects.get_(self.resolve(rev), "commit"))

    def commit(self, message, files, author="ann", *more):
        self.now += timedelta(hours=7)
        parents = tuple(filter(None, (self.refs.get(self.head), *more)))
        self.refs[self.head] = self.objects.put("commit", Commit(self.write_tree(files), parents, author, self.now, message).encode())
        return self.refs[self.head][:7]

    def history(self, rev):
        seen, todo = set(), [self.resolve(rev)]
        while todo:
            key = max(todo, key=lambda k: self.commit_of(k).when)
            todo.remove(key)
            if key not in seen:
                seen.add(key)
                yield key, self.commit_of(key)
                todo.extend(self.commit_of(key).parents)

    def merge(self, other):
        mine, theirs = [k for k, _ in self.history("HEAD")], {k for k, _ in self.history(other)}
        base = next(k for k in mine if k in theirs)
        if base == self.resolve(other): return "already merged"
        if base == self.resolve("HEAD"):
            self.refs[self.head] = self.resolve(other)
            return "fast forward"
        B, A, O = self.files(base), self.files("HEAD"), self.files(other)
        out, bad = {}, []
        for path in sorted({*A, *O}):
            b, a, o = (x.get(path) for x in (B, A, O))
            match (a == b, o == b, a == o):
                case (_, True, _) | (_, _, True): new = a
                case (True, _, _): new = o
                case _:
                    lines, n = merge3((b or "").splitlines(), (a or "").splitlines(), (o or "").splitlines(), (self.head, other))
                    new = "\n".join(lines) + "\n"
                    if n: bad.append((path, n))
            if new is not None:
                out[path] = new
        if bad:
            raise Conflict(bad, out[bad[0][0]])
        return self.commit(f"merge {other}", out, "merger", self.resolve(other))

    def blame(self, path):
        key = self.resolve("HEAD")
        lines = [(None, l) for l in self.files(key)[path].splitlines()]
        owner = [key] * len(lines)
        texts, at = [l for _, l in lines], [*range(len(lines))]
        while True:
            c = self.commit_of(key)
            old = self.files(c.parents[0]).get(path, "").splitlines() if c.parents else []
            keep = {}
            for m in difflib.SequenceMatcher(None, old, texts, autojunk=False).get_matching_blocks():
                keep.update((m.b + i, m.a + i) for i in range(m.size))
            for j, n in enumerate(at):
                if n is not None and j not in keep:
                    owner[n] = key
            new_at = [None] * len(old)
            for j, i in keep.items():
                new_at[i] = at[j]
            if not c.parents:
                return [(self.commit_of(o).author, l) for o, (_, l) in zip(owner, lines)]
            texts, at, key = old, new_at, c.parents[0]


r = Repo()
poem = "roses are red\nviolets are blue\nsugar is sweet\nand so are you\n"
print(r.commit("first", {"poem.txt": poem, "src/a.py": "x = 1\n", "src/lib/b.py": "y\n"}), len(r.objects), r.files("HEAD").keys())  # expect: 883775e 7 dict_keys(['poem.txt', 'src/a.py', 'src/lib/b.py'])
r.refs["topic"] = r.refs["main"]
print(r.commit("edit", {**r.files("HEAD"), "poem.txt": poem.replace("red", "RED")}, "bob"), len(r.objects))  # expect: 66562fb 10
r.head = "topic"
print(r.commit("topic", {**r.files("HEAD"), "poem.txt": poem.replace("so are you", "so is tea") + "the end\n", "new": "n\n"}, "cy"))  # expect: 6de260d
r.head = "main"
print(r.merge("topic"), r.files("HEAD")["poem.txt"].splitlines(), r.commit_of("HEAD").parents[1] == r.refs["topic"], r.resolve("HEAD^2") == r.refs["topic"], r.commit_of("HEAD~2").message)  # expect: 5dc9578 ['roses are RED', 'violets are blue', 'sugar is sweet', 'and so is tea', 'the end'] True True first
for k, c in r.history("main"):
    print(k[:7], *(p[:7] for p in c.parents), f"{c.when:%d %H:%M}", c.author, c.message)
# expect: 5dc9578 66562fb 6de260d 01 04:00 merger merge topic
# expect: 6de260d 883775e 29 21:00 cy topic
# expect: 66562fb 883775e 29 14:00 bob edit
# expect: 883775e 29 07:00 ann first
print(*r.blame("poem.txt"), r.merge("topic"), sep="\n")  # expect: ('bob', 'roses are RED')
# expect: ('ann', 'violets are blue')
# expect: ('ann', 'sugar is sweet')
# expect: ('merger', 'and so is tea')
# expect: ('merger', 'the end')
# expect: already merged
r.refs["side"] = r.resolve("HEAD~1")
r.commit("clash", {**r.files("HEAD"), "poem.txt": r.files("HEAD")["poem.txt"].replace("sugar", "honey")})
r.head = "side"
r.commit("other", {k: v for k, v in r.files("HEAD").items() if k != "src/a.py"} | {"poem.txt": poem.replace("sugar is", "salt is")}, "dee")
try:
    r.merge("main")
except Conflict as e:
    print(e.args[0], e.args[1], sep="\n")
# expect: [('poem.txt', 1)]
# expect: roses are red
# expect: violets are blue
# expect: <<<<<<< side
# expect: salt is sweet
# expect: and so are you
# expect: =======
# expect: honey is sweet
# expect: and so is tea
# expect: the end
# expect: >>>>>>> main
# expect:
print(*difflib.unified_diff(r.files("main")["poem.txt"].splitlines(), r.files("side")["poem.txt"].splitlines(), "main", "side", lineterm="", n=0), sep="\n")  # expect: --- main
# expect: +++ side
# expect: @@ -1 +1 @@
# expect: -roses are RED
# expect: +roses are red
# expect: @@ -3,3 +3,2 @@
# expect: -honey is sweet
# expect: -and so is tea
# expect: -the end
# expect: +salt is sweet
# expect: +and so are you
for bad in (lambda: r.commit_of("zzz"), lambda: r.objects.get_(""), lambda: r.files(r.commit_of("main").tree), lambda: r.resolve("HEAD^3"), lambda: r.merge("none")):
    try:
        print(bad())
    except (KeyError, TypeError, IndexError, StopIteration) as e:
        print(type(e).__name__, e)
# expect: KeyError 'no object zzz'
# expect: KeyError ' is ambiguous: 24'
# expect: TypeError 42c623d9f8701ba89215334c3056e88009a1d7f5 is a tree, no commit
# expect: IndexError tuple index out of range
# expect: KeyError 'no object none'
print(merge3([*"abcdef"], [*"aXcdef"], [*"abcdYf"]), merge3([*"abc"], [*"aXc"], [*"aYc"]), merge3([], [*"a"], [*"a"]), merge3([*"ab"], [], [*"ab"]))  # expect: (['a', 'X', 'c', 'd', 'Y', 'f'], 0) (['a', '<<<<<<< ours', 'X', '=======', 'Y', '>>>>>>> theirs', 'c'], 1) (['a'], 0) ([], 0)
