// This file defines an open file as streams use it.

package dir

import (
	"io"
	"sync/atomic"

	"github.com/adderlang/adder/internal/object"
)

// A handle is one open file. It ends with the Tree it was opened through.
type handle struct {
	f      file
	tree   *Tree
	shown  string
	cut    bool // it may be truncated
	closed atomic.Bool
}

// alive refuses uses after a revocation.
func (h *handle) alive(t *object.Thread) error {
	if err := h.tree.lease.Alive(); err != nil {
		return raise(t, err, h.shown)
	}
	return nil
}

// Read counts what it reads. At the end of what may be read, the end of the file is still
// seen as such.
func (h *handle) Read(t *object.Thread, p []byte) (int, error) {
	if err := h.alive(t); err != nil || len(p) == 0 {
		return 0, err
	}
	most := h.tree.account.TakeUpTo(bytesRead, int64(len(p)))
	if most == 0 {
		at, err := h.f.Seek(0, io.SeekCurrent)
		size, serr := h.f.size()
		if err == nil && serr == nil && at >= size {
			return 0, nil
		}
		return 0, raise(t, ErrQuota, h.shown)
	}
	n, err := h.f.Read(p[:most])
	h.tree.account.Give(bytesRead, most-int64(n))
	if n == 0 && err != nil && err != io.EOF {
		return 0, raise(t, err, "")
	}
	return n, nil
}

// Write pays for the memory that what is written takes, if it stays in memory.
func (h *handle) Write(t *object.Thread, p []byte) (int, error) {
	if err := h.alive(t); err != nil {
		return 0, err
	}
	if err := t.Charge(0, h.f.takes(len(p))); err != nil {
		return 0, err
	}
	return h.write(t, p)
}

// WriteOwing is Write that cannot be stopped: of what the census or the end of a run finds
// in the buffers of a file.
func (h *handle) WriteOwing(t *object.Thread, p []byte) (int, error) {
	if err := h.alive(t); err != nil {
		return 0, err
	}
	t.Meter.Owe(0, h.f.takes(len(p)))
	return h.write(t, p)
}

func (h *handle) write(t *object.Thread, p []byte) (int, error) {
	a := h.tree.account
	if err := take(a, bytesWritten, int64(len(p))); err != nil {
		return 0, raise(t, err, "")
	}
	n, err := h.f.Write(p)
	a.Give(bytesWritten, int64(len(p)-n))
	if n == 0 && err != nil {
		return 0, raise(t, err, "")
	}
	return n, nil
}

func (h *handle) Seek(t *object.Thread, offset int64, whence int) (int64, error) {
	if err := h.alive(t); err != nil {
		return 0, err
	}
	n, err := h.f.Seek(offset, whence)
	if err != nil {
		return 0, raise(t, err, "")
	}
	return n, nil
}

// Truncate pays for what it adds to the file, which reads as zeros. A file that may only be
// appended to is not cut.
func (h *handle) Truncate(t *object.Thread, size int64) error {
	if err := h.alive(t); err != nil {
		return err
	}
	now, err := h.f.size()
	switch {
	case err != nil:
	case !h.cut && size < now:
		err = errAccess
	default:
		more := max(0, size-now)
		if err = take(h.tree.account, bytesWritten, more); err == nil {
			if err = h.f.Truncate(size); err != nil {
				h.tree.account.Give(bytesWritten, more)
			}
		}
	}
	if err != nil {
		return raise(t, err, "")
	}
	return nil
}

// Close works after a revocation too. Two interpreters may hold the handle, one a clone of
// the other.
func (h *handle) Close(t *object.Thread) error {
	if err := h.close(); err != nil {
		return raise(t, err, "")
	}
	return nil
}

func (h *handle) close() error {
	if h.closed.Swap(true) {
		return nil
	}
	h.tree.account.Give(handlesOpen, 1)
	return h.f.Close()
}
