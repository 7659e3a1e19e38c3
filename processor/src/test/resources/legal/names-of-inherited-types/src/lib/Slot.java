package lib; public record Slot(String name) {}
