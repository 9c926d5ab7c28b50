// This file defines what a Code counts for that a running program compiled: nobody else
// has it, so it is a part of that program's memory.

package code

import "math/big"

// Hold makes c, and every Code inside it, count for bytes in the census of the one
// interpreter that has it. It is called once, before the Code is run.
func (c *Code) Hold() {
	for todo := []*Code{c}; len(todo) > 0; {
		c := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		n := int64(640) + 24*int64(len(c.Instrs)) + 64*int64(len(c.Consts)+len(c.Sites)+len(c.Globals)+len(c.LocalNames)+len(c.Handlers)+len(c.Decorated))
		for _, k := range c.Consts {
			if inner, ok := k.(*Code); ok {
				todo = append(todo, inner)
			}
			n += constBytes(k)
		}
		c.Held = n
	}
}

// constBytes is what a constant takes, twice: as the compiler has it and as a Value. The
// parser bounds the depth of tuples.
func constBytes(k Const) (n int64) {
	switch k := k.(type) {
	case Str:
		return 2*int64(len(k)) + 96
	case Bytes:
		return 2*int64(len(k)) + 96
	case *big.Int:
		return 8*int64(len(k.Bits())) + 160
	case complex128:
		return 48
	case Tuple:
		n = 96 + 32*int64(len(k))
		for _, x := range k {
			n += constBytes(x)
		}
	case FrozenSet:
		n = 256 + 64*int64(len(k))
		for _, x := range k {
			n += constBytes(x)
		}
	}
	return n
}
