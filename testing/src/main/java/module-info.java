/** The test kit of Fanwise: virtual time and every order for code that calls fan-out methods. */
module dev.fanwise.testing {
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive dev.fanwise;

    exports dev.fanwise.testing;
}
