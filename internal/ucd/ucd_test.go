package ucd

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// This file defines the comparison of every table with digests made by the reference.

func digests(t *testing.T) map[string]string {
	f, err := os.Open("testdata/digests.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m := map[string]string{}
	for s := bufio.NewScanner(f); s.Scan(); {
		if k, v, ok := strings.Cut(s.Text(), " "); ok && k != "#" {
			m[k] = v
		}
	}
	return m
}

type hasher struct{ buf []byte }

func (h *hasher) line(s string) { h.buf = append(append(h.buf, s...), '\n') }
func (h *hasher) sum() string {
	x := sha256.Sum256(h.buf)
	return hex.EncodeToString(x[:])
}

func bit(b bool) string {
	if b {
		return "1"
	}
	return "0"
}

func spell(rs []rune) string {
	var out []byte
	for _, r := range rs {
		out = appendHex(out, r)
	}
	return string(out)
}

// TestDigests compares each property over all code points, and sees that each digest of
// the file is compared.
func TestDigests(t *testing.T) {
	want := digests(t)
	check := func(key string, f func(h *hasher)) {
		t.Helper()
		var h hasher
		f(&h)
		if want[key] == "" || h.sum() != want[key] {
			t.Errorf("%s differs from the reference", key)
		}
		delete(want, key)
	}
	each := func(key string, f func(rune) string) {
		t.Helper()
		check(key, func(h *hasher) {
			for r := range rune(MaxRune + 1) {
				h.line(f(r))
			}
		})
	}
	for key, f := range map[string]func(rune) bool{
		"IsAlpha": IsAlpha, "IsDecimal": IsDecimal, "IsDigit": IsDigit, "IsNumeric": IsNumeric,
		"IsAlnum": IsAlnum, "IsLower": IsLower, "IsUpper": IsUpper, "IsTitle": IsTitle,
		"IsSpace": IsSpace, "IsPrintable": IsPrintable, "IsLineBreak": IsLineBreak,
		"IsXIDStart": IsXIDStart, "IsXIDContinue": IsXIDContinue, "IsCased": IsCased,
		"IsCaseIgnorable": IsCaseIgnorable, "Mirrored": Mirrored,
	} {
		each(key, func(r rune) string { return bit(f(r)) })
	}
	for key, f := range map[string]func(rune) Mapped{"ToLower": ToLower, "ToUpper": ToUpper, "ToTitle": ToTitle, "ToFold": ToFold} {
		each(key, func(r rune) string { m := f(r); return spell(m.R[:m.N]) })
	}
	for key, f := range map[string]func(rune) rune{"ToLower1": ToLower1, "ToUpper1": ToUpper1, "ToTitle1": ToTitle1} {
		each(key, func(r rune) string { return spell([]rune{f(r)}) })
	}
	for key, f := range map[string]func(rune) int{"DecimalValue": DecimalValue, "DigitValue": DigitValue, "Combining": Combining} {
		each(key, func(r rune) string { return strconv.Itoa(f(r)) })
	}
	each("NumericValue", func(r rune) string {
		x, ok := NumericValue(r)
		if !ok {
			x = -1
		}
		return fmt.Sprintf("%016x", math.Float64bits(x))
	})
	for key, f := range map[string]func(rune) string{"Category": Category, "Bidirectional": Bidirectional,
		"EastAsianWidth": EastAsianWidth, "Decomposition": Decomposition} {
		each(key, f)
	}
	each("Name", func(r rune) string { s, _ := Name(r); return s })
	check("Aliases", func(h *hasher) {
		for i := range nameCount {
			e := int(names[endBody+2*i]) | int(names[endBody+2*i+1])<<8
			if e >= nameChars {
				name := string(appendEntry(nil, e))
				seq, _ := Lookup(name)
				h.line(name + "=" + spell(seq))
			}
		}
	})
	some := randomStrings(20000)
	for i, name := range []string{"NFC", "NFD", "NFKC", "NFKD"} {
		form, ok := ParseForm(name)
		if !ok || form != Form(i) {
			t.Errorf("ParseForm(%q) = %d, %v", name, form, ok)
		}
		var buf []rune
		each(name, func(r rune) string {
			buf = Normalize(buf[:0], form, []rune{r})
			return spell(buf)
		})
		check("random-"+name, func(h *hasher) {
			for _, s := range some {
				h.line(spell(Normalize(nil, form, s)))
			}
		})
		check("is-"+name, func(h *hasher) {
			for _, s := range some {
				h.line(bit(IsNormalized(form, s)))
			}
		})
	}
	for key := range want {
		t.Errorf("digest %s was not compared", key)
	}
}

// randomStrings repeats random_strings of gen.py.
func randomStrings(count int) [][]rune {
	var pool []rune
	for r := range rune(MaxRune + 1) {
		if rec(r).combining != 0 || has(r, flagMaybe) || has(r, flagNFKDNo) && !isHangul(r) {
			pool = append(pool, r)
		}
	}
	for r := rune(0x1100); r < 0x1113; r++ {
		pool = append(pool, r)
	}
	for r := 'A'; r <= 'z'; r++ {
		pool = append(pool, r)
	}
	for r := rune(hangulBase); r < hangulEnd; r += 27 {
		pool = append(pool, r)
	}
	x := uint64(1)
	next := func() uint64 {
		x = x*6364136223846793005 + 1442695040888963407
		return x >> 33
	}
	out := make([][]rune, count)
	for i := range out {
		s := make([]rune, 1+next()%12)
		for j := range s {
			s[j] = pool[next()%uint64(len(pool))]
		}
		out[i] = s
	}
	return out
}

// TestLookup tries every name there is, in both cases, and names that do not exist.
func TestLookup(t *testing.T) {
	for r := range rune(MaxRune + 1) {
		name, ok := Name(r)
		if !ok {
			continue
		}
		if r%7 == 0 {
			name = strings.ToLower(name)
		}
		if got, ok := LookupChar(name); !ok || got != r {
			t.Fatalf("LookupChar(%q) = %U, %v; want %U", name, got, ok, r)
		}
	}
	for _, c := range []struct{ name, want string }{
		{"LF", "\n"}, {"bell", "\U0001f514"}, {"ALERT", "\a"}, {"keycap digit one", "1\ufe0f\u20e3"},
		{"TANGUT IDEOGRAPH-17000", "\U00017000"}, {"hangul syllable gag", "\uac01"},
		{"CJK UNIFIED IDEOGRAPH-04E00", ""}, {"CJK UNIFIED IDEOGRAPH-E000", ""}, {"HANGUL SYLLABLE ", ""},
		{"TANGUT IDEOGRAPH-18D09", ""}, {"", ""}, {" ", ""}, {"\u00e9", ""}, {"LATIN SMALL LETTER A ", ""},
		{strings.Repeat("A", 1000), ""}, {"HANGUL SYLLABLE GAGG", "\uac02"}, {"HANGUL SYLLABLE GAX", ""},
	} {
		seq, ok := Lookup(c.name)
		if string(seq) != c.want || ok != (c.want != "") {
			t.Errorf("Lookup(%q) = %q, %v; want %q", c.name, string(seq), ok, c.want)
		}
	}
	if r, ok := LookupChar("KEYCAP DIGIT ONE"); ok {
		t.Errorf("LookupChar takes a sequence: %U", r)
	}
}

func TestOutOfRange(t *testing.T) {
	for _, r := range []rune{-1, math.MinInt32, MaxRune + 1, math.MaxInt32} {
		if Category(r) != "Cn" || IsPrintable(r) || ToUpper(r).R[0] != r || ToLower1(r) != r || Decomposition(r) != "" {
			t.Errorf("%d is not treated as unassigned", r)
		}
		if _, ok := Name(r); ok {
			t.Errorf("%d has a name", r)
		}
		if got := Normalize(nil, NFKC, []rune{r}); !slices.Equal(got, []rune{r}) {
			t.Errorf("Normalize(%d) = %d", r, got)
		}
	}
}

func TestFinalSigma(t *testing.T) {
	// Positions at which str.lower of the reference writes the final form.
	for _, c := range []struct {
		in   string
		want []int
	}{
		{"ΑΣ", []int{1}}, {"Σ", nil}, {"ΑΣΑ", nil}, {"Α\u0301Σ.", []int{2}}, {"ΑΣ.Α", nil},
		{"ΣΣ", []int{1}}, {"Α Σ", nil}, {"ΑΣ ΑΣ", []int{1, 4}}, {"1Σ", nil}, {"Α.Σ.1", []int{2}},
	} {
		in := []rune(c.in)
		at := func(i int) rune { return in[i] }
		scan := SigmaScanner{At: at, N: len(in)}
		var one, two []int
		for i, r := range in {
			if r != 'Σ' {
				continue
			}
			if FinalSigma(at, i, len(in)) {
				one = append(one, i)
			}
			if scan.Final(i) {
				two = append(two, i)
			}
		}
		if !slices.Equal(one, c.want) || !slices.Equal(two, c.want) {
			t.Errorf("%q: FinalSigma %v, SigmaScanner %v, want %v", c.in, one, two, c.want)
		}
	}
}

// TestNormalizeLongRun would take minutes with a quadratic sort.
func TestNormalizeLongRun(t *testing.T) {
	in := []rune{'a'}
	for range 300000 {
		in = append(in, 0x0301, 0x0316)
	}
	got := Normalize(nil, NFC, in)
	if len(got) != len(in)-1 || got[0] != 0xe1 || got[1] != 0x0316 || got[len(got)-1] != 0x0301 {
		t.Errorf("wrong order of a long run: %U … %U", got[:2], got[len(got)-1])
	}
}

func BenchmarkIsAlpha(b *testing.B) {
	n := 0
	for i := range b.N {
		if IsAlpha(rune(i & 0xffff)) {
			n++
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	for range b.N {
		LookupChar("LATIN SMALL LETTER A WITH DIAERESIS")
	}
}

func BenchmarkNFC(b *testing.B) {
	in := []rune("Ångström détail 한국어 texte normal")
	var buf []rune
	for range b.N {
		buf = Normalize(buf[:0], NFC, in)
	}
}
