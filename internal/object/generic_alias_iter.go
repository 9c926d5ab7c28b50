// This file defines the iterator that unpacking a generic alias asks for: *list[int] is
// the alias with a star, and nothing more.

package object

// An AliasIter gives a starred alias once.
type AliasIter struct {
	Header
	Alias Value // unbound afterwards
}

var aliasIterType = Declare("generic_alias_iterator", KindOther, ObjectType, Flagged(FlagNoNew))

const aliasIterSize = 32

func init() {
	aliasIterType.NextFn = nextAlias
	aliasIterType.Define("", &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[AliasIter](v).Alias) },
		Size: func(v Value) int64 { return aliasIterSize },
		Go:   GoOf[AliasIter](),
	}, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(nextAlias), Doc: "The starred alias."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			rest := As[AliasIter](args[0]).Alias
			if rest.P == nil {
				rest = Ref(emptyTuple)
			}
			return t.reduceIter(t.builtin("iter"), Value{}, rest)
		}, Doc: "How to make it again, for copy and pickle."},
	})
}

// aliasIter is iter(alias).
func aliasIter(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, aliasIterSize); err != nil {
		return Value{}, err
	}
	return Ref(&AliasIter{Header: t.Header(aliasIterType), Alias: args[0]}), nil
}

func nextAlias(t *Thread, v Value) (Value, error) {
	it := As[AliasIter](v)
	if it.Alias.P == nil {
		return Value{}, nil
	}
	if err := t.Charge(0, aliasSize); err != nil {
		return Value{}, err
	}
	c := *As[GenericAlias](it.Alias)
	c.Word, c.Starred, c.Type = 0, true, GenericAliasType
	it.Alias = Value{}
	return Ref(&c), nil
}
