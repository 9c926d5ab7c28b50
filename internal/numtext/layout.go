package numtext

// This file defines the layout of a number: sign, prefix, grouping and padding.

// parts is a number's text taken apart. All are ASCII.
type parts struct {
	sign   string // "", "-", "+", " "
	prefix string // 0x and the like
	whole  string // digits before the point; empty for inf and nan
	point  bool
	frac   string // digits after the point
	rest   string // exponent, percent sign, or the words inf and nan
}

// signOf is the sign to show.
func (s *Spec) signOf(neg bool) string {
	switch {
	case neg:
		return "-"
	case s.Sign == '+':
		return "+"
	case s.Sign == ' ':
		return " "
	}
	return ""
}

// groupSize is the number of digits between separators.
func (s *Spec) groupSize() int {
	if isOneOf(s.Type, "boxX") {
		return 4
	}
	return 3
}

// pieces lays out a number in the width of s.
func (s *Spec) pieces(n parts) Pieces {
	head := n.sign + n.prefix
	after := n.tail(s)
	fixed := len(head) + len(after)
	least := 0
	if s.Fill == '0' && s.Align == '=' {
		least = s.Width - fixed
	}
	whole := n.whole
	if s.Grouping != 0 && whole != "" {
		// Zeros for the width are digits too and get separators. Only the grouped zeros are
		// written out here: the caller's bound counts the width.
		whole = groupWhole(whole, s.Grouping, s.groupSize(), least)
	}
	p := Pieces{Head: head, Tail: whole + after, Fill: s.Fill}
	s.pad(&p)
	return p
}

// tail is what follows the whole part.
func (n *parts) tail(s *Spec) string {
	frac := n.frac
	if s.FracGroup != 0 {
		frac = groupFrac(frac, s.FracGroup)
	}
	if n.point {
		return "." + frac + n.rest
	}
	return frac + n.rest
}

// pad fills up to the width by the alignment.
func (s *Spec) pad(p *Pieces) {
	n := s.Width - p.Len()
	if n <= 0 {
		return
	}
	switch s.Align {
	case '<':
		p.Right = n
	case '^':
		p.Left = n / 2
		p.Right = n - n/2
	case '=':
		p.Mid = n
	default:
		p.Left = n
	}
}

// groupWhole puts separators between groups counted from the right, and leading zeros up
// to at least the given width; a separator never leads, so one zero more may be needed.
func groupWhole(digits string, sep byte, size, least int) string {
	zeros := 0
	if least > len(digits) {
		// n digits take n + (n-1)/size characters: the least n that is enough.
		n := max(len(digits), (least*size+1)/(size+1))
		for n+(n-1)/size < least {
			n++
		}
		for n > len(digits) && n-1+(n-2)/size >= least {
			n--
		}
		zeros = n - len(digits)
	}
	n := zeros + len(digits)
	out := make([]byte, 0, n+(n-1)/size)
	for i := range n {
		if i > 0 && (n-i)%size == 0 {
			out = append(out, sep)
		}
		if i < zeros {
			out = append(out, '0')
		} else {
			out = append(out, digits[i-zeros])
		}
	}
	return string(out)
}

// groupFrac puts separators between groups of three counted from the left.
func groupFrac(digits string, sep byte) string {
	if len(digits) <= 3 {
		return digits
	}
	out := make([]byte, 0, len(digits)+len(digits)/3)
	for i := range len(digits) {
		if i > 0 && i%3 == 0 {
			out = append(out, sep)
		}
		out = append(out, digits[i])
	}
	return string(out)
}
