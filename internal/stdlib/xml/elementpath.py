"""Paths to elements: the part of XPath that find() and its like understand."""
# This file defines xml.etree.ElementPath: a path is compiled to steps, each of which turns
# elements into elements.

import re

_token = re.compile(
    r"""('[^']*'|"[^"]*")"""               # text
    r"""|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])"""  # signs
    r"""|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)"""      # names
    r"""|\s+""")

xpath_tokenizer_re = _token


def xpath_tokenizer(pattern, namespaces=None):
    """The tokens of a path as (sign, name): prefixes are replaced by their namespaces."""
    default = namespaces.get("") if namespaces else None
    attribute = False
    for found in _token.finditer(pattern):
        text, sign, name = found.groups()
        if not name or name[0] == "{":
            yield (text or sign or "", name or "")
        elif ":" in name:
            prefix, local = name.split(":", 1)
            try:
                if not namespaces:
                    raise KeyError
                yield "", "{%s}%s" % (namespaces[prefix], local)
            except KeyError:
                raise SyntaxError("prefix %r not found in prefix map" % prefix) from None
        elif default and not attribute:
            yield "", "{%s}%s" % (default, name)
        else:
            yield "", name
        if sign or name:
            attribute = sign == "@"


class _SelectorContext:
    parent_map = None

    def __init__(self, root):
        self.root = root


def get_parent_map(context):
    """The parent of each element under the context's root."""
    if context.parent_map is None:
        context.parent_map = {child: parent for parent in context.root.iter() for child in parent}
    return context.parent_map


def _tag_test(tag):
    # A test for tags with wildcards: {*}name, {uri}*, {}name; None if tag has none.
    if tag[:3] == "{*}":
        local = tag[3:]
        if local == "*":
            return lambda t: isinstance(t, str)
        end = "}" + local
        return lambda t: t == local or isinstance(t, str) and t[:1] == "{" and t.endswith(end)
    if tag[-2:] == "}*":
        space = tag[:-1]
        if space == "{}":
            return lambda t: isinstance(t, str) and t[:1] != "{"
        return lambda t: isinstance(t, str) and t.startswith(space)
    return None


def _plain(tag):
    return tag[2:] if tag[:2] == "{}" else tag


def _children(next, token):
    tag = token[1]
    test = _tag_test(tag)
    if test is None:
        tag = _plain(tag)

        def select(context, result):
            for elem in result:
                for child in elem:
                    if child.tag == tag:
                        yield child
    else:
        def select(context, result):
            for elem in result:
                for child in elem:
                    if test(child.tag):
                        yield child
    return select


def _all_children(next, token):
    def select(context, result):
        for elem in result:
            yield from elem
    return select


def _self(next, token):
    def select(context, result):
        yield from result
    return select


def _descendants(next, token):
    try:
        token = next()
    except StopIteration:
        return None
    if token[0] == "*":
        tag, test = "*", None
    elif not token[0]:
        tag = token[1]
        test = _tag_test(tag)
        if test is None:
            tag = _plain(tag)
    else:
        raise SyntaxError("invalid descendant")

    def select(context, result):
        for elem in result:
            for below in elem.iter(tag if test is None else None):
                if below is not elem and (test is None or test(below.tag)):
                    yield below
    return select


def _parent(next, token):
    def select(context, result):
        parents = get_parent_map(context)
        seen = set()
        for elem in result:
            parent = parents.get(elem)
            if parent is not None and parent not in seen:
                seen.add(parent)
                yield parent
    return select


def _predicate(next, token):
    signature, parts = [], []
    while True:
        try:
            token = next()
        except StopIteration:
            return None
        if token[0] == "]":
            break
        if token == ("", ""):
            continue  # blanks
        if token[0] and token[0][0] in "'\"":
            token = "'", token[0][1:-1]
        signature.append(token[0] or "-")
        parts.append(token[1])
    return _test_of("".join(signature), parts)


def _test_of(signature, parts):
    if signature == "@-":
        key = parts[1]
        return _keep(lambda elem: elem.get(key) is not None)
    if signature == "@-='":
        key, value = parts[1], parts[-1]
        return _keep(lambda elem: elem.get(key) == value)
    if signature == "@-!='":
        key, value = parts[1], parts[-1]
        return _keep(lambda elem: elem.get(key) not in (None, value))
    number = re.compile(r"-?\d+$")
    if signature == "-" and not number.match(parts[0]):
        tag = parts[0]
        return _keep(lambda elem: elem.find(tag) is not None)
    if signature in (".='", ".!='") or signature in ("-='", "-!='") and not number.match(parts[0]):
        tag, value, equal = parts[0], parts[-1], "!" not in signature
        if tag:
            return _keep(lambda elem: any(("".join(e.itertext()) == value) == equal for e in elem.findall(tag)))
        return _keep(lambda elem: ("".join(elem.itertext()) == value) == equal)
    if signature in ("-", "-()", "-()-"):
        return _at(_index(signature, parts))
    raise SyntaxError("invalid predicate")


def _keep(test):
    def select(context, result):
        for elem in result:
            if test(elem):
                yield elem
    return select


def _index(signature, parts):
    if signature == "-":
        index = int(parts[0]) - 1
        if index < 0:
            raise SyntaxError("XPath position >= 1 expected")
        return index
    if parts[0] != "last":
        raise SyntaxError("unsupported function")
    if signature == "-()":
        return -1
    try:
        index = int(parts[2]) - 1
    except ValueError:
        raise SyntaxError("unsupported expression") from None
    if index > -2:
        raise SyntaxError("XPath offset from last() must be negative")
    return index


def _at(index):
    def select(context, result):
        parents = get_parent_map(context)
        for elem in result:
            try:
                alike = list(parents[elem].findall(elem.tag))
                if alike[index] is elem:
                    yield elem
            except (IndexError, KeyError):
                pass
    return select


ops = {"": _children, "*": _all_children, ".": _self, "..": _parent, "//": _descendants, "[": _predicate}

_cache = {}


def _compile(path, namespaces):
    key = (path,)
    if namespaces:
        if None in namespaces:
            raise ValueError("empty namespace prefix must be passed as '', not None" if "" in namespaces else
                             "empty namespace prefix must be passed as '', not None")
        key += tuple(sorted(namespaces.items()))
    try:
        return _cache[key]
    except KeyError:
        pass
    if len(_cache) > 100:
        _cache.clear()
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    next = iter(xpath_tokenizer(path, namespaces)).__next__
    try:
        token = next()
    except StopIteration:
        return None
    steps = []
    while True:
        try:
            steps.append(ops[token[0]](next, token))
        except (KeyError, StopIteration):
            raise SyntaxError("invalid path") from None
        try:
            token = next()
            if token[0] == "/":
                token = next()
        except StopIteration:
            break
    if None in steps:
        raise SyntaxError("invalid path")
    _cache[key] = steps
    return steps


def iterfind(elem, path, namespaces=None):
    """The elements that a path leads to."""
    if path[-1:] == "/":
        path += "*"  # all children
    steps = _compile(path, namespaces)
    if steps is None:
        return None
    result = [elem]
    context = _SelectorContext(elem)
    for select in steps:
        result = select(context, result)
    return result


def find(elem, path, namespaces=None):
    """The first element that a path leads to; None if there is none."""
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    """All elements that a path leads to."""
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    """The text of the first element that a path leads to; default if there is none."""
    found = find(elem, path, namespaces)
    if found is None:
        return default
    return "" if found.text is None else found.text
