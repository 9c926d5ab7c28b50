# A calculator: tokens, recursive descent, errors.
class ParseError(Exception): pass
def tokens(s):
    i = 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == "."): j += 1
            yield "num", float(s[i:j]) if "." in s[i:j] else int(s[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(s) and s[j].isalnum(): j += 1
            yield "name", s[i:j]
            i = j
        elif s[i:i + 2] == "**": yield "op", "**"; i += 2
        elif c in "+-*/()=,": yield "op", c; i += 1
        else: raise ParseError(f"bad character {c!r} at {i}")
    yield "end", None
class Calc:
    def __init__(self): self.vars = {"pi": 3}
    def run(self, s):
        self.toks = list(tokens(s))
        self.i = 0
        if [t for t in self.toks[:2]] and self.toks[0][0] == "name" and self.toks[1] == ("op", "="):
            name = self.toks[0][1]
            self.i = 2
            v = self.vars[name] = self.expr()
        else: v = self.expr()
        if self.peek()[0] != "end": raise ParseError(f"unexpected {self.peek()[1]!r}")
        return v
    def peek(self): return self.toks[self.i]
    def take(self, *ops):
        if self.peek()[0] == "op" and self.peek()[1] in ops:
            self.i += 1
            return self.toks[self.i - 1][1]
    def expr(self):
        v = self.term()
        while op := self.take("+", "-"): v = v + self.term() if op == "+" else v - self.term()
        return v
    def term(self):
        v = self.factor()
        while op := self.take("*", "/"):
            r = self.factor()
            v = v * r if op == "*" else v / r
        return v
    def factor(self):
        if self.take("-"): return -self.factor()
        v = self.atom()
        return v ** self.factor() if self.take("**") else v
    def atom(self):
        kind, v = self.peek()
        if self.take("("):
            v = self.expr()
            if not self.take(")"): raise ParseError("expected )")
            return v
        self.i += 1
        match kind:
            case "num": return v
            case "name":
                try: return self.vars[v]
                except KeyError: raise ParseError(f"unknown name {v}") from None
        raise ParseError("expected a value, got " + ("the end" if kind == "end" else repr(v)))
c = Calc()
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "x = 5", "x * pi", "10 / 4", "1 +", "(1", "1 2", "y", "3 $ 4", "1 / 0", "1.5 * 2"]:
    try: print(line, "=", c.run(line))
    except (ParseError, ZeroDivisionError) as e: print(line, "->", type(e).__name__, e)
# expect: 1 + 2 * 3 = 7
# expect: (1 + 2) * 3 = 9
# expect: 2 ** 3 ** 2 = 512
# expect: -2 ** 2 = -4
# expect: x = 5 = 5
# expect: x * pi = 15
# expect: 10 / 4 = 2.5
# expect: 1 + -> ParseError expected a value, got the end
# expect: (1 -> ParseError expected )
# expect: 1 2 -> ParseError unexpected 2
# expect: y -> ParseError unknown name y
# expect: 3 $ 4 -> ParseError bad character '$' at 2
# expect: 1 / 0 -> ZeroDivisionError division by zero
# expect: 1.5 * 2 = 3.0

# --- postfix by shunting yard
prec = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
def postfix(s):
    out, ops = [], []
    for t in s.split():
        if t == "(": ops.append(t)
        elif t == ")":
            while (o := ops.pop()) != "(": out.append(o)
        elif t in prec:
            while ops and ops[-1] != "(" and (prec[ops[-1]] > prec[t] or prec[ops[-1]] == prec[t] and t != "^"): out.append(ops.pop())
            ops.append(t)
        else: out.append(t)
    return out + ops[::-1]
print(" ".join(postfix("3 + 4 * 2 / ( 1 - 5 ) ^ 2 ^ 3")))  # expect: 3 4 2 * 1 5 - 2 3 ^ ^ / +
def rpn(toks):
    stack = []
    for t in toks:
        if t in prec:
            b, a = stack.pop(), stack.pop()
            stack.append({"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "^": lambda: a ** b}[t]())
        else: stack.append(float(t))
    return stack.pop()
print(rpn(postfix("3 + 4 * ( 2 - 1 )")))  # expect: 7.0
# --- brackets
def balanced(s):
    stack, pairs = [], {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(s):
        if c in pairs.values(): stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]): return f"bad {c} at {i}"
    return "ok" if not stack else f"open {''.join(stack)}"
print(balanced("{[()]}"), balanced("(]"), balanced("(("), balanced("a)"))  # expect: ok bad ] at 1 open (( bad ) at 1
# --- a tiny JSON reader
def parse(s):
    def skip(i):
        while i < len(s) and s[i] in " \n\t": i += 1
        return i
    def value(i):
        i = skip(i)
        c = s[i] if i < len(s) else ""
        if c == "{":
            d, i = {}, skip(i + 1)
            while s[i] != "}":
                k, i = value(i)
                v, i = value(skip(i) + 1)
                d[k] = v
                i = skip(i)
                if s[i] == ",": i = skip(i + 1)
            return d, i + 1
        if c == "[":
            a, i = [], skip(i + 1)
            while s[i] != "]":
                v, i = value(i)
                a.append(v)
                i = skip(i)
                if s[i] == ",": i = skip(i + 1)
            return a, i + 1
        if c == '"':
            j = s.index('"', i + 1)
            return s[i + 1:j], j + 1
        for word, v in (("true", True), ("false", False), ("null", None)):
            if s.startswith(word, i): return v, i + len(word)
        j = i
        while j < len(s) and s[j] in "+-.eE0123456789": j += 1
        if i == j: raise ValueError(f"unexpected {c!r} at {i}")  # raises: ValueError: unexpected '?' at 4
        t = s[i:j]
        return (float(t) if any(x in t for x in ".eE") else int(t)), j
    return value(0)[0]
print(parse('{"a": [1, 2.5, {"b": null}], "c": "text", "d": true, "e": []}'))  # expect: {'a': [1, 2.5, {'b': None}], 'c': 'text', 'd': True, 'e': []}
parse("[1, ?]")
