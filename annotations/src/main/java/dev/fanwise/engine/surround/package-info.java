/**
 * What surrounds the code of a task: contexts that were captured where the call was made. It knows the user's types for
 * that, and neither tasks nor calls, which are to run inside it whatever the user's code does. Most calls are surrounded by
 * nothing, and have no object of this package.
 */
@NullMarked
package dev.fanwise.engine.surround;

import org.jspecify.annotations.NullMarked;
