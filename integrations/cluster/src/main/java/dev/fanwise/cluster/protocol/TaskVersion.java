package dev.fanwise.cluster.protocol;

import java.util.List;

/**
 * A task method as one version of a program has it.
 *
 * @param signature what members call it; behind {@code #} it has a fingerprint of the records
 * @param records the records that it sends, such as {@code shop.Order(java.lang.String name,int priority)}; only for messages
 */
public record TaskVersion(String signature, List<String> records) {

    private static final char FINGERPRINT = '#';

    /** One of the program, or one that another member has told of. */
    public TaskVersion {
        records = List.copyOf(records);
    }

    /** Its type and name. */
    String name() {
        return signature.substring(0, end('('));
    }

    /** Its type, name, parameter types and result type. */
    String method() {
        return signature.substring(0, end(FINGERPRINT));
    }

    /** What tells versions of one method from each other. */
    String fingerprint() {
        return signature.substring(end(FINGERPRINT));
    }

    private int end(char mark) {
        var index = signature.indexOf(mark);
        return index < 0 ? signature.length() : index;
    }
}
