class Process {}
