// This file defines the texts of dates and times: ISO 8601 and strftime.

package native

import "github.com/adderlang/adder/internal/object"

// ascii is a short ASCII text.
func ascii(v value) (s string, ok bool) {
	if v.Type() != object.StrType {
		return "", false
	}
	x := object.As[object.Str](v)
	if x.Len() > 64 || !x.IsASCII() {
		return "", false
	}
	return x.Go(), true
}

// appendInt appends n, which is not negative, with at least width digits.
func appendInt(b []byte, n int64, width int, fill byte) []byte {
	var digits [20]byte
	i := len(digits)
	for n > 0 || i == len(digits) {
		i--
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	for len(digits)-i < width {
		i--
		digits[i] = fill
	}
	return append(b, digits[i:]...)
}

func appendDate(b []byte, ymd int64) []byte {
	year, month, dayOf := fields(ymd)
	b = append(appendInt(b, year, 4, '0'), '-')
	b = append(appendInt(b, month, 2, '0'), '-')
	return appendInt(b, dayOf, 2, '0')
}

// appendClock appends a time of day cut as timespec says.
func appendClock(b []byte, us int64, timespec string) (out []byte, ok bool) {
	b = appendInt(b, us/3600000000, 2, '0')
	if timespec == "hours" {
		return b, true
	}
	b = appendInt(append(b, ':'), us/60000000%60, 2, '0')
	if timespec == "minutes" {
		return b, true
	}
	b = appendInt(append(b, ':'), us/1000000%60, 2, '0')
	switch us %= 1000000; {
	case timespec == "seconds" || timespec == "auto" && us == 0:
	case timespec == "auto" || timespec == "microseconds":
		b = appendInt(append(b, '.'), us, 6, '0')
	case timespec == "milliseconds":
		b = appendInt(append(b, '.'), us/1000, 3, '0')
	default:
		return nil, false
	}
	return b, true
}

func appendOffset(b []byte, us int64, colon string) []byte {
	sign := byte('+')
	if us < 0 {
		sign, us = '-', -us
	}
	b = appendInt(append(b, sign), us/3600000000, 2, '0')
	b = appendInt(append(b, colon...), us/60000000%60, 2, '0')
	if us %= 60000000; us != 0 {
		b = appendInt(append(b, colon...), us/1000000, 2, '0')
		if us %= 1000000; us != 0 {
			b = appendInt(append(b, '.'), us, 6, '0')
		}
	}
	return b
}

// digits reads n digits at the beginning of s.
func digits(s string, n int) (x int64, ok bool) {
	if len(s) < n {
		return 0, false
	}
	for i := range n {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		x = x*10 + int64(c)
	}
	return x, true
}

// readDate reads YYYY-MM-DD.
func readDate(s string) (ymd int64, ok bool) {
	if s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	year, ok1 := digits(s, 4)
	month, ok2 := digits(s[5:], 2)
	dayOf, ok3 := digits(s[8:], 2)
	return pack(year, month, dayOf), ok1 && ok2 && ok3 && validDay(year, month, dayOf)
}

// readClock reads HH:MM, HH:MM:SS or HH:MM:SS.ffffff with one digit or more and gives what is
// behind it. Digits behind the sixth do not count.
func readClock(s string) (us int64, rest string, ok bool) {
	hour, ok1 := digits(s, 2)
	if !ok1 || hour > 23 || len(s) < 5 || s[2] != ':' {
		return 0, "", false
	}
	minute, ok2 := digits(s[3:], 2)
	if !ok2 || minute > 59 {
		return 0, "", false
	}
	us, rest = (hour*60+minute)*60000000, s[5:]
	if rest == "" || rest[0] != ':' {
		return us, rest, true
	}
	second, ok3 := digits(rest[1:], 2)
	if !ok3 || second > 59 {
		return 0, "", false
	}
	us, rest = us+second*1000000, rest[3:]
	if rest == "" || rest[0] != '.' {
		return us, rest, true
	}
	rest = rest[1:]
	n := 0
	for unit := int64(100000); n < len(rest) && rest[n]-'0' <= 9; n++ {
		us += int64(rest[n]-'0') * unit
		unit /= 10
	}
	return us, rest[n:], n > 0
}

// readOffset reads nothing, Z, or a sign and HH:MM.
func readOffset(s string) (us int64, aware, ok bool) {
	switch {
	case s == "":
		return 0, false, true
	case s == "Z":
		return 0, true, true
	case len(s) != 6 || s[0] != '+' && s[0] != '-' || s[3] != ':':
		return 0, false, false
	}
	hours, ok1 := digits(s[1:], 2)
	minutes, ok2 := digits(s[4:], 2)
	us = (hours*60 + minutes) * 60000000
	if s[0] == '-' {
		us = -us
	}
	return us, true, ok1 && ok2 && hours < 24 && minutes < 60
}

var (
	dayNames   = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// strftime writes a moment as a short format without flags says. offset and name are what %z and
// %Z show. 1 fuel for 8 characters of the format.
func strftime(t *thread, format value, ymd, us int64, offset, name string) (value, error) {
	form, ok := ascii(format)
	if !ok {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(int64(len(form)/8), 0); err != nil {
		return value{}, err
	}
	var room [96]byte
	b := room[:0]
	for i := 0; i < len(form); i++ {
		if form[i] != '%' {
			b = append(b, form[i])
			continue
		}
		if i++; i == len(form) {
			return value{}, object.ErrSlow
		}
		if b, ok = appendForm(b, form[i], ymd, us); ok {
			continue
		}
		switch form[i] {
		case 'z':
			b = append(b, offset...)
		case 'Z':
			b = append(b, name...)
		default:
			return value{}, object.ErrSlow
		}
	}
	return t.NewText(string(b))
}

// appendForm appends what a letter behind % stands for, if it is one of the usual ones.
func appendForm(b []byte, letter byte, ymd, us int64) ([]byte, bool) {
	year, month, dayOf := fields(ymd)
	two := func(n int64) ([]byte, bool) { return appendInt(b, n, 2, '0'), true }
	switch letter {
	case 'Y':
		return appendInt(b, year, 4, '0'), true
	case 'm':
		return two(month)
	case 'd':
		return two(dayOf)
	case 'e':
		return appendInt(b, dayOf, 2, ' '), true
	case 'H':
		return two(us / 3600000000)
	case 'I':
		return two((us/3600000000+11)%12 + 1)
	case 'M':
		return two(us / 60000000 % 60)
	case 'S':
		return two(us / 1000000 % 60)
	case 'f':
		return appendInt(b, us%1000000, 6, '0'), true
	case 'y':
		return two(year % 100)
	case 'j':
		return appendInt(b, ordinal(ymd)-ordinal(pack(year, 1, 1))+1, 3, '0'), true
	case 'a':
		return append(b, dayNames[(ordinal(ymd)+6)%7][:3]...), true
	case 'A':
		return append(b, dayNames[(ordinal(ymd)+6)%7]...), true
	case 'b', 'h':
		return append(b, monthNames[month][:3]...), true
	case 'B':
		return append(b, monthNames[month]...), true
	case 'p':
		if us < day/2 {
			return append(b, "AM"...), true
		}
		return append(b, "PM"...), true
	case 'F':
		return appendDate(b, ymd), true
	case 'T':
		return appendClock(b, us, "seconds")
	case 'R':
		return appendClock(b, us, "minutes")
	case '%':
		return append(b, '%'), true
	}
	return b, false
}
