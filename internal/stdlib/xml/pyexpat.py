"""An XML parser that calls handlers, as Expat does."""
# This file defines pyexpat, which xml.parsers.expat, ElementTree, minidom and sax stand on: a
# parser that is fed pieces of a document. It never reads anything by itself: what is external
# is the business of ExternalEntityRefHandler.

import codecs as _codecs
import re as _re
import types as _types

__all__ = ["ErrorString", "ExpatError", "ParserCreate", "XMLParserType", "error", "errors", "model", "native_encoding",
           "version_info", "features", "EXPAT_VERSION", "XML_PARAM_ENTITY_PARSING_ALWAYS",
           "XML_PARAM_ENTITY_PARSING_NEVER", "XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE"]

EXPAT_VERSION = "expat_2.7.1"
version_info = (2, 7, 1)
native_encoding = "UTF-8"
features = [("sizeof(XML_Char)", 1), ("sizeof(XML_LChar)", 1), ("XML_DTD", 0), ("XML_NS", 0)]
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2

_ERRORS = """
NO_MEMORY: out of memory
SYNTAX: syntax error
NO_ELEMENTS: no element found
INVALID_TOKEN: not well-formed (invalid token)
UNCLOSED_TOKEN: unclosed token
PARTIAL_CHAR: partial character
TAG_MISMATCH: mismatched tag
DUPLICATE_ATTRIBUTE: duplicate attribute
JUNK_AFTER_DOC_ELEMENT: junk after document element
PARAM_ENTITY_REF: illegal parameter entity reference
UNDEFINED_ENTITY: undefined entity
RECURSIVE_ENTITY_REF: recursive entity reference
ASYNC_ENTITY: asynchronous entity
BAD_CHAR_REF: reference to invalid character number
BINARY_ENTITY_REF: reference to binary entity
ATTRIBUTE_EXTERNAL_ENTITY_REF: reference to external entity in attribute
MISPLACED_XML_PI: XML or text declaration not at start of entity
UNKNOWN_ENCODING: unknown encoding
INCORRECT_ENCODING: encoding specified in XML declaration is incorrect
UNCLOSED_CDATA_SECTION: unclosed CDATA section
EXTERNAL_ENTITY_HANDLING: error in processing external entity reference
NOT_STANDALONE: document is not standalone
UNEXPECTED_STATE: unexpected parser state - please send a bug report
ENTITY_DECLARED_IN_PE: entity declared in parameter entity
FEATURE_REQUIRES_XML_DTD: requested feature requires XML_DTD support in Expat
CANT_CHANGE_FEATURE_ONCE_PARSING: cannot change setting once parsing has begun
UNBOUND_PREFIX: unbound prefix
UNDECLARING_PREFIX: must not undeclare prefix
INCOMPLETE_PE: incomplete markup in parameter entity
XML_DECL: XML declaration not well-formed
TEXT_DECL: text declaration not well-formed
PUBLICID: illegal character(s) in public id
SUSPENDED: parser suspended
NOT_SUSPENDED: parser not suspended
ABORTED: parsing aborted
FINISHED: parsing finished
SUSPEND_PE: cannot suspend in external parameter entity
RESERVED_PREFIX_XML: reserved prefix (xml) must not be undeclared or bound to another namespace name
RESERVED_PREFIX_XMLNS: reserved prefix (xmlns) must not be declared or undeclared
RESERVED_NAMESPACE_URI: prefix must not be bound to one of the reserved namespace names
INVALID_ARGUMENT: invalid argument
NO_BUFFER: a successful prior call to function XML_GetBuffer was required
AMPLIFICATION_LIMIT_BREACH: limit on input amplification factor (from DTD and entities) breached
NOT_STARTED: parser not started
"""

errors = _types.ModuleType("pyexpat.errors", "Error messages by constant.")
model = _types.ModuleType("pyexpat.model", "What ElementDeclHandler is told of contents.")
errors.codes, errors.messages = {}, {}
_CODE = {}


def _fill():
    for code, line in enumerate(_ERRORS.strip().split("\n"), 1):
        name, _, text = line.partition(": ")
        setattr(errors, "XML_ERROR_" + name, text)
        errors.codes[text] = _CODE[name] = code
        errors.messages[code] = text
    for n, name in enumerate(("EMPTY", "ANY", "MIXED", "NAME", "CHOICE", "SEQ"), 1):
        setattr(model, "XML_CTYPE_" + name, n)
    for n, name in enumerate(("NONE", "OPT", "REP", "PLUS")):
        setattr(model, "XML_CQUANT_" + name, n)


_fill()


def ErrorString(code, /):
    """The message of an error's number."""
    return errors.messages.get(code)


class ExpatError(Exception):
    """An error in a document: code, lineno and offset say which and where."""


ExpatError.__module__ = "xml.parsers.expat"
error = ExpatError

# --- what tokens look like

_FIRST = ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
_NAME = f"[{_FIRST}][{_FIRST}\\-.0-9\xb7\u0300-\u036f\u203f\u2040]*"
_S = "[ \t\n\r]"
_name = _re.compile(_NAME)
_space = _re.compile(_S + "*")
_bad_char = _re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_start_tag = _re.compile(f"<({_NAME})((?:{_S}+{_NAME}{_S}*={_S}*(?:\"[^<\"]*\"|'[^<']*'))*){_S}*(/?)>")
_attribute = _re.compile(f"{_S}+({_NAME}){_S}*={_S}*(?:\"([^<\"]*)\"|'([^<']*)')")
_end_tag = _re.compile(f"</({_NAME}){_S}*>")
_text_run = _re.compile("[^<&]+")
_lines = _re.compile("\n|[^\n]+")
_reference = _re.compile(f"&(?:#([0-9]+)|#x([0-9a-fA-F]+)|({_NAME}));")
_part_of_reference = _re.compile(f"&(?:#(?:x[0-9a-fA-F]*|[0-9]*)|{_NAME})?$")
_pi = _re.compile(f"<\\?({_NAME})(?:{_S}+(.*?))?\\?>", _re.DOTALL)
_xml_decl = _re.compile(
    f"<\\?xml{_S}+version{_S}*={_S}*(?:\"([\\w.:-]+)\"|'([\\w.:-]+)')"
    f"(?:{_S}+encoding{_S}*={_S}*(?:\"([A-Za-z][\\w.-]*)\"|'([A-Za-z][\\w.-]*)'))?"
    f"(?:{_S}+standalone{_S}*={_S}*(?:\"(yes|no)\"|'(yes|no)'))?{_S}*\\?>", _re.ASCII)
_text_decl = _re.compile(
    f"<\\?xml(?:{_S}+version{_S}*={_S}*(?:\"([\\w.:-]+)\"|'([\\w.:-]+)'))?"
    f"{_S}+encoding{_S}*={_S}*(?:\"([A-Za-z][\\w.-]*)\"|'([A-Za-z][\\w.-]*)'){_S}*\\?>", _re.ASCII)
_LITERAL = "(?:\"[^\"]*\"|'[^']*')"
_EXTERNAL = f"(?:SYSTEM{_S}+(?P<system>{_LITERAL})|PUBLIC{_S}+(?P<public>{_LITERAL})(?:{_S}+(?P<system2>{_LITERAL}))?)"
_doctype = _re.compile(f"<!DOCTYPE{_S}+({_NAME})(?:{_S}+{_EXTERNAL})?{_S}*(\\[|>)")
_doctype_tokens = _re.compile(f"<!DOCTYPE|{_S}+|{_LITERAL}|\\[|>|[^ \t\n\r\"'\\[>]+")
_entity_decl = _re.compile(f"<!ENTITY{_S}+(%{_S}+)?({_NAME}){_S}+(?:(?P<value>{_LITERAL})|{_EXTERNAL}(?:{_S}+NDATA{_S}+(?P<notation>{_NAME}))?){_S}*>")
_notation_decl = _re.compile(f"<!NOTATION{_S}+({_NAME}){_S}+{_EXTERNAL}{_S}*>")
_element_decl = _re.compile(f"<!ELEMENT{_S}+({_NAME}){_S}+([^<>]*?){_S}*>")
_attlist_decl = _re.compile(f"<!ATTLIST{_S}+({_NAME})((?:[^<>\"']|{_LITERAL})*)>")
_attdef = _re.compile(f"{_S}+({_NAME}){_S}+(CDATA|IDREFS?|ID|ENTITY|ENTITIES|NMTOKENS?|NOTATION{_S}*\\([^)]*\\)|\\([^)]*\\))"
                      f"{_S}+(?:(#REQUIRED|#IMPLIED)|(#FIXED{_S}+)?({_LITERAL}))")
_pe_reference = _re.compile(f"%({_NAME});")
_value_part = _re.compile(f"&#([0-9]+);|&#x([0-9a-fA-F]+);|%({_NAME});|&{_NAME};|[&%]|[^&%]+")
_blank = _re.compile("[\t\n\r]")
_blanks = _re.compile(" +")

_XML = "http://www.w3.org/XML/1998/namespace"
_XMLNS = "http://www.w3.org/2000/xmlns/"
_PREDEFINED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_KNOWN = frozenset(("utf-8", "utf8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "iso-8859-1", "us-ascii", "ascii", "latin-1"))
_MOST_EXPANDED = 8 << 20  # characters of entities that may always come out of a document
_MOST_FACTOR = 100        # and how many times its length beyond that

_HANDLERS = """StartElementHandler EndElementHandler ProcessingInstructionHandler CharacterDataHandler
UnparsedEntityDeclHandler NotationDeclHandler StartNamespaceDeclHandler EndNamespaceDeclHandler CommentHandler
StartCdataSectionHandler EndCdataSectionHandler DefaultHandler DefaultHandlerExpand NotStandaloneHandler
ExternalEntityRefHandler StartDoctypeDeclHandler EndDoctypeDeclHandler EntityDeclHandler XmlDeclHandler
ElementDeclHandler AttlistDeclHandler SkippedEntityHandler""".split()


class _Entity:
    __slots__ = ("name", "text", "base", "system", "public", "notation", "open")

    def __init__(self, name, text, base, system, public, notation):
        self.name, self.text, self.base = name, text, base
        self.system, self.public, self.notation = system, public, notation
        self.open = False


class _Declared:
    # What the document type declares; shared by the parsers of external entities.
    def __init__(self):
        self.entities = {}
        self.parameters = {}
        self.defaults = {}   # element -> [(attribute, value)]
        self.types = {}      # (element, attribute) of those that are not CDATA
        self.outside = False  # there is an external subset, or a parameter entity was referred to
        self.standalone = False


_SLOTS = {name: None for name in _HANDLERS}


class XMLParserType:
    """XML parser"""

    buffer_size = 8192
    buffer_used = 0
    buffer_text = False
    ordered_attributes = False
    specified_attributes = False
    namespace_prefixes = False

    def __init__(self, encoding, separator, intern):
        self.__dict__.update(_SLOTS)
        self.intern = {} if intern is None else intern
        self._given = encoding
        self._separator = separator
        self._spaces = [{"xml": _XML}]  # prefixes, by element
        self._declared = _Declared()
        self._base = None
        self._decoder = None
        self._raw = b""      # bytes before the encoding is known
        self._text = ""
        self._pos = 0        # of the next token
        self._event = 0      # of the present one
        self._line, self._column, self._bytes = 1, 0, 0  # where _text begins
        self._outer = []     # texts that entities stand in: (text, pos, entity, depth)
        self._open = []      # tags
        self._state = self._begin
        self._after_markup = self._content
        self._started = self._finished = self._failed = False
        self._cr = False
        self._pending = []   # character data, with buffer_text
        self._params = 0
        self._foreign = False
        self._keep = True    # declarations still count
        self._expanded = self._direct = 0
        self._is_external = False
        self._doctype_open = False
        self._code = 0
        self._cdata = False
        self._deferral = True

    # attributes

    def __setattr__(self, name, value):
        if name in _SLOTS:
            if value is not None and not callable(value):
                pass  # CPython finds out when it calls it
            if name == "CharacterDataHandler" and self._pending:
                self._flush()
            self.__dict__[name] = value
            return
        if name in ("buffer_text", "ordered_attributes", "specified_attributes", "namespace_prefixes"):
            value = bool(value)
            if name == "buffer_text" and not value:
                self._flush()
        elif name == "buffer_size":
            if not isinstance(value, int):
                raise TypeError("buffer_size must be an integer")
            if value <= 0:
                raise ValueError("buffer_size must be greater than zero")
            self._flush()
        elif name[0] != "_" and name != "intern":
            raise AttributeError(f"'pyexpat.xmlparser' object has no attribute '{name}'")
        self.__dict__[name] = value

    def __delattr__(self, name):
        if name in _SLOTS or name in ("buffer_text", "buffer_size", "ordered_attributes", "specified_attributes", "namespace_prefixes"):
            raise RuntimeError("Cannot delete attribute")
        raise AttributeError(name)

    def _where(self, at):
        # line, column and byte index of a place in the outermost text
        text = self._outer[0][0] if self._outer else self._text
        line = self._line + text.count("\n", 0, at)
        last = text.rfind("\n", 0, at)
        column = at - last - 1 if last >= 0 else self._column + at
        before = text[:at]
        return line, column, self._bytes + (at if before.isascii() else len(before.encode("utf-8", "surrogatepass")))

    CurrentLineNumber = ErrorLineNumber = property(lambda self: self._where(self._event)[0])
    CurrentColumnNumber = ErrorColumnNumber = property(lambda self: self._where(self._event)[1])
    CurrentByteIndex = ErrorByteIndex = property(lambda self: self._where(self._event)[2] if self._started else -1)
    ErrorCode = property(lambda self: self._code)

    def SetBase(self, base, /):
        """Set the base of relative system identifiers."""
        self._base = base

    def GetBase(self):
        """The base of relative system identifiers."""
        return self._base

    def GetInputContext(self):
        """What of the document is at hand, as bytes; None outside of handlers."""
        return self._text[self._event:].encode() if self._started and not self._finished else None

    def SetParamEntityParsing(self, flag, /):
        """Say whether external parameter entities are asked for; returns whether it could be set."""
        if self._started:
            return 0
        self._params = flag
        return 1

    def UseForeignDTD(self, flag=True, /):
        """Ask for an external subset though the document has none."""
        if self._started:
            self._raise("CANT_CHANGE_FEATURE_ONCE_PARSING")
        self._foreign = bool(flag)

    def GetReparseDeferralEnabled(self):
        """Whether tokens in pieces are put off."""
        return self._deferral

    def SetReparseDeferralEnabled(self, enabled, /):
        """Say whether tokens in pieces are put off: they always wait for their end here."""
        self._deferral = bool(enabled)

    def ExternalEntityParserCreate(self, context, encoding=None, /):
        """A parser for an external entity that shares what was declared."""
        inner = XMLParserType(encoding, self._separator, self.intern)
        for name in _HANDLERS:
            inner.__dict__[name] = self.__dict__[name]
        for name in ("buffer_text", "ordered_attributes", "specified_attributes", "namespace_prefixes"):
            setattr(inner, name, getattr(self, name))
        inner._declared = self._declared
        inner._spaces = self._spaces[-1:]
        inner._base = self._base
        inner._params = self._params
        inner._is_external = True
        inner._after_markup = inner._subset if context is None else inner._content
        return inner

    # feeding

    def Parse(self, data, isfinal=False, /):
        """Parse a piece of a document; isfinal: it is the last."""
        if isinstance(data, str):
            self._given = "utf-8"
            data = data.encode("utf-8", "surrogatepass")
        elif not isinstance(data, bytes):
            data = bytes(memoryview(data))
        if self._finished:
            self._raise("FINISHED")
        if self._failed:
            self._raise_code(self._code)
        try:
            self._feed(data, isfinal)
            self._run(isfinal)
            self._flush()
            if isfinal:
                self._end()
                self._finished = True
            else:
                self._trim()
        except BaseException:
            self._failed = True
            if not self._code:
                self._code = _CODE["ABORTED"]
            raise
        return 1

    def ParseFile(self, file, /):
        """Parse what a file's read() gives."""
        try:
            read = file.read
        except AttributeError:
            raise TypeError("argument must have 'read' attribute") from None
        while True:
            data = read(2048)
            if not isinstance(data, (bytes, bytearray, str)):
                raise TypeError(f"read() did not return a bytes object (type={type(data).__name__})")
            self.Parse(data, not data)
            if not data:
                return 1

    def _feed(self, data, final):
        self._started = True
        self._direct += len(data)
        if self._decoder is None:
            self._raw += data
            if not self._choose(final):
                return
            data, self._raw = self._raw, b""
        try:
            text = self._decoder.decode(data, final)
        except UnicodeDecodeError as e:
            good = data[:e.start].decode(self._encoding, "ignore") if isinstance(e.object, bytes) else ""
            self._text += good
            self._text = self._text.replace("\r\n", "\n").replace("\r", "\n")
            self._run(False)
            self._event = self._pos if self._text.find("<", self._pos) >= 0 else len(self._text)
            if final and e.end == len(e.object):
                self._raise("PARTIAL_CHAR" if e.reason == "unexpected end of data" else "INVALID_TOKEN", len(self._text))
            self._raise("INVALID_TOKEN", len(self._text))
        if self._cr:
            text = "\r" + text
            self._cr = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._cr = True
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._text += text

    def _choose(self, final):
        # Finds the encoding out; False if more must be read.
        raw = self._raw
        if len(raw) < 4 and not final:
            return False
        encoding = self._given
        if encoding is None:
            if raw[:3] == b"\xef\xbb\xbf":
                encoding = "utf-8-sig"
            elif raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
                encoding = "utf-16"
            elif raw[:4] in (b"<\0?\0", b"<\0!\0"):
                encoding = "utf-16-le"
            elif raw[:4] in (b"\0<\0?", b"\0<\0!"):
                encoding = "utf-16-be"
            elif raw[:5] == b"<?xml"[:len(raw)]:
                end = raw.find(b"?>")
                if end < 0 and not final:
                    return False
                found = _re.match(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']", raw[:end + 2])
                encoding = found[1].decode() if found else "utf-8"
                if encoding.lower().replace("_", "-") in ("utf-16", "utf16", "utf-16le", "utf-16be"):
                    self._event = 0
                    self._text = raw[:end + 2].decode("latin-1")
                    self._raise("INCORRECT_ENCODING", found.start(1))
                self._declared_at = found.start(1) if found else 0
            else:
                encoding = "utf-8"
        if encoding.lower() in ("utf-8", "utf8") and raw[:3] == b"\xef\xbb\xbf":
            encoding = "utf-8-sig"
        try:
            self._decoder = _codecs.getincrementaldecoder(encoding)("strict")
            if not isinstance(self._decoder.decode(b""), str):
                raise LookupError(encoding)
            if encoding.lower() not in _KNOWN and self._given is None:
                self._check_encoding(encoding)
        except LookupError:
            at = getattr(self, "_declared_at", 0)
            self._text = raw.decode("latin-1")
            if self._given is None:
                raise LookupError(f"unknown encoding: {encoding}") from None
            self._raise("UNKNOWN_ENCODING", at)
        self._encoding = encoding
        if encoding in ("utf-16", "utf-8-sig"):
            self._column = 1  # the mark of the byte order counts
        return True

    def _check_encoding(self, encoding):
        # Only encodings of one byte a character that agree with ASCII are understood besides
        # the known ones, as Expat has it.
        table = bytes(range(256)).decode(encoding, "replace")
        if len(table) != 256:
            raise ValueError("multi-byte encodings are not supported")
        if any(table[i] != chr(i) for i in range(0x20, 0x7f)):
            self._text = self._raw.decode("latin-1")
            self._raise("UNKNOWN_ENCODING", self._declared_at)

    def _trim(self):
        # Forgets what was parsed.
        self._line, self._column, self._bytes = self._where(self._pos)
        self._text = self._text[self._pos:]
        self._pos = self._event = 0

    def _end(self):
        if self._is_external:
            if self._open:
                self._raise("ASYNC_ENTITY", len(self._text))
            return
        if self._state != self._misc_after:
            self._event = len(self._text)
            self._raise("NO_ELEMENTS", len(self._text))

    # errors

    def _raise(self, name, at=None):
        self._flush()
        if at is not None and not self._outer:
            self._event = at
        self._raise_code(_CODE[name])

    def _raise_code(self, code):
        self._code = code
        self._failed = True
        line, column, _ = self._where(self._event)
        e = ExpatError(f"{errors.messages[code]}: line {line}, column {column}")
        e.code, e.lineno, e.offset = code, line, column
        raise e

    def _incomplete(self, final, error="UNCLOSED_TOKEN"):
        # A token that does not end in what is at hand.
        if final or self._outer:
            self._raise(error, self._pos)
        return False

    # calling handlers

    def _flush(self):
        if self._pending:
            text = "".join(self._pending)
            self._pending.clear()
            if self.CharacterDataHandler is not None:
                self.CharacterDataHandler(text)

    def _default(self, text):
        handler = self.DefaultHandlerExpand or self.DefaultHandler
        if handler is not None:
            self._flush()
            handler(text)

    def _characters(self, text):
        handler = self.CharacterDataHandler
        if handler is None:
            for part in _lines.findall(text):
                self._default(part)
                self._step(part)
        elif self.buffer_text:
            if sum(map(len, self._pending)) + len(text) > self.buffer_size:
                self._flush()
            self._pending.append(text)
        else:
            for part in _lines.findall(text):
                self.CharacterDataHandler(part)
                self._step(part)

    def _step(self, part):
        if not self._outer:
            self._event += len(part)

    def _call(self, name, raw, *args):
        # Calls a handler, or the default one with the text of the token.
        handler = self.__dict__[name]
        if handler is None:
            self._default(raw)
            return
        self._flush()
        return handler(*args)

    # the tokens

    def _run(self, final):
        if self._decoder is None:
            return
        while True:
            if self._outer and self._pos >= len(self._text):
                self._leave()
            elif not self._state(final):
                if not self._outer:
                    return

    def _enter(self, entity, text):
        # Goes on with the text of an entity.
        if entity.open:
            self._raise("RECURSIVE_ENTITY_REF", self._event)
        self._expanded += len(text)
        if self._expanded > _MOST_EXPANDED and self._expanded > _MOST_FACTOR * self._direct:
            self._raise("AMPLIFICATION_LIMIT_BREACH", self._event)
        entity.open = True
        self._outer.append((self._text, self._pos, entity, len(self._open)))
        self._text, self._pos = text, 0

    def _leave(self):
        text, pos, entity, depth = self._outer.pop()
        if depth != len(self._open):
            self._outer.append((text, pos, entity, depth))
            self._raise("ASYNC_ENTITY")
        entity.open = False
        self._text, self._pos = text, pos

    def _mark(self):
        if not self._outer:
            self._event = self._pos

    def _begin(self, final):
        # The XML declaration, which stands at the very start if anywhere.
        text = self._text
        if len(text) < 6 and not final and "<?xml ".startswith(text):
            return False
        if text[:5] == "<?xml" and text[5:6] in " \t\n\r":
            end = text.find("?>")
            if end < 0:
                return self._incomplete(final)
            self._event = 0
            found = (_text_decl if self._is_external else _xml_decl).match(text)
            if found is None or found.end() != end + 2:
                self._raise("TEXT_DECL" if self._is_external else "XML_DECL", self._bad_declaration(text))
            if self._is_external:
                self._default(found[0])
            else:
                groups = found.groups()
                version, encoding, standalone = groups[0] or groups[1], groups[2] or groups[3], groups[4] or groups[5]
                self._declared.standalone = standalone == "yes"
                self._call("XmlDeclHandler", found[0], version, encoding, -1 if standalone is None else int(standalone == "yes"))
            self._pos = found.end()
        self._state = self._after_markup if self._is_external else self._misc_before
        return True

    def _bad_declaration(self, text):
        # Where an XML declaration goes wrong: at the first word that may not stand there.
        found = _re.compile(f"<\\?xml(?:{_S}+(?:version|encoding|standalone){_S}*={_S}*{_LITERAL})*{_S}*(?:{_NAME})?").match(text)
        return found.end()

    def _misc_before(self, final):
        return self._misc(final, False)

    def _misc_after(self, final):
        return self._misc(final, True)

    def _pass_space(self):
        # Passes white space: True if there is some, False if the text ends here, else None.
        text, pos = self._text, self._pos
        self._mark()
        end = _space.match(text, pos).end()
        if end > pos:
            self._pos = end
            self._default(text[pos:end])
            return True
        return None if pos < len(text) else False

    def _misc(self, final, after):
        # Before and after the document's element.
        passed = self._pass_space()
        if passed is not None:
            return passed
        text, pos = self._text, self._pos
        if text[pos] != "<":
            if after:
                self._raise("JUNK_AFTER_DOC_ELEMENT", pos)
            bad = "INVALID_TOKEN" if text[pos] == "&" or _bad_char.match(text, pos) else "SYNTAX"
            if bad == "SYNTAX":
                name = _name.match(text, pos)
                if not name:
                    bad = "INVALID_TOKEN"
                elif text[name.end():name.end() + 1] not in "> \t\n\r)],|[%+*?":
                    bad, pos = "INVALID_TOKEN", name.end()
            self._raise(bad, pos)
        if text.startswith("<!--", pos):
            return self._comment(final)
        if text.startswith("<?", pos):
            return self._instruction(final)
        if text.startswith("<!", pos):
            if "<!DOCTYPE".startswith(text[pos:pos + 9]) or "<!--".startswith(text[pos:pos + 4]):
                if len(text) - pos < 9:
                    return self._incomplete(final)
                if not after and not self._doctype_open:
                    return self._start_doctype(final)
                self._raise("JUNK_AFTER_DOC_ELEMENT" if after else "SYNTAX", pos)
            if len(text) - pos < 4:
                return self._incomplete(final)
            self._raise("JUNK_AFTER_DOC_ELEMENT" if after and text[pos + 2:pos + 3].isalpha() else "SYNTAX" if text[pos + 2:pos + 3].isalpha() else "INVALID_TOKEN", pos if text[pos + 2:pos + 3].isalpha() else pos + 2)
        if len(text) - pos < 2:
            return self._incomplete(final)
        if after:
            self._raise("JUNK_AFTER_DOC_ELEMENT", pos)
        self._doctype_open = True  # too late for one
        if text.startswith("</", pos):
            self._raise("INVALID_TOKEN", pos + 1)
        self._state = self._content
        return True

    def _comment(self, final):
        text, pos = self._text, self._pos
        end = text.find("--", pos + 4)
        if end < 0 or end + 2 >= len(text):
            return self._incomplete(final)
        if text[end + 2] != ">":
            self._raise("INVALID_TOKEN", end + 2)
        self._check(pos, end)
        self._pos = end + 3
        self._call("CommentHandler", text[pos:end + 3], text[pos + 4:end])
        return True

    def _instruction(self, final):
        text, pos = self._text, self._pos
        end = text.find("?>", pos + 2)
        if end < 0:
            if len(text) > pos + 2 and not _name.match(text, pos + 2):
                self._raise("INVALID_TOKEN", pos + 2)
            return self._incomplete(final)
        found = _pi.match(text, pos)
        if found is None:
            name = _name.match(text, pos + 2)
            self._raise("INVALID_TOKEN", name.end() if name else pos + 2)
        if found[1].lower() == "xml":
            if found[1] == "xml":
                self._raise("MISPLACED_XML_PI", pos)
            self._raise("INVALID_TOKEN", pos + 2 + len(found[1]))
        self._check(pos, end)
        self._pos = found.end()
        self._call("ProcessingInstructionHandler", found[0], found[1], found[2] or "")
        return True

    def _check(self, start, end):
        bad = _bad_char.search(self._text, start, end)
        if bad:
            self._raise("INVALID_TOKEN", bad.start())

    def _content(self, final):
        text, pos = self._text, self._pos
        if pos >= len(text):
            return False
        self._mark()
        c = text[pos]
        if c == "<":
            found = _start_tag.match(text, pos)
            if found:
                return self._start(found)
            found = _end_tag.match(text, pos)
            if found:
                return self._finish(found)
            return self._other_markup(final)
        if c == "&":
            return self._refer(final)
        end = _text_run.match(text, pos).end()
        bad = text.find("]]>", pos, end)
        if bad >= 0:
            self._bad_text(pos, bad)
        stop = end
        if end == len(text) and not final and not self._outer:  # "]]>" may come in pieces
            while stop > pos and stop > end - 2 and text[stop - 1] == "]":
                stop -= 1
            if stop == pos:
                return False
        wrong = _bad_char.search(text, pos, stop)
        if wrong:
            self._bad_text(pos, wrong.start())
        self._pos = stop
        self._characters(text if stop - pos == len(text) else text[pos:stop])
        return True

    def _bad_text(self, pos, bad):
        # What stands before the error is told.
        if bad > pos:
            self._pos = bad
            self._characters(self._text[pos:bad])
        self._raise("INVALID_TOKEN", bad + 2 if self._text.startswith("]]>", bad) else bad)

    def _other_markup(self, final):
        text, pos = self._text, self._pos
        if text.startswith("<!--", pos):
            return self._comment(final)
        if text.startswith("<?", pos):
            return self._instruction(final)
        if text.startswith("<![CDATA[", pos):
            return self._start_cdata(final)
        rest = text[pos:pos + 9]
        if rest[:2] == "<!":
            if "<!--".startswith(rest) or "<![CDATA[".startswith(rest):
                return self._incomplete(final)
            for start in "<![CDATA[", "<!--":
                n = 0
                while n < len(rest) and n < len(start) and rest[n] == start[n]:
                    n += 1
                if n > 2:
                    self._raise("INVALID_TOKEN", pos + n)
            self._raise("INVALID_TOKEN", pos + 2)
        return self._bad_tag(final)

    def _bad_tag(self, final):
        # A tag that is not whole: it goes on in the next piece, or is wrong.
        text, at = self._text, self._pos + 1
        end = len(text)
        closing = text.startswith("/", at)
        at += closing
        if at >= end:
            return self._incomplete(final)
        name = _name.match(text, at)
        if not name:
            self._raise("INVALID_TOKEN", at)
        at = name.end()
        seen_space = True
        while True:
            after = _space.match(text, at).end()
            if after >= end:
                return self._incomplete(final)
            c = text[after]
            if closing:
                self._raise("INVALID_TOKEN", after)
            if c == "/":
                if after + 1 >= end:
                    return self._incomplete(final)
                self._raise("INVALID_TOKEN", after + 1)
            if after == at:
                self._raise("INVALID_TOKEN", at)
            name = _name.match(text, after)
            if not name:
                self._raise("INVALID_TOKEN", after)
            at = _space.match(text, name.end()).end()
            if at >= end:
                return self._incomplete(final)
            if text[at] != "=":
                self._raise("INVALID_TOKEN", at)
            at = _space.match(text, at + 1).end()
            if at >= end:
                return self._incomplete(final)
            quote = text[at]
            if quote not in "\"'":
                self._raise("INVALID_TOKEN", at)
            close = text.find(quote, at + 1)
            less = text.find("<", at + 1, close if close >= 0 else end)
            if less >= 0:
                self._raise("INVALID_TOKEN", less)
            if close < 0:
                return self._incomplete(final)
            at = close + 1

    # elements

    def _attributes(self, found):
        # [(name, value)] of a start tag, and how many of them stand in it.
        out, names = [], set()
        at = found.start(2)
        element = found[1]
        types = self._declared.types
        while at < found.end(2):
            a = _attribute.match(self._text, at)
            name = a[1]
            if name in names:
                self._raise("DUPLICATE_ATTRIBUTE", a.start(1))
            names.add(name)
            value = a[2] if a[2] is not None else a[3]
            if "&" in value or "\n" in value or "\t" in value or _bad_char.search(value):
                value = self._value(value, a.start(2) if a[2] is not None else a.start(3))
            if (element, name) in types:
                value = _blanks.sub(" ", value.strip(" "))
            out.append((name, value))
            at = a.end()
        specified = len(out)
        for name, value in self._declared.defaults.get(element, ()):
            if name not in names:
                out.append((name, value))
        return out, specified

    def _value(self, text, at=None):
        # An attribute's value: references are replaced, blanks are spaces.
        bad = _bad_char.search(text)
        if bad:
            self._raise("INVALID_TOKEN", None if at is None else at + bad.start())
        out = []
        todo = [(text, 0, None)]
        while todo:
            text, pos, entity = todo.pop()
            if entity is not None and pos >= len(text):
                entity.open = False
                continue
            while pos < len(text):
                next = text.find("&", pos)
                if next < 0:
                    next = len(text)
                out.append(_blank.sub(" ", text[pos:next]))
                pos = next
                if pos >= len(text):
                    break
                where = None if at is None or entity is not None or todo else at + pos
                found = _reference.match(text, pos)
                if not found:
                    self._raise("INVALID_TOKEN", where)
                pos = found.end()
                name = found[3]
                if name is None:
                    out.append(self._number(found, where))
                elif name in _PREDEFINED:
                    out.append(_PREDEFINED[name])
                else:
                    inner = self._declared.entities.get(name)
                    if inner is None:
                        if not self._declared.outside or self._declared.standalone:
                            self._raise("UNDEFINED_ENTITY", where)
                        continue
                    if inner.open:
                        self._raise("RECURSIVE_ENTITY_REF", where)
                    if inner.notation is not None:
                        self._raise("BINARY_ENTITY_REF", where)
                    if inner.text is None:
                        self._raise("ATTRIBUTE_EXTERNAL_ENTITY_REF", where)
                    if "<" in inner.text:
                        self._raise("INVALID_TOKEN", where)
                    self._expanded += len(inner.text)
                    if self._expanded > _MOST_EXPANDED and self._expanded > _MOST_FACTOR * self._direct:
                        self._raise("AMPLIFICATION_LIMIT_BREACH", where)
                    inner.open = True
                    todo.append((text, pos, entity))
                    text, pos, entity = inner.text, 0, inner
            if entity is not None:
                entity.open = False
        return "".join(out)

    def _number(self, found, at):
        code = int(found[1]) if found[1] is not None else int(found[2], 16)
        if code > 0x10ffff or code == 0 or _bad_char.match(chr(code)):
            self._raise("BAD_CHAR_REF", at)
        return chr(code)

    def _start(self, found):
        attributes, specified = self._attributes(found)
        self._pos = found.end()
        name = tag = found[1]
        declared = ()
        if self._separator is not None:
            name, attributes, declared, specified = self._spaced(tag, attributes, specified)
        if self._pending:
            self._flush()
        for prefix, uri in declared:
            if self.StartNamespaceDeclHandler is not None:
                self.StartNamespaceDeclHandler(prefix, uri)
        handler = self.StartElementHandler
        empty = found[3]
        if handler is None:
            if not empty or self.EndElementHandler is None:
                self._default(found[0])
        else:
            if self.specified_attributes:
                attributes = attributes[:specified]
            if self.ordered_attributes:
                handler(name, [x for pair in attributes for x in pair])
            else:
                handler(name, dict(attributes))
        if empty:
            self._mark()
            if self.EndElementHandler is not None:
                self.EndElementHandler(name)
            self._close(declared)
        else:
            self._open.append((tag, name, declared, len(self._outer)))
        return True

    def _close(self, declared):
        if self._separator is not None:
            self._spaces.pop()
            for prefix, _ in reversed(declared):
                if self.EndNamespaceDeclHandler is not None:
                    self.EndNamespaceDeclHandler(prefix)
        if not self._open and not self._is_external:
            self._state = self._misc_after

    def _finish(self, found):
        if not self._open or self._open[-1][3] != len(self._outer):
            self._raise("ASYNC_ENTITY" if self._outer or self._is_external else "INVALID_TOKEN", self._pos if self._open else found.start(1) - 1)
        tag, name, declared, _ = self._open[-1]
        if tag != found[1]:
            self._raise("TAG_MISMATCH", found.start(1))
        self._open.pop()
        self._pos = found.end()
        if self._pending:
            self._flush()
        if self.EndElementHandler is not None:
            self.EndElementHandler(name)
        else:
            self._default(found[0])
        self._close(declared)
        return True

    def _spaced(self, tag, attributes, specified):
        # Names with their namespaces, and the namespaces that the tag declares.
        space = self._spaces[-1]
        declared = []
        for name, value in attributes:
            if name == "xmlns" or name.startswith("xmlns:"):
                prefix = name[6:] or None
                self._check_namespace(prefix, value)
                declared.append((prefix, value or None))
        if declared:
            space = {**space, **dict(declared)}
        self._spaces.append(space)
        out, seen = [], set()
        kept = 0
        for i, (name, value) in enumerate(attributes):
            if name == "xmlns" or name.startswith("xmlns:"):
                continue
            full = self._qualified(name, space, False)
            if full in seen:
                self._raise("DUPLICATE_ATTRIBUTE", self._event)
            seen.add(full)
            kept += i < specified
            out.append((full, value))
        return self._qualified(tag, space, True), out, declared, kept

    def _check_namespace(self, prefix, uri):
        if prefix == "xmlns":
            self._raise("RESERVED_PREFIX_XMLNS", self._event)
        if prefix == "xml" and uri != _XML:
            self._raise("RESERVED_PREFIX_XML", self._event)
        if prefix != "xml" and uri == _XML or uri == _XMLNS:
            self._raise("RESERVED_NAMESPACE_URI", self._event)
        if prefix is not None and not uri:
            self._raise("UNDECLARING_PREFIX", self._event)

    def _qualified(self, name, space, is_element):
        prefix, colon, local = name.partition(":")
        if not colon:
            uri = space.get(None) if is_element else None
            return f"{uri}{self._separator}{name}" if uri else name
        uri = space.get(prefix)
        if uri is None:
            self._raise("UNBOUND_PREFIX", self._event)
        if self.namespace_prefixes and self._separator:
            return f"{uri}{self._separator}{local}{self._separator}{prefix}"
        return f"{uri}{self._separator}{local}"

    def _start_cdata(self, final):
        pos = self._pos
        self._pos = pos + 9
        self._cdata = True
        self._call("StartCdataSectionHandler", "<![CDATA[")
        self._back, self._state = self._state, self._in_cdata
        return True

    def _in_cdata(self, final):
        text, pos = self._text, self._pos
        self._mark()
        end = text.find("]]>", pos)
        stop = end
        if end < 0:
            stop = len(text)
            if final or self._outer:
                self._event = min(self._event, len(text))
                self._raise("UNCLOSED_CDATA_SECTION", len(text))
            while stop > pos and stop > len(text) - 2 and text[stop - 1] == "]":
                stop -= 1
        self._check(pos, stop)
        if stop > pos:
            self._pos = stop
            self._characters(text[pos:stop])
        if end < 0:
            return False
        self._mark()
        self._pos = end + 3
        self._cdata = False
        self._state = self._back
        self._call("EndCdataSectionHandler", "]]>")
        return True

    def _refer(self, final):
        text, pos = self._text, self._pos
        found = _reference.match(text, pos)
        if not found:
            part = _part_of_reference.match(text, pos)
            if part:
                return self._incomplete(final)
            name = _re.compile(f"&(?:#x?[0-9a-fA-F]*|{_NAME})?").match(text, pos)
            self._raise("INVALID_TOKEN", name.end())
        self._pos = found.end()
        name = found[3]
        if name is None or name in _PREDEFINED:
            text = self._number(found, pos) if name is None else _PREDEFINED[name]
            if self.CharacterDataHandler is None:
                self._default(found[0])
            else:
                self._characters(text)
            return True
        declared = self._declared
        entity = declared.entities.get(name)
        if entity is None:
            if not declared.outside or declared.standalone:
                self._raise("UNDEFINED_ENTITY", pos)
            self._skipped(found[0], name)
            return True
        if entity.open:
            self._raise("RECURSIVE_ENTITY_REF", pos)
        if entity.notation is not None:
            self._raise("BINARY_ENTITY_REF", pos)
        if entity.text is not None:
            if self.DefaultHandler is not None and self.DefaultHandlerExpand is None:
                self._skipped(found[0], name)
            else:
                self._enter(entity, entity.text)
            return True
        if self.ExternalEntityRefHandler is None:
            self._default(found[0])
            return True
        self._flush()
        entity.open = True
        answer = self.ExternalEntityRefHandler(name, entity.base, entity.system, entity.public)
        entity.open = False
        if not answer:
            self._raise("EXTERNAL_ENTITY_HANDLING", pos)
        return True

    def _skipped(self, raw, name):
        if self.SkippedEntityHandler is not None:
            self._flush()
            self.SkippedEntityHandler(name, 0)
        else:
            self._default(raw)

    # the document type

    def _start_doctype(self, final):
        text, pos = self._text, self._pos
        found = _doctype.match(text, pos)
        if not found:
            if _re.compile("[^\"'\\[>]*(?:\"[^\"]*\"[^\"'\\[>]*|'[^']*'[^\"'\\[>]*)*[\\[>]").match(text, pos):
                self._raise("SYNTAX", self._bad_doctype(pos))
            return self._incomplete(final)
        self._doctype_open = True
        self._doctype_name = found[1]
        system = found["system"] or found["system2"]
        public = found["public"]
        self._has_external = system is not None
        self._external_id = (system[1:-1] if system else None, " ".join(public[1:-1].split()) if public else None)
        if system:
            self._declared.outside = True
        self._pos = found.end()
        inside = found[0][-1] == "["
        self._event = found.end() - 1
        if self.StartDoctypeDeclHandler is not None:
            self._flush()
            self.StartDoctypeDeclHandler(found[1], *self._external_id, int(inside))
        else:
            for token in _doctype_tokens.findall(found[0]):
                self._default(token)
        if inside:
            self._state = self._subset
        else:
            self._end_doctype(False)
        return True

    def _bad_doctype(self, pos):
        found = _re.compile(f"<!DOCTYPE({_S}+{_NAME})?({_S}+(?:SYSTEM|PUBLIC))?{_S}*").match(self._text, pos)
        return found.end()

    def _end_doctype(self, inside):
        self._state = self._misc_before
        if (self._has_external or self._foreign) and self._params and not (
                self._params == XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE and self._declared.standalone):
            self._flush()
            if self.ExternalEntityRefHandler is not None:
                if not self.ExternalEntityRefHandler(None, self._base, *self._external_id):
                    self._raise("EXTERNAL_ENTITY_HANDLING", self._event)
        if self._declared.outside and not self._declared.standalone and self.NotStandaloneHandler is not None:
            if not self.NotStandaloneHandler():
                self._raise("NOT_STANDALONE", self._event)
        if self.EndDoctypeDeclHandler is not None:
            self._flush()
            self.EndDoctypeDeclHandler()

    def _subset(self, final):
        # A declaration of the internal subset, or of an external one.
        passed = self._pass_space()
        if passed is not None:
            return passed
        text, pos = self._text, self._pos
        c = text[pos]
        if c == "]" and not self._is_external and not self._outer:
            end = _space.match(text, pos + 1).end()
            if end >= len(text):
                return self._incomplete(final)
            if text[end] != ">":
                self._raise("SYNTAX", end)
            self._pos = end + 1
            self._event = end
            if self.EndDoctypeDeclHandler is None:
                for token in _doctype_tokens.findall(text[pos:end + 1]):
                    self._default(token)
            self._end_doctype(True)
            return True
        if c == "%":
            return self._parameter(final)
        if text.startswith("<!--", pos):
            return self._comment(final)
        if text.startswith("<?", pos):
            return self._instruction(final)
        if text.startswith("<![", pos):
            return self._conditional(final)
        for start, pattern, do in self._declarations():
            if text.startswith(start, pos):
                found = pattern.match(text, pos)
                if found:
                    self._pos = found.end()
                    do(found)
                    return True
                if _re.compile("[^\"'>]*(?:\"[^\"]*\"[^\"'>]*|'[^']*'[^\"'>]*)*>").match(text, pos):
                    if "%" in text[pos:text.index(">", pos)]:
                        self._raise("PARAM_ENTITY_REF" if not self._is_external else "SYNTAX", text.index("%", pos))
                    self._raise("SYNTAX", pos)
                return self._incomplete(final)
            if start.startswith(text[pos:]):
                return self._incomplete(final)
        self._raise("INVALID_TOKEN" if c not in "<]>" and not _name.match(text, pos) else "SYNTAX", pos)

    def _declarations(self):
        return (("<!ENTITY", _entity_decl, self._entity), ("<!ATTLIST", _attlist_decl, self._attlist),
                ("<!ELEMENT", _element_decl, self._element), ("<!NOTATION", _notation_decl, self._notation))

    def _conditional(self, final):
        text, pos = self._text, self._pos
        found = _re.compile(f"<!\\[{_S}*(INCLUDE|IGNORE){_S}*\\[").match(text, pos)
        end = text.find("]]>", pos)
        if end < 0:
            return self._incomplete(final)
        if not found or not self._is_external and not self._outer:
            self._raise("SYNTAX", pos)
        inner = text[found.end():end] if found[1] == "INCLUDE" else ""
        self._text = text[:found.start()] + inner + text[end + 3:]
        return True

    def _parameter(self, final):
        text, pos = self._text, self._pos
        found = _pe_reference.match(text, pos)
        if not found:
            if ";" in text[pos:]:
                self._raise("INVALID_TOKEN", pos + 1)
            return self._incomplete(final)
        self._pos = found.end()
        declared = self._declared
        entity = declared.parameters.get(found[1])
        declared.outside = True
        if not self._params:
            self._keep = declared.standalone  # what it may stand for is not known
            self._default(found[0])
        elif entity is None:
            if declared.standalone:
                self._raise("UNDEFINED_ENTITY", pos)
            if self.SkippedEntityHandler is not None:
                self._flush()
                self.SkippedEntityHandler(found[1], 1)
            else:
                self._default(found[0])
        elif entity.text is not None:
            self._enter(entity, entity.text)
        elif self._params and self.ExternalEntityRefHandler is not None:
            self._flush()
            if entity.open:
                self._raise("RECURSIVE_ENTITY_REF", pos)
            entity.open = True
            answer = self.ExternalEntityRefHandler(None, entity.base, entity.system, entity.public)
            entity.open = False
            if not answer:
                self._raise("EXTERNAL_ENTITY_HANDLING", pos)
        else:
            self._default(found[0])
        return True

    def _entity(self, found):
        is_parameter, name, value = bool(found[1]), found[2], found["value"]
        system, public = found["system"] or found["system2"], found["public"]
        system = system[1:-1] if system else None
        public = " ".join(public[1:-1].split()) if public else None
        notation = found["notation"]
        if value is not None:
            value = self._entity_value(value[1:-1])
        if not self._outer:
            self._event = found.start("notation" if notation is not None else "value" if value is not None else 0)
        table = self._declared.parameters if is_parameter else self._declared.entities
        if not self._keep or name in table or not is_parameter and name in _PREDEFINED:
            self._default(found[0])
            return  # the first declaration counts
        table[name] = _Entity(name, value, self._base, system, public, notation)
        if notation is not None and self.UnparsedEntityDeclHandler is not None:
            self._flush()
            self.UnparsedEntityDeclHandler(name, self._base, system, public, notation)
        else:
            self._call("EntityDeclHandler", found[0], name, int(is_parameter), value, self._base, system, public, notation)

    def _entity_value(self, text):
        out = []
        for found in _value_part.finditer(text):
            part = found[0]
            if found[1] is not None or found[2] is not None:
                out.append(self._number(found, self._event))
            elif found[3] is not None:
                if not self._is_external and not self._outer:
                    self._raise("PARAM_ENTITY_REF", self._event)
                inner = self._declared.parameters.get(found[3])
                if inner is not None and inner.text is not None:
                    out.append(inner.text)
            elif part in ("&", "%"):
                self._raise("INVALID_TOKEN", self._event)
            else:
                out.append(part)
        return "".join(out)

    def _notation(self, found):
        system, public = found["system"] or found["system2"], found["public"]
        self._call("NotationDeclHandler", found[0], found[1], self._base, system[1:-1] if system else None,
                   " ".join(public[1:-1].split()) if public else None)

    def _attlist(self, found):
        element, rest, at = found[1], found[2], 0
        declared = self._declared
        known = declared.defaults.setdefault(element, [])
        if self.AttlistDeclHandler is None:
            self._default(found[0])
        while rest[at:].strip(" \t\n"):
            a = _attdef.match(rest, at)
            if not a:
                self._raise("SYNTAX", self._event)
            at = a.end()
            name, kind, default = a[1], a[2], None
            if kind[0] in "(N" and "(" in kind:
                kind = _re.sub(_S, "", kind)
            if a[5] is not None:
                default = self._value(a[5][1:-1])
                if kind != "CDATA":
                    default = _blanks.sub(" ", default.strip(" "))
                if self._keep and all(name != other for other, _ in known):
                    known.append((name, default))
            if kind != "CDATA":
                declared.types[element, name] = kind
            if self.AttlistDeclHandler is not None:
                self._flush()
                self.AttlistDeclHandler(element, name, kind, default, int(a[3] == "#REQUIRED" or a[4] is not None))

    def _element(self, found):
        if self.ElementDeclHandler is None:
            self._default(found[0])
            return
        self._flush()
        self.ElementDeclHandler(found[1], self._model(found[2]))

    def _model(self, text):
        # (type, quantifier, name, children) of a content model.
        text = _re.sub(_S, "", text)
        if text in ("EMPTY", "ANY"):
            return (1 if text == "EMPTY" else 2, 0, None, ())
        stack, top = [], None
        for token in _re.findall(f"\\(|\\)[?*+]?|[|,]|#PCDATA|{_NAME}[?*+]?", text):
            if token == "(":
                stack.append([6, []])
            elif token in "|,":
                if stack[-1][2:] not in ([], [token]):
                    self._raise("SYNTAX", self._event)
                stack[-1][2:] = [token]
                if token == "|" and stack[-1][0] != 3:
                    stack[-1][0] = 5
            elif token == "#PCDATA":
                stack[-1][0] = 3
            else:
                quantity = "?*+".find(token[-1]) + 1
                if token[0] == ")":
                    kind, children = stack.pop()[:2]
                    node = (kind, quantity, None, tuple(children))
                else:
                    node = (4, quantity, token.rstrip("?*+"), ())
                if not stack:
                    return node
                stack[-1][1].append(node)
        self._raise("SYNTAX", self._event)


XMLParserType.__name__ = XMLParserType.__qualname__ = "xmlparser"


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """A new parser. With a namespace_separator, names are given with their namespaces before it."""
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(f"ParserCreate() argument 'encoding' must be str or None, not {type(encoding).__name__}")
    if namespace_separator is not None:
        if not isinstance(namespace_separator, str):
            raise TypeError(f"ParserCreate() argument 'namespace_separator' must be str or None, not {type(namespace_separator).__name__}")
        if len(namespace_separator) > 1:
            raise ValueError("namespace_separator must be at most one character, omitted, or None")
    if intern is not None and not isinstance(intern, dict):
        raise TypeError("intern must be a dictionary")
    return XMLParserType(encoding, namespace_separator, intern)
