package dev.fanwise.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that readers stumble over, each with what the documentation of the JDK and of other libraries says. */
final class Terms {

    private static final List<Term> TERMS = List.of(
            term("ask(s|ed|ing)?( \\w+){0,6} to stop", "cancelled, interrupted"),
            term("as it is(?! (not|an?|the|in|on|itself)\\b)", "unchanged"),
            term("anew", "again, regenerated"),
            term("for ever", "without end; a deadlock"),
            term("who(so)?ever", "a noun"),
            term("nobody|anybody|everybody", "no code, no thread, a noun"),
            term("deaf", "non-interruptible"),
            term("unread", "never retrieved"),
            term("lends?", "caller-runs, helps"),
            term("stuck", "blocked, deadlocked, thread starvation"),
            term("the very (object|same|exception|instance|error|failure|handles?)", "the same instance"),
            term("cures?", "fix"),
            term("mended", "fixed"),
            term("plain (task|component|element|gather|slot|result)s?", "required, the value"),
            term("(cancelled|stopped|interrupted) and (are )?waited for", "cancelled and joined"),
            term("whatever (has )?(becomes?|became) of", "the value, failure or cancellation of"),
            term("refus(e|es|ed|ing)", "rejected"),
            term("(with )?no more ado", "automatic"),
            term("behind (your|its|the) back", "outlives the call"),
            term("wins? over", "takes precedence over"),
            term("no one else's|nobody's", "unknown"));

    /** A word, and what to say instead. */
    record Term(Pattern pattern, String instead) {}

    /** A word in a text. */
    record Finding(int line, String word, String instead) {

        @Override
        public String toString() {
            return "line " + line + ": \"" + word + "\"; say: " + instead;
        }
    }

    private Terms() {}

    /** A phrase, which may go on in the next line. */
    private static Term term(String phrase, String instead) {
        var pattern = "\\b(?:" + phrase.replace(" ", "\\s+") + ")\\b";
        return new Term(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), instead);
    }

    /** The words in a text, in the order of the terms. */
    static List<Finding> in(String text) {
        List<Finding> findings = new ArrayList<>();
        for (var term : TERMS) {
            var matcher = term.pattern().matcher(text);
            while (matcher.find()) {
                int line = 1
                        + (int) text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                findings.add(new Finding(line, matcher.group().replaceAll("\\s+", " "), term.instead()));
            }
        }
        return findings;
    }
}
