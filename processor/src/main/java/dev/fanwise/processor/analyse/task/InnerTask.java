package dev.fanwise.processor.analyse.task;

import javax.lang.model.type.TypeMirror;

/**
 * A task that fills no component: other tasks take its result.
 *
 * @param name its name
 * @param result what it gives
 * @param work what it does
 */
public record InnerTask(String name, TypeMirror result, AnalysedWork work) {}
