import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OverriddenWithoutAnnotation extends Pages {
  abstract Page load();
//! error [FW004] 'load()' is abstract and not a fan-out method. As long as it has no body, 'OverriddenWithoutAnnotationFanOut' cannot be a complete class. Write '@Gather' on 'load', or remove the method: the one in 'Pages' is inherited.
  @Gather abstract Page other();
}
abstract class Pages {
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
