// This file defines the methods of str that change case, and the predicates isX.

package object

import "github.com/adderlang/adder/internal/ucd"

// A caseMap maps the character at i of s; prev tells whether a cased character stands
// before it (title).
type caseMap func(s *Str, i int, prev bool, sigma *ucd.SigmaScanner) ucd.Mapped

const capitalSigma = 0x3a3

// lowerAt lowers one character: a sigma at the end of a word has its own form.
func lowerAt(s *Str, i int, sigma *ucd.SigmaScanner) ucd.Mapped {
	r := s.At(i)
	if r == capitalSigma {
		if sigma.Final(i) {
			return ucd.Mapped{R: [3]rune{0x3c2}, N: 1}
		}
		return ucd.Mapped{R: [3]rune{0x3c3}, N: 1}
	}
	return ucd.ToLower(r)
}

func mapLower(s *Str, i int, prev bool, sigma *ucd.SigmaScanner) ucd.Mapped {
	return lowerAt(s, i, sigma)
}

func mapUpper(s *Str, i int, prev bool, sigma *ucd.SigmaScanner) ucd.Mapped {
	return ucd.ToUpper(s.At(i))
}

func mapFold(s *Str, i int, prev bool, sigma *ucd.SigmaScanner) ucd.Mapped {
	return ucd.ToFold(s.At(i))
}

func mapTitle(s *Str, i int, prev bool, sigma *ucd.SigmaScanner) ucd.Mapped {
	if prev {
		return lowerAt(s, i, sigma)
	}
	return ucd.ToTitle(s.At(i))
}

func mapCapitalize(s *Str, i int, prev bool, sigma *ucd.SigmaScanner) ucd.Mapped {
	if i > 0 {
		return lowerAt(s, i, sigma)
	}
	return ucd.ToTitle(s.At(i))
}

func mapSwap(s *Str, i int, prev bool, sigma *ucd.SigmaScanner) ucd.Mapped {
	switch r := s.At(i); {
	case ucd.IsUpper(r):
		return lowerAt(s, i, sigma)
	case ucd.IsLower(r):
		return ucd.ToUpper(r)
	default:
		return ucd.Mapped{R: [3]rune{r}, N: 1}
	}
}

func lowerByte(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 32
	}
	return c
}

func upperByte(c byte) byte {
	if c >= 'a' && c <= 'z' {
		return c - 32
	}
	return c
}

func isLetter(c byte) bool { return c|32 >= 'a' && c|32 <= 'z' }

// asciiCase maps bytes of ASCII letters: what bytes does, and str for ASCII.
type asciiCase uint8

const (
	caseLower asciiCase = iota
	caseUpper
	caseTitle
	caseCapitalize
	caseSwap
)

// apply maps bytes i to j of src to dst, which is as long.
func (c asciiCase) apply(dst []byte, src string, i, j int) {
	switch c {
	case caseLower:
		for ; i < j; i++ {
			dst[i] = lowerByte(src[i])
		}
	case caseUpper:
		for ; i < j; i++ {
			dst[i] = upperByte(src[i])
		}
	case caseTitle:
		for ; i < j; i++ {
			if dst[i] = upperByte(src[i]); i > 0 && isLetter(src[i-1]) {
				dst[i] = lowerByte(src[i])
			}
		}
	case caseCapitalize:
		for ; i < j; i++ {
			if dst[i] = lowerByte(src[i]); i == 0 {
				dst[i] = upperByte(src[i])
			}
		}
	case caseSwap:
		for ; i < j; i++ {
			if dst[i] = lowerByte(src[i]); dst[i] == src[i] {
				dst[i] = upperByte(src[i])
			}
		}
	}
}

// strCase makes the Fast and Step forms of a case method.
func strCase(ascii asciiCase, m caseMap) (Fast, Step) {
	fast := func(t *Thread, args []Value) (Value, error) {
		s := As[Str](args[0])
		n := s.Len()
		if n > textChunk {
			return Value{}, ErrSlow
		}
		if s.ascii {
			if n == 1 {
				var one [1]byte
				ascii.apply(one[:], s.data, 0, 1)
				return Ref(Latin1[one[0]]), nil
			}
			if err := t.Charge(fuelBytes(n), StrSize(n, 1)); err != nil {
				return Value{}, err
			}
			if n > 0 && n <= shortText {
				x, buf := t.makeText(n, true)
				ascii.apply(buf, s.data, 0, n)
				return x.done(t, n), nil
			}
			buf := make([]byte, n)
			ascii.apply(buf, s.data, 0, n)
			return Ref(asciiStr(stringBytes(buf))), nil
		}
		if err := t.Charge(fuelChars(4*n), caseRoom(n)); err != nil { // 50 ns a character
			return Value{}, err
		}
		st := newCaseState(s)
		st.run(m, s, n)
		return Ref(st.b.Str()), nil
	}
	step := func(t *Thread, f *NFrame) Action {
		s := As[Str](f.Vals[0])
		if f.State == nil {
			f.State = newCaseState(s)
		}
		st := f.State.(*caseState)
		st.sigma.At = s.At // a copied frame has a str of its own
		for st.i < s.Len() {
			k := min(textChunk/16, s.Len()-st.i)
			if err := t.Charge(fuelChars(4*k), caseRoom(k)); err != nil {
				return t.Fail(err)
			}
			st.run(m, s, st.i+k)
			f.Commit(t)
			if st.i < s.Len() {
				return Again
			}
		}
		f.Out = Ref(st.b.Str())
		return Done
	}
	return fast, step
}

// caseRoom bounds what n mapped characters take, each up to three of 4 bytes; few grow,
// but growth is what an attack would use.
func caseRoom(n int) int64 { return 64 + roundUp(12*int64(n)) }

// A caseState is a case mapping under way.
type caseState struct {
	b     StrBuilder
	sigma ucd.SigmaScanner
	i     int
	prev  bool
}

func newCaseState(s *Str) *caseState {
	st := &caseState{}
	st.sigma.At, st.sigma.N = s.At, s.Len()
	return st
}

// run maps characters up to end.
func (st *caseState) run(m caseMap, s *Str, end int) {
	for ; st.i < end; st.i++ {
		x := m(s, st.i, st.prev, &st.sigma)
		for k := 0; k < x.N; k++ {
			st.b.WriteRune(x.R[k])
		}
		st.prev = ucd.IsCased(s.At(st.i))
	}
}

// text is what is written so far.
func (s *caseState) text() *StrBuilder { return &s.b }

// Refs visits nothing: the str is in the frame's Vals.
func (st *caseState) Refs(func(*Value)) {}

// Size is the text so far.
func (st *caseState) Size() int64 { return 128 + int64(cap(st.b.b)) }

// Clone copies the text so far.
func (st *caseState) Clone() FrameState {
	c := *st
	c.b.b = append([]byte(nil), st.b.b...)
	return &c
}

// decimalOf is the value of a decimal digit of any script, or -1.
func decimalOf(r rune) int {
	if r < 0x80 {
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	return ucd.DecimalValue(r)
}
