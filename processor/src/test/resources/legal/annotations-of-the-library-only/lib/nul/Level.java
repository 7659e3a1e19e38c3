package nul;
public enum Level { HIGH }
