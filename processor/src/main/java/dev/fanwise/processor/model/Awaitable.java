package dev.fanwise.processor.model;

/** The types of objects that are tasks already. */
public enum Awaitable {
    TASK(Delivery.TASK, ""),
    COMPLETION_STAGE(Delivery.STAGE, ""),
    CALLABLE(Delivery.VALUE, "call"),
    SUPPLIER(Delivery.VALUE, "get");

    private final Delivery delivery;
    private final String method;

    Awaitable(Delivery delivery, String method) {
        this.delivery = delivery;
        this.method = method;
    }

    public Delivery delivery() {
        return delivery;
    }

    /** The method that computes the result, where the object does not compute it by itself. */
    public String method() {
        return method;
    }
}
