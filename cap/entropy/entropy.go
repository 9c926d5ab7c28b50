// Package entropy grants randomness: the machine's, or a seeded stream that is the same
// in every run.
package entropy

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"strconv"
	"sync"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
)

// A Source is randomness to be granted.
type Source struct {
	*stream
	bond bond.Bond
}

// A stream is what sources derived from one share.
type stream struct {
	mu     sync.Mutex
	seeded bool
	key    [32]byte
	next   uint64 // block
	rest   []byte // of the last block
}

// System is the machine's randomness.
func System() *Source { return &Source{&stream{}, bond.New()} }

// Seeded is a stream of bytes that only the seed decides: SHA-256 of the seed and a
// counter. It is as hard to predict as the seed.
func Seeded(seed int64) *Source {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], uint64(seed))
	return &Source{&stream{seeded: true, key: sha256.Sum256(b[:])}, bond.New()}
}

// An Event is one use of a source: Target is how many bytes.
type Event = bond.Event

// A Quota bounds what may be drawn from now on.
type Quota struct {
	Bytes int64 // 0: nothing at all; [Unlimited]: what the quotas above allow
}

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

const bytesDrawn = 0 // the item of an account

// Limited returns s with a further account; those of s go on counting.
func (s *Source) Limited(q Quota) *Source { return &Source{s.stream, s.bond.Under(q.Bytes)} }

// Revocable returns s as a Source of its own, and a function that revokes that.
func (s *Source) Revocable() (*Source, func()) {
	w := &Source{s.stream, s.bond.Under()}
	return w, w.Revoke
}

// Split returns a source whose bytes are decided by 32 of s: who has one of the two learns
// nothing of what is drawn of the other, nor how much. That of the machine is itself.
func (s *Source) Split() *Source { return &Source{s.stream.split(), s.bond.Under()} }

func (s *stream) split() *stream {
	if !s.seeded {
		return s
	}
	w := &stream{seeded: true}
	s.Read(w.key[:])
	return w
}

// Audited returns s with a function that hears of every use of it.
func (s *Source) Audited(hear func(Event)) *Source { return &Source{s.stream, s.bond.Audited(hear)} }

// Revoke ends s and all that came of it.
func (s *Source) Revoke() { s.bond.Revoke() }

// Read fills p.
func (s *stream) Read(p []byte) {
	if !s.seeded {
		rand.Read(p) // never fails: crypto/rand ends the process instead
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for len(p) > 0 {
		if len(s.rest) == 0 {
			var b [40]byte
			copy(b[:], s.key[:])
			binary.LittleEndian.PutUint64(b[32:], s.next)
			s.next++
			h := sha256.Sum256(b[:])
			s.rest = h[:]
		}
		n := copy(p, s.rest)
		p, s.rest = p[n:], s.rest[n:]
	}
}

// Grant implements adder.Capability.
func (s *Source) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(&sourceObject{object.Header{Type: sourceType}, s, g.Name, 0}), nil
}

type sourceObject struct {
	object.Header
	s    *Source
	name string // of the grant
	own  int64  // bytes that the program pays for beside the bond
}

const sourceSize = 160 // with a stream of its own

func of(v object.Value) *sourceObject { return object.As[sourceObject](v) }

func weaker(v object.Value, s *stream, b bond.Bond) object.Value {
	return object.Ref(&sourceObject{object.Header{Type: sourceType}, &Source{s, b}, of(v).name, sourceSize})
}

var maker = &bond.Maker{What: "the source", Items: []string{"bytes"}, Size: sourceSize,
	Of:   func(v object.Value) *bond.Bond { return &of(v).s.bond },
	Make: func(v object.Value, b bond.Bond) object.Value { return weaker(v, of(v).s.stream, b) }}

var sourceType = object.Declare("adder.Entropy", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

func init() {
	sourceType.Define("Granted randomness.", object.LayoutOf(nil, func(x *sourceObject) int64 { return 48 + x.own + x.s.bond.Cost() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("entropy"))},
		{Name: "bytes", Sig: "($self, n, /)", Params: "n:index", Rights: object.NoRights, Charge: object.PerByte, Doc: "Return n random bytes.",
			Step: drawStep},
		{Name: "split", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Return a source of its own: what is drawn of one shows nothing of the other.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				x := of(args[0])
				b, err := maker.Same(t, args[0])
				if err == nil {
					err = x.s.bond.Use(t, x.name, "split", "")
				}
				if err != nil {
					return object.None, err
				}
				if !b.Account.Take(bytesDrawn, int64(len(x.s.key))) {
					return object.None, b.Fail(t, x.name, "split", "", 122, "Quota exceeded")
				}
				b.Heard(x.name, "split", "", "")
				return weaker(args[0], x.s.stream.split(), b), nil
			}},
	}, maker.Rows()...))
}

// drawPart is how many bytes are drawn in a step: 0.3 ms.
const drawPart = 16 << 10

// A drawing holds bytes of which n have been drawn.
type drawing struct {
	b []byte
	n int
}

func (*drawing) Refs(func(*object.Value)) {}
func (d *drawing) Size() int64            { return object.BytesSize(len(d.b)) }
func (d *drawing) Clone() object.FrameState {
	return &drawing{append([]byte(nil), d.b...), d.n}
}

// drawStep: Vals are the source and the number of bytes. At PC 1 they are paid for.
func drawStep(t *object.Thread, f *object.NFrame) object.Action {
	n, x := f.Vals[1].Int(), of(f.Vals[0])
	target := strconv.FormatInt(n, 10)
	if f.PC == 0 {
		if err := x.s.bond.Use(t, x.name, "bytes", target); err != nil {
			return t.Fail(err)
		}
		if n < 0 {
			return t.Fail(t.ValueError("negative argument not allowed"))
		}
		if err := t.Charge(n/32, object.BytesSize(int(min(n, 1<<40)))); err != nil {
			return t.Fail(err)
		}
		if !x.s.bond.Account.Take(bytesDrawn, n) {
			return t.Fail(x.s.bond.Fail(t, x.name, "bytes", target, 122, "Quota exceeded"))
		}
		f.State = &drawing{b: make([]byte, n)}
		f.PC = 1
		f.Commit(t)
	}
	d := f.State.(*drawing)
	end := min(d.n+drawPart, len(d.b))
	x.s.Read(d.b[d.n:end])
	if d.n = end; end < len(d.b) {
		return object.Again
	}
	x.s.bond.Heard(x.name, "bytes", target, "")
	f.Out = object.NewBytes(d.b)
	return object.Done
}
