package http_test

// This file tests sites against programs that want to reach more than was granted, and against
// servers.

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/adderlang/adder"
	site "github.com/adderlang/adder/cap/http"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestConfusion: URLs that some program reads as another. None of them may reach the server.
func TestConfusion(t *testing.T) {
	var reached atomic.Value
	s, srv := serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) { reached.Store(r.Host + " " + r.RequestURI) })
	host := strings.TrimPrefix(srv.URL, "http://")
	_, number, _ := net.SplitHostPort(host)
	var list []string
	for _, path := range []string{"/v2/", "/", "/v1", "/V1/x", "/v1/../v2/", "/v1/..", "/v1/./x", "/v1/%2e%2e/v2/", "/v1/%2E%2e/v2", "/v1/.%2e/v2", "/v1/a%2fb", "/v1/a%2F..%2Fv2", "/v1/%252e%252e/v2", "/v1/%25%32%65%2e/",
		"/v1/%25252e/", "/v1/a%252f..", "/v1/a\\..\\..\\v2", "/v1/a%5c..%5cv2", "/v1/a%255cb", "/v1/..;/v2/", "/v1/..;a=b/v2", "/v1/..%3b/v2", "/v1/.;/", "/v1/%c0%ae%c0%ae/v2", "/v1/%c0%af", "/v1/%e0%80%ae/", "/v1/%ef%bc%8e%ef%bc%8e/v2",
		"/v1/%e2%80%a5/", "/v1/%ef%bc%8f", "/v1/a%00b", "/v1/a%0d%0aX:y", "/v1/a\r\nX: y", "/v1/a b", "/v1/a\tb", "/v1/\u00e9", "/v1/%zz", "/v1/%", "/v1/%2", "/v1/a\x00", "//v1/x", "/%76%31/x", "/v%31/x", "/v1%2fx", "/v1/x?a b", "/v1/x?a\r\nHost: y", "/v1/x?\u00e9",
		"/v1/[x]", "/v1/x|y", "/v1/%E2%80%A4%E2%80%A4/v2"} {
		list = append(list, path)
		if path[0] == '/' {
			list = append(list, srv.URL+path)
		}
	}
	for _, url := range []string{"http://user@" + host + "/v1/x", "http://user:pw@" + host + "/v1/x", "http://" + host + "@evil.example/v1/x", "http://evil.example@" + host + "/v1/x", "http://evil.example#@" + host + "/v1/x", "http://evil.example?@" + host + "/v1/",
		"http://evil.example\\@" + host + "/v1/x", "http://" + host + "\\@evil.example/v1/", "http:\\\\" + host + "/v1/x", "http:/" + host + "/v1/x", "http:" + host + "/v1/x", "https://" + host + "/v1/x", "ftp://" + host + "/v1/x", "file:///etc/passwd", "//" + host + "/v1/x",
		"http://127.1:" + number + "/v1/x", "http://2130706433:" + number + "/v1/x", "http://0x7f.0.0.1:" + number + "/v1/x", "http://0177.0.0.1:" + number + "/v1/x", "http://127.0.0.1.:" + number + "/v1/x", "http://localhost:" + number + "/v1/x", "http://[::ffff:127.0.0.1]:" + number + "/v1/x",
		"http://[::1]:" + number + "/v1/x", "http://[::1%25lo]:" + number + "/v1/x", "http://[fe80::1%25eth0]/v1/", "http://127.0.0.1/v1/x", "http://127.0.0.1:0" + number + "/v1/x", "http://127.0.0.1:/v1/x", "http://127.0.0.1:99999/v1/x", "http://127.0.0.1:" + number + ":80/v1/x", "http://127.0.0.1:+" + number + "/v1/x",
		"http://１２７.0.0.1:" + number + "/v1/x", "http://127。0。0。1:" + number + "/v1/x", "http://%31%32%37.0.0.1:" + number + "/v1/x", "http:// " + host + "/v1/x", " http://" + host + "/v1/x", "http://" + host + " /v1/x", "http://" + host + "\t/v1/x", "http://" + host + "\r\nX: y/v1/x", "http:///v1/x", "http://:" + number + "/v1/x",
		"\x00http://" + host + "/v1/x", "http://" + host + "/v1/x" + strings.Repeat("a", 20<<10), "javascript:alert(1)", "data:,x", "http://xn--/v1/", "http://" + strings.Repeat("a.", 200) + "b/v1/", "..", "../v2/x", "a/../../v2", "./x", "a\\b"} {
		list = append(list, url)
	}
	var src strings.Builder
	src.WriteString("n = 0\nfor u in [\n")
	for _, u := range list {
		fmt.Fprintf(&src, "    %s,\n", pyQuote(u))
	}
	src.WriteString("]:\n    r = fails(api.get, u)\n    n += 1\n    if not isinstance(r, str) or r.split(':')[0] not in ('ValueError', 'CapabilityError'): print('reached', repr(u), r)\n    if api.allows('GET', u): print('allowed', repr(u))\nprint(n)\n")
	run(t, s, src.String(), fmt.Sprintln(len(list)))
	if v := reached.Load(); v != nil {
		t.Errorf("the server was asked %s", v)
	}
	// and what is none of that arrives as it was written
	for _, path := range []string{"/v1/a%20b", "/v1/a..b/...", "/v1/x;a=b", "/v1/caf%C3%A9", "/v1//a//b", "/v1/@x:y", "/v1/a?b=../../c&d=%2e%2e/", "/v1/~a!$&'()*+,=", "/v1/%25", "/v1/100%25"} {
		reached.Store("")
		for _, u := range []string{path, strings.Replace(srv.URL, "http", "HTTP", 1) + path} {
			if out, err := engine.Granted(t, map[string]adder.Capability{"api": s}, "print(api.get("+pyQuote(u)+").status)"); err != nil || out != "200\n" || reached.Load() != host+" "+path {
				t.Errorf("%s: %v %v %v", u, out, err, reached.Load())
			}
		}
	}
}

// pyQuote writes a str of Python's.
func pyQuote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		fmt.Fprintf(&b, `\U%08x`, r)
	}
	b.WriteByte('"')
	return b.String()
}

// TestHeaders: what a program may not say of itself.
func TestHeaders(t *testing.T) {
	var got http.Header
	s, _ := serve(t, site.Options{Headers: map[string]string{"X-Key": "abcdef"}}, func(w http.ResponseWriter, r *http.Request) { got = r.Header.Clone() })
	src := "n = 0\nfor k, v in [\n"
	list := [][2]string{{"Host", "evil"}, {"host", "evil"}, {"HOST", "evil"}, {"Content-Length", "0"}, {"content_length", "5"}, {"Transfer-Encoding", "chunked"}, {"transfer-encoding", "identity"}, {"Connection", "X-Key"}, {"Keep-Alive", "1"}, {"TE", "trailers"},
		{"Trailer", "X"}, {"Upgrade", "websocket"}, {"Expect", "100-continue"}, {"Proxy-Authorization", "x"}, {"Proxy-Connection", "x"}, {"X-HTTP-Method-Override", "DELETE"}, {"x_http_method_override", "DELETE"}, {"X-Method-Override", "PUT"}, {"X-HTTP-Method", "PUT"},
		{"X-Original-URL", "/v2"}, {"X-Rewrite-URL", "/v2"}, {"X-Forwarded-Host", "evil"}, {"X-Forwarded-For", "1.2.3.4"}, {"X-Key", "mine"}, {"x-key", "mine"}, {"X_Key", "mine"}, {"Range", "bytes=0-3"}, {"Accept-Encoding", "gzip"},
		{"A\r\nB", "x"}, {"A", "x\r\nX-Key: y"}, {"A", "x\ny"}, {"A", "x\ry"}, {"A", "x\x00y"}, {"A ", "x"}, {"A:", "x"}, {"", "x"}, {"\u00e9", "x"}, {" A", "x"}, {"A", "x\x7f"}}
	for _, h := range list {
		src += "    (" + pyQuote(h[0]) + ", " + pyQuote(h[1]) + "),\n"
	}
	src += `]:
    r = fails(api.get, "x", headers={k: v})
    n += 1
    if not isinstance(r, str) or r.split(':')[0] not in ('ValueError', 'CapabilityError'): print('sent', repr(k), r)
print(n, fails(api.get, "x", headers=[("A", "b")]), fails(api.get, "x", headers={"A": 1}), fails(api.get, "x", headers={"A": "b" * 70000}))
`
	run(t, s, src, fmt.Sprintln(len(list), "TypeError: headers must be a dict or None, not list TypeError: headers must be str ValueError: more than 65536 bytes of headers"))
	if got != nil {
		t.Errorf("the server was asked %v", got)
	}
	run(t, s, `print(api.post("x", "d", headers={"A-b": "c\t\xe9", "User-Agent": "me", "Cookie": "q=1"}).status)
for m in ("GET /v2/ HTTP/1.1\r\nX:", "CONNECT", "TRACE", "G ET", "", "PUT", "get\n"): print(fails(api.request, m, "x"))`, `200
ValueError: a method cannot have such a name
CapabilityError: api: method CONNECT is not granted
CapabilityError: api: method TRACE is not granted
ValueError: a method cannot have such a name
ValueError: a method cannot have such a name
CapabilityError: api: method PUT is not granted
ValueError: a method cannot have such a name
`)
	if got.Get("A-B") != "c\t\u00e9" || got.Get("User-Agent") != "me" || got.Get("X-Key") != "abcdef" || got.Get("Cookie") != "q=1" {
		t.Errorf("%v", got)
	}
}

// TestSecrets: a server that shows all it gets, in every place it can.
func TestSecrets(t *testing.T) {
	const key = `tok"en&secret-0123456789`
	s, srv := serve(t, site.Options{Methods: []string{"GET", "POST"}, Headers: map[string]string{"Authorization": "Bearer " + key, "X-Basic": "Basic dXNlcjpwYXNzd29yZDE="}}, func(w http.ResponseWriter, r *http.Request) {
		auth := r.Header.Get("Authorization")
		if auth != "Bearer "+key || r.Header.Get("X-Basic") == "" || r.Header.Get("Accept-Encoding") != "identity" {
			w.WriteHeader(401)
			return
		}
		w.Header().Set("X-Echo", auth)
		switch r.URL.Path {
		case "/v1/gzip":
			w.Header().Set("Content-Encoding", "gzip")
		case "/v1/redirect":
			w.Header().Set("Location", "/v1/to?"+strings.NewReplacer(`"`, "%22", "&", "%26").Replace(key))
			w.WriteHeader(302)
			return
		case "/v1/away":
			w.Header().Set("Location", "/v2/"+key)
			w.WriteHeader(302)
			return
		}
		fmt.Fprintf(w, "%v\n%q\n%s\n%s\nuser:password1 password1", r.Header, auth, "tok%22en%26secret-0123456789", "tok&#34;en&amp;secret-0123456789")
	})
	run(t, s, `
def look(what):
    for part in ("secret-0", "0123456789", "password1", "dXNlcjp", "tok"):
        if part in what: print("shown", part, what)
for r in (api.get("x"), api.post("x", "d"), api.get("redirect"), api.get("redirect", redirects=False)):
    print(r.status)
    look(repr((r.status, r.reason, r.url, r.headers, r.body, r.text())))
look(repr(api) + repr(api.url) + repr([getattr(api, n) for n in dir(api)]))
for f in (lambda: api.get("gzip"), lambda: api.get("away"), lambda: api.get("x", headers={"authorization": "mine"}), lambda: api.get("x", timeout=1e-9)):
    print(x := fails(f).partition(" 'http")[0])
    look(x)
print(api.get("x").header("x-echo"))
`, `200
200
200
302
CapabilityError: api: the response is encoded and cannot be looked through
CapabilityError: api: a redirect leads outside of http://S/v1/
CapabilityError: api: header authorization is set by the grant
TimeoutError: [Errno 110] Connection timed out:
[secret]
`)
	// the server next door gets nothing
	var leaked atomic.Value
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { leaked.Store(fmt.Sprint(r.Header)) }))
	defer other.Close()
	away, _ := serve(t, site.Options{Headers: map[string]string{"Authorization": "Bearer " + key}}, func(w http.ResponseWriter, r *http.Request) {
		to := r.URL.Query().Get("to")
		w.Header()["Location"] = []string{to}
		w.WriteHeader(307)
	})
	for _, to := range []string{other.URL, other.URL + "/v1/x", strings.Replace(other.URL, "http:", "", 1) + "/v1/", "\\\\" + other.URL[7:] + "/v1/", "/v1/../v2", "/v1/%2e%2e/v2", "https://" + srv.URL[7:] + "/v1/", "http://x@" + srv.URL[7:] + "/v1/", "/v1/loop%0d%0a", "ht tp://x"} {
		out, err := engine.Granted(t, map[string]adder.Capability{"api": away}, fails+"from urllib.parse import quote\nprint(fails(api.get, 'x?to=' + quote("+pyQuote(to)+", safe='')))")
		if err != nil || !strings.HasPrefix(out, "CapabilityError: api: a redirect leads outside of ") {
			t.Errorf("%s: %v %v", to, out, err)
		}
	}
	if v := leaked.Load(); v != nil {
		t.Error("leaked", v)
	}
}

// TestRedirects: each hop is counted and checked; methods change as in browsers.
func TestRedirects(t *testing.T) {
	var asked []string
	s, _ := serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		asked = append(asked, r.Method+" "+r.URL.Path+" "+string(body))
		var code, left int
		if n, _ := fmt.Sscanf(r.URL.Path, "/v1/%d/%d", &code, &left); n == 2 && left > 0 {
			http.Redirect(w, r, fmt.Sprintf("/v1/%d/%d", code, left-1), code)
		}
	})
	run(t, s, `
for code in (301, 302, 303, 307, 308):
    print(api.post(f"{code}/1", "d").url)
print(api.get("302/10").status, fails(api.get, "302/11"), fails(api.limited(requests=3).get, "302/3"), api.limited(requests=4).get("302/3").status)
w = api.sub("302/")
print(fails(w.get, "/v1/301/1"), w.get("1").url, api.get("302/1", redirects=False).status)
`, `http://S/v1/301/0
http://S/v1/302/0
http://S/v1/303/0
http://S/v1/307/0
http://S/v1/308/0
200 CapabilityError: api: more than 10 redirects OSError: [Errno 122] Quota exceeded: 'http://S/v1/302/3' 200
CapabilityError: api: the URL is outside of http://S/v1/302/ http://S/v1/302/0 302
`)
	want := "POST /v1/301/1 d,GET /v1/301/0 ,POST /v1/302/1 d,GET /v1/302/0 ,POST /v1/303/1 d,GET /v1/303/0 ,POST /v1/307/1 d,POST /v1/307/0 d,POST /v1/308/1 d,POST /v1/308/0 d"
	if got := strings.Join(asked[:10], ","); got != want {
		t.Errorf("asked %s", got)
	}
	run(t, s.Only("POST"), `print(fails(api.post, "302/1", "d"), api.post("307/1", "d").status)`, "CapabilityError: api: a redirect leads outside of http://S/v1/ 200\n")
}

// TestServers: servers that do not end, lie or speak nonsense. The program gets numbers and
// plain words.
func TestServers(t *testing.T) {
	raw := func(answer string) string {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { l.Close() })
		go func() {
			for {
				c, err := l.Accept()
				if err != nil {
					return
				}
				go func() {
					defer c.Close()
					http.ReadRequest(bufio.NewReader(c))
					io.WriteString(c, answer)
				}()
			}
		}()
		return "http://" + l.Addr().String() + "/"
	}
	dead := raw("")
	closed, _ := net.Listen("tcp", "127.0.0.1:0")
	closed.Close()
	for base, want := range map[string]string{
		dead:                                     "ConnectionResetError: [Errno 104] Connection reset by peer: 'http://S/'",
		"http://" + closed.Addr().String() + "/": "ConnectionRefusedError: [Errno 111] Connection refused: 'http://S/'",
		raw("nonsense\r\n\r\n"):                  "OSError: [Errno 5] Input/output error: 'http://S/'",
		raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"):                                    "ConnectionResetError: [Errno 104] Connection reset by peer: 'http://S/'",
		raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"):                        "OSError: [Errno 5] Input/output error: 'http://S/'",
		raw("HTTP/1.1 200 OK\r\nX: " + strings.Repeat("a", 100<<10) + "\r\n\r\n"):                 "OSError: [Errno 5] Input/output error: 'http://S/'",
		raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" + strings.Repeat("a", 2000)): "OSError: [Errno 90] Message too long: 'http://S/'",
		raw("HTTP/1.1 200 OK\r\n\r\n" + strings.Repeat("a", 1001)):                                "OSError: [Errno 90] Message too long: 'http://S/'",
		strings.Replace(raw("HTTP/1.1 200 OK\r\n\r\n"), "http:", "https:", 1):                     "OSError: [Errno 71] Protocol error: no secure connection: 'https://S/'",
	} {
		out, err := engine.Granted(t, map[string]adder.Capability{"api": grant(t, base, site.Options{MaxResponse: 1000})}, fails+"print(fails(api.get, ''))")
		out = strings.ReplaceAll(port.ReplaceAllString(out, "http://S"), base, "https://S/")
		if err != nil || out != want+"\n" {
			t.Errorf("%s: %v got %swant %s", base, err, out, want)
		}
	}
	// a secure server whose certificate nobody knows
	srv := httptest.NewUnstartedServer(http.HandlerFunc(echo))
	srv.Config.ErrorLog = log.New(io.Discard, "", 0)
	srv.StartTLS()
	defer srv.Close()
	out, err := engine.Granted(t, map[string]adder.Capability{"api": grant(t, srv.URL+"/", site.Options{})}, fails+"print(fails(api.get, 'x').partition(\": 'http\")[0])")
	if err != nil || out != "OSError: [Errno 71] Protocol error: no secure connection\n" {
		t.Error(out, err)
	}
	out, err = engine.Granted(t, map[string]adder.Capability{"api": grant(t, srv.URL+"/", site.Options{TLS: srv.Client().Transport.(*http.Transport).TLSClientConfig})}, "print(api.get('x').text())")
	if err != nil || out != "GET /x \"\"\n" {
		t.Error(out, err)
	}
	// names that do not exist, or lead home
	for base, want := range map[string]string{
		"http://nonesuch.invalid/": "OSError: [Errno -2] Name or service not known: 'http://nonesuch.invalid/'\n",
		"http://localhost./":       "",
	} {
		s, err := site.New(base, site.Options{Methods: []string{"GET"}})
		if want == "" {
			if err == nil {
				t.Errorf("%s can be granted", base)
			}
			continue
		}
		if out, err := engine.Granted(t, map[string]adder.Capability{"api": s}, fails+"print(fails(api.get, ''))"); err != nil || out != want {
			t.Error(out, err)
		}
	}
}

// TestQuotas: totals over requests, headers counted too, shared with what is derived.
func TestQuotas(t *testing.T) {
	s, _ := serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) {
		w.Header()["Date"] = nil
		w.Write(make([]byte, 100))
	})
	// the headers of a response are Content-Length: 100 and Content-Type: application/octet-stream
	const head = len("Content-Length: 100\r\n") + len("Content-Type: application/octet-stream\r\n")
	for received, want := range map[int]int{0: 0, head - 1: 0, head + 99: 0, head + 100: 1, 2*head + 199: 1, 2*head + 200: 2, 3 * (head + 100): 3} {
		lim := s.Limited(site.Quota{Requests: site.Unlimited, Sent: site.Unlimited, Received: int64(received)})
		run(t, lim, `
n = 0
try:
    while n < 3:
        api.read_only().get("x")
        n += 1
except OSError as e:
    pass
print(n)`, fmt.Sprintln(want))
	}
}

// TestRevokedInFlight: what is in flight when the host revokes is not delivered.
func TestRevokedInFlight(t *testing.T) {
	var mine *site.Site
	s, _ := serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) {
		mine.Revoke()
		io.WriteString(w, "late")
	})
	mine = s
	_, err := engine.Granted(t, map[string]adder.Capability{"api": s}, "print(api.get('x').text())")
	var c *adder.CapabilityError
	if !errors.As(err, &c) || c.Message != "api was revoked" {
		t.Error(err)
	}
}

// TestSlices: a request in a run of small slices is made once.
func TestSlices(t *testing.T) {
	var n atomic.Int32
	s, _ := serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) { n.Add(1); w.Write(make([]byte, 10_000)) })
	p, err := adder.Compile("test.py", []byte("len(api.post('x', 'd' * 1000, headers={'A': 'b'}).body)"))
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1}, Grants: map[string]adder.Capability{"api": s}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	v, err := in.Run(context.Background(), p)
	for i := 0; err != nil && i < 10_000; i++ {
		var limit *adder.LimitError
		if !errors.As(err, &limit) {
			t.Fatal(err)
		}
		v, err = in.Resume(context.Background(), adder.Limits{Fuel: 1})
	}
	var size int
	if err != nil || v.Decode(&size) != nil || size != 10_000 || n.Load() != 1 {
		t.Error(err, size, n.Load())
	}
}
