// This file defines the site as Python sees it.

package http

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/cap/internal/netio"
	"github.com/adderlang/adder/internal/object"
)

// A siteObject is the object of a Site.
type siteObject struct {
	object.Header
	s    *Site
	name string // of the grant
	own  int64  // bytes that the program pays for beside the bond
}

const siteSize = 256

var siteType = object.Declare("adder.HTTP", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

// Grant implements adder.Capability.
func (s *Site) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(&siteObject{object.Header{Type: siteType}, s, g.Name, 0}), nil
}

func of(v object.Value) *siteObject { return object.As[siteObject](v) }

// weaker makes an object of a Site that was derived from v's.
func weaker(v object.Value, s *Site) object.Value {
	return object.Ref(&siteObject{object.Header{Type: siteType}, s, of(v).name, siteSize})
}

var maker = &bond.Maker{What: "the site", Items: []string{"requests", "sent", "received"}, Size: siteSize,
	Of:   func(v object.Value) *bond.Bond { return &of(v).s.bond },
	Make: func(v object.Value, b bond.Bond) object.Value { return weaker(v, of(v).s.with(b)) }}

func init() {
	siteType.Define("A granted place of the web. URLs may be relative to it and do not lead out of it.",
		object.LayoutOf(nil, func(x *siteObject) int64 { return 64 + x.own + x.s.bond.Cost() }),
		append(append(siteRows(), methodRows()...), maker.Rows()...))
}

func siteRows() []object.Row {
	row := func(name, sig, params, doc string, fast object.Fast) object.Row {
		return object.Row{Name: name, Sig: "($self" + sig + ")", Params: params, Rights: object.NoRights, Charge: object.PerByte, Doc: doc, Fast: fast}
	}
	get := func(name, doc string, fast object.Fast) object.Row {
		return object.Row{Name: name, Kind: object.Getter, Rights: object.NoRights, Charge: object.PerByte, Doc: doc, Fast: fast}
	}
	return []object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("http"))},
		get("url", "What URLs begin with.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return text(t, of(args[0]).s.at.String())
		}),
		get("methods", "The methods that may be used.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			methods := of(args[0]).s.methods
			if err := t.Charge(0, object.TupleSize(len(methods))+80*int64(len(methods))); err != nil {
				return object.None, err
			}
			items := make([]object.Value, len(methods))
			for i, m := range methods {
				items[i] = object.NewStr(m)
			}
			return object.NewTuple(items), nil
		}),
		row("allows", ", method, url, /", "method:str url:str", "Return whether a request may be made.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			s := of(args[0]).s
			ref := object.As[object.Str](args[2])
			if err := t.Charge(int64(ref.Len())/64, 0); err != nil {
				return object.None, err
			}
			_, err := s.resolve(ref.Go())
			return object.Bool(err == nil && s.bond.Alive() == nil && s.allows(strings.ToUpper(object.As[object.Str](args[1]).Go())) == nil), nil
		}),
		row("read_only", ", /", "", "Return the site with GET and HEAD alone.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return narrowed(t, args[0], func(s *Site) error { s.methods = only(s.methods, reading); return nil })
		}),
		row("sub", ", prefix, /", "prefix:str", "Return the part of the site that begins with a path or URL.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			ref := object.As[object.Str](args[1])
			if err := t.Charge(int64(ref.Len())/64, 2*object.StrSize(ref.Len(), 4)); err != nil {
				return object.None, err
			}
			return narrowed(t, args[0], func(s *Site) (err error) { s.at, err = s.sub(ref.Go()); return err })
		}),
		row("__repr__", ", /", "", "Show what may be asked.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			s := of(args[0]).s
			return text(t, "<http "+strings.Join(append(append([]string(nil), s.methods...), s.at.String()), " ")+">")
		}),
	}
}

// narrowed makes a Site with the same bond, changed.
func narrowed(t *object.Thread, v object.Value, change func(s *Site) error) (object.Value, error) {
	b, err := maker.Same(t, v)
	if err != nil {
		return object.None, err
	}
	s := of(v).s.with(b)
	if err := change(s); err != nil {
		return object.None, of(v).raise(t, "", place{}, err)
	}
	return weaker(v, s), nil
}

func text(t *object.Thread, s string) (object.Value, error) {
	if err := t.Charge(int64(len(s))/64, object.StrSize(len(s), 1)); err != nil {
		return object.None, err
	}
	return object.NewStr(s), nil
}

// methodRows are request and the methods named as those of HTTP.
func methodRows() []object.Row {
	row := func(method, sig, params, doc string) object.Row {
		name := strings.ToLower(method)
		at := 1 // of url
		if method == "" {
			name, at = "request", 2
		}
		hasData := strings.Contains(sig, "data")
		return object.Row{Name: name, Sig: "($self, " + sig + ", headers=None, timeout=None, redirects=True)", Params: params + " redirects:bool", Rights: object.NoRights, Charge: object.PerByte, Doc: doc,
			Step: func(t *object.Thread, f *object.NFrame) object.Action {
				var r *request
				if f.PC == 0 {
					m := method
					if m == "" {
						m = strings.ToUpper(object.As[object.Str](f.Vals[1]).Go())
					}
					data, rest := object.None, f.Vals[at+1:]
					if hasData {
						data, rest = rest[0], rest[1:]
					}
					var err error
					if r, err = of(f.Vals[0]).prepare(t, m, f.Vals[at], data, rest); err != nil {
						return t.Fail(err)
					}
					f.PC = 1
				}
				return of(f.Vals[0]).ask(t, f, r)
			}}
	}
	const url = "url:str"
	return []object.Row{
		row("", "method, url, data=None", "method:str url:str", "Make a request and return the response."),
		row("GET", "url", url, "Ask for what is at a URL."),
		row("HEAD", "url", url, "Ask for the headers of what is at a URL."),
		row("DELETE", "url", url, "Ask for what is at a URL to be deleted."),
		row("POST", "url, data=None", url, "Send data to a URL."),
		row("PUT", "url, data=None", url, "Put data at a URL."),
		row("PATCH", "url, data=None", url, "Send a change of what is at a URL."),
	}
}

// requestFuel is what a request costs beside its bytes.
const requestFuel = 50

// prepare checks a request and charges for it. rest are headers, timeout, redirects.
func (x *siteObject) prepare(t *object.Thread, method string, url, data object.Value, rest []object.Value) (*request, error) {
	s, ref := x.s, object.As[object.Str](url)
	if err := t.Charge(requestFuel+int64(ref.Len())/64, 0); err != nil {
		return nil, err
	}
	if err := s.bond.Use(t, x.name, method, ref.Go()); err != nil {
		return nil, err
	}
	r := &request{method: method, header: http.Header{}, timeout: s.wire.timeout, most: min(s.wire.max, t.Meter.Limit), follow: rest[2].Bool()}
	var err error
	if r.at, err = s.resolve(ref.Go()); err == nil {
		if isToken(method) {
			err = s.allows(method)
		} else {
			err = malformed("a method cannot have such a name")
		}
	}
	if err != nil {
		return nil, x.raise(t, method, r.at, err)
	}
	if r.body, err = bodyOf(t, data); err != nil {
		return nil, err
	}
	if err := t.Charge(int64(len(r.body))/64, 0); err != nil {
		return nil, err
	}
	if err := x.setHeaders(t, r, rest[0]); err != nil {
		return nil, err
	}
	if v := rest[1]; !v.IsNone() {
		seconds, ok := secondsOf(v)
		if !ok {
			return nil, t.TypeError("timeout must be a number or None, not %s", v.Type().Name)
		}
		if seconds <= 0 || seconds != seconds {
			return nil, t.ValueError("timeout must be positive")
		}
		if seconds < r.timeout.Seconds() {
			r.timeout = time.Duration(seconds * 1e9)
		}
	}
	return r, nil
}

func secondsOf(v object.Value) (float64, bool) {
	if v.Kind() == object.KindFloat {
		return v.FloatOf(), true
	}
	n, ok := int64(0), false
	if v.Kind() == object.KindInt {
		n, ok = v.Int64()
	}
	return float64(n), ok
}

// bodyOf is data as bytes: a str is encoded as UTF-8.
func bodyOf(t *object.Thread, data object.Value) ([]byte, error) {
	switch data.Kind() {
	case object.KindStr:
		s := object.As[object.Str](data)
		if err := t.Charge(int64(s.Len())/64, object.BytesSize(4*s.Len())); err != nil {
			return nil, err
		}
		return []byte(strings.ToValidUTF8(s.Go(), "?")), nil
	case object.KindBytes, object.KindByteArray, object.KindMemoryView:
		b, err := t.BufferBytes(data)
		if err != nil {
			return nil, err
		}
		if err := t.Charge(int64(len(b))/64, object.BytesSize(len(b))); err != nil {
			return nil, err
		}
		return append([]byte{}, b...), nil // others may write to it while it is sent
	}
	if data.IsNone() {
		return nil, nil
	}
	return nil, t.TypeError("data must be str, bytes or None, not %s", data.Type().Name)
}

// setHeaders takes headers from a dict of str.
func (x *siteObject) setHeaders(t *object.Thread, r *request, headers object.Value) error {
	if headers.IsNone() {
		return nil
	}
	if headers.Kind() != object.KindDict {
		return t.TypeError("headers must be a dict or None, not %s", headers.Type().Name)
	}
	d := object.As[object.Dict](headers)
	if err := t.Charge(int64(d.NEntries())/8, 0); err != nil {
		return err
	}
	total := 0
	for i := 0; i < d.NEntries(); i++ {
		k, v, ok := d.Entry(i)
		if !ok {
			continue
		}
		if k.Kind() != object.KindStr || v.Kind() != object.KindStr {
			return t.TypeError("headers must be str")
		}
		name, value := object.As[object.Str](k), object.As[object.Str](v)
		if total += name.Len() + value.Len(); total > maxHeaders {
			return t.ValueError("more than %d bytes of headers", maxHeaders)
		}
		if err := t.Charge(int64(name.Len()+value.Len())/16, 0); err != nil {
			return err
		}
		if err := x.s.wire.checkHeader(name.Go(), value.Go()); err != nil {
			return x.raise(t, r.method, r.at, err)
		}
		r.header.Add(name.Go(), value.Go())
	}
	return nil
}

// ask makes the request, once. What the response holds is owed.
func (x *siteObject) ask(t *object.Thread, f *object.NFrame, r *request) object.Action {
	a, act := netio.Await(t, f, func(ctx context.Context) (a answered, again bool) {
		return answered{r, x.s.send(ctx, r)}, false // it may have arrived
	})
	if act != object.Done {
		return act
	}
	if err := x.s.bond.Alive(); err != nil && a.err == nil {
		a.err = err // what is in flight at a revocation is not delivered
	}
	if a.err != nil {
		return t.Fail(x.raise(t, a.r.method, a.r.at, a.err))
	}
	x.s.bond.Heard(x.name, a.r.method, a.r.at.String(), "")
	f.Out = newResponse(t, &a.answer, x.s.wire.strike(a.at.String()))
	return object.Done
}

// answered is an answer with what it answers: a step that goes on has forgotten that.
type answered struct {
	r *request
	answer
}

// raise raises what the guest gets, and tells the audits.
func (x *siteObject) raise(t *object.Thread, method string, at place, err error) error {
	b := &x.s.bond
	switch err := err.(type) {
	case malformed:
		b.Heard(x.name, method, "", err.Error())
		return t.ValueError("%s", err.Error())
	case outside:
		return b.Deny(t, x.name, method, at.String(), err.Error())
	case *netio.Error:
		return b.Fail(t, x.name, method, at.String(), err.Errno, err.Text)
	}
	if err == netio.ErrPrivate {
		return b.Deny(t, x.name, method, at.String(), at.host+" "+err.Error())
	}
	b.Heard(x.name, method, at.String(), "revoked")
	return bond.Revoked(t, x.name)
}
