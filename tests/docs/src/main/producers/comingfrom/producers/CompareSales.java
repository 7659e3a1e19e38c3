package comingfrom.producers;

/** Sells the same ticket with both. */
final class CompareSales {

    private CompareSales() {}

    public static void main(String[] args) throws Exception {
        System.out.println(new WithProducers().sell(7, "4A").ticket());
        System.out.println(new WithFanOutsFanOut().sell(7, "4A").ticket());
    }
}
