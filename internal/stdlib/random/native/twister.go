// Package native implements _random: the generator under Python's random module. It
// holds no authority: what is not seeded asks the compartment's granted entropy.
//
//   - twister.go: the Mersenne Twister
//   - module.go: the type Random and the module
package native

// This file defines the Mersenne Twister MT19937 of Matsumoto and Nishimura ("Mersenne
// Twister: a 623-dimensionally equidistributed uniform pseudorandom number generator",
// 1998), with the initialization by arrays of their revision of 2002.

const (
	words  = 624 // of the state
	middle = 397 // distance of the words that are mixed
)

// A twister is a state of 19937 bits.
type twister struct {
	mt   [words]uint32
	next int // word to be given next; words: all were given
}

// seedWord fills the state from one number.
func (s *twister) seedWord(n uint32) {
	s.mt[0] = n
	for i := 1; i < words; i++ {
		prev := s.mt[i-1]
		s.mt[i] = 1812433253*(prev^prev>>30) + uint32(i)
	}
	s.next = words
}

// seed fills the state from a key of any length but 0.
func (s *twister) seed(key []uint32) {
	s.seedWord(19650218)
	i, j := 1, 0
	advance := func() {
		if i++; i == words {
			s.mt[0] = s.mt[words-1]
			i = 1
		}
	}
	for range max(words, len(key)) {
		prev := s.mt[i-1]
		s.mt[i] = (s.mt[i] ^ (prev^prev>>30)*1664525) + key[j] + uint32(j)
		advance()
		if j++; j == len(key) {
			j = 0
		}
	}
	for range words - 1 {
		prev := s.mt[i-1]
		s.mt[i] = (s.mt[i] ^ (prev^prev>>30)*1566083941) - uint32(i)
		advance()
	}
	s.mt[0] = 1 << 31 // so that the state is never all zero
}

// refill makes the next 624 words.
func (s *twister) refill() {
	for i := range s.mt {
		y := s.mt[i]&0x80000000 | s.mt[(i+1)%words]&0x7fffffff
		s.mt[i] = s.mt[(i+middle)%words] ^ y>>1 ^ -(y&1)&0x9908b0df
	}
	s.next = 0
}

// word gives 32 random bits.
func (s *twister) word() uint32 {
	if s.next >= words {
		s.refill()
	}
	y := s.mt[s.next]
	s.next++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// float gives a float of 53 random bits, at least 0 and below 1.
func (s *twister) float() float64 {
	a, b := s.word()>>5, s.word()>>6
	return (float64(float64(a)*(1<<26)) + float64(b)) * 0x1p-53
}
