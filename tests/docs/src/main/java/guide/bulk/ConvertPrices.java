package guide.bulk;

/** Converts all prices that are not converted yet. */
final class ConvertPrices {

    private ConvertPrices() {}

    /** Takes the address of the database and the number of rows of a new one. */
    public static void main(String[] args) throws Exception {
        var url = args.length > 0 ? args[0] : "jdbc:h2:mem:shop";
        var rows = args.length > 1 ? Integer.parseInt(args[1]) : 3_500;
        // region: main
        try (var products = new Products(url)) {
            products.create(rows);
            System.out.println(products.count("times = 0") + " to do");
            new ConversionFanOut().convertAll(products.toDo(), products::put);
            products.commit();
            System.out.println(products.count("cents is not null") + " converted, " + products.count("failure is not null")
                    + " failed");
        }
        // endregion
    }
}
