import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OptionsConstructor {
  record Page(String title) {}
  OptionsConstructor(String name) {}
  OptionsConstructor(FanOutOptions options, String name) {}
//! error [FW007] 'OptionsConstructor(String)' with a leading 'FanOutOptions' takes what 'OptionsConstructor(FanOutOptions, String)' takes. The generated class repeats the constructors of 'OptionsConstructor', each also with a leading 'Executor' and with a leading 'FanOutOptions'. Change the order or the type of a parameter of 'OptionsConstructor(FanOutOptions, String)'.
  @Gather abstract Page load();
  String title() { return ""; }
}
