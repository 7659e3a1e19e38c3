import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ReturnsTheGeneratedClass {
//! error [FW003] Nothing was generated for 'ReturnsTheGeneratedClass', because 'ReturnsTheGeneratedClassFanOut', the result of 'load', was not found. It is the class to generate from this very type. Name 'ReturnsTheGeneratedClass' instead.
  @Gather abstract ReturnsTheGeneratedClassFanOut load();
}
