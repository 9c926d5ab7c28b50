// This file defines how values pass between interpreters: plain data is copied, exceptions
// become the nearest built-in ones, and all else is shown as a proxy. As in crossings
// (crossing.go) all is paid for first, by who receives it.

package ocap

import "github.com/adderlang/adder/internal/object"

// A carriage takes values to one side of a link, once.
type carriage struct {
	l     *link
	side  int
	fixed bool            // what the child is shown is its source's
	made  map[value]value // what stands for what
	order []value         // containers and exceptions among them
	fresh []unshown
}

func (l *link) to(side int) *carriage { return &carriage{l: l, side: side} }

func (l *link) toChild(fixed bool) *carriage { return &carriage{l: l, side: inChild, fixed: fixed} }

// one takes a value across, to the side whose thread t is.
func (c *carriage) one(t *thread, v value) (value, error) {
	vals, err := c.all(t, v)
	if err != nil {
		return value{}, err
	}
	return vals[0], nil
}

// all takes values across; what is one object there is one here.
func (c *carriage) all(t *thread, vals ...value) ([]value, error) {
	if err := t.Charge(int64(len(vals)/8), 16*int64(len(vals))); err != nil {
		return nil, err
	}
	for _, v := range vals {
		if err := c.pay(t, v); err != nil {
			return nil, err
		}
	}
	return c.done(t, vals)
}

// show takes an object across as a proxy, though it is plain data.
func (c *carriage) show(t *thread, v value) (value, error) {
	if err := c.payProxy(t, v); err != nil {
		return value{}, err
	}
	c.build(t)
	return c.l.shown[c.side].proxyOf(c.from().ID(v)), nil
}

// done pays for what the values hold, and makes it all.
func (c *carriage) done(t *thread, vals []value) ([]value, error) {
	for next := 0; next < len(c.order); next++ {
		err := eachItem(c.order[next], func(x value) error { return c.pay(t, x) })
		if err != nil {
			return nil, err
		}
	}
	c.build(t)
	out := make([]value, len(vals))
	for i, v := range vals {
		out[i] = c.of(v)
	}
	return out, nil
}

// from is the thread of the side that the values come from.
func (c *carriage) from() *thread {
	if c.side == inChild {
		return c.l.owner.thread
	}
	return c.l.run.Thread()
}

// eachItem visits what a container holds that crosses with it.
func eachItem(v value, visit func(value) error) error {
	var items []value
	switch v.Kind() {
	case object.KindTuple, object.KindException:
		items = itemsOf(v)
	case object.KindList:
		items = object.As[object.List](v).Values()
	case object.KindDict, object.KindSet:
		d := entriesOf(v)
		for i := range d.NEntries() {
			k, x, ok := d.Entry(i)
			if !ok {
				continue
			}
			if err := visit(k); err != nil {
				return err
			}
			if err := visit(x); err != nil {
				return err
			}
		}
	}
	for _, x := range items {
		if err := visit(x); err != nil {
			return err
		}
	}
	return nil
}

// entriesOf is the table of a dict or a set, whose values are all None.
func entriesOf(v value) *object.Dict {
	if v.Kind() == object.KindDict {
		return object.As[object.Dict](v)
	}
	return &object.As[object.Set](v).D
}

// pay pays for one value.
func (c *carriage) pay(t *thread, v value) error {
	if isShared(v) || c.made[v].P != nil {
		return nil
	}
	typ := v.Type()
	switch {
	case isLeaf(v):
		if err := t.Charge(0, object.SizeOf(v)); err != nil {
			return err
		}
		c.stand(v, object.Transplant(v))
		return nil
	case typ.Is(proxyType) && object.As[proxy](v).gate.link == c.l && !(c.side == inParent && object.As[proxy](v).far.fixed):
		c.stand(v, object.As[proxy](v).far.target)
		return nil
	case v.Kind() == object.KindException:
		n := len(itemsOf(v))
		if err := t.Charge(int64(1+n/8), object.TupleSize(n)); err != nil {
			return err
		}
	case typ == object.ByteArrayType:
		b := object.As[object.ByteArray](v).B
		if err := t.Charge(1+int64(len(b)/256), object.SizeOf(v)); err != nil {
			return err
		}
	case typ == object.ListType, typ == object.TupleType:
		n := lengthOf(v)
		if err := t.Charge(1+int64(n/8), object.ListSize+object.TupleSize(n)); err != nil {
			return err
		}
	case (typ == object.DictType || typ == object.SetType || typ == object.FrozenSetType) && plainKeys(entriesOf(v)):
		n := entriesOf(v).Len()
		if err := t.Charge(1+int64(n/4), object.DictSize+object.SizedDictSize(n)); err != nil {
			return err
		}
	default:
		return c.payProxy(t, v)
	}
	c.stand(v, v)
	c.order = append(c.order, v)
	return nil
}

func lengthOf(v value) int {
	if v.Kind() == object.KindList {
		return object.As[object.List](v).Len()
	}
	return len(object.As[object.Tuple](v).Items)
}

// isShared tells whether a value is the same object in all interpreters.
func isShared(v value) bool {
	return v.N != 0 || v.IsMissing() || v.Header().Word&object.StaticBit != 0 && passes(v)
}

// plainKeys tells whether all keys are data that needs no code to be found again.
func plainKeys(d *object.Dict) bool {
	for i := range d.NEntries() {
		k, _, ok := d.Entry(i)
		for ok && k.Type() == object.TupleType && len(object.As[object.Tuple](k).Items) == 1 {
			k = object.As[object.Tuple](k).Items[0]
		}
		if !ok || isLeaf(k) {
			continue
		}
		if k.Type() != object.TupleType {
			return false
		}
		for _, x := range object.As[object.Tuple](k).Items {
			if !isLeaf(x) {
				return false
			}
		}
	}
	return true
}

// payProxy pays for a proxy, whether there is one or not: that depends on when the last census
// was, and on tries that stopped.
func (c *carriage) payProxy(t *thread, v value) error {
	if err := t.Charge(1, entrySize); err != nil {
		return err
	}
	if from := c.from(); from.HasID(v) && c.l.shown[c.side].proxyOf(from.ID(v)).P != nil {
		return nil
	}
	g := c.l.gate(c.side)
	set := specialSet{} // a class is a token
	if v.Kind() != object.KindType {
		set = g.specials(v)
	}
	class, err := g.class(t, v, object.KindOf(v), set)
	if err != nil {
		return err
	}
	c.fresh = append(c.fresh, unshown{v, class})
	return nil
}

func (c *carriage) stand(v, by value) {
	if c.made == nil {
		c.made = map[value]value{}
	}
	c.made[v] = by
}

// build makes all that is paid for.
func (c *carriage) build(t *thread) {
	for _, u := range c.fresh {
		id := c.from().ID(u.target)
		if c.l.shown[c.side].proxyOf(id).P == nil { // it is not among the values twice
			e := &entry{target: u.target, fixed: c.fixed}
			v := c.l.gate(c.side).newProxyOf(t, object.None, u.class)
			object.As[proxy](v).far = e
			e.ref = t.WeakRefTo(v)
			c.l.shown[c.side].add(id, e)
		}
	}
	for _, v := range c.order {
		var x value
		switch {
		case v.Kind() == object.KindException:
			x = object.Ref(t.NewException(remoteClass(t, v.Type())))
		case v.Type() == object.FrozenSetType:
			s := object.NewSet()
			s.Type = object.FrozenSetType
			x = object.Ref(s)
		default:
			x = emptyLike(v)
		}
		c.made[v] = x
	}
	for _, v := range c.order {
		c.fill(v, c.made[v])
	}
	for _, v := range c.order { // once their arguments are whole
		if v.Kind() == object.KindException {
			object.As[object.Exception](c.made[v]).FillFields()
		}
	}
}

// remoteClass is the class of an exception on the other side. One that would end its program
// there is only reported.
func remoteClass(t *thread, typ *object.Type) *object.Type {
	common := commonClass(t, typ)
	if common.Flags&object.FlagStatic == 0 || !common.Is(object.ExceptionType) {
		return object.RuntimeErrorType
	}
	return common
}

// fill puts into x what stands for what v holds.
func (c *carriage) fill(v, x value) {
	switch v.Kind() {
	case object.KindTuple:
		c.fillItems(object.As[object.Tuple](x).Items, itemsOf(v))
	case object.KindException:
		e := object.As[object.Exception](x)
		e.Args = object.MakeTuple(make([]value, len(itemsOf(v))))
		c.fillItems(e.Args.Items, itemsOf(v))
	case object.KindList:
		l := object.As[object.List](x)
		for _, item := range object.As[object.List](v).Values() {
			l.Append(c.of(item))
		}
	case object.KindDict, object.KindSet:
		from, to := entriesOf(v), entriesOf(x)
		for i := range from.NEntries() {
			if k, val, ok := from.Entry(i); ok {
				to.Insert(c.of(k), from.EntryHash(i), c.of(val))
			}
		}
	}
}

func (c *carriage) fillItems(to, from []value) {
	for i, x := range from {
		to[i] = c.of(x)
	}
}

// of is what stands for a value on the other side.
func (c *carriage) of(v value) value {
	if isShared(v) {
		return v
	}
	if x := c.made[v]; x.P != nil {
		return x
	}
	return c.l.shown[c.side].proxyOf(c.from().ID(v))
}
