/** A named module that has a fan-out in its API. */
module com.example.shop {
    requires transitive dev.fanwise;

    exports com.example.shop;
}
