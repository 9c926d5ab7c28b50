package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestGrantHTTP: a site is granted by a flag, with a secret from the environment.
func TestGrantHTTP(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Method, r.URL.Path, r.Header.Get("Authorization") == "Bearer sesame-1")
	}))
	defer srv.Close()
	t.Setenv("ADDER_TEST_TOKEN", "Bearer sesame-1")
	grant := "api=http:GET,HEAD,Authorization=$ADDER_TEST_TOKEN:" + srv.URL + "/v1/"
	code, out, errs := cli(t, "", "--grant", grant, "-c", "print(api.methods, api.get('x').text())\napi.post('x')")
	if code != 77 || out != "('GET', 'HEAD') GET/v1/xtrue\n" || !strings.HasSuffix(errs, "adder.CapabilityError: api: method POST is not granted\n") {
		t.Errorf("%d %s %s", code, out, errs)
	}
	for spec, want := range map[string]string{
		"http:GET":                       "want http:METHOD,METHOD:URL",
		"http:get:http://x/":             `http: method "get" cannot be granted`,
		"http:GET:ftp://x/":              "http: ftp://x/: the URL is not one of http or https",
		"http:GET,A=b:http://x/":         "A=b: want A=$NAME, a variable of the environment",
		"http:GET,A=$ADDER_NO:http://x/": "A=$ADDER_NO: there is no variable ADDER_NO",
	} {
		if code, _, errs := cli(t, "", "--grant", "api="+spec, "-c", ""); code != 2 || !strings.HasSuffix(errs, ": "+want+"\n") {
			t.Errorf("%s: %d %s", spec, code, errs)
		}
	}
}

func TestGrantEnviron(t *testing.T) {
	t.Setenv("ADDER_TEST_A", "a")
	t.Setenv("ADDER_TEST_B", "b")
	code, out, errs := cli(t, "", "--grant", "env=environ:ADDER_TEST_A,ADDER_TEST_C,X=y", "-c", "import os\nprint(dict(env), dict(os.environ))")
	if code != 0 || out != "{'ADDER_TEST_A': 'a', 'X': 'y'} {'ADDER_TEST_A': 'a', 'X': 'y'}\n" {
		t.Errorf("%d %s %s", code, out, errs)
	}
}

// TestGrantAddresses: a program that listens and connects to itself.
func TestGrantAddresses(t *testing.T) {
	code, out, errs := cli(t, "", "--grant", "net=dial:127.0.0.1:*,[::1]:80", "--grant", "srv=listen:127.0.0.1:0", "-c",
		"w = srv.listen()\na = net.connect(*w.address)\nb = w.accept()\na.send(b'hello')\nprint(b.recv(10), net, srv)")
	if code != 0 || out != "b'hello' <dial 127.0.0.1:* [::1]:80> <listen 127.0.0.1:0>\n" {
		t.Errorf("%d %s %s", code, out, errs)
	}
	for spec, want := range map[string]string{"dial:": "want dial:HOST:PORT", "listen:": "want listen:HOST:PORT", "dial:x": "dial: x is not an address such as example.com:80",
		"listen:0.0.0.0:80": "listen: 0.0.0.0 is not an address of one network"} {
		if code, _, errs := cli(t, "", "--grant", "a="+spec, "-c", ""); code != 2 || !strings.HasSuffix(errs, ": "+want+"\n") {
			t.Errorf("%s: %d %s", spec, code, errs)
		}
	}
}

// TestGrantKV: what one run puts, the next one finds.
func TestGrantKV(t *testing.T) {
	path := t.TempDir() + "/state.kv"
	for i, want := range []string{"None\n", "b'0'\n"} {
		code, out, errs := cli(t, "", "--grant", "store=kv:"+path, "-c", fmt.Sprintf("print(store.get('n'))\nstore.put('n', b'%d')", i))
		if code != 0 || out != want {
			t.Errorf("%d %s %s", code, out, errs)
		}
	}
	if code, out, errs := cli(t, "", "--grant", "store=kv:"+path+":ro", "--grant", "tmp=kv:memory", "-c", "print(store.get('n'), tmp.scan())\nstore.put('n', b'')"); code != 1 || out != "b'1' []\n" || !strings.HasSuffix(errs, "PermissionError: [Errno 13] Permission denied: 'n'\n") {
		t.Errorf("%d %s %s", code, out, errs)
	}
}
