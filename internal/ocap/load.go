// This file defines load: a module that is fetched from the web, if it is the one that was
// asked for, and runs in a compartment of its own.

package ocap

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"strings"

	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
)

func init() {
	Provide(row{Name: "load", Sig: "(url, /, sha256, grants=None, modules=None)", Params: "url:str sha256:str", Rights: object.Power, Charge: object.Custom, Step: load,
		Doc: "Fetch a module over a granted site and run it in a compartment of its own.\n\nIts text must have the hash. It is handed the grants, and may import the modules, that a\nCompartment with these arguments would have. Returns the module."})
}

// hashing is the state of a load: the hash of what was fetched, so far.
type hashing struct {
	h  hash.Hash
	at int
}

func (*hashing) Refs(func(*value)) {}

// Size implements object.FrameState.
func (*hashing) Size() int64 { return 256 }

// Clone implements object.FrameState.
func (s *hashing) Clone() object.FrameState {
	h, err := s.h.(hash.Cloner).Clone()
	if err != nil {
		panic(err) // sha256 can be cloned
	}
	return &hashing{h, s.at}
}

// How much is hashed between two charges, and in one step: 64 KiB take about 150 µs.
const (
	hashPiece = 64 << 10
	hashStep  = 4
)

// load: Vals are url, sha256, grants, modules, then the sites, the list of modules, the answer,
// its body and the module. PC 1 has the list, 2 asks site N whether it allows the request, 3 has
// its word, 4 the answer, 5 its status, 6 its body, 7 hashes it, 8 has run it.
func load(t *thread, f *frame) action {
	const vURL, vHash, vGrants, vModules, vSites, vList, vAnswer, vBody, vModule = 0, 1, 2, 3, 4, 5, 6, 7, 8
	url := f.Vals[vURL]
	ask := func(method string) action {
		site := object.As[object.Tuple](f.Vals[vSites]).Items[f.N]
		return t.PushRow(f, methodRow, site, object.Ref(object.Intern(method)), object.Ref(object.Intern("GET")), url)
	}
	for {
		switch f.PC {
		case 0:
			if len(object.As[object.Str](f.Vals[vHash]).Go()) != 2*sha256.Size {
				return t.Fail(t.ValueError("sha256 must be %d hexadecimal digits", 2*sha256.Size))
			}
			sites, err := t.GrantsOf("http")
			if err != nil {
				return t.Fail(err)
			}
			if len(sites) == 0 {
				return t.Fail(t.NeedGrant("load("+object.ReprStr(object.As[object.Str](url)).Go()+")", "a site", "api=http:GET:"+object.As[object.Str](url).Go()))
			}
			if err := t.Charge(0, object.TupleSize(len(sites))); err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, object.NewTuple(sites))
			f.PC = 1
			if act := CollectNames(t, f, f.Vals[vModules]); act != done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals, f.In)
			f.PC = 2
			f.Commit(t)
		case 2:
			f.PC = 3
			if act := ask("allows"); act != done {
				return act
			}
		case 3:
			if f.In != object.True && int(f.N)+1 < len(object.As[object.Tuple](f.Vals[vSites]).Items) {
				f.N++
				f.PC = 2
				f.Commit(t)
				continue
			}
			f.PC = 4
			if act := ask("request"); act != done { // it may say no
				return act
			}
		case 4:
			f.Vals = append(f.Vals, f.In)
			f.PC = 5
			f.Commit(t)
			if act := t.GetAttrOp(f, f.Vals[vAnswer], object.Intern("status")); act != done {
				return act
			}
		case 5:
			if f.In != object.Int(200) {
				return t.Fail(t.Raise(object.ImportErrorType, "%s was not there", object.As[object.Str](url).Go()))
			}
			f.PC = 6
			if act := t.GetAttrOp(f, f.Vals[vAnswer], object.Intern("body")); act != done {
				return act
			}
		case 6:
			if f.In.Type() != object.BytesType {
				return t.Fail(t.TypeError("the body of an answer must be bytes, not %s", f.In.Type().Name))
			}
			f.Vals = append(f.Vals, f.In)
			f.State = &hashing{h: sha256.New()}
			f.PC = 7
			f.Commit(t)
		case 7:
			sum, err := f.State.(*hashing).more(t, f, object.As[object.Bytes](f.Vals[vBody]).B)
			if err != nil {
				return t.Fail(err)
			}
			if sum == "" {
				return object.Again
			}
			if sum != strings.ToLower(object.As[object.Str](f.Vals[vHash]).Go()) {
				return t.Fail(t.Raise(object.ImportErrorType, "%s is not what was asked for: its sha256 is %s", object.As[object.Str](url).Go(), sum))
			}
			rules, err := narrowed(t, importer.RulesOf(t), f.Vals[vList])
			if err != nil {
				return t.Fail(err)
			}
			grants, err := GrantsOf(t, f.Vals[vGrants])
			if err != nil {
				return t.Fail(err)
			}
			c, module, err := makeCompartment(t, object.As[object.Str](url).Go(), moduleName(object.As[object.Str](url).Go()), rules, grants)
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, object.Ref(module))
			f.PC = 8
			f.Commit(t)
			if act := t.PushRow(f, execRow, object.Ref(c), f.Vals[vBody], url); act != done {
				return act
			}
		default:
			f.Out = f.Vals[vModule]
			return done
		}
	}
}

// more hashes a part of the body. It returns the hash at the end.
func (s *hashing) more(t *thread, f *frame, body []byte) (string, error) {
	for n := 0; s.at < len(body); n++ {
		if n == hashStep {
			return "", nil
		}
		piece := body[s.at:min(s.at+hashPiece, len(body))]
		if err := t.Charge(int64(1+len(piece)/64), 0); err != nil {
			return "", err
		}
		s.h.Write(piece)
		s.at += len(piece)
		f.Commit(t)
	}
	return hex.EncodeToString(s.h.Sum(nil)), nil
}

// moduleName is the last part of a URL's path without its suffix.
func moduleName(url string) string {
	url, _, _ = strings.Cut(url, "?")
	url, _, _ = strings.Cut(url, "#")
	name := strings.TrimSuffix(url[strings.LastIndexByte(url, '/')+1:], ".py")
	if name == "" {
		return "loaded"
	}
	return name
}
