package shop; class InterruptedException {}
