import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InnerTimeoutOfElements {
  record Leg(String train) {}
  record Journey(List<Leg> legs) {}
  @Gather(timeout = "1s") abstract Journey plan(List<String> stops) throws TimeoutException;
  @Gather("leg") abstract List<Leg> legs(@Each List<String> stops) throws TimeoutException;
  @Gather(timeout = "PT5S") abstract Leg leg(String stop) throws TimeoutException;
//! warning [FW036] The timeout of 'leg' is '"PT5S"', and 'plan', which runs it, by way of 'legs', has a timeout of '"1s"'. The outer call is over first, so the inner timeout never expires in it. Write 'timeout = "1s"', or write a longer 'timeout' on 'plan'.
  String train(String stop) { return ""; }
}
