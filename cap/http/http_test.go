package http_test

// This file tests what a site is for.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	site "github.com/adderlang/adder/cap/http"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// serve grants /v1/ of a server of its own.
func serve(t *testing.T, o site.Options, h http.HandlerFunc) (*site.Site, *httptest.Server) {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return grant(t, srv.URL+"/v1/", o), srv
}

func grant(t *testing.T, base string, o site.Options) *site.Site {
	t.Helper()
	if o.Methods == nil {
		o.Methods = []string{"GET", "POST", "HEAD"}
	}
	s, err := site.New(base, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// fails is what programs of these tests see of an error.
const fails = engine.Fails

// port is the changing part of a URL.
var port = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

func run(t *testing.T, s *site.Site, src, want string) {
	t.Helper()
	out, err := engine.Granted(t, map[string]adder.Capability{"api": s}, fails+src)
	out = port.ReplaceAllString(out, "http://S")
	if err != nil || out != want {
		t.Errorf("%v got\n%s\nwant\n%s", err, out, want)
	}
}

// echo shows the request.
func echo(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	w.Header().Set("X-Test", "caf\xe9")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Del("Date")
	w.WriteHeader(200)
	fmt.Fprintf(w, "%s %s %q", r.Method, r.RequestURI, body)
}

func TestRequests(t *testing.T) {
	s, srv := serve(t, site.Options{}, echo)
	run(t, s, `
r = api.get("users/1?q=a%20b")
print(r.status, r.reason, r.text(), r.header("x-test"), r.header("none", 3), type(r.body))
print(api.post("/v1/x", data="h\xe9").text(), api.post(api.url + "y", b"\0\1", headers={"Content-Type": "a/b"}).body)
print(api.request("post", "z").text(), api.get("").text(), api.get("?x#frag").text(), api.head("x").body)
print(api.methods, api.allows("GET", "x"), api.allows("PUT", "x"), api.allows("GET", "/v2/"))
print(sorted(k for k, v in r.headers), repr(r))
`, `200 OK GET /v1/users/1?q=a%20b "" café 3 <class 'bytes'>
POST /v1/x "hé" b'POST /v1/y "\\x00\\x01"'
POST /v1/z "" GET /v1/ "" GET /v1/?x "" b''
('GET', 'POST', 'HEAD') True False False
['Content-Length', 'Content-Type', 'Date', 'X-Test'] <response 200 OK>
`)
	run(t, s, "print(repr(api), api.url)", "<http GET POST HEAD http://S/v1/> http://S/v1/\n")
	// the end of the prefix is the end of a part
	run(t, grant(t, srv.URL+"/v1", site.Options{}), `print(api.get("").text(), api.get("x").text(), api.get("/v1?a").text(), fails(api.get, "/v10"))`,
		"GET /v1 \"\" GET /v1/x \"\" GET /v1?a \"\" CapabilityError: api: the URL is outside of http://S/v1\n")
}

func TestJSON(t *testing.T) {
	s, _ := serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=iso-8859-1")
		if r.URL.Path == "/v1/json" {
			io.WriteString(w, `{"a": [1, null]}`)
			return
		}
		io.WriteString(w, "\xe9\xff")
	})
	run(t, s, `print(api.get("json").json(), api.get("x").text(), api.get("x").text("ascii"), fails(api.get("x").json)[:16])`,
		"{'a': [1, None]} éÿ \ufffd\ufffd UnicodeDecodeErr\n")
}

// TestWeaker: each derived site allows less, and revoking ends what came of it.
func TestWeaker(t *testing.T) {
	s, _ := serve(t, site.Options{}, echo)
	run(t, s, `
ro = api.read_only()
print(ro.methods, fails(ro.post, "x"))
users = api.sub("users/")
print(users.get("1").text(), fails(users.get, "/v1/x"), fails(users.sub, "/v1/"), fails(api.sub, "../"), fails(api.sub, "x?a"), users.sub("a").get("b").text())
one = api.limited(requests=2, sent=3)
print(one.get("a").status, fails(one.post, "b", "1234"), one.limited(requests=9).get("c").status, fails(one.get, "d"))
print(fails(api.limited, requests=-1), fails(api.limited(requests=0).get, "x"), fails(api.limited(received=100).get, "x"))
w, revoke = api.sub("users/").revocable()
sub = w.read_only().limited(requests=5).sub("a/")
print(w.get("1").status, sub.get("1").status, revoke(), revoke())
print(fails(w.get, "1"), fails(sub.get, "1"), sub.allows("GET", "1"), api.get("1").status)
x = api
try:
    while True: x = x.limited(requests=10)
except ValueError as e: print(e)
print(fails(type(api)), fails(setattr, api, "url", 1))
`, `('GET', 'HEAD') CapabilityError: api: method POST is not granted
GET /v1/users/1 "" CapabilityError: api: the URL is outside of http://S/v1/users/ CapabilityError: api: the URL is outside of http://S/v1/users/ ValueError: the path has a part . or .. ValueError: a site has no query GET /v1/users/a/b ""
200 OSError: [Errno 122] Quota exceeded: 'http://S/v1/b' 200 OSError: [Errno 122] Quota exceeded: 'http://S/v1/d'
ValueError: a limit cannot be negative OSError: [Errno 122] Quota exceeded: 'http://S/v1/x' OSError: [Errno 122] Quota exceeded: 'http://S/v1/x'
200 200 None None
CapabilityError: api was revoked CapabilityError: api was revoked False 200
more than 64 quotas and revocations are nested
TypeError: cannot create 'adder.HTTP' instances AttributeError: attribute 'url' of 'adder.HTTP' objects is not writable
`)
}

// TestHost: what the host does with a site.
func TestHost(t *testing.T) {
	s, srv := serve(t, site.Options{}, echo)
	var heard []string
	mine, revoke := s.Limited(site.Quota{Requests: 3, Sent: site.Unlimited, Received: site.Unlimited}).Audited(func(e site.Event) {
		heard = append(heard, strings.ReplaceAll(strings.Join([]string{e.Name, e.Op, e.Target, e.Outcome}, "|"), srv.URL, "URL"))
	}).Revocable()
	run(t, mine, `
r = api.get("x")
for f in (lambda: api.get("/v2/"), lambda: api.request("PUT", "y"), lambda: api.get("a\\b"), lambda: api.read_only().get("z"), lambda: api.get("1"), lambda: api.get("2")):
    fails(f)
`, "")
	revoke()
	run(t, mine, `print(fails(api.get, "x"), fails(api.read_only().get, "x"))`, "CapabilityError: api was revoked CapabilityError: api was revoked\n")
	want := []string{"api|GET|URL/v1/x|done", "api|GET|URL/v2/|the URL is outside of URL/v1/", "api|PUT|URL/v1/y|method PUT is not granted", "api|GET||the path has characters that must be escaped",
		"api|GET|URL/v1/z|done", "api|GET|URL/v1/1|done", "api|GET|URL/v1/2|Quota exceeded", "api|GET|x|revoked", "api|GET|x|revoked"}
	if got := strings.Join(heard, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("heard\n%s", got)
	}
	if _, err := s.Sub("/v2/"); err == nil {
		t.Error("a part outside of the site")
	}
	sub, err := s.Only("GET", "PUT").Sub("a/")
	if err != nil {
		t.Fatal(err)
	}
	run(t, sub.ReadOnly(), "print(api.methods, api.get('b').text())", "('GET',) GET /v1/a/b \"\"\n")
	for base, o := range map[string]site.Options{"ftp://x/": {}, "http://u@x/": {}, "http://x/?q": {}, "http://x/%2e/": {}, "http://x/a": {Methods: []string{"TRACE"}},
		"http://x/b": {Methods: []string{"get"}}, "http://x/c": {Headers: map[string]string{"Host": "y"}}, "http://x/d": {Headers: map[string]string{"A": "b\r\nC: d"}}} {
		if _, err := site.New(base, o); err == nil {
			t.Errorf("%s %v can be granted", base, o)
		}
	}
	out, err := engine.Granted(t, map[string]adder.Capability{"api": grant(t, srv.URL, site.Options{Methods: []string{}})}, fails+"print(fails(api.get, '/'))")
	if err != nil || out != "CapabilityError: api: method GET is not granted\n" {
		t.Error("no methods", out, err)
	}
}

// TestWaiting: the timeout of the program, that of the host, cancellation, and other threads
// meanwhile.
func TestWaiting(t *testing.T) {
	release := make(chan struct{})
	s, _ := serve(t, site.Options{Timeout: 20 * time.Second}, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/v1/slow" {
			select {
			case <-release:
			case <-r.Context().Done():
			}
		}
		if r.URL.Path == "/v1/release" {
			close(release)
		}
	})
	run(t, s, `
import threading
print(fails(api.get, "slow", timeout=0.05), fails(api.get, "x", timeout=0), fails(api.get, "x", timeout="a"))
out = []
t = threading.Thread(target=lambda: out.append(api.get("slow").status))
t.start()
api.get("release")
t.join()
print(out)
`, "TimeoutError: [Errno 110] Connection timed out: 'http://S/v1/slow' ValueError: timeout must be positive TypeError: timeout must be a number or None, not str\n[200]\n")

	s, _ = serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	p, err := adder.Compile("test.py", []byte(fails+"print(fails(api.get, 'x')[:44])"))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	in, err := adder.New(adder.Config{Stdout: &out, Grants: map[string]adder.Capability{"api": s}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := in.Run(ctx, p); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 10*time.Second {
		t.Error(err, time.Since(began))
	}
	// a resumed run does not send it a second time
	if _, err := in.Resume(context.Background(), adder.Limits{}); err != nil || out.String() != "InterruptedError: [Errno 4] Interrupted syst\n" {
		t.Error(err, out.String())
	}
}

// TestMemory: what comes back counts as the program's.
func TestMemory(t *testing.T) {
	s, _ := serve(t, site.Options{}, func(w http.ResponseWriter, r *http.Request) { w.Write(make([]byte, 3<<20)) })
	p, err := adder.Compile("test.py", []byte("l = []\nwhile True: l.append(api.get('x'))"))
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{Limits: adder.Limits{Memory: 16 << 20}, Grants: map[string]adder.Capability{"api": s}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var limit *adder.LimitError
	if _, err := in.Run(context.Background(), p); !errors.As(err, &limit) || limit.What != "memory" {
		t.Error(err)
	}
}
