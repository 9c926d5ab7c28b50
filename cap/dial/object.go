// This file defines the dialler as Python sees it.

package dial

import (
	"context"
	"net"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/cap/internal/netio"
	"github.com/adderlang/adder/internal/object"
)

// A dialObject is the object of a Dialer.
type dialObject struct {
	object.Header
	d    *Dialer
	name string // of the grant
	own  int64  // bytes that the program pays for beside the bond
}

const objectSize = 176

var dialType = object.Declare("adder.Dial", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

// Grant implements adder.Capability.
func (d *Dialer) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(&dialObject{object.Header{Type: dialType}, d, g.Name, 0}), nil
}

func of(v object.Value) *dialObject { return object.As[dialObject](v) }

var maker = &bond.Maker{What: "the dialler", Items: netio.Items, Size: objectSize,
	Of: func(v object.Value) *bond.Bond { return &of(v).d.bond },
	Make: func(v object.Value, b bond.Bond) object.Value {
		return object.Ref(&dialObject{object.Header{Type: dialType}, of(v).d.with(b), of(v).name, max(objectSize, of(v).own)})
	}}

func init() {
	dialType.Define("The right to connect to some addresses.", object.LayoutOf(nil, func(x *dialObject) int64 { return 64 + x.own + x.d.bond.Cost() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("dial"))},
		{Name: "connect", Sig: "($self, host, port, /, timeout=None, tls=False)", Params: "host:str port:index tls:bool", Rights: object.NoRights, Charge: object.Constant,
			Doc: "Return a connection to an address, with TLS if that is asked for.", Step: connect},
		{Name: "allows", Sig: "($self, host, port, /)", Params: "host:str port:index", Rights: object.NoRights, Charge: object.Constant, Doc: "Return whether a connection may be made.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				x := of(args[0])
				a, ok := address(args[1], args[2])
				return object.Bool(ok && x.d.allows(a) && x.d.bond.Alive() == nil), t.Charge(int64(len(x.d.addrs))/8, 0)
			}},
		{Name: "only", Sig: "($self, /, *addresses)", Rights: object.NoRights, Charge: object.PerItem, Doc: "Return the right to connect to those addresses, host:port, alone.", Fast: only},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.PerItem, Doc: "Show the addresses.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				s := "<dial"
				for _, a := range of(args[0]).d.addrs {
					s += " " + a.String()
				}
				if err := t.Charge(int64(len(s))/64, object.StrSize(len(s), 1)); err != nil {
					return object.None, err
				}
				return object.NewStr(s + ">"), nil
			}},
	}, maker.Rows()...))
}

// address reads the arguments host and port.
func address(host, port object.Value) (a netio.Addr, ok bool) {
	h, n := object.As[object.Str](host), port.Int()
	if h.Len() > 255 || n < 1 || n > 65535 {
		return a, false
	}
	a.Port = int(n)
	a.Host, ok = netio.Host(h.Go())
	return a, ok
}

// A dialled is what came of connecting.
type dialled struct {
	c   net.Conn
	err error
}

func connect(t *object.Thread, f *object.NFrame) object.Action {
	x, secure := of(f.Vals[0]), f.Vals[4].Bool()
	d, o := x.d, netio.Owner{Bond: &x.d.bond, Name: x.name}
	a, known := address(f.Vals[1], f.Vals[2])
	timeout, err := netio.Timeout(t, f.Vals[3])
	if f.PC == 0 && err == nil {
		err = x.mayConnect(t, o, a, known)
		f.PC = 1
	}
	if err != nil {
		return t.Fail(err)
	}
	if timeout == 0 || timeout > d.o.Timeout {
		timeout = d.o.Timeout
	}
	got, act := netio.Await(t, f, func(ctx context.Context) (dialled, bool) {
		bound, cancel := context.WithTimeout(ctx, timeout)
		defer cancel()
		c, err := d.connect(bound, a, secure)
		return dialled{c, err}, c == nil && ctx.Err() != nil
	})
	if act != object.Done {
		return act
	}
	if got.err == nil {
		got.err = o.Take(got.c)
	}
	if got.err != nil {
		return t.Fail(o.Fail(t, "connect", a.String(), got.err))
	}
	d.bond.Heard(x.name, "connect", a.String(), "")
	f.Out = netio.NewConn(t, o, got.c, netio.Address(t, a.Host, a.Port), netio.Address(t, "0.0.0.0", 0)) // the machine's own is not told
	return object.Done
}

// mayConnect checks an address, charges, and counts the connection.
func (x *dialObject) mayConnect(t *object.Thread, o netio.Owner, a netio.Addr, known bool) error {
	b, target := o.Bond, a.String()
	if err := t.Charge(20+int64(len(x.d.addrs))/8, 0); err != nil {
		return err
	}
	if err := b.Use(t, x.name, "connect", target); err != nil {
		return err
	}
	if !known || !x.d.allows(a) {
		return b.Deny(t, x.name, "connect", target, "this address is not granted")
	}
	err := o.Room(t)
	if err == nil && !b.Account.Take(netio.Connections, 1) {
		err = netio.ErrQuota
	}
	if err != nil {
		return o.Fail(t, "connect", target, err)
	}
	return nil
}

func only(t *object.Thread, args []object.Value) (object.Value, error) {
	x, own := of(args[0]), int64(objectSize)
	var addresses []string
	for _, v := range object.As[object.Tuple](args[1]).Items {
		if v.Kind() != object.KindStr {
			return object.None, t.TypeError("an address must be str, not %s", v.Type().Name)
		}
		s := object.As[object.Str](v)
		own += 64 + int64(s.Len())
		addresses = append(addresses, s.Go())
	}
	if err := t.Charge(int64(len(addresses)*(1+len(x.d.addrs)/8)), own-objectSize); err != nil {
		return object.None, err
	}
	b, err := maker.Same(t, args[0])
	if err != nil {
		return object.None, err
	}
	w := x.d.with(b)
	bad := ""
	if w.addrs, bad = x.d.among(addresses); bad != "" {
		return object.None, x.d.bond.Deny(t, x.name, "only", strings.ToValidUTF8(bad, "?"), "this address is not granted")
	}
	return object.Ref(&dialObject{object.Header{Type: dialType}, w, x.name, own}), nil
}
