import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NotOneClass {
  interface Shape extends Serializable {}
  @Gather("area") abstract List<Double> all(@Each List<Shape> shapes);
  @Gather("twice") abstract List<Number> more(@Each List<Number> numbers);
  @Remote double area(Shape shape) { return 0; }
//! error [FW070] 'area' runs on other members, and its parameter 'shape' cannot be sent to them: 'shape' is of type 'Shape', of which the class is not known. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'NotOneClass', of which each member has an object of its own.
  @Remote Number twice(Number number) { return 0; }
//! error [FW070] 'twice' runs on other members, and its parameter 'number' cannot be sent to them: 'number' is of type 'Number', of which the class is not known. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'NotOneClass', of which each member has an object of its own.
//! error [FW070] 'twice' runs on other members, and its result cannot be sent to them: 'twice' is of type 'Number', of which the class is not known. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'NotOneClass', of which each member has an object of its own.
}
