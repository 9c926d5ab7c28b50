"""Makes testdata/cases.jsonl, or a larger file of random cases: cases.py N SEED > FILE.

Run it with the reference interpreter. Without arguments it writes the listed patterns
over the listed subjects, and the seeds of earlier findings.
"""

import json
import random
import re
import signal
import sys
import warnings

ATOMS = ["a", "b", "c", "ab", "1", " ", "\n", ".", r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"\b", r"\B", "^", "$",
         r"\A", r"\Z", r"\z", "[abc]", "[^a]", "[a-c1]", r"[\w-]", r"[^\d\n]", "[^ab]", "x", "B", "é", "ß", "İ", "ſ", "K", "\u0130",
         "\U00010400", "\U00010428", "[Α-Ω]", "[à-ÿ]", "[A-Z]", "[^A-Z]", "k", "s", "i", "[\U00010400-\U0001044f]", "[ij]", "[K-M]"]
QUANTS = ["*", "+", "?", "{0,1}", "{2}", "{1,2}", "{0}", "{2,}", "{,2}", "{1}", "{0,3}"]
SUBJECTS = "aabbcab1 \nBxAÉéßẞſSKkiIİıω\U00010400\U00010428ÿÀ_-"


def pattern(rng, depth, groups):
    parts = []
    for _ in range(rng.randint(1, 3)):
        k = rng.random()
        if depth <= 0 or k < 0.5:
            p = rng.choice(ATOMS)
        elif k < 0.62:
            groups[0] += 1
            p = "(" + pattern(rng, depth - 1, groups) + ")"
        elif k < 0.70:
            p = "(?:" + pattern(rng, depth - 1, groups) + ")"
        elif k < 0.78:
            p = "(?:" + "|".join(pattern(rng, depth - 1, groups) for _ in range(rng.randint(2, 3))) + ")"
        elif k < 0.83:
            p = rng.choice(["(?=", "(?!"]) + pattern(rng, depth - 1, groups) + ")"
        elif k < 0.87:
            p = rng.choice(["(?<=", "(?<!"]) + rng.choice(["a", "ab", ".", r"\w", "[ab]b", "(a)", "^", r"\b"]) + ")"
        elif k < 0.90:
            p = "(?>" + pattern(rng, depth - 1, groups) + ")"
        elif k < 0.93 and groups[0]:
            p = "\\%d" % rng.randint(1, groups[0])
        elif k < 0.96 and groups[0]:
            p = "(?(%d)%s|%s)" % (rng.randint(1, groups[0]), pattern(rng, depth - 1, groups), pattern(rng, depth - 1, groups))
        elif k < 0.98:
            p = rng.choice(["(?i:", "(?s:", "(?m:", "(?a:", "(?-i:", "(?x:"]) + pattern(rng, depth - 1, groups) + ")"
        else:
            p = rng.choice(ATOMS)
        if rng.random() < 0.35:
            p += rng.choice(QUANTS) + rng.choice(["", "", "", "?", "+"])
        parts.append(p)
    return "".join(parts)


def subject(rng):
    pool = SUBJECTS if rng.random() < 0.4 else "aabbc1 \n"
    return "".join(rng.choice(pool) for _ in range(rng.randint(0, 14)))


def spans(m):
    if m is None:
        return None
    out = []
    for a, b in m.regs:
        out += [a, b]
    return out + [-1 if m.lastindex is None else m.lastindex]


class Slow(Exception):
    pass


def alarm(*args):
    raise Slow


def case(pat, flags, sub):
    isbytes = isinstance(pat, bytes)
    c = {"P": list(pat) if isbytes else [ord(x) for x in pat], "B": isbytes, "F": flags,
         "S": list(sub) if isbytes else [ord(x) for x in sub]}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            re.purge()
            p = re.compile(pat, flags)
        except re.error as e:
            c["Err"], c["Pos"] = e.msg, -1 if e.pos is None else e.pos
            return c
        except (ValueError, OverflowError, RecursionError) as e:
            c["Err"], c["Pos"] = str(e), -1
            return c
    c["Warn"] = [str(w.message) for w in caught]
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        c["Find"] = [spans(m) for m in p.finditer(sub)]
        c["Match"] = spans(p.match(sub))
        c["Full"] = spans(p.fullmatch(sub))
    except (Slow, RuntimeError, SystemError):
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return c


def random_cases(n, seed):
    rng = random.Random(seed)
    for _ in range(n):
        p = pattern(rng, rng.randint(0, 4), [0])
        flags = 0
        for f in (re.I, re.M, re.S, re.X, re.A):
            if rng.random() < 0.15:
                flags |= f.value
        if rng.random() < 0.03 and p:  # damage it
            i = rng.randrange(len(p))
            p = p[:i] + rng.choice("()[]{}*+?\\|^$-<>=!:#P0123,") + p[i + rng.randint(0, 1):]
        for _ in range(2):
            s = subject(rng)
            if rng.random() < 0.15:
                try:
                    yield case(p.encode("latin-1"), flags & ~re.A.value, s.encode("latin-1", "ignore"))
                except UnicodeEncodeError:
                    pass
            else:
                yield case(p, flags, s)


def main():
    signal.signal(signal.SIGALRM, alarm)
    if len(sys.argv) > 2:
        cases = random_cases(int(sys.argv[1]), int(sys.argv[2]))
    else:
        import listed
        cases = (case(*c) for c in listed.cases())
    for c in cases:
        if c is not None:
            print(json.dumps({k: v for k, v in c.items() if v not in (None, [], "") or k in "PS"}))


main()
