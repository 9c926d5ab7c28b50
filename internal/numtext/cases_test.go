package numtext

import (
	"fmt"
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"
)

// This file defines the run of the cases that the reference has answered (gen/cases.py).

// unescape reads the \{hex} notation of the file as code points.
func unescape(s string) (out []rune) {
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			out = append(out, rune(s[i]))
			continue
		}
		end := i + strings.IndexByte(s[i:], '}')
		r, _ := strconv.ParseInt(s[i+2:end], 16, 32)
		out = append(out, rune(r))
		i = end
	}
	return out
}

func escape(text []rune) string {
	var b strings.Builder
	for _, r := range text {
		if r < ' ' || r > '~' || r == '\\' {
			fmt.Fprintf(&b, `\{%x}`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// runes decodes UTF-8 with surrogates, as Error.Text has it.
func runes(s string) (out []rune) {
	for i := 0; i < len(s); {
		if s[i] == 0xED && i+2 < len(s) && s[i+1] >= 0xA0 {
			out = append(out, 0xD000|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F))
			i += 3
			continue
		}
		for j, r := range s[i:] {
			if j > 0 {
				break
			}
			out = append(out, r)
			i += len(string(r))
		}
	}
	return out
}

func exception(err *Error) string {
	name := [...]string{"ValueError", "TypeError", "OverflowError"}[err.Kind]
	return "!" + name + ": " + escape(runes(err.Text))
}

func float(t *testing.T, s string) float64 {
	b, err := strconv.ParseUint(s, 16, 64)
	if err != nil {
		t.Fatal(err)
	}
	return math.Float64frombits(b)
}

func floatBits(x float64) string {
	return fmt.Sprintf("%016x", math.Float64bits(x))
}

// shown is the text of a result; the Bound must have covered it.
func shown(t *testing.T, p Pieces, err *Error, bound int) string {
	if err != nil {
		return exception(err)
	}
	text := p.AppendRunes(nil)
	if len(text) != p.Len() || len(text) > bound {
		t.Errorf("%q: Len %d, bound %d, is %d", string(text), p.Len(), bound, len(text))
	}
	if string(runes(p.String())) != string(text) {
		t.Errorf("String and AppendRunes differ: %q", p.String())
	}
	for _, r := range text {
		if r > p.Max() {
			t.Errorf("%U is above Max %U", r, p.Max())
		}
	}
	return escape(text)
}

// answer runs one case.
func answer(t *testing.T, what, value, format string) string {
	spec, text := unescape(format), string(unescape(value))
	switch what {
	case "i", "f", "c", "s":
		return answerFormat(t, what, text, unescape(value), spec)
	case "%i", "%f", "%e":
		return answerPercent(t, what, text, spec)
	case "repr":
		return Repr(float(t, text))
	case "hex":
		return FloatHex(float(t, text))
	case "round":
		n, _ := strconv.ParseInt(format, 10, 64)
		x, ok := RoundTo(float(t, text), n)
		if !ok {
			return "!OverflowError: rounded value too large to represent"
		}
		return floatBits(x)
	case "float":
		x, ok, _ := ParseFloat(text, func() error { return nil })
		if !ok {
			return "!ValueError"
		}
		return floatBits(x)
	case "fromhex":
		x, err := FloatFromHex(text)
		if err != nil {
			return exception(err)
		}
		return floatBits(x)
	case "int":
		base, _ := strconv.Atoi(format)
		small, large, ok := ParseInt(text, base)
		switch {
		case !ok:
			return "!ValueError"
		case large != nil:
			return large.String()
		}
		return strconv.FormatInt(small, 10)
	}
	t.Fatalf("unknown case %q", what)
	return ""
}

func answerFormat(t *testing.T, what, text string, value, spec []rune) string {
	d := map[string]Defaults{"i": IntDefaults, "f": FloatDefaults, "c": ComplexDefaults, "s": StrDefaults}[what]
	s, err := ParseSpec(spec, d)
	if err != nil {
		return exception(err)
	}
	switch what {
	case "i":
		v, _ := new(big.Int).SetString(text, 10)
		p, err := s.FormatBig(v)
		if v.IsInt64() {
			q, err2 := s.FormatInt(v.Int64())
			if s.Type != 'c' || err == nil {
				if a, b := shown(t, p, err, math.MaxInt), shown(t, q, err2, math.MaxInt); a != b && s.Type != 'c' {
					t.Errorf("%s with %q: small %s, big %s", text, string(spec), b, a)
				}
			}
			p, err = q, err2
		}
		return shown(t, p, err, s.BoundInt(v.BitLen()))
	case "f":
		p, err := s.FormatFloat(float(t, text))
		return shown(t, p, err, s.BoundFloat())
	case "c":
		p, err := s.FormatComplex(float(t, text[:16]), float(t, text[16:]))
		return shown(t, p, err, s.BoundComplex())
	}
	p, keep, err := s.FormatText(len(value))
	if err != nil {
		return exception(err)
	}
	out := append(Pieces{Left: p.Left, Fill: p.Fill}.runes(), value[:keep]...)
	out = append(out, Pieces{Left: p.Right, Fill: p.Fill}.runes()...)
	if len(out) > s.BoundText(len(value)) {
		t.Errorf("%q is above its bound", string(out))
	}
	return escape(out)
}

func (p Pieces) runes() []rune { return p.AppendRunes(nil) }

func answerPercent(t *testing.T, what, text string, spec []rune) string {
	p, _, err := ParsePercent(spec, 1)
	if err != nil {
		return exception(err)
	}
	switch {
	case p.IsInt() && what == "%i":
		v, _ := new(big.Int).SetString(text, 10)
		q := p.Int(0, v)
		if v.IsInt64() {
			if r := p.Int(v.Int64(), nil); r != q {
				t.Errorf("%s with %q: small %v, big %v", text, string(spec), r, q)
			}
		}
		return shown(t, q, nil, p.BoundInt(v.BitLen()))
	case p.IsFloat() && what == "%f":
		return shown(t, p.Float(float(t, text)), nil, p.BoundFloat())
	}
	return exception(p.BadType())
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		t.Fatal(err)
	}
	bad := 0
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			t.Fatalf("line %d has %d fields", i+1, len(f))
		}
		if got := answer(t, f[0], f[1], f[2]); got != f[3] {
			if bad++; bad <= 40 {
				t.Errorf("line %d: %s %s %q: got %s, want %s", i+1, f[0], f[1], f[2], got, f[3])
			}
		}
	}
	if bad > 0 {
		t.Errorf("%d cases differ", bad)
	}
}
