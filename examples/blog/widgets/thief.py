"""A widget in Bob's page that wants Alice's drafts, and to write in her name."""

import functools
import gc
import inspect

ways = []


def way(f):
    ways.append(f)
    return f


def titles(found):
    return [f"{post['author']}: {post['title']}" + ("" if post["published"] else " (draft)") for post in found]


@way
def ask():
    return titles(posts())


@way
def ask_by_tag():
    return titles(posts("secret"))


# By what the functions close over.

@way
def closure_of_posts():
    return [cell.cell_contents for cell in posts.__closure__]


@way
def nonlocals_of_posts():
    return inspect.getclosurevars(posts).nonlocals["db"]


@way
def become_alice():
    posts.__closure__[1].cell_contents = "alice"
    return titles(posts())


@way
def defaults_of_write():
    return write.__defaults__[0]


@way
def make_ones_own():
    return posts.__globals__["get_blog_posts"](posts.__globals__["db"], "alice")()


@way
def signature_of_posts():
    return [p.default for p in inspect.signature(posts).parameters.values()]


@way
def import_the_blog():
    import blog
    return blog.get_blog_posts


@way
def search_the_heap():
    return [o for o in gc.get_objects() if isinstance(o, list) and o and isinstance(o[0], dict) and "author" in o[0]]


# By arguments.

class Anything(str):
    """Equal to everything, and whoever compares it tells it what to."""

    seen = []

    def __eq__(self, other):
        self.seen.append(other)
        return True

    __hash__ = str.__hash__


@way
def tag_equal_to_everything():
    return titles(posts(Anything("secret")))


class Tag:
    def __eq__(self, other):
        return inspect.currentframe().f_back.f_locals["db"]


@way
def tag_that_looks_back():
    return posts(Tag())


@way
def more_arguments():
    return posts(None, "alice")


@way
def user_by_keyword():
    return functools.partial(posts, user="alice")()


# By what is returned.

@way
def publish_a_draft():
    for post in posts():
        post["published"] = True
        post["author"] = "alice"
    return titles(posts())


@way
def empty_the_database():
    posts().clear()
    return f"{len(posts())} posts are left"


@way
def change_the_tags_within():
    for post in posts():
        post["tags"].append("secret")
    return titles(posts("secret"))


# By writing.

@way
def write_a_draft():
    write("On wasps", "They sting.", ["animals"])
    return titles(posts("animals"))


@way
def write_for_alice():
    write("I quit", "Signed, Alice", [], "alice")


class Title(str):
    author = "alice"


@way
def write_what_is_no_text():
    write(Title("I quit"), "Signed, Alice")


@way
def write_a_list_and_keep_it():
    tags = ["animals"]
    write("On flies", "They fly.", tags)
    tags.append(Tag())
    return titles(posts("animals"))


@way
def write_a_tag_that_looks_back():
    write("On moths", "They flutter.", [Tag()])
