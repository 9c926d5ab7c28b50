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

func (c asciiCase) apply(dst []byte, src string) {
	switch c {
	case caseLower:
		for i := range dst {
			dst[i] = lowerByte(src[i])
		}
	case caseUpper:
		for i := range dst {
			dst[i] = upperByte(src[i])
		}
	case caseTitle:
		prev := false
		for i := range dst {
			if dst[i] = upperByte(src[i]); prev {
				dst[i] = lowerByte(src[i])
			}
			prev = isLetter(src[i])
		}
	case caseCapitalize:
		for i := range dst {
			dst[i] = lowerByte(src[i])
		}
		if len(dst) > 0 {
			dst[0] = upperByte(src[0])
		}
	case caseSwap:
		for i := range dst {
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
				ascii.apply(one[:], s.data)
				return Ref(latin1[one[0]]), nil
			}
			if err := t.Charge(fuelBytes(n), StrSize(n, 1)); err != nil {
				return Value{}, err
			}
			buf := make([]byte, n)
			ascii.apply(buf, s.data)
			return Ref(asciiStr(stringBytes(buf))), nil
		}
		if err := t.Charge(fuelChars(n), caseRoom(n)); err != nil {
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
			if err := t.Charge(fuelChars(k), caseRoom(k)); err != nil {
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

// everyChar makes a predicate that holds for a str if it has characters and all pass.
func everyChar(ok func(rune) bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		s := As[Str](args[0])
		n := s.Len()
		if n == 0 {
			return False, nil
		}
		if n == 1 {
			return Bool(ok(s.At(0))), nil
		}
		if err := t.Charge(fuelChars(n), 0); err != nil {
			return Value{}, err
		}
		for i := 0; i < n; i++ {
			if !ok(s.At(i)) {
				return False, nil
			}
		}
		return True, nil
	}
}

func strIsPrintable(t *Thread, args []Value) (Value, error) {
	if As[Str](args[0]).Len() == 0 {
		return True, nil
	}
	return everyChar(ucd.IsPrintable)(t, args)
}

func strIsASCII(t *Thread, args []Value) (Value, error) { return Bool(As[Str](args[0]).ascii), nil }

// oneCased makes islower and isupper: a character that is good and none that is bad.
func oneCased(good, bad func(rune) bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		s := As[Str](args[0])
		if err := t.Charge(fuelChars(s.Len()), 0); err != nil {
			return Value{}, err
		}
		found := false
		for i, n := 0, s.Len(); i < n; i++ {
			r := s.At(i)
			if bad(r) || ucd.IsTitle(r) {
				return False, nil
			}
			found = found || good(r)
		}
		return Bool(found), nil
	}
}

func strIsTitle(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	if err := t.Charge(fuelChars(s.Len()), 0); err != nil {
		return Value{}, err
	}
	prev, found := false, false
	for i, n := 0, s.Len(); i < n; i++ {
		switch r := s.At(i); {
		case ucd.IsUpper(r) || ucd.IsTitle(r):
			if prev {
				return False, nil
			}
			prev, found = true, true
		case ucd.IsLower(r):
			if !prev {
				return False, nil
			}
			found = true
		default:
			prev = false
		}
	}
	return Bool(found), nil
}

func strIsIdentifier(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	if err := t.Charge(fuelChars(s.Len()), 0); err != nil {
		return Value{}, err
	}
	return Bool(IsIdentifier(s)), nil
}

// IsIdentifier tells whether s could be a name; keywords count.
func IsIdentifier(s *Str) bool {
	n := s.Len()
	if n == 0 || s.At(0) != '_' && !ucd.IsXIDStart(s.At(0)) {
		return false
	}
	for i := 1; i < n; i++ {
		if !ucd.IsXIDContinue(s.At(i)) {
			return false
		}
	}
	return true
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
