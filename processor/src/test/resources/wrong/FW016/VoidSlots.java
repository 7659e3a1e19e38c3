import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class VoidSlots {
  @Gather abstract void warm();
//! error [FW016] 'warm' returns 'void' and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Return a record with a component for each task.
}
