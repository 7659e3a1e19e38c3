import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MethodOfObject {
  record Page(@From("hashCode") int hash, @From("getClass") Class<?> type) {}
//! error [FW011] There is no method 'hashCode' in 'MethodOfObject', which the component 'hash' of 'load' needs as its task. What every object has is not taken for a task. Declare a method of another name that calls 'hashCode()', and name that one.
//! error [FW011] There is no method 'getClass' in 'MethodOfObject', which the component 'type' of 'load' needs as its task. What every object has is not taken for a task. Declare a method of another name that calls 'getClass()', and name that one.
  @Gather abstract Page load();
}
