package guide.each;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.Map;

/** Elements that are the entries of a map. */
// region: type
abstract class Translations {

    @Gather("translate")
    abstract Map<String, String> translateAll(@Each Map<String, String> textByLanguage) throws InterruptedException;

    String translate(String language, String text) {
        return text + " in " + language;
    }
}
// endregion

/** Prints them. */
final class Translate {

    private Translate() {}

    public static void main(String[] args) throws Exception {
        System.out.println(
                new TranslationsFanOut().translateAll(new java.util.TreeMap<>(Map.of("de", "tea", "nl", "tea"))));
    }
}
