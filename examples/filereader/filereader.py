"""A reader of one file, as tav gave it: an object of functions that share a file."""

from adder import Namespace, guard


def FileReader(open_file, filename):
    """A reader of the file, to be handed out whole or method by method."""
    file = open_file(filename)

    def __repr__():
        return f"<FileReader {filename!r}>"

    @guard(size=int)
    def read(size=-1):
        return file.read(size)

    @guard(offset=int)
    def seek(offset):
        file.seek(offset)

    def tell():
        return file.tell()

    def lines():
        """The lines that are left."""
        yield from file

    def close():
        file.close()

    return Namespace()
