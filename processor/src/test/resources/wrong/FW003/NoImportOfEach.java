import dev.fanwise.Gather;
import java.util.List;

abstract class NoImportOfEach {
//! error [FW003] Nothing was generated for NoImportOfEach, because Each, an annotation of the parameter ids, was not found. Check the import and the class path; if an annotation processor generates it, that processor did not run.
  @Gather("title") abstract List<String> titles(@Each List<Long> ids);
  String title(long id) { return ""; }
}
