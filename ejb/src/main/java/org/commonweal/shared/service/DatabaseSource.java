package org.commonweal.shared.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/** The one data source, named by settings, so that the same archive runs on the embedded and on an external MariaDB. */
@DataSourceDefinition(
        name = "java:app/jdbc/commonweal",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=commonweal.database.url}",
        user = "${MPCONFIG=commonweal.database.user}",
        password = "${MPCONFIG=commonweal.database.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
public class DatabaseSource { }
