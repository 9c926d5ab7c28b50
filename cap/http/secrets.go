// This file defines how what the host sends with each request stays out of responses. A
// server that echoes requests would show it, so what of it comes back as it stands is struck
// out. A server that is in league with the program can always pass it on in disguise: grant
// a secret only for a server that is trusted with it.

package http

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"html"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

const struck = "[secret]"

// minSecret is the length of the shortest text that is struck out: shorter ones stand in any
// response.
const minSecret = 4

// secretsOf lists what is struck out for the value of a header: all of it, what follows the
// scheme of an Authorization, user and password of the scheme Basic, and all these as URLs,
// JSON and HTML write them.
func secretsOf(value string) []string {
	plain := []string{value}
	if scheme, rest, ok := strings.Cut(value, " "); ok && rest != "" {
		plain = append(plain, rest)
		if text, err := base64.StdEncoding.DecodeString(rest); err == nil && strings.EqualFold(scheme, "Basic") {
			_, password, _ := strings.Cut(string(text), ":")
			plain = append(plain, string(text), password)
		}
	}
	var out []string
	for _, p := range plain {
		inJSON, _ := json.Marshal(p)
		inHTML := html.EscapeString(p)
		forms := []string{p, quoted(string(inJSON)), quoted(strconv.Quote(p)), inHTML, strings.ReplaceAll(inHTML, "&#34;", "&quot;")}
		for _, s := range []string{url.QueryEscape(p), url.PathEscape(p)} {
			forms = append(forms, s, lowerEscapes(s))
		}
		for _, s := range forms {
			if len(s) >= minSecret && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

func quoted(s string) string { return s[1 : len(s)-1] }

// lowerEscapes writes %2F as %2f.
func lowerEscapes(s string) string {
	b := []byte(s)
	for i := 0; i+2 < len(b); i++ {
		if b[i] == '%' {
			copy(b[i:], strings.ToLower(s[i:i+3]))
		}
	}
	return string(b)
}

func longestFirst(all []string) {
	slices.SortStableFunc(all, func(a, b string) int { return len(b) - len(a) })
}

// strike strikes secrets out of a text.
func (w *wire) strike(s string) string {
	for _, x := range w.secrets {
		s = strings.ReplaceAll(s, x, struck)
	}
	return s
}

func (w *wire) strikeBytes(b []byte) []byte {
	for _, x := range w.secrets {
		if bytes.Contains(b, []byte(x)) {
			b = bytes.ReplaceAll(b, []byte(x), []byte(struck))
		}
	}
	return b
}
