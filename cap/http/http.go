// Package http grants requests to one place of the web: a scheme, a host, a port, the
// beginning of a path, and some methods.
//
//	api, err := http.New("https://api.example.com/v1/", http.Options{
//		Methods: []string{"GET", "POST"},
//		Headers: map[string]string{"Authorization": "Bearer " + key},
//	})
//	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"api": api}})
//
// Python code calls it under its name, as api.get("users/1"), or through urllib.request and
// http.client, which ask the granted sites. Headers that the host gives are sent with each
// request and shown to nobody: see secrets.go. A site is narrowed with sub, read_only and
// limited, and revoked.
//
// url.go says which URLs belong to a site, header.go which headers a program may send, send.go
// makes requests and follows redirects, each of which is checked as a first one is; object.go
// and response.go are what Python sees.
package http

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/cap/internal/netio"
)

// Options say how a site may be used.
type Options struct {
	// Methods that may be used. Without any nothing can be asked. CONNECT and TRACE are
	// refused.
	Methods []string
	// Headers are sent with every request. The program neither sees nor changes them, and
	// what of their values comes back in a response is struck out.
	Headers map[string]string
	// MaxResponse is how many bytes a body may have. 0 means [DefaultMaxResponse].
	MaxResponse int64
	// Timeout is how long a request may take, its redirects included. 0 means
	// [DefaultTimeout]. The program may choose less.
	Timeout time.Duration
	// Private allows the name to lead to a private address. A site that is named by its
	// address, or localhost, needs it not.
	Private bool
	// TLS is used for https. Nil: the machine's certificates.
	TLS *tls.Config
}

// Defaults of Options.
const (
	DefaultMaxResponse = 16 << 20
	DefaultTimeout     = 30 * time.Second
)

// A Quota bounds what may be done from now on. Zero means nothing at all; [Unlimited] leaves
// an item to the quotas above.
type Quota struct {
	Requests int64 // redirects that are followed count too
	Sent     int64 // bytes of bodies
	Received int64 // bytes of headers and bodies
}

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

// The items of an account.
const (
	requests = iota
	sent
	received
)

// An Event is one request, when it is over: Op is the method, Target the URL.
type Event = bond.Event

// A Site is the right to make requests to one place.
type Site struct {
	bond    bond.Bond
	methods []string
	at      place
	wire    *wire
}

// A wire is what sites derived from one share.
type wire struct {
	transport *http.Transport
	headers   http.Header // of the host
	secrets   []string
	max       int64
	timeout   time.Duration
}

// New gives the right to make requests to URLs that begin with base, which ends at a slash
// or whose last part is meant whole: /v1 is /v1 and /v1/x, but not /v10.
func New(base string, o Options) (*Site, error) {
	at, err := parseURL(base)
	switch {
	case err != nil:
		return nil, fmt.Errorf("http: %s: %w", base, err)
	case at.query != "" || strings.ContainsAny(base, "?#"):
		return nil, fmt.Errorf("http: %s: a site has no query", base)
	}
	s := &Site{bond: bond.New(), at: at, wire: &wire{max: o.MaxResponse, timeout: o.Timeout, headers: http.Header{}}}
	for _, m := range o.Methods {
		if !isToken(m) || m != strings.ToUpper(m) || m == "CONNECT" || m == "TRACE" {
			return nil, fmt.Errorf("http: method %q cannot be granted", m)
		}
		s.methods = append(s.methods, m)
	}
	for k, v := range o.Headers {
		name := http.CanonicalHeaderKey(k)
		if !isToken(k) || !isFieldValue(v) || isOurs(name) {
			return nil, errors.New("http: header " + k + " cannot be given")
		}
		s.wire.headers.Set(name, v)
		s.wire.secrets = append(s.wire.secrets, secretsOf(v)...)
	}
	longestFirst(s.wire.secrets)
	if s.wire.max <= 0 {
		s.wire.max = DefaultMaxResponse
	}
	if s.wire.timeout <= 0 {
		s.wire.timeout = DefaultTimeout
	}
	s.wire.transport = &http.Transport{
		DialContext: func(ctx context.Context, _, address string) (net.Conn, error) {
			host, port, err := net.SplitHostPort(address)
			if err != nil {
				return nil, err
			}
			return netio.Dial(ctx, host, port, o.Private)
		},
		TLSClientConfig: o.TLS, DisableCompression: true, MaxResponseHeaderBytes: maxHeaders, MaxIdleConnsPerHost: 4, IdleConnTimeout: 30 * time.Second,
	}
	return s, nil
}

// Close ends connections that are kept open.
func (s *Site) Close() error {
	s.wire.transport.CloseIdleConnections()
	return nil
}

// Revoke ends s and all that was derived from it.
func (s *Site) Revoke() { s.bond.Revoke() }

func (s *Site) with(b bond.Bond) *Site {
	w := *s
	w.bond = b
	return &w
}

// Revocable returns s as a Site of its own, and a function that revokes that.
func (s *Site) Revocable() (*Site, func()) {
	w := s.with(s.bond.Under())
	return w, w.Revoke
}

// Limited returns s with a further account; those of s go on counting.
func (s *Site) Limited(q Quota) *Site { return s.with(s.bond.Under(q.Requests, q.Sent, q.Received)) }

// Audited returns s with a function that hears of every request through it and what is
// derived from it. It is called on the goroutine of the program.
func (s *Site) Audited(hear func(Event)) *Site { return s.with(s.bond.Audited(hear)) }

// Only returns s with those of its methods that are listed.
func (s *Site) Only(methods ...string) *Site {
	w := s.with(s.bond.Under())
	w.methods = only(s.methods, methods)
	return w
}

func only(have, want []string) (out []string) {
	for _, m := range have {
		if slices.Contains(want, m) {
			out = append(out, m)
		}
	}
	return out
}

// ReadOnly returns s with GET and HEAD alone.
func (s *Site) ReadOnly() *Site { return s.Only(reading...) }

var reading = []string{http.MethodGet, http.MethodHead}

// Sub returns the part of s that begins with a path or URL.
func (s *Site) Sub(ref string) (*Site, error) {
	at, err := s.sub(ref)
	if err != nil {
		return nil, fmt.Errorf("http: %w", err)
	}
	w := s.with(s.bond.Under())
	w.at = at
	return w, nil
}

func (s *Site) sub(ref string) (place, error) {
	at, err := s.resolve(ref)
	if err == nil && (at.query != "" || strings.ContainsAny(ref, "?#")) {
		err = malformed("a site has no query")
	}
	return at, err
}
