// This file defines what makes weaker directories of a directory, as Python sees it.

package dir

import (
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
)

func weakerRows() []object.Row {
	narrow := func(name, doc string, r Rights) object.Row {
		return object.Row{Name: name, Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return weaker(t, args[0], r, nil, false)
			}}
	}
	return []object.Row{
		narrow("read_only", "Return the directory without the right to write.", ReadOnly),
		narrow("append_only", "Return the directory with the right to make files and append to them, and to read if it has that.", AppendOnly),
		{Name: "quota", Sig: "($self, /, *, bytes=None, files=None, handles=None)", Params: "bytes:optint files:optint handles:optint", Rights: object.NoRights, Charge: object.Constant,
			Doc: "Return the directory with limits of its own: bytes to be written in all, files and directories to be made in all, files open at once.", Fast: quota},
		{Name: "revocable", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant,
			Doc: "Return (directory, revoke): calling revoke() ends the directory and all that came of it.", Fast: revocable},
	}
}

// weaker derives a directory for the program.
func weaker(t *object.Thread, v object.Value, r Rights, q *Quota, lease bool) (object.Value, error) {
	d := dirOf(v)
	if err := t.Charge(0, d.size()); err != nil {
		return object.None, err
	}
	w, err := d.tree.Weaker(t, r, q, lease)
	if err != nil {
		return object.None, err
	}
	return d.derived(t, w, d.mount), nil
}

// What a Tree, an account and a lease count for, in bytes.
const (
	treeCost  = 112
	levelCost = 176
	rootCost  = 176 // of a directory of the machine that is held open
)

// Cost is what a Tree counts for that a program made.
func (d *Tree) Cost() int64 { return d.cost }

// Weaker derives a Tree for a program: with d's rights AND r, an account if q is given, and
// a lease of its own if it is to be revoked. Of what the host opened it holds nothing: that
// is the host's to close.
func (d *Tree) Weaker(t *object.Thread, r Rights, q *Quota, own bool) (*Tree, error) {
	more := 0
	if q != nil {
		more++
	}
	if own {
		more++
	}
	if d.nested+more > bond.MaxNested {
		return nil, t.ValueError("more than %d quotas and revocations are nested", bond.MaxNested)
	}
	cost := treeCost + levelCost*int64(more)
	if err := t.Charge(0, cost); err != nil {
		return nil, err
	}
	w := d.derive()
	w.cost = cost
	w.rights &= r
	w.nested += more
	if q != nil {
		w.account = newAccount(d.account, *q)
	}
	if own {
		w.lease = d.lease.Under()
	}
	if !w.in.guests() {
		_ = w.Close()
	}
	return w, nil
}

// Limits reads arguments that are None or a number: Unlimited for None.
func Limits(t *object.Thread, args []object.Value) ([]int64, error) {
	out := make([]int64, len(args))
	for i, v := range args {
		out[i] = Unlimited
		if !v.IsNone() {
			if out[i] = v.Int(); out[i] < 0 {
				return nil, t.ValueError("a limit cannot be negative")
			}
		}
	}
	return out, nil
}

func quota(t *object.Thread, args []object.Value) (object.Value, error) {
	n, err := Limits(t, args[1:])
	if err != nil {
		return object.None, err
	}
	return weaker(t, args[0], ReadWrite, &Quota{Bytes: n[0], Files: n[1], Handles: n[2], Read: Unlimited}, false)
}

// NewRevoker is the function that revokes d: bond.RevokerSize is charged.
func NewRevoker(d *Tree) object.Value { return bond.NewRevoker(d.lease) }

func revocable(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(0, bond.RevokerSize+object.TupleSize(2)); err != nil {
		return object.None, err
	}
	v, err := weaker(t, args[0], ReadWrite, nil, true)
	if err != nil {
		return object.None, err
	}
	return object.NewTuple([]object.Value{v, NewRevoker(dirOf(v).tree)}), nil
}
