package dev.fanwise.processor.diagnose;

/** What a task gives. */
public sealed interface GivenResult {

    record OfMethod(TaskRole role, Code method, Code type) implements GivenResult {

        @Override
        public String toString() {
            return "its " + (role == TaskRole.BODY ? "body " : "task ") + method + " returns " + type;
        }
    }

    record OfParameter(Code parameter, Code type) implements GivenResult {

        @Override
        public String toString() {
            return "the parameter " + parameter + " gives " + type;
        }
    }

    record OfElement(Code type) implements GivenResult {

        @Override
        public String toString() {
            return "an element gives " + type;
        }
    }
}
