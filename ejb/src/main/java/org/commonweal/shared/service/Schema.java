package org.commonweal.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to this version before anything reads it. Whoever starts work at start-up depends on this bean. */
@Singleton(name = "Schema")
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    private static final System.Logger LOG = System.getLogger(Schema.class.getName());

    @Resource(lookup = "java:app/jdbc/commonweal")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        var result = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.log(System.Logger.Level.INFO, "Schema: {0} migrations applied, now at {1}",
                result.migrationsExecuted, result.targetSchemaVersion);
    }
}
