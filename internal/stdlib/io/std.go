// This file defines the standard streams that a host grants.

package io

import (
	stdio "io"

	"github.com/adderlang/adder/internal/object"
)

// outHandle writes to the host's standard output or error, charged as output.
type outHandle struct{ fd int }

func (h outHandle) Read(t *object.Thread, p []byte) (int, error) {
	return 0, unsupported(t, "File not open for reading")
}

func (h outHandle) Write(t *object.Thread, p []byte) (int, error) {
	return len(p), t.Output(h.fd, string(p))
}

func (h outHandle) Seek(t *object.Thread, off int64, whence int) (int64, error) {
	return 0, t.OSError(29, "Illegal seek", "")
}

func (h outHandle) Truncate(t *object.Thread, n int64) error {
	return t.OSError(22, "Invalid argument", "")
}

func (h outHandle) Close(t *object.Thread) error { return nil }

// inHandle reads the host's standard input.
type inHandle struct{ r stdio.Reader }

func (h inHandle) Read(t *object.Thread, p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	n, err := h.r.Read(p)
	if n == 0 && err != nil && err != stdio.EOF {
		return 0, t.OSError(5, "Input/output error", "")
	}
	return n, nil
}

func (h inHandle) Write(t *object.Thread, p []byte) (int, error) {
	return 0, unsupported(t, "File not open for writing")
}

func (h inHandle) Seek(t *object.Thread, off int64, whence int) (int64, error) {
	return 0, t.OSError(29, "Illegal seek", "")
}

func (h inHandle) Truncate(t *object.Thread, n int64) error {
	return t.OSError(22, "Invalid argument", "")
}

func (h inHandle) Close(t *object.Thread) error { return nil }

// NewOutput makes sys.stdout (1) or sys.stderr (2): text goes to State.Write.
func NewOutput(t *object.Thread, fd int) object.Value {
	return NewStream(t, outHandle{fd}, StreamSpec{Name: []string{"", "<stdout>", "<stderr>"}[fd], Write: true, FD: fd,
		LineBuffered: fd == 2, BackslashReplace: fd == 2})
}

// NewInput makes sys.stdin over a reader.
func NewInput(t *object.Thread, r stdio.Reader) object.Value {
	return NewStream(t, inHandle{r}, StreamSpec{Name: "<stdin>", Read: true})
}
