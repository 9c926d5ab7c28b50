package grant

// This file defines grants of places of the web.

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/http"
)

// An HTTP grants requests to URLs that begin so.
type HTTP struct {
	URL      string            `toml:"url" required:"true" doc:"Requests go to URLs that begin with this."`
	Methods  []string          `toml:"methods" required:"true" doc:"The methods that may be used, such as GET."`
	Headers  map[string]string `toml:"headers" doc:"Headers sent with each request, which the program neither sees nor changes. A value is $NAME, a variable of the command's environment, so that secrets stand in no file."`
	Private  bool              `toml:"private" doc:"Whether the name may lead to a private address."`
	Requests *Size             `toml:"requests" doc:"How many requests may be made, in all."`
	Sent     *Size             `toml:"sent" doc:"How many bytes of bodies may be sent, in all."`
	Received *Size             `toml:"received" doc:"How many bytes may be received, in all."`
}

var httpKind = Kind{Name: "http", Doc: "Requests to one place of the web.", New: func() Spec { return &HTTP{} },
	Examples: []string{"http:GET:https://example.com/v1/", "http:GET,POST,Authorization=$TOKEN:http://localhost:8080/"},
	Parse: func(rest string) (Spec, error) {
		list, url, ok := strings.Cut(rest, ":")
		if !ok || list == "" || url == "" {
			return nil, errors.New("want http:METHOD,METHOD:URL")
		}
		h := &HTTP{URL: url}
		for _, m := range strings.Split(list, ",") {
			name, value, ok := strings.Cut(m, "=")
			if !ok {
				h.Methods = append(h.Methods, m)
				continue
			}
			if h.Headers == nil {
				h.Headers = map[string]string{}
			}
			h.Headers[name] = value
		}
		return h, nil
	}}

// site makes the capability with the values of headers that value finds.
func (h *HTTP) site(value func(header, name string) (string, error)) (*http.Site, error) {
	o := http.Options{Methods: h.Methods, Headers: map[string]string{}, Private: h.Private}
	for _, header := range slices.Sorted(maps.Keys(h.Headers)) {
		name, ok := strings.CutPrefix(h.Headers[header], "$")
		if !ok {
			return nil, fmt.Errorf("%s=%s: want %s=$NAME, a variable of the environment", header, h.Headers[header], header)
		}
		v, err := value(header, name)
		if err != nil {
			return nil, err
		}
		o.Headers[header] = v
	}
	return http.New(h.URL, o)
}

// Check implements Spec.
func (h *HTTP) Check() error {
	_, err := h.site(func(string, string) (string, error) { return "x", nil })
	return err
}

// Open implements Spec.
func (h *HTTP) Open(Env) (adder.Capability, error) {
	s, err := h.site(func(header, name string) (string, error) {
		v, ok := os.LookupEnv(name)
		if !ok {
			return "", fmt.Errorf("%s=$%s: there is no variable %s", header, name, name)
		}
		return v, nil
	})
	if err != nil {
		return nil, err
	}
	if q := (http.Quota{Requests: limit(h.Requests), Sent: limit(h.Sent), Received: limit(h.Received)}); q != (http.Quota{Requests: http.Unlimited, Sent: http.Unlimited, Received: http.Unlimited}) {
		s = s.Limited(q)
	}
	return s, nil
}

// Effect implements Spec.
func (h *HTTP) Effect(name string, _ Env) Effect {
	methods := make([]string, len(h.Methods))
	for i, m := range h.Methods {
		methods[i] = Quote(m)
	}
	words := fmt.Sprintf("make requests (%s) to URLs that begin with %s, as %s", strings.Join(methods, ", "), Quote(h.URL), Quote(name))
	for _, header := range slices.Sorted(maps.Keys(h.Headers)) {
		words += fmt.Sprintf(", which are sent with the header %s of the variable %s, unseen by it", Quote(header), Quote(strings.TrimPrefix(h.Headers[header], "$")))
	}
	if h.Private {
		words += ", at private addresses too"
	}
	words += atMost(part{h.Requests, "making at most %s requests", Size.Count}, part{h.Sent, "sending at most %s", Size.Bytes}, part{h.Received, "receiving at most %s", Size.Bytes})
	return Effect{UseNetwork, []string{words}}
}

// Within implements Spec.
func (h *HTTP) Within(wider Spec) error {
	w := wider.(*HTTP)
	switch {
	case h.URL != w.URL:
		return errors.New("another URL")
	case !reflect.DeepEqual(h.Headers, w.Headers) && (len(h.Headers) > 0 || len(w.Headers) > 0):
		return errors.New("sent with other headers")
	case h.Private && !w.Private:
		return errors.New("at private addresses too")
	}
	for _, m := range h.Methods {
		if !slices.Contains(w.Methods, m) {
			return errors.New("more methods")
		}
	}
	return noGreater([]*Size{h.Requests, h.Sent, h.Received}, []*Size{w.Requests, w.Sent, w.Received})
}
