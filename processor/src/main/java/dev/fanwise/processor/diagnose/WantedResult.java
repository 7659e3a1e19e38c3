package dev.fanwise.processor.diagnose;

/** What has to fit what a task gives. */
public sealed interface WantedResult {

    record OfComponent(Code component, Code method, Code type) implements WantedResult {

        @Override
        public String toString() {
            return "The component " + component + " of " + method + " is " + type;
        }
    }

    record OfMethod(Code method, Code type) implements WantedResult {

        @Override
        public String toString() {
            return "The result of " + method + " is " + type;
        }
    }
}
