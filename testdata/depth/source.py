# Source that is nested or long. Chains of operators, attributes and calls are loops here, where
# CPython's parser and compiler go down; each says in its own words that it is too deep.
# feeds: (*internal/syntax.parser) internal/syntax.list internal/syntax.setContext (*internal/syntax.peg) internal/syntax.flatten internal/syntax.invalidTarget internal/syntax.Parse
# feeds: internal/syntax.matching (*internal/syntax.tokenizer) internal/syntax.Walk internal/syntax.checkFuture (*internal/syntax.Tree) (*internal/resolve.resolver)
# feeds: (*internal/compile.compiler) (*internal/compile.unit) (*internal/compile.unparser) internal/compile.equalKey internal/compile.reprValue
# feeds: internal/code.ConstString internal/code.constList internal/code.constBytes (*internal/vm.linker)
import ast, re
def source(s):
    return compile(s, "f", "exec")
for left, right in ("(", ")"), ("f'{", "}'"), ("lambda:", ""), ("(a,", ")=1"), ("[", ""), ("a[", "]"), ("{0:", "}"):
    way(lambda: source(left * N + "0" + right * N))  # SyntaxError x7; CPython: SyntaxError x2, MemoryError x2, SyntaxError x3
way(lambda: source("".join("\n" + " " * i + "if 1:" for i in range(2_000))))  # IndentationError
way(lambda: eval("x" * N))  # NameError
way(lambda: source("x" * N + " y"))  # SyntaxError
way(lambda: getattr(0, "x" * N))  # AttributeError
for s in "#\n", "\n", "\\\n", "\r", "#":
    way(lambda: exec(s * N + "pass", {}))  # None x5
for s in "0" + "+0" * N, "a" + ".a" * N, "-" * N + "0", "0" + "**0" * N, "a" + "()" * N, "a" + "[0]" * N, "not " * N + "0", "0" + " if 0 else 0" * N, "a" + " < a" * N, "a" + " and a" * N, "a" + "=a" * (N // 10), "if 0: 0\n" + "elif 0: 0\n" * (N // 50), "x: " + "-" * N + "0", "from __future__ import annotations\nx: " + "-" * N + "0":
    way(lambda: source(s))  # code x3, SyntaxError, code x10; CPython: RecursionError x2, MemoryError x2, RecursionError x2, MemoryError x2, code x4, MemoryError x2
way(lambda: source("-" * 2_900 + "0"))  # code
way(lambda: exec("from __future__ import annotations\nx: " + "-" * 2_900 + "0", {}))  # None
way(lambda: source("def f(a: " + "(" * 190 + ")" * 190 + "): a"))  # code
way(lambda: source("from __future__ import annotations\n" * (N // 100)))  # code
way(lambda: ast.literal_eval("[" * N + "]" * N))  # SyntaxError
way(lambda: ast.literal_eval("-" * N + "1"))  # ValueError; CPython: MemoryError
for left, right in ("(", ")"), ("(?:", ")*"), ("(?=", ")"), ("(?<!", ")"), ("(?i:", ")"), ("(?>", ")+"), ("a|", ""), ("[", ""), ("a?", ""):
    way(lambda: re.compile(left * N + "a" + right * N))  # RecursionError x6, Pattern, PatternError, Pattern
way(lambda: re.match("(?:a|b)*c", "ab" * N))  # None
way(lambda: re.match("(a*)*$", "a" * N) is None)  # False
way(lambda: ("{:" * N + "}" * N).format(*range(9)))  # ValueError
way(lambda: ("{" * N).format())  # str
way(lambda: "%(" * N % {})  # ValueError
way(lambda: ("%" + "(a)" * N) % {})  # KeyError
way(lambda: ("{0" + "[0]" * N + "}").format(nested(lambda x: [x])))  # 0
