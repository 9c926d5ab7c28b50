// This file defines list[int] and the like.

package object

func genericAliasOf(t *Thread, args []Value) (Value, error) { return args[0], nil }
