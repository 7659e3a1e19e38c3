package guide.order;

/** Shows an offer whose picture is missing. */
final class ShowOffer {

    private ShowOffer() {}

    public static void main(String[] args) throws Exception {
        // region: use
        var offer = new OffersFanOut().find("Ghent");
        System.out.println(offer.text());
        System.out.println(offer.picture());
        // endregion
    }
}
