// This file defines how a request is made. Each redirect is a request of its own: it is
// counted, and its URL and method are checked as those of the first.

package http

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/adderlang/adder/cap/internal/netio"
)

const (
	maxHeaders   = 64 << 10 // bytes of the headers of a response
	maxRedirects = 10
)

// A request is what a program asks for, after all checks.
type request struct {
	method  string
	at      place
	header  http.Header
	body    []byte
	timeout time.Duration
	follow  bool  // redirects
	most    int64 // bytes of the body of a response
}

// An answer is what came of it.
type answer struct {
	status int
	reason string
	at     place
	header [][2]string // in order of names
	body   []byte
	err    error // malformed, outside, netio.ErrPrivate or a *netio.Error
}

// send makes a request. It does not touch the interpreter.
func (s *Site) send(ctx context.Context, r *request) (a answer) {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	method, at, body := r.method, r.at, r.body
	for n := 0; ; n++ {
		a, next := s.once(ctx, r, method, at, body)
		if a.err != nil || next == "" || !r.follow {
			return a
		}
		switch {
		case n == maxRedirects:
			return answer{err: outside("more than 10 redirects")}
		case a.status == http.StatusSeeOther && method != http.MethodHead, method == http.MethodPost && a.status < 303:
			method, body = http.MethodGet, nil
		}
		var err error
		if at, err = s.redirect(at, next); err == nil {
			err = s.allows(method)
		}
		if err != nil {
			return answer{at: at, err: outside("a redirect leads outside of " + s.at.String())}
		}
	}
}

// allows refuses a method.
func (s *Site) allows(method string) error {
	if !slices.Contains(s.methods, method) {
		return outside("method " + method + " is not granted")
	}
	return nil
}

// redirect is where a Location leads from a place.
func (s *Site) redirect(at place, location string) (place, error) {
	base, err := url.Parse(at.String())
	if err != nil {
		return at, err
	}
	to, err := base.Parse(location)
	if err != nil {
		return at, err
	}
	p, err := parseURL(to.String())
	if err != nil {
		return at, err
	}
	return p, s.covers(p)
}

// once makes one request. next is where its answer redirects to.
func (s *Site) once(ctx context.Context, r *request, method string, at place, body []byte) (a answer, next string) {
	a.at = at
	account := s.bond.Account
	if !account.Take(sent, int64(len(body))) {
		a.err = netio.ErrQuota
		return a, ""
	}
	if !account.Take(requests, 1) {
		account.Give(sent, int64(len(body)))
		a.err = netio.ErrQuota
		return a, ""
	}
	req, err := http.NewRequestWithContext(ctx, method, at.String(), bytes.NewReader(body))
	if err != nil {
		a.err = malformed("the URL cannot be read")
		return a, ""
	}
	req.Header = r.header.Clone()
	if body == nil {
		req.Header.Del("Content-Type")
		req.Body, req.GetBody = http.NoBody, nil
	}
	for k, v := range s.wire.headers {
		req.Header[k] = v
	}
	if req.Header.Get("User-Agent") == "" {
		req.Header.Set("User-Agent", "Adder")
	}
	if len(s.wire.secrets) > 0 {
		req.Header.Set("Accept-Encoding", "identity")
	}
	resp, err := s.wire.transport.RoundTrip(req)
	if err != nil {
		a.err = sendError(err)
		return a, ""
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 && resp.StatusCode < 400 && resp.StatusCode != http.StatusNotModified {
		next = resp.Header.Get("Location")
	}
	if a.body, a.err = s.read(resp, r.most); a.err != nil {
		return a, ""
	}
	s.shown(&a, resp)
	return a, next
}

func sendError(err error) error {
	if errors.Is(err, netio.ErrPrivate) {
		return netio.ErrPrivate
	}
	return netio.ErrorOf(err)
}

// read reads a body as far as the site and its accounts allow.
func (s *Site) read(resp *http.Response, limit int64) ([]byte, error) {
	account, head := s.bond.Account, int64(0)
	for k, vs := range resp.Header {
		for _, v := range vs {
			head += int64(len(k) + len(v) + 4)
		}
	}
	if !account.Take(received, head) {
		return nil, netio.ErrQuota
	}
	if len(s.wire.secrets) > 0 && !strings.EqualFold(resp.Header.Get("Content-Encoding"), "identity") && resp.Header.Get("Content-Encoding") != "" {
		return nil, outside("the response is encoded and cannot be looked through")
	}
	most := account.TakeUpTo(received, limit+1)
	body, err := io.ReadAll(io.LimitReader(resp.Body, most))
	account.Give(received, most-int64(len(body)))
	switch {
	case err != nil:
		return nil, sendError(err)
	case int64(len(body)) > limit:
		return nil, netio.ErrTooLong
	case int64(len(body)) == most:
		if n, _ := io.ReadFull(resp.Body, make([]byte, 1)); n > 0 {
			return nil, netio.ErrQuota
		}
	}
	return body, nil
}

// shown fills in what the program sees of a response.
func (s *Site) shown(a *answer, resp *http.Response) {
	a.status = resp.StatusCode
	_, a.reason, _ = strings.Cut(resp.Status, " ")
	a.reason = s.wire.strike(a.reason)
	struckOut := s.wire.strikeBytes(a.body)
	changed := len(struckOut) != len(a.body)
	a.body = struckOut
	for k, vs := range resp.Header {
		if k == "Content-Length" && changed {
			continue
		}
		for _, v := range vs {
			a.header = append(a.header, [2]string{k, s.wire.strike(v)})
		}
	}
	slices.SortStableFunc(a.header, func(x, y [2]string) int { return strings.Compare(x[0], y[0]) })
}
