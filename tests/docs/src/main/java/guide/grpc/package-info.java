/** Programs of the section on gRPC. */
@NullMarked
package guide.grpc;

import org.jspecify.annotations.NullMarked;
