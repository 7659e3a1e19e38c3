import dev.fanwise.*;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.annotation.*;

@OnFanOut({Singleton.class, AnnotationsOfTheGenerated.Shop.class, AnnotationsOfTheGenerated.OfMethods.class})
//! error [FW080] '@Singleton' is also written on 'AnnotationsOfTheGenerated' or its constructor. The generated class repeats it from there. Remove it from one of the two.
//! error [FW080] '@Shop' has no default for 'name' and 'number'. '@OnFanOut' names annotations whose attributes all have defaults. Write it with its values on 'AnnotationsOfTheGenerated', which the generated class repeats.
//! error [FW080] '@OfMethods' can stand neither on a class nor on a constructor. '@OnFanOut' names annotations for the generated class or its constructor. Remove it from '@OnFanOut'.
@Singleton
abstract class AnnotationsOfTheGenerated {
  @interface Shop { String name(); int number(); }
  @Target(ElementType.METHOD) @interface OfMethods {}
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
