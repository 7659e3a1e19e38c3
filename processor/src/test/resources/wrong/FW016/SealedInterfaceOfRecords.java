import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SealedInterfaceOfRecords {
  sealed interface Page {}
  record Full(String title) implements Page {}
  record Empty() implements Page {}
  @Gather abstract Page load();
//! error [FW016] 'load' returns 'Page', an interface and no record, and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Let 'load' return 'Full'.
  String title() { return ""; }
}
