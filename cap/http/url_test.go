package http

import (
	"net/url"
	"path"
	"strings"
	"testing"
)

// FuzzResolve: whatever a program asks for, what is sent lies under the site, also as Go and a
// server that cleans paths read it.
func FuzzResolve(f *testing.F) {
	s, err := New("https://api.example.com/v1/", Options{})
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{"users/1", "/v1/x?q#f", "https://api.example.com/v1/", "HTTPS://API.example.com:443/v1/a", "..", "%2e%2e/", "..%252f", "//evil", "https://evil@api.example.com/v1/", "a;b/..;/c", "\\..", "\r\n", "%c0%ae", "/v1/%E2%80%A5/", "a%2fb", "?", "#", "", ":", "a:b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, ref string) {
		p, err := s.resolve(ref)
		if err != nil {
			return
		}
		u, err := url.Parse(p.String())
		if err != nil || u.Scheme != "https" || u.Host != "api.example.com" || u.User != nil || u.Fragment != "" || strings.ContainsAny(p.String(), " \r\n\t\x00\\") {
			t.Fatalf("%q: %q %v", ref, p.String(), err)
		}
		clean := u.Path
		for range 3 {
			if clean = path.Clean(strings.ReplaceAll(clean, "\\", "/")); clean != "/v1" && !strings.HasPrefix(clean, "/v1/") {
				t.Fatalf("%q: %q is read as %q", ref, p.String(), clean)
			}
			if next, err := url.PathUnescape(clean); err == nil {
				clean = next
			}
		}
	})
}
