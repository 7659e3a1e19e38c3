package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A task method that runs on a cluster.
 *
 * @param signature the method, which the generated class overrides
 * @param call the name of the record that is a call of it
 * @param local the name of the method that calls the overridden one
 * @param label the name in thread names
 * @param wireName what members call it, with a fingerprint of all that is sent
 * @param parameters how its arguments are sent
 * @param result how its result is sent; empty if it has none
 * @param resultType the type of the result, boxed
 * @param isIdempotent whether it may run again
 * @param rethrown the exceptions that it declares, none below another one, and none that is unchecked
 * @param records what the records that it sends consist of, for messages about other versions
 * @param serialized the binary names of the classes that Java serialization has to read
 */
public record RemoteTask(
        Signature signature,
        String call,
        String local,
        String label,
        String wireName,
        List<Wire> parameters,
        Optional<Wire> result,
        TypeName resultType,
        boolean isIdempotent,
        List<TypeName> rethrown,
        List<String> records,
        List<String> serialized) {

    public RemoteTask {
        parameters = List.copyOf(parameters);
        rethrown = List.copyOf(rethrown);
        records = List.copyOf(records);
        serialized = List.copyOf(serialized);
    }
}
