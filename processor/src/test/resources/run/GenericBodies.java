import dev.fanwise.*;
import java.util.*;

/** Bodies of scopes whose type parameters only the result of the call determines, or a wildcard and the result. */
public class GenericBodies {

  static abstract class Scopes {
    @TaskGroupScope abstract <T> List<T> copy(List<? extends T> from);
    <T> List<T> copy(TaskGroup group, List<? extends T> from) { return new ArrayList<>(from); }

    @TaskGroupScope("nothing") abstract <T> Optional<T> none(String name);
    <T> Optional<T> nothing(TaskGroup group, String name) { return Optional.empty(); }

    @TaskGroupScope("largest") abstract <T extends Comparable<? super T>> T most(Collection<? extends T> from);
    static <T extends Comparable<? super T>> T largest(TaskGroup group, Collection<? extends T> from) {
      return Collections.max(from);
    }

    @TaskGroupScope("counted") abstract long counted(List<?> from);
    Integer counted(TaskGroup group, List<?> from) { return from.size(); }
  }

  public static List<Object> run() throws Exception {
    Scopes scopes = new GenericBodies_ScopesFanOut();
    List<Number> numbers = scopes.copy(List.of(1, 2));
    Optional<String> none = scopes.none("x");
    return List.of(numbers, none, scopes.most(List.of(3, 5)), scopes.counted(List.of("a")));
  }
}
//= [1, 2]
//= Optional.empty
//= 5
//= 1
