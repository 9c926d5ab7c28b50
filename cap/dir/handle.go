// This file defines an open file as streams use it.

package dir

import (
	"io"
	"os"

	"github.com/adderlang/adder/internal/object"
)

// A handle is one open file. It ends with the Tree it was opened through.
type handle struct {
	f     *os.File
	tree  *Tree
	shown string
}

func (h *handle) Read(t *object.Thread, p []byte) (int, error) {
	if err := h.tree.alive(); err != nil {
		return 0, raise(t, err, h.shown)
	}
	if len(p) == 0 {
		return 0, nil
	}
	n, err := h.f.Read(p)
	if n == 0 && err != nil && err != io.EOF {
		return 0, raise(t, err, "")
	}
	return n, nil
}

func (h *handle) Write(t *object.Thread, p []byte) (int, error) {
	if err := h.tree.alive(); err != nil {
		return 0, raise(t, err, h.shown)
	}
	if err := h.tree.spend(int64(len(p))); err != nil {
		return 0, raise(t, err, "")
	}
	n, err := h.f.Write(p)
	if n == 0 && err != nil {
		return 0, raise(t, err, "")
	}
	return n, nil
}

func (h *handle) Seek(t *object.Thread, offset int64, whence int) (int64, error) {
	if err := h.tree.alive(); err != nil {
		return 0, raise(t, err, h.shown)
	}
	n, err := h.f.Seek(offset, whence)
	if err != nil {
		return 0, raise(t, err, "")
	}
	return n, nil
}

// Truncate pays for what it adds to the file, which reads as zeros.
func (h *handle) Truncate(t *object.Thread, size int64) error {
	if err := h.tree.alive(); err != nil {
		return raise(t, err, h.shown)
	}
	info, err := h.f.Stat()
	if err == nil && size > info.Size() {
		err = h.tree.spend(size - info.Size())
	}
	if err == nil {
		err = h.f.Truncate(size)
	}
	if err != nil {
		return raise(t, err, "")
	}
	return nil
}

func (h *handle) Close(t *object.Thread) error {
	h.tree.giveHandle()
	if err := h.f.Close(); err != nil {
		return raise(t, err, "")
	}
	return nil
}
