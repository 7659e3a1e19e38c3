import dev.fanwise.*;
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

abstract class Pages<@Framework.Named K> {
  record Page(String title) {}

  @Framework.Transactional @Gather abstract @Validation.Valid Page load(
      @Validation.NotNull @Framework.Named("id") String id, List<@Validation.NotBlank @Validation.Valid String> more);

  @Framework.Named @Gather abstract @Tools.NotNull Page find(@Tools.NotNull String id, @Tools.Nullable List<@Tools.Tainted String> more);

  @Tools.Nullable @Gather abstract Page some(@Validation.NotNull @Tools.NotNull String[] id);

  String title() { return ""; }
}

public class Main {
  static String run() throws Exception {
    return describe("load", String.class, List.class) + "; " + describe("find", String.class, List.class) + "; "
        + describe("some", String[].class);
  }

  private static String describe(String name, Class<?>... parameters) throws Exception {
    Method method = PagesFanOut.class.getDeclaredMethod(name, parameters);
    return name + names(method.getAnnotations()) + names(method.getAnnotatedReturnType())
        + Arrays.stream(method.getParameters()).map(p -> names(p.getAnnotations()) + names(p.getAnnotatedType())).toList();
  }

  private static String names(AnnotatedType type) {
    String own = names(type.getAnnotations());
    if (type instanceof AnnotatedParameterizedType generic) {
      return own + names(generic.getAnnotatedActualTypeArguments()[0]);
    }
    return type instanceof AnnotatedArrayType array ? own + names(array.getAnnotatedGenericComponentType()) : own;
  }

  private static String names(Annotation... annotations) {
    return Arrays.stream(annotations).map(a -> a.annotationType().getSimpleName()).toList().toString();
  }
}
