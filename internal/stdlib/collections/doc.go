// Package collections is Python's collections, with namedtuple, Counter, ChainMap
// and the User classes, and collections.abc (also _collections_abc) with all the
// abstract container classes. The modules are written in Python and run by the
// interpreter; the Go side only embeds their text. They hold no authority.
//
// deque, defaultdict, OrderedDict, _tuplegetter and _count_elements come from the
// native module _collections.
package collections
