"""Answers as files."""

__all__ = ["addbase", "addclosehook", "addinfo", "addinfourl"]


class addbase:
    """A file with another behind it."""

    def __init__(self, fp):
        self.fp = fp

    def __getattr__(self, name):
        if name in ("fp", "file"):
            raise AttributeError(name)
        return getattr(self.fp, name)

    @property
    def file(self):
        """The file behind it."""
        return self.fp

    def __iter__(self):
        return iter(self.fp)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self)!r} whose fp = {self.fp!r}>"

    def __enter__(self):
        if self.fp.closed:
            raise ValueError("I/O operation on closed file")
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        """Close it."""
        self.fp.close()


class addclosehook(addbase):
    """A file that calls something when it is closed."""

    def __init__(self, fp, closehook, *hookargs):
        super().__init__(fp)
        self.closehook, self.hookargs = closehook, hookargs

    def close(self):
        """Close it, and call the hook, once."""
        hook, self.closehook = self.closehook, None
        try:
            if hook is not None:
                hook(*self.hookargs)
        finally:
            super().close()


class addinfo(addbase):
    """A file with headers."""

    def __init__(self, fp, headers):
        super().__init__(fp)
        self.headers = headers

    def info(self):
        """The headers."""
        return self.headers


class addinfourl(addinfo):
    """A file with headers, a URL and a status."""

    def __init__(self, fp, headers, url, code=None):
        super().__init__(fp, headers)
        self.url, self.code = url, code

    @property
    def status(self):
        """The status."""
        return self.code

    def getcode(self):
        """The status."""
        return self.code

    def geturl(self):
        """What was asked for."""
        return self.url
