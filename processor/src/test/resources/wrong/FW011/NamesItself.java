import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NamesItself {
  @Gather("walk") abstract List<Integer> walk(@Each List<Object> nodes);
//! error [FW011] There is no other method 'walk' in 'NamesItself', which 'walk(List<Object>)' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'Integer walk(Object element)' in 'NamesItself'.
}
