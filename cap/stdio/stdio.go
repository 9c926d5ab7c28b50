// Package stdio grants streams of the host as Python's text files.
package stdio

import (
	"io"
	"strconv"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// A Stream is a stream to be granted.
type Stream struct {
	name string
	r    io.Reader
	w    io.Writer
	std  bool
	bond bond.Bond
}

// Stdin grants r as sys.stdin and input(), and under its own name too.
func Stdin(r io.Reader) *Stream { return &Stream{name: "<stdin>", r: r, std: true, bond: bond.New()} }

// Reader grants a text file to be read.
func Reader(name string, r io.Reader) *Stream { return &Stream{name: name, r: r, bond: bond.New()} }

// Writer grants a text file to be written. What is written counts as output.
func Writer(name string, w io.Writer) *Stream { return &Stream{name: name, w: w, bond: bond.New()} }

// An Event is one reading from or writing to the host's stream: Target is how many bytes. A
// stream reads ahead of the program, a block at a time.
type Event = bond.Event

// Audited returns s with a function that hears of every use of it.
func (s *Stream) Audited(hear func(Event)) *Stream {
	w := *s
	w.bond = s.bond.Audited(hear)
	return &w
}

// A Quota bounds what may pass through a stream from now on, either way.
type Quota struct {
	Bytes int64 // 0: nothing at all; [Unlimited]: what the quotas above allow
}

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

const bytesPassed = 0 // the item of an account

func (s *Stream) with(b bond.Bond) *Stream {
	w := *s
	w.bond = b
	return &w
}

// Limited returns s with a further account; those of s go on counting.
func (s *Stream) Limited(q Quota) *Stream { return s.with(s.bond.Under(q.Bytes)) }

// Revoke ends s and all that was derived from it: every reading or writing of the host's stream
// raises CapabilityError from now on. What was read ahead can still be read.
func (s *Stream) Revoke() { s.bond.Revoke() }

// Revocable returns s as a Stream of its own, and a function that revokes that.
func (s *Stream) Revocable() (*Stream, func()) {
	w := s.with(s.bond.Under())
	return w, w.Revoke
}

// Grant implements adder.Capability.
func (s *Stream) Grant(g *adder.Granter) (object.Value, error) {
	h := handle{s: s, name: g.Name}
	if s.w != nil {
		return iolib.NewStream(g.T, h, iolib.StreamSpec{Name: s.name, Write: true}), nil
	}
	v := iolib.NewStream(g.T, h, iolib.StreamSpec{Name: s.name, Read: true})
	if s.std {
		g.T.Comp.Stdin = v
	}
	return v, nil
}

// noSeek refuses what a stream cannot do.
type noSeek struct{}

func (noSeek) Seek(t *object.Thread, off int64, whence int) (int64, error) {
	return 0, t.OSError(29, "Illegal seek", "")
}

func (noSeek) Truncate(t *object.Thread, n int64) error { return t.OSError(22, "Invalid argument", "") }
func (noSeek) Close(t *object.Thread) error             { return nil }

// A handle is the host's stream as Python's files use it.
type handle struct {
	noSeek
	s    *Stream
	name string // of the grant
}

// Read counts what it reads.
func (h handle) Read(t *object.Thread, p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if h.s.r == nil {
		return 0, t.OSError(9, "Bad file descriptor", "")
	}
	b := &h.s.bond
	if err := b.Use(t, h.name, "read", ""); err != nil {
		return 0, err
	}
	most := b.Account.TakeUpTo(bytesPassed, int64(len(p)))
	if most == 0 {
		return 0, b.Fail(t, h.name, "read", "", 122, "Quota exceeded")
	}
	n, err := h.s.r.Read(p[:most])
	b.Account.Give(bytesPassed, most-int64(n))
	return n, h.over(t, "read", n, err)
}

// Write counts what it writes, also as output.
func (h handle) Write(t *object.Thread, p []byte) (int, error) {
	if h.s.w == nil {
		return 0, t.OSError(9, "Bad file descriptor", "")
	}
	b := &h.s.bond
	if err := b.Use(t, h.name, "write", ""); err != nil {
		return 0, err
	}
	if int64(len(p)) > t.Meter.Out {
		return 0, t.Meter.StopOutput(int64(len(p)))
	}
	if !b.Account.Take(bytesPassed, int64(len(p))) {
		return 0, b.Fail(t, h.name, "write", "", 122, "Quota exceeded")
	}
	t.Meter.Out -= int64(len(p))
	n, err := h.s.w.Write(p)
	b.Account.Give(bytesPassed, int64(len(p)-n))
	return n, h.over(t, "write", n, err)
}

// over tells the audits of a use, and raises what went wrong: the host's words stay the host's.
func (h handle) over(t *object.Thread, op string, n int, err error) error {
	failed := err != nil && err != io.EOF
	outcome := ""
	if failed {
		outcome = "Input/output error"
	}
	h.s.bond.Heard(h.name, op, strconv.Itoa(n), outcome)
	if failed && n == 0 {
		return t.OSError(5, outcome, "")
	}
	return nil
}
