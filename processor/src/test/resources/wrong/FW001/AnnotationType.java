import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

@interface AnnotationType {
//! error [FW001] 'AnnotationType' is an annotation. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Move the fan-out methods to an interface of their own.
  @Gather String name();
}
