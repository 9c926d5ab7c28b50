"""Encodings by name: looking them up, registering new ones, and reading and writing with
them piece by piece."""

import builtins
import _codecs
from _codecs import *
from _codecs import _forget_codec, _unregister_error
from _codecerrors import known as _known

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
           "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE",
           "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader",
           "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
           "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode",
           "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

# Marks at the beginning that tell the order of bytes.
BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = BOM64_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = BOM64_BE = b"\0\0\xfe\xff"


class CodecInfo(tuple):
    """What the registry knows of an encoding."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamwriter, self.streamreader = streamwriter, streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>"

    def __getnewargs__(self):
        return tuple(self)


class Codec:
    """An encoding without state: what the functions of CodecInfo are methods of."""

    def encode(self, input, errors="strict"):
        """(output, how much of the input was used)"""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """(output, how much of the input was used)"""
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        """Encode the next piece."""
        raise NotImplementedError

    def reset(self):
        """Go back to the beginning."""

    def getstate(self):
        """The state, as a number."""
        return 0

    def setstate(self, state):
        """Take on a state that getstate returned."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """One that keeps input until more comes."""

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        """Decode the next piece."""
        raise NotImplementedError

    def reset(self):
        """Go back to the beginning."""

    def getstate(self):
        """(input kept, a number)"""
        return b"", 0

    def setstate(self, state):
        """Take on a state that getstate returned."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """One that keeps input until the rest of a character comes."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class _Stream:
    """What streams over other streams share: what they have not, the other has."""

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError(f"can't serialize {type(self).__name__}")


class StreamWriter(_Stream, Codec):
    """Encodes what is written and writes it to a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def write(self, object):
        """Encode and write."""
        data, used = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        """Write all items of a list."""
        self.write("".join(list))

    def reset(self):
        """Go back to the beginning."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()


class StreamReader(_Stream, Codec):
    """Decodes what it reads from a stream of bytes."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self.bytebuffer = b""  # read, and not decoded
        self._empty_charbuffer = self.charbuffertype()
        self.charbuffer = self._empty_charbuffer  # decoded, and not given
        self.linebuffer = None  # or whole lines that were decoded

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    def _unline(self):
        if self.linebuffer:
            self.charbuffer = self._empty_charbuffer.join(self.linebuffer)
            self.linebuffer = None

    def read(self, size=-1, chars=-1, firstline=False):
        """Read text: about size bytes at a time, at most chars characters. With firstline an
        error after the first line is put off."""
        self._unline()
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            new = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + new
            if not data:
                break
            try:
                text, used = self.decode(data, self.errors)
            except UnicodeDecodeError as error:
                if not firstline:
                    raise
                text, used = self.decode(data[:error.start], self.errors)
                if len(text.splitlines(keepends=True)) <= 1:
                    raise
            self.bytebuffer = data[used:]
            self.charbuffer += text
            if not new:
                break
        if chars < 0:
            text, self.charbuffer = self.charbuffer, self._empty_charbuffer
        else:
            text, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return text

    def readline(self, size=None, keepends=True):
        """Read a line; size is passed to read once."""
        if self.linebuffer:
            line = self.linebuffer.pop(0)
            if len(self.linebuffer) == 1:  # the last may go on
                self.charbuffer, self.linebuffer = self.linebuffer[0], None
            return line if keepends else line.splitlines()[0]
        amount = size or 72
        line = self._empty_charbuffer
        while True:
            data = self.read(amount, firstline=True)
            if data and (data.endswith("\r") if isinstance(data, str) else data.endswith(b"\r")):
                data += self.read(size=1, chars=1)  # a line feed may follow
            line += data
            lines = line.splitlines(keepends=True)
            if len(lines) > 1:
                line, *rest = lines
                if len(rest) > 1:
                    rest[-1] += self.charbuffer
                    self.linebuffer, self.charbuffer = rest, None
                else:
                    self.charbuffer = rest[0] + self.charbuffer
                break
            if lines and lines[0] != lines[0].splitlines()[0]:
                break
            if not data or size is not None:
                break
            amount = min(2 * amount, 16000) if amount < 8000 else amount
        if line and not keepends:
            line = line.splitlines()[0]
        return line

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines."""
        return self.read().splitlines(keepends)

    def reset(self):
        """Forget what was read ahead."""
        self.bytebuffer = b""
        self.charbuffer = self._empty_charbuffer
        self.linebuffer = None

    def seek(self, offset, whence=0):
        """Go to another place."""
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self


class StreamReaderWriter(_Stream):
    """A reader and a writer over one stream."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None, keepends=True):
        return self.reader.readlines(sizehint, keepends)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()


class StreamRecoder(_Stream):
    """Shows a stream of one encoding as one of another."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.encode, self.decode = encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)


# Shortcuts

def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file as a stream that encodes and decodes; without an encoding, as it is."""
    if encoding is not None and "b" not in mode:
        mode = mode + "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        stream.encoding = encoding
        return stream
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """Show a file of one encoding as one of another."""
    if file_encoding is None:
        file_encoding = data_encoding
    data, inner = lookup(data_encoding), lookup(file_encoding)
    stream = StreamRecoder(file, data.encode, data.decode, inner.streamreader, inner.streamwriter, errors)
    stream.data_encoding, stream.file_encoding = data_encoding, file_encoding
    return stream


def getencoder(encoding):
    """The function that encodes."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class that encodes piece by piece."""
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    """The class that decodes piece by piece."""
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    """The class that reads from streams."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class that writes to streams."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encode the items of an iterator."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        data = encoder.encode(piece)
        if data:
            yield data
    data = encoder.encode("", True)
    if data:
        yield data


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decode the items of an iterator."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        text = decoder.decode(piece)
        if text:
            yield text
    text = decoder.decode(b"", True)
    if text:
        yield text


def make_identity_dict(rng):
    """A dict of numbers to themselves."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The reverse of a decoding; what several bytes mean is None."""
    out = {}
    for k, v in decoding_map.items():
        out[v] = None if v in out else k
    return out


def __getattr__(name):
    if name.endswith("_errors") and name[:-7] in _codecs._handlers:
        return lookup_error(name[:-7])
    raise AttributeError(f"module 'codecs' has no attribute {name!r}")


strict_errors = lookup_error("strict")
ignore_errors = lookup_error("ignore")
replace_errors = lookup_error("replace")
xmlcharrefreplace_errors = lookup_error("xmlcharrefreplace")
backslashreplace_errors = lookup_error("backslashreplace")
namereplace_errors = lookup_error("namereplace")


# The built-in encodings

def _builtin_info(encoding):
    """The CodecInfo of an encoding that str.encode knows, or of one of bytes; or None."""
    name = _known(encoding)
    if name is None:
        return _bytes_info(encoding)
    key = name.replace("-", "_")
    key = {"iso8859_1": "latin_1"}.get(key, key)
    encode = getattr(_codecs, key + "_encode", None) or _codecs._encoder(key + "_encode", name)
    decode = getattr(_codecs, key + "_decode", None) or _codecs._decoder(key + "_decode", name)
    if key in ("utf_16", "utf_32"):
        return _ordered_info(name, key, encode, decode)
    if key == "utf_8_sig":
        return _signed_info(name)
    stateful = key.startswith("utf_") or key.endswith("_escape")

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    if stateful:
        class Decoder(BufferedIncrementalDecoder):
            _buffer_decode = staticmethod(decode)

        def decode_whole(input, errors="strict"):
            return decode(input, errors, True)
    else:
        class Decoder(IncrementalDecoder):
            def decode(self, input, final=False):
                return decode(input, self.errors)[0]
        decode_whole = decode
    if key == "unicode_escape" or key == "raw_unicode_escape":
        class Reader(StreamReader):
            def decode(self, input, errors="strict"):
                return decode(input, errors, False)
    else:
        class Reader(StreamReader):
            pass
        Reader.decode = staticmethod(decode)
    return _info(name, encode, decode_whole, Encoder, Decoder, Reader, _writer(encode))


def _writer(function):
    class Writer(StreamWriter):
        encode = staticmethod(function)
    return Writer


def _info(name, encode, decode, encoder, decoder, reader, writer):
    for cls, shown in ((encoder, "IncrementalEncoder"), (decoder, "IncrementalDecoder"), (reader, "StreamReader"),
                       (writer, "StreamWriter")):
        cls.__name__ = cls.__qualname__ = shown
        cls.__module__ = "encodings." + name.replace("-", "_")
    return CodecInfo(encode, decode, reader, writer, encoder, decoder, name)


def _ordered_info(name, key, encode, decode):
    """UTF-16 and UTF-32: the mark at the beginning is written and read once."""
    ex_decode = getattr(_codecs, key + "_ex_decode")
    little, big = getattr(_codecs, key + "_le_encode"), getattr(_codecs, key + "_be_encode")
    read = {-1: getattr(_codecs, key + "_le_decode"), 1: getattr(_codecs, key + "_be_decode")}

    class Encoder(IncrementalEncoder):
        def __init__(self, errors="strict"):
            IncrementalEncoder.__init__(self, errors)
            self.encoder = None

        def encode(self, input, final=False):
            if self.encoder is None:
                result = encode(input, self.errors)[0]
                self.encoder = little
                return result
            return self.encoder(input, self.errors)[0]

        def reset(self):
            self.encoder = None

        def getstate(self):
            return 2 if self.encoder is None else 0

        def setstate(self, state):
            self.encoder = None if state else little

    class Decoder(BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            BufferedIncrementalDecoder.__init__(self, errors)
            self.decoder = None

        def _buffer_decode(self, input, errors, final):
            if self.decoder is not None:
                return self.decoder(input, errors, final)
            text, used, order = ex_decode(input, errors, 0, final)
            if order:
                self.decoder = read[order]
            elif used >= (4 if key == "utf_32" else 2):
                raise UnicodeError(f"{name.upper()} stream does not start with BOM")
            return text, used

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self.decoder = None

        def getstate(self):
            kept = BufferedIncrementalDecoder.getstate(self)[0]
            if self.decoder is None:
                return kept, 2
            return kept, 0 if self.decoder is read[-1] else 1

        def setstate(self, state):
            BufferedIncrementalDecoder.setstate(self, state)
            self.decoder = {0: read[-1], 1: read[1]}.get(state[1])

    class Reader(StreamReader):
        def reset(self):
            StreamReader.reset(self)
            self.__dict__.pop("decode", None)

        def decode(self, input, errors="strict"):
            text, used, order = ex_decode(input, errors, 0, False)
            if order:
                self.decode = read[order]
            elif used >= 2:
                raise UnicodeError(f"{name.upper()} stream does not start with BOM")
            return text, used

    class Writer(StreamWriter):
        def __init__(self, stream, errors="strict"):
            StreamWriter.__init__(self, stream, errors)
            self.encoder = None

        def reset(self):
            StreamWriter.reset(self)
            self.encoder = None

        def encode(self, input, errors="strict"):
            if self.encoder is None:
                result = encode(input, errors)
                self.encoder = little
                return result
            return self.encoder(input, errors)

    def decode_whole(input, errors="strict"):
        return decode(input, errors, True)
    return _info(name, encode, decode_whole, Encoder, Decoder, Reader, Writer)


def _signed_info(name):
    """UTF-8 with a signature at the beginning, which is written and dropped once."""
    def encode(input, errors="strict"):
        return BOM_UTF8 + utf_8_encode(input, errors)[0], len(input)

    def decode(input, errors="strict"):
        skip = 3 if bytes(input[:3]) == BOM_UTF8 else 0
        text, used = utf_8_decode(input[skip:], errors, True)
        return text, used + skip

    class Encoder(IncrementalEncoder):
        def __init__(self, errors="strict"):
            IncrementalEncoder.__init__(self, errors)
            self.first = 1

        def encode(self, input, final=False):
            if self.first:
                self.first = 0
                return BOM_UTF8 + utf_8_encode(input, self.errors)[0]
            return utf_8_encode(input, self.errors)[0]

        def reset(self):
            IncrementalEncoder.reset(self)
            self.first = 1

        def getstate(self):
            return self.first

        def setstate(self, state):
            self.first = state

    class Decoder(BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            BufferedIncrementalDecoder.__init__(self, errors)
            self.first = 1

        def _buffer_decode(self, input, errors, final):
            if self.first:
                if len(input) < 3 and BOM_UTF8.startswith(input) and not final:
                    return "", 0
                self.first = 0
                if input[:3] == BOM_UTF8:
                    text, used = utf_8_decode(input[3:], errors, final)
                    return text, used + 3
            return utf_8_decode(input, errors, final)

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self.first = 1

        def getstate(self):
            return BufferedIncrementalDecoder.getstate(self)[0], self.first

        def setstate(self, state):
            BufferedIncrementalDecoder.setstate(self, state)
            self.first = state[1]

    class Reader(StreamReader):
        def reset(self):
            StreamReader.reset(self)
            self.__dict__.pop("decode", None)

        def decode(self, input, errors="strict"):
            if len(input) < 3 and BOM_UTF8.startswith(input):
                return "", 0
            self.decode = utf_8_decode
            if input[:3] == BOM_UTF8:
                text, used = utf_8_decode(input[3:], errors)
                return text, used + 3
            return utf_8_decode(input, errors)

    class Writer(StreamWriter):
        def reset(self):
            StreamWriter.reset(self)
            self.__dict__.pop("encode", None)

        def encode(self, input, errors="strict"):
            self.encode = utf_8_encode
            return encode(input, errors)
    return _info(name, encode, decode, Encoder, Decoder, Reader, Writer)


# Encodings of bytes, and rot13: what they are called, and what does the work

_BYTES = {"base64_codec": "base64 base_64", "bz2_codec": "bz2", "hex_codec": "hex",
          "quopri_codec": "quopri quotedprintable quoted_printable", "uu_codec": "uu", "zlib_codec": "zip zlib",
          "rot_13": "rot13"}


def _bytes_info(encoding):
    key = _codecs._normalize(encoding.lower())
    for name, others in _BYTES.items():
        if key == name or key in others.split():
            break
    else:
        return None

    def encode(data):
        return _transforms(name)[0](data)

    def decode(data):
        return _transforms(name)[1](data)

    def encoded(input, errors="strict"):
        return encode(input), len(input)

    def decoded(input, errors="strict"):
        return decode(input), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input)

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input)

    class Reader(StreamReader):
        charbuffertype = str if name == "rot_13" else bytes
    Reader.decode = staticmethod(decoded)
    shown = {"base64_codec": "base64", "bz2_codec": "bz2", "hex_codec": "hex", "quopri_codec": "quopri",
             "uu_codec": "uu", "zlib_codec": "zlib", "rot_13": "rot-13"}[name]
    info = _info(shown, encoded, decoded, Encoder, Decoder, Reader, _writer(encoded))
    info._is_text_encoding = False
    return info


def _transforms(name):
    if name == "rot_13":
        upper, lower = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
        table = str.maketrans(upper + lower, upper[13:] + upper[:13] + lower[13:] + lower[:13])

        def turn(text):
            return text.translate(table)
        return turn, turn
    if name == "hex_codec":
        import binascii
        return binascii.b2a_hex, binascii.a2b_hex
    if name == "base64_codec":
        import base64
        return base64.encodebytes, base64.decodebytes
    if name == "zlib_codec":
        import zlib
        return zlib.compress, zlib.decompress
    if name == "bz2_codec":
        import bz2
        return bz2.compress, bz2.decompress
    if name == "quopri_codec":
        import quopri

        def encode_quoted(data):
            return quopri.encodestring(data, quotetabs=True)
        return encode_quoted, quopri.decodestring
    import binascii

    def encode_uu(data):
        lines = [b"begin 666 <data>\n"]
        for i in range(0, len(data), 45):
            lines.append(binascii.b2a_uu(data[i:i + 45]))
        return b"".join(lines) + b" \nend\n"

    def decode_uu(data):
        lines = iter(bytes(data).splitlines(keepends=True))
        for line in lines:
            if line.startswith(b"begin"):
                break
        else:
            raise ValueError('Missing "begin" line in input data')
        out = []
        for line in lines:
            if line.strip() == b"end":
                return b"".join(out)
            out.append(binascii.a2b_uu(line))
        raise ValueError("Truncated input data")
    return encode_uu, decode_uu
