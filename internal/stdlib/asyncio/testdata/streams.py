# StreamReader by hand.
import asyncio


async def main():
    r = asyncio.StreamReader()
    r.feed_data(b"line one\nline two\nrest of it")
    print(r)
    print(await r.readline(), await r.readline(), await r.readexactly(4))
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, r.feed_data, b" and more\n")
    loop.call_later(0.02, r.feed_eof)
    print(await r.readline(), r.at_eof())
    print(await r.read(), r.at_eof(), await r.readline(), r)
    r = asyncio.StreamReader()
    r.feed_data(b"abc")
    r.feed_eof()
    try:
        await r.readexactly(5)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    r = asyncio.StreamReader(limit=8)
    r.feed_data(b"0123456789abcdef\nok\n")
    try:
        await r.readuntil(b"\n")
    except asyncio.LimitOverrunError as e:
        print(e, e.consumed)
    try:
        await r.readline()
    except ValueError as e:
        print(e)
    print(await r.readline())
    r.feed_data(b"0123456789abcdef")
    try:
        await r.readline()
    except ValueError as e:
        print(e)
    r = asyncio.StreamReader()
    r.feed_data(b"a;b,c;d")
    r.feed_eof()
    print(await r.readuntil((b";", b",")), await r.readuntil((b";", b",")))
    try:
        await r.readuntil(b"#")
    except asyncio.IncompleteReadError as e:
        print(e)
    r = asyncio.StreamReader()
    for i in range(3):
        r.feed_data(b"%d\n" % i)
    r.feed_eof()
    print([x async for x in r])
    r = asyncio.StreamReader()
    r.set_exception(ValueError("broken"))
    try:
        await r.read(1)
    except ValueError as e:
        print(e, repr(r.exception()))
    for bad in (lambda: asyncio.StreamReader(limit=0),):
        try:
            bad()
        except ValueError as e:
            print(e)
    for c in (r.readexactly(-1), asyncio.StreamReader().readuntil(b""), asyncio.StreamReader().readuntil(())):
        try:
            await c
        except ValueError as e:
            print(e)
    r = asyncio.StreamReader()
    t = asyncio.create_task(r.read(1))
    await asyncio.sleep(0)
    try:
        await r.read(1)
    except RuntimeError as e:
        print(e)
    r.feed_data(b"xyz")
    print(await t, await r.read(10), await r.read(0))


asyncio.run(main())  # expect: <StreamReader 28 bytes>
# expect: b'line one\n' b'line two\n' b'rest'
# expect: b' of it and more\n' False
# expect: b'' True b'' <StreamReader eof>
# expect: 3 bytes read on a total of 5 expected bytes b'abc' 5
# expect: Separator is found, but chunk is longer than limit 16
# expect: Separator is found, but chunk is longer than limit
# expect: b'ok\n'
# expect: Separator is not found, and chunk exceed the limit
# expect: b'a;' b'b,'
# expect: 3 bytes read on a total of undefined expected bytes
# expect: [b'0\n', b'1\n', b'2\n']
# expect: broken ValueError('broken')
# expect: Limit cannot be <= 0
# expect: readexactly size can not be less than zero
# expect: Separator should be at least one-byte string
# expect: Separator should contain at least one element
# expect: read() called while another coroutine is already waiting for incoming data
# expect: b'x' b'yz' b''

# --- a transport of our own
import asyncio


class Pipe(asyncio.Transport):
    def __init__(self, protocol):
        super().__init__({"name": "pipe"})
        self.protocol, self.closing, self.out = protocol, False, []
        protocol.connection_made(self)

    def write(self, data):
        self.out.append(data)

    def is_closing(self):
        return self.closing

    def close(self):
        self.closing = True
        asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)

    def pause_reading(self):
        print("paused")

    def resume_reading(self):
        print("resumed")


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=4)
    protocol = asyncio.StreamReaderProtocol(reader)
    transport = Pipe(protocol)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer.write(b"hello")
    writer.writelines([b"a", b"b"])
    await writer.drain()
    print(transport.out, writer.get_extra_info("name"), writer.get_extra_info("x", 5))
    protocol.pause_writing()
    loop.call_later(0.01, protocol.resume_writing)
    await writer.drain()
    protocol.data_received(b"0123456789")
    print(await reader.read(5), await reader.read(5))
    writer.close()
    await writer.wait_closed()
    print(writer.is_closing(), reader.at_eof())
    try:
        await writer.drain()
    except ConnectionResetError as e:
        print(e)

    async def served(r, w):
        print("client", await r.readline())
        w.write(b"answer")
    p = asyncio.StreamReaderProtocol(asyncio.StreamReader(), served)
    t = Pipe(p)
    p.data_received(b"question\n")
    await asyncio.sleep(0.01)
    print(t.out)


asyncio.run(main())  # expect: [b'hello', b'ab'] pipe 5
# expect: paused
# expect: resumed
# expect: b'01234' b'56789'
# expect: True True
# expect: Connection lost
# expect: client b'question\n'
# expect: [b'answer']

# --- cpython: skip (there is no network to grant)
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for c in (asyncio.open_connection("localhost", 80), asyncio.start_server(print, port=80), asyncio.open_unix_connection("x"),
              asyncio.create_subprocess_exec("ls"), asyncio.create_subprocess_shell("ls"), loop.create_connection(print),
              loop.getaddrinfo("localhost", 1), loop.connect_read_pipe(print, 0)):
        try:
            await c
        except CapabilityError as e:
            print(e)
# expect: asyncio.open_connection() needs a network, which was not granted
# expect: asyncio.start_server() needs a network, which was not granted
# expect: asyncio.open_unix_connection() needs a network, which was not granted
# expect: asyncio.create_subprocess_exec() needs processes, which cannot be granted
# expect: asyncio.create_subprocess_shell() needs processes, which cannot be granted
# expect: create_connection() needs a network, which was not granted
# expect: getaddrinfo() needs a network, which was not granted
# expect: connect_read_pipe() needs a pipe, which was not granted


asyncio.run(main())
