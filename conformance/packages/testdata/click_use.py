# A command line by click, run on many arguments: help, types, prompts, errors.
import click
from click.testing import CliRunner
@click.group(invoke_without_command=True)
@click.option("--debug/--no-debug", default=False, help="Debug mode.", envvar="DBG")
@click.version_option("1.2", prog_name="tool")
@click.pass_context
def cli(ctx, debug):
    """A tool.

    Long help text that should be wrapped by the formatter because it is longer than the width of the terminal."""
    ctx.obj = {"debug": debug}
@cli.command(short_help="Says hi")
@click.argument("name", type=click.Choice(["ann", "bob"], case_sensitive=False))
@click.option("-n", "--count", default=1, show_default=True, type=click.IntRange(1, 5), help="How often")
@click.option("--when", type=click.DateTime(["%Y-%m-%d"]))
@click.option("-p", nargs=2, type=(int, str), multiple=True, metavar="A B")
@click.option("--flag", "mode", flag_value="x")
@click.pass_obj
def hi(obj, name, count, when, p, mode):
    click.echo(f"{name} {count} {when} {p} {mode} {obj}"); click.secho("styled", fg="red", bold=True)
    if count == 4: raise click.ClickException("four")
    if count == 5: raise click.UsageError("five")
@cli.command("many")
@click.argument("files", nargs=-1, required=True)
@click.option("--pw", prompt=True, hide_input=True, confirmation_prompt=True)
@click.confirmation_option(prompt="Sure?")
def many(files, pw): click.echo(f"{files} {pw}")
r = CliRunner()
for args, inp in [(["--help"], None), ([], None), (["--version"], None), (["hi", "--help"], None), (["hi", "ANN"], None), (["--debug", "hi", "bob", "-n", "3", "--when", "2020-01-02", "-p", "1", "x", "-p", "2", "y", "--flag"], None), (["hi", "eve"], None), (["hi"], None), (["hi", "bob", "-n", "9"], None), (["hi", "bob", "-n", "x"], None), (["hi", "bob", "-n4"], None), (["hi", "bob", "-n5"], None), (["nope"], None), (["hi", "bob", "--zz"], None), (["hi", "bob", "--coun", "2"], None), (["many", "a", "b"], "secret\nsecret\ny\n"), (["many", "a"], "x\ny\nz\nz\nn\n"), (["many"], None), (["hi", "bob", "--when", "x"], None), (["hi", "bob", "-p", "1"], None)]:
    res = r.invoke(cli, args, input=inp); print(args, res.exit_code, type(res.exception).__name__, res.output)
print(click.style("x", fg="green", underline=True).encode(), click.unstyle(click.style("y", fg="blue")), click.format_filename("a/b", True), click.get_app_dir.__name__)
with r.isolated_filesystem() if False else __import__("contextlib").nullcontext(): pass
cli(["hi", "nobody"])
