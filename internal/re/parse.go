// This file defines the parser: a loop over tokens with a stack of open groups, which can
// be left after any token.

package re

import "strconv"

type groupWidth struct {
	lo, hi uint64
	closed bool
}

// Kinds of open groups.
type frameKind uint8

const (
	frameTop frameKind = iota
	frameGroup
	frameLook
	frameCond
)

// A frame is an open group, or the whole pattern.
type frame struct {
	kind    frameKind
	cur     []*node // the alternative being read
	items   []*seq  // those before
	verbose bool
	flags   Flag // in force inside
	start   int  // where the group begins

	group    int // of capturing groups
	add, del Flag
	atomic   bool
	dir      int8 // of frameLook
	negative bool
	outer    int // of lookbehinds: the outer limit for references
	cond     int // of frameCond
	yes      *seq
}

// A parser reads one pattern.
type parser struct {
	lexer
	flags      Flag
	frames     []frame
	widths     []groupWidth // by group; [0] is not used
	names      []groupName
	byName     map[string]int
	behind     int // groups from this number on may not be referred to; -1: no lookbehind
	refPos     []refAt
	warnings   []Warning
	class      *classState // inside of [ ]
	result     *seq
	nodes      int // made so far: for the memory account
	scannerGID int
}

type groupName struct {
	name  string
	group int
}

type refAt struct{ group, pos int }

func (p *parser) start(src []rune, text bool, flags Flag) {
	p.init(src, text)
	p.flags = flags
	if p.widths == nil {
		p.widths = make([]groupWidth, 1, 8)
		p.byName = map[string]int{}
	}
	p.behind = -1
	p.result = nil
	p.frames = append(p.frames[:0], frame{kind: frameTop, verbose: flags&Verbose != 0, flags: p.effective(flags)})
}

// effective adds the flag that str patterns have by themselves.
func (p *parser) effective(f Flag) Flag {
	if p.text && f&ASCII == 0 && p.scannerGID == 0 {
		f |= Unicode
	}
	return f
}

// combine applies the flags of a group.
func combine(f, add, del Flag) Flag {
	if add&typeFlags != 0 {
		f &^= typeFlags
	}
	return (f | add) &^ del
}

func (p *parser) top() *frame { return &p.frames[len(p.frames)-1] }

// add appends a node whose parts are complete.
func (p *parser) add(n *node) {
	f := p.top()
	p.complete(n, f.flags)
	f.cur = append(f.cur, n)
}

func (p *parser) complete(n *node, flags Flag) {
	n.flags = flags
	if n.op == opIn {
		n.cs = newSet(n.set, flags)
		p.nodes += 4
		p.ahead += 4 * len(n.set)
		if len(n.set) > 1 || n.set[0].op != setCategory {
			p.ahead += 64 // the table
			if ruleOf(flags) == caseUnicode {
				p.ahead += 1000 // all characters with case
			}
		}
	}
	n.measure(p.widths)
	n.begin()
	p.nodes++
}

// step handles one token. It returns true when the pattern is complete or wrong.
func (p *parser) step() bool {
	if p.class != nil {
		p.classItem()
		return p.err != nil
	}
	if p.err != nil {
		return true
	}
	f := p.top()
	if p.c == none || p.is('|') || p.is(')') {
		return p.endItem() || p.err != nil
	}
	c, esc := p.c, p.esc
	p.advance()
	if f.verbose && esc == none {
		if c == '#' {
			for p.c != none && !p.is('\n') {
				p.advance()
				p.ahead++
			}
			p.advance()
			return p.err != nil
		}
		if c == ' ' || uint32(c-'\t') < 5 {
			return p.err != nil
		}
	}
	switch {
	case c == '\\':
		p.escape(esc)
	case c == '[':
		p.openClass()
	case c == '*' || c == '+' || c == '?' || c == '{':
		p.repeat(c)
	case c == '.':
		p.add(&node{op: opAny})
	case c == '(':
		p.open()
	case c == '^':
		p.add(&node{op: opAt, lo: atBeginning})
	case c == '$':
		p.add(&node{op: opAt, lo: atEnd})
	default:
		p.add(&node{op: opLiteral, lo: c})
	}
	return p.err != nil
}

// endItem ends an alternative at |, ) or the end.
func (p *parser) endItem() bool {
	f := p.top()
	s := p.flatten(f.cur)
	f.cur = nil
	if f.kind == frameCond {
		p.endCond(s)
		return false
	}
	f.items = append(f.items, s)
	if p.match('|') {
		if f.kind == frameTop {
			f.verbose = p.flags&Verbose != 0
		}
		return false
	}
	s = p.alternatives(f)
	if f.kind == frameTop {
		p.finish(s)
		return true
	}
	if f.kind == frameLook && f.dir < 0 && f.outer < 0 {
		p.behind = -1
	}
	if !p.match(')') {
		p.failAt("missing ), unterminated subpattern", f.start)
		return true
	}
	done := *f
	p.frames = p.frames[:len(p.frames)-1]
	if done.kind == frameLook {
		p.endLook(&done, s)
		return false
	}
	if done.group > 0 {
		p.widths[done.group] = groupWidth{s.lo, s.hi, true}
	}
	if done.atomic {
		p.add(&node{op: opAtomic, body: s})
	} else {
		p.add(&node{op: opSubpattern, group: done.group, add: done.add, del: done.del, body: s})
	}
	return false
}

func (p *parser) endLook(f *frame, s *seq) {
	switch {
	case !f.negative:
		p.add(&node{op: opAssert, dir: f.dir, body: s})
	case len(s.items) > 0:
		p.add(&node{op: opAssertNot, dir: f.dir, body: s})
	default:
		p.add(&node{op: opFailure})
	}
}

func (p *parser) endCond(s *seq) {
	f := p.top()
	n := &node{op: opGroupRefExists, group: f.cond}
	switch {
	case f.yes == nil && p.match('|'):
		f.yes = s
		return
	case f.yes == nil:
		n.body = s
	default:
		n.body, n.alts = f.yes, []*seq{s}
		if p.is('|') {
			p.fail("conditional backref with more than two branches", 0)
			return
		}
	}
	if !p.match(')') {
		p.failAt("missing ), unterminated subpattern", f.start)
		return
	}
	p.frames = p.frames[:len(p.frames)-1]
	p.add(n)
}

// flatten makes a sequence of the nodes of an alternative; plain groups dissolve in it.
func (p *parser) flatten(items []*node) *seq {
	s := &seq{items: items}
	for i, n := range items {
		if n.op != opSubpattern || n.group != 0 || n.add != 0 || n.del != 0 {
			continue
		}
		out := append([]*node(nil), items[:i]...)
		for _, n := range items[i:] {
			if n.op == opSubpattern && n.group == 0 && n.add == 0 && n.del == 0 {
				out = append(out, n.body.items...)
			} else {
				out = append(out, n)
			}
		}
		s.items = out
		p.ahead += len(out)
		break
	}
	s.total()
	return s
}

// alternatives joins what stands between | signs: their common beginning is moved
// before them, and those of one character become a set.
func (p *parser) alternatives(f *frame) *seq {
	if len(f.items) == 1 {
		return f.items[0]
	}
	out := &seq{}
	rest := make([][]*node, len(f.items))
	for i, s := range f.items {
		rest[i] = s.items
	}
	for {
		same := true
		for _, r := range rest {
			if p.ahead++; len(r) == 0 || !sameNode(r[0], rest[0][0]) {
				same = false
				break
			}
		}
		if !same {
			break
		}
		out.items = append(out.items, rest[0][0])
		for i := range rest {
			rest[i] = rest[i][1:]
		}
	}
	if n := oneOf(rest); n != nil {
		p.complete(n, f.flags)
		out.items = append(out.items, n)
		out.total()
		return out
	}
	n := &node{op: opBranch}
	for i, r := range rest {
		s := f.items[i]
		if len(out.items) > 0 {
			s = &seq{items: r}
			s.total()
		}
		n.alts = append(n.alts, s)
	}
	p.complete(n, f.flags)
	out.items = append(out.items, n)
	out.total()
	return out
}

// oneOf is the set that alternatives of one character are, or nil.
func oneOf(items [][]*node) *node {
	var set []setItem
	for _, it := range items {
		if len(it) != 1 {
			return nil
		}
		switch n := it[0]; {
		case n.op == opLiteral:
			set = append(set, setItem{op: setLiteral, lo: n.lo})
		case n.op == opIn && n.set[0].op != setNegate:
			set = append(set, n.set...)
		default:
			return nil
		}
	}
	return &node{op: opIn, set: unique(set)}
}

// unique removes what was there before.
func unique(set []setItem) []setItem {
	if len(set) < 8 {
		out := set[:0:0]
	next:
		for _, it := range set {
			for _, o := range out {
				if o == it {
					continue next
				}
			}
			out = append(out, it)
		}
		return out
	}
	seen := make(map[setItem]bool, len(set))
	out := make([]setItem, 0, len(set))
	for _, it := range set {
		if !seen[it] {
			seen[it] = true
			out = append(out, it)
		}
	}
	return out
}

// finish checks what can be checked only at the end of the pattern.
func (p *parser) finish(s *seq) {
	p.flags, p.err = fixFlags(p.text, p.flags, p.err)
	if p.err != nil {
		return
	}
	if p.c != none {
		p.fail("unbalanced parenthesis", 0)
		return
	}
	for _, r := range p.refPos {
		if r.group >= len(p.widths) {
			p.failAt("invalid group reference "+strconv.Itoa(r.group), r.pos)
			return
		}
	}
	p.result = s
}

// fixFlags adds the Unicode flag to str patterns and refuses flags that do not fit.
func fixFlags(text bool, f Flag, err *Error) (Flag, *Error) {
	msg := ""
	switch {
	case err != nil:
		return f, err
	case text && f&Locale != 0:
		msg = "cannot use LOCALE flag with a str pattern"
	case text && f&ASCII == 0:
		f |= Unicode
	case text && f&Unicode != 0:
		msg = "ASCII and UNICODE flags are incompatible"
	case !text && f&Unicode != 0:
		msg = "cannot use UNICODE flag with a bytes pattern"
	case !text && f&Locale != 0 && f&ASCII != 0:
		msg = "ASCII and LOCALE flags are incompatible"
	}
	if msg != "" {
		return f, &Error{Kind: ValueError, Msg: msg, Pos: -1}
	}
	return f, nil
}

// checkBehind refuses references from a lookbehind to groups of the same one.
func (p *parser) checkBehind(g int) {
	if p.behind < 0 || p.err != nil {
		return
	}
	if !p.closed(g) {
		p.fail("cannot refer to an open group", 0)
	} else if g >= p.behind {
		p.fail("cannot refer to group defined in the same lookbehind subpattern", 0)
	}
}

func (p *parser) closed(g int) bool { return g < len(p.widths) && p.widths[g].closed }

// escape handles a backslash outside of sets.
func (p *parser) escape(e rune) {
	at, cat := rune(-1), rune(-1)
	switch e {
	case 'A':
		at = atBeginningString
	case 'b':
		at = atBoundary
	case 'B':
		at = atNonBoundary
	case 'z', 'Z':
		at = atEndString
	default:
		cat = categoryOf(e)
	}
	if at >= 0 {
		p.add(&node{op: opAt, lo: at})
		return
	}
	if cat >= 0 {
		p.add(&node{op: opIn, set: []setItem{{op: setCategory, lo: cat}}})
		return
	}
	if c := simpleEscape(e); c != none {
		p.add(&node{op: opLiteral, lo: c})
		return
	}
	if c, ok := p.charEscape(e); ok {
		p.literal(c)
		return
	}
	switch {
	case e == '0':
		p.literal(parseInt("0"+p.while(2, octals), 8))
	case e >= '1' && e <= '9':
		p.backref(e)
	case isLetter(e):
		p.fail(`bad escape \`+string(e), 2)
	default:
		p.literal(e)
	}
}

func (p *parser) literal(c rune) {
	if p.err == nil {
		p.add(&node{op: opLiteral, lo: c})
	}
}

func categoryOf(e rune) rune {
	switch e {
	case 'd':
		return catDigit
	case 'D':
		return catNotDigit
	case 's':
		return catSpace
	case 'S':
		return catNotSpace
	case 'w':
		return catWord
	case 'W':
		return catNotWord
	}
	return -1
}

// backref reads \1 to \99, or an octal escape of three digits.
func (p *parser) backref(e rune) {
	text := string(e)
	if p.in(digits) {
		text += string(p.c)
		p.advance()
		if isOctal(text) && p.in(octals) {
			text += string(p.c)
			p.advance()
			c := parseInt(text, 8)
			if c > 0o377 {
				p.fail(`octal escape value \`+text+" outside of range 0-0o377", 4)
				return
			}
			p.literal(c)
			return
		}
	}
	if p.err != nil {
		return
	}
	g, _ := strconv.Atoi(text)
	if g >= len(p.widths) {
		p.fail("invalid group reference "+strconv.Itoa(g), len(text))
		return
	}
	if !p.closed(g) {
		p.fail("cannot refer to an open group", len(text)+1)
		return
	}
	p.checkBehind(g)
	if p.err == nil {
		p.add(&node{op: opGroupRef, group: g})
	}
}

func isOctal(s string) bool {
	for i := range len(s) {
		if s[i] > '7' {
			return false
		}
	}
	return true
}

// repeat handles a quantifier.
func (p *parser) repeat(c rune) {
	here := p.tell()
	lo, hi := 0, MaxRepeat
	switch c {
	case '?':
		hi = 1
	case '+':
		lo = 1
	case '{':
		var ok bool
		if lo, hi, ok = p.bounds(here); !ok {
			return
		}
	}
	f := p.top()
	k := len(f.cur) - 1
	if k < 0 || f.cur[k].op == opAt {
		p.fail("nothing to repeat", p.tell()-here+1)
		return
	}
	n := f.cur[k]
	if n.op >= opMaxRepeat && n.op <= opPossessive {
		p.fail("multiple repeat", p.tell()-here+1)
		return
	}
	body := &seq{items: []*node{n}, lo: n.wlo, hi: n.whi}
	if n.op == opSubpattern && n.group == 0 && n.add == 0 && n.del == 0 {
		body = n.body
	}
	r := &node{op: opMaxRepeat, min: lo, max: hi, body: body}
	if p.match('?') {
		r.op = opMinRepeat
	} else if p.match('+') {
		r.op = opPossessive
	}
	f.cur = f.cur[:k]
	p.add(r)
}

// bounds reads what follows {. ok is false if it is no quantifier, or wrong.
func (p *parser) bounds(here int) (lo, hi int, ok bool) {
	if p.is('}') {
		p.literal('{')
		return 0, 0, false
	}
	hi = MaxRepeat
	take := func() []rune {
		i := p.tell()
		for p.in(digits) {
			p.advance()
			p.ahead++
		}
		return p.src[i:p.tell()]
	}
	ls := take()
	hs := ls
	if p.match(',') {
		hs = take()
	}
	if p.err != nil {
		return 0, 0, false
	}
	if !p.match('}') {
		p.literal('{')
		p.seek(here)
		return 0, 0, false
	}
	if len(ls) > 0 {
		lo = number(ls, MaxRepeat)
	}
	if len(hs) > 0 {
		hi = number(hs, MaxRepeat)
	}
	switch {
	case p.err != nil:
		return 0, 0, false
	case lo == MaxRepeat || len(hs) > 0 && hi == MaxRepeat:
		p.failKind(OverflowError, "the repetition number is too large")
		return 0, 0, false
	case hi < lo:
		p.fail("min repeat greater than max repeat", p.tell()-here)
		return 0, 0, false
	}
	return lo, hi, true
}
