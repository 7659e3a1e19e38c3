package guide.start;

/** Loads one page. */
final class ShowPage {

    private ShowPage() {}

    public static void main(String[] args) throws Exception {
        // region: use
        ProductPages pages = new ProductPagesFanOut();
        System.out.println(pages.load(42));
        // endregion
    }
}
