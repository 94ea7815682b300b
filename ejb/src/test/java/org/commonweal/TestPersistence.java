package org.commonweal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.commonweal.database.EmbeddedMariaDb;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The entities and repositories over a real database with the real schema, without a server: for queries that no unit test can
 * judge and that need no permission. Beans are made by {@link #bean}, with what they inject.
 */
public final class TestPersistence implements AutoCloseable {

    private final EmbeddedMariaDb server;
    private final EntityManagerFactory factory;
    private final EntityManager em;
    private final Map<Class<?>, Object> beans = new HashMap<>();

    private TestPersistence(EmbeddedMariaDb server, Clock clock) throws Exception {
        this.server = server;
        MariaDbDataSource source = new MariaDbDataSource(server.url());
        source.setUser(server.user());
        source.setPassword(server.password());
        factory = Persistence.createEntityManagerFactory("commonweal", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", source,
                "jakarta.persistence.jtaDataSource", source));
        em = factory.createEntityManager();
        beans.put(Clock.class, clock);
    }

    public static TestPersistence start(Path folder, Instant now) throws Exception {
        open(folder);
        EmbeddedMariaDb server = EmbeddedMariaDb.start(folder, line -> { });
        Flyway.configure().dataSource(server.url(), server.user(), server.password()).locations("classpath:db/migration").load().migrate();
        return new TestPersistence(server, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The database runs as somebody else, who must be able to pass. */
    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    public EntityManager em() {
        return em;
    }

    /** In a transaction of its own, with nothing left over from before. */
    public <T> T tx(Supplier<T> work) {
        em.clear();
        em.getTransaction().begin();
        try {
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            throw e;
        }
    }

    public void tx(Runnable work) {
        tx(() -> {
            work.run();
            return null;
        });
    }

    /** What a bean of some type stands in for, where the real one needs a server. */
    public <T> void use(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** A repository or a helper, with all it injects. */
    public <T> T bean(Class<T> type) {
        if (!beans.containsKey(type)) {
            beans.put(type, made(type));
        }
        return type.cast(beans.get(type));
    }

    private Object made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.set(bean, em);
                } else if (field.isAnnotationPresent(Inject.class) && field.getType().getName().startsWith("org.commonweal.")
                        || field.getType() == Clock.class) {
                    field.set(bean, bean(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        em.close();
        factory.close();
        server.close();
    }
}
