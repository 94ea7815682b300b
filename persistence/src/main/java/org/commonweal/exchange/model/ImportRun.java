package org.commonweal.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/**
 * One survey on its way in: UPLOADED, then MAPPED as often as the mapping is changed, CHECKED by a dry run, COMMITTING,
 * and DONE. A dry run or a commit that cannot be made ends it as FAILED; the file stays and a new mapping may be tried.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    /** The two files, the second null where there is none. */
    public record Files(UUID households, UUID members, String encoding) { }

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.UPLOADED;

    private String owner;

    private UUID municipality;

    private UUID round;

    private String source;

    @Column(name = "household_upload")
    private UUID householdUpload;

    @Column(name = "member_upload")
    private UUID memberUpload;

    private String encoding;

    private String mapping;

    @Column(name = "commit_after")
    private boolean commitAfter;

    private UUID job;

    @Column(name = "check_result")
    private String checkResult;

    @Column(name = "commit_result")
    private String commitResult;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ImportRun() { } // for JPA

    /**
     * @param municipality where all households live, or null where a column of the file says it
     * @param source       with the key of a household it finds it again in the next file
     */
    public ImportRun(String owner, UUID municipality, UUID round, String source, Files files, Instant now) {
        this.owner = owner;
        this.municipality = municipality;
        this.round = round;
        this.source = source;
        this.householdUpload = files.households();
        this.memberUpload = files.members();
        this.encoding = files.encoding();
        this.createdAt = now;
    }

    /** May be done again until the commit: what was checked before then counts no more. */
    public void map(String mappingJson) {
        forbidOnceCommitted();
        mapping = mappingJson;
        status = ImportStatus.MAPPED;
        checkResult = null;
        job = null;
    }

    public void readAs(String wanted) {
        forbidOnceCommitted();
        encoding = wanted;
    }

    public void namedBySource(String wanted) {
        forbidOnceCommitted();
        source = wanted;
    }

    /** @param thenCommit take everything over that has no error, without asking again */
    public void checkBy(UUID checkJob, boolean thenCommit) {
        forbidOnceCommitted();
        if (mapping == null) {
            throw new RuleViolation("exchange.mapFirst");
        }
        job = checkJob;
        commitAfter = thenCommit;
        status = ImportStatus.MAPPED;
    }

    public void checked(String result) {
        checkResult = result;
        status = ImportStatus.CHECKED;
    }

    public void commitBy(UUID commitJob) {
        if (status != ImportStatus.CHECKED) {
            throw new RuleViolation("exchange.checkFirst");
        }
        job = commitJob;
        status = ImportStatus.COMMITTING;
    }

    public void done(String result, Instant now) {
        commitResult = result;
        status = ImportStatus.DONE;
        endedAt = now;
    }

    public void failed(Instant now) {
        status = ImportStatus.FAILED;
        endedAt = now;
    }

    /** What was taken over before stays; households are never removed by an import. */
    public void cancel(String result, Instant now) {
        commitResult = result;
        status = ImportStatus.CANCELLED;
        endedAt = now;
    }

    private void forbidOnceCommitted() {
        if (status == ImportStatus.COMMITTING || status == ImportStatus.DONE || status == ImportStatus.CANCELLED) {
            throw new RuleViolation("exchange.alreadyCommitted");
        }
    }

    public boolean commitsAfterCheck() {
        return commitAfter;
    }

    public UUID id() {
        return id;
    }

    public ImportStatus status() {
        return status;
    }

    public String owner() {
        return owner;
    }

    public UUID municipality() {
        return municipality;
    }

    public UUID round() {
        return round;
    }

    public String source() {
        return source;
    }

    public Files files() {
        return new Files(householdUpload, memberUpload, encoding);
    }

    public String mapping() {
        return mapping;
    }

    public UUID job() {
        return job;
    }

    public String checkResult() {
        return checkResult;
    }

    public String commitResult() {
        return commitResult;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
