// This file defines hashing: CPython's for numbers, keyed SipHash-1-3 for text, and
// the mix that places hashes in tables.

package object

import (
	"encoding/binary"
	"math/bits"
)

// hashKey is the Engine's key, fixed so that runs are repeatable. It is no secret from guests
// who know the source: what protects tables is that nobody knows FirstPlace.
const hashKey0, hashKey1 = 0x6164646572206b30, 0x6164646572206b31

// HashBytes is SipHash-1-3 of b. It is never 0, which stands for "not computed", save that
// of nothing, and never -1, as in CPython.
func HashBytes(b string) int64 {
	if len(b) == 0 {
		return 0
	}
	v0 := uint64(hashKey0) ^ 0x736f6d6570736575
	v1 := uint64(hashKey1) ^ 0x646f72616e646f6d
	v2 := uint64(hashKey0) ^ 0x6c7967656e657261
	v3 := uint64(hashKey1) ^ 0x7465646279746573
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
	m := binary.LittleEndian.Uint64(tail[:]) | uint64(n)<<56
	v3 ^= m
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	v0 ^= m
	v2 ^= 0xff
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	h := int64(v0 ^ v1 ^ v2 ^ v3)
	if h == 0 || h == -1 {
		return -2
	}
	return h
}

func le64(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

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

const mixMul1, mixMul2 = 0x9e3779b97f4a7c15, 0xd6e8feb86659fd93

// mix spreads all 64 bits of a number.
func mix(h int64) uint64 {
	x := (uint64(h) ^ hashKey0) * mixMul1
	x ^= x >> 32
	x *= mixMul2
	return x ^ x>>29
}

// hashModulus is CPython's prime 2**61 - 1, by which numbers are hashed.
const hashModulus = 1<<61 - 1

// HashModulus is hashModulus for the loop: an int from 0 up to it is its own hash.
const HashModulus = hashModulus

// HashInt is CPython's hash of a 64-bit int.
func HashInt(n int64) int64 {
	if n > -hashModulus && n < hashModulus {
		if n == -1 {
			return -2
		}
		return n
	}
	h := n % hashModulus
	if h == -1 {
		return -2
	}
	return h
}
