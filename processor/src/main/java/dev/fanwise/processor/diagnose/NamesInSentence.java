package dev.fanwise.processor.diagnose;

import java.util.List;

/** Names in a sentence: "product, reviews and price". */
public final class NamesInSentence {

    private NamesInSentence() {}

    public static String of(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
