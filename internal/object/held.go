// This file defines the state of a step that keeps one value while something else runs.

package object

type heldValue struct{ V Value }

func (h *heldValue) Refs(visit func(*Value)) { visit(&h.V) }
func (h *heldValue) Size() int64             { return 16 }
func (h *heldValue) Clone() FrameState       { c := *h; return &c }
