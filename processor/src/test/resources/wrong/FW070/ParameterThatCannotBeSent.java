import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ParameterThatCannotBeSent {
  @Gather("read") abstract List<String> all(@Each List<Socket> sockets) throws IOException;
  @Remote String read(Socket socket) throws IOException { return ""; }
//! error [FW070] 'read' runs on other members, and its parameter 'socket' cannot be sent to them: 'socket' is of type 'Socket', which is neither one of those that are sent nor 'Serializable'. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'ParameterThatCannotBeSent', of which each member has an object of its own.
}
