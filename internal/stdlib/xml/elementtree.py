"""Trees of XML elements: reading, searching, changing and writing them."""
# This file defines xml.etree.ElementTree. Documents are parsed by pyexpat and searched by
# ElementPath. Trees are walked without recursion, so that
# their depth is no matter.

import collections
import collections.abc
import contextlib
import io
import re
import warnings

from . import ElementPath

__all__ = ["Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent", "iselement", "iterparse",
           "parse", "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring", "tostringlist",
           "TreeBuilder", "VERSION", "XML", "XMLID", "XMLParser", "XMLPullParser", "register_namespace", "canonicalize",
           "C14NWriterTarget"]

VERSION = "1.3.0"


class ParseError(SyntaxError):
    """A document that is not well-formed: code says why, position (line, column) where."""


def _is_tag(path):
    # A path that is the tag of a child and nothing else, as CPython's native Element sees it.
    if type(path) is not str:
        return False
    if path[:1] == "{":
        space, _, path = path.partition("}")
        if space in ("{", "{*"):
            return False
    return bool(path) and not _path_signs.intersection(path)


_path_signs = frozenset("/*[@.{")


def iselement(element):
    """Whether something looks like an element."""
    return hasattr(element, "tag")


class Element:
    """An element: a tag, attributes, text, children, and the text that follows it (tail)."""

    tag = None
    attrib = None
    text = None
    tail = None

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError("attrib must be dict, not %s" % attrib.__class__.__name__)
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self._children = []

    def __repr__(self):
        return "<%s %r at %#x>" % (self.__class__.__name__, self.tag, id(self))

    def makeelement(self, tag, attrib):
        """A new element of the same class."""
        return self.__class__(tag, attrib)

    def __copy__(self):
        copied = self.makeelement(self.tag, self.attrib)
        copied.text = self.text
        copied.tail = self.tail
        copied[:] = self
        return copied

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        warnings.warn("Testing an element's truth value will always return True in future versions.  "
                      "Use specific 'len(elem)' or 'elem is not None' test instead.", DeprecationWarning, stacklevel=2)
        return len(self._children) != 0

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            for one in element:
                self._assert_is_element(one)
        else:
            self._assert_is_element(element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def append(self, subelement):
        """Add a child at the end."""
        self._assert_is_element(subelement)
        self._children.append(subelement)

    def extend(self, elements):
        """Add children at the end."""
        for element in elements:
            self._assert_is_element(element)
            self._children.append(element)

    def insert(self, index, subelement):
        """Insert a child before an index."""
        self._assert_is_element(subelement)
        self._children.insert(index, subelement)

    def _assert_is_element(self, e):
        if not isinstance(e, Element):
            raise TypeError("expected an Element, not %s" % type(e).__name__)

    def remove(self, subelement):
        """Remove the first child that is equal to subelement."""
        try:
            self._children.remove(subelement)
        except ValueError:
            raise ValueError("Element.remove(x): element not found") from None

    def find(self, path, namespaces=None):
        """The first element below that a tag or path leads to, or None."""
        if namespaces is None and _is_tag(path):
            for child in self._children:
                if child.tag == path:
                    return child
            return None
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element below that a tag or path leads to."""
        if namespaces is None and _is_tag(path):
            for child in self._children:
                if child.tag == path:
                    return "" if child.text is None else child.text
            return default
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        """All elements below that a tag or path leads to."""
        if namespaces is None and _is_tag(path):
            return [child for child in self._children if child.tag == path]
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        """An iterator of the elements below that a tag or path leads to."""
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        """Drop attributes, children, text and tail."""
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        """An attribute's value."""
        return self.attrib.get(key, default)

    def set(self, key, value):
        """Set an attribute."""
        self.attrib[key] = value

    def keys(self):
        """The names of the attributes."""
        return self.attrib.keys()

    def items(self):
        """The attributes as pairs."""
        return self.attrib.items()

    def iter(self, tag=None):
        """The element and all below it that have a tag, in the order of the document."""
        if tag == "*":
            tag = None
        if tag is None or self.tag == tag:
            yield self
        stack = [iter(self._children)]
        while stack:
            for e in stack[-1]:
                if tag is None or e.tag == tag:
                    yield e
                stack.append(iter(e._children if isinstance(e, Element) else e))
                break
            else:
                stack.pop()

    def itertext(self):
        """All texts inside, in the order of the document."""
        if not isinstance(self.tag, str) and self.tag is not None:
            return
        text = self.text
        if text:
            yield text
        stack = [(iter(self._children), None)]
        while stack:
            children, behind = stack[-1]
            for e in children:
                if isinstance(e.tag, str) or e.tag is None:
                    text = e.text
                    if text:
                        yield text
                    stack.append((iter(e), e))
                    break
                text = e.tail
                if text:
                    yield text
            else:
                stack.pop()
                text = behind.tail if behind is not None else None
                if text:
                    yield text


_Element_Py = Element


def SubElement(parent, tag, attrib={}, **extra):
    """Add a new element to a parent and return it."""
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    """A comment, as an element."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """A processing instruction, as an element."""
    element = Element(ProcessingInstruction)
    element.text = f"{target} {text}" if text else target
    return element


PI = ProcessingInstruction


class QName:
    """A name with its namespace, {uri}local, as tag or as value."""

    def __init__(self, text_or_uri, tag=None):
        self.text = text_or_uri if not tag else "{%s}%s" % (text_or_uri, tag)

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<%s %r>" % (self.__class__.__name__, self.text)

    def __hash__(self):
        return hash(self.text)

    def __le__(self, other):
        return self.text <= _text_of(other)

    def __lt__(self, other):
        return self.text < _text_of(other)

    def __ge__(self, other):
        return self.text >= _text_of(other)

    def __gt__(self, other):
        return self.text > _text_of(other)

    def __eq__(self, other):
        return self.text == _text_of(other)


def _text_of(other):
    return other.text if isinstance(other, QName) else other


class ElementTree:
    """A document: its root element, with reading and writing."""

    def __init__(self, element=None, file=None):
        self._check(element, None)
        self._root = element
        if file:
            self.parse(file)

    @staticmethod
    def _check(element, allowed):
        if element is not allowed and not iselement(element):
            raise TypeError("expected an Element, not %s" % type(element).__name__)

    def getroot(self):
        """The root element."""
        return self._root

    def _setroot(self, element):
        self._check(element, self)
        self._root = element

    def parse(self, source, parser=None):
        """Read a document from a file or the file of a name; returns its root."""
        with contextlib.ExitStack() as stack:
            if not hasattr(source, "read"):
                source = stack.enter_context(open(source, "rb"))
            if parser is None:
                parser = XMLParser()
                if hasattr(parser, "_parse_whole"):
                    self._root = parser._parse_whole(source)
                    return self._root
            while data := source.read(65536):
                parser.feed(data)
            self._root = parser.close()
            return self._root

    def iter(self, tag=None):
        """All elements that have a tag, in the order of the document."""
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] == "/":
            path = "." + path
            warnings.warn("This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the "
                          "current behaviour, change it to %r" % path, FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        """The first element that a tag or path leads to, or None."""
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element that a tag or path leads to."""
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        """All elements that a tag or path leads to."""
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        """An iterator of the elements that a tag or path leads to."""
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        """Write the document to a file or the file of a name.

        method: xml, html, text or c14n. xml_declaration: None writes one if the encoding is
        neither US-ASCII nor UTF-8 nor unicode.
        """
        if self._root is None:
            raise TypeError("ElementTree not initialized")
        method = method or "xml"
        if method not in _serialize:
            raise ValueError("unknown method %r" % method)
        if not encoding:
            encoding = "utf-8" if method == "c14n" else "us-ascii"
        with _get_writer(file_or_filename, encoding) as (write, declared):
            if method == "xml" and (xml_declaration or xml_declaration is None and encoding.lower() != "unicode"
                                    and declared.lower() not in ("utf-8", "us-ascii")):
                write("<?xml version='1.0' encoding='%s'?>\n" % declared)
            if method == "text":
                _serialize_text(write, self._root)
            else:
                qnames, namespaces = _namespaces(self._root, default_namespace)
                _serialize[method](write, self._root, qnames, namespaces, short_empty_elements=short_empty_elements)

    def write_c14n(self, file):
        """Write the document in its canonical form."""
        return self.write(file, method="c14n")


@contextlib.contextmanager
def _get_writer(file_or_filename, encoding):
    # A function that writes text, and the name of its encoding.
    try:
        write = file_or_filename.write
    except AttributeError:
        if encoding.lower() == "unicode":
            encoding = "utf-8"
        with open(file_or_filename, "w", encoding=encoding, errors="xmlcharrefreplace") as file:
            yield file.write, encoding
        return
    if encoding.lower() == "unicode":
        yield write, getattr(file_or_filename, "encoding", None) or "utf-8"
        return
    with contextlib.ExitStack() as stack:
        if isinstance(file_or_filename, io.BufferedIOBase):
            file = file_or_filename
        elif isinstance(file_or_filename, io.RawIOBase):
            file = io.BufferedWriter(file_or_filename)
            stack.callback(file.detach)  # it is the caller's to close
        else:
            file = io.BufferedIOBase()
            file.writable = lambda: True
            file.write = write
            try:  # TextIOWrapper asks where a byte order mark stands
                file.seekable = file_or_filename.seekable
                file.tell = file_or_filename.tell
            except AttributeError:
                pass
        file = io.TextIOWrapper(file, encoding=encoding, errors="xmlcharrefreplace", newline="\n")
        stack.callback(file.detach)
        yield file.write, encoding


_namespace_map = {
    "http://www.w3.org/XML/1998/namespace": "xml", "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs", "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def register_namespace(prefix, uri):
    """Make a prefix that of a namespace when documents are written."""
    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for other_uri, other in list(_namespace_map.items()):
        if other_uri == uri or other == prefix:
            del _namespace_map[other_uri]
    _namespace_map[uri] = prefix


register_namespace._namespace_map = _namespace_map


def _raise_serialization_error(text):
    raise TypeError("cannot serialize %r (type %s)" % (text, type(text).__name__))


class _Names:
    # What tags and attributes are written as, and the prefixes of the namespaces they need.
    def __init__(self, default):
        self.written = {None: None}
        self.prefixes = {default: ""} if default else {}
        self.default = default

    def add(self, name):
        if name in self.written:
            return
        try:
            if name[:1] != "{":
                if self.default:
                    raise ValueError("cannot use non-qualified names with default_namespace option")
                self.written[name] = name
                return
            uri, local = name[1:].rsplit("}", 1)
            prefix = self.prefixes.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri)
                if prefix is None:
                    prefix = "ns%d" % len(self.prefixes)
                if prefix != "xml":
                    self.prefixes[uri] = prefix
            self.written[name] = f"{prefix}:{local}" if prefix else local
        except TypeError:
            _raise_serialization_error(name)


def _namespaces(elem, default_namespace=None):
    names = _Names(default_namespace)
    for e in elem.iter():
        tag = e.tag
        if isinstance(tag, QName):
            names.add(tag.text)
        elif isinstance(tag, str):
            names.add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            _raise_serialization_error(tag)
        for key, value in e.items():
            names.add(key.text if isinstance(key, QName) else key)
            if isinstance(value, QName):
                names.add(value.text)
        if isinstance(e.text, QName):
            names.add(e.text.text)
    return names.written, names.prefixes


def _serialize_xml(write, elem, qnames, namespaces, short_empty_elements, **kwargs):
    todo = [(elem, None)]
    while todo:
        elem, closing = todo.pop()
        if closing is not None:  # its children are written
            write(closing)
            if elem.tail:
                write(_escape_cdata(elem.tail))
            continue
        tag, text = elem.tag, elem.text
        if tag is Comment:
            write("<!--%s-->" % text)
        elif tag is PI:
            write("<?%s?>" % text)
        else:
            shown = qnames[tag.text if isinstance(tag, QName) else tag]
            if shown is None:
                if text:
                    write(_escape_cdata(text))
                todo.append((elem, ""))
                todo.extend((e, None) for e in reversed(list(elem)))
                namespaces = None
                continue
            write("<" + shown)
            _write_attributes(write, elem, qnames, namespaces, _escape_attrib)
            namespaces = None
            if text or len(elem) or not short_empty_elements:
                write(">")
                if text:
                    write(_escape_cdata(text))
                todo.append((elem, f"</{shown}>"))
                todo.extend((e, None) for e in reversed(list(elem)))
                continue
            write(" />")
        if elem.tail:
            write(_escape_cdata(elem.tail))


def _write_attributes(write, elem, qnames, namespaces, escape):
    items = list(elem.items())
    if namespaces:
        for uri, prefix in sorted(namespaces.items(), key=lambda x: x[1]):
            write(' xmlns%s="%s"' % (":" + prefix if prefix else "", escape(uri)))
    for key, value in items:
        if isinstance(key, QName):
            key = key.text
        value = qnames[value.text] if isinstance(value, QName) else escape(value)
        write(' %s="%s"' % (qnames[key], value))


_CDATA_CONTENT_ELEMENTS = {"script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"}
HTML_EMPTY = {"area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link", "meta",
              "param", "source", "track", "wbr", "plaintext"}


def _serialize_html(write, elem, qnames, namespaces, **kwargs):
    todo = [(elem, None)]
    while todo:
        elem, closing = todo.pop()
        if closing is not None:
            write(closing)
            if elem.tail:
                write(_escape_cdata(elem.tail))
            continue
        tag, text = elem.tag, elem.text
        if tag is Comment:
            write("<!--%s-->" % _escape_cdata(text))
        elif tag is PI:
            write("<?%s?>" % _escape_cdata(text))
        else:
            shown = qnames[tag.text if isinstance(tag, QName) else tag]
            if shown is None:
                if text:
                    write(_escape_cdata(text))
                todo.append((elem, ""))
            else:
                write("<" + shown)
                _write_attributes(write, elem, qnames, namespaces, _escape_attrib_html)
                namespaces = None
                write(">")
                lower = shown.lower()
                if text:
                    write(text if lower in _CDATA_CONTENT_ELEMENTS else _escape_cdata(text))
                todo.append((elem, "" if lower in HTML_EMPTY else f"</{shown}>"))
            todo.extend((e, None) for e in reversed(list(elem)))
            continue
        if elem.tail:
            write(_escape_cdata(elem.tail))


def _serialize_text(write, elem):
    for part in elem.itertext():
        write(part)
    if elem.tail:
        write(elem.tail)


_serialize = {"xml": _serialize_xml, "html": _serialize_html, "text": _serialize_text}


def _serialize_c14n(write, elem, qnames, namespaces, **kwargs):
    _serialize_xml(write, elem, qnames, namespaces, False)


_serialize["c14n"] = _serialize_c14n


def _escape_cdata(text):
    try:
        if "&" in text:
            text = text.replace("&", "&amp;")
        if "<" in text:
            text = text.replace("<", "&lt;")
        if ">" in text:
            text = text.replace(">", "&gt;")
        return text
    except (TypeError, AttributeError):
        _raise_serialization_error(text)


_ATTRIBUTE = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#09;"}
_in_attribute = re.compile('[&<>"\r\n\t]')


def _escape_attrib(text):
    try:
        return _in_attribute.sub(lambda m: _ATTRIBUTE[m[0]], text)
    except (TypeError, AttributeError):
        _raise_serialization_error(text)


def _escape_attrib_html(text):
    try:
        return text.replace("&", "&amp;").replace(">", "&gt;").replace('"', "&quot;")
    except (TypeError, AttributeError):
        _raise_serialization_error(text)


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """An element and all below it as bytes, or as str with the encoding "unicode"."""
    stream = io.StringIO() if encoding == "unicode" else io.BytesIO()
    ElementTree(element).write(stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace,
                               method=method, short_empty_elements=short_empty_elements)
    return stream.getvalue()


class _ListDataStream(io.BufferedIOBase):
    # Keeps what is written as a list of pieces.
    def __init__(self, lst):
        self.lst = lst

    def writable(self):
        return True

    def seekable(self):
        return True

    def write(self, b):
        self.lst.append(b)

    def tell(self):
        return len(self.lst)


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """As tostring(), in pieces."""
    pieces = []
    ElementTree(element).write(_ListDataStream(pieces), encoding, xml_declaration=xml_declaration,
                               default_namespace=default_namespace, method=method, short_empty_elements=short_empty_elements)
    return pieces


def dump(elem):
    """Write an element or tree to sys.stdout."""
    import sys
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding="unicode")
    tail = elem.getroot().tail
    if not tail or tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    """Put each element on a line of its own, by blank text around it."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if not len(tree):
        return
    todo = [(tree, level)]
    breaks = []  # by level: equal texts are one object
    while todo:
        elem, level = todo.pop()
        while len(breaks) < level + 2:
            breaks.append("\n" + len(breaks) * space)
        inner = breaks[level + 1]
        if not elem.text or not elem.text.strip():
            elem.text = inner
        for child in elem:
            if len(child):
                todo.append((child, level + 1))
            if not child.tail or not child.tail.strip():
                child.tail = inner
        if not child.tail.strip():
            child.tail = breaks[level]


def parse(source, parser=None):
    """The tree of a document that is read from a file or the file of a name."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


class _Parsing(collections.abc.Iterator):
    # What iterparse() returns.
    root = None

    def __init__(self, source, close, pull):
        self._source, self._close, self._pull = source, close, pull
        self._waiting = iter(())
        self._done = False

    def __next__(self):
        while True:
            for event in self._waiting:
                return event
            if self._done:
                raise StopIteration
            try:
                data = self._source.read(16 * 1024)
                if data:
                    self._pull.feed(data)
                else:
                    root = self._pull._close_and_return_root()
                    self._finish()
            except BaseException:
                self._finish()
                raise
            self._waiting = self._pull.read_events()
            if self._done:
                self._events_end(root)

    def _events_end(self, root):
        # the root is known when all events are read
        def rest(events):
            yield from events
            self.root = root
        self._waiting = rest(self._waiting)

    def _finish(self):
        self._done = True
        self.close()

    def close(self):
        if self._close:
            self._close = False
            self._source.close()


def iterparse(source, events=None, parser=None):
    """Read a document piece by piece: an iterator of (event, element) pairs.

    events are "start", "end", "start-ns", "end-ns", "comment" and "pi"; "end" if none are
    given.
    """
    pull = XMLPullParser(events=events, _parser=parser)
    close = not hasattr(source, "read")
    if close:
        source = open(source, "rb")
    return _Parsing(source, close, pull)


class XMLPullParser:
    """A parser that is fed pieces of a document and asked for what happened in them."""

    def __init__(self, events=None, *, _parser=None):
        self._events_queue = collections.deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        if events is None:
            events = ("end",)
        self._parser._setevents(self._events_queue, events)

    def feed(self, data):
        """Give a piece of the document."""
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as exc:
                self._events_queue.append(exc)

    def _close_and_return_root(self):
        parser, self._parser = self._parser, None
        return parser.close()

    def close(self):
        """End the document."""
        self._close_and_return_root()

    def read_events(self):
        """An iterator of the (event, element) pairs that have not been read yet."""
        events = self._events_queue
        while events:
            event = events.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        """Parse what waits for more."""
        if self._parser is None:
            raise ValueError("flush() called after end of stream")
        self._parser.flush()


def XML(text, parser=None):
    """The root element of a document."""
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """The root element of a document, and its elements by their attribute id."""
    root = XML(text, parser)
    return root, {elem.get("id"): elem for elem in root.iter() if elem.get("id")}


def fromstringlist(sequence, parser=None):
    """The root element of a document in pieces."""
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


class TreeBuilder:
    """Makes elements of starts, ends and data."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._data = []
        self._elem = []   # those that are open
        self._last = None
        self._tail = False  # data belongs behind _last
        self._root = None
        self._comment_factory = Comment if comment_factory is None else comment_factory
        self.insert_comments = insert_comments
        self._pi_factory = ProcessingInstruction if pi_factory is None else pi_factory
        self.insert_pis = insert_pis
        self._factory = Element if element_factory is None else element_factory

    def close(self):
        """Return the root element."""
        assert len(self._elem) == 0, "missing end tags"
        assert self._root is not None, "missing toplevel element"
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = "".join(self._data)
                if self._tail:
                    assert self._last.tail is None, "internal error (tail)"
                    self._last.tail = text
                else:
                    assert self._last.text is None, "internal error (text)"
                    self._last.text = text
            self._data = []

    def data(self, data):
        """Add text."""
        self._data.append(data)

    def start(self, tag, attrs):
        """Begin an element."""
        self._flush()
        self._last = elem = self._factory(tag, attrs)
        if self._elem:
            self._elem[-1].append(elem)
        elif self._root is None:
            self._root = elem
        self._elem.append(elem)
        self._tail = False
        return elem

    def end(self, tag):
        """End an element."""
        self._flush()
        self._last = self._elem.pop()
        assert self._last.tag == tag, "end tag mismatch (expected %s, got %s)" % (self._last.tag, tag)
        self._tail = True
        return self._last

    def comment(self, text):
        """Make a comment."""
        return self._handle_single(self._comment_factory, self.insert_comments, text)

    def pi(self, target, text=None):
        """Make a processing instruction."""
        return self._handle_single(self._pi_factory, self.insert_pis, target, text)

    def _handle_single(self, factory, insert, *args):
        elem = factory(*args)
        if insert:
            self._flush()
            self._last = elem
            if self._elem:
                self._elem[-1].append(elem)
            self._tail = True
        return elem


class XMLParser:
    """A parser of documents that calls start, end, data, comment, pi, doctype, start_ns, end_ns
    and close of a target."""

    def __init__(self, *, target=None, encoding=None):
        import pyexpat as expat
        parser = expat.ParserCreate(encoding, "}")
        if target is None:
            target = TreeBuilder()
        self.parser = self._parser = parser
        self.target = self._target = target
        self._error = expat.error
        self._names = {}
        parser.DefaultHandlerExpand = self._default
        for event, handler, ours in (("start", "StartElementHandler", self._start),
                                     ("end", "EndElementHandler", self._end),
                                     ("start_ns", "StartNamespaceDeclHandler", self._start_ns),
                                     ("end_ns", "EndNamespaceDeclHandler", self._end_ns),
                                     ("data", "CharacterDataHandler", None),
                                     ("comment", "CommentHandler", None),
                                     ("pi", "ProcessingInstructionHandler", None)):
            if hasattr(target, event):
                setattr(parser, handler, ours or getattr(target, event))
        parser.buffer_text = True
        parser.ordered_attributes = True
        self._doctype = None
        self.entity = {}
        self.version = "Expat %d.%d.%d" % expat.version_info

    def _setevents(self, events_queue, events_to_report):
        # Makes the parser note what happens.
        parser, append = self._parser, events_queue.append
        target = self.target

        def note(name, handler):
            def noted(*args):
                append((name, handler(*args)))
            return noted
        for event in events_to_report:
            if event == "start":
                parser.StartElementHandler = note(event, self._start)
            elif event == "end":
                parser.EndElementHandler = note(event, self._end)
            elif event == "start-ns":
                if hasattr(target, "start_ns"):
                    parser.StartNamespaceDeclHandler = note(event, self._start_ns)
                else:
                    parser.StartNamespaceDeclHandler = note(event, lambda prefix, uri: (prefix or "", uri or ""))
            elif event == "end-ns":
                if hasattr(target, "end_ns"):
                    parser.EndNamespaceDeclHandler = note(event, self._end_ns)
                else:
                    parser.EndNamespaceDeclHandler = note(event, lambda prefix: None)
            elif event == "comment":
                parser.CommentHandler = note(event, target.comment)
            elif event == "pi":
                parser.ProcessingInstructionHandler = note(event, target.pi)
            else:
                raise ValueError("unknown event %r" % event)

    def _raiseerror(self, value):
        err = ParseError(value)
        err.code = value.code
        err.position = value.lineno, value.offset
        raise err

    def _fixname(self, key):
        # {uri}name of uri}name
        try:
            return self._names[key]
        except KeyError:
            name = self._names[key] = "{" + key if "}" in key else key
            return name

    def _start_ns(self, prefix, uri):
        return self.target.start_ns(prefix or "", uri or "")

    def _end_ns(self, prefix):
        return self.target.end_ns(prefix or "")

    def _start(self, tag, attr_list):
        fix = self._fixname
        return self.target.start(fix(tag), {fix(attr_list[i]): attr_list[i + 1] for i in range(0, len(attr_list), 2)})

    def _end(self, tag):
        return self.target.end(self._fixname(tag))

    def _default(self, text):
        first = text[:1]
        if first == "&":
            self._unknown(text)
        elif first == "<" and text == "<!DOCTYPE":
            self._doctype = []
        elif self._doctype is not None:
            if first == ">":
                self._doctype = None
                return
            text = text.strip()
            if text:
                self._doctype.append(text)
                self._tell_doctype()

    def _unknown(self, text):
        # A reference to an entity that the document does not declare.
        try:
            data = self.target.data
        except AttributeError:
            return
        try:
            data(self.entity[text[1:-1]])
        except KeyError:
            err = self._error("undefined entity %s: line %d, column %d" % (
                text, self.parser.ErrorLineNumber, self.parser.ErrorColumnNumber))
            err.code = 11
            err.lineno = self.parser.ErrorLineNumber
            err.offset = self.parser.ErrorColumnNumber
            raise err

    def _tell_doctype(self):
        words = self._doctype
        if len(words) < 3:
            return
        if words[1] == "PUBLIC" and len(words) == 4:
            name, _, public, system = words
            public = public[1:-1] if public else public
        elif words[1] == "SYSTEM" and len(words) == 3:
            name, _, system = words
            public = None
        else:
            return
        if hasattr(self.target, "doctype"):
            self.target.doctype(name, public, system[1:-1])
        elif hasattr(self, "doctype"):
            warnings.warn("The doctype() method of XMLParser is ignored.  Define doctype() method on the TreeBuilder target.",
                          RuntimeWarning)
        self._doctype = None

    def feed(self, data):
        """Give a piece of the document."""
        try:
            self.parser.Parse(data, False)
        except self._error as v:
            self._raiseerror(v)

    def close(self):
        """End the document; returns what the target's close() returns."""
        try:
            self.parser.Parse(b"", True)
        except self._error as v:
            self._raiseerror(v)
        try:
            close = self.target.close
        except AttributeError:
            return None
        try:
            return close()
        finally:
            del self.parser, self._parser
            del self.target, self._target

    def flush(self):
        """Parse what waits for more."""
        try:
            self.parser.Parse(b"", False)
        except self._error as v:
            self._raiseerror(v)


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """Write a document in its canonical form (C14N 2.0) to out, or return it as str."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    result = None
    if out is None:
        result = out = io.StringIO()
    parser = XMLParser(target=C14NWriterTarget(out.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return result.getvalue() if result is not None else None


class C14NWriterTarget:
    """Writes what a parser tells it in the canonical form."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
                 qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._data = []
        self._with_comments = with_comments
        self._strip_text = strip_text
        self._exclude_attrs = set(exclude_attrs) if exclude_attrs else None
        self._exclude_tags = set(exclude_tags) if exclude_tags else None
        self._rewrite_prefixes = rewrite_prefixes
        self._qname_aware_tags = set(qname_aware_tags) if qname_aware_tags else None
        self._qname_aware_attrs = set(qname_aware_attrs) if qname_aware_attrs else set()
        self._declared = [[("http://www.w3.org/XML/1998/namespace", "xml")]]  # as written, by element
        self._seen = [[]]      # as in the document, by element; the last is what the next one declares
        if not rewrite_prefixes:
            self._seen.append(list(_namespace_map.items()))
        self._seen.append([])
        self._prefixes = {}    # that are made up
        self._preserve = [False]
        self._pending = None   # a start tag whose text may be a name
        self._root_seen = self._root_done = False
        self._ignored = 0

    @staticmethod
    def _reversed_pairs(levels):
        for level in reversed(levels):
            yield from level

    def _resolve(self, name):
        # {uri}local of prefix:local in a text.
        prefix, _, local = name.rpartition(":")
        for uri, p in self._reversed_pairs(self._seen):
            if p == prefix:
                return f"{{{uri}}}{local}"
        raise ValueError(f"Prefix {prefix} of QName \"{name}\" is not declared in scope")

    def _qname(self, qname, uri=None):
        # (prefix:local, local, uri) of {uri}local, declaring the prefix if it must be.
        if uri is None:
            uri, local = qname[1:].rsplit("}", 1) if qname[:1] == "{" else ("", qname)
        else:
            local = qname
        masked = set()
        for u, prefix in self._reversed_pairs(self._declared):
            if u == uri and prefix not in masked:
                return f"{prefix}:{local}" if prefix else local, local, uri
            masked.add(prefix)
        if self._rewrite_prefixes:
            prefix = self._prefixes.get(uri)
            if prefix is None:
                prefix = self._prefixes[uri] = f"n{len(self._prefixes)}"
            self._declared[-1].append((uri, prefix))
            return f"{prefix}:{local}", local, uri
        if not uri and "" not in masked:
            return local, local, uri
        for u, prefix in self._reversed_pairs(self._seen):
            if u == uri:
                self._declared[-1].append((uri, prefix))
                return f"{prefix}:{local}" if prefix else local, local, uri
        if not uri:
            return local, local, uri
        raise ValueError(f"Namespace \"{uri}\" is not declared in scope")

    def data(self, data):
        """Text."""
        if not self._ignored:
            self._data.append(data)

    def _flush(self):
        data = "".join(self._data)
        self._data.clear()
        if self._strip_text and not self._preserve[-1]:
            data = data.strip()
        if self._pending is not None:
            (tag, attrs, declared), self._pending = self._pending, None
            named = data if data and _looks_like_name(data) else None
            self._write_start(tag, attrs, declared, named)
            if named is not None:
                return
        if data and self._root_seen:
            self._write(_escape_cdata_c14n(data))

    def start_ns(self, prefix, uri):
        """A namespace that the next element declares."""
        if self._ignored:
            return
        if self._data:
            self._flush()
        self._seen[-1].append((uri, prefix))

    def start(self, tag, attrs):
        """The start of an element."""
        if self._exclude_tags is not None and (self._ignored or tag in self._exclude_tags):
            self._ignored += 1
            return
        if self._data:
            self._flush()
        declared = []
        self._declared.append(declared)
        if self._qname_aware_tags is not None and tag in self._qname_aware_tags:
            self._pending = tag, attrs, declared
            return
        self._write_start(tag, attrs, declared)

    def _write_start(self, tag, attrs, declared, text=None):
        if self._exclude_attrs is not None and attrs:
            attrs = {k: v for k, v in attrs.items() if k not in self._exclude_attrs}
        names = {tag, *attrs}
        resolved = {}
        if text is not None:
            resolved[text] = text_name = self._resolve(text)
            names.add(text_name)
        aware = self._qname_aware_attrs & set(attrs) if self._qname_aware_attrs else ()
        for key in aware:
            if _looks_like_name(attrs[key]):
                resolved[attrs[key]] = name = self._resolve(attrs[key])
                names.add(name)
            else:
                aware = aware - {key}
        written = {name: self._qname(name) for name in sorted(names, key=lambda n: n.split("}", 1))}
        out = [("xmlns:" + prefix if prefix else "xmlns", uri) for uri, prefix in declared]
        out.sort()
        pairs = []
        for key, value in attrs.items():
            if key in aware and value in resolved:
                value = written[resolved[value]][0]
            name, local, uri = written[key]
            if not uri and "}" not in key:
                name = local
            pairs.append((uri, local, name, value))
        pairs.sort(key=lambda p: p[:2])
        out += [(name, value) for _, _, name, value in pairs]
        space = attrs.get("{http://www.w3.org/XML/1998/namespace}space")
        self._preserve.append(space == "preserve" if space else self._preserve[-1])
        self._write("<" + written[tag][0])
        for key, value in out:
            self._write(f' {key}="{_escape_attrib_c14n(value)}"')
        self._write(">")
        if text is not None:
            self._write(_escape_cdata_c14n(written[resolved[text]][0]))
        self._root_seen = True
        self._seen.append([])

    def end(self, tag):
        """The end of an element."""
        if self._ignored:
            self._ignored -= 1
            return
        if self._data or self._pending is not None:
            self._flush()
        self._write(f"</{self._qname(tag)[0]}>")
        self._preserve.pop()
        self._root_done = len(self._preserve) == 1
        self._declared.pop()
        self._seen.pop()
        self._seen[-1] = []

    def comment(self, text):
        """A comment."""
        if self._with_comments and not self._ignored:
            self._beside(f"<!--{_escape_cdata_c14n(text)}-->")

    def pi(self, target, data):
        """A processing instruction."""
        if not self._ignored:
            self._beside(f"<?{target} {_escape_cdata_c14n(data)}?>" if data else f"<?{target}?>")

    def _beside(self, text):
        # What may stand outside of the root stands on a line of its own there.
        if self._root_done:
            self._write("\n")
        elif self._root_seen and self._data:
            self._flush()
        self._write(text)
        if not self._root_seen:
            self._write("\n")


_looks_like_name = re.compile(r"^\w+:\w+$", re.UNICODE).match


def _escape_cdata_c14n(text):
    try:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;")
    except (TypeError, AttributeError):
        _raise_serialization_error(text)


def _escape_attrib_c14n(text):
    try:
        return (text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;").replace("\t", "&#x9;")
                .replace("\n", "&#xA;").replace("\r", "&#xD;"))
    except (TypeError, AttributeError):
        _raise_serialization_error(text)
