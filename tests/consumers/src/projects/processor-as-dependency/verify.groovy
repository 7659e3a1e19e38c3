// What docs/guide/installation.md says about the first of the two builds.
def log = new File(basedir, 'build.log').text
assert log =~ /(?s)Greetings\.java.*cannot find symbol.*symbol:\s+class GreetingsFanOut/
