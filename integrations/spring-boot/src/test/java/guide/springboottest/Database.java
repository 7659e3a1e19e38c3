package guide.springboottest;

interface Database {

    String read(String table, String id) throws InterruptedException;
}
