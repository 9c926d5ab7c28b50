# The supervisor's event loop runs the supervisor's exec for the guest.
import asyncio

from arena import Guest, verdict

balance = 100
g = Guest("""
def attack(f, loop, names):
    loop.call_soon(f, "account.balance = 10**6", names)
""")


class Account:
    balance = 100


account = Account()


async def main():
    g.call("attack", exec, asyncio.get_running_loop(), {"account": account})
    await asyncio.sleep(0)


asyncio.run(main())
verdict(account.balance != 100)
