// This file defines clones of interpreters.

package engine

import "github.com/adderlang/adder/internal/object"

// Clone makes a copy of an interpreter that is not running: one that has stopped and may
// be resumed, or one between two runs. The copy goes on exactly as the original would,
// with the same identities, orders, random numbers and accounts, and neither sees what
// the other does. What the host granted (files, clocks, functions, standard streams) is
// shared: both hold references to the same. The original is not changed.
func (in *Interp) Clone() (*Interp, error) { return object.Clone(in) }
