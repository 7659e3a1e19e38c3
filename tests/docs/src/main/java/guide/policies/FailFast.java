package guide.policies;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;

// region: declaration
@Gather(onFailure = CANCEL_AND_JOIN, grace = "1s")
@interface FailFast {

    String value() default "";

    String timeout() default "2s";
}
// endregion
