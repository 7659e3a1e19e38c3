import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MapOfComponents {
  enum Parts { TITLE }
  @Gather abstract Map<String, Object> map(long id);
//! error [FW016] 'map' returns 'Map<String, Object>' and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Return a record with a component for each task.
  @Gather abstract Parts constants(long id);
//! error [FW016] 'constants' returns 'Parts', a class that is no record, and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Return a record with a component for each task.
  @Gather abstract void callback(long id, Consumer<String> callback);
//! error [FW016] 'callback' returns 'void' and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Return a record with a component for each task.
  String title(long id) { return ""; }
}
