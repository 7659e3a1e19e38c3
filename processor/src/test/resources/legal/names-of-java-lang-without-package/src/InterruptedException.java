class InterruptedException {}
