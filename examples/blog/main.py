"""Show a blog's pages to two users, with widgets that somebody else wrote."""

import copy
import json

import adder
from blog import get_blog_posts, get_writer

with open("/site/posts.json") as file:
    db = json.load(file)
before = copy.deepcopy(db)


def widget(name, **powers):
    """Load a widget, with the functions that it is handed and no grant."""
    place = adder.Compartment(grants={}, name=name)
    place.namespace.update(powers)
    with open(f"/site/widgets/{name}.py") as program:
        place.exec(program.read(), f"{name}.py")
    return place.namespace


def attempt(action, *args):
    """Run code of a widget, and say in one line how that went."""
    try:
        return f"returned {action(*args)}"
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


for user in "alice", "bob":
    print(f"Archive for {user}:")
    print(widget("archive", posts=get_blog_posts(db, user))["render"]())

print("A thief in Bob's page:")
thief = widget("thief", posts=get_blog_posts(db, "bob"), write=get_writer(db, "bob"))
results = {way.__name__.replace("_", " "): attempt(way) for way in thief["ways"]}
for name, result in results.items():
    print(f"  {name}: {result}")

added = [post for post in db if post not in before]
secrets = [draft[part] for draft in before if draft["author"] == "alice" and not draft["published"] for part in ("title", "text")]
print("\nways to Alice's drafts:", sum(any(secret in result for secret in secrets) for result in results.values()))
print("posts changed or lost:", sum(post not in db for post in before))
print("posts added:", len(added), "of them not Bob's drafts:", sum(post["author"] != "bob" or post["published"] for post in added))
