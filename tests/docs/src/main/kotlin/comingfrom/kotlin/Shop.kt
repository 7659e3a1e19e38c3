package comingfrom.kotlin

import java.io.IOException
import java.util.concurrent.LinkedBlockingQueue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.channelFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runInterruptible
import kotlinx.coroutines.supervisorScope
import kotlinx.coroutines.sync.Semaphore
import kotlinx.coroutines.sync.withPermit
import kotlinx.coroutines.withTimeout

// region: suspending
data class Page(val product: String, val reviews: List<String>)

suspend fun product(id: Long): String = "product $id"

suspend fun reviews(id: Long): List<String> = throw IOException("no reviews of $id")

suspend fun price(seller: String): String =
    when (seller) {
        "closed" -> throw IOException("$seller does not answer")
        "slow" -> awaitCancellation()
        else -> "price of $seller"
    }
// endregion

// region: all
suspend fun load(id: Long): Page = coroutineScope {
    val product = async { product(id) }
    val reviews = async { reviews(id) }
    Page(product.await(), reviews.await())
}
// endregion

// region: each
suspend fun prices(sellers: List<String>): List<String> = coroutineScope {
    sellers.map { async { price(it) } }.awaitAll()
}
// endregion

// region: tolerate
suspend fun loadAnyway(id: Long): Page = supervisorScope {
    val product = async { product(id) }
    val reviews = async { reviews(id) }
    Page(product.await(), try { reviews.await() } catch (failure: IOException) { emptyList() })
}
// endregion

// region: first
suspend fun anyPrice(sellers: List<String>): String =
    channelFlow {
        sellers.forEach {
            launch {
                try {
                    send(price(it))
                } catch (failure: IOException) {
                    // the others may have a price
                }
            }
        }
    }.first()
// endregion

// region: timeout
suspend fun pricesInTime(sellers: List<String>): List<String> = withTimeout(100) { prices(sellers) }
// endregion

// region: bound
suspend fun pricesOfMany(sellers: List<String>): List<String> = coroutineScope {
    val turns = Semaphore(8)
    sellers.map { async { turns.withPermit { price(it) } } }.awaitAll()
}
// endregion

// region: cancel
suspend fun cancelSlowPrice(scope: CoroutineScope) {
    val price = scope.async { price("slow") }
    price.cancelAndJoin()
}
// endregion

// region: blocking
suspend fun next(queue: LinkedBlockingQueue<String>): String =
    runInterruptible(Dispatchers.IO) { queue.take() } // cancelled by an interrupt
// endregion
