// This file declares the root of the stream types and the granted standard streams,
// which print writes to without a call. The rows of the types are in stdlib/io.

package object

import (
	"fmt"
	"strings"
)

// IOBaseType is the base of all streams.
var IOBaseType = Declare("_io._IOBase", KindInstance, ObjectType, Flagged(FlagBase|FlagDict|FlagWeakref))

// TextIOBaseType is the base of text streams.
var TextIOBaseType = Declare("_io._TextIOBase", KindInstance, IOBaseType, Flagged(FlagBase|FlagDict|FlagWeakref))

// TextIOWrapperType is the type of text files; sys.stdout and sys.stderr are two.
var TextIOWrapperType = Declare("_io.TextIOWrapper", KindInstance, TextIOBaseType, Flagged(FlagBase|FlagDict|FlagWeakref|FlagSolid))

// A TextStream is how every TextIOWrapper begins. FD is 1 or 2 for the standard output
// and error that the host granted, while text goes straight to the host; else 0.
type TextStream struct {
	Instance
	FD int
}

// IsStream tells whether v is a granted standard stream.
func IsStream(v Value) bool { return v.Type() == TextIOWrapperType && As[TextStream](v).FD > 0 }

// StreamFD is the descriptor of a granted stream: 1 or 2.
func StreamFD(v Value) int { return As[TextStream](v).FD }

// StreamText is what a text is on a granted stream: UTF-8, in which lone surrogates have no
// place. Standard output refuses them, standard error shows them as escapes.
func (t *Thread) StreamText(fd int, s *Str) (string, error) {
	first := -1
	if s.Width() > 1 {
		for i := 0; i < s.Len() && first < 0; i++ {
			if isSurrogate(s.At(i)) {
				first = i
			}
		}
	}
	switch {
	case first < 0:
		return s.Go(), nil
	case fd == 2:
		var b strings.Builder
		for i := 0; i < s.Len(); i++ {
			if r := s.At(i); isSurrogate(r) {
				fmt.Fprintf(&b, "\\u%04x", r)
			} else {
				b.WriteRune(r)
			}
		}
		return b.String(), nil
	}
	last := first + 1
	for last < s.Len() && isSurrogate(s.At(last)) {
		last++
	}
	t.Exc = t.NewException(UnicodeEncodeErrorType, NewStr("utf-8"), Ref(s), Int(int64(first)), Int(int64(last)), NewStr("surrogates not allowed"))
	return "", ErrRaised
}
