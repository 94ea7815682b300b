package org.commonweal.demo.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A sign-in that everybody may know, because it opens nothing but invented data. */
@Entity
@Table(name = "demo_sign_in")
public class DemoSignIn {

    /**
     * As shown beside the sign-in.
     *
     * @param role  one of {@code Role}
     * @param place the municipality or partner it works for, or empty
     */
    public record Line(String username, String password, String role, String place) { }

    @Id
    private String username;

    @Version
    private long version;

    private int position;

    private String password;

    private String role;

    private String place;

    protected DemoSignIn() { } // for JPA

    public DemoSignIn(int position, Line line) {
        this.position = position;
        this.username = line.username();
        this.password = line.password();
        this.role = line.role();
        this.place = line.place();
    }

    public Line line() {
        return new Line(username, password, role, place);
    }
}
