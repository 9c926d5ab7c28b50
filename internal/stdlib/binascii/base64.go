// This file defines base 64 and base 16.

package binascii

import (
	"encoding/base64"
	"encoding/hex"

	"github.com/adderlang/adder/internal/object"
)

// toBase64 encodes; newline ends the line.
type toBase64 struct {
	buffer
	newline bool
}

func (c *toBase64) most() int { return (len(c.in)+2)/3*4 + 1 }

func (c *toBase64) Clone() object.FrameState { return &toBase64{c.clone(), c.newline} }

func (c *toBase64) run(t *thread, n int) error {
	c.out = base64.StdEncoding.AppendEncode(c.out, c.part(n/3*3))
	if c.over() && c.newline {
		c.out = append(c.out, '\n')
	}
	return nil
}

var digits64 = func() (d [256]byte) {
	for i := range d {
		d[i] = 255
	}
	for i, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" {
		d[c] = byte(i)
	}
	return
}()

// fromBase64 decodes. quad counts the digits of the current four, pads the padding since
// the last digit.
type fromBase64 struct {
	buffer
	strict     bool
	quad, pads int
	left       byte
}

func (c *fromBase64) most() int { return (len(c.in) + 3) / 4 * 3 }

func (c *fromBase64) Clone() object.FrameState {
	d := *c
	d.buffer = c.clone()
	return &d
}

func (c *fromBase64) single(t *thread) error {
	return fail(t, "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", len(c.out)/3*4+1)
}

// pad takes a padding character in.
func (c *fromBase64) pad(t *thread, first bool) error {
	if c.strict {
		switch {
		case first:
			return fail(t, "Leading padding not allowed")
		case c.quad == 1:
			return c.single(t)
		case c.quad == 0 || c.quad+c.pads >= 4:
			return fail(t, "Excess padding not allowed")
		}
	}
	if c.quad >= 2 {
		c.pads++
	}
	return nil
}

func (c *fromBase64) run(t *thread, n int) error {
	for _, ch := range c.part(n) {
		if ch == '=' {
			if err := c.pad(t, c.in[0] == '=' && c.quad == 0 && len(c.out) == 0); err != nil {
				return err
			}
			continue
		}
		d := digits64[ch]
		if c.strict && (d > 63 || c.pads > 0) {
			switch {
			case d > 63:
				return fail(t, "Only base64 data is allowed")
			case c.quad+c.pads >= 4:
				return fail(t, "Excess data after padding")
			}
			return fail(t, "Discontinuous padding not allowed")
		}
		if d > 63 {
			continue
		}
		c.pads = 0
		switch c.quad {
		case 1:
			c.out = append(c.out, c.left<<2|d>>4)
		case 2:
			c.out = append(c.out, c.left<<4|d>>2)
		case 3:
			c.out = append(c.out, c.left<<6|d)
		}
		c.left = d
		c.quad = (c.quad + 1) & 3
	}
	switch {
	case !c.over() || c.quad == 0 || c.quad > 1 && c.quad+c.pads >= 4:
		return nil
	case c.quad == 1:
		return c.single(t)
	}
	return fail(t, "Incorrect padding")
}

// fromHex decodes pairs of hexadecimal digits.
type fromHex struct{ buffer }

func (c *fromHex) most() int                { return len(c.in) / 2 }
func (c *fromHex) Clone() object.FrameState { return &fromHex{c.clone()} }

func (c *fromHex) run(t *thread, n int) error {
	if len(c.in)&1 != 0 {
		return fail(t, "Odd-length string")
	}
	var err error
	if c.out, err = hex.AppendDecode(c.out, c.part(n&^1)); err != nil {
		return fail(t, "Non-hexadecimal digit found")
	}
	return nil
}

// toHex encodes; sep, if not 0, stands after each group bytes, counted from the end if
// group is positive.
type toHex struct {
	buffer
	sep   byte
	has   bool
	group int
}

func (c *toHex) most() int {
	n := 2 * len(c.in)
	if c.group != 0 && c.has {
		n += len(c.in) / max(c.group, -c.group)
	}
	return n
}

func (c *toHex) Clone() object.FrameState {
	d := *c
	d.buffer = c.clone()
	return &d
}

func (c *toHex) run(t *thread, n int) error {
	at := c.at
	p := c.part(n)
	if !c.has || c.group == 0 {
		c.out = hex.AppendEncode(c.out, p)
		return nil
	}
	for i, b := range p {
		if k := at + i; k > 0 && (c.group < 0 && k%-c.group == 0 || c.group > 0 && (len(c.in)-k)%c.group == 0) {
			c.out = append(c.out, c.sep)
		}
		const digits = "0123456789abcdef"
		c.out = append(c.out, digits[b>>4], digits[b&15])
	}
	return nil
}

// newHex reads the arguments data, sep, bytes_per_sep.
func newHex(t *thread, args []value, b buffer) (coder, error) {
	c := &toHex{buffer: b, group: int(args[2].Int())}
	sep := args[1]
	if sep.IsMissing() {
		return c, nil
	}
	switch sep.Kind() {
	case object.KindStr:
		s := object.As[object.Str](sep)
		if s.Len() != 1 {
			return nil, t.ValueError("sep must be length 1.")
		}
		if s.At(0) > 255 { // CPython lets Latin-1 through here
			return nil, t.ValueError("sep must be ASCII.")
		}
		c.sep = byte(s.At(0))
	case object.KindBytes:
		s := sep.Buffer()
		if len(s) != 1 {
			return nil, t.ValueError("sep must be length 1.")
		}
		c.sep = s[0]
	default:
		if sep.Type().Special(object.SpLen).P == nil {
			return nil, t.TypeError("object of type '%s' has no len()", sep.Type().Name)
		}
		return nil, t.TypeError("sep must be str or bytes.")
	}
	c.has = true
	return c, nil
}
