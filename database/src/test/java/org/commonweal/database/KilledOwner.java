package org.commonweal.database;

import java.nio.file.Path;
import java.sql.Connection;

/** A program that starts a database, says which process it is, and then waits to be killed. */
final class KilledOwner {

    private KilledOwner() { }

    public static void main(String[] arguments) throws Exception {
        EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(arguments[0]), line -> { });
        try (Connection connection = database.connect()) {
            EmbeddedMariaDbTest.run(connection, "create table word (word varchar(20))");
            EmbeddedMariaDbTest.run(connection, "insert into word values ('acknowledged')");
        }
        System.out.println(database.pid());
        Thread.currentThread().join();
    }
}
