package dev.fanwise.processor.diagnose;

/** Why a method of a supertype is not handed down. */
public enum NotInherited {
    PRIVATE("private"),
    STATIC("a static method of an interface"),
    OTHER_PACKAGE("package-private in another package");

    final String text;

    NotInherited(String text) {
        this.text = text;
    }
}
