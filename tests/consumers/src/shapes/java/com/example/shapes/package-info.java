/** A fan-out method of every shape, for what reads the generated classes. */
@NullMarked
package com.example.shapes;

import org.jspecify.annotations.NullMarked;
