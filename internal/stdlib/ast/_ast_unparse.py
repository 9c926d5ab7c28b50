"""From syntax trees back to source text."""

import sys
from _ast import (AST, AsyncFunctionDef, ClassDef, Constant, Expr, FormattedValue, FunctionDef, If,
                  Interpolation, JoinedStr, Module, Name, Tuple)

# A literal too large for a float: what an infinity is written as.
_INF = "1e" + repr(sys.float_info.max_10_exp + 1)

# How tightly an expression binds. What stands in a place that asks for more than the
# expression has is put in parentheses. A place that says nothing asks for TEST.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARE, _BITOR, _BITXOR, _BITAND, _SHIFT, _SUM,
 _TERM, _FACTOR, _POWER, _AWAIT, _ATOM) = range(1, 19)
_OPERAND = _BITOR  # of * and **

_BINARY = {
    "Add": ("+", _SUM), "Sub": ("-", _SUM), "Mult": ("*", _TERM), "MatMult": ("@", _TERM),
    "Div": ("/", _TERM), "Mod": ("%", _TERM), "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER),
    "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT), "BitOr": ("|", _BITOR),
    "BitXor": ("^", _BITXOR), "BitAnd": ("&", _BITAND),
}
_UNARY = {"Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_COMPARISONS = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is",
                "IsNot": "is not", "In": "in", "NotIn": "not in"}
_LOGICAL = {"And": ("and", _AND), "Or": ("or", _OR)}

_LONG_QUOTES = ('"""', "'''")
_QUOTES = ("'", '"', *_LONG_QUOTES)


def _tighter(level):
    return min(level + 1, _ATOM)


class Unparser:
    """Writes trees as text: a method for each class of nodes, named after it. Those of
    expressions and patterns take the level that their place asks for."""

    def __init__(self):
        self._out = []
        self._depth = 0
        self._star = False  # the clauses are those of a try with except*
        self._one_line = False
        self._ignores = {}

    def visit(self, node):
        self._out = []
        self._any(node)
        return "".join(self._out)

    def _any(self, node):
        if isinstance(node, list):
            for item in node:
                self._any(item)
        else:
            self._node(node)

    def _node(self, node, level=_TEST):
        method = getattr(self, "_" + type(node).__name__, None)
        if method is not None:
            return method(node, level)
        for name in node._fields:
            value = getattr(node, name, None)
            if isinstance(value, AST):
                self._node(value)
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self._node(item)

    # Pieces

    def _put(self, *texts):
        self._out.extend(texts)

    def _line(self, text="", compound=False):
        if self._one_line and not self._depth and not compound:
            if self._out:
                self._put("; ")
            self._put(text)
            return
        if self._out:
            self._put("\n")
        self._put("    " * self._depth + text)

    def _body(self, nodes, comment=None):
        self._put(":")
        if comment:
            self._put(comment)
        self._depth += 1
        self._any(nodes)
        self._depth -= 1

    def _documented(self, node, comment=None, block=True):
        """The body of what may have a docstring."""
        if block:
            self._put(":")
            if comment:
                self._put(comment)
            self._depth += 1
        body = node.body
        doc = _docstring(node)
        if doc is not None:
            self._line(compound=True)
            if doc.kind == "u":
                self._put("u")
            self._text(doc.value, _LONG_QUOTES)
            body = body[1:]
        self._any(body)
        if block:
            self._depth -= 1

    def _list(self, nodes, level=_TEST, between=", "):
        for i, node in enumerate(nodes):
            if i:
                self._put(between)
            self._node(node, level)

    def _items(self, nodes):
        """The items of a tuple."""
        self._list(nodes)
        if len(nodes) == 1:
            self._put(",")

    def _else(self, word, nodes):
        if nodes:
            self._line(word, compound=True)
            self._body(nodes)

    def _comment(self, node):
        comment = self._ignores.get(node.lineno) or node.type_comment
        return None if comment is None else f" # type: {comment}"

    def _open(self, needed, level):
        """Put a parenthesis if the place asks for more than needed; tell whether."""
        if level > needed:
            self._put("(")
        return level > needed

    def _close(self, opened):
        if opened:
            self._put(")")

    # Roots

    def _Module(self, node, level):
        self._ignores = {ignore.lineno: f"ignore{ignore.tag}" for ignore in node.type_ignores}
        try:
            self._documented(node, block=False)
        finally:
            self._ignores.clear()

    def _Interactive(self, node, level):
        self._one_line = True
        try:
            self._documented(node, block=False)
        finally:
            self._one_line = False

    def _FunctionType(self, node, level):
        self._put("(")
        self._list(node.argtypes)
        self._put(") -> ")
        self._node(node.returns)

    # Simple statements

    def _Expr(self, node, level):
        self._line()
        self._node(node.value, _YIELD)

    def _Pass(self, node, level):
        self._line("pass")

    def _Break(self, node, level):
        self._line("break")

    def _Continue(self, node, level):
        self._line("continue")

    def _Return(self, node, level):
        self._line("return")
        if node.value:
            self._put(" ")
            self._node(node.value)

    def _Delete(self, node, level):
        self._line("del ")
        self._list(node.targets)

    def _Assert(self, node, level):
        self._line("assert ")
        self._node(node.test)
        if node.msg:
            self._put(", ")
            self._node(node.msg)

    def _Raise(self, node, level):
        self._line("raise")
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't use cause without an exception.")
            return
        self._put(" ")
        self._node(node.exc)
        if node.cause:
            self._put(" from ")
            self._node(node.cause)

    def _Global(self, node, level):
        self._line("global " + ", ".join(node.names))

    def _Nonlocal(self, node, level):
        self._line("nonlocal " + ", ".join(node.names))

    def _Import(self, node, level):
        self._line("import ")
        self._list(node.names)

    def _ImportFrom(self, node, level):
        self._line("from " + "." * (node.level or 0) + (node.module or "") + " import ")
        self._list(node.names)

    def _alias(self, node, level):
        self._put(node.name)
        if node.asname:
            self._put(" as " + node.asname)

    def _Assign(self, node, level):
        self._line()
        for target in node.targets:
            self._node(target, _TUPLE)
            self._put(" = ")
        self._node(node.value)
        if comment := self._comment(node):
            self._put(comment)

    def _AugAssign(self, node, level):
        self._line()
        self._node(node.target)
        self._put(f" {_BINARY[type(node.op).__name__][0]}= ")
        self._node(node.value)

    def _AnnAssign(self, node, level):
        self._line()
        opened = not node.simple and isinstance(node.target, Name)
        if opened:
            self._put("(")
        self._node(node.target)
        self._close(opened)
        self._put(": ")
        self._node(node.annotation)
        if node.value:
            self._put(" = ")
            self._node(node.value)

    def _TypeAlias(self, node, level):
        self._line("type ")
        self._node(node.name)
        self._parameters(node.type_params)
        self._put(" = ")
        self._node(node.value)

    # Compound statements

    def _If(self, node, level):
        word = "if "
        while True:
            self._line(word, compound=True)
            self._node(node.test)
            self._body(node.body)
            rest = node.orelse
            if not rest or len(rest) != 1 or not isinstance(rest[0], If):
                break
            node, word = rest[0], "elif "
        self._else("else", rest)

    def _While(self, node, level):
        self._line("while ", compound=True)
        self._node(node.test)
        self._body(node.body)
        self._else("else", node.orelse)

    def _For(self, node, level, word="for "):
        self._line(word, compound=True)
        self._node(node.target, _TUPLE)
        self._put(" in ")
        self._node(node.iter)
        self._body(node.body, self._comment(node))
        self._else("else", node.orelse)

    def _AsyncFor(self, node, level):
        self._For(node, level, "async for ")

    def _With(self, node, level, word="with "):
        self._line(word, compound=True)
        self._list(node.items)
        self._body(node.body, self._comment(node))

    def _AsyncWith(self, node, level):
        self._With(node, level, "async with ")

    def _withitem(self, node, level):
        self._node(node.context_expr)
        if node.optional_vars:
            self._put(" as ")
            self._node(node.optional_vars)

    def _Try(self, node, level, star=False):
        outer, self._star = self._star, star
        try:
            self._line("try", compound=True)
            self._body(node.body)
            self._any(node.handlers)
            self._else("else", node.orelse)
            self._else("finally", node.finalbody)
        finally:
            self._star = outer

    def _TryStar(self, node, level):
        self._Try(node, level, True)

    def _ExceptHandler(self, node, level):
        self._line("except*" if self._star else "except", compound=True)
        if node.type:
            self._put(" ")
            self._node(node.type)
        if node.name:
            self._put(" as ", node.name)
        self._body(node.body)

    def _ClassDef(self, node, level):
        self._head(node, "class ")
        if node.bases or node.keywords:
            self._arguments_of(node.bases, node.keywords)
        self._documented(node)

    def _FunctionDef(self, node, level, word="def "):
        self._head(node, word)
        self._put("(")
        self._node(node.args)
        self._put(")")
        if node.returns:
            self._put(" -> ")
            self._node(node.returns)
        self._documented(node, self._comment(node))

    def _AsyncFunctionDef(self, node, level):
        self._FunctionDef(node, level, "async def ")

    def _head(self, node, word):
        if self._out:
            self._put("\n")
        for decorator in node.decorator_list:
            self._line("@", compound=True)
            self._node(decorator)
        self._line(word + node.name, compound=True)
        self._parameters(getattr(node, "type_params", None))

    def _parameters(self, nodes):
        if nodes:
            self._put("[")
            self._list(nodes)
            self._put("]")

    def _TypeVar(self, node, level):
        self._put(node.name)
        if node.bound:
            self._put(": ")
            self._node(node.bound)
        self._default(node)

    def _TypeVarTuple(self, node, level):
        self._put("*" + node.name)
        self._default(node)

    def _ParamSpec(self, node, level):
        self._put("**" + node.name)
        self._default(node)

    def _default(self, node):
        if node.default_value:
            self._put(" = ")
            self._node(node.default_value)

    def _arguments(self, node, level):
        between = ""
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        for i, (arg, default) in enumerate(zip(positional, defaults), 1):
            self._put(between)
            self._parameter(arg, default)
            between = ", "
            if i == len(node.posonlyargs):
                self._put(", /")
        if node.vararg or node.kwonlyargs:
            self._put(between, "*")
            between = ", "
            if node.vararg:
                self._parameter(node.vararg)
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            self._put(", ")
            self._parameter(arg, default)
        if node.kwarg:
            self._put(between, "**")
            self._parameter(node.kwarg)

    def _parameter(self, arg, default=None):
        self._node(arg)
        if default:
            self._put("=")
            self._node(default)

    def _arg(self, node, level):
        self._put(node.arg)
        if node.annotation:
            self._put(": ")
            self._node(node.annotation)

    # Patterns

    def _Match(self, node, level):
        self._line("match ", compound=True)
        self._node(node.subject)
        self._body(node.cases)

    def _match_case(self, node, level):
        self._line("case ", compound=True)
        self._node(node.pattern)
        if node.guard:
            self._put(" if ")
            self._node(node.guard)
        self._body(node.body)

    def _MatchValue(self, node, level):
        self._node(node.value)

    def _MatchSingleton(self, node, level):
        self._literal(node.value)

    def _MatchSequence(self, node, level):
        self._put("[")
        self._list(node.patterns)
        self._put("]")

    def _MatchStar(self, node, level):
        self._put("*", "_" if node.name is None else node.name)

    def _MatchMapping(self, node, level):
        self._put("{")
        between = ""
        for key, pattern in zip(node.keys, node.patterns, strict=True):
            self._put(between)
            self._node(key)
            self._put(": ")
            self._node(pattern)
            between = ", "
        if node.rest is not None:
            self._put(between, "**", node.rest)
        self._put("}")

    def _MatchClass(self, node, level):
        self._node(node.cls, _ATOM)
        self._put("(")
        self._list(node.patterns)
        between = ", " if node.patterns else ""
        for name, pattern in zip(node.kwd_attrs, node.kwd_patterns, strict=True):
            self._put(between, name, "=")
            self._node(pattern)
            between = ", "
        self._put(")")

    def _MatchAs(self, node, level):
        if node.name is None:
            self._put("_")
        elif node.pattern is None:
            self._put(node.name)
        else:
            opened = self._open(_TEST, level)
            self._node(node.pattern, _BITOR)
            self._put(" as ", node.name)
            self._close(opened)

    def _MatchOr(self, node, level):
        opened = self._open(_BITOR, level)
        self._list(node.patterns, _BITXOR, " | ")
        self._close(opened)

    # Operators

    def _NamedExpr(self, node, level):
        opened = self._open(_NAMED, level)
        self._node(node.target, _ATOM)
        self._put(" := ")
        self._node(node.value, _ATOM)
        self._close(opened)

    def _BoolOp(self, node, level):
        word, own = _LOGICAL[type(node.op).__name__]
        opened = self._open(own, level)
        for i, value in enumerate(node.values):
            if i:
                self._put(" ", word, " ")
            own = _tighter(own)  # more with every operand, as CPython has it
            self._node(value, own)
        self._close(opened)

    def _BinOp(self, node, level):
        sign, own = _BINARY[type(node.op).__name__]
        opened = self._open(own, level)
        left, right = own, _tighter(own)
        if sign == "**":
            left, right = right, left
        self._node(node.left, left)
        self._put(" ", sign, " ")
        self._node(node.right, right)
        self._close(opened)

    def _UnaryOp(self, node, level):
        sign, own = _UNARY[type(node.op).__name__]
        opened = self._open(own, level)
        self._put(sign)
        self._node(node.operand, own)
        self._close(opened)

    def _Compare(self, node, level):
        opened = self._open(_COMPARE, level)
        self._node(node.left, _BITOR)
        for op, right in zip(node.ops, node.comparators):
            self._put(" ", _COMPARISONS[type(op).__name__], " ")
            self._node(right, _BITOR)
        self._close(opened)

    def _Lambda(self, node, level):
        opened = self._open(_TEST, level)
        self._put("lambda")
        at = len(self._out)
        self._node(node.args)
        if len(self._out) > at:
            self._out.insert(at, " ")
        self._put(": ")
        self._node(node.body)
        self._close(opened)

    def _IfExp(self, node, level):
        opened = self._open(_TEST, level)
        self._node(node.body, _OR)
        self._put(" if ")
        self._node(node.test, _OR)
        self._put(" else ")
        self._node(node.orelse)
        self._close(opened)

    def _Await(self, node, level):
        opened = self._open(_AWAIT, level)
        self._put("await")
        if node.value:
            self._put(" ")
            self._node(node.value, _ATOM)
        self._close(opened)

    def _Yield(self, node, level):
        opened = self._open(_YIELD, level)
        self._put("yield")
        if node.value:
            self._put(" ")
            self._node(node.value, _ATOM)
        self._close(opened)

    def _YieldFrom(self, node, level):
        opened = self._open(_YIELD, level)
        self._put("yield from ")
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        self._node(node.value, _ATOM)
        self._close(opened)

    def _Starred(self, node, level):
        self._put("*")
        self._node(node.value, _OPERAND)

    # Displays

    def _List(self, node, level):
        self._put("[")
        self._list(node.elts)
        self._put("]")

    def _Tuple(self, node, level):
        opened = self._open(_TUPLE, _ATOM if not node.elts else level)
        self._items(node.elts)
        self._close(opened)

    def _Set(self, node, level):
        if not node.elts:
            self._put("{*()}")  # {} is a dict
            return
        self._put("{")
        self._list(node.elts)
        self._put("}")

    def _Dict(self, node, level):
        self._put("{")
        between = ""
        for key, value in zip(node.keys, node.values):
            self._put(between)
            between = ", "
            if key is None:
                self._put("**")
                self._node(value, _OPERAND)
            else:
                self._node(key)
                self._put(": ")
                self._node(value)
        self._put("}")

    def _ListComp(self, node, level, brackets="[]"):
        self._put(brackets[0])
        self._node(node.elt)
        self._any(node.generators)
        self._put(brackets[1])

    def _SetComp(self, node, level):
        self._ListComp(node, level, "{}")

    def _GeneratorExp(self, node, level):
        self._ListComp(node, level, "()")

    def _DictComp(self, node, level):
        self._put("{")
        self._node(node.key)
        self._put(": ")
        self._node(node.value)
        self._any(node.generators)
        self._put("}")

    def _comprehension(self, node, level):
        self._put(" async for " if node.is_async else " for ")
        self._node(node.target, _TUPLE)
        self._put(" in ")
        self._node(node.iter, _OR)
        for test in node.ifs:
            self._put(" if ")
            self._node(test, _OR)

    # Atoms and what follows them

    def _Name(self, node, level):
        self._put(node.id)

    def _Attribute(self, node, level):
        self._node(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            self._put(" ")  # 3.real is no attribute of 3
        self._put(".", node.attr)

    def _Subscript(self, node, level):
        self._node(node.value, _ATOM)
        self._put("[")
        if isinstance(node.slice, Tuple) and node.slice.elts:
            self._items(node.slice.elts)
        else:
            self._node(node.slice)
        self._put("]")

    def _Slice(self, node, level):
        if node.lower:
            self._node(node.lower)
        self._put(":")
        if node.upper:
            self._node(node.upper)
        if node.step:
            self._put(":")
            self._node(node.step)

    def _Call(self, node, level):
        self._node(node.func, _ATOM)
        self._arguments_of(node.args, node.keywords)

    def _arguments_of(self, positional, keywords):
        self._put("(")
        self._list([*positional, *keywords])
        self._put(")")

    def _keyword(self, node, level):
        self._put("**" if node.arg is None else node.arg + "=")
        self._node(node.value)

    def _Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            self._put("(")
            for i, item in enumerate(value):
                if i:
                    self._put(", ")
                self._literal(item)
            if len(value) == 1:
                self._put(",")
            self._put(")")
        elif value is ...:
            self._put("...")
        else:
            if node.kind == "u":
                self._put("u")
            self._literal(value)

    def _literal(self, value):
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace("inf", _INF).replace("nan", f"({_INF}-{_INF})")
        self._put(text)

    # Strings

    def _text(self, value, quotes):
        text, fitting = _quote(value, quotes)
        self._put(fitting[0], text, fitting[0])

    def _JoinedStr(self, node, level, prefix="f"):
        self._put(prefix)
        parts = [(self._apart(value), isinstance(value, Constant)) for value in node.values]
        self._put(_join(parts))

    def _TemplateStr(self, node, level):
        self._JoinedStr(node, level, "t")

    def _apart(self, node):
        """A part of an f-string as text."""
        outer, self._out = self._out, []
        self._part(node)
        text, self._out = "".join(self._out), outer
        return text

    def _part(self, node, spec=False):
        if isinstance(node, JoinedStr):
            for value in node.values:
                self._part(value, spec)
        elif isinstance(node, Constant) and isinstance(node.value, str):
            text = node.value.replace("{", "{{").replace("}", "}}")
            if spec:
                text = text.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"').replace("\n", "\\n")
            self._put(text)
        elif isinstance(node, FormattedValue):
            self._field(node)
        elif isinstance(node, Interpolation):
            self._field(node, node.str)
        else:
            raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")

    def _FormattedValue(self, node, level):
        self._field(node)

    def _Interpolation(self, node, level):
        self._field(node, node.str)

    def _field(self, node, text=None):
        if text is None:
            inner = type(self)()
            inner._node(node.value, _OR)
            text = "".join(inner._out)
        self._put("{")
        if text.startswith("{"):
            self._put(" ")  # {{ is a brace
        self._put(text)
        if node.conversion != -1:
            self._put("!" + chr(node.conversion))
        if node.format_spec:
            self._put(":")
            self._part(node.format_spec, True)
        self._put("}")


def _docstring(node):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)) or not node.body:
        return None
    first = node.body[0]
    if isinstance(first, Expr) and isinstance(first.value, Constant) and isinstance(first.value.value, str):
        return first.value
    return None


def _escape(c, space):
    if not space and c in "\n\t":
        return c
    if c == "\\" or not c.isprintable():
        return c.encode("unicode_escape").decode("ascii")
    return c


def _quote(value, quotes, space=False):
    """The text of a literal with as few escapes as can be, and the quotes that fit it;
    white space is escaped too if space is true."""
    text = "".join([_escape(c, space) for c in value])
    fitting = [q for q in quotes if q not in text and ("\n" not in text or q in _LONG_QUOTES)]
    if not fitting:
        # none does: what repr says, in a quote of the same kind
        shown = repr(value)
        for q in quotes:
            if shown[0] in q:
                return shown[1:-1], [q]
        return shown[1:-1], [shown[0]]
    if text:
        fitting.sort(key=lambda q: q[0] == text[-1])  # rather one that the text does not end with
        if fitting[0][0] == text[-1]:
            text = text[:-1] + "\\" + text[-1]
    return text, fitting


def _join(parts):
    """An f-string of parts: (text, whether it is constant)."""
    quotes = list(_QUOTES)
    texts = []
    for text, constant in parts:
        if constant:
            text, fitting = _quote(text, quotes, space=True)
            if not any(q in quotes for q in fitting):
                break
            quotes = fitting
        else:
            if "\n" in text:
                quotes = [q for q in quotes if q in _LONG_QUOTES]
                assert quotes
            quotes = [q for q in quotes if q not in text] or quotes
        texts.append(text)
    else:
        return quotes[0] + "".join(texts) + quotes[0]
    # No quote fits all of them: escapes within long single quotes. A double quote before
    # the text makes repr use single ones.
    texts = [repr('"' + text)[2:-1] if constant else text for text, constant in parts]
    return "'''" + "".join(texts) + "'''"
