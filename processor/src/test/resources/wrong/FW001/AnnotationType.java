import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

@interface AnnotationType {
//! error [FW001] AnnotationType is an annotation. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a class of the same package can extend: move the fan-out methods to an interface.
  @Gather String name();
}
