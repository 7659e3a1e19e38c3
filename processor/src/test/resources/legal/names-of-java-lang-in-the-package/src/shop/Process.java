package shop; class Process {}
