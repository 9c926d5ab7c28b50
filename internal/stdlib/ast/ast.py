"""Syntax trees: reading them from source, walking, changing and printing them."""

from _ast import *
from _ast import _shared


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None,
          optimize=-1):
    """Read source into a tree: compile() with PyCF_ONLY_AST."""
    flags = PyCF_ONLY_AST
    if optimize > 0:
        flags |= PyCF_OPTIMIZED_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if feature_version is None:
        feature_version = -1
    elif isinstance(feature_version, tuple):
        major, feature_version = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
    return compile(source, filename, mode, flags, _feature_version=feature_version, optimize=optimize)


def literal_eval(node_or_string):
    """The value of an expression made of literals: numbers, text, bytes, tuples, lists,
    dicts, sets, booleans and None. It is given as source or as a tree."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _value(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_value(x) for x in node.elts])
    if isinstance(node, List):
        return [_value(x) for x in node.elts]
    if isinstance(node, Set):
        return {_value(x) for x in node.elts}
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip([_value(x) for x in node.keys], [_value(x) for x in node.values]))
    if (isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set"
            and node.args == node.keywords == []):
        return set()
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _malformed(node):
    line = getattr(node, "lineno", None)
    where = f" on line {line}" if line else ""
    raise ValueError(f"malformed node or string{where}: {node!r}")


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as text: for reading, and for comparing trees."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {type(node).__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _Dumper(annotate_fields, include_attributes, indent, show_empty).text(node, 0)[0]


class _Dumper:
    def __init__(self, names, attributes, indent, empty):
        self.names, self.attributes, self.indent, self.empty = names, attributes, indent, empty

    def text(self, node, level):
        """The text of a node, list or value, and whether it is short by nature."""
        before, between = "", ", "
        if self.indent is not None:
            level += 1
            before = "\n" + self.indent * level
            between = "," + before
        if isinstance(node, AST):
            parts, short = self.parts(node, level)
            name = type(node).__name__
            if short and len(parts) <= 3:
                return f"{name}({', '.join(parts)})", not parts
            return f"{name}({before}{between.join(parts)})", False
        if isinstance(node, list):
            if not node:
                return "[]", True
            return f"[{before}{between.join([self.text(x, level)[0] for x in node])}]", False
        return repr(node), True

    def parts(self, node, level):
        cls = type(node)
        parts, held, short = [], [], True
        named = self.names  # from the first field that is left out on, names must be shown
        for field in node._fields:
            try:
                value = getattr(node, field)
            except AttributeError:
                named = True
                continue
            if value is None and getattr(cls, field, ...) is None:
                named = True
                continue
            if not self.empty:
                if value == []:
                    if getattr(cls._field_types.get(field, object), "__origin__", ...) is list:
                        if not named:
                            held.append("[]")  # shown only if something comes after it
                        continue
                if not named:
                    parts.extend(held)
                    held.clear()
            text, simple = self.text(value, level)
            short = short and simple
            parts.append(f"{field}={text}" if named else text)
        if self.attributes:
            for name in node._attributes:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    continue
                text, simple = self.text(value, level)
                short = short and simple
                parts.append(f"{name}={text}")
        return parts, short


def copy_location(new_node, old_node):
    """Give a node the position of another, as far as it has one. Returns the node."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # the end may be None: that is copied too
            if value is not None or name.startswith("end_") and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give every node without a position that of the node around it. Returns the tree."""
    todo = [(node, 1, 0, 1, 0)]
    while todo:
        this, line, column, end_line, end_column = todo.pop()
        known = this._attributes
        if "lineno" in known:
            if hasattr(this, "lineno"):
                line = this.lineno
            else:
                this.lineno = line
        if "end_lineno" in known:
            if getattr(this, "end_lineno", None) is None:
                this.end_lineno = end_line
            else:
                end_line = this.end_lineno
        if "col_offset" in known:
            if hasattr(this, "col_offset"):
                column = this.col_offset
            else:
                this.col_offset = column
        if "end_col_offset" in known:
            if getattr(this, "end_col_offset", None) is None:
                this.end_col_offset = end_column
            else:
                end_column = this.end_col_offset
        # a node that stands in two places keeps the position of the first
        todo.extend([(x, line, column, end_line, end_column) for x in iter_child_nodes(this)][::-1])
    return node


def increment_lineno(node, n=1):
    """Move a tree down by n lines. Returns it."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):  # its line is a field
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes:
            end = getattr(child, "end_lineno", 0)
            if end is not None:
                child.end_lineno = end + n
    return node


def iter_fields(node):
    """Yield name and value of each field that the node has."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """Yield the nodes in the fields of a node, and in lists there."""
    for name, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """Yield the node and all below it, level by level."""
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The docstring of a module, class or function, or None; clean takes the indentation
    off it, as inspect.cleandoc does."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    if not node.body or not isinstance(node.body[0], Expr):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if clean:
        from inspect import cleandoc
        return cleandoc(value.value)
    return value.value


def _splitlines_no_ff(source, maxlines=None):
    """The lines of a source as the parser cuts it: form feeds and the like end none."""
    lines = []
    at = 0
    while maxlines is None or len(lines) < maxlines:
        end = at
        newline, ret = source.find("\n", at), source.find("\r", at)
        if newline < 0 and ret < 0:
            lines.append(source[at:])
            if at < len(source) and (maxlines is None or len(lines) < maxlines):
                lines.append("")
            break
        if ret < 0 or 0 <= newline < ret:
            end = newline + 1
        else:
            end = ret + 2 if newline == ret + 1 else ret + 1
        lines.append(source[at:end])
        at = end
    return lines


def get_source_segment(source, node, *, padded=False):
    """The part of the source that a node was read from, or None if it does not say where.
    With padded, the first of several lines keeps its indentation."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _splitlines_no_ff(source, last + 1)
    if first == last:
        return lines[first].encode()[start:end].decode()
    line = lines[first].encode()
    padding = ""
    if padded:
        padding = "".join([c if c in "\f\t" else " " for c in line[:start].decode()])
    return "".join([padding + line[start:].decode(), *lines[first + 1:last], lines[last].encode()[:end].decode()])


_absent = object()


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are the same: fields, and positions if compare_attributes."""
    if type(a) is not type(b):
        return False
    if a._fields != b._fields:
        return False
    for field in a._fields:
        x, y = getattr(a, field, _absent), getattr(b, field, _absent)
        if x is _absent and y is _absent:
            continue
        if x is _absent or y is _absent or not _same(x, y, compare_attributes):
            return False
    if compare_attributes:
        if a._attributes != b._attributes:
            return False
        for name in a._attributes:
            x, y = getattr(a, name, _absent), getattr(b, name, _absent)
            if x is not y and x != y:
                return False
    return True


def _same(a, b, attributes):
    if isinstance(a, AST):
        return compare(a, b, compare_attributes=attributes)
    if isinstance(a, list):
        return len(a) == len(b) and all([_same(x, y, attributes) for x, y in zip(a, b)])
    return type(a) is type(b) and a == b


class NodeVisitor:
    """Visits the nodes of a tree: a class derived from it has a method visit_NAME for
    each class of nodes it cares for; the others go to generic_visit."""

    def visit(self, node):
        """Visit a node."""
        return getattr(self, "visit_" + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visit the nodes below a node."""
        for field, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """A visitor that changes the tree: what a method returns stands in the place of the
    node. None takes it away, and within a list a list may replace it."""

    def generic_visit(self, node):
        for field, value in iter_fields(node):
            if isinstance(value, list):
                kept = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


# Classes of older versions: nothing makes them any more.

class slice(AST):
    """Deprecated."""


class Index(slice):
    """Deprecated: the value itself stands there now."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated: a Tuple stands there now."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), _shared["Load"], **kwargs)


def _dims_getter(self):
    """Deprecated: elts."""
    return self.elts


def _dims_setter(self, value):
    self.elts = value


Tuple.dims = property(_dims_getter, _dims_setter)


class Suite(mod):
    """Deprecated."""


class AugLoad(expr_context):
    """Deprecated."""


class AugStore(expr_context):
    """Deprecated."""


class Param(expr_context):
    """Deprecated."""


def unparse(ast_obj):
    """Source text whose tree is the one given."""
    from _ast_unparse import Unparser
    return Unparser().visit(ast_obj)


def main(args=None):
    """Print the tree of a file."""
    import argparse
    import sys
    parser = argparse.ArgumentParser()
    parser.add_argument("infile", nargs="?", default="-", help="the file to parse; defaults to stdin")
    parser.add_argument("-m", "--mode", default="exec", choices=("exec", "single", "eval", "func_type"),
                        help="specify what kind of code must be parsed")
    parser.add_argument("--no-type-comments", default=True, action="store_false",
                        help="don't add information about type comments")
    parser.add_argument("-a", "--include-attributes", action="store_true",
                        help="include attributes such as line numbers and column offsets")
    parser.add_argument("-i", "--indent", type=int, default=3, help="indentation of nodes (number of spaces)")
    parser.add_argument("--show-empty", default=False, action="store_true",
                        help="show empty lists and fields in dump output")
    options = parser.parse_args(args)
    if options.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = options.infile
        with open(name, "rb") as file:
            source = file.read()
    tree = parse(source, name, options.mode)
    print(dump(tree, include_attributes=options.include_attributes, indent=options.indent,
               show_empty=options.show_empty))


if __name__ == "__main__":
    main()
