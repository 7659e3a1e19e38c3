package dev.fanwise.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The class that a static method is called on.
 *
 * @param type the class
 * @param isInterface whether it is an interface, whose static methods can be called by its name only
 */
public record Owner(ClassName type, boolean isInterface) {}
