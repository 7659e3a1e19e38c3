package shop; class Runnable {}
