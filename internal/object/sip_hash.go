// This file defines SipHash-1-3, under the Engine's key: hashes of texts, bytes and of what is
// built on other hashes.

package object

import "math/bits"

// hashKey is the Engine's key, fixed so that runs are repeatable. It is no secret from guests
// who know the source: what protects tables is that nobody knows FirstPlace, and that keys
// of one hash, other than numbers, are hard to find.
const hashKey0, hashKey1 = 0x6164646572206b30, 0x6164646572206b31

// A sipHash is a hash under way, of as many blocks of 8 bytes as were added.
type sipHash struct{ v0, v1, v2, v3 uint64 }

func newSipHash() sipHash {
	return sipHash{
		hashKey0 ^ 0x736f6d6570736575, hashKey1 ^ 0x646f72616e646f6d,
		hashKey0 ^ 0x6c7967656e657261, hashKey1 ^ 0x7465646279746573,
	}
}

// newItemsHash begins the hash of a tuple, or of what else consists of items: each item's hash
// is a block, and the last block is their number. CPython's combination of hashes can be
// solved for the last one: anyone can write down tuples of two ints that have one hash, and
// 8,000 of those in a dict cost 4 million units.
func newItemsHash() sipHash {
	h := newSipHash()
	h.v1 ^= 0xee // a tuple has not the hash of some bytes
	return h
}

func (h *sipHash) block(m uint64) {
	h.v3 ^= m
	h.v0, h.v1, h.v2, h.v3 = sipRound(h.v0, h.v1, h.v2, h.v3)
	h.v0 ^= m
}

// blocks adds whole blocks.
func (h *sipHash) blocks(b string) {
	for ; len(b) >= 8; b = b[8:] {
		h.block(le64(b))
	}
}

// sum ends the hash of a text of n bytes with its last ones, fewer than a block.
func (h *sipHash) sum(rest string, n int) int64 {
	m := uint64(n) << 56
	for i := 0; i < len(rest); i++ {
		m |= uint64(rest[i]) << (8 * i)
	}
	h.block(m)
	return h.end()
}

// end is the hash. It is never 0, which stands for "not computed", and never -1, as in CPython.
func (h *sipHash) end() int64 {
	h.v2 ^= 0xff
	for range 3 {
		h.v0, h.v1, h.v2, h.v3 = sipRound(h.v0, h.v1, h.v2, h.v3)
	}
	x := int64(h.v0 ^ h.v1 ^ h.v2 ^ h.v3)
	if x == 0 || x == -1 {
		return -2
	}
	return x
}

// Refs visits nothing.
func (h *sipHash) Refs(func(*Value)) {}

// Size is the state's.
func (h *sipHash) Size() int64 { return 32 }

// Clone copies the state.
func (h *sipHash) Clone() FrameState { c := *h; return &c }

func sipRound(v0, v1, v2, v3 uint64) (uint64, uint64, uint64, uint64) {
	v0 += v1
	v1 = bits.RotateLeft64(v1, 13)
	v1 ^= v0
	v0 = bits.RotateLeft64(v0, 32)
	v2 += v3
	v3 = bits.RotateLeft64(v3, 16)
	v3 ^= v2
	v0 += v3
	v3 = bits.RotateLeft64(v3, 21)
	v3 ^= v0
	v2 += v1
	v1 = bits.RotateLeft64(v1, 17)
	v1 ^= v2
	v2 = bits.RotateLeft64(v2, 32)
	return v0, v1, v2, v3
}

// HashBytes is the hash of b; that of nothing is 0, as in CPython. A block at a time by calls took 1 %
// of the report bench.
func HashBytes(b string) int64 {
	if len(b) == 0 {
		return 0
	}
	h := newSipHash()
	v0, v1, v2, v3 := h.v0, h.v1, h.v2, h.v3
	n := len(b)
	for len(b) >= 8 {
		m := le64(b)
		v3 ^= m
		v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
		v0 ^= m
		b = b[8:]
	}
	var tail [8]byte
	copy(tail[:], b)
	m := le64(stringBytes(tail[:])) | uint64(n)<<56
	v3 ^= m
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	v0 ^= m
	h = sipHash{v0, v1, v2, v3}
	return h.end()
}
