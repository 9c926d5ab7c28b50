// This file defines the response as Python sees it: plain data.

package http

import (
	"mime"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A response is what came back.
type response struct {
	object.Header
	status  int
	reason  object.Value
	url     object.Value
	headers object.Value // a tuple of pairs, sorted by name
	body    object.Value
}

var responseType = object.Declare("adder.HTTPResponse", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

// newResponse owes its cost: the request is not made again.
func newResponse(t *object.Thread, a *answer, url string) object.Value {
	cost := 128 + object.BytesSize(len(a.body)) + object.TupleSize(len(a.header)) + object.StrSize(len(url), 1) + object.StrSize(len(a.reason), 1)
	pairs := make([]object.Value, len(a.header))
	for i, h := range a.header {
		cost += object.TupleSize(2) + object.StrSize(len(h[0]), 1) + object.StrSize(len(h[1]), 1)
		pairs[i] = object.NewTuple([]object.Value{object.NewStr(h[0]), latin1(h[1])})
	}
	t.Meter.Owe(int64(len(a.body))/64+int64(len(a.header)), cost)
	return object.Ref(&response{object.Header{Type: responseType}, a.status, latin1(a.reason), object.NewStr(url), object.NewTuple(pairs), object.NewBytes(a.body)})
}

// latin1 reads bytes of a header as Python does: a character each.
func latin1(s string) object.Value {
	rs := make([]rune, len(s))
	for i := range rs {
		rs[i] = rune(s[i])
	}
	return object.Ref(object.FromRunes(rs))
}

func init() {
	of := func(v object.Value) *response { return object.As[response](v) }
	get := func(name, doc string, of func(r *response) object.Value) object.Row {
		return object.Row{Name: name, Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return of(object.As[response](args[0])), nil
			}}
	}
	responseType.Define("What came back of a request.", object.LayoutOf(func(r *response, visit func(*object.Value)) {
		visit(&r.reason)
		visit(&r.url)
		visit(&r.headers)
		visit(&r.body)
	}, func(r *response) int64 { return 128 }), []object.Row{
		get("status", "The number of the status.", func(r *response) object.Value { return object.Int(int64(r.status)) }),
		get("reason", "The text of the status.", func(r *response) object.Value { return r.reason }),
		get("url", "What was asked for in the end.", func(r *response) object.Value { return r.url }),
		get("headers", "The headers: a tuple of pairs, sorted by name.", func(r *response) object.Value { return r.headers }),
		get("body", "The body as bytes.", func(r *response) object.Value { return r.body }),
		{Name: "header", Sig: "($self, name, default=None, /)", Params: "name:str", Rights: object.NoRights, Charge: object.PerItem, Doc: "Return the first header of a name, in any case.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				r := of(args[0])
				if err := t.Charge(int64(len(object.As[object.Tuple](r.headers).Items))/8, 0); err != nil {
					return object.None, err
				}
				if v, ok := r.header(object.As[object.Str](args[1]).Go()); ok {
					return v, nil
				}
				return args[2], nil
			}},
		{Name: "text", Sig: "($self, encoding=None)", Rights: object.NoRights, Charge: object.PerByte, Doc: "Return the body decoded; what cannot be is replaced.", Step: decodeBody},
		{Name: "json", Sig: "($self, /)", Rights: object.NoRights, Charge: object.PerByte, Doc: "Return the body as json.loads reads it.",
			Step: func(t *object.Thread, f *object.NFrame) object.Action {
				if f.PC < 3 {
					if act := t.CallLibraryOp(f, "json", "loads", of(f.Vals[0]).body); act != object.Done {
						return act
					}
				}
				f.Out = f.In
				return object.Done
			}},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show the status.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			r := of(args[0])
			return text(t, "<response "+statusText(r)+">")
		}},
	})
}

func statusText(r *response) string {
	return strings.TrimSpace(string('0'+rune(r.status/100%10)) + string('0'+rune(r.status/10%10)) + string('0'+rune(r.status%10)) + " " + object.As[object.Str](r.reason).Go())
}

func (r *response) header(name string) (object.Value, bool) {
	for _, p := range object.As[object.Tuple](r.headers).Items {
		pair := object.As[object.Tuple](p).Items
		if strings.EqualFold(object.As[object.Str](pair[0]).Go(), name) {
			return pair[1], true
		}
	}
	return object.None, false
}

// charsets are those that a response may name; others are read as UTF-8.
var charsets = map[string]bool{"utf-8": true, "us-ascii": true, "iso-8859-1": true, "latin-1": true, "windows-1252": true, "utf-16": true}

// decodeBody is response.text. PC 1 has found decode, 2 has called it.
func decodeBody(t *object.Thread, f *object.NFrame) object.Action {
	r := object.As[response](f.Vals[0])
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, r.body, object.Intern("decode")); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		encoding := f.Vals[1]
		if encoding.IsNone() {
			encoding = object.Ref(object.Intern("utf-8"))
			if v, ok := r.header("Content-Type"); ok {
				_, params, err := mime.ParseMediaType(object.As[object.Str](v).Go())
				if set := strings.ToLower(params["charset"]); err == nil && charsets[set] {
					encoding = object.Ref(object.Intern(set))
				}
			}
		}
		if act := t.CallValue(f, f.In, encoding, object.Ref(object.Intern("replace"))); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}
