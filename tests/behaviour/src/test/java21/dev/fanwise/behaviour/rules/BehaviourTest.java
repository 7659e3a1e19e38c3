package dev.fanwise.behaviour.rules;

import java.util.List;

/**
 * A test method.
 *
 * @param rules the rules that it shows
 * @param cpython the tests of CPython whose behaviour it repeats
 * @param peers the same of other libraries
 */
record BehaviourTest(Class<?> type, String method, List<String> rules, List<String> cpython, List<String> peers) {

    String name() {
        return type.getSimpleName() + "." + method;
    }
}
