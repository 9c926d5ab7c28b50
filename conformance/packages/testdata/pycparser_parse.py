# C parsed by pycparser: declarations, expressions, statements; trees shown, walked, compared.
import io

from pycparser import c_ast, c_generator, c_parser, plyparser

SOURCE = r'''
typedef unsigned int uint;
typedef struct node { int value; struct node *next; uint flags : 3, : 2, rest : 27; } node_t;
union both { float f; char bytes[4]; };
enum color { RED, GREEN = 5, BLUE = GREEN << 1 };
extern int printf(const char *format, ...);
static const char *names[] = { "one", "two" "three", [5] = "six" };
struct point { int x, y; } origin = { .x = 1, .y = -2 };
int (*table[4])(int, void (*)(char));
volatile long long big = 0x7FFFul; float f1 = 1.5e-3f; char c = '\n', *s = L"wide";
_Bool flag; inline static int twice(int a) { return a * 2; }

int sum(node_t *list, int n, ...)
{
    int total = 0, i;
    for (i = 0; i < n && list; i++, list = list->next) {
        if (list->value == 3) continue;
        else if (list->value > 100) goto done;
        total += list->value ? (int) list->value : sizeof(struct node) + sizeof total;
    }
    while (total > 10) total >>= 1;
    do { total--; ; } while (!(total & ~1));
    switch (n) {
    case 1:
    case RED: total = -total; break;
    default: { int inner = (1, 2); total ^= inner; }
    }
done:
    for (int j = 0, *p = &j; ; ) { (*p)++; if (j) break; }
    names[0][1] = ((node_t) { 1, 0 }).value, table[2](3, 0);
    return total % 2 == 0 ? total : *(&total + 1 - 1);
}
'''
parser = c_parser.CParser()
tree = parser.parse(SOURCE, filename="demo.c")
out = io.StringIO()
tree.show(buf=out, attrnames=True, nodenames=True, showcoord=True)
print(out.getvalue())
generated = c_generator.CGenerator().visit(tree)
print(generated)
again = c_generator.CGenerator(reduce_parentheses=True).visit(parser.parse(generated))
print(again == generated, len(again), again.splitlines()[-20:])


class Names(c_ast.NodeVisitor):
    def __init__(self):
        self.calls, self.ids, self.decls = [], {}, []

    def visit_FuncCall(self, node):
        self.calls.append((type(node.name).__name__, str(node.coord)))
        self.generic_visit(node)

    def visit_ID(self, node):
        self.ids[node.name] = self.ids.get(node.name, 0) + 1

    def visit_Decl(self, node):
        self.decls.append((node.name, node.quals, node.storage, type(node.type).__name__))
        self.generic_visit(node)


v = Names()
v.visit(tree)
print(v.calls, v.ids)
for d in v.decls:
    print(d)
print([type(c).__name__ for n, c in tree.children()], [n for n, c in tree.children()][:3], len(list(tree)))
print(tree.ext[0].__slots__, repr(tree.ext[0])[:200])
