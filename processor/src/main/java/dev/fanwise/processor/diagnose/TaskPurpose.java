package dev.fanwise.processor.diagnose;

/** What a task is for: a component, or all elements. */
public sealed interface TaskPurpose {

    /** A component of the record that a method returns. */
    record OfComponent(Code component, Code method) implements TaskPurpose {

        @Override
        public String toString() {
            return "the component " + component + " of " + method;
        }
    }

    /** A parameter of another task. */
    record OfParameter(Code parameter, Code task) implements TaskPurpose {

        @Override
        public String toString() {
            return "the parameter " + parameter + " of " + task;
        }
    }

    /** A method over elements, or with a body; with its parameter types. */
    record OfMethod(Code method) implements TaskPurpose {

        @Override
        public String toString() {
            return method.toString();
        }
    }
}
