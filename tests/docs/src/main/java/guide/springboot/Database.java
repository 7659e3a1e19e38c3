package guide.springboot;

interface Database {

    String read(String table, String id);
}
