"""The headers of a response."""


class HTTPMessage:
    """Headers in order; names are looked up in any case. It is no email.message.Message, but has
    what clients use of one."""

    def __init__(self, headers=()):
        self._headers = list(headers)

    def __len__(self):
        return len(self._headers)

    def __iter__(self):
        return iter(self.keys())

    def __contains__(self, name):
        return self.get(name) is not None

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._headers.append((name, value))

    def __delitem__(self, name):
        low = name.lower()
        self._headers = [h for h in self._headers if h[0].lower() != low]

    def __str__(self):
        return "".join([f"{k}: {v}\n" for k, v in self._headers]) + "\n"

    def __bytes__(self):
        return str(self).encode("latin-1", "replace")

    as_string = __str__

    def keys(self):
        """The names."""
        return [k for k, _ in self._headers]

    def values(self):
        """The values."""
        return [v for _, v in self._headers]

    def items(self):
        """Pairs of name and value."""
        return list(self._headers)

    def get(self, name, failobj=None):
        """The first value of a name."""
        low = name.lower()
        for k, v in self._headers:
            if k.lower() == low:
                return v
        return failobj

    def get_all(self, name, failobj=None):
        """All values of a name."""
        low = name.lower()
        return [v for k, v in self._headers if k.lower() == low] or failobj

    def add_header(self, name, value, /, **params):
        """Add a header, with parameters."""
        for k, v in params.items():
            k = k.replace("_", "-")
            value += f"; {k}" if v is None else f'; {k}="{v}"'
        self._headers.append((name, value))

    def replace_header(self, name, value):
        """Change the first header of a name."""
        low = name.lower()
        for i, (k, _) in enumerate(self._headers):
            if k.lower() == low:
                self._headers[i] = (k, value)
                return
        raise KeyError(name)

    # The header Content-Type

    def get_params(self, failobj=None, header="content-type", unquote=True):
        """The parts of a header: its value first, with an empty text, then its parameters."""
        text = self.get(header)
        if text is None:
            return failobj
        parts, start, quoted = [], 0, False
        for i, c in enumerate(text):
            if c == '"':
                quoted = not quoted
            elif c == ";" and not quoted:
                parts.append(text[start:i])
                start = i + 1
        parts.append(text[start:])
        out = []
        for part in parts:
            name, _, value = part.strip().partition("=")
            value = value.strip()
            if unquote and len(value) > 1 and value[0] == value[-1] == '"':
                value = value[1:-1].replace('\\"', '"').replace("\\\\", "\\")
            out.append((name.strip(), value))
        return out

    def get_param(self, param, failobj=None, header="content-type", unquote=True):
        """A parameter of a header."""
        low = param.lower()
        for name, value in self.get_params((), header, unquote):
            if name.lower() == low:
                return value
        return failobj

    def get_content_type(self):
        """What the body is, such as text/html."""
        kind = (self.get("content-type") or "").partition(";")[0].strip().lower()
        return kind if kind.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        """What stands before the slash."""
        return self.get_content_type().partition("/")[0]

    def get_content_subtype(self):
        """What stands after the slash."""
        return self.get_content_type().partition("/")[2]

    def get_content_charset(self, failobj=None):
        """The encoding of the body."""
        charset = self.get_param("charset")
        return failobj if charset is None else charset.lower()

    def get_filename(self, failobj=None):
        """The name that the server proposes for a file."""
        name = self.get_param("filename", None, "content-disposition") or self.get_param("name")
        return failobj if name is None else name.strip()
