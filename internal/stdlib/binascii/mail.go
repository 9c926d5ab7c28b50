// This file defines uuencoding and quoted-printable.

package binascii

import (
	"bytes"

	"github.com/adderlang/adder/internal/object"
)

// whole is a coder that works at once: its data is a line, or it has been cut already.
type whole struct {
	buffer
	f func(t *thread, in []byte) ([]byte, error) `clone:"share"`
	n int
}

func (c *whole) most() int { return c.n }

func (c *whole) Clone() object.FrameState { return &whole{c.clone(), c.f, c.n} }

func (c *whole) run(t *thread, n int) (err error) {
	c.at = len(c.in)
	c.out, err = c.f(t, c.in)
	return err
}

// fromUU decodes one line: its first character is the number of bytes.
func fromUU(t *thread, in []byte) ([]byte, error) {
	if len(in) == 0 {
		return nil, fail(t, "Missing length byte")
	}
	n := int(in[0]-' ') & 63
	in = in[1:]
	out := make([]byte, 0, n)
	left, bits, i := 0, 0, 0
	for ; len(out) < n; i++ {
		d := 0
		if i < len(in) && in[i] != '\n' && in[i] != '\r' {
			if in[i] < ' ' || in[i] > ' '+64 {
				return nil, fail(t, "Illegal char")
			}
			d = int(in[i]-' ') & 63
		}
		left, bits = left<<6|d, bits+6
		if bits >= 8 {
			bits -= 8
			out = append(out, byte(left>>bits))
			left &= 1<<bits - 1
		}
	}
	for ; i < len(in); i++ {
		switch in[i] {
		case ' ', ' ' + 64, '\n', '\r':
		default:
			return nil, fail(t, "Trailing garbage")
		}
	}
	return out, nil
}

// toUU encodes one line.
func toUU(t *thread, in []byte, zero byte) ([]byte, error) {
	digit := func(d int) byte {
		if d == 0 {
			return zero
		}
		return byte(d) + ' '
	}
	out := append(make([]byte, 0, len(in)*4/3+6), digit(len(in)))
	for len(in) > 0 {
		var b [3]byte
		in = in[copy(b[:], in):]
		x := int(b[0])<<16 | int(b[1])<<8 | int(b[2])
		out = append(out, digit(x>>18), digit(x>>12&63), digit(x>>6&63), digit(x&63))
	}
	return append(out, '\n'), nil
}

func newFromUU(t *thread, args []value, b buffer) (coder, error) {
	return &whole{buffer: b, f: fromUU, n: 64}, nil
}

func newToUU(t *thread, args []value, b buffer) (coder, error) {
	if len(b.in) > 45 {
		return nil, fail(t, "At most 45 bytes at once")
	}
	zero := byte(' ')
	if args[1].Bool() {
		zero = '`'
	}
	return &whole{buffer: b, f: func(t *thread, in []byte) ([]byte, error) { return toUU(t, in, zero) }, n: 66}, nil
}

// fromQP decodes quoted-printable text.
type fromQP struct {
	buffer
	header bool
}

func (c *fromQP) most() int { return len(c.in) }

func (c *fromQP) Clone() object.FrameState { return &fromQP{c.clone(), c.header} }

func nibble(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func (c *fromQP) run(t *thread, n int) error {
	in := c.in
	for end := c.at + n; c.at < len(in) && c.at < end; {
		ch := in[c.at]
		c.at++
		switch {
		case ch == '_' && c.header:
			c.out = append(c.out, ' ')
		case ch != '=':
			c.out = append(c.out, ch)
		case c.at == len(in):
		case in[c.at] == '\n' || in[c.at] == '\r': // a soft end of the line
			if k := bytes.IndexByte(in[c.at:], '\n'); k >= 0 {
				c.at += k + 1
			} else {
				c.at = len(in)
			}
		case in[c.at] == '=':
			c.out = append(c.out, '=')
			c.at++
		case c.at+1 < len(in) && nibble(in[c.at]) >= 0 && nibble(in[c.at+1]) >= 0:
			c.out = append(c.out, byte(nibble(in[c.at])<<4|nibble(in[c.at+1])))
			c.at += 2
		default:
			c.out = append(c.out, '=')
		}
	}
	return nil
}

// toQP encodes quoted-printable text: lines of at most 76 characters.
type toQP struct {
	buffer
	quoteTabs, text, header, crlf bool
	line                          int
}

func (c *toQP) most() int { return 3*len(c.in) + 3*(3*len(c.in)/70+1) }

func (c *toQP) Clone() object.FrameState {
	d := *c
	d.buffer = c.clone()
	return &d
}

func newToQP(t *thread, args []value, b buffer) (coder, error) {
	c := &toQP{buffer: b, quoteTabs: args[1].Bool(), text: args[2].Bool(), header: args[3].Bool()}
	k := bytes.IndexByte(b.in, '\n')
	c.crlf = k > 0 && b.in[k-1] == '\r'
	return c, nil
}

func (c *toQP) newline() {
	if c.crlf {
		c.out = append(c.out, '\r')
	}
	c.out = append(c.out, '\n')
	c.line = 0
}

// quoted tells whether the byte at i is written in hexadecimal.
func (c *toQP) quoted(i int) bool {
	ch := c.in[i]
	last := i+1 == len(c.in)
	switch {
	case ch > 126 || ch == '=' || ch == '_' && c.header:
		return true
	case ch == '.' && c.line == 0: // alone on a line it ends a mail
		return last || c.in[i+1] == '\n' || c.in[i+1] == '\r' || c.in[i+1] == 0
	case ch == '\r' || ch == '\n':
		return !c.text
	case ch == '\t' || ch == ' ':
		return last || c.quoteTabs
	}
	return ch < 33
}

const (
	lineLength = 76
	upperHex   = "0123456789ABCDEF"
)

func (c *toQP) run(t *thread, n int) error {
	for end := c.at + n; c.at < len(c.in) && c.at < end; {
		ch := c.in[c.at]
		switch {
		case c.quoted(c.at):
			if c.line+3 >= lineLength {
				c.out = append(c.out, '=')
				c.newline()
			}
			c.out = append(c.out, '=', upperHex[ch>>4], upperHex[ch&15])
			c.line += 3
			c.at++
		case c.text && (ch == '\n' || ch == '\r' && c.at+1 < len(c.in) && c.in[c.at+1] == '\n'):
			if k := len(c.out) - 1; k >= 0 && (c.out[k] == ' ' || c.out[k] == '\t') {
				sp := c.out[k]
				c.out = append(c.out[:k], '=', upperHex[sp>>4], upperHex[sp&15])
			}
			c.newline()
			if c.at++; ch == '\r' {
				c.at++
			}
		default:
			if c.at+1 != len(c.in) && c.in[c.at+1] != '\n' && c.line+1 >= lineLength {
				c.out = append(c.out, '=')
				c.newline()
			}
			c.line++
			if c.header && ch == ' ' {
				ch = '_'
			}
			c.out = append(c.out, ch)
			c.at++
		}
	}
	return nil
}
