package guide.cancellation;

import java.math.BigInteger;

final class Digits {

    private Digits() {}

    // region: loop
    static BigInteger factorial(int n) throws InterruptedException {
        var product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
    // endregion
}
