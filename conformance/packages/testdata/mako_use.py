# Templates by mako: blocks, inheritance, filters, errors.
# adder: --grant now=clock
from mako.template import Template
from mako.lookup import TemplateLookup
from mako import exceptions
print(Template("hi ${x} ${y|h} ${z|u,trim}\n% for i in range(3):\n ${loop.index}${i}${'' if loop.last else ','}\n% endfor\n<%def name='f(a, b=2)'>[${a}${b}${caller.body() if caller else ''}]</%def>${f(1)}\n<%! import math %><% q = math.pi %>${'%.2f' % q}\n<%doc>no</%doc>## c\n<%text>${raw}</%text>\n<%block name='bl'>B</%block>\n<%call expr='f(5)'>body</%call> \\\ncont").render(x="<", y="<&>", z=" a b "))
lk = TemplateLookup()
lk.put_string("base", "<${self.title()}>${next.body()}<%def name='title()'>bt</%def>${self.attr.v}<%! v = 1 %>")
lk.put_string("child", "<%inherit file='base'/><%def name='title()'>ct ${parent.title()}</%def>C <%include file='inc' args='k=3'/><%namespace name='n' file='ns'/>${n.m(2)}<%! v = 2 %>")
lk.put_string("inc", "<%page args='k=1'/>inc${k}${context.get('w', 'none')}")
lk.put_string("ns", "<%def name='m(x)'>m${x}</%def>")
print(lk.get_template("child").render(w="W"))
print(Template("${a}", strict_undefined=False).render(a=None), Template("${x}", default_filters=["str", "h"]).render(x="<"), Template("${x | n}", default_filters=["h"]).render(x="<"), Template("% if x:\na\n% elif y:\nb\n% else:\nc\n% endif\n% while x < 3:\n<% x += 1 %>${x}\n% endwhile\n% try:\n${1/0}\n% except ZeroDivisionError:\nzde\n% endtry").render_unicode(x=0, y=0) if 0 else "")
for bad in ("${", "% if x:\n", "<%def name='a()'>", "<%zz/>", "${x y}", "% endfor\n", "</%def>"):
    try: Template(bad)
    except Exception as e: print(repr(bad), type(e).__name__, e)
try: Template("a\nb\n${1/0}").render()
except ZeroDivisionError: print(exceptions.text_error_template().render().splitlines()[-1])
print(Template("${x}").get_def("body") if 0 else Template("<%def name='z()'>Z</%def>").get_def("z").render())
Template("${nope.x}").render()
