import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Primitive {
  @Gather("fetch") abstract List<String> all(@Each int count);
//! error [FW017] '@Each' is on 'count', whose type is 'int'. Elements come from an 'Iterable', an 'Iterator', a 'Stream', an array or a 'Map'. Take a 'List', or remove '@Each'.
  String fetch(int number) { return ""; }
}
