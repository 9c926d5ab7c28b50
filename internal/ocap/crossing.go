// This file defines how values pass a membrane: in two steps, so that a crossing that stops
// for its budget has changed nothing and costs the same when it is done again. The first
// pays; the second, which can not fail, makes proxies and gives them numbers.

package ocap

import "github.com/adderlang/adder/internal/object"

// A crossing takes values to one side. What they hold in tuples and exceptions is rebuilt
// there, however deep and in whatever circles.
type crossing struct {
	m       *membrane
	outward bool
	rebuilt map[value]value // tuples, exceptions and methods: what stands for them
	order   []value         // the tuples and exceptions among them
	fresh   []unshown
}

// An unshown is an object that is to get a proxy of the class.
type unshown struct {
	target value
	class  *object.Type
}

// crossingSize is the price of an object's proxy. It is the same if there is one: whether
// there is depends on when the last census was, and on tries that stopped.
const crossingSize = proxySize + shownSize + object.WeakRefSize

// cross takes a value to the other side: outward or inward.
func (m *membrane) cross(t *thread, v value, outward bool) (value, error) {
	if passes(v) {
		return v, nil
	}
	c := crossing{m: m, outward: outward}
	if err := c.plan(t, v); err != nil {
		return value{}, err
	}
	c.build(t)
	return c.of(t, v), nil
}

// crossAll takes arguments to the other side.
func (m *membrane) crossAll(t *thread, args []value, outward bool) ([]value, error) {
	plain := true
	for _, v := range args {
		plain = plain && passes(v)
	}
	if plain {
		return args, nil
	}
	if err := t.Charge(int64(len(args)/8), 16*int64(len(args))); err != nil {
		return nil, err
	}
	c := crossing{m: m, outward: outward}
	for _, v := range args {
		if err := c.plan(t, v); err != nil {
			return nil, err
		}
	}
	c.build(t)
	out := make([]value, len(args))
	for i, v := range args {
		out[i] = c.of(t, v)
	}
	return out, nil
}

// proxyFor is the other side's proxy of an object, even of one that passes.
func (m *membrane) proxyFor(t *thread, v value, outward bool) (value, error) {
	c := crossing{m: m, outward: outward}
	if err := c.payProxy(t, v); err != nil {
		return value{}, err
	}
	c.build(t)
	return c.proxyOf(t, v), nil
}

// plan pays for all that v holds.
func (c *crossing) plan(t *thread, v value) error {
	next := len(c.order)
	if err := c.pay(t, v); err != nil {
		return err
	}
	for ; next < len(c.order); next++ {
		for _, x := range itemsOf(c.order[next]) {
			if err := c.pay(t, x); err != nil {
				return err
			}
		}
	}
	return nil
}

// itemsOf are what is taken across of a tuple or an exception. The members of a group stay
// where they are.
func itemsOf(v value) []value {
	if v.Kind() == object.KindTuple {
		return object.As[object.Tuple](v).Items
	}
	items := object.As[object.Exception](v).Args.Items
	if v.Type().Is(object.BaseExceptionGroupType) {
		items = items[:min(len(items), 1)]
	}
	return items
}

// pay pays for one value.
func (c *crossing) pay(t *thread, v value) error {
	switch {
	case passes(v):
		return nil
	case c.isOurs(v):
		p := object.As[proxy](v)
		if p.gate.inner == c.outward || !p.method || c.rebuilt[v].P != nil {
			return nil
		}
		fn, err := t.BoundMethod(p.target, p.of.target)
		if err == nil {
			c.replace(v, fn)
		}
		return err
	case v.Type() == object.TupleType, v.Kind() == object.KindException:
		if c.rebuilt[v].P != nil {
			return nil
		}
		n := len(itemsOf(v))
		if err := t.Charge(int64(1+n/8), object.TupleSize(n)); err != nil {
			return err
		}
		c.replace(v, v)
		c.order = append(c.order, v)
		return nil
	}
	return c.payProxy(t, v)
}

func (c *crossing) payProxy(t *thread, v value) error {
	if err := t.Charge(0, crossingSize); err != nil || c.shown(t, v).P != nil {
		return err
	}
	class, err := c.gate().class(t, v, object.KindOf(v), c.gate().specials(v))
	if err != nil {
		return err
	}
	c.fresh = append(c.fresh, unshown{v, class})
	return nil
}

// isOurs tells whether v is a proxy of this very membrane.
func (c *crossing) isOurs(v value) bool {
	return v.Type().Is(proxyType) && object.As[proxy](v).gate.across == c.m
}

func (c *crossing) replace(v, by value) {
	if c.rebuilt == nil {
		c.rebuilt = map[value]value{}
	}
	c.rebuilt[v] = by
}

// side is the place of what the other side is shown.
func (c *crossing) side() int {
	if c.outward {
		return 0
	}
	return 1
}

func (c *crossing) gate() *gate { return c.m.gates[c.side()] }

// shown is the proxy of an object that has one. An object without a number has none, and
// gets none yet.
func (c *crossing) shown(t *thread, v value) value {
	if t.HasID(v) {
		return c.proxyOf(t, v)
	}
	return value{}
}

// build makes all that is paid for.
func (c *crossing) build(t *thread) {
	s := &c.m.shown[c.side()]
	for _, u := range c.fresh {
		id := t.ID(u.target)
		if s.proxyOf(id).P == nil { // it is not among the values twice
			p := c.gate().newProxyOf(t, u.target, u.class)
			s.keep(id, t.WeakRefTo(p))
		}
	}
	for _, v := range c.order {
		if v.Kind() == object.KindTuple {
			c.rebuilt[v] = object.Ref(object.MakeTuple(make([]value, len(itemsOf(v)))))
		} else {
			c.rebuilt[v] = object.Ref(t.NewException(commonClass(t, v.Type())))
		}
	}
	for _, v := range c.order {
		x := c.rebuilt[v]
		if x.Kind() == object.KindException {
			e := object.As[object.Exception](x)
			e.Args = object.MakeTuple(make([]value, len(itemsOf(v))))
			c.fill(t, e.Args.Items, v)
		} else {
			c.fill(t, object.As[object.Tuple](x).Items, v)
		}
	}
	for _, v := range c.order { // once their arguments are whole
		if v.Kind() == object.KindException {
			object.As[object.Exception](c.rebuilt[v]).FillFields()
		}
	}
}

func (c *crossing) fill(t *thread, to []value, from value) {
	for i, x := range itemsOf(from) {
		to[i] = c.of(t, x)
	}
}

// of is what stands for a value on the other side.
func (c *crossing) of(t *thread, v value) value {
	if passes(v) {
		return v
	}
	if x := c.rebuilt[v]; x.P != nil {
		return x
	}
	if c.isOurs(v) {
		if p := object.As[proxy](v); p.gate.inner != c.outward {
			return p.target
		}
		return v // it is for that side already
	}
	return c.proxyOf(t, v)
}

func (c *crossing) proxyOf(t *thread, v value) value { return c.m.shown[c.side()].proxyOf(t.ID(v)) }

// commonClass is the nearest class of an exception's that both sides know.
func commonClass(t *thread, typ *object.Type) *object.Type {
	for _, c := range typ.MRO {
		if isCommonError(t, c) {
			return c
		}
	}
	return typ
}
