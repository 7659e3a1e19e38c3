package dev.fanwise.processor.analyse.remote;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The types that the runtime has codecs for, and what those are called. */
final class KnownTypes {

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.lang.Byte", "BYTE"),
            Map.entry("java.lang.Short", "SHORT"),
            Map.entry("java.lang.Character", "CHAR"),
            Map.entry("java.lang.Integer", "INT"),
            Map.entry("java.lang.Long", "LONG"),
            Map.entry("java.lang.Float", "FLOAT"),
            Map.entry("java.lang.Double", "DOUBLE"),
            Map.entry("java.lang.Void", "NOTHING"),
            Map.entry("java.lang.String", "STRING"),
            Map.entry("java.net.URI", "URI"),
            Map.entry("java.util.UUID", "UUID"),
            Map.entry("java.math.BigInteger", "BIG_INTEGER"),
            Map.entry("java.math.BigDecimal", "BIG_DECIMAL"),
            Map.entry("java.time.Instant", "INSTANT"),
            Map.entry("java.time.Duration", "DURATION"),
            Map.entry("java.time.LocalDate", "LOCAL_DATE"),
            Map.entry("java.time.LocalTime", "LOCAL_TIME"),
            Map.entry("java.time.LocalDateTime", "LOCAL_DATE_TIME"),
            Map.entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
            Map.entry("java.time.OffsetTime", "OFFSET_TIME"),
            Map.entry("java.time.ZonedDateTime", "ZONED_DATE_TIME"),
            Map.entry("java.time.ZoneId", "ZONE_ID"),
            Map.entry("java.time.ZoneOffset", "ZONE_OFFSET"),
            Map.entry("java.time.Period", "PERIOD"),
            Map.entry("java.time.Year", "YEAR"),
            Map.entry("java.time.YearMonth", "YEAR_MONTH"),
            Map.entry("java.time.MonthDay", "MONTH_DAY"),
            Map.entry("dev.fanwise.Deadline", "DEADLINE"));

    private static final Map<String, String> CONTAINERS = Map.of(
            "java.util.List", "list",
            "java.util.Collection", "collection",
            "java.util.Set", "set",
            "java.util.Map", "map",
            "java.util.Optional", "optional");

    private KnownTypes() {}

    static Optional<String> ofClass(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }

    static Optional<String> container(String name) {
        return Optional.ofNullable(CONTAINERS.get(name));
    }

    static String primitive(TypeKind kind) {
        return kind.name();
    }

    static String array(TypeKind component) {
        return component == TypeKind.BYTE ? "BYTES" : component.name() + "S";
    }
}
