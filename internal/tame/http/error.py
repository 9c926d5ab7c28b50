"""What goes wrong with URLs."""

import io
from urllib.response import addinfourl as _addinfourl

__all__ = ["URLError", "HTTPError", "ContentTooShortError"]


class URLError(OSError):
    """A URL could not be had: reason says why."""

    def __init__(self, reason, filename=None):
        super().__init__(reason)
        self.args = (reason,)
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f"<urlopen error {self.reason}>"


class HTTPError(URLError, _addinfourl):
    """An answer whose status is an error. It can be read as any other."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.code, self.msg, self.hdrs, self.fp, self.filename = code, msg, hdrs, fp, url
        URLError.__init__(self, msg, url)
        _addinfourl.__init__(self, io.BytesIO() if fp is None else fp, hdrs, url, code)

    def __str__(self):
        return f"HTTP Error {self.code}: {self.msg}"

    def __repr__(self):
        return f"<HTTPError {self.code}: {self.msg!r}>"

    @property
    def reason(self):
        """The text of the status."""
        return self.msg

    @reason.setter
    def reason(self, value):
        self.msg = value

    @property
    def headers(self):
        """The headers."""
        return self.hdrs

    @headers.setter
    def headers(self, headers):
        self.hdrs = headers


class ContentTooShortError(URLError):
    """Less came than the server said."""

    def __init__(self, message, content):
        super().__init__(message)
        self.content = content
