package http_test

// This file tests urllib.request and http.client over granted sites and connections.

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dial"
	"github.com/adderlang/adder/cap/dir"
	site "github.com/adderlang/adder/cap/http"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func web(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	switch r.URL.Path {
	case "/v1/away":
		w.Header().Set("Location", r.URL.Query().Get("to"))
		w.WriteHeader(302)
		return
	case "/v1/missing":
		w.WriteHeader(404)
	}
	w.Header().Set("X-Multi", "a")
	w.Header().Add("X-Multi", "b")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintf(w, "%s %s %q\nauth %v agent %s type %s", r.Method, r.URL.Path, body, r.Header.Get("Authorization") == "Bearer 0123456789", r.UserAgent(), r.Header.Get("Content-Type"))
}

// TestURLLib: requests by urllib.request and http.client go through the site, which sends its
// secret with them.
func TestURLLib(t *testing.T) {
	s, srv := serve(t, site.Options{Headers: map[string]string{"Authorization": "Bearer 0123456789"}}, web)
	grants := map[string]adder.Capability{"api": s, "tmp": dir.Memory(dir.Options{})}
	out, err := engine.Granted(t, grants, fails+"BASE = "+pyQuote(srv.URL)+`
import urllib.request, urllib.error, http.client, json
with urllib.request.urlopen(BASE + "/v1/x?q") as r:
    print(r.status, r.read().decode(), r.headers.get_all("x-multi"), r.headers.get_content_charset(), r.geturl() == BASE + "/v1/x?q", r.getheader("X-Multi"))
print(urllib.request.urlopen(BASE + "/v1/x", b"q=1").read().decode())
print(urllib.request.urlopen(urllib.request.Request(BASE + "/v1/x", b"{}", {"Content-Type": "application/json", "User-Agent": "me"})).readlines())
print(fails(urllib.request.urlopen, BASE + "/v1/missing"), fails(urllib.request.urlopen, BASE + "/v2/x"), fails(urllib.request.urlopen, urllib.request.Request(BASE + "/v1/x", method="PUT")))
print(urllib.request.urlopen(BASE + "/v1/away?to=/v1/end").read().decode(), fails(urllib.request.urlopen, BASE + "/v1/away?to=/v2/end"), fails(urllib.request.urlopen, BASE + "/v1/away?to=file:///tmp/x"))
print(fails(urllib.request.urlopen, urllib.request.Request(BASE + "/v1/x", headers={"Authorization": "mine"})), fails(urllib.request.urlopen, urllib.request.Request(BASE + "/v1/x", headers={"Host": "evil"})))
print(fails(urllib.request.urlopen, BASE + "/v1/../v2"), fails(urllib.request.urlopen, BASE + "/v1/x\r\nHost: evil"), fails(urllib.request.urlopen, BASE.replace("http:", "https:") + "/v1/x"))
print(urllib.request.urlretrieve(BASE + "/v1/x", "/tmp/got")[0], open("/tmp/got").readline(), urllib.request.urlopen("file:///tmp/got").readline(), fails(urllib.request.urlopen, "file:///etc/passwd"))
c = http.client.HTTPConnection(BASE[7:], timeout=20)
for method, body in (("GET", None), ("POST", "text"), ("POST", [b"a", b"b"]), ("HEAD", None)):
    c.request(method, "/v1/c", body)
    r = c.getresponse()
    print(r.status, r.reason, r.read(6), r.length is not None, r.read()[:10], r.isclosed())
c.putrequest("POST", "/v1/parts")
c.putheader("Content-Length", "2")
c.endheaders()
c.send(b"h")
c.send(b"i")
print(c.getresponse().readline(), c.sock)
c.request("GET", "/v2/")
print(fails(c.getresponse), c.close(), fails(http.client.HTTPConnection("other.example").request, "GET", "/"))
`)
	out = port.ReplaceAllString(out, "http://S")
	out = strings.ReplaceAll(out, strings.Replace(srv.URL, "http:", "https:", 1), "https://S")
	const want = `200 GET /v1/x ""
auth true agent Python-urllib/3.14 type  ['a', 'b'] utf-8 True a, b
POST /v1/x "q=1"
auth true agent Python-urllib/3.14 type application/x-www-form-urlencoded
[b'POST /v1/x "{}"\n', b'auth true agent me type application/json']
HTTPError: HTTP Error 404: Not Found CapabilityError: api: the URL is outside of http://S/v1/ CapabilityError: api: method PUT is not granted
GET /v1/end ""
auth true agent Python-urllib/3.14 type  CapabilityError: api: the URL is outside of http://S/v1/ HTTPError: HTTP Error 302: Found - Redirection to url 'file:///tmp/x' is not allowed
CapabilityError: api: header Authorization is set by the grant CapabilityError: api: header Host is not the program's to set
ValueError: the path has a part . or .. InvalidURL: URL can't contain control characters. '/v1/x\r\nHost: evil' (found at least '\r') CapabilityError: api: the URL is outside of http://S/v1/
/tmp/got GET /v1/x ""
 b'GET /v1/x ""\n' CapabilityError: open('/etc/passwd') needs a directory at /etc, which was not granted: add it with --grant etc=dir:PATH
200 OK b'GET /v' True b'1/c ""\naut' True
200 OK b'POST /' True b'v1/c "text' True
200 OK b'POST /' True b'v1/c "ab"\n' True
200 OK b'' True b'' True
b'POST /v1/parts "hi"\n' None
CapabilityError: api: the URL is outside of http://S/v1/ None None
`
	if err != nil || out != want {
		t.Errorf("%v got\n%s\nwant\n%s", err, out, want)
	}
}

// TestURLLibDial: the same over connections, with TLS too.
func TestURLLibDial(t *testing.T) {
	for _, secure := range []bool{false, true} {
		srv := httptest.NewUnstartedServer(http.HandlerFunc(web))
		o := dial.Options{}
		if secure {
			srv.StartTLS()
			o.TLS = srv.Client().Transport.(*http.Transport).TLSClientConfig
		} else {
			srv.Start()
		}
		defer srv.Close()
		_, number, _ := net.SplitHostPort(srv.Listener.Addr().String())
		d, err := dial.New(o, "127.0.0.1:"+number)
		if err != nil {
			t.Fatal(err)
		}
		out, err := engine.Granted(t, map[string]adder.Capability{"net": d}, fails+"BASE = "+pyQuote(srv.URL)+`
import urllib.request, http.client
print(urllib.request.urlopen(BASE + "/v1/x", b"q=1").readline(), fails(urllib.request.urlopen, BASE + "/v1/missing"))
print(urllib.request.urlopen(BASE + "/v1/away?to=/v1/end").readline(), fails(urllib.request.urlopen, BASE + "/v1/away?to=http://other.example/"))
kind = http.client.HTTPSConnection if BASE.startswith("https") else http.client.HTTPConnection
c = kind(BASE.partition("//")[2], timeout=20)
for path in ("/a", "/b"):
    c.request("GET", path)
    print(c.getresponse().read().partition(b"\n")[0], c.sock is not None)
c.close()
`)
		const want = `b'POST /v1/x "q=1"\n' HTTPError: HTTP Error 404: Not Found
b'GET /v1/end ""\n' CapabilityError: net: this address is not granted
b'GET /a ""' True
b'GET /b ""' True
`
		if err != nil || out != want {
			t.Errorf("secure %v: %v got\n%s\nwant\n%s", secure, err, out, want)
		}
	}
	_, err := engine.Granted(t, nil, "import urllib.request\nurllib.request.urlopen('http://a.example:81/x')")
	if err == nil || !strings.HasSuffix(err.Error(), "which was not granted: add it with --grant api=http:GET:http://a.example:81/") {
		t.Error(err)
	}
}

// TestSeveralSites: each request goes to the site that allows it, redirects too, and secrets stay
// where they belong.
func TestSeveralSites(t *testing.T) {
	one, srv1 := serve(t, site.Options{Headers: map[string]string{"Authorization": "Bearer 0123456789"}}, web)
	two, srv2 := serve(t, site.Options{}, web)
	out, err := engine.Granted(t, map[string]adder.Capability{"a": one, "b": two}, "import urllib.request\nfor url in ("+pyQuote(srv1.URL+"/v1/x")+", "+pyQuote(srv2.URL+"/v1/x")+", "+pyQuote(srv1.URL+"/v1/away?to="+srv2.URL+"/v1/end")+"):\n    print(urllib.request.urlopen(url).read().decode())")
	const want = "GET /v1/x \"\"\nauth true agent Python-urllib/3.14 type \nGET /v1/x \"\"\nauth false agent Python-urllib/3.14 type \nGET /v1/end \"\"\nauth false agent Python-urllib/3.14 type \n"
	if err != nil || out != want {
		t.Errorf("%v got\n%s", err, out)
	}
}

// TestPythonSite: a site that is written in Python serves as well.
func TestPythonSite(t *testing.T) {
	var out strings.Builder
	in, err := adder.New(adder.Config{Stdout: &out})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	exec := func(src string) adder.Value {
		t.Helper()
		p, err := adder.Compile("test.py", []byte(src))
		if err != nil {
			t.Fatal(err)
		}
		v, err := in.Run(context.Background(), p)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	v := exec(`
class Answer:
    status, reason, headers, body = 200, "OK", {"X-A": "b"}, b"from Python"
class Site:
    __capability__ = "http"
    def request(self, method, url, data, headers, redirects):
        print(method, url, data, sorted(headers), redirects)
        return Answer()
Site()`)
	if err := in.Grant("api", v); err != nil {
		t.Fatal(err)
	}
	exec("import urllib.request\nwith urllib.request.urlopen('http://any.where/x', b'd') as r: print(r.status, r.read(), r.headers['x-a'])")
	if want := "POST http://any.where/x b'd' ['Content-Type', 'User-Agent'] False\n200 b'from Python' b\n"; out.String() != want {
		t.Error(out.String())
	}
}
