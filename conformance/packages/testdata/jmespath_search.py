# JMESPath expressions over a document: every kind of node, functions, options, errors.
import jmespath
from jmespath import functions

DOC = {
    "foo": {"bar": {"baz": [0, 1, 2, 3, 4, 5]}, "q x": "quoted"},
    "people": [
        {"name": "Bob", "age": 30, "state": "WA", "tags": ["a", "b"], "meta": {"k": 1}},
        {"name": "amy", "age": 20, "state": "NY", "tags": [], "meta": {"k": 3}},
        {"name": "Zed", "age": 45, "state": "WA", "tags": ["c"], "meta": None},
        {"name": "Ida", "age": 20.5, "state": None},
    ],
    "ops": {"a": {"n": 1}, "b": {"n": 2}, "c": {"m": 3}}, "nested": [[1, 2], [3, [4, 5]], 6, []],
    "nums": [3, 1.5, -2, 10], "strs": ["b", "A", "c", "é"], "empty": [], "t": True, "f": False, "n": None, "zero": 0,
}
EXPRESSIONS = r"""
foo
foo.bar.baz
foo."q x"
foo.bar.baz[0]
foo.bar.baz[-1]
foo.bar.baz[10]
foo.bar.baz[1:4]
foo.bar.baz[::2]
foo.bar.baz[::-1]
foo.bar.baz[-3:]
people[*].name
people[].tags
people[].tags[]
people[*].tags[0]
people[?age > `25`].name
people[?state == 'WA' && age >= `40`].{n: name, a: age}
people[?state == 'WA' || age == `20`] | [0].name
people[?!tags].name
people[?contains(tags, 'a')].name
people[?meta.k].meta.k
people[*].[name, age]
people[*].{Name: name, Up: meta.k}
people[?name == `"amy"`]
ops.*.n
ops.*
*.bar
nested[]
nested[][]
nested[*][0]
@
people[0] | keys(@)
`[1, "x", {"a": null}]`
'raw \'string\''
`"json"`
t && n
f || zero
!f
(t && f) || 'd'
nums[?@ > `0`]
abs(`-5`)
avg(nums)
avg(empty)
ceil(`1.2`)
floor(`1.8`)
contains('foobar', 'oba')
contains(nums, `10`)
ends_with('foobar', 'bar')
starts_with('foobar', 'bar')
join(', ', strs)
keys(ops)
values(ops.a)
length(nums)
length('abcé')
length(ops)
map(&name, people)
map(&age > `25`, people)
max(nums)
min(strs)
max(empty)
max_by(people, &age).name
min_by(people, &age).name
merge(ops.a, ops.c, {z: `1`})
not_null(n, missing, zero, 'x')
reverse(nums)
reverse('abc')
sort(strs)
sort(nums)
sort_by(people, &age)[*].name
sum(nums)
to_array('x')
to_array(nums)
to_number('3.5')
to_number('x')
to_string(nums)
to_string('s')
type(n)
[type(t), type(zero), type('s'), type(foo), type(nums)]
people[*].meta.k | sum(@)
people[?length(tags || `[]`) > `0`].name | sort(@) | {all: @, first: [0], last: [-1]}
"""
for text in EXPRESSIONS.strip().splitlines():
    try:
        print(text, "=>", jmespath.search(text, DOC))
    except Exception as e:
        print(text, "!!", type(e).__name__, str(e).replace("\n", " | "))


class Custom(functions.Functions):
    @functions.signature({"types": ["string"]}, {"types": ["number"]})
    def _func_repeat(self, s, n):
        return s * n

    @functions.signature({"types": ["array"], "variadic": True})
    def _func_chain(self, *lists):
        return [x for one in lists for x in one]


options = jmespath.Options(custom_functions=Custom())
print(jmespath.search("repeat('ab', `3`)", {}, options=options), jmespath.search("chain(nums, strs, empty)", DOC, options))
from collections import OrderedDict
print(jmespath.search("{b: t, a: f}", DOC, jmespath.Options(dict_cls=OrderedDict)))
compiled = jmespath.compile("people[?age > `20`].name | [0]")
print(compiled.search(DOC), compiled.expression)
print(str(compiled.parsed)[:300])
print(compiled._render_dot_file()[:200])
jmespath.search("repeat('ab', 'x')", {}, options=options)
