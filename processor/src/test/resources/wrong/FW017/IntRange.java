import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class IntRange {
  @Gather("square") abstract List<Integer> squares(@Each IntStream numbers);
//! error [FW017] '@Each' is on 'numbers', whose type is 'IntStream'. Elements come from an 'Iterable', an 'Iterator', a 'Stream', an array or a 'Map'. Take a 'Stream', which callers make with 'boxed()'.
  int square(int number) { return number * number; }
}
