# urllib.parse: taking URLs apart and putting them together.
from urllib.parse import *
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
urls = ["", "http://www.example.org", "http://www.example.org#abc", "http://www.example.org?q=abc", "http://www.example.org/#abc", "http://a/b/c/d;p?q#f", "file:///tmp/x", "file://localhost/x", "imap://mail.example/box", "mms://media.example/shows/x.asf", "nfs://server/path/to/file.txt",
        "svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/", "git+ssh://git@github.com/user/project.git", "sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15", "tel:+31-641044153", "mailto:1337@example.org", "path:80", "http:path", "//host/x", "///x", "////x", "http:////x", "x;y", "a/b;c/d;e?f", "HTTP://User:Pass@HOST:80/Path;Par?Que#Fra",
        "http://[::1]:8080/", "http://[::1]", "http://[fe80::1%25eth0]:5/", "http://[v1.abc:def]/", "  http://x/ ", "ht\ntp://x/\ty", "\x01http://x", "1http://x", "a.b+c-1://x/y", "http://host:/p", "http://host:99999/", "http://host:x/", "http://@host", "http://:p@h", "http://u@h@i:1", "?q", "#f", "?", "#", "http://x?", "http://x#", "http://x?#", "a:b:c", ":x", "http://a/b?c?d#e#f", "data:,x", "javascript:x//y", "s3://bucket/key;v=1"]
for u in urls:
    s, p = urlsplit(u), urlparse(u)
    print(s, p, urlunsplit(s), urlunparse(p), urldefrag(u), sep="\n  ")
    for n in ("username", "password", "hostname", "port"):
        t(getattr, s, n)
    b = u.encode()
    print(urlsplit(b), urlparse(b).geturl(), urldefrag(b).geturl(), s.geturl(), p.geturl(), urlsplit(b).hostname, s.encode() == urlsplit(b), urlsplit(b).decode() == s)
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')
# expect-repr: '  '
# expect-repr: '  '
# expect:   DefragResult(url='', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'', query=b'', fragment=b'') b'' b''   None True True
# expect: SplitResult(scheme='http', netloc='www.example.org', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='www.example.org', path='', params='', query='', fragment='')
# expect:   http://www.example.org
# expect:   http://www.example.org
# expect:   DefragResult(url='http://www.example.org', fragment='')
# expect: None
# expect: None
# expect: 'www.example.org'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'www.example.org', path=b'', query=b'', fragment=b'') b'http://www.example.org' b'http://www.example.org' http://www.example.org http://www.example.org b'www.example.org' True True
# expect: SplitResult(scheme='http', netloc='www.example.org', path='', query='', fragment='abc')
# expect:   ParseResult(scheme='http', netloc='www.example.org', path='', params='', query='', fragment='abc')
# expect:   http://www.example.org#abc
# expect:   http://www.example.org#abc
# expect:   DefragResult(url='http://www.example.org', fragment='abc')
# expect: None
# expect: None
# expect: 'www.example.org'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'www.example.org', path=b'', query=b'', fragment=b'abc') b'http://www.example.org#abc' b'http://www.example.org#abc' http://www.example.org#abc http://www.example.org#abc b'www.example.org' True True
# expect: SplitResult(scheme='http', netloc='www.example.org', path='', query='q=abc', fragment='')
# expect:   ParseResult(scheme='http', netloc='www.example.org', path='', params='', query='q=abc', fragment='')
# expect:   http://www.example.org?q=abc
# expect:   http://www.example.org?q=abc
# expect:   DefragResult(url='http://www.example.org?q=abc', fragment='')
# expect: None
# expect: None
# expect: 'www.example.org'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'www.example.org', path=b'', query=b'q=abc', fragment=b'') b'http://www.example.org?q=abc' b'http://www.example.org?q=abc' http://www.example.org?q=abc http://www.example.org?q=abc b'www.example.org' True True
# expect: SplitResult(scheme='http', netloc='www.example.org', path='/', query='', fragment='abc')
# expect:   ParseResult(scheme='http', netloc='www.example.org', path='/', params='', query='', fragment='abc')
# expect:   http://www.example.org/#abc
# expect:   http://www.example.org/#abc
# expect:   DefragResult(url='http://www.example.org/', fragment='abc')
# expect: None
# expect: None
# expect: 'www.example.org'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'www.example.org', path=b'/', query=b'', fragment=b'abc') b'http://www.example.org/#abc' b'http://www.example.org/#abc' http://www.example.org/#abc http://www.example.org/#abc b'www.example.org' True True
# expect: SplitResult(scheme='http', netloc='a', path='/b/c/d;p', query='q', fragment='f')
# expect:   ParseResult(scheme='http', netloc='a', path='/b/c/d', params='p', query='q', fragment='f')
# expect:   http://a/b/c/d;p?q#f
# expect:   http://a/b/c/d;p?q#f
# expect:   DefragResult(url='http://a/b/c/d;p?q', fragment='f')
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'a', path=b'/b/c/d;p', query=b'q', fragment=b'f') b'http://a/b/c/d;p?q#f' b'http://a/b/c/d;p?q#f' http://a/b/c/d;p?q#f http://a/b/c/d;p?q#f b'a' True True
# expect: SplitResult(scheme='file', netloc='', path='/tmp/x', query='', fragment='')
# expect:   ParseResult(scheme='file', netloc='', path='/tmp/x', params='', query='', fragment='')
# expect:   file:///tmp/x
# expect:   file:///tmp/x
# expect:   DefragResult(url='file:///tmp/x', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'file', netloc=b'', path=b'/tmp/x', query=b'', fragment=b'') b'file:///tmp/x' b'file:///tmp/x' file:///tmp/x file:///tmp/x None True True
# expect: SplitResult(scheme='file', netloc='localhost', path='/x', query='', fragment='')
# expect:   ParseResult(scheme='file', netloc='localhost', path='/x', params='', query='', fragment='')
# expect:   file://localhost/x
# expect:   file://localhost/x
# expect:   DefragResult(url='file://localhost/x', fragment='')
# expect: None
# expect: None
# expect: 'localhost'
# expect: None
# expect: SplitResultBytes(scheme=b'file', netloc=b'localhost', path=b'/x', query=b'', fragment=b'') b'file://localhost/x' b'file://localhost/x' file://localhost/x file://localhost/x b'localhost' True True
# expect: SplitResult(scheme='imap', netloc='mail.example', path='/box', query='', fragment='')
# expect:   ParseResult(scheme='imap', netloc='mail.example', path='/box', params='', query='', fragment='')
# expect:   imap://mail.example/box
# expect:   imap://mail.example/box
# expect:   DefragResult(url='imap://mail.example/box', fragment='')
# expect: None
# expect: None
# expect: 'mail.example'
# expect: None
# expect: SplitResultBytes(scheme=b'imap', netloc=b'mail.example', path=b'/box', query=b'', fragment=b'') b'imap://mail.example/box' b'imap://mail.example/box' imap://mail.example/box imap://mail.example/box b'mail.example' True True
# expect: SplitResult(scheme='mms', netloc='media.example', path='/shows/x.asf', query='', fragment='')
# expect:   ParseResult(scheme='mms', netloc='media.example', path='/shows/x.asf', params='', query='', fragment='')
# expect:   mms://media.example/shows/x.asf
# expect:   mms://media.example/shows/x.asf
# expect:   DefragResult(url='mms://media.example/shows/x.asf', fragment='')
# expect: None
# expect: None
# expect: 'media.example'
# expect: None
# expect: SplitResultBytes(scheme=b'mms', netloc=b'media.example', path=b'/shows/x.asf', query=b'', fragment=b'') b'mms://media.example/shows/x.asf' b'mms://media.example/shows/x.asf' mms://media.example/shows/x.asf mms://media.example/shows/x.asf b'media.example' True True
# expect: SplitResult(scheme='nfs', netloc='server', path='/path/to/file.txt', query='', fragment='')
# expect:   ParseResult(scheme='nfs', netloc='server', path='/path/to/file.txt', params='', query='', fragment='')
# expect:   nfs://server/path/to/file.txt
# expect:   nfs://server/path/to/file.txt
# expect:   DefragResult(url='nfs://server/path/to/file.txt', fragment='')
# expect: None
# expect: None
# expect: 'server'
# expect: None
# expect: SplitResultBytes(scheme=b'nfs', netloc=b'server', path=b'/path/to/file.txt', query=b'', fragment=b'') b'nfs://server/path/to/file.txt' b'nfs://server/path/to/file.txt' nfs://server/path/to/file.txt nfs://server/path/to/file.txt b'server' True True
# expect: SplitResult(scheme='svn+ssh', netloc='svn.zope.org', path='/repos/main/ZConfig/trunk/', query='', fragment='')
# expect:   ParseResult(scheme='svn+ssh', netloc='svn.zope.org', path='/repos/main/ZConfig/trunk/', params='', query='', fragment='')
# expect:   svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/
# expect:   svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/
# expect:   DefragResult(url='svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/', fragment='')
# expect: None
# expect: None
# expect: 'svn.zope.org'
# expect: None
# expect: SplitResultBytes(scheme=b'svn+ssh', netloc=b'svn.zope.org', path=b'/repos/main/ZConfig/trunk/', query=b'', fragment=b'') b'svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/' b'svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/' svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/ svn+ssh://svn.zope.org/repos/main/ZConfig/trunk/ b'svn.zope.org' True True
# expect: SplitResult(scheme='git+ssh', netloc='git@github.com', path='/user/project.git', query='', fragment='')
# expect:   ParseResult(scheme='git+ssh', netloc='git@github.com', path='/user/project.git', params='', query='', fragment='')
# expect:   git+ssh://git@github.com/user/project.git
# expect:   git+ssh://git@github.com/user/project.git
# expect:   DefragResult(url='git+ssh://git@github.com/user/project.git', fragment='')
# expect: 'git'
# expect: None
# expect: 'github.com'
# expect: None
# expect: SplitResultBytes(scheme=b'git+ssh', netloc=b'git@github.com', path=b'/user/project.git', query=b'', fragment=b'') b'git+ssh://git@github.com/user/project.git' b'git+ssh://git@github.com/user/project.git' git+ssh://git@github.com/user/project.git git+ssh://git@github.com/user/project.git b'github.com' True True
# expect: SplitResult(scheme='sip', netloc='', path='alice@atlanta.com;maddr=239.255.255.1;ttl=15', query='', fragment='')
# expect:   ParseResult(scheme='sip', netloc='', path='alice@atlanta.com', params='maddr=239.255.255.1;ttl=15', query='', fragment='')
# expect:   sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15
# expect:   sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15
# expect:   DefragResult(url='sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'sip', netloc=b'', path=b'alice@atlanta.com;maddr=239.255.255.1;ttl=15', query=b'', fragment=b'') b'sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15' b'sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15' sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15 sip:alice@atlanta.com;maddr=239.255.255.1;ttl=15 None True True
# expect: SplitResult(scheme='tel', netloc='', path='+31-641044153', query='', fragment='')
# expect:   ParseResult(scheme='tel', netloc='', path='+31-641044153', params='', query='', fragment='')
# expect:   tel:+31-641044153
# expect:   tel:+31-641044153
# expect:   DefragResult(url='tel:+31-641044153', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'tel', netloc=b'', path=b'+31-641044153', query=b'', fragment=b'') b'tel:+31-641044153' b'tel:+31-641044153' tel:+31-641044153 tel:+31-641044153 None True True
# expect: SplitResult(scheme='mailto', netloc='', path='1337@example.org', query='', fragment='')
# expect:   ParseResult(scheme='mailto', netloc='', path='1337@example.org', params='', query='', fragment='')
# expect:   mailto:1337@example.org
# expect:   mailto:1337@example.org
# expect:   DefragResult(url='mailto:1337@example.org', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'mailto', netloc=b'', path=b'1337@example.org', query=b'', fragment=b'') b'mailto:1337@example.org' b'mailto:1337@example.org' mailto:1337@example.org mailto:1337@example.org None True True
# expect: SplitResult(scheme='path', netloc='', path='80', query='', fragment='')
# expect:   ParseResult(scheme='path', netloc='', path='80', params='', query='', fragment='')
# expect:   path:80
# expect:   path:80
# expect:   DefragResult(url='path:80', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'path', netloc=b'', path=b'80', query=b'', fragment=b'') b'path:80' b'path:80' path:80 path:80 None True True
# expect: SplitResult(scheme='http', netloc='', path='path', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='', path='path', params='', query='', fragment='')
# expect:   http:path
# expect:   http:path
# expect:   DefragResult(url='http:path', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'', path=b'path', query=b'', fragment=b'') b'http:path' b'http:path' http:path http:path None True True
# expect: SplitResult(scheme='', netloc='host', path='/x', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='host', path='/x', params='', query='', fragment='')
# expect:   //host/x
# expect:   //host/x
# expect:   DefragResult(url='//host/x', fragment='')
# expect: None
# expect: None
# expect: 'host'
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'host', path=b'/x', query=b'', fragment=b'') b'//host/x' b'//host/x' //host/x //host/x b'host' True True
# expect: SplitResult(scheme='', netloc='', path='/x', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='/x', params='', query='', fragment='')
# expect:   /x
# expect:   /x
# expect:   DefragResult(url='///x', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'/x', query=b'', fragment=b'') b'/x' b'///x' /x /x None True True
# expect: SplitResult(scheme='', netloc='', path='//x', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='//x', params='', query='', fragment='')
# expect:   ////x
# expect:   ////x
# expect:   DefragResult(url='////x', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'//x', query=b'', fragment=b'') b'////x' b'////x' ////x ////x None True True
# expect: SplitResult(scheme='http', netloc='', path='//x', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='', path='//x', params='', query='', fragment='')
# expect:   http:////x
# expect:   http:////x
# expect:   DefragResult(url='http:////x', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'', path=b'//x', query=b'', fragment=b'') b'http:////x' b'http:////x' http:////x http:////x None True True
# expect: SplitResult(scheme='', netloc='', path='x;y', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='x', params='y', query='', fragment='')
# expect:   x;y
# expect:   x;y
# expect:   DefragResult(url='x;y', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'x;y', query=b'', fragment=b'') b'x;y' b'x;y' x;y x;y None True True
# expect: SplitResult(scheme='', netloc='', path='a/b;c/d;e', query='f', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='a/b;c/d', params='e', query='f', fragment='')
# expect:   a/b;c/d;e?f
# expect:   a/b;c/d;e?f
# expect:   DefragResult(url='a/b;c/d;e?f', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'a/b;c/d;e', query=b'f', fragment=b'') b'a/b;c/d;e?f' b'a/b;c/d;e?f' a/b;c/d;e?f a/b;c/d;e?f None True True
# expect: SplitResult(scheme='http', netloc='User:Pass@HOST:80', path='/Path;Par', query='Que', fragment='Fra')
# expect:   ParseResult(scheme='http', netloc='User:Pass@HOST:80', path='/Path', params='Par', query='Que', fragment='Fra')
# expect:   http://User:Pass@HOST:80/Path;Par?Que#Fra
# expect:   http://User:Pass@HOST:80/Path;Par?Que#Fra
# expect:   DefragResult(url='http://User:Pass@HOST:80/Path;Par?Que', fragment='Fra')
# expect: 'User'
# expect: 'Pass'
# expect: 'host'
# expect: 80
# expect: SplitResultBytes(scheme=b'http', netloc=b'User:Pass@HOST:80', path=b'/Path;Par', query=b'Que', fragment=b'Fra') b'http://User:Pass@HOST:80/Path;Par?Que#Fra' b'http://User:Pass@HOST:80/Path;Par?Que#Fra' http://User:Pass@HOST:80/Path;Par?Que#Fra http://User:Pass@HOST:80/Path;Par?Que#Fra b'host' True True
# expect: SplitResult(scheme='http', netloc='[::1]:8080', path='/', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='[::1]:8080', path='/', params='', query='', fragment='')
# expect:   http://[::1]:8080/
# expect:   http://[::1]:8080/
# expect:   DefragResult(url='http://[::1]:8080/', fragment='')
# expect: None
# expect: None
# expect: '::1'
# expect: 8080
# expect: SplitResultBytes(scheme=b'http', netloc=b'[::1]:8080', path=b'/', query=b'', fragment=b'') b'http://[::1]:8080/' b'http://[::1]:8080/' http://[::1]:8080/ http://[::1]:8080/ b'::1' True True
# expect: SplitResult(scheme='http', netloc='[::1]', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='[::1]', path='', params='', query='', fragment='')
# expect:   http://[::1]
# expect:   http://[::1]
# expect:   DefragResult(url='http://[::1]', fragment='')
# expect: None
# expect: None
# expect: '::1'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'[::1]', path=b'', query=b'', fragment=b'') b'http://[::1]' b'http://[::1]' http://[::1] http://[::1] b'::1' True True
# expect: SplitResult(scheme='http', netloc='[fe80::1%25eth0]:5', path='/', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='[fe80::1%25eth0]:5', path='/', params='', query='', fragment='')
# expect:   http://[fe80::1%25eth0]:5/
# expect:   http://[fe80::1%25eth0]:5/
# expect:   DefragResult(url='http://[fe80::1%25eth0]:5/', fragment='')
# expect: None
# expect: None
# expect: 'fe80::1%25eth0'
# expect: 5
# expect: SplitResultBytes(scheme=b'http', netloc=b'[fe80::1%25eth0]:5', path=b'/', query=b'', fragment=b'') b'http://[fe80::1%25eth0]:5/' b'http://[fe80::1%25eth0]:5/' http://[fe80::1%25eth0]:5/ http://[fe80::1%25eth0]:5/ b'fe80::1%25eth0' True True
# expect: SplitResult(scheme='http', netloc='[v1.abc:def]', path='/', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='[v1.abc:def]', path='/', params='', query='', fragment='')
# expect:   http://[v1.abc:def]/
# expect:   http://[v1.abc:def]/
# expect:   DefragResult(url='http://[v1.abc:def]/', fragment='')
# expect: None
# expect: None
# expect: 'v1.abc:def'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'[v1.abc:def]', path=b'/', query=b'', fragment=b'') b'http://[v1.abc:def]/' b'http://[v1.abc:def]/' http://[v1.abc:def]/ http://[v1.abc:def]/ b'v1.abc:def' True True
# expect: SplitResult(scheme='http', netloc='x', path='/ ', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='x', path='/ ', params='', query='', fragment='')
# expect-repr: '  http://x/ '
# expect-repr: '  http://x/ '
# expect:   DefragResult(url='  http://x/ ', fragment='')
# expect: None
# expect: None
# expect: 'x'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'x', path=b'/ ', query=b'', fragment=b'') b'http://x/ ' b'  http://x/ ' http://x/  http://x/  b'x' True True
# expect: SplitResult(scheme='http', netloc='x', path='/y', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='x', path='/y', params='', query='', fragment='')
# expect:   http://x/y
# expect:   http://x/y
# expect:   DefragResult(url='ht\ntp://x/\ty', fragment='')
# expect: None
# expect: None
# expect: 'x'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'x', path=b'/y', query=b'', fragment=b'') b'http://x/y' b'ht\ntp://x/\ty' http://x/y http://x/y b'x' True True
# expect: SplitResult(scheme='http', netloc='x', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='x', path='', params='', query='', fragment='')
# expect:   http://x
# expect:   http://x
# expect:   DefragResult(url='\x01http://x', fragment='')
# expect: None
# expect: None
# expect: 'x'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'x', path=b'', query=b'', fragment=b'') b'http://x' b'\x01http://x' http://x http://x b'x' True True
# expect: SplitResult(scheme='', netloc='', path='1http://x', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='1http://x', params='', query='', fragment='')
# expect:   1http://x
# expect:   1http://x
# expect:   DefragResult(url='1http://x', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'1http://x', query=b'', fragment=b'') b'1http://x' b'1http://x' 1http://x 1http://x None True True
# expect: SplitResult(scheme='a.b+c-1', netloc='x', path='/y', query='', fragment='')
# expect:   ParseResult(scheme='a.b+c-1', netloc='x', path='/y', params='', query='', fragment='')
# expect:   a.b+c-1://x/y
# expect:   a.b+c-1://x/y
# expect:   DefragResult(url='a.b+c-1://x/y', fragment='')
# expect: None
# expect: None
# expect: 'x'
# expect: None
# expect: SplitResultBytes(scheme=b'a.b+c-1', netloc=b'x', path=b'/y', query=b'', fragment=b'') b'a.b+c-1://x/y' b'a.b+c-1://x/y' a.b+c-1://x/y a.b+c-1://x/y b'x' True True
# expect: SplitResult(scheme='http', netloc='host:', path='/p', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='host:', path='/p', params='', query='', fragment='')
# expect:   http://host:/p
# expect:   http://host:/p
# expect:   DefragResult(url='http://host:/p', fragment='')
# expect: None
# expect: None
# expect: 'host'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'host:', path=b'/p', query=b'', fragment=b'') b'http://host:/p' b'http://host:/p' http://host:/p http://host:/p b'host' True True
# expect: SplitResult(scheme='http', netloc='host:99999', path='/', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='host:99999', path='/', params='', query='', fragment='')
# expect:   http://host:99999/
# expect:   http://host:99999/
# expect:   DefragResult(url='http://host:99999/', fragment='')
# expect: None
# expect: None
# expect: 'host'
# expect: ValueError: Port out of range 0-65535
# expect: SplitResultBytes(scheme=b'http', netloc=b'host:99999', path=b'/', query=b'', fragment=b'') b'http://host:99999/' b'http://host:99999/' http://host:99999/ http://host:99999/ b'host' True True
# expect: SplitResult(scheme='http', netloc='host:x', path='/', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='host:x', path='/', params='', query='', fragment='')
# expect:   http://host:x/
# expect:   http://host:x/
# expect:   DefragResult(url='http://host:x/', fragment='')
# expect: None
# expect: None
# expect: 'host'
# expect: ValueError: Port could not be cast to integer value as 'x'
# expect: SplitResultBytes(scheme=b'http', netloc=b'host:x', path=b'/', query=b'', fragment=b'') b'http://host:x/' b'http://host:x/' http://host:x/ http://host:x/ b'host' True True
# expect: SplitResult(scheme='http', netloc='@host', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='@host', path='', params='', query='', fragment='')
# expect:   http://@host
# expect:   http://@host
# expect:   DefragResult(url='http://@host', fragment='')
# expect: ''
# expect: None
# expect: 'host'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'@host', path=b'', query=b'', fragment=b'') b'http://@host' b'http://@host' http://@host http://@host b'host' True True
# expect: SplitResult(scheme='http', netloc=':p@h', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc=':p@h', path='', params='', query='', fragment='')
# expect:   http://:p@h
# expect:   http://:p@h
# expect:   DefragResult(url='http://:p@h', fragment='')
# expect: ''
# expect: 'p'
# expect: 'h'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b':p@h', path=b'', query=b'', fragment=b'') b'http://:p@h' b'http://:p@h' http://:p@h http://:p@h b'h' True True
# expect: SplitResult(scheme='http', netloc='u@h@i:1', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='u@h@i:1', path='', params='', query='', fragment='')
# expect:   http://u@h@i:1
# expect:   http://u@h@i:1
# expect:   DefragResult(url='http://u@h@i:1', fragment='')
# expect: 'u@h'
# expect: None
# expect: 'i'
# expect: 1
# expect: SplitResultBytes(scheme=b'http', netloc=b'u@h@i:1', path=b'', query=b'', fragment=b'') b'http://u@h@i:1' b'http://u@h@i:1' http://u@h@i:1 http://u@h@i:1 b'i' True True
# expect: SplitResult(scheme='', netloc='', path='', query='q', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='', params='', query='q', fragment='')
# expect:   ?q
# expect:   ?q
# expect:   DefragResult(url='?q', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'', query=b'q', fragment=b'') b'?q' b'?q' ?q ?q None True True
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='f')
# expect:   ParseResult(scheme='', netloc='', path='', params='', query='', fragment='f')
# expect:   #f
# expect:   #f
# expect:   DefragResult(url='', fragment='f')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'', query=b'', fragment=b'f') b'#f' b'#f' #f #f None True True
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')
# expect-repr: '  '
# expect-repr: '  '
# expect:   DefragResult(url='?', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'', query=b'', fragment=b'') b'' b'?'   None True True
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')
# expect-repr: '  '
# expect-repr: '  '
# expect:   DefragResult(url='', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'', query=b'', fragment=b'') b'' b''   None True True
# expect: SplitResult(scheme='http', netloc='x', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='x', path='', params='', query='', fragment='')
# expect:   http://x
# expect:   http://x
# expect:   DefragResult(url='http://x?', fragment='')
# expect: None
# expect: None
# expect: 'x'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'x', path=b'', query=b'', fragment=b'') b'http://x' b'http://x?' http://x http://x b'x' True True
# expect: SplitResult(scheme='http', netloc='x', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='x', path='', params='', query='', fragment='')
# expect:   http://x
# expect:   http://x
# expect:   DefragResult(url='http://x', fragment='')
# expect: None
# expect: None
# expect: 'x'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'x', path=b'', query=b'', fragment=b'') b'http://x' b'http://x' http://x http://x b'x' True True
# expect: SplitResult(scheme='http', netloc='x', path='', query='', fragment='')
# expect:   ParseResult(scheme='http', netloc='x', path='', params='', query='', fragment='')
# expect:   http://x
# expect:   http://x
# expect:   DefragResult(url='http://x?', fragment='')
# expect: None
# expect: None
# expect: 'x'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'x', path=b'', query=b'', fragment=b'') b'http://x' b'http://x?' http://x http://x b'x' True True
# expect: SplitResult(scheme='a', netloc='', path='b:c', query='', fragment='')
# expect:   ParseResult(scheme='a', netloc='', path='b:c', params='', query='', fragment='')
# expect:   a:b:c
# expect:   a:b:c
# expect:   DefragResult(url='a:b:c', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'a', netloc=b'', path=b'b:c', query=b'', fragment=b'') b'a:b:c' b'a:b:c' a:b:c a:b:c None True True
# expect: SplitResult(scheme='', netloc='', path=':x', query='', fragment='')
# expect:   ParseResult(scheme='', netloc='', path=':x', params='', query='', fragment='')
# expect:   :x
# expect:   :x
# expect:   DefragResult(url=':x', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b':x', query=b'', fragment=b'') b':x' b':x' :x :x None True True
# expect: SplitResult(scheme='http', netloc='a', path='/b', query='c?d', fragment='e#f')
# expect:   ParseResult(scheme='http', netloc='a', path='/b', params='', query='c?d', fragment='e#f')
# expect:   http://a/b?c?d#e#f
# expect:   http://a/b?c?d#e#f
# expect:   DefragResult(url='http://a/b?c?d', fragment='e#f')
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: SplitResultBytes(scheme=b'http', netloc=b'a', path=b'/b', query=b'c?d', fragment=b'e#f') b'http://a/b?c?d#e#f' b'http://a/b?c?d#e#f' http://a/b?c?d#e#f http://a/b?c?d#e#f b'a' True True
# expect: SplitResult(scheme='data', netloc='', path=',x', query='', fragment='')
# expect:   ParseResult(scheme='data', netloc='', path=',x', params='', query='', fragment='')
# expect:   data:,x
# expect:   data:,x
# expect:   DefragResult(url='data:,x', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'data', netloc=b'', path=b',x', query=b'', fragment=b'') b'data:,x' b'data:,x' data:,x data:,x None True True
# expect: SplitResult(scheme='javascript', netloc='', path='x//y', query='', fragment='')
# expect:   ParseResult(scheme='javascript', netloc='', path='x//y', params='', query='', fragment='')
# expect:   javascript:x//y
# expect:   javascript:x//y
# expect:   DefragResult(url='javascript:x//y', fragment='')
# expect: None
# expect: None
# expect: None
# expect: None
# expect: SplitResultBytes(scheme=b'javascript', netloc=b'', path=b'x//y', query=b'', fragment=b'') b'javascript:x//y' b'javascript:x//y' javascript:x//y javascript:x//y None True True
# expect: SplitResult(scheme='s3', netloc='bucket', path='/key;v=1', query='', fragment='')
# expect:   ParseResult(scheme='s3', netloc='bucket', path='/key;v=1', params='', query='', fragment='')
# expect:   s3://bucket/key;v=1
# expect:   s3://bucket/key;v=1
# expect:   DefragResult(url='s3://bucket/key;v=1', fragment='')
# expect: None
# expect: None
# expect: 'bucket'
# expect: None
# expect: SplitResultBytes(scheme=b's3', netloc=b'bucket', path=b'/key;v=1', query=b'', fragment=b'') b's3://bucket/key;v=1' b's3://bucket/key;v=1' s3://bucket/key;v=1 s3://bucket/key;v=1 b'bucket' True True
for bad in ("http://[::1", "http://::1]", "http://[1.2.3.4]/", "http://x[::1]/", "http://[::1]x/", "http://[x]/", "http://[v1.]/", "http://[vx]/", "http://a]b[c/", "http://\u2100.com", "http://\uff03x", "http://[::1]@[::2]/", "http://[]"):
    t(urlsplit, bad)
# expect: ValueError: Invalid IPv6 URL
# expect: ValueError: Invalid IPv6 URL
# expect: ValueError: An IPv4 address cannot be in brackets
# expect: ValueError: Invalid IPv6 URL
# expect: ValueError: Invalid IPv6 URL
# expect: ValueError: 'x' does not appear to be an IPv4 or IPv6 address
# expect: ValueError: IPvFuture address is invalid
# expect: ValueError: IPvFuture address is invalid
# expect: ValueError: Invalid IPv6 URL
# expect: ValueError: netloc '℀.com' contains invalid characters under NFKC normalization
# expect: ValueError: netloc '＃x' contains invalid characters under NFKC normalization
# expect: SplitResult(scheme='http', netloc='[::1]@[::2]', path='/', query='', fragment='')
# expect: ValueError: '' does not appear to be an IPv4 or IPv6 address
print(urlsplit("x", "https"), urlsplit("x", scheme=" ht\ntps "), urlsplit("http://a/b#c", allow_fragments=False), urlparse("//a;b/c;d", "http"), urlparse("a;b", "x"), urlsplit(b"x", b"y"), urlparse("x#y", allow_fragments=0))  # expect: SplitResult(scheme='https', netloc='', path='x', query='', fragment='') SplitResult(scheme='https', netloc='', path='x', query='', fragment='') SplitResult(scheme='http', netloc='a', path='/b#c', query='', fragment='') ParseResult(scheme='http', netloc='a;b', path='/c', params='d', query='', fragment='') ParseResult(scheme='x', netloc='', path='a;b', params='', query='', fragment='') SplitResultBytes(scheme=b'y', netloc=b'', path=b'x', query=b'', fragment=b'') ParseResult(scheme='', netloc='', path='x#y', params='', query='', fragment='')
t(urlsplit, "x", b"y"); t(urlsplit, b"x", "y"); t(urljoin, "a", b"b"); t(urlunsplit, ("a", b"b", "", "", "")); t(urlsplit, 5); t(urlsplit, None); t(urlunsplit, ("http", "h", "p", "q", "f")); t(urlunsplit, ("", "", "//x", "", "")); t(urlunsplit, ("http", "", "", "", "")); t(urlunsplit, ("foo", "", "//x", "", "")); t(urlunparse, ("http", "h", "p", "a", "", "")); t(urlunparse, ["mailto", "", "x", "", "q", None]); t(urlunsplit, b"") ; t(urlunsplit, (b"http", b"h", b"p", b"", b"")); t(urlunparse, (1, 2))  # expect: TypeError: Cannot mix str and non-str arguments
# expect: TypeError: Cannot mix str and non-str arguments
# expect: TypeError: Cannot mix str and non-str arguments
# expect: TypeError: Cannot mix str and non-str arguments
# expect: AttributeError: 'int' object has no attribute 'decode'
# expect: SplitResultBytes(scheme=b'', netloc=b'', path=b'', query=b'', fragment=b'')
# expect: 'http://h/p?q#f'
# expect: '////x'
# expect: 'http://'
# expect: 'foo:////x'
# expect: 'http://h/p;a'
# expect: 'mailto:x?q'
# expect: IndexError: tuple index out of range
# expect: b'http://h/p'
# expect: AttributeError: 'int' object has no attribute 'decode'
t(urlsplit, b"http://\xff/")  # expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 7: ordinal not in range(128)
print(SplitResult[int], DefragResult("u", "f").geturl(), DefragResult("u", "").geturl(), SplitResult._fields, ParseResult._fields, isinstance(urlsplit(""), tuple), urlsplit("http://a/b")._replace(path="/c").geturl())  # expect: urllib.parse.SplitResult[int] u#f u ('scheme', 'netloc', 'path', 'query', 'fragment') ('scheme', 'netloc', 'path', 'params', 'query', 'fragment') True http://a/c

# --- urljoin
from urllib.parse import urljoin
for base in ("http://a/b/c/d;p?q", "http://a/b/c/d;p?q=1/2", "fred:///s//a/b/c", "http:///s//a/b/c", "svn+ssh://pathtest/foo1", "http://a", "http://a/", "", "http://a/b/../c", "mailto:x@y", "a/b/c", "//h/x", "http://a/b?x#y", "file:///a/b/", "s3://a/b/c"):
    for u in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./", "..", "../", "../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g;x=1/../y", "g?y/./x", "g#s/../x", "http:g", "http:", "a//b///c", "//", "///", "?", "#", "svn+ssh:x", "x/../../../y/.."):
        print(base, u, urljoin(base, u), urljoin(base.encode(), u.encode()).decode() == urljoin(base, u), urljoin(base, u, allow_fragments=False) == urljoin(base, u))
# expect: http://a/b/c/d;p?q g:h g:h True True
# expect: http://a/b/c/d;p?q g http://a/b/c/g True True
# expect: http://a/b/c/d;p?q ./g http://a/b/c/g True True
# expect: http://a/b/c/d;p?q g/ http://a/b/c/g/ True True
# expect: http://a/b/c/d;p?q /g http://a/g True True
# expect: http://a/b/c/d;p?q //g http://g True True
# expect: http://a/b/c/d;p?q ?y http://a/b/c/d;p?y True True
# expect: http://a/b/c/d;p?q g?y http://a/b/c/g?y True True
# expect: http://a/b/c/d;p?q #s http://a/b/c/d;p?q#s True False
# expect: http://a/b/c/d;p?q g#s http://a/b/c/g#s True True
# expect: http://a/b/c/d;p?q g?y#s http://a/b/c/g?y#s True True
# expect: http://a/b/c/d;p?q ;x http://a/b/c/;x True True
# expect: http://a/b/c/d;p?q g;x http://a/b/c/g;x True True
# expect: http://a/b/c/d;p?q g;x?y#s http://a/b/c/g;x?y#s True True
# expect: http://a/b/c/d;p?q  http://a/b/c/d;p?q True True
# expect: http://a/b/c/d;p?q . http://a/b/c/ True True
# expect: http://a/b/c/d;p?q ./ http://a/b/c/ True True
# expect: http://a/b/c/d;p?q .. http://a/b/ True True
# expect: http://a/b/c/d;p?q ../ http://a/b/ True True
# expect: http://a/b/c/d;p?q ../g http://a/b/g True True
# expect: http://a/b/c/d;p?q ../.. http://a/ True True
# expect: http://a/b/c/d;p?q ../../ http://a/ True True
# expect: http://a/b/c/d;p?q ../../g http://a/g True True
# expect: http://a/b/c/d;p?q ../../../g http://a/g True True
# expect: http://a/b/c/d;p?q ../../../../g http://a/g True True
# expect: http://a/b/c/d;p?q /./g http://a/g True True
# expect: http://a/b/c/d;p?q /../g http://a/g True True
# expect: http://a/b/c/d;p?q g. http://a/b/c/g. True True
# expect: http://a/b/c/d;p?q .g http://a/b/c/.g True True
# expect: http://a/b/c/d;p?q g.. http://a/b/c/g.. True True
# expect: http://a/b/c/d;p?q ..g http://a/b/c/..g True True
# expect: http://a/b/c/d;p?q ./../g http://a/b/g True True
# expect: http://a/b/c/d;p?q ./g/. http://a/b/c/g/ True True
# expect: http://a/b/c/d;p?q g/./h http://a/b/c/g/h True True
# expect: http://a/b/c/d;p?q g/../h http://a/b/c/h True True
# expect: http://a/b/c/d;p?q g;x=1/./y http://a/b/c/g;x=1/y True True
# expect: http://a/b/c/d;p?q g;x=1/../y http://a/b/c/y True True
# expect: http://a/b/c/d;p?q g?y/./x http://a/b/c/g?y/./x True True
# expect: http://a/b/c/d;p?q g#s/../x http://a/b/c/g#s/../x True False
# expect: http://a/b/c/d;p?q http:g http://a/b/c/g True True
# expect: http://a/b/c/d;p?q http: http://a/b/c/d;p?q True True
# expect: http://a/b/c/d;p?q a//b///c http://a/b/c/a/b/c True True
# expect: http://a/b/c/d;p?q // http://a/b/c/d;p?q True True
# expect: http://a/b/c/d;p?q /// http://a/ True True
# expect: http://a/b/c/d;p?q ? http://a/b/c/d;p? True True
# expect: http://a/b/c/d;p?q # http://a/b/c/d;p?q# True False
# expect: http://a/b/c/d;p?q svn+ssh:x svn+ssh:x True True
# expect: http://a/b/c/d;p?q x/../../../y/.. http://a/ True True
# expect: http://a/b/c/d;p?q=1/2 g:h g:h True True
# expect: http://a/b/c/d;p?q=1/2 g http://a/b/c/g True True
# expect: http://a/b/c/d;p?q=1/2 ./g http://a/b/c/g True True
# expect: http://a/b/c/d;p?q=1/2 g/ http://a/b/c/g/ True True
# expect: http://a/b/c/d;p?q=1/2 /g http://a/g True True
# expect: http://a/b/c/d;p?q=1/2 //g http://g True True
# expect: http://a/b/c/d;p?q=1/2 ?y http://a/b/c/d;p?y True True
# expect: http://a/b/c/d;p?q=1/2 g?y http://a/b/c/g?y True True
# expect: http://a/b/c/d;p?q=1/2 #s http://a/b/c/d;p?q=1/2#s True False
# expect: http://a/b/c/d;p?q=1/2 g#s http://a/b/c/g#s True True
# expect: http://a/b/c/d;p?q=1/2 g?y#s http://a/b/c/g?y#s True True
# expect: http://a/b/c/d;p?q=1/2 ;x http://a/b/c/;x True True
# expect: http://a/b/c/d;p?q=1/2 g;x http://a/b/c/g;x True True
# expect: http://a/b/c/d;p?q=1/2 g;x?y#s http://a/b/c/g;x?y#s True True
# expect: http://a/b/c/d;p?q=1/2  http://a/b/c/d;p?q=1/2 True True
# expect: http://a/b/c/d;p?q=1/2 . http://a/b/c/ True True
# expect: http://a/b/c/d;p?q=1/2 ./ http://a/b/c/ True True
# expect: http://a/b/c/d;p?q=1/2 .. http://a/b/ True True
# expect: http://a/b/c/d;p?q=1/2 ../ http://a/b/ True True
# expect: http://a/b/c/d;p?q=1/2 ../g http://a/b/g True True
# expect: http://a/b/c/d;p?q=1/2 ../.. http://a/ True True
# expect: http://a/b/c/d;p?q=1/2 ../../ http://a/ True True
# expect: http://a/b/c/d;p?q=1/2 ../../g http://a/g True True
# expect: http://a/b/c/d;p?q=1/2 ../../../g http://a/g True True
# expect: http://a/b/c/d;p?q=1/2 ../../../../g http://a/g True True
# expect: http://a/b/c/d;p?q=1/2 /./g http://a/g True True
# expect: http://a/b/c/d;p?q=1/2 /../g http://a/g True True
# expect: http://a/b/c/d;p?q=1/2 g. http://a/b/c/g. True True
# expect: http://a/b/c/d;p?q=1/2 .g http://a/b/c/.g True True
# expect: http://a/b/c/d;p?q=1/2 g.. http://a/b/c/g.. True True
# expect: http://a/b/c/d;p?q=1/2 ..g http://a/b/c/..g True True
# expect: http://a/b/c/d;p?q=1/2 ./../g http://a/b/g True True
# expect: http://a/b/c/d;p?q=1/2 ./g/. http://a/b/c/g/ True True
# expect: http://a/b/c/d;p?q=1/2 g/./h http://a/b/c/g/h True True
# expect: http://a/b/c/d;p?q=1/2 g/../h http://a/b/c/h True True
# expect: http://a/b/c/d;p?q=1/2 g;x=1/./y http://a/b/c/g;x=1/y True True
# expect: http://a/b/c/d;p?q=1/2 g;x=1/../y http://a/b/c/y True True
# expect: http://a/b/c/d;p?q=1/2 g?y/./x http://a/b/c/g?y/./x True True
# expect: http://a/b/c/d;p?q=1/2 g#s/../x http://a/b/c/g#s/../x True False
# expect: http://a/b/c/d;p?q=1/2 http:g http://a/b/c/g True True
# expect: http://a/b/c/d;p?q=1/2 http: http://a/b/c/d;p?q=1/2 True True
# expect: http://a/b/c/d;p?q=1/2 a//b///c http://a/b/c/a/b/c True True
# expect: http://a/b/c/d;p?q=1/2 // http://a/b/c/d;p?q=1/2 True True
# expect: http://a/b/c/d;p?q=1/2 /// http://a/ True True
# expect: http://a/b/c/d;p?q=1/2 ? http://a/b/c/d;p? True True
# expect: http://a/b/c/d;p?q=1/2 # http://a/b/c/d;p?q=1/2# True False
# expect: http://a/b/c/d;p?q=1/2 svn+ssh:x svn+ssh:x True True
# expect: http://a/b/c/d;p?q=1/2 x/../../../y/.. http://a/ True True
# expect: fred:///s//a/b/c g:h g:h True True
# expect: fred:///s//a/b/c g g True True
# expect: fred:///s//a/b/c ./g ./g True True
# expect: fred:///s//a/b/c g/ g/ True True
# expect: fred:///s//a/b/c /g /g True True
# expect: fred:///s//a/b/c //g //g True True
# expect: fred:///s//a/b/c ?y ?y True True
# expect: fred:///s//a/b/c g?y g?y True True
# expect: fred:///s//a/b/c #s #s True True
# expect: fred:///s//a/b/c g#s g#s True True
# expect: fred:///s//a/b/c g?y#s g?y#s True True
# expect: fred:///s//a/b/c ;x ;x True True
# expect: fred:///s//a/b/c g;x g;x True True
# expect: fred:///s//a/b/c g;x?y#s g;x?y#s True True
# expect: fred:///s//a/b/c  fred:///s//a/b/c True True
# expect: fred:///s//a/b/c . . True True
# expect: fred:///s//a/b/c ./ ./ True True
# expect: fred:///s//a/b/c .. .. True True
# expect: fred:///s//a/b/c ../ ../ True True
# expect: fred:///s//a/b/c ../g ../g True True
# expect: fred:///s//a/b/c ../.. ../.. True True
# expect: fred:///s//a/b/c ../../ ../../ True True
# expect: fred:///s//a/b/c ../../g ../../g True True
# expect: fred:///s//a/b/c ../../../g ../../../g True True
# expect: fred:///s//a/b/c ../../../../g ../../../../g True True
# expect: fred:///s//a/b/c /./g /./g True True
# expect: fred:///s//a/b/c /../g /../g True True
# expect: fred:///s//a/b/c g. g. True True
# expect: fred:///s//a/b/c .g .g True True
# expect: fred:///s//a/b/c g.. g.. True True
# expect: fred:///s//a/b/c ..g ..g True True
# expect: fred:///s//a/b/c ./../g ./../g True True
# expect: fred:///s//a/b/c ./g/. ./g/. True True
# expect: fred:///s//a/b/c g/./h g/./h True True
# expect: fred:///s//a/b/c g/../h g/../h True True
# expect: fred:///s//a/b/c g;x=1/./y g;x=1/./y True True
# expect: fred:///s//a/b/c g;x=1/../y g;x=1/../y True True
# expect: fred:///s//a/b/c g?y/./x g?y/./x True True
# expect: fred:///s//a/b/c g#s/../x g#s/../x True True
# expect: fred:///s//a/b/c http:g http:g True True
# expect: fred:///s//a/b/c http: http: True True
# expect: fred:///s//a/b/c a//b///c a//b///c True True
# expect: fred:///s//a/b/c // // True True
# expect: fred:///s//a/b/c /// /// True True
# expect: fred:///s//a/b/c ? ? True True
# expect: fred:///s//a/b/c # # True True
# expect: fred:///s//a/b/c svn+ssh:x svn+ssh:x True True
# expect: fred:///s//a/b/c x/../../../y/.. x/../../../y/.. True True
# expect: http:///s//a/b/c g:h g:h True True
# expect: http:///s//a/b/c g http:///s/a/b/g True True
# expect: http:///s//a/b/c ./g http:///s/a/b/g True True
# expect: http:///s//a/b/c g/ http:///s/a/b/g/ True True
# expect: http:///s//a/b/c /g http:///g True True
# expect: http:///s//a/b/c //g http://g True True
# expect: http:///s//a/b/c ?y http:///s//a/b/c?y True True
# expect: http:///s//a/b/c g?y http:///s/a/b/g?y True True
# expect: http:///s//a/b/c #s http:///s//a/b/c#s True False
# expect: http:///s//a/b/c g#s http:///s/a/b/g#s True True
# expect: http:///s//a/b/c g?y#s http:///s/a/b/g?y#s True True
# expect: http:///s//a/b/c ;x http:///s/a/b/;x True True
# expect: http:///s//a/b/c g;x http:///s/a/b/g;x True True
# expect: http:///s//a/b/c g;x?y#s http:///s/a/b/g;x?y#s True True
# expect: http:///s//a/b/c  http:///s//a/b/c True True
# expect: http:///s//a/b/c . http:///s/a/b/ True True
# expect: http:///s//a/b/c ./ http:///s/a/b/ True True
# expect: http:///s//a/b/c .. http:///s/a/ True True
# expect: http:///s//a/b/c ../ http:///s/a/ True True
# expect: http:///s//a/b/c ../g http:///s/a/g True True
# expect: http:///s//a/b/c ../.. http:///s/ True True
# expect: http:///s//a/b/c ../../ http:///s/ True True
# expect: http:///s//a/b/c ../../g http:///s/g True True
# expect: http:///s//a/b/c ../../../g http:///g True True
# expect: http:///s//a/b/c ../../../../g http:///g True True
# expect: http:///s//a/b/c /./g http:///g True True
# expect: http:///s//a/b/c /../g http:///g True True
# expect: http:///s//a/b/c g. http:///s/a/b/g. True True
# expect: http:///s//a/b/c .g http:///s/a/b/.g True True
# expect: http:///s//a/b/c g.. http:///s/a/b/g.. True True
# expect: http:///s//a/b/c ..g http:///s/a/b/..g True True
# expect: http:///s//a/b/c ./../g http:///s/a/g True True
# expect: http:///s//a/b/c ./g/. http:///s/a/b/g/ True True
# expect: http:///s//a/b/c g/./h http:///s/a/b/g/h True True
# expect: http:///s//a/b/c g/../h http:///s/a/b/h True True
# expect: http:///s//a/b/c g;x=1/./y http:///s/a/b/g;x=1/y True True
# expect: http:///s//a/b/c g;x=1/../y http:///s/a/b/y True True
# expect: http:///s//a/b/c g?y/./x http:///s/a/b/g?y/./x True True
# expect: http:///s//a/b/c g#s/../x http:///s/a/b/g#s/../x True False
# expect: http:///s//a/b/c http:g http:///s/a/b/g True True
# expect: http:///s//a/b/c http: http:///s//a/b/c True True
# expect: http:///s//a/b/c a//b///c http:///s/a/b/a/b/c True True
# expect: http:///s//a/b/c // http:///s//a/b/c True True
# expect: http:///s//a/b/c /// http:/// True True
# expect: http:///s//a/b/c ? http:///s//a/b/c? True True
# expect: http:///s//a/b/c # http:///s//a/b/c# True False
# expect: http:///s//a/b/c svn+ssh:x svn+ssh:x True True
# expect: http:///s//a/b/c x/../../../y/.. http:///s/ True True
# expect: svn+ssh://pathtest/foo1 g:h g:h True True
# expect: svn+ssh://pathtest/foo1 g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 ./g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 g/ svn+ssh://pathtest/g/ True True
# expect: svn+ssh://pathtest/foo1 /g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 //g svn+ssh://g True True
# expect: svn+ssh://pathtest/foo1 ?y svn+ssh://pathtest/foo1?y True True
# expect: svn+ssh://pathtest/foo1 g?y svn+ssh://pathtest/g?y True True
# expect: svn+ssh://pathtest/foo1 #s svn+ssh://pathtest/foo1#s True False
# expect: svn+ssh://pathtest/foo1 g#s svn+ssh://pathtest/g#s True True
# expect: svn+ssh://pathtest/foo1 g?y#s svn+ssh://pathtest/g?y#s True True
# expect: svn+ssh://pathtest/foo1 ;x svn+ssh://pathtest/;x True True
# expect: svn+ssh://pathtest/foo1 g;x svn+ssh://pathtest/g;x True True
# expect: svn+ssh://pathtest/foo1 g;x?y#s svn+ssh://pathtest/g;x?y#s True True
# expect: svn+ssh://pathtest/foo1  svn+ssh://pathtest/foo1 True True
# expect: svn+ssh://pathtest/foo1 . svn+ssh://pathtest/ True True
# expect: svn+ssh://pathtest/foo1 ./ svn+ssh://pathtest/ True True
# expect: svn+ssh://pathtest/foo1 .. svn+ssh://pathtest/ True True
# expect: svn+ssh://pathtest/foo1 ../ svn+ssh://pathtest/ True True
# expect: svn+ssh://pathtest/foo1 ../g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 ../.. svn+ssh://pathtest/ True True
# expect: svn+ssh://pathtest/foo1 ../../ svn+ssh://pathtest/ True True
# expect: svn+ssh://pathtest/foo1 ../../g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 ../../../g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 ../../../../g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 /./g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 /../g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 g. svn+ssh://pathtest/g. True True
# expect: svn+ssh://pathtest/foo1 .g svn+ssh://pathtest/.g True True
# expect: svn+ssh://pathtest/foo1 g.. svn+ssh://pathtest/g.. True True
# expect: svn+ssh://pathtest/foo1 ..g svn+ssh://pathtest/..g True True
# expect: svn+ssh://pathtest/foo1 ./../g svn+ssh://pathtest/g True True
# expect: svn+ssh://pathtest/foo1 ./g/. svn+ssh://pathtest/g/ True True
# expect: svn+ssh://pathtest/foo1 g/./h svn+ssh://pathtest/g/h True True
# expect: svn+ssh://pathtest/foo1 g/../h svn+ssh://pathtest/h True True
# expect: svn+ssh://pathtest/foo1 g;x=1/./y svn+ssh://pathtest/g;x=1/y True True
# expect: svn+ssh://pathtest/foo1 g;x=1/../y svn+ssh://pathtest/y True True
# expect: svn+ssh://pathtest/foo1 g?y/./x svn+ssh://pathtest/g?y/./x True True
# expect: svn+ssh://pathtest/foo1 g#s/../x svn+ssh://pathtest/g#s/../x True False
# expect: svn+ssh://pathtest/foo1 http:g http:g True True
# expect: svn+ssh://pathtest/foo1 http: http: True True
# expect: svn+ssh://pathtest/foo1 a//b///c svn+ssh://pathtest/a/b/c True True
# expect: svn+ssh://pathtest/foo1 // svn+ssh://pathtest/foo1 True True
# expect: svn+ssh://pathtest/foo1 /// svn+ssh://pathtest/ True True
# expect: svn+ssh://pathtest/foo1 ? svn+ssh://pathtest/foo1? True True
# expect: svn+ssh://pathtest/foo1 # svn+ssh://pathtest/foo1# True False
# expect: svn+ssh://pathtest/foo1 svn+ssh:x svn+ssh://pathtest/x True True
# expect: svn+ssh://pathtest/foo1 x/../../../y/.. svn+ssh://pathtest/ True True
# expect: http://a g:h g:h True True
# expect: http://a g http://a/g True True
# expect: http://a ./g http://a/g True True
# expect: http://a g/ http://a/g/ True True
# expect: http://a /g http://a/g True True
# expect: http://a //g http://g True True
# expect: http://a ?y http://a?y True True
# expect: http://a g?y http://a/g?y True True
# expect: http://a #s http://a#s True False
# expect: http://a g#s http://a/g#s True True
# expect: http://a g?y#s http://a/g?y#s True True
# expect: http://a ;x http://a/;x True True
# expect: http://a g;x http://a/g;x True True
# expect: http://a g;x?y#s http://a/g;x?y#s True True
# expect: http://a  http://a True True
# expect: http://a . http://a/ True True
# expect: http://a ./ http://a/ True True
# expect: http://a .. http://a/ True True
# expect: http://a ../ http://a/ True True
# expect: http://a ../g http://a/g True True
# expect: http://a ../.. http://a/ True True
# expect: http://a ../../ http://a/ True True
# expect: http://a ../../g http://a/g True True
# expect: http://a ../../../g http://a/g True True
# expect: http://a ../../../../g http://a/g True True
# expect: http://a /./g http://a/g True True
# expect: http://a /../g http://a/g True True
# expect: http://a g. http://a/g. True True
# expect: http://a .g http://a/.g True True
# expect: http://a g.. http://a/g.. True True
# expect: http://a ..g http://a/..g True True
# expect: http://a ./../g http://a/g True True
# expect: http://a ./g/. http://a/g/ True True
# expect: http://a g/./h http://a/g/h True True
# expect: http://a g/../h http://a/h True True
# expect: http://a g;x=1/./y http://a/g;x=1/y True True
# expect: http://a g;x=1/../y http://a/y True True
# expect: http://a g?y/./x http://a/g?y/./x True True
# expect: http://a g#s/../x http://a/g#s/../x True False
# expect: http://a http:g http://a/g True True
# expect: http://a http: http://a True True
# expect: http://a a//b///c http://a/a/b/c True True
# expect: http://a // http://a True True
# expect: http://a /// http://a/ True True
# expect: http://a ? http://a? True True
# expect: http://a # http://a# True False
# expect: http://a svn+ssh:x svn+ssh:x True True
# expect: http://a x/../../../y/.. http://a/ True True
# expect: http://a/ g:h g:h True True
# expect: http://a/ g http://a/g True True
# expect: http://a/ ./g http://a/g True True
# expect: http://a/ g/ http://a/g/ True True
# expect: http://a/ /g http://a/g True True
# expect: http://a/ //g http://g True True
# expect: http://a/ ?y http://a/?y True True
# expect: http://a/ g?y http://a/g?y True True
# expect: http://a/ #s http://a/#s True True
# expect: http://a/ g#s http://a/g#s True True
# expect: http://a/ g?y#s http://a/g?y#s True True
# expect: http://a/ ;x http://a/;x True True
# expect: http://a/ g;x http://a/g;x True True
# expect: http://a/ g;x?y#s http://a/g;x?y#s True True
# expect: http://a/  http://a/ True True
# expect: http://a/ . http://a/ True True
# expect: http://a/ ./ http://a/ True True
# expect: http://a/ .. http://a/ True True
# expect: http://a/ ../ http://a/ True True
# expect: http://a/ ../g http://a/g True True
# expect: http://a/ ../.. http://a/ True True
# expect: http://a/ ../../ http://a/ True True
# expect: http://a/ ../../g http://a/g True True
# expect: http://a/ ../../../g http://a/g True True
# expect: http://a/ ../../../../g http://a/g True True
# expect: http://a/ /./g http://a/g True True
# expect: http://a/ /../g http://a/g True True
# expect: http://a/ g. http://a/g. True True
# expect: http://a/ .g http://a/.g True True
# expect: http://a/ g.. http://a/g.. True True
# expect: http://a/ ..g http://a/..g True True
# expect: http://a/ ./../g http://a/g True True
# expect: http://a/ ./g/. http://a/g/ True True
# expect: http://a/ g/./h http://a/g/h True True
# expect: http://a/ g/../h http://a/h True True
# expect: http://a/ g;x=1/./y http://a/g;x=1/y True True
# expect: http://a/ g;x=1/../y http://a/y True True
# expect: http://a/ g?y/./x http://a/g?y/./x True True
# expect: http://a/ g#s/../x http://a/g#s/../x True False
# expect: http://a/ http:g http://a/g True True
# expect: http://a/ http: http://a/ True True
# expect: http://a/ a//b///c http://a/a/b/c True True
# expect: http://a/ // http://a/ True True
# expect: http://a/ /// http://a/ True True
# expect: http://a/ ? http://a/? True True
# expect: http://a/ # http://a/# True True
# expect: http://a/ svn+ssh:x svn+ssh:x True True
# expect: http://a/ x/../../../y/.. http://a/ True True
# expect:  g:h g:h True True
# expect:  g g True True
# expect:  ./g ./g True True
# expect:  g/ g/ True True
# expect:  /g /g True True
# expect:  //g //g True True
# expect:  ?y ?y True True
# expect:  g?y g?y True True
# expect:  #s #s True True
# expect:  g#s g#s True True
# expect:  g?y#s g?y#s True True
# expect:  ;x ;x True True
# expect:  g;x g;x True True
# expect:  g;x?y#s g;x?y#s True True
# expect:    True True
# expect:  . . True True
# expect:  ./ ./ True True
# expect:  .. .. True True
# expect:  ../ ../ True True
# expect:  ../g ../g True True
# expect:  ../.. ../.. True True
# expect:  ../../ ../../ True True
# expect:  ../../g ../../g True True
# expect:  ../../../g ../../../g True True
# expect:  ../../../../g ../../../../g True True
# expect:  /./g /./g True True
# expect:  /../g /../g True True
# expect:  g. g. True True
# expect:  .g .g True True
# expect:  g.. g.. True True
# expect:  ..g ..g True True
# expect:  ./../g ./../g True True
# expect:  ./g/. ./g/. True True
# expect:  g/./h g/./h True True
# expect:  g/../h g/../h True True
# expect:  g;x=1/./y g;x=1/./y True True
# expect:  g;x=1/../y g;x=1/../y True True
# expect:  g?y/./x g?y/./x True True
# expect:  g#s/../x g#s/../x True True
# expect:  http:g http:g True True
# expect:  http: http: True True
# expect:  a//b///c a//b///c True True
# expect:  // // True True
# expect:  /// /// True True
# expect:  ? ? True True
# expect:  # # True True
# expect:  svn+ssh:x svn+ssh:x True True
# expect:  x/../../../y/.. x/../../../y/.. True True
# expect: http://a/b/../c g:h g:h True True
# expect: http://a/b/../c g http://a/g True True
# expect: http://a/b/../c ./g http://a/g True True
# expect: http://a/b/../c g/ http://a/g/ True True
# expect: http://a/b/../c /g http://a/g True True
# expect: http://a/b/../c //g http://g True True
# expect: http://a/b/../c ?y http://a/b/../c?y True True
# expect: http://a/b/../c g?y http://a/g?y True True
# expect: http://a/b/../c #s http://a/b/../c#s True False
# expect: http://a/b/../c g#s http://a/g#s True True
# expect: http://a/b/../c g?y#s http://a/g?y#s True True
# expect: http://a/b/../c ;x http://a/;x True True
# expect: http://a/b/../c g;x http://a/g;x True True
# expect: http://a/b/../c g;x?y#s http://a/g;x?y#s True True
# expect: http://a/b/../c  http://a/b/../c True True
# expect: http://a/b/../c . http://a/ True True
# expect: http://a/b/../c ./ http://a/ True True
# expect: http://a/b/../c .. http://a/ True True
# expect: http://a/b/../c ../ http://a/ True True
# expect: http://a/b/../c ../g http://a/g True True
# expect: http://a/b/../c ../.. http://a/ True True
# expect: http://a/b/../c ../../ http://a/ True True
# expect: http://a/b/../c ../../g http://a/g True True
# expect: http://a/b/../c ../../../g http://a/g True True
# expect: http://a/b/../c ../../../../g http://a/g True True
# expect: http://a/b/../c /./g http://a/g True True
# expect: http://a/b/../c /../g http://a/g True True
# expect: http://a/b/../c g. http://a/g. True True
# expect: http://a/b/../c .g http://a/.g True True
# expect: http://a/b/../c g.. http://a/g.. True True
# expect: http://a/b/../c ..g http://a/..g True True
# expect: http://a/b/../c ./../g http://a/g True True
# expect: http://a/b/../c ./g/. http://a/g/ True True
# expect: http://a/b/../c g/./h http://a/g/h True True
# expect: http://a/b/../c g/../h http://a/h True True
# expect: http://a/b/../c g;x=1/./y http://a/g;x=1/y True True
# expect: http://a/b/../c g;x=1/../y http://a/y True True
# expect: http://a/b/../c g?y/./x http://a/g?y/./x True True
# expect: http://a/b/../c g#s/../x http://a/g#s/../x True False
# expect: http://a/b/../c http:g http://a/g True True
# expect: http://a/b/../c http: http://a/b/../c True True
# expect: http://a/b/../c a//b///c http://a/a/b/c True True
# expect: http://a/b/../c // http://a/b/../c True True
# expect: http://a/b/../c /// http://a/ True True
# expect: http://a/b/../c ? http://a/b/../c? True True
# expect: http://a/b/../c # http://a/b/../c# True False
# expect: http://a/b/../c svn+ssh:x svn+ssh:x True True
# expect: http://a/b/../c x/../../../y/.. http://a/ True True
# expect: mailto:x@y g:h g:h True True
# expect: mailto:x@y g g True True
# expect: mailto:x@y ./g ./g True True
# expect: mailto:x@y g/ g/ True True
# expect: mailto:x@y /g /g True True
# expect: mailto:x@y //g //g True True
# expect: mailto:x@y ?y ?y True True
# expect: mailto:x@y g?y g?y True True
# expect: mailto:x@y #s #s True True
# expect: mailto:x@y g#s g#s True True
# expect: mailto:x@y g?y#s g?y#s True True
# expect: mailto:x@y ;x ;x True True
# expect: mailto:x@y g;x g;x True True
# expect: mailto:x@y g;x?y#s g;x?y#s True True
# expect: mailto:x@y  mailto:x@y True True
# expect: mailto:x@y . . True True
# expect: mailto:x@y ./ ./ True True
# expect: mailto:x@y .. .. True True
# expect: mailto:x@y ../ ../ True True
# expect: mailto:x@y ../g ../g True True
# expect: mailto:x@y ../.. ../.. True True
# expect: mailto:x@y ../../ ../../ True True
# expect: mailto:x@y ../../g ../../g True True
# expect: mailto:x@y ../../../g ../../../g True True
# expect: mailto:x@y ../../../../g ../../../../g True True
# expect: mailto:x@y /./g /./g True True
# expect: mailto:x@y /../g /../g True True
# expect: mailto:x@y g. g. True True
# expect: mailto:x@y .g .g True True
# expect: mailto:x@y g.. g.. True True
# expect: mailto:x@y ..g ..g True True
# expect: mailto:x@y ./../g ./../g True True
# expect: mailto:x@y ./g/. ./g/. True True
# expect: mailto:x@y g/./h g/./h True True
# expect: mailto:x@y g/../h g/../h True True
# expect: mailto:x@y g;x=1/./y g;x=1/./y True True
# expect: mailto:x@y g;x=1/../y g;x=1/../y True True
# expect: mailto:x@y g?y/./x g?y/./x True True
# expect: mailto:x@y g#s/../x g#s/../x True True
# expect: mailto:x@y http:g http:g True True
# expect: mailto:x@y http: http: True True
# expect: mailto:x@y a//b///c a//b///c True True
# expect: mailto:x@y // // True True
# expect: mailto:x@y /// /// True True
# expect: mailto:x@y ? ? True True
# expect: mailto:x@y # # True True
# expect: mailto:x@y svn+ssh:x svn+ssh:x True True
# expect: mailto:x@y x/../../../y/.. x/../../../y/.. True True
# expect: a/b/c g:h g:h True True
# expect: a/b/c g a/b/g True True
# expect: a/b/c ./g a/b/g True True
# expect: a/b/c g/ a/b/g/ True True
# expect: a/b/c /g /g True True
# expect: a/b/c //g //g True True
# expect: a/b/c ?y a/b/c?y True True
# expect: a/b/c g?y a/b/g?y True True
# expect: a/b/c #s a/b/c#s True False
# expect: a/b/c g#s a/b/g#s True True
# expect: a/b/c g?y#s a/b/g?y#s True True
# expect: a/b/c ;x a/b/;x True True
# expect: a/b/c g;x a/b/g;x True True
# expect: a/b/c g;x?y#s a/b/g;x?y#s True True
# expect: a/b/c  a/b/c True True
# expect: a/b/c . a/b/ True True
# expect: a/b/c ./ a/b/ True True
# expect: a/b/c .. a/ True True
# expect: a/b/c ../ a/ True True
# expect: a/b/c ../g a/g True True
# expect: a/b/c ../.. / True True
# expect: a/b/c ../../ / True True
# expect: a/b/c ../../g g True True
# expect: a/b/c ../../../g g True True
# expect: a/b/c ../../../../g g True True
# expect: a/b/c /./g /g True True
# expect: a/b/c /../g g True True
# expect: a/b/c g. a/b/g. True True
# expect: a/b/c .g a/b/.g True True
# expect: a/b/c g.. a/b/g.. True True
# expect: a/b/c ..g a/b/..g True True
# expect: a/b/c ./../g a/g True True
# expect: a/b/c ./g/. a/b/g/ True True
# expect: a/b/c g/./h a/b/g/h True True
# expect: a/b/c g/../h a/b/h True True
# expect: a/b/c g;x=1/./y a/b/g;x=1/y True True
# expect: a/b/c g;x=1/../y a/b/y True True
# expect: a/b/c g?y/./x a/b/g?y/./x True True
# expect: a/b/c g#s/../x a/b/g#s/../x True False
# expect: a/b/c http:g http:g True True
# expect: a/b/c http: http: True True
# expect: a/b/c a//b///c a/b/a/b/c True True
# expect: a/b/c // a/b/c True True
# expect: a/b/c /// / True True
# expect: a/b/c ? a/b/c? True True
# expect: a/b/c # a/b/c# True False
# expect: a/b/c svn+ssh:x svn+ssh:x True True
# expect: a/b/c x/../../../y/.. / True True
# expect: //h/x g:h g:h True True
# expect: //h/x g //h/g True True
# expect: //h/x ./g //h/g True True
# expect: //h/x g/ //h/g/ True True
# expect: //h/x /g //h/g True True
# expect: //h/x //g //g True True
# expect: //h/x ?y //h/x?y True True
# expect: //h/x g?y //h/g?y True True
# expect: //h/x #s //h/x#s True False
# expect: //h/x g#s //h/g#s True True
# expect: //h/x g?y#s //h/g?y#s True True
# expect: //h/x ;x //h/;x True True
# expect: //h/x g;x //h/g;x True True
# expect: //h/x g;x?y#s //h/g;x?y#s True True
# expect: //h/x  //h/x True True
# expect: //h/x . //h/ True True
# expect: //h/x ./ //h/ True True
# expect: //h/x .. //h/ True True
# expect: //h/x ../ //h/ True True
# expect: //h/x ../g //h/g True True
# expect: //h/x ../.. //h/ True True
# expect: //h/x ../../ //h/ True True
# expect: //h/x ../../g //h/g True True
# expect: //h/x ../../../g //h/g True True
# expect: //h/x ../../../../g //h/g True True
# expect: //h/x /./g //h/g True True
# expect: //h/x /../g //h/g True True
# expect: //h/x g. //h/g. True True
# expect: //h/x .g //h/.g True True
# expect: //h/x g.. //h/g.. True True
# expect: //h/x ..g //h/..g True True
# expect: //h/x ./../g //h/g True True
# expect: //h/x ./g/. //h/g/ True True
# expect: //h/x g/./h //h/g/h True True
# expect: //h/x g/../h //h/h True True
# expect: //h/x g;x=1/./y //h/g;x=1/y True True
# expect: //h/x g;x=1/../y //h/y True True
# expect: //h/x g?y/./x //h/g?y/./x True True
# expect: //h/x g#s/../x //h/g#s/../x True False
# expect: //h/x http:g http:g True True
# expect: //h/x http: http: True True
# expect: //h/x a//b///c //h/a/b/c True True
# expect: //h/x // //h/x True True
# expect: //h/x /// //h/ True True
# expect: //h/x ? //h/x? True True
# expect: //h/x # //h/x# True False
# expect: //h/x svn+ssh:x svn+ssh:x True True
# expect: //h/x x/../../../y/.. //h/ True True
# expect: http://a/b?x#y g:h g:h True True
# expect: http://a/b?x#y g http://a/g True True
# expect: http://a/b?x#y ./g http://a/g True True
# expect: http://a/b?x#y g/ http://a/g/ True True
# expect: http://a/b?x#y /g http://a/g True True
# expect: http://a/b?x#y //g http://g True True
# expect: http://a/b?x#y ?y http://a/b?y True True
# expect: http://a/b?x#y g?y http://a/g?y True True
# expect: http://a/b?x#y #s http://a/b?x#s True False
# expect: http://a/b?x#y g#s http://a/g#s True True
# expect: http://a/b?x#y g?y#s http://a/g?y#s True True
# expect: http://a/b?x#y ;x http://a/;x True True
# expect: http://a/b?x#y g;x http://a/g;x True True
# expect: http://a/b?x#y g;x?y#s http://a/g;x?y#s True True
# expect: http://a/b?x#y  http://a/b?x#y True True
# expect: http://a/b?x#y . http://a/ True True
# expect: http://a/b?x#y ./ http://a/ True True
# expect: http://a/b?x#y .. http://a/ True True
# expect: http://a/b?x#y ../ http://a/ True True
# expect: http://a/b?x#y ../g http://a/g True True
# expect: http://a/b?x#y ../.. http://a/ True True
# expect: http://a/b?x#y ../../ http://a/ True True
# expect: http://a/b?x#y ../../g http://a/g True True
# expect: http://a/b?x#y ../../../g http://a/g True True
# expect: http://a/b?x#y ../../../../g http://a/g True True
# expect: http://a/b?x#y /./g http://a/g True True
# expect: http://a/b?x#y /../g http://a/g True True
# expect: http://a/b?x#y g. http://a/g. True True
# expect: http://a/b?x#y .g http://a/.g True True
# expect: http://a/b?x#y g.. http://a/g.. True True
# expect: http://a/b?x#y ..g http://a/..g True True
# expect: http://a/b?x#y ./../g http://a/g True True
# expect: http://a/b?x#y ./g/. http://a/g/ True True
# expect: http://a/b?x#y g/./h http://a/g/h True True
# expect: http://a/b?x#y g/../h http://a/h True True
# expect: http://a/b?x#y g;x=1/./y http://a/g;x=1/y True True
# expect: http://a/b?x#y g;x=1/../y http://a/y True True
# expect: http://a/b?x#y g?y/./x http://a/g?y/./x True True
# expect: http://a/b?x#y g#s/../x http://a/g#s/../x True False
# expect: http://a/b?x#y http:g http://a/g True True
# expect: http://a/b?x#y http: http://a/b?x#y True True
# expect: http://a/b?x#y a//b///c http://a/a/b/c True True
# expect: http://a/b?x#y // http://a/b?x#y True True
# expect: http://a/b?x#y /// http://a/ True True
# expect: http://a/b?x#y ? http://a/b? True True
# expect: http://a/b?x#y # http://a/b?x# True False
# expect: http://a/b?x#y svn+ssh:x svn+ssh:x True True
# expect: http://a/b?x#y x/../../../y/.. http://a/ True True
# expect: file:///a/b/ g:h g:h True True
# expect: file:///a/b/ g file:///a/b/g True True
# expect: file:///a/b/ ./g file:///a/b/g True True
# expect: file:///a/b/ g/ file:///a/b/g/ True True
# expect: file:///a/b/ /g file:///g True True
# expect: file:///a/b/ //g file://g True True
# expect: file:///a/b/ ?y file:///a/b/?y True True
# expect: file:///a/b/ g?y file:///a/b/g?y True True
# expect: file:///a/b/ #s file:///a/b/#s True True
# expect: file:///a/b/ g#s file:///a/b/g#s True True
# expect: file:///a/b/ g?y#s file:///a/b/g?y#s True True
# expect: file:///a/b/ ;x file:///a/b/;x True True
# expect: file:///a/b/ g;x file:///a/b/g;x True True
# expect: file:///a/b/ g;x?y#s file:///a/b/g;x?y#s True True
# expect: file:///a/b/  file:///a/b/ True True
# expect: file:///a/b/ . file:///a/b/ True True
# expect: file:///a/b/ ./ file:///a/b/ True True
# expect: file:///a/b/ .. file:///a/ True True
# expect: file:///a/b/ ../ file:///a/ True True
# expect: file:///a/b/ ../g file:///a/g True True
# expect: file:///a/b/ ../.. file:/// True True
# expect: file:///a/b/ ../../ file:/// True True
# expect: file:///a/b/ ../../g file:///g True True
# expect: file:///a/b/ ../../../g file:///g True True
# expect: file:///a/b/ ../../../../g file:///g True True
# expect: file:///a/b/ /./g file:///g True True
# expect: file:///a/b/ /../g file:///g True True
# expect: file:///a/b/ g. file:///a/b/g. True True
# expect: file:///a/b/ .g file:///a/b/.g True True
# expect: file:///a/b/ g.. file:///a/b/g.. True True
# expect: file:///a/b/ ..g file:///a/b/..g True True
# expect: file:///a/b/ ./../g file:///a/g True True
# expect: file:///a/b/ ./g/. file:///a/b/g/ True True
# expect: file:///a/b/ g/./h file:///a/b/g/h True True
# expect: file:///a/b/ g/../h file:///a/b/h True True
# expect: file:///a/b/ g;x=1/./y file:///a/b/g;x=1/y True True
# expect: file:///a/b/ g;x=1/../y file:///a/b/y True True
# expect: file:///a/b/ g?y/./x file:///a/b/g?y/./x True True
# expect: file:///a/b/ g#s/../x file:///a/b/g#s/../x True False
# expect: file:///a/b/ http:g http:g True True
# expect: file:///a/b/ http: http: True True
# expect: file:///a/b/ a//b///c file:///a/b/a/b/c True True
# expect: file:///a/b/ // file:///a/b/ True True
# expect: file:///a/b/ /// file:/// True True
# expect: file:///a/b/ ? file:///a/b/? True True
# expect: file:///a/b/ # file:///a/b/# True True
# expect: file:///a/b/ svn+ssh:x svn+ssh:x True True
# expect: file:///a/b/ x/../../../y/.. file:/// True True
# expect: s3://a/b/c g:h g:h True True
# expect: s3://a/b/c g g True True
# expect: s3://a/b/c ./g ./g True True
# expect: s3://a/b/c g/ g/ True True
# expect: s3://a/b/c /g /g True True
# expect: s3://a/b/c //g //g True True
# expect: s3://a/b/c ?y ?y True True
# expect: s3://a/b/c g?y g?y True True
# expect: s3://a/b/c #s #s True True
# expect: s3://a/b/c g#s g#s True True
# expect: s3://a/b/c g?y#s g?y#s True True
# expect: s3://a/b/c ;x ;x True True
# expect: s3://a/b/c g;x g;x True True
# expect: s3://a/b/c g;x?y#s g;x?y#s True True
# expect: s3://a/b/c  s3://a/b/c True True
# expect: s3://a/b/c . . True True
# expect: s3://a/b/c ./ ./ True True
# expect: s3://a/b/c .. .. True True
# expect: s3://a/b/c ../ ../ True True
# expect: s3://a/b/c ../g ../g True True
# expect: s3://a/b/c ../.. ../.. True True
# expect: s3://a/b/c ../../ ../../ True True
# expect: s3://a/b/c ../../g ../../g True True
# expect: s3://a/b/c ../../../g ../../../g True True
# expect: s3://a/b/c ../../../../g ../../../../g True True
# expect: s3://a/b/c /./g /./g True True
# expect: s3://a/b/c /../g /../g True True
# expect: s3://a/b/c g. g. True True
# expect: s3://a/b/c .g .g True True
# expect: s3://a/b/c g.. g.. True True
# expect: s3://a/b/c ..g ..g True True
# expect: s3://a/b/c ./../g ./../g True True
# expect: s3://a/b/c ./g/. ./g/. True True
# expect: s3://a/b/c g/./h g/./h True True
# expect: s3://a/b/c g/../h g/../h True True
# expect: s3://a/b/c g;x=1/./y g;x=1/./y True True
# expect: s3://a/b/c g;x=1/../y g;x=1/../y True True
# expect: s3://a/b/c g?y/./x g?y/./x True True
# expect: s3://a/b/c g#s/../x g#s/../x True True
# expect: s3://a/b/c http:g http:g True True
# expect: s3://a/b/c http: http: True True
# expect: s3://a/b/c a//b///c a//b///c True True
# expect: s3://a/b/c // // True True
# expect: s3://a/b/c /// /// True True
# expect: s3://a/b/c ? ? True True
# expect: s3://a/b/c # # True True
# expect: s3://a/b/c svn+ssh:x svn+ssh:x True True
# expect: s3://a/b/c x/../../../y/.. x/../../../y/.. True True

# --- the lists and the older functions
import warnings
warnings.simplefilter("ignore")
import urllib.parse as P
for n in sorted(dir(P)):
    if n.startswith(("uses_", "non_", "scheme_")):
        print(n, getattr(P, n))
# expect: non_hierarchical ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
# expect: scheme_chars abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.
# expect: uses_fragment ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file', 'prospero']
# expect: uses_netloc ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
# expect: uses_params ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
# expect: uses_query ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips']
# expect: uses_relative ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
for f, args in ((P.splittype, ("http:x", "/a:b", "x", ":x", "A:b:c", "")), (P.splithost, ("//h/p", "//h?q", "//h#f", "//h", "/x", "//", "x")), (P.splituser, ("u@h", "h", "a@b@c")), (P.splitpasswd, ("u:p", "u", "u:p:q")),
                (P.splitport, ("h:80", "h", "h:", "h:x", "a:b:80", ":80")), (P.splitnport, ("h:80", "h", "h:", "h:x", "a:b:80")), (P.splitquery, ("p?q", "p", "a?b?c")), (P.splittag, ("p#t", "p", "a#b#c")), (P.splitattr, ("a;b=c;d", "a")), (P.splitvalue, ("a=b", "a", "a=b=c")), (P.unwrap, ("<URL:x>", " < x > ", "URL:x", "x", "<x"))):
    print(f.__name__, [f(a) for a in args])
# expect: splittype [('http', 'x'), (None, '/a:b'), (None, 'x'), (None, ':x'), ('a', 'b:c'), (None, '')]
# expect: splithost [('h', '/p'), ('h', '/?q'), ('h', '/#f'), ('h', ''), (None, '/x'), ('', ''), (None, 'x')]
# expect: splituser [('u', 'h'), (None, 'h'), ('a@b', 'c')]
# expect: splitpasswd [('u', 'p'), ('u', None), ('u', 'p:q')]
# expect: splitport [('h', '80'), ('h', None), ('h', None), ('h:x', None), ('a:b', '80'), ('', '80')]
# expect: splitnport [('h', 80), ('h', -1), ('h', -1), ('h', None), ('a:b', 80)]
# expect: splitquery [('p', 'q'), ('p', None), ('a?b', 'c')]
# expect: splittag [('p', 't'), ('p', None), ('a#b', 'c')]
# expect: splitattr [('a', ['b=c', 'd']), ('a', [])]
# expect: splitvalue [('a', 'b'), ('a', None), ('a', 'b=c')]
# expect: unwrap ['x', 'x', 'x', 'x', '<x']
print(P.to_bytes("x"))  # expect: x
try:
    P.to_bytes("\xe9")
except UnicodeError as e:
    print(e)  # expect: URL 'é' contains non-ASCII characters
P.clear_cache()
print([n for n in dir(P) if n in P.__all__])  # expect: ['DefragResult', 'DefragResultBytes', 'ParseResult', 'ParseResultBytes', 'SplitResult', 'SplitResultBytes', 'parse_qs', 'parse_qsl', 'quote', 'quote_from_bytes', 'quote_plus', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'urldefrag', 'urlencode', 'urljoin', 'urlparse', 'urlsplit', 'urlunparse', 'urlunsplit']
