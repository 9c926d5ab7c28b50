// Package native implements _struct: values of C types in bytes. It holds no authority.
package native

import (
	"math"

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

// A piece is one code of a format with its count.
type piece struct {
	code   byte
	size   int // of one item; of s and p: the count
	offset int
	repeat int // items; 1 for s and p
}

// A format is a parsed format string. The zero format is that of a Struct whose
// __init__ has not run.
type format struct {
	src    string
	ready  bool
	native bool // sizes are the machine's
	big    bool
	size   int
	count  int // values
	pieces []piece
}

// pieceSize is what the meter charges for a piece of a format.
const pieceSize = 32

// sizeOf is the size and the alignment of a code, 0 if there is none such.
func sizeOf(c byte, native bool) (size, align int) {
	switch c {
	case 'x', 'b', 'B', 'c', 's', 'p', '?':
		return 1, 1
	case 'h', 'H', 'e':
		return 2, 2
	case 'i', 'I', 'f':
		return 4, 4
	case 'l', 'L':
		if native {
			return 8, 8
		}
		return 4, 4
	case 'q', 'Q', 'd':
		return 8, 8
	case 'n', 'N', 'P':
		if native {
			return 8, 8
		}
	case 'F':
		return 8, 4
	case 'D':
		return 16, 8
	}
	return 0, 0
}

func space(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

func fail(t *thread, text string, args ...any) error { return t.Raise(errorType, text, args...) }

// formatText is the text of a format given as str or bytes.
func formatText(t *thread, v value) (string, error) {
	switch v.Kind() {
	case object.KindStr:
		s := object.As[object.Str](v)
		if !s.IsASCII() {
			_, err := object.EncodeStr(t, s, "ascii", "strict")
			return "", err
		}
		return s.Go(), nil
	case object.KindBytes:
		return string(v.Buffer()), nil
	}
	return "", t.TypeError("Struct() argument 1 must be a str or bytes object, not %s", v.Type().Name)
}

// fewPieces is how many pieces a format has at most that is not charged for them while it is
// used once.
const fewPieces = 64

// parse reads a format: 1 fuel for 16 characters, and what the pieces take if they are kept or
// many.
func parse(t *thread, v value, keep bool) (*format, error) {
	src, err := formatText(t, v)
	if err != nil {
		return nil, err
	}
	bytes := int64(0)
	if keep || len(src) > fewPieces {
		bytes = object.RoundUp(int64(len(src))) + object.RoundUp(pieceSize*int64(len(src)))
	}
	if err := t.Charge(int64(len(src)/16), bytes); err != nil {
		return nil, err
	}
	f := &format{src: src, ready: true}
	native, aligned := true, true
	s := src
	if s != "" {
		switch s[0] {
		case '@':
			s = s[1:]
		case '=', '<':
			native, aligned, s = false, false, s[1:]
		case '>', '!':
			native, aligned, f.big, s = false, false, true, s[1:]
		}
	}
	f.native = native
	f.pieces = make([]piece, 0, len(s))
	for i, k := 0, 0; i < len(s); i, k = i+1, k+1 {
		if err := t.PollAt(k); err != nil {
			return nil, err
		}
		c := s[i]
		if space(c) {
			continue
		}
		n := 1
		if c >= '0' && c <= '9' {
			n = 0
			for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
				if err := t.PollAt(i); err != nil {
					return nil, err
				}
				d := int(s[i] - '0')
				if n > (math.MaxInt-d)/10 {
					return nil, fail(t, "total struct size too long")
				}
				n = 10*n + d
			}
			if i == len(s) {
				return nil, fail(t, "repeat count given without format specifier")
			}
			c = s[i]
		}
		size, align := sizeOf(c, native)
		if size == 0 {
			if c == 0 {
				return nil, fail(t, "embedded null character")
			}
			return nil, fail(t, "bad char in struct format")
		}
		if aligned && f.size%align != 0 {
			if f.size += align - f.size%align; f.size < 0 {
				return nil, fail(t, "total struct size too long")
			}
		}
		if n > (math.MaxInt-f.size)/size {
			return nil, fail(t, "total struct size too long")
		}
		switch c {
		case 'x':
		case 's', 'p':
			f.pieces = append(f.pieces, piece{code: c, size: n, offset: f.size, repeat: 1})
			f.count++
		default:
			if n > 0 {
				f.pieces = append(f.pieces, piece{code: c, size: size, offset: f.size, repeat: n})
				f.count += n
			}
		}
		f.size += n * size
	}
	return f, nil
}

// A cursor walks the values of a format.
type cursor struct {
	piece, rep int
}

// next moves on to the next value.
func (c *cursor) next(f *format) {
	if c.rep++; c.rep == f.pieces[c.piece].repeat {
		c.piece++
		c.rep = 0
	}
}
