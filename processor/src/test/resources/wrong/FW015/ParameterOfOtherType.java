import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ParameterOfOtherType {
  record Page(Integer readers) {}
//! error [FW015] The component 'readers' of 'load' is 'Integer', but the parameter 'Supplier<Long> readers' gives 'Long'. A result takes what its task or body returns, as in an assignment. Make the component 'Long readers'.
  @Gather abstract Page load(Supplier<Long> readers);
}
