// This file defines brands: a sealer puts a value into a box that only the unsealer
// made with it opens.

package ocap

import "github.com/adderlang/adder/internal/object"

var (
	sealerType   = object.Declare("Sealer", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew|object.FlagWeakref), object.InModule("adder"))
	unsealerType = object.Declare("Unsealer", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew|object.FlagWeakref), object.InModule("adder"))
	boxType      = object.Declare("Box", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew|object.FlagWeakref), object.InModule("adder"))
)

// A brand is a sealer or an unsealer. Those of one pair know each other by the sealer.
type brand struct {
	object.Header
	name   value  // an exact str
	sealer *brand // itself, if it is the sealer
}

// A box holds one value for the holders of one unsealer.
type box struct {
	object.Header
	sealer *brand
	inside value
}

const (
	brandSize = 64
	boxSize   = 48
)

func init() {
	pair := row{Sig: "(name, /)", Params: "name:str", Rights: noRights, Charge: object.Constant, Fast: makeBrandPair,
		Doc: "Make a sealer and its unsealer: sealer.seal(x) gives a box, and only\nunsealer.unseal(box) gives x back. name is for people to read."}
	alias := pair
	pair.Name, alias.Name = "make_brand_pair", "makeBrandPair"
	Provide(pair, alias)
	ProvideTypes(sealerType, unsealerType, boxType)

	layout := &object.Layout{
		Refs: func(v value, visit func(*value)) {
			b := object.As[brand](v)
			visit(&b.name)
			s := object.Ref(b.sealer)
			visit(&s)
		},
		Size: func(value) int64 { return brandSize },
		Go:   object.GoOf[brand](),
	}
	sealerType.Define("What puts values into boxes that only its unsealer opens.", layout, append(keepsItself(), brandRepr,
		row{Name: "seal", Sig: "($self, object, /)", Rights: noRights, Charge: object.Constant, Fast: seal,
			Doc: "Put an object into a new box."}))
	unsealerType.Define("What opens the boxes of its sealer.", layout, append(keepsItself(), brandRepr,
		row{Name: "unseal", Sig: "($self, box, /)", Rights: noRights, Charge: object.Constant, Fast: unseal,
			Doc: "Give what is in a box of the sealer made with this unsealer.\n\nAnything else is a TypeError, and is not touched."}))
	boxType.Define("A sealed box: it shows nothing of what is inside.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			b := object.As[box](v)
			s := object.Ref(b.sealer)
			visit(&s)
			visit(&b.inside)
		},
		Size: func(value) int64 { return boxSize },
		Go:   object.GoOf[box](),
	}, append(keepsItself(), fixedRepr("<sealed box>")))
}

var brandRepr = row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Fast: showBrand, Doc: "The name of the pair."}

// makeBrandPair keeps an exact str of the name: what is shown later runs no guest code.
func makeBrandPair(t *thread, args []value) (value, error) {
	name := args[0]
	if name.Type() != object.StrType {
		return value{}, t.TypeError("the name of a brand pair must be str, not '%s'", name.Type().Name)
	}
	if err := t.Charge(0, 2*brandSize+object.TupleSize(2)); err != nil {
		return value{}, err
	}
	s := &brand{Header: object.Header{Type: sealerType}, name: name}
	s.sealer = s
	u := &brand{Header: object.Header{Type: unsealerType}, name: name, sealer: s}
	return object.NewTuple([]value{object.Ref(s), object.Ref(u)}), nil
}

func seal(t *thread, args []value) (value, error) {
	if err := t.Charge(0, boxSize); err != nil {
		return value{}, err
	}
	return object.Ref(&box{Header: object.Header{Type: boxType}, sealer: object.As[brand](args[0]), inside: args[1]}), nil
}

func unseal(t *thread, args []value) (value, error) {
	if args[1].Type() != boxType {
		return value{}, t.TypeError("unseal() takes a sealed box, not '%s'", args[1].Type().Name)
	}
	u, b := object.As[brand](args[0]), object.As[box](args[1])
	if b.sealer != u.sealer {
		return value{}, t.TypeError("the box was sealed by another sealer")
	}
	return b.inside, nil
}

func showBrand(t *thread, args []value) (value, error) {
	b := object.As[brand](args[0])
	kind := "<sealer "
	if b.Type == unsealerType {
		kind = "<unsealer "
	}
	text := kind + object.As[object.Str](b.name).Go() + ">"
	if err := t.Charge(int64(len(text)/64), object.StrSize(len(text), 4)); err != nil {
		return value{}, err
	}
	return object.NewStr(text), nil
}
