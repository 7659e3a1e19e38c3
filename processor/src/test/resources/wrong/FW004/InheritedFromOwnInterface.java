import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InheritedFromOwnInterface implements Titles {
//! error [FW004] 'title()' of 'Titles' is abstract and not a fan-out method. As long as it has no body, 'InheritedFromOwnInterfaceFanOut' cannot be a complete class. Declare 'public String title()' in 'InheritedFromOwnInterface'.
  record Page(String title) {}
  @Gather abstract Page load();
}
interface Titles {
  String title();
}
