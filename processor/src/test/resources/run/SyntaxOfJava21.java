// since 21
import dev.fanwise.*;
import java.util.*;

/** Patterns of records and of switches, and types that are new, around fan-out methods. */
public class SyntaxOfJava21 {

  sealed interface Shape {
    record Circle(double radius) implements Shape {}
    record Square(double side) implements Shape {}
  }

  record Pair<A, B>(A left, B right) {}

  abstract static class Shapes {
    @Gather abstract Pair<Outcome<Double>, SequencedMap<String, Integer>> measure(Shape shape) throws InterruptedException;
    double left(Shape shape) {
      return switch (shape) {
        case Shape.Circle(double radius) when radius < 0 -> throw new IllegalArgumentException("negative");
        case Shape.Circle(var radius) -> radius;
        case Shape.Square(double side) -> side * side;
      };
    }
    SequencedMap<String, Integer> right() { return new LinkedHashMap<>(Map.of("corners", 4)); }

    @Gather("name") abstract List<String> names(
        @Each SequencedCollection<? extends Pair<Shape, ? extends Pair<Integer, String>>> shapes) throws InterruptedException;
    String name(Pair<Shape, ? extends Pair<Integer, String>> shape) {
      return shape instanceof Pair<Shape, ? extends Pair<Integer, String>>(
              Shape.Circle(var radius), Pair<Integer, String>(Integer number, String name))
          ? name + number + " of " + radius
          : "no circle";
    }
  }

  public static List<Object> run() throws Exception {
    Shapes shapes = new SyntaxOfJava21_ShapesFanOut();
    var failed = shapes.measure(new Shape.Circle(-1)).left();
    return List.of(
        shapes.measure(new Shape.Square(3)),
        switch (failed) {
          case Outcome.Success<Double>(Double value) -> value;
          case Outcome.Failure<Double>(var failure) -> failure.getMessage();
          case Outcome.Cancelled<Double>() -> "cancelled";
        },
        shapes.names(List.of(new Pair<>(new Shape.Circle(1), new Pair<>(4, "round")), new Pair<>(new Shape.Square(1), new Pair<>(5, "")))));
  }
}
//= Pair[left=Success[value=9.0], right={corners=4}]
//= negative
//= [round4 of 1.0, no circle]
