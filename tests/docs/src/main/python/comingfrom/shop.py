"""What the page for those who come from asyncio shows. Runs on Python 3.11 and later."""

import asyncio
import contextlib


# region: coroutines
async def product(id):
    return f"product {id}"


async def reviews(id):
    raise OSError(f"no reviews of {id}")


async def price(seller):
    match seller:
        case "closed":
            raise OSError(f"{seller} does not answer")
        case "slow":
            await asyncio.Future()  # waits for ever
        case _:
            return f"price of {seller}"
# endregion


# region: all
async def load(id):
    return await asyncio.gather(product(id), reviews(id))
# endregion


# region: each
async def prices(sellers):
    return await asyncio.gather(*[price(seller) for seller in sellers])
# endregion


# region: tolerate
async def prices_or_failures(sellers):
    return await asyncio.gather(*[price(seller) for seller in sellers], return_exceptions=True)
# endregion


# region: first
async def first_price(sellers):
    tasks = [asyncio.create_task(price(seller)) for seller in sellers]
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
    return done.pop().result()
# endregion


# region: stages
async def prices_in_stages(sellers):
    tasks = [asyncio.create_task(price(seller)) for seller in sellers]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    more, pending = await asyncio.wait(pending, timeout=0.1)
    return done, more, pending
# endregion


# region: timeout
async def prices_in_time(sellers):
    async with asyncio.timeout(0.1):
        return await prices(sellers)
# endregion


# region: bound
async def prices_of_many(sellers):
    turns = asyncio.Semaphore(8)

    async def price_in_turn(seller):
        async with turns:
            return await price(seller)

    return await asyncio.gather(*[price_in_turn(seller) for seller in sellers])
# endregion


# region: group
async def prices_or_nothing(sellers):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(price(seller)) for seller in sellers]
    return [task.result() for task in tasks]
# endregion


# region: cancel
async def cancel_slow_price():
    task = asyncio.create_task(price("slow"))
    await asyncio.sleep(0)  # it begins
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert task.cancelled()
# endregion


async def fails(exception, coroutine):
    try:
        await coroutine
    except exception as failure:
        return failure
    raise AssertionError("nothing was raised")


async def main():
    await fails(OSError, load(1))
    assert await prices(["a", "b"]) == ["price of a", "price of b"]
    settled = await prices_or_failures(["a", "closed"])
    assert settled[0] == "price of a" and isinstance(settled[1], OSError)
    assert await first_price(["slow", "a"]) == "price of a"
    done, more, pending = await prices_in_stages(["a", "slow"])
    assert (len(done), len(more), len(pending)) == (1, 0, 1)
    await fails(TimeoutError, prices_in_time(["slow"]))
    assert len(await prices_of_many(["a"] * 20)) == 20
    group = await fails(ExceptionGroup, prices_or_nothing(["slow", "closed"]))
    assert len(group.exceptions) == 1
    await cancel_slow_price()


asyncio.run(main())
