// Package entropy grants randomness: the machine's, or a seeded stream that is the same
// in every run.
package entropy

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"sync"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
)

// A Source is randomness to be granted.
type Source struct {
	mu     sync.Mutex
	seeded bool
	key    [32]byte
	next   uint64 // block
	rest   []byte // of the last block
}

// System is the machine's randomness.
func System() *Source { return &Source{} }

// Seeded is a stream of bytes that only the seed decides: SHA-256 of the seed and a
// counter. It is as hard to predict as the seed.
func Seeded(seed int64) *Source {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], uint64(seed))
	return &Source{seeded: true, key: sha256.Sum256(b[:])}
}

// Read fills p.
func (s *Source) Read(p []byte) {
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
	return object.Ref(&sourceObject{Header: object.Header{Type: sourceType}, s: s}), nil
}

type sourceObject struct {
	object.Header
	s *Source
}

var sourceType = object.Declare("adder.Entropy", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

func init() {
	sourceType.Define("Granted randomness.", object.LayoutOf(nil, func(*sourceObject) int64 { return 32 }), []object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("entropy"))},
		{Name: "bytes", Sig: "($self, n, /)", Params: "n:index", Rights: object.NoRights, Charge: object.PerByte, Doc: "Return n random bytes.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				n := args[1].Int()
				if n < 0 {
					return object.None, t.ValueError("negative argument not allowed")
				}
				if err := t.Charge(n/32, object.BytesSize(int(min(n, 1<<40)))); err != nil {
					return object.None, err
				}
				b := make([]byte, n)
				object.As[sourceObject](args[0]).s.Read(b)
				return object.NewBytes(b), nil
			}},
	})
}
