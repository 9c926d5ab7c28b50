// This file defines what listens as Python sees it: the capability, and a socket that waits.

package listen

import (
	"context"
	"net"
	"strconv"
	"sync/atomic"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/cap/internal/netio"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// A listenObject is the object of a Listener.
type listenObject struct {
	object.Header
	l    *Listener
	name string // of the grant
	own  int64  // bytes that the program pays for beside the bond
}

const objectSize = 160

// A waiting is a socket that waits for connections.
type waiting struct {
	object.Header
	owner   netio.Owner
	in      *net.TCPListener
	address object.Value // (host, port)
	closed  atomic.Bool
	line    netio.Line
}

const waitingSize = 1 << 10

var (
	listenType  = object.Declare("adder.Listen", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))
	waitingType = object.Declare("adder.Listener", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))
)

// Grant implements adder.Capability.
func (l *Listener) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(&listenObject{object.Header{Type: listenType}, l, g.Name, 0}), nil
}

func of(v object.Value) *listenObject { return object.As[listenObject](v) }

var maker = &bond.Maker{What: "the right to listen", Items: netio.Items, Size: objectSize,
	Of: func(v object.Value) *bond.Bond { return &of(v).l.bond },
	Make: func(v object.Value, b bond.Bond) object.Value {
		return object.Ref(&listenObject{object.Header{Type: listenType}, of(v).l.with(b), of(v).name, objectSize})
	}}

// Value implements Lent, as GiveBack does.
func (w *waiting) Value() object.Value { return object.Ref(w) }

// GiveBack closes it. Two interpreters may hold it, one a clone of the other.
func (w *waiting) GiveBack() {
	if !w.closed.Swap(true) {
		w.owner.Bond.Account.Give(netio.Handles, 1)
		w.in.Close()
	}
}

func init() {
	listenType.Define("The right to wait for connections at an address.", object.LayoutOf(nil, func(x *listenObject) int64 { return 64 + x.own + x.l.bond.Cost() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("listen"))},
		{Name: "allows", Sig: "($self, host, port, /)", Params: "host:str port:index", Rights: object.NoRights, Charge: object.Constant, Doc: "Return whether it may listen at an address; \"\" and 0 are what was granted.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				x := of(args[0])
				return object.Bool(x.allows(args[1], args[2]) && x.l.bond.Alive() == nil), nil
			}},
		{Name: "listen", Sig: "($self, host='', port=0, /)", Params: "host:str port:index", Rights: object.NoRights, Charge: object.Constant, Doc: "Return what waits for connections at an address; \"\" and 0 are what was granted.", Fast: listen},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show the address.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				s := "<listen " + of(args[0]).l.addr.String() + ">"
				if err := t.Charge(1, object.StrSize(len(s), 1)); err != nil {
					return object.None, err
				}
				return object.NewStr(s), nil
			}},
	}, maker.Rows()...))
	waitingType.Define("What waits for connections.", object.LayoutOf(func(w *waiting, visit func(*object.Value)) { visit(&w.address) }, func(*waiting) int64 { return waitingSize }), []object.Row{
		{Name: "address", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: "Where it waits: (host, port).",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return object.As[waiting](args[0]).address, nil
			}},
		{Name: "accept", Sig: "($self, /, timeout=None)", Rights: object.NoRights, Charge: object.Constant, Doc: "Wait for a connection and return it.", Step: accept},
		{Name: "close", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Wait no more.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				object.As[waiting](args[0]).GiveBack()
				return object.None, nil
			}},
	})
}

// allows tells whether the arguments host and port mean what was granted.
func (x *listenObject) allows(host, port object.Value) bool {
	h, n, a := object.As[object.Str](host), port.Int(), x.l.addr
	name, ok := netio.Host(h.Go())
	return (h.Len() == 0 || ok && name == a.Host) && (n == 0 || n == int64(a.Port))
}

func listen(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	b, target := &x.l.bond, x.l.addr.String()
	if err := t.Charge(20, waitingSize); err != nil {
		return object.None, err
	}
	if err := b.Use(t, x.name, "listen", target); err != nil {
		return object.None, err
	}
	if !x.allows(args[1], args[2]) {
		return object.None, b.Deny(t, x.name, "listen", target, "this address is not granted")
	}
	o := netio.Owner{Bond: b, Name: x.name}
	err := o.Room(t)
	var in net.Listener
	if err == nil {
		if in, err = net.Listen("tcp", net.JoinHostPort(x.l.addr.Host, strconv.Itoa(x.l.addr.Port))); err == nil {
			err = o.Take(in)
		}
	}
	if err != nil {
		return object.None, o.Fail(t, "listen", target, err)
	}
	b.Heard(x.name, "listen", target, "")
	w := &waiting{Header: object.Header{Type: waitingType}, owner: o, in: in.(*net.TCPListener), address: addressOf(t, in.Addr()), line: netio.NewLine()}
	iolib.Lend(t, w)
	return object.Ref(w), nil
}

// addressOf is an address of the machine's as the guest sees it.
func addressOf(t *object.Thread, a net.Addr) object.Value {
	if tcp, ok := a.(*net.TCPAddr); ok {
		return netio.Address(t, tcp.IP.String(), tcp.Port)
	}
	return netio.Address(t, "", 0)
}

// A taken is what came of accepting.
type taken struct {
	c   net.Conn
	err error
}

func accept(t *object.Thread, f *object.NFrame) object.Action {
	w := object.As[waiting](f.Vals[0])
	o := w.owner
	timeout, err := netio.Timeout(t, f.Vals[1])
	if f.PC == 0 && err == nil {
		err = w.mayAccept(t)
		f.PC = 1
	}
	if err != nil {
		return t.Fail(err)
	}
	got, act := netio.Await(t, f, func(ctx context.Context) (got taken, again bool) {
		bound, cancel := netio.Within(ctx, timeout)
		defer cancel()
		got.err = w.line.Do(bound, w.in.SetDeadline, func() (err error) {
			got.c, err = w.in.Accept()
			return err
		})
		return got, got.c == nil && ctx.Err() != nil
	})
	if act != object.Done {
		return act
	}
	if got.c != nil && !o.Bond.Account.Take(netio.Connections, 1) {
		got.c.Close()
		got.err = netio.ErrQuota
	}
	if got.err == nil {
		got.err = o.Take(got.c)
	}
	if got.err != nil {
		return t.Fail(o.Fail(t, "accept", "", got.err))
	}
	peer := got.c.RemoteAddr()
	o.Bond.Heard(o.Name, "accept", peer.String(), "")
	f.Out = netio.NewConn(t, o, got.c, addressOf(t, peer), w.address)
	return object.Done
}

func (w *waiting) mayAccept(t *object.Thread) error {
	o := w.owner
	if err := t.Charge(20, 0); err != nil {
		return err
	}
	if w.closed.Load() {
		return t.OSError(9, "Bad file descriptor", "")
	}
	if err := o.Bond.Use(t, o.Name, "accept", ""); err != nil {
		return err
	}
	if err := o.Room(t); err != nil {
		return o.Fail(t, "accept", "", err)
	}
	return nil
}
