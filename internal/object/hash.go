// This file defines the hashes of numbers, which are CPython's.

package object

func le64(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
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
