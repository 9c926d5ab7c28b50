"""Reading HTML as it is found: tags, text, comments and declarations, piece by piece.

Subclass HTMLParser, override the handle_… methods, and feed() it text.
"""

import re
from _markupbase import ParserBase
from html import unescape
from html.entities import html5 as _names

__all__ = ["HTMLParser"]

_WS = "\t\n\r\f "
_tag_name = re.compile(f"[a-zA-Z][^{_WS}/>]*")
_between = re.compile(f"[{_WS}/]*")
_attribute = re.compile(
    f"""([^{_WS}/>][^{_WS}/=>]*)([{_WS}]*=[{_WS}]*('[^']*'|"[^"]*"|(?!['"])[^>{_WS}]*))?""")
_comment_end = re.compile("--!?>")
_comment_cut = re.compile("-?>")
_number = re.compile("&#([0-9]+|[xX][0-9a-fA-F]+)(?=[^0-9a-fA-F])")
_number_begun = re.compile("&#(?:[0-9]|[xX][0-9a-fA-F])")
_entity = re.compile("&([a-zA-Z][-.a-zA-Z0-9]*)(?=[^a-zA-Z0-9])")
_entity_begun = re.compile("&[a-zA-Z#]")
_in_value = re.compile("&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?")
_ends_reference = re.compile(f"[{_WS};]")
interesting_normal = re.compile("[&<]")
_REFERENCE_MAX = 34  # characters: a reference at the end of the text may be going on


def _unescape_reference(match):
    text = match[0]
    # names count in attributes only as they are in the table, and not before "="
    if text.startswith("&#") or (not text.endswith("=") and text[1:] in _names):
        return unescape(text)
    return text


class HTMLParser(ParserBase):
    """Calls its methods for what it finds in the text that it is fed.

    With convert_charrefs, text is handed over with references replaced by their characters.
    """

    CDATA_CONTENT_ELEMENTS = ("script", "style", "xmp", "iframe", "noembed", "noframes")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        super().__init__()
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Begin anew; what was not yet dealt with is lost."""
        self.rawdata = ""
        self.lasttag = "???"
        super().reset()
        self._starttag_text = None
        self._support_cdata = True
        self.clear_cdata_mode()

    def feed(self, data):
        """Deal with more text, as far as it is complete."""
        self.rawdata += data
        self.goahead(0)

    def close(self):
        """Deal with the rest: there is no more text."""
        self.goahead(1)

    def get_starttag_text(self):
        """The start tag that was read last, as it stands."""
        return self._starttag_text

    def set_cdata_mode(self, elem, *, escapable=False):
        """Until the end tag of elem there is text alone; escapable: and references."""
        self.cdata_elem = elem = elem.lower()
        self._escapable = escapable
        if elem == "plaintext":
            self.interesting = re.compile(r"\z")
        else:
            ref = "&|" if escapable and not self.convert_charrefs else ""
            self.interesting = re.compile(f"{ref}</{elem}(?=[{_WS}/>])", re.IGNORECASE | re.ASCII)

    def clear_cdata_mode(self):
        """There are tags again."""
        self.interesting = interesting_normal
        self.cdata_elem = None
        self._escapable = True

    def _set_support_cdata(self, flag=True):
        self._support_cdata = flag

    # --- the text as a whole

    def goahead(self, end):
        """Deal with the text, to its end if end is true."""
        i, n = 0, len(self.rawdata)
        while i < n:
            j = self._text_end(i, n)
            if j < 0:
                break  # more may come that belongs to it
            self._hand_text(i, j)
            i = self.updatepos(i, j)
            if i == n:
                break
            k = self._markup(i, n, end) if self.rawdata[i] == "<" else self._reference(i, n, end)
            if k < 0:
                break
            i = self.updatepos(i, k)
        if end and i < n:
            self._hand_text(i, n)
            i = self.updatepos(i, n)
        self.rawdata = self.rawdata[i:]

    def _hand_text(self, i, j):
        if i < j:
            text = self.rawdata[i:j]
            self.handle_data(unescape(text) if self.convert_charrefs and self._escapable else text)

    def _text_end(self, i, n):
        # where the text that begins at i ends; -1 if that is not known yet
        if self.convert_charrefs and not self.cdata_elem:
            j = self.rawdata.find("<", i)
            if j >= 0:
                return j
            amp = self.rawdata.rfind("&", max(i, n - _REFERENCE_MAX))
            return -1 if amp >= 0 and not _ends_reference.search(self.rawdata, amp) else n
        match = self.interesting.search(self.rawdata, i)
        if match:
            return match.start()
        return -1 if self.cdata_elem else n

    def _markup(self, i, n, end):
        # something that begins with "<"; -1 to wait for more
        data = self.rawdata
        if _tag_name.match(data, i + 1):
            k = self.parse_starttag(i)
        elif data.startswith("</", i):
            k = self.parse_endtag(i)
        elif data.startswith("<!--", i):
            k = self.parse_comment(i)
        elif data.startswith("<?", i):
            k = self.parse_pi(i)
        elif data.startswith("<!", i):
            k = self.parse_html_declaration(i)
        elif i + 1 < n or end:
            self.handle_data("<")
            return i + 1
        else:
            return -1
        if k < 0 and end:
            self._unfinished(i, n)
            return n
        return k

    def _unfinished(self, i, n):
        # the text ends within a piece of markup
        data = self.rawdata
        if _tag_name.match(data, i + 1):
            return
        if data.startswith("</", i):
            if i + 2 == n:
                self.handle_data("</")
            elif not _tag_name.match(data, i + 2):
                self.handle_comment(data[i + 2:])
        elif data.startswith("<!--", i):
            j = n
            for ending in ("--!", "--", "-"):
                if data.endswith(ending, i + 4):
                    j -= len(ending)
                    break
            self.handle_comment(data[i + 4:j])
        elif data.startswith("<![CDATA[", i) and self._support_cdata:
            self.unknown_decl(data[i + 3:])
        elif data[i:i + 9].lower() == "<!doctype":
            self.handle_decl(data[i + 2:])
        elif data.startswith("<!", i):
            self.handle_comment(data[i + 2:])
        else:
            self.handle_pi(data[i + 2:])

    def _reference(self, i, n, end):
        # something that begins with "&", which is not replaced; -1 to wait for more
        data = self.rawdata
        if data.startswith("&#", i):
            whole, begun, handle, skip, least = _number, _number_begun, self.handle_charref, 2, 3
        else:
            whole, begun, handle, skip, least = _entity, _entity_begun, self.handle_entityref, 1, 1
        match = whole.match(data, i)
        if match:
            handle(match[1])
            return match.end() + data.startswith(";", match.end())
        if begun.match(data, i):
            if not end:
                return -1
            handle(data[i + skip:])
            return n
        if i + least < n:
            self.handle_data(data[i:i + skip])
            return i + skip
        return -1

    # --- pieces: each returns where it ends, or -1 if it does not end yet

    def parse_html_declaration(self, i):
        """A piece that begins with "<!"."""
        data = self.rawdata
        if data.startswith("<!--", i):
            return self.parse_comment(i)
        if data.startswith("<![CDATA[", i) and self._support_cdata:
            j = data.find("]]>", i + 9)
            if j < 0:
                return -1
            self.unknown_decl(data[i + 3:j])
            return j + 3
        if data[i:i + 9].lower() == "<!doctype":
            j = data.find(">", i + 9)
            if j < 0:
                return -1
            self.handle_decl(data[i + 2:j])
            return j + 1
        return self.parse_bogus_comment(i)

    def parse_comment(self, i, report=True):
        """A comment."""
        match = _comment_end.search(self.rawdata, i + 4) or _comment_cut.match(self.rawdata, i + 4)
        if not match:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 4:match.start()])
        return match.end()

    def parse_bogus_comment(self, i, report=1):
        """What browsers take for a comment."""
        j = self.rawdata.find(">", i + 2)
        if j < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:j])
        return j + 1

    def parse_pi(self, i):
        """A processing instruction."""
        j = self.rawdata.find(">", i + 2)
        if j < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:j])
        return j + 1

    def _scan_tag(self, i):
        # a tag whose name begins at i: its name, its attributes, whether it ends in "/>", its end
        data = self.rawdata
        name = _tag_name.match(data, i)
        attributes = []
        gap = _between.match(data, name.end())
        j = gap.end()
        while data[j - 1] in "'\"/" or data[j - 1] in _WS:
            match = _attribute.match(data, j)
            if not match:
                break
            attributes.append(match)
            gap = _between.match(data, match.end())
            j = gap.end()
        if not data.startswith(">", j):
            return None, None, False, -1
        return name[0].lower(), attributes, gap[0].endswith("/"), j + 1

    def check_for_whole_start_tag(self, i):
        """Where the tag at i ends."""
        return self._scan_tag(i + 1)[3]

    def parse_starttag(self, i):
        """A start tag."""
        self._starttag_text = None
        tag, attributes, closed, end = self._scan_tag(i + 1)
        if end < 0:
            return -1
        self._starttag_text = self.rawdata[i:end]
        self.lasttag = tag
        attrs = []
        for name, given, value in (match.groups() for match in attributes):
            if not given:
                value = None
            elif value[:1] in ("'", '"') and value[-1:] == value[:1]:
                value = value[1:-1]
            attrs.append((name.lower(), _in_value.sub(_unescape_reference, value) if value else value))
        if closed:
            self.handle_startendtag(tag, attrs)
            return end
        self.handle_starttag(tag, attrs)
        if tag in self.CDATA_CONTENT_ELEMENTS or tag == "plaintext" or self.scripting and tag == "noscript":
            self.set_cdata_mode(tag)
        elif tag in self.RCDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag, escapable=True)
        return end

    def parse_endtag(self, i):
        """An end tag."""
        if self.rawdata.find(">", i + 2) < 0:
            return -1
        if not _tag_name.match(self.rawdata, i + 2):
            return i + 3 if self.rawdata[i + 2] == ">" else self.parse_bogus_comment(i)
        tag, _, _, end = self._scan_tag(i + 2)
        if end < 0:
            return -1
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end

    # --- to be overridden

    def handle_startendtag(self, tag, attrs):
        """A start tag that ends in "/>": as a start tag and an end tag, unless overridden."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """A start tag: its name, and pairs of names and values."""

    def handle_endtag(self, tag):
        """An end tag."""

    def handle_charref(self, name):
        """A reference by number, unless they are converted."""

    def handle_entityref(self, name):
        """A reference by name, unless they are converted."""

    def handle_data(self, data):
        """Text."""

    def handle_comment(self, data):
        """A comment."""

    def handle_decl(self, decl):
        """A declaration of the document's type."""

    def handle_pi(self, data):
        """A processing instruction."""

    def unknown_decl(self, data):
        """Another declaration."""
