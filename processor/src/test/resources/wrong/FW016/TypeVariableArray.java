import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TypeVariableArray {
  @Gather abstract <T> T[] all(@Each List<Supplier<T>> tasks);
//! error [FW016] 'all' returns 'T[]'. An array of a generic type cannot be created. Let 'all' return 'List<T>'.
}
