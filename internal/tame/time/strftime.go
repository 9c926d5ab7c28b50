// This file defines the formatting of moments, as the C library does it in its plain
// locale, the extensions of Linux included.

package time

import (
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

var dayNames = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// withNow makes a function whose last argument is a time tuple, or now.
func withNow(name, sig, doc string, charge object.Charge, fn func(t *object.Thread, args []object.Value, c civil, zone string) (object.Value, error)) object.Row {
	return object.Row{Name: name, Varargs: name == "strftime", Sig: sig, Rights: object.Power, Charge: charge, Doc: doc,
		Step: func(t *object.Thread, f *object.NFrame) object.Action {
			if len(f.Vals) > 1 && f.Vals[0].Kind() != object.KindStr {
				return t.Fail(t.TypeError("%s() argument 1 must be str, not %s", name, f.Vals[0].Type().Name))
			}
			arg := f.Vals[len(f.Vals)-1]
			if act, ok := now(t, f, arg.IsMissing(), "time."+name+"()"); !ok {
				return act
			}
			var c civil
			var err error
			zone := "UTC"
			if arg.IsMissing() {
				s, serr := seconds(t, f.In)
				c, err = fromSeconds(s), serr
			} else {
				c, err = tupleArg(t, arg, name)
				if err == nil {
					err = c.checked(t)
				}
				if arg.Type() == structTimeType {
					if z := object.As[structTime](arg).zone; z.Kind() == object.KindStr {
						zone = object.As[object.Str](z).Go()
					}
				}
			}
			if err != nil {
				return t.Fail(err)
			}
			v, err := fn(t, f.Vals, c, zone)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = v
			return object.Done
		}}
}

func (c civil) asctime() string {
	pad := func(n, width int, fill string) string {
		s := strconv.Itoa(n)
		return strings.Repeat(fill, max(0, width-len(s))) + s
	}
	return dayNames[c.weekday][:3] + " " + monthNames[c.month][:3] + " " + pad(c.day, 2, " ") + " " + pad(c.hour, 2, "0") + ":" +
		pad(c.minute, 2, "0") + ":" + pad(c.second, 2, "0") + " " + strconv.FormatInt(c.year, 10)
}

func asctime(t *object.Thread, args []object.Value, c civil, zone string) (object.Value, error) {
	if err := t.Charge(1, object.StrSize(32, 1)); err != nil {
		return object.None, err
	}
	return object.NewStr(c.asctime()), nil
}

func ctimeStep(t *object.Thread, f *object.NFrame) object.Action {
	if act, ok := now(t, f, f.Vals[0].IsNone(), "time.ctime()"); !ok {
		return act
	}
	v := f.Vals[0]
	if v.IsNone() {
		v = f.In
	}
	s, err := seconds(t, v)
	if err == nil {
		err = t.Charge(1, object.StrSize(32, 1))
	}
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewStr(fromSeconds(s).asctime())
	return object.Done
}

// maxWidth bounds the width that a form may ask for.
const maxWidth = 1000

func strftime(t *object.Thread, args []object.Value, c civil, zone string) (object.Value, error) {
	format := object.As[object.Str](args[0])
	n := format.Len()
	if err := t.Charge(int64(n/8+1), object.StrSize(32*n, format.Width())); err != nil {
		return object.None, err
	}
	var b object.StrBuilder
	for i, k := 0, 0; i < n; i, k = i+1, k+1 {
		if err := t.PollAt(k); err != nil {
			return object.None, err
		}
		r := format.At(i)
		if r != '%' {
			b.WriteRune(r)
			continue
		}
		text, used := c.form(format, i+1, zone)
		if err := t.Charge(int64(1+len(text)/64), int64(len(text))); err != nil {
			return object.None, err
		}
		b.WriteString(text)
		i += used
	}
	return object.Ref(b.Str()), nil
}

// form formats one form that begins at i, after the percent sign; used is its length.
func (c civil) form(s *object.Str, i int, zone string) (text string, used int) {
	start, n := i, s.Len()
	var pad rune
	upper, swap := false, false
flags:
	for ; i < n; i++ {
		switch r := s.At(i); r {
		case '_', '-', '0', '+':
			pad = r
		case '^':
			upper = true
		case '#':
			swap = true
		default:
			break flags
		}
	}
	width := -1
	for ; i < n && s.At(i) >= '0' && s.At(i) <= '9'; i++ {
		width = min(max(width, 0)*10+int(s.At(i)-'0'), maxWidth)
	}
	if i < n && (s.At(i) == 'E' || s.At(i) == 'O') {
		i++
	}
	used = min(i+1, n) - start
	unknown := func() (string, int) { // shown as it is, in the width asked for
		text := "%" + s.Substr(start, start+used).Go()
		fill := " "
		if pad == '0' || pad == '+' {
			fill = "0"
		}
		return strings.Repeat(fill, max(0, width-len(text))) + text, used
	}
	if i >= n || s.At(i) >= 0x80 {
		return unknown()
	}
	letter := s.At(i)
	if v, digits, fill, ok := c.number(byte(letter)); ok {
		return number(v, digits, fill, pad, width), used
	}
	text, ok := c.word(byte(letter), zone)
	if !ok {
		return unknown()
	}
	switch {
	case swap && letter == 'p':
		text = strings.ToLower(text)
	case swap && letter == 'Z':
		text = strings.ToLower(text)
	case upper || swap && (letter == 'a' || letter == 'A' || letter == 'b' || letter == 'B' || letter == 'h'):
		text = strings.ToUpper(text)
	}
	if width > len(text) {
		fill := " "
		if pad == '0' || pad == '+' {
			fill = "0"
		}
		text = strings.Repeat(fill, width-len(text)) + text
	}
	return text, used
}

// number pads a number: digits and fill are the form's own, pad and width what flags say.
func number(v int64, digits int, fill string, pad rune, width int) string {
	s := strconv.FormatInt(max(v, -v), 10)
	sign := ""
	if v < 0 {
		sign = "-"
	}
	switch pad {
	case '-':
		return sign + s
	case '_':
		fill = " "
	case '0', '+':
		fill = "0"
	}
	if width >= 0 {
		digits = max(width, digits)
	}
	gap := strings.Repeat(fill, max(0, digits-len(s)-len(sign)))
	if fill == " " {
		return gap + sign + s
	}
	return sign + gap + s
}

// isoWeek is the ISO year and week.
func (c civil) isoWeek() (year int64, week int) {
	year = c.year
	week = (c.yearday - 1 - c.weekday + 10) / 7
	if week < 1 {
		year--
		return year, weeksIn(year)
	}
	if week > weeksIn(year) {
		return year + 1, 1
	}
	return year, week
}

// weeksIn is the number of ISO weeks of a year: 53 if it begins or ends on a Thursday.
func weeksIn(year int64) int {
	first := ((toDays(year, 1, 1)+3)%7 + 7) % 7
	last := ((toDays(year, 12, 31)+3)%7 + 7) % 7
	if first == 3 || last == 3 {
		return 53
	}
	return 52
}

func (c civil) number(letter byte) (v int64, digits int, fill string, ok bool) {
	two := func(n int) (int64, int, string, bool) { return int64(n), 2, "0", true }
	switch letter {
	case 'Y':
		return c.year, 1, "0", true
	case 'C':
		q := c.year / 100
		if c.year < 0 && c.year%100 != 0 {
			q--
		}
		return q, 1, "0", true
	case 'y':
		return (c.year%100 + 100) % 100, 2, "0", true
	case 'm':
		return two(c.month)
	case 'd':
		return two(c.day)
	case 'e':
		return int64(c.day), 2, " ", true
	case 'H':
		return two(c.hour)
	case 'I':
		return two((c.hour+11)%12 + 1)
	case 'k':
		return int64(c.hour), 2, " ", true
	case 'l':
		return int64((c.hour+11)%12 + 1), 2, " ", true
	case 'M':
		return two(c.minute)
	case 'S':
		return two(c.second)
	case 'j':
		return int64(c.yearday), 3, "0", true
	case 'U':
		return two((c.yearday + 6 - (c.weekday+1)%7) / 7)
	case 'W':
		return two((c.yearday + 6 - c.weekday) / 7)
	case 'w':
		return int64((c.weekday + 1) % 7), 1, "0", true
	case 'u':
		return int64(c.weekday + 1), 1, "0", true
	case 'V':
		_, w := c.isoWeek()
		return two(w)
	case 'G':
		y, _ := c.isoWeek()
		return y, 1, "0", true
	case 'g':
		y, _ := c.isoWeek()
		return (y%100 + 100) % 100, 2, "0", true
	case 's':
		return c.epoch(), 1, "0", true
	}
	return 0, 0, "", false
}

func (c civil) word(letter byte, zone string) (string, bool) {
	join := func(letters, sep string) string {
		var parts []string
		for i := 0; i < len(letters); i++ {
			v, d, f, _ := c.number(letters[i])
			parts = append(parts, number(v, d, f, 0, -1))
		}
		return strings.Join(parts, sep)
	}
	switch letter {
	case 'a':
		return dayNames[c.weekday][:3], true
	case 'A':
		return dayNames[c.weekday], true
	case 'b', 'h':
		return monthNames[c.month][:3], true
	case 'B':
		return monthNames[c.month], true
	case 'c':
		return c.asctime(), true
	case 'D', 'x':
		return join("mdy", "/"), true
	case 'F':
		return join("Ymd", "-"), true
	case 'R':
		return join("HM", ":"), true
	case 'T', 'X':
		return join("HMS", ":"), true
	case 'r':
		p, _ := c.word('p', zone)
		return join("IMS", ":") + " " + p, true
	case 'p':
		if c.hour < 12 {
			return "AM", true
		}
		return "PM", true
	case 'P':
		if c.hour < 12 {
			return "am", true
		}
		return "pm", true
	case 'z':
		return "+0000", true
	case 'Z':
		return zone, true
	case 'n':
		return "\n", true
	case 't':
		return "\t", true
	case '%':
		return "%", true
	}
	return "", false
}
