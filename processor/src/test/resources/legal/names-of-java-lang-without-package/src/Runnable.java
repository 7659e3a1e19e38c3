class Runnable {}
