// This file defines BLAKE2b and BLAKE2s (RFC 7693) with the parameters of keyed, salted,
// personal and tree hashing, which Go's library does not have.

package native

import (
	"encoding/binary"
	"math/bits"
)

// A blake2 is either hash: b works with words of 64 bits and blocks of 128 bytes, s with
// half of both. The words of s stand in the low halves.
type blake2 struct {
	small  bool
	last   bool // last node of its layer
	size   int
	h      [8]uint64
	lo, hi uint64 // bytes compressed
	buf    [128]byte
	n      int
}

// blakeParams are the parameters of a blake2.
type blakeParams struct {
	size, fanout, depth, nodeDepth, innerSize int
	leafSize                                  uint32
	nodeOffset                                uint64
	key, salt, person                         []byte
	last                                      bool
}

var ivB = [8]uint64{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
	0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}

var sigma = [10][16]uint8{
	{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
	{14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
	{11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
	{7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
	{9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
	{2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
	{12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
	{13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
	{6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
	{10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}

// newBlake2 starts a hash from its parameter block.
func newBlake2(small bool, p *blakeParams) *blake2 {
	d := &blake2{small: small, size: p.size, last: p.last}
	var b [64]byte
	b[0], b[1], b[2], b[3] = byte(p.size), byte(len(p.key)), byte(p.fanout), byte(p.depth)
	binary.LittleEndian.PutUint32(b[4:], p.leafSize)
	binary.LittleEndian.PutUint64(b[8:], p.nodeOffset)
	if small { // 6 bytes of offset, 8 of salt and person
		b[14], b[15] = byte(p.nodeDepth), byte(p.innerSize)
		copy(b[16:24], p.salt)
		copy(b[24:32], p.person)
		for i := range d.h {
			d.h[i] = ivB[i]>>32 ^ uint64(binary.LittleEndian.Uint32(b[4*i:]))
		}
	} else {
		b[16], b[17] = byte(p.nodeDepth), byte(p.innerSize)
		copy(b[32:48], p.salt)
		copy(b[48:64], p.person)
		for i := range d.h {
			d.h[i] = ivB[i] ^ binary.LittleEndian.Uint64(b[8*i:])
		}
	}
	if len(p.key) > 0 {
		var block [128]byte
		copy(block[:], p.key)
		d.Write(block[:d.BlockSize()])
	}
	return d
}

func (d *blake2) Size() int { return d.size }

func (d *blake2) BlockSize() int {
	if d.small {
		return 64
	}
	return 128
}

func (d *blake2) Write(p []byte) {
	for len(p) > 0 {
		if d.n == d.BlockSize() { // the last block is held back
			d.count(d.n)
			d.compress(false)
			d.n = 0
		}
		k := copy(d.buf[d.n:d.BlockSize()], p)
		d.n += k
		p = p[k:]
	}
}

func (d *blake2) count(n int) {
	lo := d.lo
	d.lo += uint64(n)
	if d.lo < lo {
		d.hi++
	}
}

func (d *blake2) clone() digester { c := *d; return &c }

func (d *blake2) Sum(n int) []byte {
	c := *d
	clear(c.buf[c.n:])
	c.count(c.n)
	c.compress(true)
	var out [64]byte
	for i, w := range c.h {
		if c.small {
			binary.LittleEndian.PutUint32(out[4*i:], uint32(w))
		} else {
			binary.LittleEndian.PutUint64(out[8*i:], w)
		}
	}
	return append([]byte(nil), out[:c.size]...)
}

func (d *blake2) compress(final bool) {
	if d.small {
		d.compressS(final)
	} else {
		d.compressB(final)
	}
}

func (d *blake2) compressB(final bool) {
	var m, v [16]uint64
	for i := range m {
		m[i] = binary.LittleEndian.Uint64(d.buf[8*i:])
	}
	copy(v[:8], d.h[:])
	copy(v[8:], ivB[:])
	v[12] ^= d.lo
	v[13] ^= d.hi
	if final {
		v[14] = ^v[14]
		if d.last {
			v[15] = ^v[15]
		}
	}
	mix := func(a, b, c, e int, x, y uint64) {
		v[a] += v[b] + x
		v[e] = bits.RotateLeft64(v[e]^v[a], -32)
		v[c] += v[e]
		v[b] = bits.RotateLeft64(v[b]^v[c], -24)
		v[a] += v[b] + y
		v[e] = bits.RotateLeft64(v[e]^v[a], -16)
		v[c] += v[e]
		v[b] = bits.RotateLeft64(v[b]^v[c], -63)
	}
	for r := 0; r < 12; r++ {
		s := &sigma[r%10]
		mix(0, 4, 8, 12, m[s[0]], m[s[1]])
		mix(1, 5, 9, 13, m[s[2]], m[s[3]])
		mix(2, 6, 10, 14, m[s[4]], m[s[5]])
		mix(3, 7, 11, 15, m[s[6]], m[s[7]])
		mix(0, 5, 10, 15, m[s[8]], m[s[9]])
		mix(1, 6, 11, 12, m[s[10]], m[s[11]])
		mix(2, 7, 8, 13, m[s[12]], m[s[13]])
		mix(3, 4, 9, 14, m[s[14]], m[s[15]])
	}
	for i := range d.h {
		d.h[i] ^= v[i] ^ v[i+8]
	}
}

func (d *blake2) compressS(final bool) {
	var m, v [16]uint32
	for i := range m {
		m[i] = binary.LittleEndian.Uint32(d.buf[4*i:])
	}
	for i := range d.h {
		v[i], v[i+8] = uint32(d.h[i]), uint32(ivB[i]>>32)
	}
	v[12] ^= uint32(d.lo)
	v[13] ^= uint32(d.lo >> 32)
	if final {
		v[14] = ^v[14]
		if d.last {
			v[15] = ^v[15]
		}
	}
	mix := func(a, b, c, e int, x, y uint32) {
		v[a] += v[b] + x
		v[e] = bits.RotateLeft32(v[e]^v[a], -16)
		v[c] += v[e]
		v[b] = bits.RotateLeft32(v[b]^v[c], -12)
		v[a] += v[b] + y
		v[e] = bits.RotateLeft32(v[e]^v[a], -8)
		v[c] += v[e]
		v[b] = bits.RotateLeft32(v[b]^v[c], -7)
	}
	for r := 0; r < 10; r++ {
		s := &sigma[r]
		mix(0, 4, 8, 12, m[s[0]], m[s[1]])
		mix(1, 5, 9, 13, m[s[2]], m[s[3]])
		mix(2, 6, 10, 14, m[s[4]], m[s[5]])
		mix(3, 7, 11, 15, m[s[6]], m[s[7]])
		mix(0, 5, 10, 15, m[s[8]], m[s[9]])
		mix(1, 6, 11, 12, m[s[10]], m[s[11]])
		mix(2, 7, 8, 13, m[s[12]], m[s[13]])
		mix(3, 4, 9, 14, m[s[14]], m[s[15]])
	}
	for i := range d.h {
		d.h[i] ^= uint64(v[i] ^ v[i+8])
	}
}
