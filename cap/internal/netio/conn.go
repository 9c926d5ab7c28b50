// This file defines a connection as Python sees it, one that a program made or took.

package netio

import (
	"context"
	"errors"
	"io"
	"net"
	"sync/atomic"
	"time"

	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// The items of an account of connections.
const (
	Connections = iota // made or taken, in all
	Handles            // open at once, those that wait for connections too
	Sent               // bytes
	Received
)

// Items are their names.
var Items = []string{"connections", "handles", "sent", "received"}

// A Quota bounds what may be done from now on. Zero means nothing at all; -1 leaves an item to
// the quotas above.
type Quota struct {
	Connections int64 // made or taken, in all
	Handles     int64 // open at once
	Sent        int64 // bytes
	Received    int64
}

// Left is the quota as an account takes it.
func (q Quota) Left() []int64 { return []int64{q.Connections, q.Handles, q.Sent, q.Received} }

// MaxHandles is how many connections are open at once if nothing else is said.
const MaxHandles = 64

// maxPiece is the most that one call sends or receives.
const maxPiece = 256 << 10

// An Owner is the capability that a connection came of.
type Owner struct {
	Bond *bond.Bond
	Name string // of the grant
}

// Room refuses what would be one connection too many. Programs that have forgotten some get
// those back first: it stops for a census.
func (o Owner) Room(t *object.Thread) error {
	switch {
	case o.Bond.Account.Take(Handles, 1):
		o.Bond.Account.Give(Handles, 1)
		t.Served(object.ForHandles)
		return nil
	case t.AskCensus(object.ForHandles):
		return meter.ErrStop
	}
	return ErrTooMany
}

// Take takes a handle for what was opened, or closes it.
func (o Owner) Take(c io.Closer) error {
	err := o.Bond.Alive()
	if err == nil && !o.Bond.Account.Take(Handles, 1) {
		err = ErrTooMany
	}
	if err != nil {
		c.Close()
	}
	return err
}

// Fail raises what the guest gets for an error, and tells the audits.
func (o Owner) Fail(t *object.Thread, op, target string, err error) error {
	switch err {
	case meter.ErrStop, object.ErrRaised:
		return err
	case bond.ErrRevoked:
		return o.Bond.Use(t, o.Name, op, target)
	case ErrPrivate:
		return o.Bond.Deny(t, o.Name, op, target, err.Error())
	}
	e := ErrorOf(err)
	return o.Bond.Fail(t, o.Name, op, target, e.Errno, e.Text)
}

// A Conn is the object of a connection.
type Conn struct {
	object.Header
	owner  Owner
	c      net.Conn
	peer   object.Value // (host, port)
	local  object.Value
	closed atomic.Bool
	in     Line
	out    Line
}

// ConnSize is what a connection counts for, with the system's buffers.
const ConnSize = 16 << 10

var connType = object.Declare("adder.Connection", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

// NewConn makes the object of a connection, whose handle has been taken. It owes its cost.
func NewConn(t *object.Thread, o Owner, c net.Conn, peer, local object.Value) object.Value {
	t.Meter.Owe(1, ConnSize)
	x := &Conn{Header: object.Header{Type: connType}, owner: o, c: c, peer: peer, local: local, in: NewLine(), out: NewLine()}
	iolib.Lend(t, x)
	return object.Ref(x)
}

// Address is (host, port). It owes its cost.
func Address(t *object.Thread, host string, port int) object.Value {
	t.Meter.Owe(0, object.TupleSize(2)+object.StrSize(len(host), 1))
	return object.NewTuple([]object.Value{object.NewStr(host), object.Int(int64(port))})
}

// Value implements Lent, as GiveBack does.
func (x *Conn) Value() object.Value { return object.Ref(x) }

// GiveBack closes it. Two interpreters may hold it, one a clone of the other.
func (x *Conn) GiveBack() {
	if !x.closed.Swap(true) {
		x.owner.Bond.Account.Give(Handles, 1)
		x.c.Close()
	}
}

// A piece is what came of reading or writing once.
type piece struct {
	n    int
	data []byte
	err  error
}

// Timeout reads the argument timeout: none is 0.
func Timeout(t *object.Thread, v object.Value) (time.Duration, error) {
	if v.IsNone() {
		return 0, nil
	}
	var s float64
	switch v.Kind() {
	case object.KindFloat:
		s = v.FloatOf()
	case object.KindInt:
		n, _ := v.Int64()
		s = float64(n)
	default:
		return 0, t.TypeError("timeout must be a number or None, not %s", v.Type().Name)
	}
	if !(s >= 0) {
		return 0, t.ValueError("Timeout value out of range")
	}
	return time.Duration(min(max(s, 0.001), 1e9) * 1e9), nil
}

// alive refuses what is closed or revoked.
func (x *Conn) alive(t *object.Thread, op string) error {
	if x.closed.Load() {
		return t.OSError(errClosed.Errno, errClosed.Text, "")
	}
	return x.owner.Bond.Use(t, x.owner.Name, op, "")
}

func init() {
	of := func(v object.Value) *Conn { return object.As[Conn](v) }
	get := func(name, doc string, of func(x *Conn) object.Value) object.Row {
		return object.Row{Name: name, Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return of(object.As[Conn](args[0])), nil
			}}
	}
	connType.Define("A connection.", object.LayoutOf(func(x *Conn, visit func(*object.Value)) {
		visit(&x.peer)
		visit(&x.local)
	}, func(*Conn) int64 { return ConnSize }), []object.Row{
		get("peer", "The other end: (host, port).", func(x *Conn) object.Value { return x.peer }),
		get("local", "This end: (host, port).", func(x *Conn) object.Value { return x.local }),
		{Name: "recv", Sig: "($self, n, /, timeout=None)", Params: "n:index", Rights: object.NoRights, Charge: object.PerByte, Doc: "Return up to n bytes as soon as there are some; none at the end.",
			Step: func(t *object.Thread, f *object.NFrame) object.Action { return of(f.Vals[0]).recv(t, f) }},
		{Name: "send", Sig: "($self, data, /, timeout=None)", Params: "data:buffer", Rights: object.NoRights, Charge: object.PerByte, Doc: "Send some of the data; return how many bytes.",
			Step: func(t *object.Thread, f *object.NFrame) object.Action { return of(f.Vals[0]).send(t, f) }},
		{Name: "shutdown", Sig: "($self, how, /)", Params: "how:index", Rights: object.NoRights, Charge: object.Constant, Doc: "End reading (0), writing (1) or both (2).",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return object.None, of(args[0]).shutdown(t, args[1].Int())
			}},
		{Name: "close", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "End the connection.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				of(args[0]).GiveBack()
				return object.None, nil
			}},
	})
}

func (x *Conn) recv(t *object.Thread, f *object.NFrame) object.Action {
	n := f.Vals[1].Int()
	timeout, err := Timeout(t, f.Vals[2])
	if f.PC == 0 && err == nil {
		if err = x.alive(t, "recv"); err == nil && n < 0 {
			err = t.ValueError("negative buffersize in recv")
		}
		if err == nil {
			err = t.Charge(2, 0)
		}
		f.PC = 1
	}
	if err != nil {
		return t.Fail(err)
	}
	account := x.owner.Bond.Account
	p, act := Await(t, f, func(ctx context.Context) (p piece, again bool) {
		bound, cancel := Within(ctx, timeout)
		defer cancel()
		most := account.TakeUpTo(Received, min(n, maxPiece))
		if most == 0 && n > 0 {
			return piece{err: ErrQuota}, false
		}
		buf := make([]byte, most)
		got := 0
		err := x.in.Do(bound, x.c.SetReadDeadline, func() (err error) {
			got, err = x.c.Read(buf)
			return err
		})
		account.Give(Received, most-int64(got))
		if got > 0 || errors.Is(err, io.EOF) || n == 0 {
			err = nil
		}
		return piece{got, buf[:got:got], err}, got == 0 && ctx.Err() != nil
	})
	if act != object.Done {
		return act
	}
	if err := x.over(t, "recv", p.err); err != nil {
		return t.Fail(err)
	}
	t.Meter.Owe(int64(p.n)/64, object.BytesSize(p.n))
	f.Out = object.NewBytes(append([]byte(nil), p.data...))
	return object.Done
}

func (x *Conn) send(t *object.Thread, f *object.NFrame) object.Action {
	var data []byte
	timeout := time.Duration(0)
	if f.PC == 0 {
		err := x.alive(t, "send")
		if err == nil {
			timeout, err = Timeout(t, f.Vals[2])
		}
		if err == nil {
			data, err = t.BufferBytes(f.Vals[1])
		}
		data = data[:min(len(data), maxPiece)]
		if err == nil {
			err = t.Charge(2+int64(len(data))/64, 0)
		}
		if err != nil {
			return t.Fail(err)
		}
		data = append([]byte(nil), data...) // others may write to it while it is sent
		f.PC = 1
	}
	account := x.owner.Bond.Account
	p, act := Await(t, f, func(ctx context.Context) (p piece, again bool) {
		bound, cancel := Within(ctx, timeout)
		defer cancel()
		most := account.TakeUpTo(Sent, int64(len(data)))
		if most == 0 && len(data) > 0 {
			return piece{err: ErrQuota}, false
		}
		n := 0
		err := x.out.Do(bound, x.c.SetWriteDeadline, func() (err error) {
			n, err = x.c.Write(data[:most])
			return err
		})
		account.Give(Sent, most-int64(n))
		if n > 0 {
			err = nil
		}
		return piece{n: n, err: err}, false
	})
	if act != object.Done {
		return act
	}
	if err := x.over(t, "send", p.err); err != nil {
		return t.Fail(err)
	}
	f.Out = object.Int(int64(p.n))
	return object.Done
}

// over ends a use: what is in flight at a revocation is not delivered.
func (x *Conn) over(t *object.Thread, op string, err error) error {
	if x.owner.Bond.Alive() != nil {
		err = bond.ErrRevoked
	}
	if err == nil {
		return nil
	}
	return x.owner.Fail(t, op, "", err)
}

func (x *Conn) shutdown(t *object.Thread, how int64) error {
	if err := x.alive(t, "shutdown"); err != nil {
		return err
	}
	if how < 0 || how > 2 {
		return t.OSError(22, "Invalid argument", "")
	}
	var err error
	if c, ok := x.c.(interface{ CloseRead() error }); ok && how != 1 {
		err = c.CloseRead()
	}
	if c, ok := x.c.(interface{ CloseWrite() error }); ok && how != 0 && err == nil {
		err = c.CloseWrite()
	}
	if err != nil {
		return t.OSError(107, "Transport endpoint is not connected", "")
	}
	return nil
}
