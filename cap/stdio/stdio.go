// Package stdio grants streams of the host as Python's text files.
package stdio

import (
	"io"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// A Stream is a stream to be granted.
type Stream struct {
	name string
	r    io.Reader
	w    io.Writer
	std  bool
}

// Stdin grants r as sys.stdin and input(), and under its own name too.
func Stdin(r io.Reader) *Stream { return &Stream{name: "<stdin>", r: r, std: true} }

// Reader grants a text file to be read.
func Reader(name string, r io.Reader) *Stream { return &Stream{name: name, r: r} }

// Writer grants a text file to be written. What is written counts as output.
func Writer(name string, w io.Writer) *Stream { return &Stream{name: name, w: w} }

// Grant implements adder.Capability.
func (s *Stream) Grant(g *adder.Granter) (object.Value, error) {
	if s.std {
		g.T.S.Stdin = iolib.NewInput(g.T, s.r)
		return g.T.S.Stdin, nil
	}
	if s.r != nil {
		return iolib.NewStream(g.T, reader{r: s.r}, iolib.StreamSpec{Name: s.name, Read: true}), nil
	}
	return iolib.NewStream(g.T, writer{w: s.w}, iolib.StreamSpec{Name: s.name, Write: true}), nil
}

// noSeek refuses what a stream cannot do.
type noSeek struct{}

func (noSeek) Seek(t *object.Thread, off int64, whence int) (int64, error) {
	return 0, t.OSError(29, "Illegal seek", "")
}

func (noSeek) Truncate(t *object.Thread, n int64) error { return t.OSError(22, "Invalid argument", "") }
func (noSeek) Close(t *object.Thread) error             { return nil }

type reader struct {
	noSeek
	r io.Reader
}

func (h reader) Read(t *object.Thread, p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	n, err := h.r.Read(p)
	if n == 0 && err != nil && err != io.EOF {
		return 0, t.OSError(5, "Input/output error", "")
	}
	return n, nil
}

func (reader) Write(t *object.Thread, p []byte) (int, error) {
	return 0, t.OSError(9, "Bad file descriptor", "")
}

type writer struct {
	noSeek
	w io.Writer
}

func (writer) Read(t *object.Thread, p []byte) (int, error) {
	return 0, t.OSError(9, "Bad file descriptor", "")
}

func (h writer) Write(t *object.Thread, p []byte) (int, error) {
	if int64(len(p)) > t.Meter.Out {
		return 0, t.Meter.StopOutput(int64(len(p)))
	}
	t.Meter.Out -= int64(len(p))
	n, err := h.w.Write(p)
	if n == 0 && err != nil {
		return 0, t.OSError(5, "Input/output error", "")
	}
	return n, nil
}
