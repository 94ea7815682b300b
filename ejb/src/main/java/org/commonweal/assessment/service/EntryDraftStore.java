package org.commonweal.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.commonweal.access.model.Scope;
import org.commonweal.household.model.EntryDraft;
import org.commonweal.household.model.EntryDrafts;
import org.commonweal.household.service.FieldCipher.Field;
import org.commonweal.household.service.Keyring;

/** Keeps drafts sealed and gives them back to who typed them. */
@ApplicationScoped
public class EntryDraftStore {

    /** A draft and when it was saved last. */
    public record Saved(EntryForm form, Instant at) { }

    @Inject
    private EntryDrafts drafts;

    @Inject
    private Keyring keyring;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public Instant keep(Scope scope, EntryForm form) {
        EntryDraft draft = drafts.find(scope, form.getInstanceId()).orElse(null);
        boolean begun = draft == null;
        EntryDraft kept = begun ? new EntryDraft(scope.user(), form.getInstanceId()) : draft;
        byte[] content = EntryFormJson.write(form).getBytes(StandardCharsets.UTF_8);
        kept.keep(keyring.cipher().sealBytes(field(kept), content), clock.instant());
        if (begun) {
            drafts.add(kept);
        }
        return kept.savedAt();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public List<Saved> mine(Scope scope) {
        return drafts.mine(scope).stream().map(draft -> new Saved(EntryFormJson.read(new String(
                keyring.cipher().openBytes(field(draft), draft.content()), StandardCharsets.UTF_8)), draft.savedAt())).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Scope scope, String instanceId) {
        drafts.find(scope, instanceId).ifPresent(drafts::remove);
    }

    private static Field field(EntryDraft draft) {
        return new Field("entry_draft", "content", draft.id());
    }
}
