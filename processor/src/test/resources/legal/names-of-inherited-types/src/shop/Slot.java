package shop; class Slot {}
