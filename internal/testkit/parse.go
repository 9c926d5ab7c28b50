package testkit

// This file defines how a golden file is cut into chunks and its marks are read.

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// ParseFile reads and parses one golden file.
func ParseFile(path string) ([]Chunk, error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Parse(path, string(src))
}

// Parse cuts src into chunks. Marks are found line by line, without knowing Python:
// the first "# expect:" of a line that follows a space or starts the line is the
// mark, even inside a string.
func Parse(path, src string) ([]Chunk, error) {
	p := parser{path: path}
	if !utf8.ValidString(src) || strings.Contains(src, "\r") {
		return nil, fmt.Errorf("%s: a golden file is UTF-8 with bare newlines", path)
	}
	lines := strings.Split(strings.TrimSuffix(src, "\n"), "\n")
	p.begin(1)
	for i, text := range lines {
		if err := p.line(i+1, text); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
	}
	if err := p.end(); err != nil {
		return nil, err
	}
	return p.chunks, nil
}

type parser struct {
	path   string
	chunks []Chunk

	// State of the chunk being read. Its first line is cur.Line.
	cur    Chunk
	body   []string
	marked bool // a cpython: directive was seen in this chunk
	coded  bool // a line of code was seen in this chunk

	fileSkip string // the first chunk's cpython: directive, when it stands before code
}

var (
	separator = regexp.MustCompile(`^# ---(?: (.*))?$`)
	mark      = regexp.MustCompile(`(?:^|\s)# (expect|expect-repr|raises|raises-repr):(?: (.*))?$`)
	directive = regexp.MustCompile(`^# (cpython|limits|stops): (.*)$`)
	misspelt  = regexp.MustCompile(`(?:^|\s)# (expected|expects|raise|stop|limit|cpython same|unreachable:)(?::|$)`)
)

func (p *parser) line(n int, text string) error {
	if m := separator.FindStringSubmatch(text); m != nil {
		if err := p.end(); err != nil {
			return err
		}
		p.begin(n + 1)
		return p.heading(m[1])
	}
	p.body = append(p.body, text)
	if m := directive.FindStringSubmatch(text); m != nil {
		return p.directive(m[1], m[2])
	}
	if m := misspelt.FindStringSubmatch(text); m != nil {
		return fmt.Errorf("mark %q: is it expect, raises, stops, limits, cpython or unreachable?", m[1])
	}
	alone := strings.HasPrefix(strings.TrimLeft(text, " \t"), "#")
	if !alone && strings.TrimSpace(text) != "" {
		p.coded = true
	}
	if m := mark.FindStringSubmatch(text); m != nil {
		return p.mark(n, m[1], m[2], alone)
	}
	return nil
}

// mark adds an expectation. Trailing spaces of a plain one would be invisible, so
// they are refused: that is what the -repr forms are for.
func (p *parser) mark(n int, kind, text string, alone bool) error {
	what, quoted := strings.CutSuffix(kind, "-repr")
	if quoted {
		s, err := Unquote(text)
		if err != nil {
			return err
		}
		text = s
	} else if strings.TrimRight(text, " \t") != text {
		return fmt.Errorf("spaces at the end of an expectation: write # %s-repr: %s", what, Quote(text))
	}
	if what == "expect" {
		p.cur.Want = append(p.cur.Want, Line{n, text})
		return nil
	}
	if p.cur.Raises != nil {
		return fmt.Errorf("a second # raises: in one chunk, the first is on line %d", p.cur.Raises.At)
	}
	if text == "" {
		return fmt.Errorf("# raises: names no type (golden fill writes it)")
	}
	p.cur.Raises = &Raise{At: n, Text: text}
	if !alone {
		p.cur.Raises.Where = n
	}
	return nil
}

// heading reads the text of a separator: directives and a title, parted by ";".
func (p *parser) heading(text string) error {
	var title []string
	for _, part := range strings.Split(text, ";") {
		if m := directive.FindStringSubmatch("# " + strings.TrimSpace(part)); m != nil {
			if err := p.directive(m[1], m[2]); err != nil {
				return err
			}
		} else if part != "" {
			title = append(title, part)
		}
	}
	p.cur.Title = strings.TrimSpace(strings.Join(title, ";"))
	return nil
}

var skipReason = regexp.MustCompile(`^skip \((.+)\)$`)

func (p *parser) directive(name, value string) error {
	switch name {
	case "cpython":
		skip := ""
		if m := skipReason.FindStringSubmatch(value); m != nil {
			skip = m[1]
		} else if value != "same" {
			return fmt.Errorf("cpython: %s: want same, or skip with a (reason)", value)
		}
		p.cur.Skip, p.marked = skip, true
		if len(p.chunks) == 0 && !p.coded && p.cur.Line == 1 {
			p.fileSkip = skip
		}
	case "stops":
		switch value {
		case "memory", "fuel", "output", "time":
			p.cur.Stops = value
		default:
			return fmt.Errorf("stops: %s: want memory, fuel, output or time", value)
		}
	case "limits":
		return p.cur.Limits.parse(value)
	}
	return nil
}

func (p *parser) begin(line int) {
	p.cur = Chunk{File: p.path, Line: line}
	p.body, p.marked, p.coded = nil, false, false
}

// end closes the chunk. One without code (a heading before the first separator) is
// dropped, unless it expects something and so could never pass.
func (p *parser) end() error {
	c := &p.cur
	if !p.coded {
		if len(c.Want) > 0 || c.Raises != nil || c.Stops != "" {
			return fmt.Errorf("%s:%d: a chunk without code expects something", p.path, c.Line)
		}
		return nil
	}
	if !p.marked {
		c.Skip = p.fileSkip
	}
	c.SameOnCPython = c.Skip == ""
	if c.SameOnCPython && (c.Stops != "" || c.Limits != Limits{}) {
		return fmt.Errorf("%s:%d: CPython knows no limits: say cpython: skip (reason)", p.path, c.Line)
	}
	if c.Stops != "" && c.Raises != nil {
		return fmt.Errorf("%s:%d: a chunk ends by # raises: or # stops:, not both", p.path, c.Line)
	}
	c.Source = strings.Repeat("\n", c.Line-1) + strings.Join(p.body, "\n") + "\n"
	p.chunks = append(p.chunks, *c)
	return nil
}

// parse reads "memory=64KiB fuel=1000 time=50ms".
func (l *Limits) parse(text string) error {
	for _, field := range strings.Fields(text) {
		name, value, _ := strings.Cut(field, "=")
		var err error
		switch name {
		case "memory":
			l.Memory, err = size(value)
		case "output":
			l.Output, err = size(value)
		case "fuel":
			l.Fuel, err = size(value)
		case "depth":
			l.Depth, err = strconv.Atoi(value)
		case "time":
			l.Wall, err = time.ParseDuration(value)
		default:
			err = fmt.Errorf("unknown limit %q", name)
		}
		if err != nil {
			return fmt.Errorf("limits: %w", err)
		}
	}
	return nil
}

// size reads a number with an optional KiB, MiB or GiB, underscores allowed.
func size(text string) (int64, error) {
	shift := 0
	for unit, by := range map[string]int{"KiB": 10, "MiB": 20, "GiB": 30} {
		if s, ok := strings.CutSuffix(text, unit); ok {
			text, shift = s, by
			break
		}
	}
	n, err := strconv.ParseInt(strings.ReplaceAll(text, "_", ""), 10, 64)
	if err != nil || n <= 0 || n<<shift>>shift != n {
		return 0, fmt.Errorf("bad size %q", text)
	}
	return n << shift, nil
}
