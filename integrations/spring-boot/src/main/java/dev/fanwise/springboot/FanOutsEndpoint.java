package dev.fanwise.springboot;

import dev.fanwise.RunningFanOuts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** The endpoint {@code /actuator/fanouts}: the calls and tasks that run now, as a tree. */
@Endpoint(id = "fanouts")
public final class FanOutsEndpoint {

    private final RunningFanOuts running;

    /**
     * Creates an endpoint.
     *
     * @param running knows what runs
     */
    public FanOutsEndpoint(RunningFanOuts running) {
        this.running = running;
    }

    /**
     * What runs now.
     *
     * @param stacks whether to add the stack of each task; null for false
     * @return the JSON that {@link RunningFanOuts#toJson} describes
     */
    @ReadOperation(produces = "application/json")
    public String fanouts(@Nullable Boolean stacks) {
        return running.toJson(Boolean.TRUE.equals(stacks));
    }
}
