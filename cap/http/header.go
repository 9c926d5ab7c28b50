// This file defines which headers a program may send.

package http

import (
	"net/http"
	"strings"
)

// isToken tells whether s can be a method or the name of a header.
func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"(),/:;<=>?@[\\]{}", c) >= 0 {
			return false
		}
	}
	return s != ""
}

// isFieldValue tells whether s can be the value of a header: no end of a line, nothing that
// controls.
func isFieldValue(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

// ours are headers that say where a request goes and how it is framed: Go writes them. Those
// of the second line make servers take another method or path than the grant was asked for.
var ours = map[string]bool{
	"Host": true, "Content-Length": true, "Transfer-Encoding": true, "Connection": true, "Keep-Alive": true, "Te": true, "Trailer": true, "Upgrade": true, "Expect": true,
	"X-Http-Method-Override": true, "X-Http-Method": true, "X-Method-Override": true, "X-Original-Url": true, "X-Rewrite-Url": true, "X-Original-Uri": true, "X-Forwarded-Uri": true, "X-Forwarded-Prefix": true,
}

// isOurs tells whether a header may not be given. Servers that make variables of headers do
// not tell - and _ apart.
func isOurs(name string) bool {
	name = sameName(name)
	return ours[name] || strings.HasPrefix(name, "Proxy-") || strings.HasPrefix(name, "X-Forwarded-")
}

func sameName(name string) string {
	return http.CanonicalHeaderKey(strings.ReplaceAll(name, "_", "-"))
}

// checkHeader says why a program may not send a header; "" if it may.
func (w *wire) checkHeader(name, value string) error {
	same := sameName(name)
	switch {
	case !isToken(name):
		return malformed("a header cannot have such a name")
	case !isFieldValue(value):
		return malformed("header " + name + " cannot have such a value")
	case isOurs(name):
		return outside("header " + name + " is not the program's to set")
	case w.headers[same] != nil:
		return outside("header " + name + " is set by the grant")
	case len(w.secrets) > 0 && (same == "Range" || same == "If-Range" || same == "Accept-Encoding" && !strings.EqualFold(value, "identity")):
		return outside("header " + name + " is not the program's to set: the response is looked through")
	}
	return nil
}
