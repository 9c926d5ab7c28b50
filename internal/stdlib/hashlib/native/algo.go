// Package native implements _hashlib and _blake2: digests, HMAC's comparison, PBKDF2 and
// scrypt. It holds no authority.
package native

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"encoding"
	"hash"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	noRights = object.NoRights
)

// A digester is a running digest. Sum does not end it; n is the length of what is asked
// for, where that is free.
type digester interface {
	Write(p []byte)
	Sum(n int) []byte
	Size() int
	BlockSize() int
	clone() digester
}

// A goHash is a digest of Go's library.
type goHash struct {
	h hash.Hash
}

func (d *goHash) Write(p []byte) { d.h.Write(p) }
func (d *goHash) Sum(int) []byte { return d.h.Sum(nil) }
func (d *goHash) Size() int      { return d.h.Size() }
func (d *goHash) BlockSize() int { return d.h.BlockSize() }
func (d *goHash) clone() digester {
	c, err := d.h.(hash.Cloner).Clone()
	if err != nil { // never of these
		return d
	}
	return &goHash{c.(hash.Hash)}
}

// A shake is a digest of free length.
type shake struct {
	bits int
	h    *sha3.SHAKE
}

func newShake(bits int) *shake {
	if bits == 128 {
		return &shake{bits, sha3.NewSHAKE128()}
	}
	return &shake{bits, sha3.NewSHAKE256()}
}

func (d *shake) Write(p []byte) { d.h.Write(p) }
func (d *shake) Size() int      { return 0 }
func (d *shake) BlockSize() int { return d.h.BlockSize() }

func (d *shake) clone() digester {
	c := newShake(d.bits)
	if b, err := encoding.BinaryMarshaler(d.h).MarshalBinary(); err == nil {
		_ = c.h.UnmarshalBinary(b)
	}
	return c
}

func (d *shake) Sum(n int) []byte {
	out := make([]byte, n)
	d.clone().(*shake).h.Read(out)
	return out
}

// sumOf is d's digest, n bytes long. A long one is read in pieces of chunk bytes, between which
// the run may end.
func sumOf(t *thread, d digester, n int) ([]byte, error) {
	s, ok := d.(*shake)
	if !ok || n <= chunk {
		return d.Sum(n), nil
	}
	out := make([]byte, n)
	h := s.clone().(*shake).h
	for at := 0; at < n; at += chunk {
		if err := t.Polled(); err != nil {
			return nil, err
		}
		h.Read(out[at:min(at+chunk, n)])
	}
	return out, nil
}

// An algo is an algorithm by name. bytesPerFuel: a unit is about 16 ns.
type algo struct {
	name         string
	make         func() digester
	bytesPerFuel int64
}

func std[T hash.Hash](name string, f func() T, rate int64) *algo {
	return &algo{name, func() digester { return &goHash{f()} }, rate}
}

func defaults(small bool) *blakeParams {
	p := &blakeParams{size: 64, fanout: 1, depth: 1}
	if small {
		p.size = 32
	}
	return p
}

var algos = []*algo{
	std("md5", md5.New, 8), std("sha1", sha1.New, 8),
	std("sha224", sha256.New224, 6), std("sha256", sha256.New, 6),
	std("sha384", sha512.New384, 6), std("sha512", sha512.New, 6),
	std("sha512_224", sha512.New512_224, 6), std("sha512_256", sha512.New512_256, 6),
	std("sha3_224", sha3.New224, 4), std("sha3_256", sha3.New256, 4), std("sha3_384", sha3.New384, 4), std("sha3_512", sha3.New512, 3),
	{"shake_128", func() digester { return newShake(128) }, 4}, {"shake_256", func() digester { return newShake(256) }, 4},
	{"blake2b", func() digester { return newBlake2(false, defaults(false)) }, 6}, {"blake2s", func() digester { return newBlake2(true, defaults(true)) }, 4},
}

// byName finds an algorithm by any of its usual names, or returns nil.
func byName(name string) *algo {
	n := strings.NewReplacer("-", "_", "/", "_").Replace(strings.ToLower(name))
	switch {
	case strings.HasPrefix(n, "sha_"):
		n = "sha" + n[4:]
	case strings.HasPrefix(n, "sha2_"):
		n = "sha" + n[5:]
	case n == "shake128" || n == "shake256":
		n = "shake_" + n[5:]
	case n == "blake2b512" || n == "blake2s256":
		n = n[:7]
	}
	for _, a := range algos {
		if a.name == n {
			return a
		}
	}
	return nil
}
