// This file defines which URLs belong to a site. Programs, proxies and servers read odd URLs
// in different ways, so all that can be read in two ways is refused: what is left is sent as
// it stands.

package http

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/adderlang/adder/cap/internal/netio"
)

// maxURL is the longest URL, in bytes.
const maxURL = 16 << 10

// A malformed URL is a ValueError to the guest, one outside of the site a CapabilityError.
type malformed string

func (m malformed) Error() string { return string(m) }

type outside string

func (o outside) Error() string { return string(o) }

// A place is a URL in parts that are compared as they stand: scheme and host are in lower
// case, the path is as it was written.
type place struct {
	scheme, host string
	port         int
	path, query  string // query with its question mark
}

// origin is the scheme, host and port as a URL has them.
func (p place) origin() string {
	host := p.host
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if p.port != ports[p.scheme] {
		host += ":" + strconv.Itoa(p.port)
	}
	return p.scheme + "://" + host
}

func (p place) String() string { return p.origin() + p.path + p.query }

var ports = map[string]int{"http": 80, "https": 443}

// parseURL reads an absolute URL; what follows # is dropped.
func parseURL(s string) (p place, err error) {
	if len(s) > maxURL {
		return p, malformed("the URL is too long")
	}
	s, _, _ = strings.Cut(s, "#")
	scheme, rest, ok := strings.Cut(s, "://")
	p.scheme = strings.ToLower(scheme)
	if p.port = ports[p.scheme]; !ok || p.port == 0 {
		return p, malformed("the URL is not one of http or https")
	}
	end := strings.IndexAny(rest, "/?")
	if end < 0 {
		end = len(rest)
	}
	authority, rest := rest[:end], rest[end:]
	host := authority
	if i := strings.LastIndexByte(authority, ':'); i > strings.LastIndexByte(authority, ']') {
		host = authority[:i]
		if p.port, ok = netio.Port(authority[i+1:]); !ok {
			return p, malformed("the URL has no such port")
		}
	}
	if strings.Contains(host, ":") && host[0] != '[' {
		return p, malformed("the URL has no such host")
	}
	if p.host, ok = netio.Host(host); !ok {
		return p, malformed("the URL has no such host")
	}
	p.path, p.query, _ = strings.Cut(rest, "?")
	if strings.Contains(rest, "?") {
		p.query = "?" + p.query
	}
	if p.path == "" {
		p.path = "/"
	}
	if err := checkPath(p.path); err != nil {
		return p, err
	}
	if strings.IndexFunc(p.query, func(r rune) bool { return r <= ' ' || r >= 0x7f || r == '\\' }) >= 0 {
		return p, malformed("the URL has characters that must be escaped")
	}
	// Go's reading of what is sent must be ours
	u, err := url.Parse(p.String())
	if err != nil || u.User != nil || u.Scheme+"://"+u.Host != p.origin() || u.EscapedPath() != p.path || u.Fragment != "" || "?"+u.RawQuery != p.query && u.RawQuery != p.query {
		return p, malformed("the URL cannot be read")
	}
	return p, nil
}

// maxDecoded is how often a path may be escaped.
const maxDecoded = 4

// checkPath refuses paths that a server may read as another: with "." and "..", also where
// they or a slash are escaped, once or more, with backslashes, and in ways of writing dots and
// slashes that some systems make plain.
func checkPath(path string) error {
	for i := 0; i < len(path); i++ {
		c := path[i]
		switch {
		case c == '%' && (i+2 >= len(path) || unhex(path[i+1]) < 0 || unhex(path[i+2]) < 0):
			return malformed("the path has a % that escapes nothing")
		case c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}[]", c) >= 0:
			return malformed("the path has characters that must be escaped")
		}
	}
	if strings.HasPrefix(path, "//") {
		return malformed("the path begins with two slashes")
	}
	slashes := strings.Count(path, "/")
	for n := 0; ; n++ {
		for _, part := range strings.Split(path, "/") {
			if part, _, _ = strings.Cut(part, ";"); part == "." || part == ".." {
				return malformed("the path has a part . or ..")
			}
		}
		next := decoded(path)
		switch {
		case next == path:
			return nil
		case n == maxDecoded:
			return malformed("the path is escaped too often")
		case strings.Count(next, "/") != slashes, strings.Count(next, ".") != strings.Count(path, "."), strings.IndexFunc(next, ambiguous) >= 0, hasOverlong(next):
			return malformed("the path has an escaped slash, dot or control character")
		}
		path = next
	}
}

// ambiguous are characters that systems read as a dot, a slash or an end.
func ambiguous(r rune) bool {
	return r < ' ' || r == 0x7f || strings.ContainsRune("\\\uff0e\uff0f\uff3c\u2024\u2025\u2044\u2215\u3002", r)
}

// hasOverlong finds bytes that begin a longer form of an ASCII character in UTF-8.
func hasOverlong(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == 0xc0 || c == 0xc1:
			return true
		case c == 0xe0 && i+1 < len(s) && s[i+1] >= 0x80 && s[i+1] < 0xa0, c == 0xf0 && i+1 < len(s) && s[i+1] >= 0x80 && s[i+1] < 0x90:
			return true
		}
	}
	return false
}

// decoded is a path with its escapes replaced once.
func decoded(s string) string {
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0 {
			b.WriteByte(byte(unhex(s[i+1])<<4 | unhex(s[i+2])))
			i += 2
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func unhex(c byte) int { return strings.IndexByte("0123456789abcdef", c|0x20*(c>>6&1)) }

// resolve reads what a program asks for: a URL, a path from the top of the host, or one below
// the site.
func (s *Site) resolve(ref string) (place, error) {
	at := s.at
	switch {
	case len(ref) > maxURL:
		return at, malformed("the URL is too long")
	case hasScheme(ref):
		p, err := parseURL(ref)
		if err != nil {
			return at, err
		}
		return p, s.covers(p)
	case strings.HasPrefix(ref, "//"):
		return at, malformed("the path begins with two slashes")
	case strings.HasPrefix(ref, "/"):
		ref = at.origin() + ref
	case ref == "" || ref[0] == '?' || ref[0] == '#':
		ref = at.origin() + at.path + ref
	default:
		ref = at.origin() + strings.TrimSuffix(at.path, "/") + "/" + ref
	}
	p, err := parseURL(ref)
	if err != nil {
		return at, err
	}
	return p, s.covers(p)
}

// hasScheme tells whether a reference begins with a scheme.
func hasScheme(ref string) bool {
	i := strings.IndexAny(ref, ":/?#")
	return i >= 0 && ref[i] == ':'
}

// covers refuses what is outside of the site.
func (s *Site) covers(p place) error {
	at := s.at
	if p.scheme != at.scheme || p.host != at.host || p.port != at.port {
		return outside("the URL is outside of " + at.String())
	}
	rest, ok := strings.CutPrefix(p.path, at.path)
	if !ok || rest != "" && rest[0] != '/' && !strings.HasSuffix(at.path, "/") {
		return outside("the URL is outside of " + at.String())
	}
	return nil
}
